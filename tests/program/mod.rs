//! Programs built as values.
//!
//! In: cases of other suites and the standard library's assembly, parsed; programs that are wrong. Out: `program/rebuilt/…`,
//! each built statement by statement: the same bytes, relocations and listing as its text, and the same again from the text
//! that the program prints; `program/faults/…`, what is said about programs that are wrong.

mod faults;
mod rebuild;
mod rebuilt;

use crate::support::runner::{Context, Trial};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = rebuilt::trials(context);
    trials.extend(faults::trials(context));
    trials
}
