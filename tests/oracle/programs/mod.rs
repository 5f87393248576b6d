//! Check `programs`: random programs through both assemblers with the same flags.
//!
//! In: seeds; those of CI are fixed, `RASM_SEED` (the first) and `RASM_PROGRAMS` (how many) give others. Out: a
//! test a call of many programs: both assemblers refuse the same ones, and of the others what -S prints is equal, as is
//! the Go object where those of the release are known. Each difference is made small, printed, and kept as a file that
//! can become a case of testdata/golden.
//!
//! `generate` writes programs, `batch` puts them into files, `assemblers` runs both, `compare` judges.

mod assemblers;
mod batch;
mod compare;
mod generate;
mod shrink;

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

/// Programs in one call.
const BATCH: u64 = 100;
/// Programs for every change, and in a full run.
const PROGRAMS: u64 = 2_000;
const FULL_PROGRAMS: u64 = 1_000_000;
/// Older releases whose frames, checks of the stack or names differ; each gets a part of the programs.
const OLDER: [u8; 6] = [26, 22, 21, 20, 17, 16];
/// As many times fewer programs.
const PART: u64 = 10;
/// Of a hundred programs, at least so many must be accepted by both, or the check says little.
const ACCEPTED: usize = 95;

/// One test a call.
pub(crate) fn trials(newest: &Arc<Tree>, report: &Arc<Report>) -> Vec<Trial> {
    let setting = |name, otherwise| std::env::var(name).map_or(Ok(otherwise), |text| text.parse::<u64>());
    // A full run has other programs each time; its first seed is in the tests' names.
    let (fresh, usual) = if settings::full() { (today(), FULL_PROGRAMS) } else { (1, PROGRAMS) };
    let (Ok(first), Ok(count)) = (setting("RASM_SEED", fresh), setting("RASM_PROGRAMS", usual)) else {
        return vec![crate::oracle::failure("programs", "RASM_SEED and RASM_PROGRAMS are numbers")];
    };
    let mut trials = of(newest, first..first.saturating_add(count), report);
    for release in OLDER.map(releases::of) {
        match tree::find_release(release) {
            Ok(tree) => trials.extend(of(&Arc::new(tree), first..first.saturating_add(count / PART), report)),
            Err(missing) => trials.push(skip(&format!("programs/{release}"), &missing)),
        }
    }
    trials
}

/// A first seed that no run before has used: seconds, each for as many programs as a second can compare.
fn today() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    since.as_secs() * 1_000
}

/// What older releases do not have, by a word of the line, with the first minor release that does. Go 1.22 has
/// PCALIGN, but cannot always assemble it.
const SINCE: [(&str, u8); 4] = [("PCALIGN", 23), ("RDPID", 21), ("ENDBR64", 25), ("MOVBE", 18)];

/// The first minor release that takes a segment as the index beside any base.
const SEGMENT_INDEX: u8 = 18;

/// The first minor release whose textflag.h has ABIWRAPPER.
const WRAPPER: u8 = 17;

/// The first minor release that can assemble every instruction with -dynlink.
const DYNLINK: u8 = 26;

/// The first minor release in which -p says who may name an ABI.
const ABI: u8 = 22;

/// The part of a program that a release can assemble.
fn cut(program: Program, release: Release) -> Program {
    let is_before = |first: u8| release < Release::minor(first);
    let is_newer = |line: &str| {
        SINCE.iter().any(|(word, first)| line.contains(word) && is_before(*first))
            || is_before(SEGMENT_INDEX) && ["(FS*1)", "(GS*1)"].iter().any(|index| line.contains(index))
    };
    let plain = |mut line: String| {
        for (first, name, otherwise) in [(ABI, "<ABIInternal>", ""), (WRAPPER, "ABIWRAPPER", "0")] {
            if is_before(first) {
                line = line.replace(name, otherwise);
            }
        }
        line
    };
    let cut = |lines: Vec<String>| lines.into_iter().filter(|line| !is_newer(line)).map(plain).collect();
    Program { lines: cut(program.lines), header: program.header.map(|(name, lines)| (name, cut(lines))) }
}

/// The call of seeds that follow each other; the first of them decides on the flags.
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

/// The failure as text, after it is kept as a file.
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

/// Writes the programs into a folder of their own, which it returns.
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
