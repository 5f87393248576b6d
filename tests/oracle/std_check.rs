//! Check `std`: the assembler calls of the standard library, listing against listing.

use crate::support::difference;
use crate::support::releases;
use crate::support::report::Report;
use crate::support::run::{self, Call};
use crate::support::runner::{Failed, Trial};
use crate::support::tree::Tree;
use std::sync::Arc;

/// Number of cgo files among those that `go build -a std` assembles: runtime/cgo/asm_amd64.s.
const CGO_FILES: usize = 1;

/// Flags in addition to those of the call; each set changes what the passes do with the same file.
const FLAGS: [&[&str]; 5] =
    [&[], &["-shared"], &["-dynlink"], &["-spectre=all"], &["-shared", "-spectre=ret"]];

/// One test per call and set of flags, and one that checks that no call is missing.
pub(crate) fn trials(tree: &Arc<Tree>, calls: &[Call], report: &Arc<Report>) -> Vec<Trial> {
    let cgo = calls.iter().filter(|call| call.name.starts_with("runtime/cgo/")).count();
    let found = (calls.len(), cgo);
    let [_, files] = releases::all()[0].files;
    let mut trials = vec![Trial::test("std/count", move || {
        if found == (files, CGO_FILES) {
            return Ok(());
        }
        Err(format!("{} calls, {} of cgo, recorded, not {files} and {CGO_FILES}", found.0, found.1).into())
    })];
    for more in FLAGS {
        for call in calls {
            let (tree, report) = (tree.clone(), report.clone());
            let mut call = call.clone();
            call.flags.extend(more.iter().map(|flag| flag.to_string()));
            let name = format!("std/{}", [&[call.name.as_str()], more].concat().join(" "));
            trials.push(Trial::test(name, move || check(&tree, &call, more, &report).map_err(Failed::from)));
        }
    }
    trials
}

/// One call with one set of flags.
fn check(tree: &Tree, call: &Call, more: &[&str], report: &Report) -> Result<(), String> {
    let with = if more.is_empty() { String::new() } else { format!(" with {}", more.join(" ")) };
    // A file may use features that Go refuses under some flags; then there is no listing, and rasm must refuse it too.
    let scratch = run::scratch()?;
    if !more.is_empty() && !run::go(tree, call, &[], &scratch.path().join("go.o"))?.success {
        let ours = run::rasm(tree, call, &[], &scratch.path().join("rasm.o"))?;
        let refused = ours.code == Some(1);
        report.add(format!("std: files refused by both{with}"), usize::from(refused), 1);
        let said = format!("exit {:?}, though Go refuses it\n{}", ours.code, run::head(&ours.stderr, 10));
        return if refused { Ok(()) } else { Err(said) };
    }
    let result = same_listing(tree, call, &[]);
    report.add(format!("std: listings equal{with}"), usize::from(result.is_ok()), 1);
    result.map(drop)
}

/// Runs both with -S, rasm with additional flags, compares their output, and returns the listing.
pub(crate) fn same_listing(tree: &Tree, call: &Call, more: &[&str]) -> Result<Vec<u8>, String> {
    let scratch = run::scratch()?;
    let theirs = run::go(tree, call, &["-S"], &scratch.path().join("go.o"))?.expect("go tool asm")?;
    let ours =
        run::rasm(tree, call, &[&["-S"], more].concat(), &scratch.path().join("rasm.o"))?.expect("rasm")?;
    if theirs.stdout.is_empty() && std::fs::metadata(&call.source).is_ok_and(|file| file.len() > 4096) {
        return Err("go tool asm printed nothing".into());
    }
    difference::in_lines(["go", "rasm"], &theirs.stdout, &ours.stdout)?;
    Ok(ours.stdout)
}
