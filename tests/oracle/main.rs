//! The oracle: rasm against the assembler of a real Go tree.
//!
//! In: a Go tree in the cache folder (see [`tree`]), the rasm binary under test. Out: one test a file, named
//! after its check: `std/…`, `encoding/…`, `errors/…`, `object/…`,
//! `programs/…`; so `cargo test --test oracle -- std/`
//! runs one check. Without the tree each check is skipped in a line that says so; with
//! `RASM_ORACLE=require` a skip is a failure.

mod capture;
mod differences;
mod elf;
mod encoding;
mod errors;
mod listing;
mod object_check;
mod programs;
mod report;
mod run;
mod std_check;
mod tree;

use libtest_mimic::{Arguments, Trial};
use report::Report;
use std::process::ExitCode;
use std::sync::Arc;

/// The checks, in the order of the issue that asked for them.
const CHECKS: [&str; 5] = ["std", "encoding", "errors", "object", "programs"];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let report = Arc::new(Report::default());
    let trials = match tree::find() {
        Ok(tree) => collect(Arc::new(tree), &report),
        Err(missing) => CHECKS.iter().map(|check| skip(check, &missing)).collect(),
    };
    let conclusion = libtest_mimic::run(&arguments, trials);
    report.print();
    conclusion.exit_code()
}

/// All tests there are for `tree`.
fn collect(tree: Arc<tree::Tree>, report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut inputs = Vec::new();
    match capture::load(&tree) {
        Ok(calls) => {
            trials.extend(std_check::trials(&tree, &calls, report));
            inputs.extend(calls);
        }
        Err(reason) => trials.push(failure("std/capture".into(), reason)),
    }
    match encoding::inputs(&tree) {
        Ok(files) => {
            trials.extend(encoding::trials(&tree, &files, report));
            inputs.extend(files.into_iter().map(|file| file.call));
        }
        Err(reason) => trials.push(failure("encoding/files".into(), reason)),
    }
    trials.extend(errors::trials(&tree, report));
    trials.extend(object_check::trials(&tree, inputs, report));
    trials.extend(programs::trials(&tree, report));
    trials
}

/// A test that can only fail, so that what went wrong before the tests has a line among them.
fn failure(name: String, reason: String) -> Trial {
    Trial::test(name, move || Err(reason.into()))
}

/// Says that `what` is not checked, or fails where checks are required.
fn skip(what: &str, reason: &str) -> Trial {
    if std::env::var("RASM_ORACLE").is_ok_and(|value| value == "require") {
        return failure(what.into(), reason.into());
    }
    println!("skipped: oracle {what}: {reason}");
    Trial::test(what, || Ok(())).with_ignored_flag(true)
}
