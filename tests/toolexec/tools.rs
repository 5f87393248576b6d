//! Check `tools`: what rasm does not handle runs as it would without rasm, and failures are reported.
//!
//! In: small packages and calls of tools. Out: one test per case, including what `rasm toolexec -v` prints about it.

use crate::support::releases;
use crate::support::report::Report;
use crate::support::run::{self, Outcome};
use crate::support::runner::Trial;
use crate::support::tree;
use crate::toolexec::go::{self, Assembler, Go};
use crate::toolexec::trial;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

/// A package with assembly, without dependencies to build.
const PACKAGE: &str = "internal/cpu";

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    // The newest release whose objects rasm cannot write.
    let old = releases::all().iter().find(|row| !row.has_objects()).map_or("", |row| row.release);
    vec![
        trial("tools/old release".into(), old, report, move |go, _| {
            left(go, &[], &[], &format!("unsupported release `go{old}`"))
        }),
        trial("tools/other architecture".into(), tree::RELEASE, report, |go, _| {
            left(go, &[("GOARCH", "arm64")], &[], "it is not for linux/amd64")
        }),
        trial("tools/other system".into(), tree::RELEASE, report, |go, _| {
            left(go, &[("GOOS", "windows")], &[], "it is not for linux/amd64")
        }),
        trial("tools/inside".into(), tree::RELEASE, report, |go, _| {
            left(go, &[], &["-asmflags=-debug"], "only Go's tool supports `-debug`")
        }),
        trial("tools/assembled".into(), tree::RELEASE, report, assembled),
        trial("tools/errors".into(), tree::RELEASE, report, errors),
        Trial::test("tools/status", || status().map_err(Into::into)),
    ]
}

/// Rebuilds the package in a cache of its own.
fn build(go: &Go, verbose: &str, settings: &[(&str, &str)], flags: &[&str]) -> Result<Outcome, String> {
    let scratch = run::scratch()?;
    let mut command = go.command(Assembler::Go, scratch.path(), "build");
    command.env("GOCACHE", scratch.path()).env("CGO_ENABLED", "0");
    command.envs(settings.iter().copied()).arg(go::toolexec(verbose)).args(flags).arg(PACKAGE);
    run::outcome(command)?.expect("go build")
}

/// The real assembler runs, which only -v reports.
fn left(go: &Go, settings: &[(&str, &str)], flags: &[&str], reason: &str) -> Result<(), String> {
    let said = build(go, "-v", settings, flags)?.stderr;
    if !said.contains(&format!("asm runs: {reason}")) {
        return Err(format!("not {reason:?} but {said:?}"));
    }
    let said = build(go, "", settings, flags)?.stderr;
    if said.contains("runs: ") { Err(format!("not silent: {said:?}")) } else { Ok(()) }
}

/// Nothing is printed if rasm does the work.
fn assembled(go: &Go, _: &Report) -> Result<(), String> {
    let said = build(go, "-v", &[], &[])?.stderr;
    if said.is_empty() { Ok(()) } else { Err(said) }
}

/// The go command prints rasm's message, with its own form of the file name, and fails.
fn errors(go: &Go, _: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let write = |name: &str, text: &str| {
        fs::write(scratch.path().join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    write("go.mod", "module rasm.example/wrong\n\ngo 1.22\n")?;
    write("add.go", "package wrong\n\nfunc Add(a, b int) int\n")?;
    write(
        "add_amd64.s",
        "#include \"textflag.h\"\n\nTEXT ·Add(SB), NOSPLIT, $0-24\n\tADDX b+8(FP), AX\n\tRET\n",
    )?;
    let outcome = run::outcome({
        let mut command = go.command(Assembler::Rasm, scratch.path(), "build");
        command.arg(".");
        command
    })?;
    let said = &outcome.stderr;
    let shown = ["# rasm.example/wrong\n", "error[unknown-instruction]", "add_amd64.s:4:2\n"];
    if outcome.code == Some(1) && shown.iter().all(|part| said.contains(part)) {
        return Ok(());
    }
    Err(format!("code {:?}:\n{said}", outcome.code))
}

/// A tool's exit status, input and output are passed through; a missing tool is an error.
fn status() -> Result<(), String> {
    let rasm = |words: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
        command.arg("toolexec").args(words);
        run::outcome(command)
    };
    let outcome = rasm(&["/bin/sh", "-c", "echo out; echo err >&2; exit 7"])?;
    if (outcome.code, &*outcome.stdout, &*outcome.stderr) != (Some(7), b"out\n", "err\n") {
        return Err(format!("{outcome:?}"));
    }
    let nowhere = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nowhere/asm");
    let nowhere = nowhere.to_string_lossy();
    for words in [&[&*nowhere, "-V=full"][..], &[&*nowhere, "x.s"], &["/nowhere/compile"], &[]] {
        let outcome = rasm(words)?;
        if outcome.success || outcome.stderr.is_empty() {
            return Err(format!("{words:?}: {outcome:?}"));
        }
    }
    Ok(())
}
