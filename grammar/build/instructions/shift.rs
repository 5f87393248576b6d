//! Shifts and rotations, whose effects on flags depend on their counts.
//!
//! In: opcodes. Out: for each count whether it changes no flag, or is one; found by asking iced-x86 about every count. An opcode whose count
//! is one, or in CL, is described by that with an immediate count.

use super::specimen::{Shape, flags, specimen};
use iced_x86::{Code, Mnemonic, OpCodeOperandKind as Iced};
use std::collections::HashMap;
use std::sync::LazyLock;

/// How effects on flags depend on a count, of which the processor looks at six bits at most.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Shift {
    /// The counts that change no flag, one bit for each.
    pub(crate) none: u64,
    /// Those that define more flags than others do.
    pub(crate) one: u64,
    /// The flags that only these define.
    pub(crate) once: u32,
}

/// Opcodes by what the name says and all operands but the last, if that is a byte.
static COUNTED: LazyLock<HashMap<(Mnemonic, Vec<Iced>), Code>> = LazyLock::new(|| {
    let split =
        |code: Code| code.op_code().op_kinds().split_last().map(|(last, rest)| (*last, rest.to_vec()));
    let counted = |code: Code| {
        let (_, rest) = split(code).filter(|(last, _)| *last == Iced::imm8)?;
        Some(((code.mnemonic(), rest), code))
    };
    Code::values().filter_map(counted).collect()
});

/// The same operation with a count in an immediate byte, if there is one.
pub(crate) fn counted(code: Code) -> Code {
    match code.op_code().op_kinds().split_last() {
        Some((Iced::imm8_const_1 | Iced::cl, rest)) => {
            COUNTED.get(&(code.mnemonic(), rest.to_vec())).copied().unwrap_or(code)
        }
        _ => code,
    }
}

/// How the flags of an opcode depend on its last operand.
pub(crate) fn of(code: Code) -> Option<Shift> {
    if code.op_code().op_kinds().last() != Some(&Iced::imm8) {
        return None;
    }
    let mut instruction = specimen(code, Shape::default());
    let usual = flags(&instruction);
    if usual == [0; 5] {
        return None;
    }
    let mut shift = Shift { none: 0, one: 0, once: 0 };
    for count in 0..64 {
        instruction.set_immediate8(count);
        let [read, written, cleared, set, undefined] = flags(&instruction);
        if [read, written, cleared, set, undefined] == usual {
            continue;
        }
        if [read, written, cleared, set, undefined] == [0; 5] {
            shift.none |= 1 << count;
            continue;
        }
        shift.one |= 1 << count;
        shift.once = usual[4] & !undefined;
        let expected = [usual[0], usual[1] | shift.once, usual[2], usual[3], undefined];
        assert_eq!([read, written, cleared, set, undefined], expected, "{code:?}: a count has other effects");
    }
    (shift.none | shift.one != 0).then_some(shift)
}
