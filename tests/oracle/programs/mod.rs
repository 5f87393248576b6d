//! Check `programs`: random programs, assembled by both assemblers with the same flags.
//!
//! In: seeds; CI uses fixed ones, `RASM_SEED` (the first) and `RASM_PROGRAMS` (the number) override them. Out: one test per
//! call of many programs: both assemblers refuse the same programs, and for the others the output of -S is equal, as is the Go
//! object if the release's format is known. Each difference is minimized, printed, and saved as a file that can become a case
//! of testdata/golden.
//!
//! `generate` writes programs, `batch` puts them into files, `assemblers` runs both assemblers, `compare` compares the results.

mod assemblers;
mod batch;
mod compare;
pub(crate) mod generate;
mod shrink;

use crate::support::random::first_seed;
use crate::support::releases;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Failed, Trial};
use crate::support::settings;
use crate::support::suite::skip;
use crate::support::tree::{self, Tree};
use assemblers::Assemblers;
use batch::Batch;
use compare::{Verdict, compare};
use generate::{Flags, Program};
use rasm::Release;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Programs per call.
const BATCH: u64 = 100;
/// Number of programs for every change, and in a full run.
const PROGRAMS: u64 = 2_000;
const FULL_PROGRAMS: u64 = 1_000_000;
/// Older releases with different frames, stack checks or names; each gets a fraction of the programs.
const OLDER: [u8; 6] = [26, 22, 21, 20, 17, 16];
/// The divisor for that fraction.
const PART: u64 = 10;
/// The minimum percentage of programs that both assemblers must accept; with fewer, the check proves little.
const ACCEPTED: usize = 95;

/// One test per call.
pub(crate) fn trials(newest: &Arc<Tree>, report: &Arc<Report>) -> Vec<Trial> {
    let usual = if settings::full() { FULL_PROGRAMS } else { PROGRAMS };
    let Ok(count) = std::env::var("RASM_PROGRAMS").map_or(Ok(usual), |text| text.parse::<u64>()) else {
        return vec![crate::oracle::failure("programs", "RASM_PROGRAMS is a number")];
    };
    // It is part of the tests' names.
    let first = first_seed();
    let mut trials = of(newest, first..first.saturating_add(count), report);
    for release in OLDER.map(releases::of) {
        match tree::find_release(release) {
            Ok(tree) => trials.extend(of(&Arc::new(tree), first..first.saturating_add(count / PART), report)),
            Err(missing) => trials.push(skip(&format!("programs/{release}"), &missing)),
        }
    }
    trials
}

/// Features missing in older releases, identified by a word in the line, with the first minor release that has them. Go 1.22
/// has PCALIGN, but cannot always assemble it.
const SINCE: [(&str, u8); 4] = [("PCALIGN", 23), ("RDPID", 21), ("ENDBR64", 25), ("MOVBE", 18)];

/// The first minor release that accepts a segment as the index with any base.
const SEGMENT_INDEX: u8 = 18;

/// The first minor release whose textflag.h has ABIWRAPPER.
const WRAPPER: u8 = 17;

/// The first minor release that can assemble every instruction with -dynlink.
const DYNLINK: u8 = 26;

/// The first minor release in which -p determines who may name an ABI.
const ABI: u8 = 22;

/// The program with `NOP` for what a release cannot assemble: without an instruction after it, a label would move to the next
/// function.
fn cut(program: Program, release: Release) -> Program {
    let is_before = |first: u8| release < Release::minor(first);
    let is_newer = |line: &str| {
        SINCE.iter().any(|(word, first)| line.contains(word) && is_before(*first))
            || is_before(SEGMENT_INDEX) && ["(FS*1)", "(GS*1)"].iter().any(|index| line.contains(index))
    };
    let plain = |line: String| {
        let parts = line.split(';').map(|part| if is_newer(part) { with_nop(part) } else { part.to_owned() });
        let mut line = parts.collect::<Vec<_>>().join(";");
        for (first, name, otherwise) in [(ABI, "<ABIInternal>", ""), (WRAPPER, "ABIWRAPPER", "0")] {
            if is_before(first) {
                line = line.replace(name, otherwise);
            }
        }
        line
    };
    let cut = |lines: Vec<String>| lines.into_iter().map(plain).collect();
    Program { lines: cut(program.lines), header: program.header.map(|(name, lines)| (name, cut(lines))) }
}

