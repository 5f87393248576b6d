//! The effects of instructions as Go's assembler models them, where it differs from
//! [`amd64::effects`](crate::amd64::effects).
//!
//! In: an instruction. Out: Go's answer, which determines its errors and runtime tables. All of this is from
//! cmd/internal/obj/x86/obj6.go.

use crate::amd64::effects::{Access, Control};
use crate::amd64::{Op, Reg};
use crate::obj::{Addr, Prog};

/// Whether the last operand is a destination: with several operands it always is, even for CMPQ. A single operand is one if
/// the processor writes it; Go's list of those (unaryDst) differs only for memory operands, where nothing depends on it.
fn has_destination(prog: &Prog) -> bool {
    match prog.count {
        0 => false,
        1 => prog.op.effects(1).is_some_and(|effects| effects.operands[0].writes()),
        _ => true,
    }
}

/// Bytes by which the instruction moves SP down, as Go counts them (preprocess): calls and returns leave SP unchanged.
pub(in crate::asm) fn sp_adjust(prog: &Prog) -> i32 {
    match (prog.op, prog.op.effects(usize::from(prog.count))) {
        // These are encoded as PUSHQ and POPQ, or not at all.
        (Op::PUSHL | Op::PUSHFL, _) => 4,
        (Op::POPL | Op::POPFL, _) => -4,
        (_, Some(effects)) if effects.control == Control::Next => -i32::from(effects.stack),
        _ => 0,
    }
}

/// Whether Go regards the instruction as an untracked write to SP (preprocess); two of the comparisons are exempt.
pub(in crate::asm) fn writes_sp(prog: &Prog, operands: &[Addr]) -> bool {
    let last = operands.last() == Some(&Addr::Reg(Reg::SP));
    last && has_destination(prog) && !matches!(prog.op, Op::CMPL | Op::CMPQ)
}

/// How the instruction accesses the register that is the operand at `index` (progRW). Go looks at the first, second and last
/// operand; if there are several, it treats all of them as read and the last one as written.
pub(in crate::asm) fn register_access(prog: &Prog, operands: &[Addr], index: usize) -> Access {
    let last = index + 1 == operands.len();
    let clears = matches!(prog.op, Op::XORL | Op::XORQ) && operands.first() == operands.get(1);
    match (last && has_destination(prog), prog.op) {
        (true, op) if clears || writes_only(op) => Access::Write,
        (true, _) => Access::ReadWrite,
        (false, Op::MULXL | Op::MULXQ) if index == 1 => Access::Write,
        (false, _) if clears || index > 1 && !last => Access::None,
        (false, _) => Access::Read,
    }
}

/// Instructions other than moves that Go knows to write their destination register without reading it (progRW). They are not
/// those of the table of effects, which has many more: Go takes PSHUFD and SETEQ to read theirs, and its errors depend on that.
const WRITES_ONLY: [Op; 37] = [
    Op::POPW,
    Op::POPL,
    Op::POPQ,
    Op::LEAL,
    Op::LEAQ,
    Op::IMUL3W,
    Op::IMUL3L,
    Op::IMUL3Q,
    Op::PEXTRB,
    Op::PEXTRW,
    Op::PEXTRD,
    Op::PEXTRQ,
    Op::VPEXTRB,
    Op::VPEXTRW,
    Op::VPEXTRD,
    Op::VPEXTRQ,
    Op::EXTRACTPS,
    Op::BSFW,
    Op::BSFL,
    Op::BSFQ,
    Op::BSRW,
    Op::BSRL,
    Op::BSRQ,
    Op::POPCNTW,
    Op::POPCNTL,
    Op::POPCNTQ,
    Op::LZCNTW,
    Op::LZCNTL,
    Op::LZCNTQ,
    Op::SHLXL,
    Op::SHLXQ,
    Op::SHRXL,
    Op::SHRXQ,
    Op::SARXL,
    Op::SARXQ,
    Op::MULXL,
    Op::MULXQ,
];

/// Whether Go knows that the instruction does not read the register it writes.
fn writes_only(op: Op) -> bool {
    let moves = ["MOV", "PMOV"].iter().any(|family| op.name().starts_with(family));
    moves || WRITES_ONLY.contains(&op)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amd64::effects::Access;

    #[test]
    fn what_go_knows_is_so() {
        for op in WRITES_ONLY {
            let row =
                (1..=3).rev().find_map(|count| Some((count, op.effects(count)?))).expect("it is encoded");
            let last = row.1.operands[row.0 - 1];
            assert!(matches!(last, Access::Write | Access::MaybeWrite), "{} {last:?}", op.name());
        }
    }

    #[test]
    fn go_does_not_know_all_that_is_so() {
        for (op, count) in [(Op::PSHUFD, 3), (Op::SETEQ, 1)] {
            let effects = op.effects(count).expect("it is encoded");
            assert_eq!(
                (effects.operands[count - 1], writes_only(op)),
                (Access::Write, false),
                "{}",
                op.name()
            );
        }
    }

    #[test]
    fn sp_moves_as_go_counts() {
        let moving: Vec<(&str, i8)> = Op::all()
            .filter_map(|op| Some((op.name(), op.effects(0).or(op.effects(1))?)))
            .filter(|(_, effects)| effects.control == Control::Next && effects.stack != 0)
            .map(|(name, effects)| (name, -effects.stack))
            .collect();
        // Go's list, except for PUSHFL and POPFL, which amd64 lacks, and the width of PUSHL and POPL.
        assert_eq!(
            moving,
            [
                ("POPFQ", -8),
                ("POPFW", -2),
                ("POPL", -8),
                ("POPQ", -8),
                ("POPW", -2),
                ("PUSHFQ", 8),
                ("PUSHFW", 2),
                ("PUSHL", 8),
                ("PUSHQ", 8),
                ("PUSHW", 2),
            ]
        );
    }
}
