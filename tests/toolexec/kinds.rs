//! Check `kinds`: a Go module with assembly of each kind, built in every way.
//!
//! In: the module in testdata/toolexec/module. Out: one test per way: both assemblers give the same test programs, byte for
//! byte, and those of rasm pass. The tests themselves check tracebacks, profiles and what the garbage collector keeps.

use crate::support::program;
use crate::support::releases;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::Trial;
use crate::support::settings::full;
use crate::support::tree;
use crate::toolexec::compare;
use crate::toolexec::go::{Assembler, Go};
use crate::toolexec::trial;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// Names of the packages with tests, each of them a program.
const PACKAGES: [&str; 7] = ["calls", "collect", "faults", "layout", "profile", "simd", "tables"];

/// Ways to build with the newest release: for every change, and only in a full run. The C library also covers
/// position-independent code.
const WAYS: [(&str, &[&str]); 2] = [("exe", &[]), ("external", &["-ldflags=-linkmode=external"])];
const MORE_WAYS: [(&str, &[&str]); 3] = [
    ("spectre", &["-asmflags=-spectre=all"]),
    ("pie", &["-buildmode=pie"]),
    ("race trimpath", &["-race", "-trimpath"]),
];

/// The output of the program that loads the plugin.
const PLUGIN: &str = "4 yellow1000 -42 1.5 true\n";

/// The output of the C program that uses the library.
const LIBRARY: &str = "red yellow llo 1000 42 -42\n";

/// The module.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/toolexec/module")
}

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    let more = if full() { &MORE_WAYS[..] } else { &[] };
    for (name, flags) in WAYS.iter().chain(more) {
        let name = format!("kinds/{}/{name}", tree::RELEASE);
        trials.push(trial(name, tree::RELEASE, report, |go, report| programs(go, flags, report)));
    }
    if full() {
        let name = format!("kinds/{}/plugin", tree::RELEASE);
        trials.push(trial(name, tree::RELEASE, report, plugin));
    }
    for mode in if full() { &["c-shared", "c-archive"][..] } else { &["c-shared"] } {
        let name = format!("kinds/{}/{mode}", tree::RELEASE);
        trials.push(trial(name, tree::RELEASE, report, |go, report| library(go, mode, report)));
    }
    // Of the other releases, only the oldest for every change.
    let releases = releases::with_objects();
    let first = if full() { 1 } else { releases.len() - 1 };
    for release in &releases[first..] {
        let name = format!("kinds/{release}/exe");
        trials.push(trial(name, release, report, |go, report| programs(go, &[], report)));
    }
    trials
}

/// The test programs of all packages.
fn programs(go: &Go, flags: &[&str], report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    for who in [Assembler::Go, Assembler::Rasm] {
        let folder = scratch.path().join(who.name());
        fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let output = format!("-o={}/", folder.display());
        go.run(who, &self::folder(), "test", &[&["-c", &output], flags, &["./..."]].concat())?;
    }
    let mut wrong = String::new();
    let (mut same, mut passed) = (0, 0);
    for package in PACKAGES {
        let program = format!("{package}.test");
        let [theirs, ours] =
            [Assembler::Go, Assembler::Rasm].map(|who| scratch.path().join(who.name()).join(&program));
        match compare::same(&theirs, &ours) {
            Ok(()) => same += 1,
            Err(difference) => wrong += &format!("{difference}\n"),
        }
        let mut command = Command::new(&ours);
        command.current_dir(self::folder().join(package)).arg("-test.v");
        let outcome = run::outcome(command)?;
        let text = String::from_utf8_lossy(&outcome.stdout);
        let tests = text.lines().filter(|line| line.starts_with("--- PASS: ")).count();
        if outcome.success && tests > 0 {
            passed += 1;
        } else {
            wrong += &format!("{package}:\n{text}{}\n", outcome.stderr);
        }
    }
    report.add("toolexec: programs of our module equal but for the build id", same, PACKAGES.len());
    report.add("toolexec: programs of our module that pass their tests", passed, PACKAGES.len());
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// A plugin, and the program that loads it.
fn plugin(go: &Go, report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let parts = [("extra", "-buildmode=plugin"), ("host", "-buildmode=exe")];
    for who in [Assembler::Go, Assembler::Rasm] {
        for (part, mode) in parts {
            let output = format!("-o={}", scratch.path().join(who.name()).join(part).display());
            go.run(who, &folder().join(part), "build", &[mode, &output, "."])?;
        }
    }
    let ours = scratch.path().join("rasm");
    let said = program::run(Command::new(ours.join("host")).arg(ours.join("extra")))?;
    if said != PLUGIN {
        return Err(format!("not {PLUGIN:?} but {said:?}"));
    }
    for (part, _) in parts {
        let same = compare::same(&scratch.path().join("go").join(part), &ours.join(part));
        report.add(
            "toolexec: libraries of our module equal but for the build id",
            usize::from(same.is_ok()),
            1,
        );
        same?;
    }
    Ok(())
}

/// A library for C.
fn library(go: &Go, mode: &str, report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let name = if mode == "c-shared" { "library.so" } else { "library.a" };
    let source = folder().join("library");
    for who in [Assembler::Go, Assembler::Rasm] {
        let output = format!("-o={}", scratch.path().join(who.name()).join(name).display());
        go.run(who, &source, "build", &[&format!("-buildmode={mode}"), &output, "."])?;
    }
    let ours = scratch.path().join("rasm");
    let user = ours.join("user");
    let mut compile = Command::new("cc");
    compile.arg("-I").arg(&ours).arg(source.join("testdata/user.c")).arg(ours.join(name));
    program::run(compile.args(["-pthread", "-o"]).arg(&user))?;
    let said = program::run(&mut Command::new(&user))?;
    let same = compare::same(&scratch.path().join("go").join(name), &ours.join(name));
    report.add("toolexec: libraries of our module equal but for the build id", usize::from(same.is_ok()), 1);
    if said != LIBRARY {
        return Err(format!("not {LIBRARY:?} but {said:?}"));
    }
    same
}