/// `NOP` for the instruction in a part of a line, which may begin with white space, the head of a macro, and a label.
fn with_nop(part: &str) -> String {
    let head = match part.strip_prefix("#define ") {
        Some(rest) => {
            let end = if rest.find('(') < rest.find(' ') && rest.contains('(') { ") " } else { " " };
            part.len() - rest.len() + rest.find(end).map_or(rest.len(), |at| at + end.len())
        }
        None => part.len() - part.trim_start().len(),
    };
    let head = head + part[head..].find(": ").map_or(0, |at| at + 2);
    let goes_on = if part.trim_end().ends_with('\\') { " \\" } else { "" };
    format!("{}NOP{goes_on}", &part[..head])
}

/// The call for consecutive seeds; the first one determines the flags.
fn call(seeds: Range<u64>, release: &str) -> Batch {
    let release = Release::parse(release).unwrap_or_default();
    let mut flags = Flags::new(seeds.start / BATCH);
    if release < Release::minor(DYNLINK) && flags.mode == "-dynlink" {
        flags.mode = "";
    }
    let number = |seed: u64| (seed % BATCH) as usize;
    let programs =
        seeds.map(|seed| (number(seed), cut(generate::program(seed, number(seed), &flags), release)));
    Batch { programs: programs.collect(), flags }
}

fn of(tree: &Arc<Tree>, seeds: Range<u64>, report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut start = seeds.start;
    while start < seeds.end {
        let end = (start + 1).next_multiple_of(BATCH).min(seeds.end);
        let (tree, report) = (tree.clone(), report.clone());
        trials.push(Trial::test(format!("programs/{}/{start}", tree.release), move || {
            check(&tree, start..end, &report).map_err(Failed::from)
        }));
        start = end;
    }
    trials
}

fn check(tree: &Tree, seeds: Range<u64>, report: &Report) -> Result<(), String> {
    let scratch = run::scratch()?;
    let both = Assemblers::new(tree, scratch.path())?;
    let batch = call(seeds.clone(), tree.release);
    let all = batch.programs.len();
    let name = format!("programs: equal to those of Go {}", tree.release);
    match compare(&both, &batch)? {
        Verdict::Same(refused, said) => {
            report.add(name, all, all);
            report.count("programs: refused by both", refused.len());
            match (all - refused.len()) * 100 < all * ACCEPTED && all > 10 {
                true => {
                    let folder = keep(&batch, &seeds, tree.release)?;
                    let folder = folder.display();
                    Err(format!("{} of {all} programs in {folder} are refused:\n{said}", refused.len()))
                }
                false => Ok(()),
            }
        }
        Verdict::Differ(kind, text) => {
            report.add(name, 0, all);
            let fails = |candidate: &Batch| matches!(compare(&both, candidate), Ok(Verdict::Differ(other, _)) if other == kind);
            let small = shrink::shrink(&batch, &fails);
            let text = match compare(&both, &small)? {
                Verdict::Differ(_, text) => text,
                Verdict::Same(..) => format!("not the same from one run to the next:\n{text}"),
            };
            Err(describe(&seeds, tree.release, &small, &format!("{kind:?}: {text}"))?)
        }
    }
}

/// Describes the failure, and saves the programs.
fn describe(seeds: &Range<u64>, release: &str, batch: &Batch, difference: &str) -> Result<String, String> {
    let numbers: Vec<u64> = seeds.clone().filter(|seed| batch.has((seed % BATCH) as usize)).collect();
    let mut text = format!(
        "Go {release}, seeds {numbers:?} of {}, flags {}, kept in {}",
        seeds.start,
        batch.flags.arguments().join(" "),
        keep(batch, seeds, release)?.display()
    );
    let (sources, headers) = batch.files();
    for file in sources.iter().chain(&headers) {
        text += &format!("\n{}:\n{}", file.name, file.text());
    }
    Ok(format!("{text}=> {difference}"))
}

/// Saves the programs in a folder of their own, and returns it.
fn keep(batch: &Batch, seeds: &Range<u64>, release: &str) -> Result<PathBuf, String> {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs").join(format!("{release}-{}", seeds.start));
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    std::fs::create_dir_all(&folder).map_err(fault)?;
    let (sources, headers) = batch.files();
    for file in sources.iter().chain(&headers) {
        std::fs::write(folder.join(&file.name), file.text()).map_err(fault)?;
    }
    Ok(folder)
}
