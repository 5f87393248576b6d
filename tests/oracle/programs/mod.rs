//! Check `programs`: random valid programs through both assemblers with the same flags.
//!
//! In: seeds; those of CI are fixed, `RASM_SEED` (the first) and `RASM_PROGRAMS` (how many) give others. Out: a
//! test a batch of seeds: both assemblers accept or both refuse, and what -S prints is equal, as is the Go object
//! where those of the release are known. A failure prints the smallest program found that shows it.

mod generate;

mod shrink;
mod templates;

use crate::oracle::go_object_check::same as same_files;
use crate::oracle::std_check::first_difference;
use crate::support::report::Report;
use crate::support::run::{self, Call, Outcome};
use crate::support::runner::{Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree::{self, Tree};
use generate::Program;
use std::fs::File;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Programs in one test.
const BATCH: u64 = 25;
/// Programs without any setting.
const PROGRAMS: u64 = 300;
/// Older releases whose frames, checks of the stack or names differ; each gets a part of the programs.
const OLDER: [&str; 6] = ["1.26.6", "1.22.10", "1.21.13", "1.20.14", "1.17.13", "1.16.15"];
/// As many times fewer programs.
const PART: u64 = 4;
/// After so long an assembler is taken to hang; these programs need milliseconds.
const LIMIT: Duration = Duration::from_secs(5);
/// How long to wait between two looks at whether it has ended.
const PAUSE: Duration = Duration::from_micros(500);
/// Of a hundred programs, at least so many must be accepted by both, or the check says little.
const ACCEPTED: usize = 80;

/// One test a batch.
pub(crate) fn trials(newest: &Arc<Tree>, report: &Arc<Report>) -> Vec<Trial> {
    let setting = |name, otherwise| std::env::var(name).map_or(Ok(otherwise), |text| text.parse::<u64>());
    let (Ok(first), Ok(count)) = (setting("RASM_SEED", 1), setting("RASM_PROGRAMS", PROGRAMS)) else {
        return vec![crate::oracle::failure("programs", "RASM_SEED and RASM_PROGRAMS are numbers")];
    };
    let mut trials = of(newest, first..first.saturating_add(count), report);
    for release in OLDER {
        match tree::find_release(release) {
            Ok(tree) => trials.extend(of(&Arc::new(tree), first..first.saturating_add(count / PART), report)),
            Err(missing) => trials.push(skip(&format!("programs/{release}"), &missing)),
        }
    }
    trials
}

/// What older releases do not have, by how the line starts, with the first minor release that does. Go 1.22 has
/// PCALIGN, but cannot always assemble it.
const SINCE: [(&str, u8); 4] = [("PCALIGN", 23), ("RDPID", 21), ("ENDBR64", 25), ("MOVBE", 18)];

/// The first minor release that can assemble every instruction with -dynlink.
const DYNLINK: u8 = 26;

/// The first minor release whose objects are known.
const GO_OBJECTS: u8 = 22;

/// N of `1.N.P`.
fn minor(release: &str) -> u8 {
    release.split('.').nth(1).and_then(|minor| minor.parse().ok()).unwrap_or(0)
}

/// The part of a program that a release can assemble.
fn cut(program: Program, release: &str) -> Program {
    let minor = minor(release);
    let known = |line: &String| {
        !SINCE.iter().any(|(start, first)| line.trim_start().starts_with(start) && minor < *first)
    };
    Program {
        source: program.source.into_iter().filter(known).collect(),
        flags: program.flags.into_iter().filter(|flag| flag != "-dynlink" || minor >= DYNLINK).collect(),
    }
}

fn of(tree: &Arc<Tree>, seeds: Range<u64>, report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for start in seeds.clone().step_by(BATCH as usize) {
        let seeds = start..seeds.end.min(start.saturating_add(BATCH));
        let (tree, report) = (tree.clone(), report.clone());
        trials.push(Trial::test(format!("programs/{}/{start}", tree.release), move || {
            batch(&tree, seeds, &report).map_err(Failed::from)
        }));
    }
    trials
}

fn batch(tree: &Tree, seeds: Range<u64>, report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let (mut all, mut accepted, mut refusals, mut failures) = (0, 0, Vec::new(), Vec::new());
    for seed in seeds {
        all += 1;
        let program = cut(generate::program(seed), tree.release);
        match compare(tree, &program, scratch.path())? {
            Verdict::BothAccept => accepted += 1,
            Verdict::BothRefuse(text) => refusals.push(format!("seed {seed}: {text}")),
            Verdict::Differ(_, text) if !failures.is_empty() => failures.push(format!("seed {seed}: {text}")),
            // One small program a batch is enough to look at.
            Verdict::Differ(kind, text) => {
                let fails = |candidate: &Program| {
                    let verdict = compare(tree, candidate, scratch.path());
                    matches!(verdict, Ok(Verdict::Differ(other, _)) if other == kind)
                };
                let small = shrink::shrink(&program, &fails);
                let text = match compare(tree, &small, scratch.path())? {
                    Verdict::Differ(_, text) => text,
                    _ => format!("not the same from one run to the next:\n{text}"),
                };
                failures.push(describe(seed, &small, &text));
            }
        }
    }
    report.add(format!("programs: equal to those of Go {}", tree.release), all - failures.len(), all);
    report.count("programs: refused by both", refusals.len());
    if !failures.is_empty() {
        return Err(failures.join("\n"));
    }
    if accepted * 100 < all * ACCEPTED {
        return Err(format!("only {accepted} of {all} programs are accepted:\n{}", refusals.join("\n")));
    }
    Ok(())
}

/// How two assemblers part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    OnlyGo,
    OnlyRasm,
    Listing,
    Object,
    Crash,
}

