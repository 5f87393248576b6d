//! Go objects, read: what is in them, and what is wrong with them.
//!
//! In: objects that Go's tools made of `testdata/goobj/src`; the Go trees of all releases whose objects are read. Out: a
//! test a file and release: `dump/…`: the text is the golden beside the object; `write/…`: rasm
//! makes the same of the assembly; `source/…`: Go still makes this object, and
//! with BLESS=1 it does; `tables/…`, `nm/…` and `objdump/…`: what is known of a release, and what is read of its
//! packages, is what its sources and its tools say; `hostile/…`: damaged files and foreign ones. Without a Go tree
//! each check that needs it is skipped in a line that says so; with `RASM_ORACLE=require` a skip is a failure.

mod every;
mod golden;
mod hostile;
mod oracle;
mod packages;
mod tables;
mod tools;

use crate::support::runner::{Context, Trial};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = golden::trials();
    trials.extend(oracle::trials(context));
    trials.extend(hostile::trials());
    trials
}
