//! Completions and manual pages: their required contents, and whether the programs that use them accept them.

use super::{COMMANDS, printed, rasm};
use crate::support::report::Report;
use crate::support::run::scratch;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::missing;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

const SHELLS: [&str; 3] = ["bash", "zsh", "fish"];

pub(super) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for shell in SHELLS {
        let report = context.report.clone();
        trials.push(with(shell, format!("completions/{shell}"), move || completions(shell, &report)));
    }
    for name in COMMANDS.into_iter().chain(["rasm"]) {
        let report = context.report.clone();
        trials.push(with("groff", format!("man/{name}"), move || man(name, &report)));
    }
    trials.push(Trial::test("man/folder", || folder().map_err(Failed::from)));
    trials
}

/// A test that requires a program.
fn with(
    program: &'static str,
    name: String,
    test: impl FnOnce() -> Result<(), String> + Send + 'static,
) -> Trial {
    match missing(program) {
        None => Trial::test(name, move || test().map_err(Failed::from)),
        Some(reason) => Trial::skip(name, reason),
    }
}

fn completions(shell: &str, report: &Arc<Report>) -> Result<(), String> {
    let text = printed(&["completions", shell])?;
    for word in COMMANDS.into_iter().chain(["error-format", "gensymabis", "gc-sections"]) {
        if !text.contains(word) {
            return Err(format!("`{word}` is missing"));
        }
    }
    reads(&[shell, "-n"], &text)?;
    report.add("cli: completions read by their shell", 1, 1);
    Ok(())
}

fn man(name: &str, report: &Arc<Report>) -> Result<(), String> {
    let page = match name {
        "rasm" => printed(&["man"])?,
        _ => printed(&["man", name])?,
    };
    let title = if name == "rasm" { "rasm".to_owned() } else { format!("rasm-{name}") };
    if !page.contains(&format!(".TH {title} 1 ")) || !page.contains(".SH SYNOPSIS") {
        return Err(format!("not the page of {title}:\n{page}"));
    }
    let text = reads(&["groff", "-man", "-Tascii", "-ww"], &page)?;
    report.add("cli: manual pages set by groff", 1, 1);
    match text.contains("SYNOPSIS") || text.contains("S\u{8}SY") {
        true => Ok(()),
        false => Err(format!("groff leaves the synopsis out:\n{text}")),
    }
}

/// All pages, written as files.
fn folder() -> Result<(), String> {
    let scratch = scratch()?;
    rasm(scratch.path(), &["man", "-o", "."])?.expect("rasm man -o")?;
    for name in COMMANDS {
        let path = scratch.path().join(format!("rasm-{name}.1"));
        let page = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        if page != printed(&["man", name])? {
            return Err(format!("rasm-{name}.1 is not what `rasm man {name}` prints"));
        }
    }
    if Path::new(scratch.path()).join("rasm.1").exists() { Ok(()) } else { Err("no rasm.1".into()) }
}

/// The output of a program that reads `text`. A warning is an error.
fn reads(words: &[&str], text: &str) -> Result<String, String> {
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("{}: {error}", words[0]))?;
    let mut stdin = child.stdin.take().ok_or("no pipe")?;
    let text = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    let written = writer.join().map_err(|_| "the writer died")?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() || !said.is_empty() {
        return Err(format!("{}: {}\n{said}", words[0], output.status));
    }
    written.map_err(|error| error.to_string())?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
