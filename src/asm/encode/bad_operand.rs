//! The messages for operands that cannot be, whatever the forms of their instruction.

use super::written::Written;
use crate::amd64::reason::Change;
use crate::amd64::{Op, Reg};
use crate::asm::lowering::Lowering;
use crate::diag::Diagnostic;
use crate::obj::{Addr, Function, Prog};
use crate::source::Span;

/// What is wrong with a base and an index.
pub(in crate::asm) fn bad_address(span: Span, base: Reg, index: Reg, scale: u8) -> Diagnostic {
    let diagnostic = Diagnostic::error("bad-address", span, "no instruction can address memory this way");
    if index == Reg::SP {
        diagnostic.note("`SP` cannot be an index: its encoding means that there is none")
    } else if index != Reg::NONE && scale == 0 {
        let (base, index) = (base.name(), index.name());
        diagnostic.help(format!("give the index a factor: `({base})({index}*1)`"))
    } else if let Some(part) = [base, index].into_iter().find(|reg| reg.is_byte()) {
        let message =
            format!("`{}` is a byte register, and addresses are made of whole registers", part.name());
        Diagnostic::error("bad-address", span, message)
    } else {
        diagnostic.note(
            "base and index are general 64-bit registers; an index may be a vector in gathers and scatters",
        )
    }
}

/// Offers the move of a floating-point number where one into an X register has the name of another.
pub(super) fn with_float_move(
    diagnostic: Diagnostic,
    function: &Function,
    prog: &Prog,
    cx: &Lowering,
) -> Diagnostic {
    let other = match (prog.op, function.operands(prog)) {
        (Op::MOVQ, [Addr::Float(_), Addr::Reg(reg)]) if reg.is_xmm() => Op::MOVSD,
        (Op::MOVL, [Addr::Float(_), Addr::Reg(reg)]) if reg.is_xmm() => Op::MOVSS,
        _ => return diagnostic,
    };
    Written::new(function, prog, cx).offer(diagnostic, Change::Name(other), false)
}

/// An operand that only branches accept, on another instruction or a branch that cannot go there.
pub(in crate::asm) fn bad_target(addr: &Addr, op: Op, span: Span) -> Diagnostic {
    let name = op.name();
    let (place, note) = match addr {
        Addr::Branch(_) if op == Op::CALL => (
            "a label",
            "`CALL` goes to `sym(SB)`, a register or memory at a register; within a function there is only `JMP`",
        ),
        Addr::Branch(_) => ("a label", "only jumps and loops go to labels"),
        Addr::Indirect(_) => (
            "an address in that memory",
            "`CALL` and `JMP` go through memory that a register points to; load the symbol into a register first",
        ),
        _ => (
            "a symbol",
            "only `CALL`, `JMP` and `RET` go to a symbol; a conditional jump goes to a label, where a `JMP` can be",
        ),
    };
    Diagnostic::error("bad-target", span, format!("`{name}` cannot go to {place}")).note(note)
}
