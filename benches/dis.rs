//! Speed and memory of `rasm dis` beside `go tool objdump`, and of `rasm import`: `cargo bench --bench dis`.
//!
//! In: programs of the Go tree of the tests, and a C file that is made here. Out: millions of instructions in a second of processor time
//! (user), with the listing thrown away, the least of several runs alternately; peak memory; and the seconds that an object of about a
//! megabyte takes to import. Nothing is asserted.

#[path = "../tests/support/mod.rs"]
mod support;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use support::run;
use support::tree::{self, Tree};

/// Runs of rasm, of which the fastest counts.
const RUNS: usize = 7;

/// Runs of the other tool, which takes much longer.
const OTHER_RUNS: usize = 2;

/// Functions of the C file: their object has about a megabyte.
const FUNCTIONS: usize = 5000;

fn main() -> ExitCode {
    run::exit(bench())
}

fn bench() -> Result<(), String> {
    let tree = tree::find()?;
    println!("| program | MB | instructions | rasm M/s | MiB | go tool objdump M/s | MiB | ratio |");
    println!("|---|---|---|---|---|---|---|---|");
    let bin = tree.root.join("bin");
    let compiler = tree.asm.with_file_name("compile");
    for path in [bin.join("gofmt"), tree.asm.clone(), bin.join("go"), compiler] {
        row(&tree, &path)?;
    }
    import(&tree)
}

/// One run: seconds of processor time, and the peak of memory in KiB.
struct Cost {
    user: f64,
    system: f64,
    peak: u64,
}

/// Runs a command, whose output is thrown away. A small program starts it: a child begins with the peak of its parent.
fn cost(tree: &Tree, words: &[&str]) -> Result<Cost, String> {
    let mut command = run::clean(Path::new("/usr/bin/time"), tree);
    // The last line of standard error is that of `time`.
    command.args(["-f", "%U %S %M", "taskset", "-c", "0"]).args(words).stdout(std::process::Stdio::null());
    let output = command.stderr(std::process::Stdio::piped()).output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        return Err(format!("{words:?}: {said}"));
    }
    let mut numbers = said.lines().last().unwrap_or_default().split(' ');
    let mut next = || numbers.next().and_then(|number| number.parse::<f64>().ok());
    match (next(), next(), next()) {
        (Some(user), Some(system), Some(peak)) => Ok(Cost { user, system, peak: peak as u64 }),
        _ => Err(format!("{words:?}: {said}")),
    }
}

/// The cheapest of several runs.
fn least(tree: &Tree, words: &[&str], runs: usize) -> Result<Cost, String> {
    let mut best: Option<Cost> = None;
    for _ in 0..runs {
        let one = cost(tree, words)?;
        if best.as_ref().is_none_or(|best| one.user < best.user) {
            best = Some(one);
        }
    }
    best.ok_or_else(|| "no runs".into())
}

fn row(tree: &Tree, path: &Path) -> Result<(), String> {
    let rasm = env!("CARGO_BIN_EXE_rasm");
    let name = path.display().to_string();
    let size = fs::metadata(path).map_err(|error| format!("{name}: {error}"))?.len();
    let instructions = |mut command: Command, start: &str| {
        command.arg(&name);
        let printed = run::outcome(command)?;
        let text = printed.expect("disassembly")?.stdout;
        let is_one = |line: &&[u8]| line.starts_with(start.as_bytes());
        Ok::<usize, String>(text.split(|byte| *byte == b'\n').filter(is_one).count())
    };
    let mut own = run::clean(Path::new(rasm), tree);
    own.arg("dis");
    let count = instructions(own, " ")?;
    let go = tree.root.join("bin/go").display().to_string();
    let mut other = run::clean(Path::new(&go), tree);
    other.args(["tool", "objdump"]);
    let other_count = instructions(other, "  ")?;
    let ours = least(tree, &[rasm, "dis", &name], RUNS)?;
    let theirs = least(tree, &[&go, "tool", "objdump", &name], OTHER_RUNS)?;
    let speed = |count: usize, cost: &Cost| count as f64 / 1e6 / cost.user.max(0.01);
    let (fast, slow) = (speed(count, &ours), speed(other_count, &theirs));
    println!(
        "| {} | {:.1} | {count} | {fast:.2} | {} | {slow:.2} | {} | {:.1} |",
        path.file_name().unwrap_or_default().to_string_lossy(),
        size as f64 / 1e6,
        ours.peak >> 10,
        theirs.peak >> 10,
        fast / slow
    );
    Ok(())
}

/// Imports an object of many functions.
fn import(tree: &Tree) -> Result<(), String> {
    let scratch = run::scratch()?;
    let at = |name: &str| scratch.path().join(name);
    let (mut c, mut go) = (String::from("#include <stdint.h>\n"), String::from("package many\n\n"));
    for number in 0..FUNCTIONS {
        let (a, b) = (number % 31 + 1, number % 61 + 3);
        // Writing to a string cannot fail.
        let _ = writeln!(
            c,
            "uint64_t f{number}(const uint64_t *p, uint64_t n) {{ uint64_t h = {number}; \
             for (uint64_t i = 0; i < n; i++) {{ h = (h << {a} | h >> (64 - {a})) ^ p[i]; \
             if (h % {b} == 0) h += p[i] * {b}; else h -= p[n - 1 - i] >> {a}; }} return h; }}"
        );
        let _ = writeln!(go, "//go:noescape\nfunc f{number}(p *uint64, n uint64) uint64\n");
    }
    let put = |path: &PathBuf, text: &str| fs::write(path, text).map_err(|error| error.to_string());
    let (source, declarations, object) = (at("many.c"), at("many.go"), at("many.o"));
    put(&source, &c)?;
    put(&declarations, &go)?;
    let mut cc = Command::new("cc");
    cc.args(["-O2", "-c", "-o"]).arg(&object).arg(&source);
    run::outcome(cc)?.expect("cc")?;
    let size = fs::metadata(&object).map_err(|error| error.to_string())?.len();
    let (object, declarations) = (object.display().to_string(), declarations.display().to_string());
    let output = at("many_amd64.s").display().to_string();
    let words = [env!("CARGO_BIN_EXE_rasm"), "import", &object, "--go-files", &declarations, "-o", &output];
    let best = least(tree, &words, RUNS)?;
    println!(
        "\nimport of an object of {:.2} MB, {FUNCTIONS} functions: {:.2} s user, {:.2} s system, {} MiB",
        size as f64 / 1e6,
        best.user,
        best.system,
        best.peak >> 10
    );
    Ok(())
}
