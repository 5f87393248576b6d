//! Registers that hold the address of data or of a place on the stack.
//!
//! In: the instructions of a function, in order. Out: what is known of an address register, from the instruction that sets it to the next
//! label, call or change of it. What comes from elsewhere is not known.

use crate::amd64::effects::Control;
use crate::amd64::{Op, Reg};
use crate::asm::takes_address;
use crate::flow::graph;
use crate::flow::registers::for_each_written;
use crate::obj::{Addr, Function, Mem, Name, Prog, SymbolId};

/// Where a register points.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Pointer {
    /// To so many bytes behind the start of a symbol.
    Symbol(SymbolId, i64),
    /// To a word on the stack.
    Stack,
}

/// What is known at an instruction.
pub(super) struct Pointers {
    /// By the numbers of general registers.
    known: [Option<Pointer>; 16],
    /// By instruction, whether something jumps there.
    is_target: Vec<bool>,
    /// Whether there is anything to be known.
    pub(super) is_in_use: bool,
}

impl Pointers {
    pub(super) fn new(function: &Function) -> Self {
        let is_in_use = takes_address(function);
        let mut is_target = vec![false; if is_in_use { function.progs.len() } else { 0 }];
        for target in &function.targets {
            if let Some(slot) = is_target.get_mut(target.0 as usize) {
                *slot = true;
            }
        }
        Self { known: [None; 16], is_target, is_in_use }
    }

    /// What the address of a memory operand is a distance from.
    pub(super) fn of(&self, at: usize, mem: &Mem) -> Option<Pointer> {
        let is_plain = mem.name == Name::None && mem.index == Reg::NONE;
        if is_plain { self.in_register(at, mem.base) } else { None }
    }

    pub(super) fn in_register(&self, at: usize, reg: Reg) -> Option<Pointer> {
        if !self.is_in_use || self.is_target.get(at) == Some(&true) {
            return None;
        }
        *self.known.get(usize::from(reg.general()?))?
    }

    /// Goes on behind an instruction.
    pub(super) fn step(&mut self, at: usize, prog: &Prog, operands: &[Addr]) {
        if !self.is_in_use {
            return;
        }
        if self.is_target.get(at) == Some(&true) {
            self.known = [None; 16];
        }
        let Some(effects) = graph::effects(prog) else {
            if !graph::is_inert(prog.op) {
                self.known = [None; 16];
            }
            return;
        };
        let new = match (prog.op, operands) {
            (Op::LEAQ, [Addr::Mem(mem), Addr::Reg(to)]) | (Op::MOVQ, [Addr::Address(mem), Addr::Reg(to)]) => {
                self.address(at, mem).map(|pointer| (*to, pointer))
            }
            (Op::MOVQ, [Addr::Reg(from), Addr::Reg(to)]) => {
                self.in_register(at, *from).map(|pointer| (*to, pointer))
            }
            _ => None,
        };
        match effects.control {
            Control::Next | Control::Branch => for_each_written(effects, operands, |reg| {
                if let Some(slot) = reg.general().and_then(|number| self.known.get_mut(usize::from(number))) {
                    *slot = None;
                }
            }),
            _ => self.known = [None; 16],
        }
        if let Some((to, pointer)) = new
            && let Some(slot) = to.general().and_then(|number| self.known.get_mut(usize::from(number)))
        {
            *slot = Some(pointer);
        }
    }

    fn address(&self, at: usize, mem: &Mem) -> Option<Pointer> {
        match mem {
            Mem { index, .. } if *index != Reg::NONE => None,
            Mem { symbol: Some(id), name: Name::Extern | Name::Static, base: Reg::NONE, offset, .. } => {
                Some(Pointer::Symbol(*id, *offset))
            }
            Mem { name: Name::Auto | Name::Param, offset, .. } | Mem { base: Reg::SP, offset, .. } => {
                (offset % 8 == 0).then_some(Pointer::Stack)
            }
            mem => match self.of(at, mem)? {
                Pointer::Symbol(id, offset) => Some(Pointer::Symbol(id, offset.saturating_add(mem.offset))),
                Pointer::Stack => (mem.offset % 8 == 0).then_some(Pointer::Stack),
            },
        }
    }
}
