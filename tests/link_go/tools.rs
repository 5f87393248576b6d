//! Go's tools and a debugger read the programs, and the go command builds and tests with rasm as its linker.
//!
//! In: a test program of the standard library, linked by rasm; packages for the go command. Out: what the tools print.

use crate::debug::cannot_record;
use crate::link_go::programs::{Linker, Program, go};
use crate::link_go::with_tree;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::Trial;
use crate::support::settings;
use crate::support::suite::{missing, skip};
use crate::support::tree::Tree;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

/// Packages whose tests are linked by rasm alone, for every change.
const TESTED: [&str; 3] = ["sort", "unicode/utf8", "container/list"];

/// More of them in a full run.
const TESTED_FULL: [&str; 12] = [
    "bytes",
    "compress/flate",
    "crypto/sha256",
    "encoding/json",
    "errors",
    "fmt",
    "go/parser",
    "math/big",
    "reflect",
    "regexp",
    "strings",
    "sync",
];

pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let tools: [(&str, &[&str], &str); 3] = [
        ("version", &["version", "-m"], "path\tsort.test"),
        ("nm", &["tool", "nm"], " T main.main"),
        ("objdump", &["tool", "objdump", "-s", "^main.main$"], "CALL testing.MainStart(SB)"),
    ];
    let mut trials: Vec<Trial> = tools
        .into_iter()
        .map(|(name, words, wanted)| {
            with_tree(&format!("tools/{name}"), report, move |tree, _| tool(tree, words, wanted))
        })
        .collect();
    trials.push(with_tree("tools/pprof", report, |tree, _| pprof(tree)));
    trials.push(match missing("gdb") {
        Some(reason) => skip("tools/gdb", &reason),
        None => with_tree("tools/gdb", report, |tree, _| gdb(tree)),
    });
    trials.push(match (missing("perf"), cannot_record()) {
        (Some(reason), _) => skip("tools/perf", &reason),
        // Many kernels forbid recording, which no installation can change.
        (None, Some(reason)) => Trial::unable("tools/perf", reason),
        (None, None) => with_tree("tools/perf", report, |tree, _| perf(tree)),
    });
    trials.push(with_tree("tools/go-test", report, go_test));
    if settings::full() {
        trials.push(with_tree("tools/share", report, share));
    }
    trials
}

/// The tests of package sort, linked by rasm in `folder`.
fn program(tree: &Tree, folder: &Path) -> Result<(), String> {
    let mut program = Program::of(tree, "sort.test")?;
    program.config += "modinfo \"0w\\xaf\\f\\x92t\\b\\x02A\\xe1\\xc1\\a\\xe6\\xd6\\x18\\xe6path\\tsort.test\\n\\xf92C1\\x86\\x18 r\\x00\\x82B\\x10A\\x16\\xd8\\xf2\"\n";
    program.link(Linker::Rasm, tree, &[], &folder.join("sort.test"))?.expect("rasm link")?;
    Ok(())
}

fn contains(command: Command, wanted: &[&str]) -> Result<(), String> {
    let outcome = run::outcome(command)?.expect("the tool")?;
    let said = String::from_utf8_lossy(&outcome.stdout);
    match wanted.iter().find(|wanted| !said.contains(**wanted)) {
        None => Ok(()),
        Some(wanted) => Err(format!("no `{wanted}`:\n{}\n{}", run::head(&said, 30), outcome.stderr)),
    }
}

fn tool(tree: &Tree, words: &[&str], wanted: &str) -> Result<(), String> {
    let scratch = run::scratch()?;
    program(tree, scratch.path())?;
    let mut command = go(tree, scratch.path());
    command.args(words).arg("sort.test");
    contains(command, &[wanted])
}

fn pprof(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    program(tree, scratch.path())?;
    let mut command = Command::new(scratch.path().join("sort.test"));
    command.current_dir(scratch.path());
    command.args([
        "-test.run=^$",
        "-test.bench=SortInt1K$",
        "-test.benchtime=300ms",
        "-test.cpuprofile=profile",
    ]);
    run::outcome(command)?.expect("sort.test")?;
    let mut command = go(tree, scratch.path());
    // The tool looks for a home.
    command.env("PPROF_TMPDIR", scratch.path());
    command.args(["tool", "pprof", "-top", "sort.test", "profile"]);
    contains(command, &["sort_test.BenchmarkSortInt1K"])
}

