//! "Did you mean": the known name that is nearest to a mistaken one.

/// The candidate that differs from `name` by the fewest single-character changes, when that is at most
/// a third of its length; of equals the first in alphabetical order, so that a message is the same each time.
pub(super) fn closest<'a, T>(
    name: &str,
    candidates: impl Iterator<Item = (&'a str, T)>,
) -> Option<(&'a str, T)> {
    // Longer names than any sensible one are not worth a quadratic comparison.
    if name.len() > 64 {
        return None;
    }
    let limit = (name.chars().count() / 3).max(1);
    candidates
        .filter(|(candidate, _)| candidate.len().abs_diff(name.len()) <= limit * 4)
        .map(|(candidate, value)| (distance(name, candidate), candidate, value))
        .filter(|(distance, ..)| *distance <= limit)
        .min_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)))
        .map(|(_, candidate, value)| (candidate, value))
}

/// Levenshtein's distance, case folded.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().flat_map(char::to_lowercase).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().flat_map(char::to_lowercase).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let substitute = diagonal + usize::from(ca != *cb);
            diagonal = row[j + 1];
            row[j + 1] = substitute.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let names = ["MOVQ", "MOVL", "ADDQ", "JMP"];
        let near = |name| closest(name, names.iter().map(|name| (*name, ()))).map(|(name, ())| name);
        assert_eq!(near("MOVX"), Some("MOVL"));
        assert_eq!(near("movq"), Some("MOVQ"));
        assert_eq!(near("JUMP"), Some("JMP"));
        assert_eq!(near("XYZZY"), None);
    }
}
