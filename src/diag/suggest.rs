//! "Did you mean": the known name closest to a misspelt one.

/// Names are suggested only up to this many errors in a run: nobody reads more, and each costs a comparison with
/// every known name.
const MOST_SUGGESTIONS: usize = 100;

/// Whether a run has too many errors to suggest more names.
pub(crate) fn enough(errors: usize) -> bool {
    errors > MOST_SUGGESTIONS
}

/// The candidate with the fewest single-character edits (insert, delete, replace, swap with the next) from `name`,
/// ignoring case, if they are at most a third of its length. Ties go to letters that are missing or too many before wrong ones, then
/// to the closest length, then to alphabetical order, so that messages are deterministic. `errors` is the number of errors so far.
pub(crate) fn closest<'a, T>(
    name: &str,
    errors: usize,
    candidates: impl Iterator<Item = (&'a str, T)>,
) -> Option<(&'a str, T)> {
    closest_that(name, errors, candidates, |_| true)
}

/// Like [`closest`], among the candidates that `fits` accepts; it is called on the closest ones first, until one fits.
pub(crate) fn closest_that<'a, T>(
    name: &str,
    errors: usize,
    candidates: impl Iterator<Item = (&'a str, T)>,
    fits: impl Fn(&T) -> bool,
) -> Option<(&'a str, T)> {
    // Names longer than any sensible one are not worth a quadratic comparison.
    if name.len() > 64 || enough(errors) {
        return None;
    }
    let name = name.to_lowercase();
    let size = name.chars().count();
    let limit = (size / 3).max(1);
    let letters = set(&name);
    let mut near = Vec::new();
    for (candidate, value) in candidates {
        if candidate.len() > 4 * 64 {
            continue;
        }
        // An edit removes at most one letter and adds at most one, so most names are rejected without a full comparison.
        let (had, has) = (letters, set(candidate));
        if (had & !has).count_ones() as usize > limit || (has & !had).count_ones() as usize > limit {
            continue;
        }
        let folded = candidate.to_lowercase();
        let length = folded.chars().count().abs_diff(size);
        if length > limit {
            continue;
        }
        let distance = strsim::osa_distance(&name, &folded);
        // No letter is wrong if each edit changes the length; letters in another order are none either.
        let has_wrong_letters = distance != length && !has_same_letters(&name, &folded);
        let rank = (distance, has_wrong_letters, length, candidate);
        if rank.0 <= limit {
            near.push((rank, value));
        }
    }
    near.sort_by_key(|(rank, _)| *rank);
    near.into_iter().find(|(_, value)| fits(value)).map(|((.., candidate), value)| (candidate, value))
}

/// Whether two words have the same letters, in whatever order.
fn has_same_letters(one: &str, other: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    one.len() == other.len() && sorted(one) == sorted(other)
}

/// The letters and digits of a name, ignoring case, one bit each; other characters share a bit.
fn set(name: &str) -> u64 {
    name.bytes().fold(0, |set, byte| {
        set | match byte {
            b'a'..=b'z' => 1 << (byte - b'a'),
            b'A'..=b'Z' => 1 << (byte - b'A'),
            b'0'..=b'9' => 1 << (26 + byte - b'0'),
            _ => 1 << 63,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let names = ["MOVQ", "MOVL", "ADDQ", "JMP"];
        let near = |name| closest(name, 0, names.iter().map(|name| (*name, ()))).map(|(name, ())| name);
        assert_eq!(near("MOVX"), Some("MOVL"));
        assert_eq!(near("movq"), Some("MOVQ"));
        assert_eq!(near("JUMP"), Some("JMP"));
        assert_eq!(near("MOQV"), Some("MOVQ"));
        assert_eq!(near("XYZZY"), None);
    }
}
