//! Moves between registers and memory, as assembly.
//!
//! In: what is carried, and places as a base register and bytes from it. Out: lines in Go's dialect.

use super::register::{Part, Register};
use super::types::{TypeId, Types};
use std::fmt::{Result, Write};

/// Copies of more bytes are made by a string instruction.
const INLINE_COPY: u64 = 128;

/// Whether a value is one signed integer, which compilers of C expect to be extended as such.
pub(super) fn is_signed(types: &Types, ty: TypeId) -> bool {
    let leaves = types.leaves(ty, 1).unwrap_or_default();
    matches!(leaves.as_slice(), [leaf] if leaf.scalar.is_signed())
}

/// Stores what a register carries, and nothing beyond it; a general register is used up.
pub(super) fn store(part: Part, base: &str, offset: u64, out: &mut String) -> Result {
    let register = part.register;
    if let Register::X(_) = register {
        let op = if part.size == 4 { "MOVSS" } else { "MOVSD" };
        return writeln!(out, "\t{op} {register}, {offset}({base})");
    }
    let (mut at, mut left) = (offset, part.size);
    for (op, size) in [("MOVQ", 8), ("MOVL", 4), ("MOVW", 2), ("MOVB", 1)] {
        if left < size {
            continue;
        }
        writeln!(out, "\t{op} {register}, {at}({base})")?;
        left -= size;
        at += size;
        if left > 0 {
            writeln!(out, "\tSHRQ ${}, {register}", size * 8)?;
        }
    }
    Ok(())
}

/// Loads what a register is to carry, extended to all of it.
pub(super) fn load(part: Part, base: &str, offset: u64, signed: bool, out: &mut String) -> Result {
    let register = part.register;
    let op = match (register, part.size, signed) {
        (Register::X(_), 4, _) => "MOVSS",
        (Register::X(_), ..) => "MOVSD",
        (_, 1, true) => "MOVBQSX",
        (_, 2, true) => "MOVWQSX",
        (_, 4, true) => "MOVLQSX",
        (_, 1, false) => "MOVBLZX",
        (_, 2, false) => "MOVWLZX",
        (_, 4, false) => "MOVL",
        _ => "MOVQ",
    };
    writeln!(out, "\t{op} {offset}({base}), {register}")
}

/// Copies memory by way of AX, or of DI, SI and CX where there is much.
pub(super) fn copy(
    from: &str,
    from_offset: u64,
    to: &str,
    to_offset: u64,
    size: u64,
    out: &mut String,
) -> Result {
    if size > INLINE_COPY {
        writeln!(out, "\tLEAQ {from_offset}({from}), SI\n\tLEAQ {to_offset}({to}), DI")?;
        return writeln!(out, "\tMOVQ ${size}, CX\n\tREP\n\tMOVSB");
    }
    let mut at = 0;
    for (op, step) in [("MOVQ", 8), ("MOVL", 4), ("MOVW", 2), ("MOVB", 1)] {
        while size - at >= step {
            writeln!(out, "\t{op} {}({from}), AX\n\t{op} AX, {}({to})", from_offset + at, to_offset + at)?;
            at += step;
        }
    }
    Ok(())
}
