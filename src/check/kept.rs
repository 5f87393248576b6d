//! What became of a register that has a fixed meaning, and where its value may be.
//!
//! In: the instructions of a path. Out: whether it still has its value, as far as that is known.

use crate::amd64::effects::{Access, Effects};
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
    /// Where in memory, in bytes from where SP is when the body begins, if that is known: then it is in no other place.
    pub(super) at: Option<i64>,
}

impl Saved {
    pub(super) fn join(&mut self, other: Self) {
        self.registers.0 |= other.registers.0;
        self.at = match (self.in_memory, other.in_memory) {
            (true, true) => self.at.filter(|at| other.at == Some(*at)),
            (true, false) => self.at,
            (false, _) => other.at,
        };
        self.in_memory |= other.in_memory;
    }

    fn save(&mut self, at: Option<i64>) {
        self.at = if self.in_memory { self.at.filter(|known| at == Some(*known)) } else { at };
        self.in_memory = true;
    }

    /// Notes that something is written at a place on the stack.
    pub(super) fn overwrite(&mut self, at: i64) {
        if self.in_memory && self.at == Some(at) {
            (self.in_memory, self.at) = (false, None);
        }
    }

    /// Notes an instruction that takes the register elsewhere, or its value in some form; `place` tells where on the stack an operand is.
    pub(super) fn note(
        &mut self,
        op: Op,
        operands: &[Addr],
        effects: &Effects,
        own: Reg,
        place: impl Fn(&Addr) -> Option<i64>,
    ) {
        if !takes(operands, effects, |reg| reg == own) {
            return;
        }
        if let (Op::PUSHQ, [pushed]) = (op, operands) {
            self.save(place(pushed));
        }
        for (index, addr) in operands.iter().enumerate() {
            match *addr {
                Addr::Reg(to) if to != own && gets(op, effects, index, to) => {
                    self.registers.0 |= Registers::of(to).0
                }
                Addr::Mem(_) if effects.operands[index].writes() => self.save(place(addr)),
                _ => {}
            }
        }
    }

    /// Whether what an instruction leaves in the register may be the value.
    pub(super) fn is_in(
        &self,
        op: Op,
        operands: &[Addr],
        effects: &Effects,
        own: Reg,
        place: impl Fn(&Addr) -> Option<i64>,
    ) -> bool {
        if self.registers.0 == 0 && !self.in_memory {
            return false;
        }
        let named = operands.iter().position(|addr| *addr == Addr::Reg(own));
        if !named.is_some_and(|index| gets(op, effects, index, own)) {
            return false;
        }
        let is_there = |addr: &Addr| self.at.zip(place(addr)).is_none_or(|(at, place)| at == place);
        // Arguments are where nobody saves anything.
        let loads = |(index, addr): (usize, &Addr)| {
            matches!(addr, Addr::Mem(mem) if mem.name != Name::Param)
                && effects.operands[index].reads()
                && is_there(addr)
        };
        takes(operands, effects, |reg| reg != own && self.registers.has(reg))
            || self.in_memory
                && (op == Op::POPQ && operands.first().is_some_and(is_there)
                    || operands.iter().enumerate().any(loads))
    }
}

/// Whether an instruction reads such a register, or computes an address with it.
fn takes(operands: &[Addr], effects: &Effects, is_one: impl Fn(Reg) -> bool) -> bool {
    operands.iter().zip(&effects.operands).any(|(addr, access)| match addr {
        Addr::Reg(reg) => access.reads() && is_one(*reg),
        Addr::Mem(mem) if *access == Access::Address => is_one(mem.base) || is_one(mem.index),
        _ => false,
    })
}

/// Whether a register gets another one's value in some form: arithmetic on a general register, and moves of half of one, lose it.
fn gets(op: Op, effects: &Effects, index: usize, to: Reg) -> bool {
    let is_half = matches!(op, Op::MOVB | Op::MOVW | Op::MOVL | Op::LEAW | Op::LEAL);
    let computes = effects.operands[index].reads() && !to.is_vector() && op != Op::XCHGQ;
    effects.operands[index].writes() && !is_half && !computes
}
