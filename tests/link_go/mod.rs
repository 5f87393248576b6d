//! `rasm link` as the linker of Go programs: the same files as those of `go tool link`.
//!
//! In: the tree of the newest release in the cache folder, the rasm under test. Out: tests `link_go/equal/…`, one for each program of a
//! fixed sample: whole files compared; `link_go/refused/…` and `link_go/toolexec/…` for what is left to Go's linker, which need no tree;
//! `link_go/damaged/…` for archives that are not what they should be; `link_go/library/…` for algorithms of Go's library that decide bytes;
//! `link_go/phases/…` for each phase against Go's; `link_go/reports/…` for what rasm tells of programs; `link_go/tools/…` for tools that read
//! them. `RASM_FULL=1` adds `link_go/all/…`: every command and every test of the Go tree and of public modules.

mod archives;
mod damaged;
mod difference;
mod library;
mod phases;
mod programs;
mod refused;
mod reports;
mod tools;

use crate::support::releases;
use crate::support::report::Report;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree::{self, Tree};
use std::sync::Arc;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = refused::trials();
    trials.extend(archives::trials(&context.report));
    trials.extend(damaged::trials(&context.report));
    trials.extend(difference::trials(&context.report));
    trials.extend(library::trials(&context.report));
    trials.extend(phases::trials(&context.report));
    trials.extend(reports::trials(&context.report));
    trials.extend(tools::trials(&context.report));
    trials
}

/// The release whose linker rasm reproduces: Go 1.N.
const RELEASE: u8 = 27;

/// A test that needs the tree of that release. The go command uses all processors itself.
fn with_tree(
    name: &str,
    report: &Arc<Report>,
    check: impl FnOnce(&Tree, &Report) -> Result<(), String> + Send + 'static,
) -> Trial {
    let report = report.clone();
    match tree::find_release(releases::of(RELEASE)) {
        Ok(tree) => Trial::test(name, move || check(&tree, &report).map_err(Failed::from)).in_lane("go"),
        Err(missing) => skip(name, &missing),
    }
}
