//! Whole programs: how much of their code the dialect cannot express.
//!
//! In: the go command, the C library, and this test itself, which is a Rust program. Out: the shares of instructions that
//! are numbers, those of padding aside; for Go's program beside the lines that `go tool objdump` cannot read.

use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings;
use crate::support::tree::{self, Tree};
use rasm::dis::{self, Disassembler};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = &context.report;
    let mut trials = Vec::new();
    match tree::find() {
        Ok(tree) => {
            let (command, all) = (tree.root.join("bin/go"), report.clone());
            let report = report.clone();
            trials.push(Trial::test("programs/go", move || go(&tree, &report).map_err(Failed::from)));
            if settings::full() {
                trials.push(Trial::test("programs/cmd-go", move || {
                    few(&command, "the go command", 10_000, &all).map_err(Failed::from)
                }));
            }
        }
        Err(missing) => trials.push(Trial::skip("programs/go", missing)),
    }
    let own = report.clone();
    trials.push(Trial::test("programs/rust", move || {
        let program = std::env::current_exe()?;
        few(&program, "Rust programs", 100, &own).map_err(Failed::from)
    }));
    let report = report.clone();
    match library() {
        Some(path) => trials.push(Trial::test("programs/c", move || {
            few(&path, "C programs", 100, &report).map_err(Failed::from)
        })),
        None => trials.push(Trial::skip("programs/c", "libc.a is not installed")),
    }
    trials
}

/// The C library as an archive.
pub(super) fn library() -> Option<PathBuf> {
    let output = Command::new("cc").arg("-print-file-name=libc.a").output().ok()?;
    let path = PathBuf::from(String::from_utf8(output.stdout).ok()?.trim());
    path.is_absolute().then_some(path)
}

/// Instructions, and of these, apart from padding, those that are numbers.
struct Share {
    all: usize,
    numbers: usize,
}

fn share(path: &Path) -> Result<Share, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let file = dis::read(&bytes).map_err(|refusal| refusal.to_string())?;
    let disassembler = Disassembler::new();
    let mut share = Share { all: 0, numbers: 0 };
    for function in &file.functions {
        for line in disassembler.lines(&file, function) {
            share.all += 1;
            let is_padding =
                [" // nop", " // int3", " // data16"].iter().any(|text| line.text.contains(text));
            share.numbers += usize::from(line.text.contains(" // ") && !is_padding);
        }
    }
    Ok(share)
}

/// At most one in `most` instructions is a number.
fn few(path: &Path, what: &str, most: usize, report: &Report) -> Result<(), String> {
    let Share { all, numbers } = share(path)?;
    report.add(format!("disassembly: instructions of {what} with a form in Go's syntax"), all - numbers, all);
    if all < 10_000 || numbers * most > all {
        return Err(format!("{numbers} of {all} instructions of {} are numbers", path.display()));
    }
    Ok(())
}

/// The share in a program of Go's, and that of Go's disassembler.
fn go(tree: &Tree, report: &Report) -> Result<(), String> {
    let program = &tree.asm;
    few(program, "Go programs", 10_000, report)?;
    let mut command = run::clean(&tree.root.join("bin/go"), tree);
    command.args(["tool", "objdump"]).arg(program);
    let outcome = run::outcome(command)?.expect("go tool objdump")?;
    let text = String::from_utf8_lossy(&outcome.stdout);
    let lines = text.lines().filter(|line| line.starts_with("  ")).count();
    let unknown = text.lines().filter(|line| line.trim_end().ends_with('?')).count();
    report.add("disassembly: instructions of Go programs that go tool objdump reads", lines - unknown, lines);
    Ok(())
}
