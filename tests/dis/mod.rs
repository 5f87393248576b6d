//! Disassembly: what is read back assembles to the same code.
//!
//! In: cases of other suites, Go's own encoding tests, programs, damaged files. Out: `dis/golden/…` and `dis/goobj/…`, the code
//! of each case read back as source and assembled again by rasm; `dis/encoding/…`, Go's tests assembled by Go, read back, and
//! assembled again by Go; `dis/objects/…`, whole objects of the standard library; `dis/programs/…`, the share of instructions in whole programs that the dialect cannot express;
//! `dis/stripped/…` and `dis/lines/…`, functions and lines by the tables of Go programs and
//! by DWARF; `dis/command/…`, what the command prints; `dis/hostile/…`, files that are damaged.

mod command;
mod hostile;
mod lines;
mod objects;
mod programs;
mod round;

use crate::support::runner::{Context, Trial};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = round::trials(context);
    trials.extend(objects::trials(context));
    trials.extend(programs::trials(context));
    trials.extend(lines::trials(context));
    trials.extend(command::trials());
    trials.extend(hostile::trials());
    trials
}
