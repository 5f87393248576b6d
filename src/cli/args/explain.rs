//! `rasm --explain CODE`: the page of a message's code, or the list of all codes.

use super::usage;
use crate::diag::Diagnostic;
use crate::diag::codes::{self, CODES};
use crate::diag::suggest::closest;
use clap::Arg;

pub(super) fn option() -> Arg {
    Arg::new("explain")
        .long("explain")
        .num_args(0..=1)
        .default_missing_value("")
        .value_name("CODE")
        .help("Explain a message by its code; without CODE, list all codes")
}

/// The page of a code; the list of all for an empty one.
pub(super) fn page(name: &str) -> Result<String, Diagnostic> {
    if name.is_empty() {
        let width = CODES.iter().map(|code| code.name.len()).max().unwrap_or_default();
        return Ok(CODES.iter().map(|code| format!("{:width$}  {}\n", code.name, code.about)).collect());
    }
    if let Some(code) = codes::find(name) {
        return Ok(format!("{}: {}\n\n{}", code.name, code.about, code.page));
    }
    let error = usage::bad_value(format!("there is no code `{name}`"));
    Err(match closest(name, 0, CODES.iter().map(|code| (code.name, ()))) {
        Some((near, ())) => usage::offer(error, format!("did you mean `{near}`?")),
        None => usage::offer(error, "`rasm --explain` lists all codes"),
    })
}
