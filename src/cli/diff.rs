//! Differences between a file and what it becomes, as a patch.

use similar::TextDiff;

/// A unified diff that `patch -p1` applies; empty if the texts are equal.
pub(super) fn unified(name: &str, old: &str, new: &str) -> String {
    let (from, to) = (format!("a/{name}"), format!("b/{name}"));
    TextDiff::from_lines(old, new).unified_diff().header(&from, &to).to_string()
}
