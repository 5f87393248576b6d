//! Whole programs: how much of their code the dialect cannot express.
//!
//! In: the go command, the C library and a program with it, and this test itself, which is a Rust program. Out: the shares of
//! instructions that are numbers, those of padding aside; for Go's program beside the lines that `go tool objdump` cannot read; and
//! whether the functions as source have the same bytes when rasm assembles them again: one in some, in a full run all.

use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings;
use crate::support::tree::{self, Tree};
use rasm::dis::{self, Disassembler, source};
use rasm::source::MemoryLoader;
use rasm::{Input, Options};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = &context.report;
    let mut trials = Vec::new();
    match tree::find() {
        Ok(tree) => {
            let (command, all, tree) = (tree.root.join("bin/go"), report.clone(), Arc::new(tree));
            let (report, own) = (report.clone(), tree.clone());
            trials.push(Trial::test("programs/go", move || {
                few(&own.asm, "Go programs", 10_000, &report)?;
                known(&own, &own.asm, "Go programs", &report)?;
                again(&own.asm, "Go programs", &report).map_err(Failed::from)
            }));
            if settings::full() {
                trials.push(Trial::test("programs/cmd-go", move || {
                    few(&command, "the go command", 10_000, &all)?;
                    known(&tree, &command, "the go command", &all)?;
                    again(&command, "the go command", &all).map_err(Failed::from)
                }));
            }
        }
        Err(missing) => trials.push(Trial::skip("programs/go", missing)),
    }
    let own = report.clone();
    trials.push(Trial::test("programs/rust", move || {
        let program = std::env::current_exe()?;
        few(&program, "Rust programs", 100, &own)?;
        again(&program, "Rust programs", &own).map_err(Failed::from)
    }));
    let own = report.clone();
    trials.push(match library() {
        Some(_) => Trial::test("programs/static", move || static_program(&own).map_err(Failed::from)),
        None => Trial::skip("programs/static", "libc.a is not installed"),
    });
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
            let is_number = ["BYTE", "WORD", "LONG", "QUAD"].iter().any(|op| line.text.starts_with(op));
            share.numbers += usize::from(is_number && !is_padding);
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

/// A C program with the C library in it.
fn static_program(report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let (source, program) = (scratch.path().join("x.c"), scratch.path().join("x"));
    fs::write(
        &source,
        "#include <stdio.h>\nint main(int n, char **v) { return printf(\"%d %s\\n\", n, v[0]) < 0; }\n",
    )
    .map_err(|error| error.to_string())?;
    let mut cc = Command::new("cc");
    cc.args(["-O2", "-static", "-o"]).arg(&program).arg(&source);
    run::outcome(cc)?.expect("cc")?;
    few(&program, "static C programs", 100, report)?;
    again(&program, "static C programs", report)
}

/// Of so many functions one is assembled again at each change.
const FEW: usize = 400;

/// Functions in a text.
const TOGETHER: usize = 500;

/// The functions of a program as source, assembled again.
fn again(path: &Path, what: &str, report: &Report) -> Result<(), String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut file = dis::read(&bytes).map_err(|refusal| refusal.to_string())?;
    // Source does not take all names.
    for (number, function) in file.functions.iter_mut().enumerate() {
        function.name = format!("f{number}").into();
    }
    let disassembler = Disassembler::new();
    let every = if settings::full() { 1 } else { FEW };
    let chosen: Vec<_> =
        file.functions.iter().filter(|function| !function.code.is_empty()).step_by(every).collect();
    let mut total = 0;
    for some in chosen.chunks(TOGETHER) {
        let mut writer = source::Writer::new();
        let mut text = String::new();
        for function in some {
            writer.write(&mut text, &disassembler, &file, function).map_err(|_| "text")?;
        }
        if !writer.lost.is_nothing() {
            return Err(format!("{what}: {:?}", writer.lost));
        }
        let input = Input::new("x.s", text.as_bytes());
        let assembly = rasm::assemble(vec![input], &Options::default(), &MemoryLoader::default());
        if let Some(error) = assembly.diagnostics().iter().find(|_| assembly.failed()) {
            return Err(format!("{what}: {}", error.message));
        }
        let made: BTreeMap<String, &[u8]> =
            assembly.functions().map(|function| (function.name().into_owned(), function.code())).collect();
        for function in some {
            let code = made.get(&*function.name).copied().unwrap_or_default();
            if code != &*function.code {
                return Err(format!("{what}: other bytes at {:#x}", function.address));
            }
            total += code.len();
        }
    }
    report.count(format!("disassembly: bytes of {what}, as source, assembled again"), total);
    Ok(())
}

/// How much of a Go program Go's disassembler reads.
fn known(tree: &Tree, program: &Path, what: &str, report: &Report) -> Result<(), String> {
    let mut command = run::clean(&tree.root.join("bin/go"), tree);
    command.args(["tool", "objdump"]).arg(program);
    let outcome = run::outcome(command)?.expect("go tool objdump")?;
    let text = String::from_utf8_lossy(&outcome.stdout);
    let lines = text.lines().filter(|line| line.starts_with("  ")).count();
    let unknown = text.lines().filter(|line| line.trim_end().ends_with('?')).count();
    report.add(
        format!("disassembly: instructions of {what} that go tool objdump reads"),
        lines - unknown,
        lines,
    );
    Ok(())
}
