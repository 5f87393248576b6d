//! Which instructions take a floating-point number as their source (progedit in cmd/internal/obj/x86/obj6.go).
//!
//! In: a mnemonic. Out: the size of the number in the memory that the assembler puts it in; placing it there is left to others.

use super::Op;

/// The size of a floating-point number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FloatSize {
    /// Four bytes.
    Single,
    /// Eight bytes.
    Double,
}

impl Op {
    /// The size of a floating-point constant as its source; none if it takes no such constant.
    pub(crate) fn float_constant(self) -> Option<FloatSize> {
        if SINGLE.contains(&self) {
            Some(FloatSize::Single)
        } else if DOUBLE.contains(&self) {
            Some(FloatSize::Double)
        } else {
            None
        }
    }

    /// Whether it copies one floating-point number: the assembler copies zero to a register without memory.
    pub(crate) fn copies_float(self) -> bool {
        matches!(self, Op::MOVSS | Op::VMOVSS | Op::MOVSD | Op::VMOVSD)
    }
}

const SINGLE: [Op; 17] = [
    Op::MOVSS,
    Op::VMOVSS,
    Op::ADDSS,
    Op::SUBSS,
    Op::MULSS,
    Op::DIVSS,
    Op::COMISS,
    Op::UCOMISS,
    Op::FMOVF,
    Op::FADDF,
    Op::FSUBF,
    Op::FSUBRF,
    Op::FMULF,
    Op::FDIVF,
    Op::FDIVRF,
    Op::FCOMF,
    Op::FCOMFP,
];

const DOUBLE: [Op; 17] = [
    Op::MOVSD,
    Op::VMOVSD,
    Op::ADDSD,
    Op::SUBSD,
    Op::MULSD,
    Op::DIVSD,
    Op::COMISD,
    Op::UCOMISD,
    Op::FMOVD,
    Op::FADDD,
    Op::FSUBD,
    Op::FSUBRD,
    Op::FMULD,
    Op::FDIVD,
    Op::FDIVRD,
    Op::FCOMD,
    Op::FCOMDP,
];
