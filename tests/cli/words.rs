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

const CASES: [Case; 23] = [
    case("command-misspelt", &["verfy"], 1, "help: did you mean the command `rasm verify`?"),
    case(
        "help-misspelt",
        &["help", "lnk"],
        2,
        "error[unknown-command]: unknown command `lnk`\n = help: did you mean `link`?",
    ),
    case(
        "option-misspelt",
        &["--error-formt", "go", "f.s"],
        2,
        "error[unknown-option]: unknown option `--error-formt`\n = help: did you mean `--error-format`?",
    ),
    case(
        "one-dash-misspelt",
        &["-error-formt", "go", "f.s"],
        2,
        "unknown option `-error-formt`\n = help: did you mean `--error-format`?",
    ),
    case(
        "option-unknown",
        &["-q", "f.s"],
        2,
        "unknown option `-q`\n = usage: rasm [OPTIONS] FILE... [-o OUT] | rasm COMMAND ...\n = help: `rasm --help` lists all options",
    ),
    case(
        "value-misspelt",
        &["--emit", "elv", "f.s"],
        2,
        "error[bad-option-value]: invalid value `elv` for `--emit`: expected elf, go, listing, symabis, deps, stubs\n = help: did you mean `elf`?",
    ),
    case("value-missing", &["f.s", "--header"], 2, "error[missing-value]: option `--header` needs a value"),
    case(
        "value-wrong",
        &["run", "--go", "9.9", "f.s"],
        2,
        "error[bad-option-value]: invalid value `9.9` for `--go`: unknown release `9.9`",
    ),
    case(
        "conflict",
        &["man", "-o", ".", "link"],
        2,
        "error[conflicting-options]: `-o` cannot be used with `COMMAND`",
    ),
    case(
        "go-file",
        &["x.go"],
        2,
        "error[unexpected-argument]: `x.go` is a Go file\n = help: pass it with `--go-files x.go`",
    ),
    case("response-missing", &["@missing"], 2, "error[unreadable-file]: missing: no such file or directory"),
    case("link-no-value", &["link", "f.o", "-o"], 2, "error[missing-value]: option `-o` needs a value"),
    case("link-option-misspelt", &["link", "--gc-section", "f.o"], 2, "help: did you mean `--gc-sections`?"),
    case("command-is-first", &["-o", "out.o", "verify"], 0, ""),
    case("one-dash", &["-emit=listing", "-p", "x", "-I", ".", "-D", "A=1", "f.s"], 0, "x.f STEXT"),
    case("go-on-off", &["-shared=false", "-S=true", "-o", "out.o", "f.s"], 0, "main.f STEXT"),
    case("version", &["-V=full"], 0, "rasm version "),
    case("version-long", &["--version"], 0, "rasm version "),
    case("link-version", &["link", "--version"], 0, "GNU ld"),
    case("no-input", &[], 2, "error[missing-argument]: no input file"),
    case(
        "run-no-input",
        &["run"],
        2,
        "error[missing-argument]: `FILE` is missing\n = usage: rasm run [OPTIONS] FILE... [-- ARGUMENT...]",
    ),
    case(
        "shell-unknown",
        &["completions", "tcsh"],
        2,
        "invalid value `tcsh` for `SHELL`: expected bash, zsh, fish",
    ),
    case(
        "toolexec-nothing",
        &["toolexec", "-v"],
        2,
        "`TOOL` is missing\n = usage: go build -toolexec 'rasm toolexec [OPTIONS]' ./...\n = help: `rasm toolexec --help`",
    ),
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
