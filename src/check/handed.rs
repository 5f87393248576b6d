//! Arguments on the stack behind the call that they were for: they belong to the function that is called, and Go's may change them.
//!
//! In: calls and writes, in the order of a path. Out: the words of the frame on which nothing can rely.

/// Bytes of a word.
const WORD: i64 = 8;

/// Words of the frame.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Handed {
    /// Where they begin, in bytes above SP where the body begins.
    base: i64,
    /// One bit for each: those that were handed on and not written since. More than 64 are not followed.
    words: u64,
    /// The call, by its index.
    pub(super) call: usize,
}

impl Handed {
    /// After a call with so many bytes of arguments at a place.
    pub(super) fn to(call: usize, base: i64, bytes: i64) -> Self {
        let all = Self { base, words: u64::MAX, call };
        Self { words: all.overlap(base, bytes), ..all }
    }

    pub(super) fn is_empty(self) -> bool {
        self.words == 0
    }

    /// Leaves what holds on another path, too.
    pub(super) fn join(&mut self, other: Self) {
        self.words &= if self.base == other.base { other.words } else { 0 };
    }

    /// Whether a read of so many bytes at a place takes one of them.
    pub(super) fn has(self, at: i64, bytes: i64) -> bool {
        self.words & self.overlap(at, bytes) != 0
    }

    /// Notes a write.
    pub(super) fn write(&mut self, at: i64, bytes: i64) {
        self.words &= !self.overlap(at, bytes);
    }

    /// The words, whether known or not, that a stretch overlaps.
    fn overlap(self, at: i64, bytes: i64) -> u64 {
        let first = at.saturating_sub(self.base).div_euclid(WORD).clamp(0, 64);
        let end = at.saturating_add(bytes).saturating_sub(self.base);
        let end = (end.div_euclid(WORD) + i64::from(end.rem_euclid(WORD) != 0)).clamp(0, 64);
        match (end - first) as u32 {
            _ if first >= end => 0,
            64 => u64::MAX,
            count => ((1 << count) - 1) << first,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_handed_until_they_are_written() {
        let mut handed = Handed::to(3, -16, 20);
        assert!(handed.has(-16, 8) && handed.has(0, 1) && handed.has(7, 1) && handed.has(-20, 8));
        assert!(!handed.has(8, 8) && !handed.has(-24, 8));
        handed.write(-12, 4);
        assert!(!handed.has(-16, 8) && handed.has(-8, 8));
        handed.join(Handed::to(3, -16, 8));
        assert!(handed.is_empty());
        assert!(Handed::to(0, 0, i64::MAX).has(511, 1) && Handed::to(0, 8, 0).is_empty());
    }
}
