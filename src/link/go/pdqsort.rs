//! Sorts as Go's `sort.Slice` does: the order of equal elements is part of the format.
//!
//! In: a list and an order. Out: the list sorted, with equal elements where Go's pattern-defeating quicksort leaves them:
//! the same pivots, limits and random numbers (sort/zsortfunc.go; the algorithm is by Orson Peters, arXiv:2106.05123).

/// Lists up to this length are sorted by insertion sort.
const INSERTION: usize = 12;
/// From this length on, the pivot is a median of medians.
const NINTHER: usize = 50;
/// Only lists of at least this length are repaired by shifts, at most `SHIFTS` of them.
const SHIFTING: usize = 50;
const SHIFTS: usize = 5;
/// The most swaps that choosing a pivot can make, in which case everything was out of order.
const EXCHANGES: usize = 12;

/// What choosing a pivot revealed about the list.
#[derive(Clone, Copy, PartialEq)]
enum Hint {
    Unknown,
    Increasing,
    Decreasing,
}

/// Sorts a list by `less`.
pub fn sort<T>(list: &mut [T], less: &mut impl FnMut(&T, &T) -> bool) {
    let limit = usize::BITS - list.len().leading_zeros();
    Sorter { list, less }.sort(0, None, limit);
}

struct Sorter<'l, T, F> {
    list: &'l mut [T],
    less: &'l mut F,
}