/// perf finds the names of functions, and the way to them by their frame pointers.
fn perf(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    program(tree, scratch.path())?;
    let mut record = Command::new("perf");
    record.current_dir(scratch.path()).args([
        "record",
        "-q",
        "-e",
        "cpu-clock",
        "-F",
        "499",
        "-g",
        "-o",
        "samples",
    ]);
    record.args(["./sort.test", "-test.run=^$", "-test.bench=SortInt1K$", "-test.benchtime=300ms"]);
    run::outcome(record)?.expect("perf record")?;
    let mut command = Command::new("perf");
    command.current_dir(scratch.path()).args(["script", "-i", "samples", "-F", "ip,sym"]);
    let said = run::outcome(command)?.expect("perf script")?.stdout;
    let said = String::from_utf8_lossy(&said);
    let path = ["slices.", "sort_test.BenchmarkSortInt1K", "testing.(*B).runN"];
    let leads = |sample: &&str| {
        let mut lines = sample.lines();
        path.iter().all(|wanted| lines.any(|line| line.contains(wanted)))
    };
    let found = said.split("\n\n").filter(leads).count();
    if found >= 20 { Ok(()) } else { Err(format!("{found} samples:\n{}", run::head(&said, 60))) }
}

fn gdb(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    program(tree, scratch.path())?;
    let mut command = Command::new("gdb");
    command.current_dir(scratch.path()).args(["-nx", "-batch", "-ex", "break sort.Ints", "-ex", "run"]);
    command.args(["-ex", "bt", "-ex", "info args", "--args", "./sort.test", "-test.run=TestInts$"]);
    contains(command, &["sort.Ints (", "sort_test.TestInts", "x = "])
}

/// `go test` with no linker but rasm.
fn go_test(tree: &Tree, report: &Report) -> Result<(), String> {
    let full = if settings::full() { &TESTED_FULL[..] } else { &[] };
    let packages = [&TESTED[..], full].concat();
    let mut command = go(tree, &tree.root.join("src"));
    command
        .arg("test")
        .arg(toolexec("--no-fallback"))
        .args(["-short", "-count=1", "-vet=off"])
        .args(&packages);
    let outcome = run::outcome(command)?;
    let said = String::from_utf8_lossy(&outcome.stdout).into_owned();
    let passed = said.lines().filter(|line| line.starts_with("ok ")).count();
    report.add("Go packages whose tests pass, linked by rasm alone", passed, packages.len());
    match passed == packages.len() {
        true => Ok(()),
        false => Err(format!("{}\n{}", run::head(&outcome.stderr, 20), run::head(&said, 100))),
    }
}

fn toolexec(words: &str) -> String {
    format!("-toolexec='{}' toolexec {words}", env!("CARGO_BIN_EXE_rasm"))
}

/// How many of the links of all commands fall back to Go's linker, and why.
fn share(tree: &Tree, report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let mut command = go(tree, &tree.root.join("src"));
    // A cache of its own, or nothing would be linked that is linked already.
    command.env("GOCACHE", scratch.path());
    command.arg("build").arg(toolexec("-v")).args(["std", "cmd"]);
    let outcome = run::outcome(command)?.expect("go build")?;
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    let linked = outcome.stderr.matches("warning[linked]").count();
    for line in outcome.stderr.lines().filter(|line| line.contains("warning[other-linker]")) {
        *reasons.entry(line.split("link runs: ").nth(1).unwrap_or(line)).or_default() += 1;
    }
    let other: usize = reasons.values().sum();
    report.add("Go programs of `go build std cmd` that rasm links", linked, linked + other);
    for (reason, count) in &reasons {
        report.count(format!("Go programs that fall back: {reason}"), *count);
    }
    match linked > 0 && other == 0 {
        true => Ok(()),
        false => Err(format!("{linked} of {} linked: {reasons:?}", linked + other)),
    }
}
