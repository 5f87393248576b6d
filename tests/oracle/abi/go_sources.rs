//! Go's own sources: every file can be read, and the argument size of every TEXT matches its prototype.
//!
//! In: the folders under `src`. Out: no diagnostic from any Go file, and no amd64 TEXT whose argument size differs from its
//! prototype's. Types of other packages are unknown, so some prototypes are not understood; they are counted.

use crate::support::report::Report;
use crate::support::tree::Tree;
use rasm::abi::{Prototypes, abi0};
use rasm::diag::Sink;
use rasm::syntax::go::{self, File};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn check(tree: &Tree, report: &Report) -> Result<(), String> {
    let mut folders = vec![tree.root.join("src")];
    let mut wrong = vec![];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut sources = vec![];
        for path in entries.flatten().map(|entry| entry.path()) {
            // Test data contains deliberate errors.
            let skipped = path.file_name().is_some_and(|name| name == "testdata");
            if path.is_dir() && !skipped {
                folders.push(path);
            } else if path.is_file() {
                sources.push(path);
            }
        }
        sources.sort();
        package(&sources, report, &mut wrong);
    }
    wrong.truncate(20);
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Reads the files of a folder and compares their prototypes with the assembly beside them.
fn package(sources: &[PathBuf], report: &Report, wrong: &mut Vec<String>) {
    let extension = |path: &Path, wanted: &str| path.extension().is_some_and(|found| found == wanted);
    let mut files = vec![];
    for path in sources.iter().filter(|path| extension(path, "go")) {
        let Ok(text) = fs::read_to_string(path) else { continue };
        let mut sink = Sink::default();
        let file = go::file(&text, 0, &mut sink);
        report.add("abi: Go's files read", usize::from(sink.list().is_empty()), 1);
        if let Some(told) = sink.list().first() {
            let line = text[..told.span().start as usize].matches('\n').count() + 1;
            wrong.push(format!("{}:{line}: {} {:?}", path.display(), told.message, told.labels));
        }
        if for_amd64(path, &file) {
            files.push(file);
        }
    }
    let texts: Vec<(&PathBuf, String)> = sources
        .iter()
        .filter(|path| extension(path, "s") && for_amd64(path, &File::default()))
        .filter_map(|path| Some((path, fs::read_to_string(path).ok()?)))
        .filter(|(_, text)| !text.lines().any(|line| line.starts_with("//go:build") && !holds(line)))
        .collect();
    if texts.is_empty() {
        return;
    }
    let prototypes = Prototypes::new(&files, &[], "main", &mut Sink::default());
    for (path, text) in &texts {
        sizes(path, text, &prototypes, "prototypes", report, wrong);
        let mut sink = Sink::default();
        let comments = go::comment_prototypes(text, 0, &mut sink);
        report.add("abi: Go's comment prototypes read", comments.len(), comments.len() + sink.list().len());
        let told = Prototypes::new(&[], &comments, "main", &mut sink);
        sizes(path, text, &told, "comments", report, wrong);
    }
}

/// Compares the argument sizes stated by TEXT with the prototypes.
fn sizes(
    path: &Path,
    text: &str,
    prototypes: &Prototypes,
    from: &str,
    report: &Report,
    wrong: &mut Vec<String>,
) {
    let sizes: BTreeMap<&str, u64> = prototypes
        .signatures
        .iter()
        .filter(|signature| signature.receiver.is_none())
        .map(|signature| (signature.name.as_str(), abi0::assign(&prototypes.types, signature).args_size))
        .collect();
    for line in text.lines() {
        let Some((name, rest)) = line.strip_prefix("TEXT ·").and_then(|rest| rest.split_once(['(', '<']))
        else {
            continue;
        };
        // ABIInternal functions may state the size of their stack arguments instead.
        if rest.contains("ABIInternal") {
            continue;
        }
        let stated = rest.rsplit_once('-').and_then(|(_, size)| {
            size.split(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse::<u64>().ok())
        });
        let (Some(stated), Some(&ours)) = (stated, sizes.get(name)) else { continue };
        report.add(
            format!("abi: argument sizes of Go's TEXTs as their {from} have them"),
            usize::from(ours == stated),
            1,
        );
        if ours != stated {
            wrong.push(format!("{}: {name} states {stated}, its prototype has {ours}", path.display()));
        }
    }
}

/// Whether a file is built for linux/amd64, judging by its name and build constraint.
fn for_amd64(path: &Path, file: &File) -> bool {
    const OTHERS: [&str; 30] = [
        "386",
        "arm",
        "arm64",
        "loong64",
        "mips",
        "mipsx",
        "mips64",
        "mips64x",
        "mipsle",
        "mips64le",
        "ppc64",
        "ppc64x",
        "ppc64le",
        "riscv64",
        "s390x",
        "wasm",
        "darwin",
        "windows",
        "freebsd",
        "openbsd",
        "netbsd",
        "plan9",
        "solaris",
        "aix",
        "dragonfly",
        "illumos",
        "js",
        "wasip1",
        "android",
        "ios",
    ];
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let named = stem.split('_').skip(1).all(|part| !OTHERS.contains(&part) && part != "test");
    named && file.constraint.as_ref().is_none_or(|constraint| holds(&constraint.name))
}

/// A rough reading of a build constraint that errs on the side of excluding the file.
fn holds(constraint: &str) -> bool {
    let constraint = constraint.trim_start_matches("//go:build").trim();
    !constraint.contains('!')
        && (constraint.contains("amd64") || constraint == "linux" || constraint == "unix")
        || constraint == "!purego"
        || constraint.contains("!purego") && constraint.contains("amd64")
}
