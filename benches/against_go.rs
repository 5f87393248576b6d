//! Whole-process time and memory of rasm against `go tool asm`, and of both against GNU as, as a table: `cargo bench`.
//!
//! In: the Go tree of the oracle and the inputs of `benches/inputs.py`. Out: for each input the medians of both, run alternately, on one
//! CPU and on two, the ratios, peak memory, and how rasm's time grows with the size of the input. Nothing is asserted; the
//! table is for the reader. `cargo bench --bench against_go -- large simd` measures only these rows.

#[path = "../tests/oracle/capture.rs"]
#[allow(dead_code, reason = "all of std is recorded")]
mod capture;
#[path = "../tests/support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;
use support::run::{self, Call};
use support::tree::{self, Tree};

/// Of which `large` is made.
const SHA3: &str = "src/crypto/internal/fips140/sha3/sha3_amd64.s";
/// Generated code of a public module, where it was fetched.
const AVO: &str = "../../modules/cache/github.com/klauspost/reedsolomon@v1.14.2/galois_gen_amd64.s";
/// Runs of each, the first of which warms caches.
const RUNS: usize = 8;

fn main() -> ExitCode {
    run::exit(bench())
}

/// A tool with arguments, to be run in a folder.
#[derive(Clone)]
struct Job {
    tool: PathBuf,
    folder: PathBuf,
    arguments: Vec<String>,
}

impl Job {
    fn new(tool: &Path, folder: &Path, arguments: &str) -> Self {
        let arguments = arguments.split_whitespace().map(str::to_owned).collect();
        Self { tool: tool.to_owned(), folder: folder.to_owned(), arguments }
    }

    /// Milliseconds of a run on these processors.
    fn time(&self, tree: &Tree, processors: &str) -> Result<f64, String> {
        let mut command = run::clean(Path::new("taskset"), tree);
        command.args(["-c", processors]).arg(&self.tool).args(&self.arguments).current_dir(&self.folder);
        let begin = Instant::now();
        run::outcome(command)?.expect(&self.tool.display().to_string())?;
        Ok(begin.elapsed().as_secs_f64() * 1e3)
    }

    /// Peak memory in MiB. A small program starts the tool: a child begins with the peak of its parent.
    fn peak(&self, tree: &Tree) -> Result<f64, String> {
        let mut command: Command = run::clean(Path::new("/usr/bin/time"), tree);
        command.args(["-f", "%M"]).arg(&self.tool).args(&self.arguments).current_dir(&self.folder);
        let said = run::outcome(command)?.stderr;
        let kib = said.lines().last().and_then(|line| line.trim().parse::<f64>().ok());
        kib.map(|kib| kib / 1024.0).ok_or_else(|| format!("time(1) said: {said}"))
    }
}

/// The medians of jobs that are run in turn, so that all see the same machine.
fn medians(jobs: &[Vec<Job>], tree: &Tree, processors: &str) -> Result<Vec<f64>, String> {
    let mut times = vec![Vec::new(); jobs.len()];
    for round in 0..=RUNS {
        for (job, times) in jobs.iter().zip(&mut times) {
            let time = job.iter().map(|call| call.time(tree, processors)).sum::<Result<f64, String>>()?;
            if round > 0 {
                times.push(time);
            }
        }
    }
    Ok(times
        .into_iter()
        .map(|mut times| {
            times.sort_by(f64::total_cmp);
            times[times.len() / 2]
        })
        .collect())
}

