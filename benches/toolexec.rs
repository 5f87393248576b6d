//! Time of the go command with rasm as its assembler against Go's, measured in one run: `cargo bench --bench toolexec`.
//!
//! In: the Go tree of the tests. Out: with `-- calls` or no argument, the overhead of `rasm toolexec` over the tool it runs,
//! and the time to assemble a file either way; with `-- builds` or no argument, the time of `go build -a std` with either
//! assembler. Runs alternate. Times are only printed, not checked.

#[path = "../tests/oracle/capture.rs"]
#[allow(dead_code, reason = "all of std is recorded")]
mod capture;
#[path = "../tests/support/mod.rs"]
mod support;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};
use support::run;
use support::tree::{self, Tree};

/// Measured runs of a call, after one to warm up caches, and of a whole build, which needs no warm-up.
const CALLS: usize = 101;
const BUILDS: usize = 3;

/// The file to assemble.
const FILE: &str = "crypto/internal/fips140/sha3/sha3_amd64.s";

fn main() -> ExitCode {
    run::exit(bench())
}

fn bench() -> Result<(), String> {
    // Ignore cargo's own arguments.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let wanted = |name: &str| words.is_empty() || words.iter().any(|word| word == name);
    let tree = tree::find()?;
    println!("{:<72}{:>12}{:>10}{:>10}", "", "median ms", "least ms", "ratio");
    if wanted("calls") {
        single_calls(&tree)?;
    }
    if wanted("builds") {
        builds(&tree)?;
    }
    Ok(())
}

fn single_calls(tree: &Tree) -> Result<(), String> {
    // A tool that does nothing shows the overhead best.
    measure("a tool that does nothing", 1, CALLS, |ours| called(tree, ours, Path::new("/bin/true"), &[]))?;
    let tools = tree.asm.parent().ok_or("the assembler lies in no folder")?;
    let version = ["-V=full".to_owned()];
    measure("compile -V=full", 1, CALLS, |ours| called(tree, ours, &tools.join("compile"), &version))?;
    measure("asm -V=full", 1, CALLS, |ours| called(tree, ours, &tree.asm, &version))?;

    let scratch = run::scratch()?;
    let calls = capture::load(tree, capture::Packages::Std)?;
    let call = calls.iter().find(|call| call.name == FILE).ok_or("no recorded call for the file")?;
    let mut words = call.flags.clone();
    words.extend(["-o".into(), scratch.path().join("x.o").to_string_lossy().into_owned()]);
    words.push(call.source.to_string_lossy().into_owned());
    measure(&format!("asm {FILE}"), 1, CALLS, |ours| {
        let mut command = called(tree, ours, &tree.asm, &words);
        command.current_dir(&call.directory);
        command
    })
}

fn builds(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    measure("go build -a std", 0, BUILDS, |ours| {
        let mut command = run::clean(&tree.root.join("bin/go"), tree);
        // -a rebuilds everything in any case; the cache only grows.
        command
            .current_dir(scratch.path())
            .env("GOCACHE", scratch.path().join("cache"))
            .env("GOPROXY", "off");
        command.args(["build", "-a"]);
        if ours {
            command.arg(format!("-toolexec='{}' toolexec", env!("CARGO_BIN_EXE_rasm")));
        }
        command.arg("std");
        command
    })
}

/// A call of a tool, through rasm or directly.
fn called(tree: &Tree, ours: bool, tool: &Path, words: &[String]) -> Command {
    let program = if ours { Path::new(env!("CARGO_BIN_EXE_rasm")) } else { tool };
    let mut command = run::clean(program, tree);
    if ours {
        command.arg("toolexec").arg(tool);
    }
    command.args(words);
    command
}

/// Measures a command without rasm and with it, in alternation so that conditions are the same, and prints a line for each
/// and one for the difference.
fn measure(name: &str, warm: usize, runs: usize, command: impl Fn(bool) -> Command) -> Result<(), String> {
    let mut times: [Vec<Duration>; 2] = [Vec::new(), Vec::new()];
    for round in 0..warm + runs {
        for (ours, times) in [false, true].into_iter().zip(&mut times) {
            let command = command(ours);
            let begin = Instant::now();
            run::outcome(command)?.expect(name)?;
            let time = begin.elapsed();
            if round >= warm {
                times.push(time);
            }
        }
    }
    let mut go = None;
    for (who, times) in ["Go alone", "rasm toolexec"].into_iter().zip(&mut times) {
        times.sort();
        let (median, least) = (times[times.len() / 2].as_secs_f64() * 1e3, times[0].as_secs_f64() * 1e3);
        let ratio = median / *go.get_or_insert(median);
        println!("{:<72}{median:>12.2}{least:>10.2}{ratio:>10.3}", format!("{name}, {who}"));
    }
    let added = |at: usize| (times[1][at].as_secs_f64() - times[0][at].as_secs_f64()) * 1e3;
    println!("{:<72}{:>12.2}{:>10.2}", "    added", added(runs / 2), added(0));
    Ok(())
}
