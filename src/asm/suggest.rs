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

/// How many single characters must change, come, go, or swap places with the next; case folded
/// (the optimal string alignment distance).
fn distance(a: &str, b: &str) -> usize {
    let fold = |text: &str| text.chars().flat_map(char::to_lowercase).collect::<Vec<char>>();
    let (a, b) = (fold(a), fold(b));
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let substitute = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = substitute.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
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
        assert_eq!(near("MOQV"), Some("MOVQ"));
        assert_eq!(near("XYZZY"), None);
    }
}
