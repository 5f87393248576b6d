//! Compares the wall time of rasm and `go tool asm` processes, as ratios: `cargo bench`.
//!
//! In: the Go tree of the tests. Out: for a small file (sha3_amd64.s, with its actual flags) and for one with its body
//! repeated forty times, the median and minimum time and the peak memory of both assemblers, in alternating runs. It does
//! not assert times; they are for the reader.

#[path = "../tests/oracle/capture.rs"]
#[allow(dead_code, reason = "all of std is recorded")]
mod capture;
#[path = "../tests/support/mod.rs"]
mod support;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};
use support::run::{self, Call, Outcome};
use support::tree::{self, Tree};

/// The file of the standard library to measure.
const SMALL: &str = "crypto/internal/fips140/sha3/sha3_amd64.s";
/// Number of copies of the small file's body in the large one.
const COPIES: usize = 40;

/// Runs one of the assemblers.
type Run = fn(&Tree, &Call, &[&str], &Path) -> Result<Outcome, String>;

fn main() -> ExitCode {
    match bench() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn bench() -> Result<(), String> {
    let tree = tree::find()?;
    let calls = capture::load(&tree, capture::Packages::Std)?;
    let small = calls.iter().find(|call| call.name == SMALL).ok_or("no recorded call for the small file")?;
    let scratch = run::scratch()?;
    let text = std::fs::read_to_string(&small.source).map_err(|error| format!("{SMALL}: {error}"))?;
    let mut large = small.clone();
    large.source = scratch.path().join("large_amd64.s");
    let many = repeated(&text);
    std::fs::write(&large.source, &many).map_err(|error| format!("large_amd64.s: {error}"))?;

    println!(
        "{:<36}{:>10}{:>10}{:>10}{:>10}{:>10}",
        "", "median ms", "least ms", "peak MiB", "klines/s", "× Go"
    );
    measure(&tree, "small", small, text.lines().count(), 41, scratch.path())?;
    measure(&tree, "large", &large, many.lines().count(), 15, scratch.path())
}

/// Repeats the body of a text [`COPIES`] times, each copy with its own functions.
fn repeated(text: &str) -> String {
    let names: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("TEXT ·")?.split_once(['(', '<']).map(|(name, _)| name))
        .collect();
    let mut many = String::new();
    for copy in 0..COPIES {
        // Build constraints are only allowed at the top of a file.
        let mut body = if copy == 0 { text.to_string() } else { text.replace("//go:build", "// go:build") };
        for name in &names {
            for end in ["(", "<"] {
                body = body.replace(&format!("·{name}{end}"), &format!("·{name}_{copy}{end}"));
            }
        }
        many += &body;
    }
    many
}

/// Measures both assemblers on one file, alternating so that conditions are the same, and prints a line for each.
fn measure(
    tree: &Tree,
    name: &str,
    call: &Call,
    lines: usize,
    runs: usize,
    folder: &Path,
) -> Result<(), String> {
    let tools: [(&str, Run); 2] = [("go tool asm", run::go), ("rasm", run::rasm)];
    let mut times: [Vec<Duration>; 2] = [Vec::new(), Vec::new()];
    let output = folder.join("x.o");
    for round in 0..=runs {
        for ((who, start), times) in tools.iter().zip(&mut times) {
            let begin = Instant::now();
            start(tree, call, &[], &output)?.expect(who)?;
            let time = begin.elapsed();
            // The first round warms the caches.
            if round > 0 {
                times.push(time);
            }
        }
    }
    let mut go = None;
    for ((who, _), times) in tools.iter().zip(&mut times) {
        times.sort();
        let (median, least) = (times[times.len() / 2].as_secs_f64(), times[0].as_secs_f64());
        let tool = if *who == "rasm" { Path::new(env!("CARGO_BIN_EXE_rasm")) } else { &tree.asm };
        let peak = peak(tree, tool, call, &output).map_or("–".into(), |kib| format!("{:.1}", kib / 1024.0));
        let ratio = *go.get_or_insert(median) / median;
        println!(
            "{:<36}{:>10.2}{:>10.2}{:>10}{:>10.0}{:>10.2}",
            format!("{name} ({lines} lines) {who}"),
            median * 1e3,
            least * 1e3,
            peak,
            lines as f64 / median / 1e3,
            ratio
        );
    }
    Ok(())
}

/// Peak memory of a run in KiB, if time(1) is installed.
fn peak(tree: &Tree, tool: &Path, call: &Call, output: &Path) -> Option<f64> {
    let mut command: Command = run::clean(Path::new("/usr/bin/time"), tree);
    command
        .current_dir(&call.directory)
        .args(["-f", "%M"])
        .arg(tool)
        .args(&call.flags)
        .arg("-o")
        .arg(output)
        .arg(&call.source);
    run::outcome(command).ok()?.stderr.lines().last()?.trim().parse().ok()
}
