//! Moves between registers and memory, as assembly.
//!
//! In: parts of values, and places as base register and offset. Out: lines in Go's dialect.

use super::register::{Part, Register};
use super::types::{TypeId, Types};
use std::fmt::{Result, Write};

/// Larger copies use a string instruction.
const INLINE_COPY: u64 = 128;

/// Whether a value is a signed integer, which C compilers expect to be sign-extended.
pub(crate) fn is_signed(types: &Types, ty: TypeId) -> bool {
    let leaves = types.leaves(ty, 1).unwrap_or_default();
    matches!(leaves.as_slice(), [leaf] if leaf.scalar.is_signed())
}

/// Stores the part in a register, and nothing beyond it; clobbers general registers.
pub(crate) fn store(part: Part, base: &str, offset: u64, out: &mut String) -> Result {
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

/// Loads a part into a register, extended to its full width.
pub(crate) fn load(part: Part, base: &str, offset: u64, signed: bool, out: &mut String) -> Result {
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

/// Copies memory through AX; larger blocks with DI, SI and CX.
pub(crate) fn copy(
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
