//! Operands of one instruction, with all names resolved to registers and numbers.
//!
//! In: operands lowered by the upper layers. Out: the class of each operand, which determines the form.

use super::kind::Class;
use super::reg::Reg;

/// Maximum number of operands of an instruction (AVX-512 with mask and immediate).
pub(crate) const MOST_OPERANDS: usize = 5;

/// A memory operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Mem {
    /// A general register, a segment register (`0x30(GS)`), TLS, or none.
    pub base: Reg,
    /// A general or vector register, a segment register, TLS, or none.
    pub index: Reg,
    /// 1, 2, 4 or 8; 0 without an index.
    pub scale: u8,
    /// In bytes.
    pub disp: i64,
    /// A symbol: a RIP-relative address, whose four bytes are written as 0 and reported.
    pub rip: bool,
    /// The displacement takes four bytes whatever its value, for a relocation.
    pub disp32: bool,
}

/// One operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Operand {
    /// A register.
    Reg(Reg),
    /// `[Z0-Z3]`: the first and the last register.
    RegList(Reg, Reg),
    /// `$1`
    Imm(i64),
    /// Memory.
    Mem(Mem),
}

impl Operand {
    /// The matching bits of [`Class`]; 0 if no instruction accepts the operand.
    pub(crate) fn class(&self) -> u64 {
        match self {
            Operand::Reg(reg) => reg.class(),
            Operand::RegList(first, last) => list(*first, *last),
            Operand::Imm(value) => immediate(*value),
            Operand::Mem(mem) => mem.class(),
        }
    }
}

impl Mem {
    fn class(&self) -> u64 {
        if self.index == Reg::NONE {
            return Class::MEM;
        }
        if self.rip || self.index == Reg::SP {
            return 0;
        }
        let number = self.index.number();
        match self.index {
            x if x.is_xmm() => {
                if number < 16 {
                    Class::VX
                } else {
                    Class::VXHI
                }
            }
            y if y.is_ymm() => {
                if number < 16 {
                    Class::VY
                } else {
                    Class::VYHI
                }
            }
            z if z.is_zmm() => Class::VZ,
            _ => Class::MEM,
        }
    }
}

fn list(first: Reg, last: Reg) -> u64 {
    let four = last.number().checked_sub(first.number()) == Some(3);
    match (first, last) {
        (a, b) if four && a.is_xmm() && b.is_xmm() => Class::LISTX,
        (a, b) if four && a.is_zmm() && b.is_zmm() => Class::LISTZ,
        _ => 0,
    }
}

fn immediate(value: i64) -> u64 {
    match value {
        0 => Class::ZERO,
        1 => Class::ONE,
        2..=3 => Class::TWO,
        4..=127 => Class::U7,
        128..=255 => Class::U8,
        -128..=-1 => Class::I8,
        256..=0x7fff_ffff => Class::U31,
        -0x8000_0000..=-129 => Class::I32,
        0x8000_0000..=0xffff_ffff => Class::U32,
        _ => Class::I64,
    }
}
