//! Differences between a file and what it becomes, as a patch.

use crate::source;
use similar::TextDiff;
use std::path::Path;

/// A unified diff that `patch -p1` applies; empty if the texts are equal.
pub(super) fn unified(name: &str, old: &str, new: &str) -> String {
    // Git refuses names with `.`, and wants them as seen from here.
    let name = source::plain(Path::new(name));
    let here = std::env::current_dir().unwrap_or_default();
    let name = name.strip_prefix(here).or_else(|_| name.strip_prefix("/")).unwrap_or(&name).display();
    let (from, to) = (format!("a/{name}"), format!("b/{name}"));
    TextDiff::from_lines(old, new).unified_diff().header(&from, &to).to_string()
}