impl<T, F: FnMut(&T, &T) -> bool> Sorter<'_, T, F> {
    fn less(&mut self, a: usize, b: usize) -> bool {
        (self.less)(&self.list[a], &self.list[b])
    }

    fn swap(&mut self, a: usize, b: usize) {
        self.list.swap(a, b);
    }

    /// Sorts from `a` to `b`; after `limit` bad pivots it falls back to heapsort.
    fn sort(&mut self, mut a: usize, end: Option<usize>, mut limit: u32) {
        let mut b = end.unwrap_or(self.list.len());
        let (mut was_balanced, mut was_partitioned) = (true, true);
        loop {
            let length = b - a;
            if length <= INSERTION {
                return self.insertion(a, b);
            }
            if limit == 0 {
                return self.heap(a, b);
            }
            if !was_balanced {
                self.break_patterns(a, b);
                limit -= 1;
            }
            let (mut pivot, mut hint) = self.pivot(a, b);
            if hint == Hint::Decreasing {
                self.list[a..b].reverse();
                pivot = (b - 1) - (pivot - a);
                hint = Hint::Increasing;
            }
            if was_balanced && was_partitioned && hint == Hint::Increasing && self.is_nearly_sorted(a, b) {
                return;
            }
            if a > 0 && !self.less(a - 1, pivot) {
                a = self.partition_equal(a, b, pivot);
                continue;
            }
            let (middle, partitioned) = self.partition(a, b, pivot);
            was_partitioned = partitioned;
            let (left, right) = (middle - a, b - middle);
            was_balanced = left.min(right) >= length / 8;
            if left < right {
                self.sort(a, Some(middle), limit);
                a = middle + 1;
            } else {
                self.sort(middle + 1, Some(b), limit);
                b = middle;
            }
        }
    }

    fn insertion(&mut self, a: usize, b: usize) {
        for first in a + 1..b {
            let mut at = first;
            while at > a && self.less(at, at - 1) {
                self.swap(at, at - 1);
                at -= 1;
            }
        }
    }

    fn sift_down(&mut self, low: usize, high: usize, first: usize) {
        let mut root = low;
        loop {
            let mut child = 2 * root + 1;
            if child >= high {
                return;
            }
            if child + 1 < high && self.less(first + child, first + child + 1) {
                child += 1;
            }
            if !self.less(first + root, first + child) {
                return;
            }
            self.swap(first + root, first + child);
            root = child;
        }
    }

    fn heap(&mut self, a: usize, b: usize) {
        let high = b - a;
        for at in (0..=(high - 1) / 2).rev() {
            self.sift_down(at, high, a);
        }
        for at in (0..high).rev() {
            self.swap(a, a + at);
            self.sift_down(0, at, a);
        }
    }

    /// Moves elements less than the pivot in front of it. Returns its new position, and whether nothing had to move.
    fn partition(&mut self, a: usize, b: usize, pivot: usize) -> (usize, bool) {
        self.swap(a, pivot);
        let (mut i, mut j) = (a + 1, b - 1);
        let mut is_first = true;
        loop {
            while i <= j && self.less(i, a) {
                i += 1;
            }
            while i <= j && !self.less(j, a) {
                j -= 1;
            }
            if i > j {
                self.swap(j, a);
                return (j, is_first);
            }
            is_first = false;
            self.swap(i, j);
            i += 1;
            j -= 1;
        }
    }

    /// Moves elements equal to the pivot in front of greater ones. Returns where those begin.
    fn partition_equal(&mut self, a: usize, b: usize, pivot: usize) -> usize {
        self.swap(a, pivot);
        let (mut i, mut j) = (a + 1, b - 1);
        loop {
            while i <= j && !self.less(a, i) {
                i += 1;
            }
            while i <= j && self.less(a, j) {
                j -= 1;
            }
            if i > j {
                return i;
            }
            self.swap(i, j);
            i += 1;
            j -= 1;
        }
    }

    /// Tries to sort by a few shifts; true if that was enough.
    fn is_nearly_sorted(&mut self, a: usize, b: usize) -> bool {
        let mut at = a + 1;
        for _ in 0..SHIFTS {
            while at < b && !self.less(at, at - 1) {
                at += 1;
            }
            if at == b {
                return true;
            }
            if b - a < SHIFTING {
                return false;
            }
            self.swap(at, at - 1);
            if at - a >= 2 {
                let mut left = at - 1;
                while left >= 1 && self.less(left, left - 1) {
                    self.swap(left, left - 1);
                    left -= 1;
                }
            }
            if b - at >= 2 {
                let mut right = at + 1;
                while right < b && self.less(right, right - 1) {
                    self.swap(right, right - 1);
                    right += 1;
                }
            }
        }
        false
    }

    /// Swaps three elements near the middle with ones chosen by xorshift, seeded with the length.
    fn break_patterns(&mut self, a: usize, b: usize) {
        let length = b - a;
        if length < 8 {
            return;
        }
        let mut random = length as u64;
        let mask = (1usize << (usize::BITS - length.leading_zeros())) - 1;
        let middle = a + (length / 4) * 2;
        for at in middle - 1..=middle + 1 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let mut other = random as usize & mask;
            if other >= length {
                other -= length;
            }
            self.swap(at, a + other);
        }
    }

    fn pivot(&mut self, a: usize, b: usize) -> (usize, Hint) {
        let length = b - a;
        let quarter = length / 4;
        let [mut i, mut j, mut k] = [1, 2, 3].map(|part| a + quarter * part);
        let mut exchanges = 0;
        if length >= 8 {
            if length >= NINTHER {
                for at in [&mut i, &mut j, &mut k] {
                    *at = self.median([*at - 1, *at, *at + 1], &mut exchanges);
                }
            }
            j = self.median([i, j, k], &mut exchanges);
        }
        match exchanges {
            0 => (j, Hint::Increasing),
            EXCHANGES => (j, Hint::Decreasing),
            _ => (j, Hint::Unknown),
        }
    }

    fn median(&mut self, [mut a, mut b, mut c]: [usize; 3], exchanges: &mut usize) -> usize {
        let mut order = |this: &mut Self, a: &mut usize, b: &mut usize| {
            if this.less(*b, *a) {
                *exchanges += 1;
                std::mem::swap(a, b);
            }
        };
        order(self, &mut a, &mut b);
        order(self, &mut b, &mut c);
        order(self, &mut a, &mut b);
        b
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sorts keys with ties, each paired with its original position.
    fn sorted(keys: &[u32]) -> Vec<(u32, usize)> {
        let mut list: Vec<_> = keys.iter().copied().zip(0..).collect();
        sort(&mut list, &mut |a, b| a.0 < b.0);
        list
    }

    #[test]
    fn lists_are_sorted() {
        let mut random = 12345u32;
        for length in 0..300 {
            let mut next = || {
                random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (random >> 16) % (1 + length / 3)
            };
            let keys: Vec<u32> = (0..length).map(|_| next()).collect();
            let list = sorted(&keys);
            assert!(list.is_sorted_by_key(|(key, _)| *key));
            let mut places: Vec<usize> = list.iter().map(|(_, place)| *place).collect();
            places.sort_unstable();
            assert!(places.into_iter().eq(0..keys.len()));
        }
    }

    #[test]
    fn short_lists_keep_the_order_of_ties() {
        assert_eq!(sorted(&[1, 0, 1, 0]), [(0, 1), (0, 3), (1, 0), (1, 2)]);
    }
}
