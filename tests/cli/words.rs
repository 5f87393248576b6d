//! How words are read: as a command, a file or an option, and what is suggested.

use super::rasm;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use std::fs;

/// What a call must print and return.
struct Case {
    name: &'static str,
    words: &'static [&'static str],
    code: i32,
    said: &'static str,
}

const fn case(name: &'static str, words: &'static [&'static str], code: i32, said: &'static str) -> Case {
    Case { name, words, code, said }
}

const SOURCE: &str = "TEXT ·f(SB), 4, $0-0\n\tRET\n";

const CASES: [Case; 14] = [
    case("command-misspelt", &["verfy"], 1, "help: did you mean the command `rasm verify`?"),
    case("help-misspelt", &["help", "lnk"], 2, "a similar subcommand exists: 'link'"),
    case("option-misspelt", &["--error-formt", "go", "f.s"], 2, "'--error-format'"),
    case("link-option-misspelt", &["link", "--gc-section", "f.o"], 2, "help: did you mean `--gc-sections`?"),
    case("command-is-first", &["-o", "out.o", "verify"], 0, ""),
    case("one-dash", &["-emit=listing", "-p", "x", "-I", ".", "-D", "A=1", "f.s"], 0, "x.f STEXT"),
    case("go-on-off", &["-shared=false", "-S=true", "-o", "out.o", "f.s"], 0, "main.f STEXT"),
    case("version", &["-V=full"], 0, "rasm version "),
    case("version-long", &["--version"], 0, "rasm version "),
    case("link-version", &["link", "--version"], 0, "GNU ld"),
    case("no-input", &[], 2, "no input file"),
    case("run-no-input", &["run"], 2, "Usage: rasm run"),
    case("shell-unknown", &["completions", "tcsh"], 2, "[possible values: bash, zsh, fish]"),
    case("toolexec-nothing", &["toolexec", "-v"], 2, "rasm toolexec"),
];

pub(super) fn trials() -> Vec<Trial> {
    CASES.into_iter().map(|case| Trial::test(format!("words/{}", case.name), move || check(&case))).collect()
}

fn check(case: &Case) -> Result<(), Failed> {
    let folder = scratch()?;
    // A file may have a command's name.
    for name in ["f.s", "verify"] {
        if case.name != "command-misspelt" || name == "f.s" {
            fs::write(folder.path().join(name), SOURCE)?;
        }
    }
    let outcome = rasm(folder.path(), case.words)?;
    let text = String::from_utf8_lossy(&outcome.stdout).into_owned() + &outcome.stderr;
    if outcome.code == Some(case.code) && text.contains(case.said) {
        return Ok(());
    }
    Err(format!("exit {:?}, expected {} and `{}`:\n{text}", outcome.code, case.code, case.said).into())
}
