//! Frames, drawn.
//!
//! In: sources in `testdata/frame`, the listings of other suites. Out: `golden/…`, what `rasm frame` prints for a file (BLESS=1
//! rewrites it); `article`, the offsets that an article about Go's stack explains; `gdb/…`, the frame of every function that a
//! program reaches is what gdb finds when it runs; `program/go`, the types of a Go program's
//! variables; `hostile`, damaged sources and listings.

mod gdb;
mod golden;
mod program;

use crate::support::runner::{Context, Trial};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = golden::trials();
    trials.push(program::trial());
    trials.extend(gdb::trials(context));
    trials
}
