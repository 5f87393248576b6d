//! An error of each command, in each format, with and without color.

use super::rasm;
use crate::support::run::{head, scratch};
use crate::support::runner::{Failed, Trial};
use std::fs;
use std::path::Path;

/// A command that fails, and the error's code.
const CASES: [(&str, &[&str], &str); 16] = [
    ("assemble", &["wrong.s"], "unknown-instruction"),
    ("stubs", &["stubs", "--prototype", "func f()", "wrong.s"], "unknown-instruction"),
    ("verify", &["verify", "missing.lst"], "unreadable-file"),
    ("dump", &["dump", "wrong.s"], "unreadable-object"),
    ("dis", &["dis", "wrong.s"], "unreadable-object"),
    ("fmt", &["fmt", "missing.s"], "unreadable-file"),
    ("import", &["import", "wrong.s", "--go-files", "wrong.s"], "unreadable-object"),
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
    let log = Trial::test("formats/nothing_found", || nothing_found().map_err(Failed::from));
    CASES.into_iter().map(trial).chain([log]).collect()
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
    expect(value["level"] == "error" && value["code"]["code"] == code, &json)?;
    let page = value["code"]["explanation"].as_str().unwrap_or_default();
    expect(page.contains("Wrong:") && value["rendered"] == human, &json)?;
    let place = value["spans"][0]["file_name"].as_str();
    expect(place.is_none() == is_usage && short.starts_with(place.unwrap_or("rasm: ")), &json)?;
    let sarif = said(&["--error-format", "sarif"])?;
    let log: serde_json::Value = serde_json::from_str(&sarif).map_err(|error| format!("{error}: {sarif}"))?;
    let run = &log["runs"][0];
    let results = run["results"].as_array().map(Vec::as_slice).unwrap_or_default();
    expect(results.len() == 1 && log["version"] == "2.1.0", &sarif)?;
    let rule = &run["tool"]["driver"]["rules"][results[0]["ruleIndex"].as_u64().unwrap_or(u64::MAX) as usize];
    expect(rule["id"] == code && results[0]["ruleId"] == code && results[0]["level"] == "error", &sarif)?;
    let uri = &results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    expect(uri.as_str() == place.map(|place| place.trim_start_matches("./")), &sarif)
}

/// A run that finds nothing still makes a log.
fn nothing_found() -> Result<(), String> {
    let folder = scratch()?;
    fs::write(folder.path().join("right.s"), "TEXT ·f(SB), 4, $0-0\n\tRET\n")
        .map_err(|error| error.to_string())?;
    let outcome = rasm(folder.path(), &["--error-format", "sarif", "right.s"])?;
    let log: serde_json::Value =
        serde_json::from_str(&outcome.stderr).map_err(|error| format!("{error}: {}", outcome.stderr))?;
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().map(Vec::len);
    expect(run["results"] == serde_json::json!([]) && rules > Some(100), &outcome.stderr)
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
    if is_so { Ok(()) } else { Err(format!("unexpected:\n{}", head(text, 30))) }
}
