//! Constants that do not fit: Go's assembler keeps the low bits of what it is given, and the processor extends the sign of what it finds.
//!
//! In: an instruction with a constant. Out: what is lost.

use crate::amd64::Op;
use crate::obj::Addr;

/// What becomes of a constant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Cut {
    /// Only this many low bits are left.
    Bits(u32),
    /// The processor looks at this many low bits.
    Masked(u32),
    /// Its 32 bits become 64 by their sign.
    Extended,
}

/// Instructions with a size letter whose constant has that size, or 32 bits if it is longer.
const STEMS: &[&str] =
    &["ADC", "ADD", "AND", "CMP", "IMUL", "IMUL3", "MOV", "OR", "PUSH", "SBB", "SUB", "TEST", "XOR"];

/// Shifts and rotations with a size letter: they count to 64 bits, or to 32 if they are shorter (Intel manual, SAL/SAR/SHL/SHR).
const SHIFTS: &[&str] = &["RCL", "RCR", "ROL", "ROR", "RORX", "SAL", "SAR", "SHL", "SHR"];

/// Tests of a bit whose number is taken modulo the size (Intel manual, BT).
const BITS: &[&str] = &["BT", "BTC", "BTR", "BTS"];

/// Instructions that take an element of a vector, and how many bits tell which (Intel manual, PEXTRB, VEXTRACTI128 and others).
const ELEMENTS: &[(&str, u32)] = &[
    ("EXTRACTF128", 1),
    ("EXTRACTI128", 1),
    ("INSERTF128", 1),
    ("INSERTI128", 1),
    ("EXTRACTPS", 2),
    ("PEXTRB", 4),
    ("PEXTRW", 3),
    ("PEXTRD", 2),
    ("PEXTRQ", 1),
    ("PINSRB", 4),
    ("PINSRW", 3),
    ("PINSRD", 2),
    ("PINSRQ", 1),
];

/// Whether a number fits into so many bits, with a sign or without.
pub(crate) fn fits(value: i64, bits: u32) -> bool {
    (-(1_i64 << (bits - 1))..1 << bits).contains(&value)
}

/// What becomes of an instruction's constant; none if it stays what it is. Of 32 bits too many are an error.
pub(crate) fn cut(op: Op, value: i64, operands: &[Addr]) -> Option<Cut> {
    // Most are small.
    if (-128..2).contains(&value) {
        return None;
    }
    if let Some(bits) = looked_at(op) {
        return (value >> bits != 0).then_some(Cut::Masked(bits));
    }
    if (0..128).contains(&value) {
        return None;
    }
    let bits = match op.name() {
        "BYTE" | "INT" => 8,
        "WORD" => 16,
        "LONG" => 32,
        name => {
            let (stem, size) = name.split_at_checked(name.len() - 1)?;
            match size {
                "B" if STEMS.contains(&stem) => 8,
                "W" if STEMS.contains(&stem) => 16,
                "Q" if STEMS.contains(&stem) => {
                    // MOVQ to a register has a form with 32 bits that are not extended, and one with 64.
                    let is_whole = op == Op::MOVQ && matches!(operands.last(), Some(Addr::Reg(_)));
                    let is_extended = !is_whole && (1 << 31..1_i64 << 32).contains(&value);
                    return is_extended.then_some(Cut::Extended);
                }
                _ => return None,
            }
        }
    };
    (!fits(value, bits)).then_some(Cut::Bits(bits))
}

/// How many bits of a count or of a bit's number an instruction looks at.
fn looked_at(op: Op) -> Option<u32> {
    let name = op.name().strip_prefix('V').unwrap_or(op.name());
    if let Some((_, bits)) = ELEMENTS.iter().find(|(element, _)| *element == name) {
        return Some(*bits);
    }
    let (stem, size) = op.name().split_at_checked(op.name().len() - 1)?;
    match size {
        "Q" if SHIFTS.contains(&stem) || BITS.contains(&stem) => Some(6),
        "B" | "W" | "L" if SHIFTS.contains(&stem) => Some(5),
        "L" if BITS.contains(&stem) => Some(5),
        "W" if BITS.contains(&stem) => Some(4),
        _ => None,
    }
}
