//! Reading Go objects: their contents, and their faults.
//!
//! In: objects made by Go's tools from `testdata/goobj/src`; the Go trees of all releases with a known object format. Out: one
//! test per file and release: `dump/…`: the text equals the golden next to the object; `write/…`: rasm makes the same object
//! from the assembly; `source/…`: Go still makes this object, and with BLESS=1 rewrites it; `tables/…`, `nm/…` and `objdump/…`:
//! the data about a release and the contents of its packages agree with its sources and its tools; `hostile/…`: damaged and
//! foreign files. Without a Go tree each check that requires it is skipped with a message; with `RASM_ORACLE=require` a skip is
//! a failure.

mod every;
pub(crate) mod golden;
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
