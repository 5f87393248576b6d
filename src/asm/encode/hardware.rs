//! The message for what Go's assembler encodes and the machine does not have.
//!
//! In: the instruction as written and as the encoder sees it. Out: the operand that the machine does not take there, and what it takes, by
//! what encodes in its place.

use super::operands::MachineOperands;
use super::written::Written;
use super::wrong_form::{self, joined, place};
use crate::amd64::reason::Change;
use crate::amd64::{self, Mem, Op, Operand, Reg, Suffix, class_words};
use crate::asm::lowering::Lowering;
use crate::diag::Diagnostic;
use crate::obj::{Function, Prog};

/// Moves between a half of a vector and memory, and those that do the same between registers.
const HALVES: [(Op, Op); 4] =
    [(Op::MOVHPD, Op::MOVLHPS), (Op::MOVHPS, Op::MOVLHPS), (Op::MOVLPD, Op::MOVSD), (Op::MOVLPS, Op::MOVSD)];

/// One operand of each kind, and what it is called.
const KINDS: [(Operand, &str); 5] = [
    (
        Operand::Mem(Mem { base: Reg::AX, index: Reg::NONE, scale: 0, disp: 0, rip: false, disp32: false }),
        "memory",
    ),
    (Operand::Reg(Reg::AX), "a general register"),
    (Operand::Reg(Reg::AL), "a byte register"),
    (Operand::Reg(Reg::X1), "an X register"),
    (Operand::Reg(Reg::M1), "an M register"),
];

/// Says which operand the machine does not take; the code, what is said where there is none, and a note are given.
pub(super) fn explain(
    function: &Function,
    prog: &Prog,
    cx: &Lowering,
    (code, message, note): (&'static str, String, &str),
) -> Diagnostic {
    let written = Written::new(function, prog, cx);
    let machine = wrong_form::machine(function, prog, cx);
    let operands = machine.as_ref().map_or(&[][..], MachineOperands::list);
    let name = written.name.as_str();
    if let Some((high, other)) = beside_prefix(prog, operands) {
        let (reg, other_name) = (shown(&operands[high]), shown(&operands[other]));
        let message = format!("`{reg}` cannot stand beside `{other_name}`");
        let diagnostic = Diagnostic::error(code, function.operand_span(prog, high), message);
        return diagnostic.note(format!(
            "`{other_name}` needs a REX prefix, with which the machine takes AH, CH, DH and BH for the low bytes of SP, BP, SI and DI"
        ));
    }
    let Some((at, kinds)) = (0..operands.len()).find_map(|at| Some((at, instead(prog, operands, at)?)))
    else {
        let head = written.head.unwrap_or(prog.span);
        return Diagnostic::error(code, head, message).note(note);
    };
    let place = place(at, operands.len());
    let given = match operands[at] {
        // Other byte registers may be taken.
        Operand::Reg(reg) if is_high(reg) => format!("`{}`", reg.name()),
        ref other => class_words::described(other).to_owned(),
    };
    let message = format!("{place} of `{name}` must be {}, not {given}", joined(&kinds));
    let diagnostic = Diagnostic::error(code, function.operand_span(prog, at), message).note(note);
    let half = HALVES.iter().find(|(half, _)| *half == prog.op);
    match half.filter(|(_, other)| amd64::encode(*other, Suffix::NONE, operands).is_ok()) {
        Some((_, other)) => written.offer(diagnostic, Change::Name(*other), false),
        None => diagnostic,
    }
}

/// Whether it is AH, CH, DH or BH.
fn is_high(reg: Reg) -> bool {
    (Reg::AH..=Reg::BH).contains(&reg)
}

/// One of these, and the operand that the machine cannot take with it.
fn beside_prefix(prog: &Prog, operands: &[Operand]) -> Option<(usize, usize)> {
    let high = operands.iter().position(|operand| matches!(operand, Operand::Reg(reg) if is_high(*reg)))?;
    let takes = |at: usize, other: Operand| {
        let mut changed = operands.to_vec();
        changed[at] = other;
        amd64::encode(prog.op, prog.suffix, &changed).is_ok()
    };
    takes(high, Operand::Reg(Reg::AL)).then_some(())?;
    let others = (0..operands.len()).filter(|at| *at != high);
    others.into_iter().find(|at| KINDS.iter().any(|(kind, _)| takes(*at, *kind))).map(|other| (high, other))
}

/// The name of the register of an operand that needs a prefix.
fn shown(operand: &Operand) -> &'static str {
    match operand {
        Operand::Reg(reg) => reg.name(),
        Operand::Mem(mem) if mem.base.number() >= 8 => mem.base.name(),
        Operand::Mem(mem) => mem.index.name(),
        _ => "",
    }
}

/// The kinds of operands that are taken in a place; none if there are none.
fn instead(prog: &Prog, operands: &[Operand], at: usize) -> Option<Vec<&'static str>> {
    let mut changed = operands.to_vec();
    let kinds = KINDS.iter().filter(|(kind, _)| {
        changed[at] = *kind;
        amd64::encode(prog.op, prog.suffix, &changed).is_ok()
    });
    let kinds: Vec<&str> = kinds.map(|(_, words)| *words).collect();
    (!kinds.is_empty()).then_some(kinds)
}
