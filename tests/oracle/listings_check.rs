//! Check `listings`: listings read back.
//!
//! `listings/back/…`: what `go tool asm -S` prints for a file makes the object that the file makes.
//! `listings/std/…`: in what a compiler prints for the whole standard library, every instruction of every
//! function is what its text says.

use crate::support::report::Report;
use crate::support::run::{self, Call};
use crate::support::tree::{self, RELEASE, Tree};
use libtest_mimic::{Failed, Trial};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

/// Releases whose compilers are asked: of std's own, and one with the older frames and calls of DUFFZERO.
const RELEASES: [&str; 2] = [RELEASE, "1.24.11"];

/// The listing of std, kept beside the tree; the name changes when what is in it changes.
const LISTING: &str = "std-listing-1.s";

pub(crate) fn trials(tree: &Arc<Tree>, calls: &[Call], report: &Arc<Report>) -> Vec<Trial> {
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
    for release in RELEASES {
        let name = format!("listings/std/{release}");
        match tree::find_release(release) {
            Ok(tree) => trials.push(Trial::test(name, move || std(&tree, release).map_err(Failed::from))),
            Err(missing) => trials.push(crate::support::suite::skip("oracle", &name, &missing)),
        }
    }
    trials
}

/// A file against its listing.
fn back(tree: &Tree, call: &Call) -> Result<(), String> {
    let scratch = run::scratch()?;
    let (object, again) = (scratch.path().join("source.o"), scratch.path().join("listing.o"));
    let printed = run::go(tree, call, &["-S"], &scratch.path().join("go.o"))?.expect("go tool asm")?;
    run::rasm(tree, call, &[], &object)?.expect("rasm")?;
    let listing = scratch.path().join("listing.s");
    std::fs::write(&listing, &printed.stdout).map_err(|error| error.to_string())?;
    let call = Call {
        name: call.name.clone(),
        directory: scratch.path().to_owned(),
        flags: Vec::new(),
        source: listing,
    };
    run::rasm(tree, &call, &[], &again)?.expect("rasm of the listing")?;
    let read = |path: &Path| std::fs::read(path).map_err(|error| error.to_string());
    if read(&object)? == read(&again)? { Ok(()) } else { Err("the listing makes another object".into()) }
}

/// The listing of a whole standard library.
fn std(tree: &Tree, release: &str) -> Result<(), String> {
    let listing = tree.beside.join(LISTING);
    if !listing.is_file() {
        println!("oracle: compiling the standard library of Go {release} for its listing");
        compile(tree, &listing)?;
    }
    let mut verify = Command::new(env!("CARGO_BIN_EXE_rasm"));
    verify.arg("verify").arg(&listing);
    let outcome = run::outcome(verify)?.expect("rasm verify")?;
    let counted = String::from_utf8_lossy(&outcome.stdout).trim().to_owned();
    println!("oracle: listings: std of Go {release}: {counted}");
    // Nothing left out: a listing of std has tens of thousands of functions, each with its dump.
    let functions: usize = counted.split(' ').next().and_then(|count| count.parse().ok()).unwrap_or_default();
    if functions > 30_000 && counted.ends_with(" 0 mismatches") { Ok(()) } else { Err(counted) }
}

/// Builds std with -S; the listing appears whole or not at all.
fn compile(tree: &Tree, listing: &PathBuf) -> Result<(), String> {
    let scratch = tempfile::tempdir_in(&tree.beside).map_err(|error| error.to_string())?;
    let part = scratch.path().join("listing");
    let file = std::fs::File::create(&part).map_err(|error| error.to_string())?;
    let status = run::clean(&tree.root.join("bin/go"), tree)
        .current_dir(tree.root.join("src"))
        .env("GOCACHE", scratch.path().join("cache"))
        .env("GOPROXY", "off")
        .env("CGO_ENABLED", "0")
        .args(["build", "-a", "-gcflags=-S", "std"])
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
