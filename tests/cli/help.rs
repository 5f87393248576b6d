//! `rasm COMMAND --help`, `-h` and `rasm help COMMAND` print the same text, the golden.

use super::{COMMANDS, printed};
use crate::support::difference;
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
        let other = printed(form)?;
        difference::in_lines([name, &form.join(" ")], text.as_bytes(), other.as_bytes())?;
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("testdata/help/{name}.txt"));
    let at = |error: std::io::Error| format!("{}: {error}", path.display());
    if bless() {
        return fs::write(&path, text).map_err(at);
    }
    difference::in_lines(["golden", "now"], &fs::read(&path).map_err(at)?, text.as_bytes())
}
