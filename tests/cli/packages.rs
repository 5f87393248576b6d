//! Several packages, and patterns of them, as input.
//!
//! In: folders made here. Out: `packages/NAME`: the places of what is said, and the exit code.

use super::rasm;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use std::fs;
use tempfile::TempDir;

/// A function whose result is not written, and its prototype.
const WRONG: &str = "// func F(x int) int\nTEXT ·F(SB), 4, $0-16\n\tRET\n";

/// Each with the wrong function in it.
const FILES: [&str; 10] = [
    "a/f.s",
    "a/b/f.s",
    "a/b/g_arm64.s",
    "a/arm/f_arm64.s",
    "a/testdata/f.s",
    "a/_old/f.s",
    "a/.hidden/f.s",
    "vendor/v/f.s",
    "module/f.s",
    "c/f.s",
];

/// A name, the words of a command, its exit code, the files about which something is said.
type Case = (&'static str, &'static [&'static str], i32, &'static [&'static str]);

const CASES: [Case; 12] = [
    ("pattern", &["check", "./..."], 0, &["./a/b/f.s", "./a/f.s", "./c/f.s"]),
    ("bare-pattern", &["check", "..."], 0, &["./a/b/f.s", "./a/f.s", "./c/f.s"]),
    ("below", &["check", "a/..."], 0, &["a/b/f.s", "a/f.s"]),
    ("folders", &["check", "a", "c"], 0, &["a/f.s", "c/f.s"]),
    ("files-and-folders", &["check", "c", "a/f.s"], 0, &["a/f.s", "c/f.s"]),
    // What a pattern leaves out can be named.
    (
        "left-out",
        &["check", "a/testdata/...", "a/_old", "module/..."],
        0,
        &["a/_old/f.s", "a/testdata/f.s", "module/f.s"],
    ),
    ("others-go-on", &["check", "nowhere", "a"], 1, &["a/f.s", "nowhere"]),
    ("no-source", &["check", "a/arm", "a"], 1, &["a/arm", "a/f.s"]),
    ("empty", &["check", "empty/..."], 1, &["empty/..."]),
    ("lost", &["check", "nowhere/..."], 1, &["nowhere"]),
    ("errors", &["check", "-D", "missing-result", "./..."], 1, &["./a/b/f.s", "./a/f.s", "./c/f.s"]),
    ("fix", &["fix", "a", "c"], 0, &["a/f.s", "c/f.s"]),
];

pub(super) fn trials() -> Vec<Trial> {
    let case = |case: Case| Trial::test(format!("packages/{}", case.0), move || run(case));
    let mut trials: Vec<Trial> = CASES.into_iter().map(case).collect();
    trials.push(Trial::test("packages/fmt", fmt));
    trials
}

fn make() -> Result<TempDir, Failed> {
    let folder = scratch()?;
    for path in FILES {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().ok_or("a file without a folder")?)?;
        fs::write(path, WRONG)?;
    }
    fs::write(folder.path().join("module/go.mod"), "module example.com/other\n")?;
    fs::create_dir_all(folder.path().join("empty"))?;
    Ok(folder)
}

fn run((_, words, code, wanted): Case) -> Result<(), Failed> {
    let folder = make()?;
    let words: Vec<&str> = words.iter().copied().chain(["--error-format", "short"]).collect();
    let outcome = rasm(folder.path(), &words)?;
    let mut said: Vec<&str> = outcome.stderr.lines().filter_map(|line| line.split(':').next()).collect();
    said.sort_unstable();
    said.dedup();
    if said != wanted || outcome.code != Some(code) {
        return Err(format!("{:?} with {said:?}\n{}", outcome.code, outcome.stderr).into());
    }
    Ok(())
}

/// A pattern means its directory.
fn fmt() -> Result<(), Failed> {
    let folder = make()?;
    fs::write(folder.path().join("a/f.s"), "TEXT ·F(SB), 4, $0-16\n RET\n")?;
    let outcome = rasm(folder.path(), &["fmt", "-l", "a/..."])?;
    if outcome.stdout != b"a/f.s\n" || outcome.code != Some(0) {
        return Err(format!("{:?} {:?}", outcome.code, outcome.stdout).into());
    }
    Ok(())
}