fn bench() -> Result<(), String> {
    let tree = tree::find()?;
    let scratch = run::scratch()?;
    let folder = scratch.path();
    inputs(folder, 1.0, &tree)?;
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let wants = |name: &str| wanted.is_empty() || wanted.iter().any(|word| word == name);
    let rasm = Path::new(env!("CARGO_BIN_EXE_rasm"));

    println!("| input | other ms / MiB | rasm ms / MiB | one processor | two |\n|---|---|---|---|---|");
    let row = |name: &str, jobs: [Vec<Job>; 2]| -> Result<(), String> {
        let one = medians(&jobs, &tree, "0")?;
        let two = medians(&jobs, &tree, "0,1")?;
        let peak = |jobs: &[Job]| {
            let each = jobs.iter().map(|job| job.peak(&tree));
            each.collect::<Result<Vec<f64>, String>>().map(|all| all.into_iter().fold(0.0, f64::max))
        };
        println!(
            "| {name} | {:.1} / {:.1} | {:.1} / {:.1} | {:.2}× | {:.2}× |",
            one[0],
            peak(&jobs[0])?,
            one[1],
            peak(&jobs[1])?,
            one[0] / one[1],
            two[0] / two[1]
        );
        Ok(())
    };
    let pair = |file: &str, more: &str| {
        let call = format!("-p p {more} -o x.o {file}");
        [vec![Job::new(&tree.asm, folder, &call)], vec![Job::new(rasm, folder, &call)]]
    };
    for name in
        ["large", "simd", "data", "macros", "functions", "tiny"].into_iter().filter(|name| wants(name))
    {
        row(name, pair(&format!("{name}_amd64.s"), ""))?;
    }
    let avo = tree.root.join(AVO);
    if wants("avo") && avo.exists() {
        let include = tree.root.join("pkg/include");
        row("avo", pair(&avo.display().to_string(), &format!("-I {}", include.display())))?;
    }
    if wants("listing") {
        row("large -S", pair("large_amd64.s", "-S"))?;
    }
    if wants("std") {
        let calls = capture::load(&tree, capture::Packages::Std)?;
        let job = |tool: &Path, more: &[&str], call: &Call| {
            let mut arguments: Vec<String> = more.iter().map(|word| word.to_string()).collect();
            arguments.extend(call.flags.iter().cloned());
            arguments.extend(["-o".into(), folder.join("x.o").display().to_string()]);
            arguments.push(call.source.display().to_string());
            Job { tool: tool.to_owned(), folder: call.directory.clone(), arguments }
        };
        let all = |tool: &Path, more: &[&str]| calls.iter().map(|call| job(tool, more, call)).collect();
        row(&format!("std, {} calls", calls.len()), [all(&tree.asm, &[]), all(rasm, &["--emit", "go"])])?;
    }
    if wants("gnu") {
        let gnu = Job::new(Path::new("as"), folder, "-o x.o equal.gnu");
        row("GNU as", [vec![gnu], vec![Job::new(rasm, folder, "-g0 -p p -o x.o equal_amd64.s")]])?;
    }
    if wants("growth") {
        growth(rasm, &tree)?;
    }
    Ok(())
}

/// Writes the texts.
fn inputs(folder: &Path, scale: f64, tree: &Tree) -> Result<(), String> {
    let mut command = Command::new("python3");
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/inputs.py"));
    command.arg(folder).arg(scale.to_string()).arg(tree.root.join(SHA3));
    run::outcome(command)?.expect("benches/inputs.py").map(|_| ())
}

/// How time grows where the text is twice as long: 1 is in proportion.
fn growth(rasm: &Path, tree: &Tree) -> Result<(), String> {
    println!("\n| input | exponent from half to all | from all to twice |\n|---|---|---|");
    let scratch = [0.5, 1.0, 2.0].map(|scale| (scale, run::scratch()));
    let mut folders = Vec::new();
    for (scale, folder) in scratch {
        let folder = folder?;
        inputs(folder.path(), scale, tree)?;
        folders.push(folder);
    }
    for name in ["large", "simd", "data", "macros", "functions", "jumps", "globls"] {
        let call = format!("-p p -o x.o {name}_amd64.s");
        let jobs: Vec<Vec<Job>> =
            folders.iter().map(|folder| vec![Job::new(rasm, folder.path(), &call)]).collect();
        let times = medians(&jobs, tree, "0")?;
        println!("| {name} | {:.2} | {:.2} |", (times[1] / times[0]).log2(), (times[2] / times[1]).log2());
    }
    Ok(())
}
