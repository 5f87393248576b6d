//! Why an instruction cannot be encoded, as data for a diagnostic.

use super::kind::{Flag, Kind};
use super::op::{Form, Op};
use super::reg::Reg;

/// Why an instruction cannot be encoded. Operands are numbered from 0, in written order.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum EncodeError {
    /// The mnemonic is known and never has code here: it is for 32-bit mode, or not an instruction.
    NeverEncoded,
    /// No form takes these operands; [`operand_forms`] lists those there are.
    NoSuchForm,
    /// Operands fit, but no form has the suffix.
    SuffixNotAllowed,
    /// `.Z` without a mask.
    ZeroingNeedsMask,
    /// The instruction cannot zero what the mask leaves out.
    ZeroingNotAllowed,
    /// `.Z` with a destination in memory, which Go's assembler encodes and the processor rejects.
    ZeroingMemory,
    /// Rounding and `.SAE` are for registers.
    RoundingWithMemory,
    /// The instruction does not round.
    RoundingNotAllowed,
    /// `.BCST` is for memory.
    BroadcastNeedsMemory,
    /// The instruction does not broadcast.
    BroadcastNotAllowed,
    /// The instruction has no `.SAE`.
    SaeNotAllowed,
    /// Destination, index and mask of a gather must differ.
    GatherNotDistinct,
    /// The displacement does not fit 32 bits.
    OffsetTooLarge(i64),
    /// No instruction can use this as base, or as index with this scale.
    BadAddress {
        /// The base.
        base: Reg,
        /// The index.
        index: Reg,
        /// The factor of the index.
        scale: u8,
    },
    /// No instruction takes such an operand: SPB, CR9, `(AX)(SP*1)`, `[X0-X2]`.
    /// Go's assembler overlooks such an operand at the end.
    NotAnOperand(usize),
    /// Go's assembler forgets the segment of a memory operand that is neither first nor last, and the
    /// program would read elsewhere.
    SegmentForgotten,
    /// Go's assembler encodes it as bytes that mean something else, or nothing, to the processor.
    NotInHardware,
}

/// The forms of a mnemonic, for messages: `$imm8, reg/mem`.
pub fn operand_forms(op: Op) -> Vec<String> {
    texts(op, false)
}

/// The further forms that Go's assembler takes and the processor lacks.
pub fn refused_forms(op: Op) -> Vec<String> {
    texts(op, true)
}

fn texts(op: Op, refused: bool) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for form in op.forms() {
        let text = form_text(form);
        if (form.flags & Flag::REFUSED != 0) == refused && !out.contains(&text) {
            out.push(text);
        }
    }
    out
}

fn form_text(form: &Form) -> String {
    let kinds = &form.kinds[..usize::from(form.count)];
    kinds.iter().map(|kind: &Kind| kind.text()).collect::<Vec<_>>().join(", ")
}
