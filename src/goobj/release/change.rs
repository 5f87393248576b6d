//! A release's list as that of the release before it, and what has changed since.
//!
//! In: a list and changes. Out: an array, made when the crate is compiled. A change of an entry that is not there,
//! and a length that is not that of the list, do not compile.

use super::Builtin;

/// A place in the list of the release before, by the name of an entry, and the entries that are new there.
#[derive(Clone, Copy)]
pub(super) enum Change<T: 'static> {
    /// They follow the entry.
    After(&'static str, &'static [T]),
    /// They replace it; without any, it is removed.
    Instead(&'static str, &'static [T]),
}

/// Defines the function that makes a list of one type of entry, since a trait cannot give its name in a constant.
macro_rules! changed {
    ($function:ident, $entry:ty, $none:expr, |$of:ident| $name:expr) => {
        /// The list before with all changes, in its order.
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

/// The change at the entry of that name.
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
