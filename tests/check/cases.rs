//! The cases: sources with the messages that they cause.

use crate::golden::case::{self, Case};
use crate::support::difference;
use crate::support::run;
use crate::support::runner::{Failed, Trial};
use crate::support::settings::bless;
use std::fs;

/// What starts an expected line.
const EXPECTED: &str = "//= ";

pub(super) fn trials() -> Result<Vec<Trial>, String> {
    let cases = case::all("check")?;
    let trial =
        |case: Case| Trial::test(format!("cases/{}", case.name), move || check(&case).map_err(Failed::from));
    Ok(cases.into_iter().map(trial).collect())
}

/// The messages are those at the end of the case; the exit status is 1 if there are errors among them.
fn check(case: &Case) -> Result<(), String> {
    let path = case.beside("s");
    let whole = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let (text, expected) = whole.split_at(whole.find(EXPECTED).unwrap_or(whole.len()));
    let mut command = case.rasm();
    command.args(["check", "--error-format", "json"]).args(&case.flags).args(&case.files);
    let outcome = run::outcome(command)?;
    let mut found = String::new();
    let mut has_errors = false;
    for line in outcome.stderr.lines() {
        let message: serde_json::Value =
            serde_json::from_str(line).map_err(|error| format!("{line}: {error}"))?;
        // Where macros are involved, the outermost use.
        let mut span = &message["spans"][0];
        while span["expansion"].is_object() {
            span = &span["expansion"]["span"];
        }
        let severity = &message["level"];
        has_errors |= severity == "error";
        found += &format!(
            "{EXPECTED}{}:{}:{}: {}[{}]: {}\n",
            text_of(&span["file_name"]),
            span["line_start"],
            span["column_start"],
            text_of(severity),
            text_of(&message["code"]["code"]),
            text_of(&message["message"]),
        );
    }
    if outcome.code != Some(i32::from(has_errors)) {
        return Err(format!("exit status {:?}", outcome.code));
    }
    if bless() {
        return fs::write(&path, format!("{text}{found}")).map_err(|error| error.to_string());
    }
    difference::in_lines(["expected", "found"], expected.as_bytes(), found.as_bytes())
}

fn text_of(value: &serde_json::Value) -> &str {
    value.as_str().unwrap_or("?")
}
