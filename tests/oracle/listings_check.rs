//! Check `listings`: listings as input.
//!
//! `listings/back/…`: the output of `go tool asm -S` for a file gives the same object as the file itself.
//! `listings/compiled/…`: in the compiler's output for a few packages, and in a full run for the whole standard library, the
//! text of every instruction of every function encodes to its dumped bytes, both with and without the listing's columns.

use crate::oracle::capture::Packages;
use crate::support::releases::{self, Row};
use crate::support::report::Report;
use crate::support::run::{self, Call};
use crate::support::runner::{Failed, Trial};
use crate::support::tree::{self, Tree};
use object::{Object, ObjectSection};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// The listing, kept next to the tree; its name changes when the contents change.
fn file_name(packages: Packages) -> &'static str {
    match packages {
        Packages::Std => "std-listing-1.s",
        Packages::Few => "few-listing-1.s",
    }
}

/// One test per file.
pub(crate) fn back_trials(tree: &Arc<Tree>, calls: &[Call], report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for call in calls {
        let (tree, call, report) = (tree.clone(), call.clone(), report.clone());
        let name = format!("listings/back/{}", call.name);
        trials.push(Trial::test(name, move || {
            let result = back(&tree, &call);
            report.add(
                "listings: files that make the same object by their listing",
                usize::from(result.is_ok()),
                1,
            );
            result.map_err(Failed::from)
        }));
    }
    trials
}

/// One test per release with a function count in the list: the newest, one with frames around DUFFZERO, one with numeric
/// relocations, one with the older frames, and one that passes arguments on the stack.
pub(crate) fn std_trials() -> Vec<Trial> {
    let packages = Packages::of_other_releases();
    let trial = |row: &Row| {
        let (release, [few, all]) = (row.release, row.functions?);
        let least = if packages == Packages::Std { all } else { few };
        let name = format!("listings/compiled/{release}");
        Some(match tree::find_release(release) {
            Ok(tree) => Trial::test(name, move || compiled(&tree, packages, least).map_err(Failed::from)),
            Err(missing) => crate::support::suite::skip(&name, &missing),
        })
    };
    releases::all().iter().filter_map(trial).collect()
}

/// Compares a file with its listing.
fn back(tree: &Tree, call: &Call) -> Result<(), String> {
    let scratch = run::scratch()?;
    let path = |name: &str| scratch.path().join(name);
    let printed = run::go(tree, call, &["-S"], &path("go.o"))?.expect("go tool asm")?;
    let listing = scratch.path().join("listing.s");
    std::fs::write(&listing, &printed.stdout).map_err(|error| error.to_string())?;
    let again = Call {
        name: call.name.clone(),
        directory: scratch.path().to_owned(),
        flags: Vec::new(),
        source: listing,
    };
    let objects = |more: &[&str]| -> Result<[Vec<u8>; 2], String> {
        run::rasm(tree, call, more, &path("source.o"))?.expect("rasm")?;
        run::rasm(tree, &again, more, &path("listing.o"))?.expect("rasm of the listing")?;
        let read = |name| std::fs::read(path(name)).map_err(|error| format!("{name}: {error}"));
        Ok([read("source.o")?, read("listing.o")?])
    };
    let [source, listed] = objects(&["-g0"])?;
    if source != listed {
        return Err("the listing makes another object".into());
    }
    // A listing has no comments, and so no prototypes for debug information, but it has lines and frames.
    let [source, listed] = objects(&[])?;
    for name in [".debug_line", ".eh_frame"] {
        if section(&source, name)? != section(&listed, name)? {
            return Err(format!("the listing makes another {name}"));
        }
    }
    Ok(())
}

/// The contents of a section, if present.
fn section(object: &[u8], name: &str) -> Result<Option<Vec<u8>>, String> {
    let file = object::File::parse(object).map_err(|error| error.to_string())?;
    let section = file.section_by_name(name);
    section.map(|section| section.data().map(<[u8]>::to_vec).map_err(|error| error.to_string())).transpose()
}

/// The file with the listing of packages, which is made if it is not there.
pub(crate) fn recorded(tree: &Tree, packages: Packages) -> Result<PathBuf, String> {
    let listing = tree.beside.join(file_name(packages));
    if !listing.is_file() {
        compile(tree, packages, &listing)?;
    }
    Ok(listing)
}

