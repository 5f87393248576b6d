//! docs/checks.md has the checks as the library has them, and what is found in real code as `testdata/check/known.txt` has it.

use crate::support::difference;
use crate::support::settings::bless;
use rasm::check::{CHECKS, Kind};
use std::fs;
use std::path::Path;

/// The head of the table.
const HEAD: &str = "| check | default | while assembling | finds |\n|---|---|---|---|\n";

/// The head of the table of findings.
const KNOWN: &str = "| file | check | number | | why |\n|---|---|---|---|---|\n";

pub(super) fn check() -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/checks.md");
    let at = |error: std::io::Error| format!("{}: {error}", path.display());
    let whole = fs::read_to_string(&path).map_err(at)?;
    let (before, rest) = whole.split_once(HEAD).ok_or("the document has no table of checks")?;
    let end = table_end(rest);
    let table: String = CHECKS
        .iter()
        .map(|check| {
            let assembling = if check.kind == Kind::Error { "yes" } else { "" };
            format!("| `{}` | {} | {assembling} | {} |\n", check.name, check.level.name(), check.about)
        })
        .collect();
    let (between, known) = rest[end..].split_once(KNOWN).ok_or("the document has no table of findings")?;
    let known_end = table_end(known);
    let findings = findings()?;
    if bless() {
        let after = &known[known_end..];
        return fs::write(&path, format!("{before}{HEAD}{table}{between}{KNOWN}{findings}{after}"))
            .map_err(at);
    }
    difference::in_lines(["docs/checks.md", "the library"], &rest.as_bytes()[..end], table.as_bytes())?;
    let is = &known.as_bytes()[..known_end];
    difference::in_lines(["docs/checks.md", "testdata/check/known.txt"], is, findings.as_bytes())
}

fn table_end(text: &str) -> usize {
    text.find("\n\n").map_or(text.len(), |end| end + 1)
}

/// The rows of the table of findings.
fn findings() -> Result<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/check/known.txt");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut table = String::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let words: Vec<&str> = line.splitn(5, ' ').collect();
        let [_, file, check, count, reason] = words[..] else { return Err(format!("{line}: too short")) };
        let (kind, reason) = reason.split_once(": ").ok_or_else(|| format!("{line}: no reason"))?;
        table += &format!("| `{file}` | `{check}` | {count} | {kind} | {reason} |\n");
    }
    Ok(table)
}
