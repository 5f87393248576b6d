//! Lists of a release as changes to those of the previous release.
//!
//! In: a list and changes. Out: an array, built at compile time. A change to a missing entry or a wrong array length is a
//! compile error.

use super::Builtin;

/// New entries, and the entry of the previous release's list where they go, by name.
#[derive(Clone, Copy)]
pub(super) enum Change<T: 'static> {
    /// Insert them after the entry.
    After(&'static str, &'static [T]),
    /// Replace the entry with them; without any, it is removed.
    Instead(&'static str, &'static [T]),
}

/// Defines the function for one type of entry, since constants cannot get the name from a trait.
macro_rules! changed {
    ($function:ident, $entry:ty, $none:expr, |$of:ident| $name:expr) => {
        /// The previous list with all changes applied, in order.
        pub(super) const fn $function<const N: usize>(
            before: &[$entry],
            changes: &[Change<$entry>],
        ) -> [$entry; N] {
            let mut list = [$none; N];
            let (mut from, mut to, mut unchanged) = (0, 0, 0);
            while from < before.len() {
                let $of = before[from];
                let (keep, new): (bool, &[$entry]) = match find(changes, $name) {
                    Some(Change::After(_, new)) => (true, new),
                    Some(Change::Instead(_, new)) => (false, new),
                    None => {
                        unchanged += 1;
                        (true, &[])
                    }
                };
                if keep {
                    list[to] = $of;
                    to += 1;
                }
                let mut next = 0;
                while next < new.len() {
                    list[to] = new[next];
                    (next, to) = (next + 1, to + 1);
                }
                from += 1;
            }
            assert!(from - unchanged == changes.len() && to == N);
            list
        }
    };
}

changed!(names, &'static str, "", |entry| entry);
changed!(builtins, Builtin, ("", 0), |entry| entry.0);

/// The change at the entry with that name.
const fn find<T: Copy>(changes: &[Change<T>], name: &str) -> Option<Change<T>> {
    let mut index = 0;
    while index < changes.len() {
        let (Change::After(place, _) | Change::Instead(place, _)) = changes[index];
        if equal(place.as_bytes(), name.as_bytes()) {
            return Some(changes[index]);
        }
        index += 1;
    }
    None
}

const fn equal(one: &[u8], other: &[u8]) -> bool {
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_keep_the_order() {
        const CHANGES: &[Change<&str>] =
            &[Change::After("a", &["b", "c"]), Change::Instead("d", &[]), Change::Instead("ab", &["e"])];
        const LIST: [&str; 5] = names(&["a", "d", "ab", "f"], CHANGES);
        assert_eq!(LIST, ["a", "b", "c", "e", "f"]);
    }

    #[test]
    #[should_panic]
    fn a_change_needs_its_place() {
        let _: [&str; 1] = names(&["a"], &[Change::Instead("b", &[])]);
    }
}
