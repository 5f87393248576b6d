//! docs/checks.md has the checks as the library has them.

use crate::support::difference;
use crate::support::settings::bless;
use rasm::check::{CHECKS, Kind};
use std::fs;
use std::path::Path;

/// The head of the table.
const HEAD: &str = "| check | default | while assembling | finds |\n|---|---|---|---|\n";

pub(super) fn check() -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/checks.md");
    let at = |error: std::io::Error| format!("{}: {error}", path.display());
    let whole = fs::read_to_string(&path).map_err(at)?;
    let (before, rest) = whole.split_once(HEAD).ok_or("the document has no table of checks")?;
    let end = rest.find("\n\n").map_or(rest.len(), |end| end + 1);
    let table: String = CHECKS
        .iter()
        .map(|check| {
            let assembling = if check.kind == Kind::Error { "yes" } else { "" };
            format!("| `{}` | {} | {assembling} | {} |\n", check.name, check.level.name(), check.about)
        })
        .collect();
    if bless() {
        return fs::write(&path, format!("{before}{HEAD}{table}{}", &rest[end..])).map_err(at);
    }
    difference::in_lines(["docs/checks.md", "the library"], &rest.as_bytes()[..end], table.as_bytes())
}
