//! "Did you mean": the known name that is nearest to a mistaken one.

/// Names are suggested for so many errors of a run: nobody reads more, and each costs a comparison with
/// all that are known.
const MOST_SUGGESTIONS: usize = 100;

/// Whether a run has so many errors that no more names are suggested.
pub(crate) fn enough(errors: usize) -> bool {
    errors > MOST_SUGGESTIONS
}

/// The candidate that differs from `name` by the fewest single-character changes, when that is at most
/// a third of its length; of equals one of the same length, then the first in alphabetical order, so that a
/// message is the same each time. `errors` is how many errors there are already.
pub(crate) fn closest<'a, T>(
    name: &str,
    errors: usize,
    candidates: impl Iterator<Item = (&'a str, T)>,
) -> Option<(&'a str, T)> {
    // Longer names than any sensible one are not worth a quadratic comparison.
    if name.len() > 64 || enough(errors) {
        return None;
    }
    let name: Vec<char> = fold(name).collect();
    let limit = (name.len() / 3).max(1);
    let mut rows = [Vec::new(), Vec::new(), Vec::new()];
    let mut best: Option<((usize, usize, &str), T)> = None;
    for (candidate, value) in candidates {
        if candidate.len() > 4 * 64 {
            continue;
        }
        let length = fold(candidate).count().abs_diff(name.len());
        if length > limit {
            continue;
        }
        let rank = (distance(&name, candidate, &mut rows), length, candidate);
        if rank.0 <= limit && best.as_ref().is_none_or(|(known, _)| rank < *known) {
            best = Some((rank, value));
        }
    }
    best.map(|((.., candidate), value)| (candidate, value))
}

fn fold(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

/// How many single characters must change, come, go, or swap places with the next; case folded
/// (the optimal string alignment distance). The rows are storage to be used again.
fn distance(a: &[char], b: &str, [before, last, row]: &mut [Vec<usize>; 3]) -> usize {
    let b: Vec<char> = fold(b).collect();
    last.clear();
    last.extend(0..=b.len());
    for i in 1..=a.len() {
        row.clear();
        row.push(i);
        for j in 1..=b.len() {
            let substitute = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = substitute.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            row.push(best);
        }
        std::mem::swap(before, last);
        std::mem::swap(last, row);
    }
    last[b.len()]
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
