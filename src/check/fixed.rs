//! Registers with a fixed meaning: BP and R14 belong to the caller, X15 is zero.
//!
//! In: what became of them where a function is left, or calls one that relies on them. Out: reports, at the instruction that changed one.

use super::kept::Kept;
use super::machine::Machine;
use super::reports::Reports;
use super::subject::Subject;
use super::table::Id;
use super::told::Told;
use crate::obj::{Addr, Attributes, Prog};

/// The caller's registers at a return.
pub(super) fn kept(
    subject: &Subject<'_>,
    prog: &Prog,
    machine: &Machine,
    told: &mut Told,
    reports: &mut Reports<'_>,
) {
    let mut tell = |check: Id, kept: Kept, message: String, help: &str| {
        let Kept::Changed(index) = kept else { return };
        if told.is_new(check, index) {
            reports.add(check, subject.function.progs[index].span, message, |found| {
                found.also(prog.span, "the function returns here").help(help)
            });
        }
    };
    if !subject.saves_bp && !subject.has(Attributes::TOPFRAME) {
        let message = "`BP` is overwritten, but belongs to the caller: it is the frame pointer".to_owned();
        let help = "give the function a frame, `$8` at least, which saves it, or save and restore it";
        tell(Id::FRAME_POINTER, machine.bp, message, help);
    }
    if subject.is_internal {
        let message = "`R14` is overwritten, but is the current goroutine to the caller".to_owned();
        tell(
            Id::G_REGISTER,
            machine.g,
            message,
            "use another register, or restore it before the function returns",
        );
        let message = "`X15` is overwritten, but must be zero when the function returns".to_owned();
        tell(Id::ZERO_REGISTER, machine.zero, message, "add `XORPS X15, X15` before the function returns");
    }
}

/// The registers with a fixed meaning where a function that relies on them is called or jumped to.
pub(super) fn passed(
    subject: &Subject<'_>,
    prog: &Prog,
    operands: &[Addr],
    machine: &Machine,
    told: &mut Told,
    reports: &mut Reports<'_>,
) {
    let callee =
        operands.last().and_then(Addr::symbol).map(|id| subject.unit.linked_name(id)).unwrap_or_default();
    let registers = [
        (Id::G_REGISTER, machine.g, "R14", "is the current goroutine to", "`MOVQ (TLS), R14`"),
        (Id::ZERO_REGISTER, machine.zero, "X15", "must be zero for", "`XORPS X15, X15`"),
    ];
    for (check, kept, reg, means, remedy) in registers {
        let Kept::Changed(index) = kept else { continue };
        if told.is_new(check, index) {
            let message =
                format!("`{reg}` is overwritten, but {means} `{callee}`, an `ABIInternal` function");
            reports.add(check, subject.function.progs[index].span, message, |found| {
                found.also(prog.span, "it is called here").help(format!("add {remedy} before the call"))
            });
        }
    }
}
