//! Why an instruction cannot be encoded, as data for a diagnostic.

use super::kind::{Flag, Kind};
use super::op::{Form, Op};
use super::reg::Reg;

/// Why an instruction cannot be encoded. Operands are numbered from 0, in written order.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum EncodeError {
    /// The mnemonic is known but never encoded: it is only valid in 32-bit mode, or not an instruction.
    NeverEncoded,
    /// No form accepts these operands; [`operand_forms`] lists the forms.
    NoSuchForm,
    /// The operands are valid, but no form has the suffix.
    SuffixNotAllowed,
    /// `.Z` without a mask.
    ZeroingNeedsMask,
    /// The instruction does not support zeroing.
    ZeroingNotAllowed,
    /// `.Z` with a destination in memory, which Go's assembler encodes and the processor rejects.
    ZeroingMemory,
    /// Rounding and `.SAE` require register operands.
    RoundingWithMemory,
    /// The instruction does not round.
    RoundingNotAllowed,
    /// `.BCST` requires a memory operand.
    BroadcastNeedsMemory,
    /// The instruction does not broadcast.
    BroadcastNotAllowed,
    /// The instruction has no `.SAE`.
    SaeNotAllowed,
    /// Destination, index and mask of a gather must differ.
    GatherNotDistinct,
    /// The displacement does not fit 32 bits.
    OffsetTooLarge(i64),
    /// No instruction can use this base, or this index with this scale.
    BadAddress {
        /// The base.
        base: Reg,
        /// The index.
        index: Reg,
        /// The factor of the index.
        scale: u8,
    },
    /// No instruction accepts such an operand: SPB, CR9, `(AX)(SP*1)`, `[X0-X2]`. Go's assembler ignores it in last position.
    NotAnOperand(usize),
    /// Go's assembler drops the segment of a memory operand that is neither first nor last, so the program would access a
    /// different address.
    SegmentForgotten,
    /// Go's assembler encodes it as bytes that are invalid or mean something else to the processor.
    NotInHardware,
}

/// The forms of a mnemonic, for messages: `$imm8, reg/mem`.
pub fn operand_forms(op: Op) -> Vec<String> {
    texts(op, false)
}

/// Additional forms that Go's assembler accepts and the processor does not support.
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

/// The operands of a form.
pub(super) fn form_text(form: &Form) -> String {
    let kinds = &form.kinds[..usize::from(form.count)];
    kinds.iter().map(|kind: &Kind| kind.text()).collect::<Vec<_>>().join(", ")
}
