//! An error of each command, in each format, with and without color.

use super::rasm;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use std::fs;
use std::path::Path;

/// A command that fails, and the error's code.
const CASES: [(&str, &[&str], &str); 14] = [
    ("assemble", &["wrong.s"], "unknown-instruction"),
    ("stubs", &["stubs", "--prototype", "func f()", "wrong.s"], "unknown-instruction"),
    ("verify", &["verify", "missing.lst"], "unreadable-file"),
    ("dump", &["dump", "wrong.s"], "unreadable-object"),
    ("dis", &["dis", "wrong.s"], "unreadable-object"),
    ("link", &["link", "wrong.s"], "unknown-instruction"),
    ("link-undefined", &["link", "call.s"], "undefined-symbol"),
    ("run", &["run", "wrong.s"], "unknown-instruction"),
    // A missing tool needs no Go tree; words that are the tool's own come last.
    ("toolexec", &["toolexec", "./compile", "--color", "x"], "run-failed"),
    // Incorrect command lines.
    ("usage", &["--emt", "elf", "wrong.s"], "unknown-option"),
    ("usage-value", &["stubs", "--stubs", "sysw", "wrong.s"], "bad-option-value"),
    ("usage-link", &["link", "--gc-section", "wrong.s"], "unknown-option"),
    ("usage-dis", &["dis", "--raw", "--address", "here", "wrong.s"], "bad-option-value"),
    ("usage-run", &["run", "--timeout", "soon", "wrong.s"], "bad-option-value"),
];

const WRONG: &str = "TEXT ·f(SB), 4, $0-0\n\tMOVX AX, BX\n\tRET\n";
const CALL: &str = "TEXT _start(SB), 4, $0-0\n\tCALL nowhere(SB)\n\tRET\n";

pub(super) fn trials() -> Vec<Trial> {
    let trial = |(name, words, code)| {
        Trial::test(format!("formats/{name}"), move || check(words, code).map_err(Failed::from))
    };
    CASES.into_iter().map(trial).collect()
}

fn check(words: &[&str], code: &str) -> Result<(), String> {
    let folder = scratch()?;
    for (name, text) in [("wrong.s", WRONG), ("call.s", CALL)] {
        fs::write(folder.path().join(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    let is_usage = matches!(code, "unknown-option" | "bad-option-value");
    let said = |options: &[&str]| said(folder.path(), words, options, if is_usage { 2 } else { 1 });
    let human = said(&[])?;
    expect(human.starts_with(&format!("error[{code}]: ")), &human)?;
    let same = said(&["--error-format", "human", "--color", "never"])?;
    expect(same == human, &same)?;
    let colored = said(&["--color", "always"])?;
    expect(colored.contains("\x1b[") && colored.contains(code), &colored)?;
    let short = said(&["--error-format=short", "--color=always"])?;
    expect(short.contains(": error: ") && !short.contains('\x1b'), &short)?;
    expect(short.lines().count() == 1, &short)?;
    let go = said(&["--error-format", "go"])?;
    expect(go.lines().count() == 1 && !go.contains("error: "), &go)?;
    let json = said(&["--error-format", "json"])?;
    let value: serde_json::Value = serde_json::from_str(&json).map_err(|error| format!("{error}: {json}"))?;
    expect(value["severity"] == "error" && value["code"] == code, &json)?;
    let place = value["labels"][0]["file"].as_str();
    expect(place.is_none() == is_usage && short.starts_with(place.unwrap_or("rasm: ")), &json)
}

/// The command's output on standard error, with the options inserted after its name.
fn said(folder: &Path, words: &[&str], options: &[&str], code: i32) -> Result<String, String> {
    let is_command = super::COMMANDS.contains(&words[0]);
    let (name, rest) = words.split_at(usize::from(is_command));
    let outcome = rasm(folder, &[name, options, rest].concat())?;
    match outcome.code {
        Some(is) if is == code => Ok(outcome.stderr),
        other => Err(format!("exit {other:?}: {}", outcome.stderr)),
    }
}

fn expect(is_so: bool, text: &str) -> Result<(), String> {
    if is_so { Ok(()) } else { Err(format!("unexpected:\n{text}")) }
}
