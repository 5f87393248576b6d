//! Speed of `rasm verify` and `rasm dump` in MB/s of input, on one CPU and on two: `cargo bench --bench read`.
//!
//! In: the Go tree of the tests; for `verify` the largest listing that they keep beside it, for `dump` the archives of the
//! standard library. Out: the median of several runs of the whole process, whose output is thrown away. Nothing is asserted.

#[path = "../tests/support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};
use std::time::Instant;
use support::run;
use support::tree::{self, Tree};

/// Runs of each, the first of which warms caches.
const RUNS: usize = 8;

/// The listings that `oracle/listings/compiled` makes, the larger one first.
const LISTINGS: [&str; 2] = ["std-listing-1.s", "few-listing-1.s"];

fn main() -> ExitCode {
    run::exit(bench())
}

fn bench() -> Result<(), String> {
    let tree = tree::find()?;
    let listing = LISTINGS.iter().map(|name| tree.beside.join(name)).find(|path| path.is_file());
    let listing =
        listing.ok_or("no listing: `cargo test --test suites -- oracle/listings/compiled` makes one")?;
    println!("| command | input MB | one CPU, MB/s | two, MB/s |\n|---|---|---|---|");
    row("verify", &[listing], &tree)?;
    row("dump", &archives(&tree)?, &tree)
}

/// The archives of the standard library.
fn archives(tree: &Tree) -> Result<Vec<PathBuf>, String> {
    let mut list = run::clean(&tree.root.join("bin/go"), tree);
    list.current_dir(tree.root.join("src")).env("GOPROXY", "off").env("CGO_ENABLED", "0");
    list.args(["list", "-export", "-f", "{{.Export}}", "std"]);
    let printed = run::outcome(list)?.expect("go list")?.stdout;
    let printed = String::from_utf8_lossy(&printed).into_owned();
    Ok(printed.lines().filter(|path| !path.is_empty()).map(PathBuf::from).collect())
}

fn row(name: &str, files: &[PathBuf], tree: &Tree) -> Result<(), String> {
    let size = |path: &PathBuf| std::fs::metadata(path).map(|file| file.len());
    let bytes = files.iter().map(size).sum::<Result<u64, _>>().map_err(|error| error.to_string())?;
    let megabytes = bytes as f64 / 1e6;
    let speed = |processors| median(name, files, tree, processors).map(|seconds| megabytes / seconds);
    println!("| {name} | {megabytes:.0} | {:.0} | {:.0} |", speed("0")?, speed("0,1")?);
    Ok(())
}

/// Seconds of a run on these processors.
fn median(name: &str, files: &[PathBuf], tree: &Tree, processors: &str) -> Result<f64, String> {
    let mut times = Vec::new();
    for round in 0..=RUNS {
        let mut command = run::clean(Path::new("taskset"), tree);
        command.args(["-c", processors, env!("CARGO_BIN_EXE_rasm"), name]).args(files);
        command.stdin(Stdio::null()).stdout(Stdio::null());
        let begin = Instant::now();
        let status = command.status().map_err(|error| format!("taskset: {error}"))?;
        if !status.success() {
            return Err(format!("rasm {name}: {status}"));
        }
        if round > 0 {
            times.push(begin.elapsed().as_secs_f64());
        }
    }
    times.sort_by(f64::total_cmp);
    Ok(times[times.len() / 2])
}
