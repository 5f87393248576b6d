//! What became of a register that has a fixed meaning, and where its value may be.
//!
//! In: the instructions of a path. Out: whether it still has its value, as far as that is known.

use crate::amd64::{Op, Reg};
use crate::flow::registers::Registers;
use crate::obj::{Addr, Name};

/// What became of a register of the caller.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kept {
    /// It has its value.
    Same,
    /// The instruction with that index changed it.
    Changed(usize),
    /// It may have been restored.
    Unknown,
}

impl Kept {
    pub(super) fn join(&mut self, other: Self) -> bool {
        let joined = match (*self, other) {
            (Kept::Changed(_), _)
            | (Kept::Unknown, Kept::Same | Kept::Unknown)
            | (Kept::Same, Kept::Same) => *self,
            (_, other) => other,
        };
        std::mem::replace(self, joined) != joined
    }

    pub(super) fn change(&mut self, index: usize, is_restored: bool) {
        *self = match self {
            _ if is_restored => Kept::Unknown,
            Kept::Changed(first) => Kept::Changed(*first),
            _ => Kept::Changed(index),
        };
    }
}

/// Where the value that a register of the caller had may be, on some path.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Saved {
    pub(super) registers: Registers,
    pub(super) in_memory: bool,
}

impl Saved {
    pub(super) fn join(&mut self, other: Self) {
        self.registers.0 |= other.registers.0;
        self.in_memory |= other.in_memory;
    }

    /// Notes a move of the register, or an exchange.
    pub(super) fn note(&mut self, op: Op, operands: &[Addr], own: Reg) {
        match *operands {
            [Addr::Reg(from), Addr::Reg(to)] if from == own && to != own => {
                self.registers.0 |= Registers::of(to).0
            }
            [Addr::Reg(to), Addr::Reg(from)] if from == own && op == Op::XCHGQ => {
                self.registers.0 |= Registers::of(to).0;
            }
            [Addr::Reg(from)] if from == own && op == Op::PUSHQ => self.in_memory = true,
            [Addr::Reg(from), Addr::Mem(_)] if from == own => self.in_memory = true,
            [Addr::Mem(_), Addr::Reg(from)] if from == own && op == Op::XCHGQ => self.in_memory = true,
            _ => {}
        }
    }

    /// Whether what a move takes may be the value.
    pub(super) fn is_in(&self, op: Op, operands: &[Addr], own: Reg) -> bool {
        match *operands {
            [Addr::Reg(from), Addr::Reg(to)] if to == own => self.registers.has(from),
            [Addr::Reg(to), Addr::Reg(from)] if to == own && op == Op::XCHGQ => self.registers.has(from),
            [Addr::Reg(to)] if to == own => op == Op::POPQ && self.in_memory,
            // Arguments are where nobody saves anything.
            [Addr::Mem(mem), Addr::Reg(to)] if to == own => self.in_memory && mem.name != Name::Param,
            [Addr::Reg(to), Addr::Mem(_)] if to == own => op == Op::XCHGQ && self.in_memory,
            _ => false,
        }
    }
}