/// Verifies the listing of packages, unchanged and without its columns.
fn compiled(tree: &Tree, packages: Packages, least: usize) -> Result<(), String> {
    let listing = recorded(tree, packages)?;
    let release = tree.release;
    let of = packages.patterns().join(" ");
    let fault = |error: std::io::Error| format!("{}: {error}", listing.display());
    let whole = verify(BufReader::new(File::open(&listing).map_err(fault)?), |line| line)?;
    println!("oracle: listings: Go {release}, {of}: {whole}");
    // Guards against missing functions: a listing has thousands, each with its dump.
    let functions: usize = whole.split(' ').next().and_then(|count| count.parse().ok()).unwrap_or_default();
    if functions < least || !whole.ends_with(" 0 mismatches") {
        return Err(whole);
    }
    let bare = verify(BufReader::new(File::open(&listing).map_err(fault)?), without_columns)?;
    println!("oracle: listings: Go {release}, {of}, without columns: {bare}");
    if bare == whole { Ok(()) } else { Err(format!("without columns: {bare}")) }
}

/// The last line printed by `rasm verify` for lines transformed by `change`.
fn verify(mut lines: impl BufRead + Send + 'static, change: fn(&[u8]) -> &[u8]) -> Result<String, String> {
    let fault = |error: std::io::Error| format!("rasm verify: {error}");
    let mut verify = Command::new(env!("CARGO_BIN_EXE_rasm"));
    verify.args(["verify", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = verify.spawn().map_err(fault)?;
    let mut input = BufWriter::with_capacity(1 << 20, child.stdin.take().ok_or("no standard input")?);
    let written = std::thread::spawn(move || {
        let mut line = Vec::new();
        while lines.read_until(b'\n', &mut line)? > 0 {
            input.write_all(change(&line))?;
            line.clear();
        }
        input.flush()
    });
    // Error output could fill its pipe while we write, so it is read concurrently.
    let output = child.wait_with_output().map_err(fault)?;
    written.join().map_err(|_| "the writer panicked")?.map_err(fault)?;
    let counted = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if output.status.success() {
        return Ok(counted);
    }
    Err(format!("{counted}\n{}", run::head(&String::from_utf8_lossy(&output.stderr), 20)))
}

/// Removes `<tab>0x0000 00000 (file:line)` from a line; the tab that follows stays.
fn without_columns(line: &[u8]) -> &[u8] {
    // An instruction's offset is followed by five digits, a dump's by two.
    let mut words = line.split(|byte| *byte == b' ');
    let columns = words.next().is_some_and(|word| word.starts_with(b"\t0x"))
        && words.next().is_some_and(|word| word.len() >= 5)
        && words.next().is_some_and(|word| word.starts_with(b"("));
    match line.windows(2).position(|pair| pair == b")\t") {
        Some(end) if columns => &line[end + 1..],
        _ => line,
    }
}

/// Compiles the packages with -S and creates the listing atomically. For std it uses a temporary build cache, since entries
/// compiled with -S are of no use to other builds.
fn compile(tree: &Tree, packages: Packages, listing: &PathBuf) -> Result<(), String> {
    let scratch = tempfile::tempdir_in(&tree.beside).map_err(|error| error.to_string())?;
    let part = scratch.path().join("listing");
    let file = std::fs::File::create(&part).map_err(|error| error.to_string())?;
    let mut build = run::clean(&tree.root.join("bin/go"), tree);
    if packages == Packages::Std {
        build.env("GOCACHE", scratch.path().join("cache"));
    }
    let status = build
        .current_dir(tree.root.join("src"))
        .env("GOPROXY", "off")
        .env("CGO_ENABLED", "0")
        .args(["build", "-gcflags=-S"])
        .args(packages.patterns())
        .stdout(Stdio::null())
        .stderr(file)
        .status()
        .map_err(|error| error.to_string())?;
    if !status.success() {
        let text = std::fs::read_to_string(&part).unwrap_or_default();
        return Err(format!("go build: {status}\n{}", run::head(&text, 10)));
    }
    std::fs::rename(&part, listing).map_err(|error| error.to_string())
}
