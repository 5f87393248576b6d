//! The oracle: compares rasm with the assembler of a real Go tree.
//!
//! In: a Go tree in the cache folder, the rasm binary under test. Out: one test per file, named after its check: `std/…`,
//! `encoding/…`, `errors/…`, `object/…`, `listings/…`, `releases/…`, `go_object/…`, `programs/…`, `abi/…`, `into_go/…`,
//! `vectors/…`; for example, `cargo test --test suites -- oracle/std/` runs one check. Without the tree each check is skipped
//! and reported in one line; with `RASM_ORACLE=require` a skip is a failure.

mod abi;
pub(crate) mod capture;
mod differences;
mod elf;
pub(crate) mod encoding;
mod errors;
mod go_object_check;
mod into_go;
mod listing;
pub(crate) mod listings_check;
mod object_check;
pub(crate) mod programs;
mod releases_check;
mod std_check;
mod vectors;

use crate::support::runner::{Context, Trial};
use crate::support::suite::{failure, skip};
use crate::support::tree::{self, Tree};
use std::sync::Arc;

/// The checks, in execution order.
const CHECKS: [&str; 11] = [
    "std",
    "encoding",
    "errors",
    "object",
    "listings",
    "releases",
    "go_object",
    "programs",
    "abi",
    "into_go",
    "vectors",
];

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    match tree::find() {
        Ok(tree) => collect(Arc::new(tree), context),
        Err(missing) => CHECKS.iter().map(|check| skip(check, &missing)).collect(),
    }
}

/// All tests for `tree`.
fn collect(tree: Arc<Tree>, context: &Context<'_>) -> Vec<Trial> {
    let report = &context.report;
    let mut trials = Vec::new();
    let mut inputs = Vec::new();
    // Recording takes a while, so it is skipped unless a selected check needs it.
    if ["std/", "listings/back/", "vectors/", "object/"]
        .iter()
        .any(|check| context.wants(&format!("oracle/{check}")))
    {
        match capture::load(&tree, capture::Packages::Std) {
            Ok(calls) => {
                trials.extend(std_check::trials(&tree, &calls, report));
                trials.extend(listings_check::back_trials(&tree, &calls, report));
                trials.extend(vectors::trials(&tree, &calls, report));
                inputs.extend(calls);
            }
            Err(reason) => trials.push(failure("std/capture", reason)),
        }
    }
    trials.extend(listings_check::std_trials());
    match encoding::inputs(&tree) {
        Ok(files) => {
            trials.extend(encoding::trials(&tree, &files, report));
            inputs.extend(files.into_iter().map(|file| file.call));
        }
        Err(reason) => trials.push(failure("encoding/files", reason)),
    }
    trials.extend(errors::trials(&tree, report));
    trials.extend(object_check::trials(&tree, inputs, report));
    trials.extend(releases_check::trials(context));
    trials.extend(go_object_check::trials(context));
    trials.extend(programs::trials(&tree, report));
    trials.extend(abi::trials(&tree, report));
    trials.extend(into_go::trials(report));
    trials
}