enum Verdict {
    BothAccept,
    BothRefuse(String),
    Differ(Kind, String),
}

fn compare(tree: &Tree, program: &Program, folder: &Path) -> Result<Verdict, String> {
    let path = folder.join("x.s");
    std::fs::write(&path, program.source.join("\n") + "\n")
        .map_err(|error| format!("{}: {error}", path.display()))?;
    let call = Call {
        name: "x".into(),
        directory: folder.into(),
        flags: program.flags.clone(),
        source: "x.s".into(),
    };
    let theirs = limited(&tree.asm, tree, &call, "go.o")?;
    let has_objects = minor(tree.release) >= GO_OBJECTS;
    let more = ["--go", tree.release, "--emit", if has_objects { "go" } else { "elf" }].map(str::to_owned);
    let call = Call { flags: [program.flags.as_slice(), &more].concat(), ..call };
    let ours = limited(Path::new(env!("CARGO_BIN_EXE_rasm")), tree, &call, "rasm.o")?;
    let said = |who: &str, outcome: &Outcome| format!("{who} said:\n{}", run::head(&outcome.stderr, 6));
    Ok(match (theirs.code, ours.code) {
        (Some(0), Some(0)) => match first_difference(&theirs.stdout, &ours.stdout) {
            None if has_objects => match same_files(&folder.join("go.o"), &folder.join("rasm.o")) {
                Ok(()) => Verdict::BothAccept,
                Err(text) => Verdict::Differ(Kind::Object, text),
            },
            None => Verdict::BothAccept,
            Some(text) => Verdict::Differ(Kind::Listing, text),
        },
        (Some(1), Some(1)) => Verdict::BothRefuse(said("Go", &theirs)),
        (Some(0), Some(1)) => Verdict::Differ(Kind::OnlyGo, said("rasm", &ours)),
        (Some(1), Some(0)) => Verdict::Differ(Kind::OnlyRasm, said("Go", &theirs)),
        (go, rasm) => {
            let both = said("Go", &theirs) + &said("rasm", &ours);
            Verdict::Differ(Kind::Crash, format!("Go: {go:?}, rasm: {rasm:?}\n{both}"))
        }
    })
}

/// Runs one assembler with -S; the code is none when it did not end in time. Output goes through files, so
/// that no pipe fills up while nobody reads.
fn limited(tool: &Path, tree: &Tree, call: &Call, output: &str) -> Result<Outcome, String> {
    let fault = |error: std::io::Error| format!("{}: {error}", tool.display());
    let (out, err) = (call.directory.join("stdout"), call.directory.join("stderr"));
    let mut command = run::clean(tool, tree);
    command.current_dir(&call.directory).args(&call.flags).args(["-S", "-o", output]).arg(&call.source);
    command.stdout(File::create(&out).map_err(fault)?).stderr(File::create(&err).map_err(fault)?);
    let mut child = command.spawn().map_err(fault)?;
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().map_err(fault)? {
            break Some(status);
        }
        if start.elapsed() > LIMIT {
            child.kill().and_then(|()| child.wait()).map_err(fault)?;
            break None;
        }
        std::thread::sleep(PAUSE);
    };
    Ok(Outcome {
        success: status.is_some_and(|status| status.success()),
        code: status.and_then(|status| status.code()),
        stdout: std::fs::read(&out).map_err(fault)?,
        stderr: String::from_utf8_lossy(&std::fs::read(&err).map_err(fault)?).into_owned(),
    })
}

fn describe(seed: u64, program: &Program, difference: &str) -> String {
    format!(
        "seed {seed}, flags {}, source:\n{}\n=> {difference}",
        program.flags.join(" "),
        program.source.join("\n")
    )
}
