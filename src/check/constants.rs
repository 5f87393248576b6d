//! Constants that are other numbers in the code than in the source.
//!
//! In: a function about whose constants there is a doubt, or nothing known. Out: a report for each. What becomes of a constant is found
//! out in `flow::constants`.

use super::reports::Reports;
use super::subject::Subject;
use super::table::Id;
use crate::diag::counted;
use crate::flow::constants::{Cut, cut};
use crate::obj::Addr;

/// The message for a number of which so many low bits are kept.
pub(super) fn too_long(value: i64, bits: u32, name: &str) -> String {
    let kept = value & ((1 << bits) - 1);
    format!("{value} does not fit in the {bits} bits of `{name}`: {kept} is left of it")
}

/// Checks one function.
pub(super) fn check(subject: &Subject<'_>, reports: &mut Reports<'_>) {
    for (_, prog, operands) in subject.instructions() {
        for (index, addr) in operands.iter().enumerate() {
            let Addr::Const(value) = *addr else { continue };
            let name = subject.word(prog);
            let message = match cut(prog.op, value, operands) {
                Some(Cut::Bits(bits)) => too_long(value, bits, name),
                Some(Cut::Masked(bits)) => {
                    let kept = value & ((1 << bits) - 1);
                    let bits = counted(u64::from(bits), "bit");
                    format!("`{name}` looks at {bits} of its constant: `${value}` is {kept} here")
                }
                Some(Cut::Extended) => {
                    let meant = value - (1 << 32);
                    format!("`{name}` extends the sign of 32 bits: `${value:#x}` is {meant} here")
                }
                None => continue,
            };
            let span = subject.function.operand_span(prog, index);
            reports.add(Id::CUT_CONSTANT, span, message, |found| found);
        }
    }
}
