//! rasm as the assembler of the go command: `go build -toolexec "rasm toolexec"`.
//!
//! In: Go trees and public modules in the cache folder (`.ci/run` fetches both), the rasm binary under test. Out: tests named
//! after what is built: `cache/…`, `tools/…`, `std/…`, `kinds/…`, `modules/…`; for example,
//! `cargo test --test suites -- toolexec/std/` runs one group. They run one after the other with a shared build cache, since
//! the go command itself uses all processors. `RASM_FULL=1` adds what takes too long for every change. Go's assembler cannot
//! run in place of rasm unnoticed: see [`guard`].

mod archives;
mod cache;
mod compare;
mod go;
mod guard;
mod kinds;
mod modules;
mod std_packages;
mod tools;

pub(crate) use go::modules as modules_folder;

use crate::support::report::Report;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree;
use std::sync::Arc;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = &context.report;
    let mut trials = cache::trials(report);
    trials.extend(tools::trials(report));
    trials.extend(kinds::trials(report));
    trials.extend(std_packages::trials(report));
    trials.extend(modules::trials(report));
    // The go command itself uses all processors.
    trials.into_iter().map(|trial| trial.in_lane("go")).collect()
}

/// A test that requires the go command of a release.
fn trial(
    name: String,
    release: &'static str,
    report: &Arc<Report>,
    check: impl FnOnce(&go::Go, &Report) -> Result<(), String> + Send + 'static,
) -> Trial {
    let report = report.clone();
    match tree::find_release(release) {
        Ok(tree) => Trial::test(name, move || check(&go::Go::new(&tree)?, &report).map_err(Failed::from)),
        Err(missing) => skip(&name, &missing),
    }
}
