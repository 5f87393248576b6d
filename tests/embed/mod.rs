//! The library as other programs use it.
//!
//! In: the cases of `golden/`, and the library's sources. Out: `embed/threads`, 32 threads on different and on the same inputs give
//! what one gives; `embed/data`, results as JSON; `embed/public`, the public items are those in `testdata/public.txt`; `embed/crates`, the library
//! has few dependencies.

mod crates;
mod data;
mod public;
mod threads;

use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::panicking;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = context.report.clone();
    vec![
        Trial::test("threads", move || threads::check(&report).map_err(Failed::from)),
        panicking("data/functions", data::functions),
        panicking("data/diagnostics", data::diagnostics),
        panicking("data/frames", data::frames),
        Trial::test("crates", || crates::check().map_err(Failed::from)),
        Trial::test("public", || public::check().map_err(Failed::from)),
    ]
}
