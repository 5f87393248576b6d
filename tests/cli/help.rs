//! `rasm COMMAND --help`, `-h` and `rasm help COMMAND` are one text, the golden.

use super::{COMMANDS, printed};
use crate::golden::first_difference;
use crate::support::runner::{Failed, Trial};
use crate::support::settings::bless;
use std::fs;
use std::path::Path;

pub(super) fn trials() -> Vec<Trial> {
    let trial =
        |name: &'static str| Trial::test(format!("help/{name}"), move || check(name).map_err(Failed::from));
    COMMANDS.into_iter().chain(["rasm"]).map(trial).collect()
}

fn check(name: &str) -> Result<(), String> {
    let forms: [&[&str]; 3] = match name {
        "rasm" => [&["--help"], &["-h"], &["help"]],
        _ => [&[name, "--help"], &[name, "-h"], &["help", name]],
    };
    let text = printed(forms[0])?;
    for form in &forms[1..] {
        first_difference(&text, &printed(form)?).map_err(|error| format!("{}: {error}", form.join(" ")))?;
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("testdata/help/{name}.txt"));
    let at = |error: std::io::Error| format!("{}: {error}", path.display());
    if bless() {
        return fs::write(&path, text).map_err(at);
    }
    first_difference(&fs::read_to_string(&path).map_err(at)?, &text)
}
