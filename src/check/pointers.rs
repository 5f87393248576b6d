//! Registers that hold the address of data or of a place on the stack.
//!
//! In: the instructions of a function, in order, with SP where that is followed. Out: what is known of an address register, from the
//! instruction that sets it to the next label, call or change of it but by a constant. What comes from elsewhere is not known.

use crate::amd64::effects::Control;
use crate::amd64::{Op, Reg};
use crate::asm::{declared_frame, takes_address};
use crate::flow::graph;
use crate::flow::registers::for_each_written;
use crate::obj::{Addr, Function, Mem, Name, Prog, SymbolId};

/// Where a register points.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Pointer {
    /// To so many bytes behind the start of a symbol.
    Symbol(SymbolId, i64),
    /// To the stack.
    Stack {
        /// Whether it is a whole number of words from SP.
        is_word: bool,
        /// Bytes above SP where the body begins; none if that is not known, or among the arguments.
        at: Option<i64>,
    },
}

impl Pointer {
    /// So many bytes further.
    fn plus(self, bytes: i64) -> Option<Self> {
        Some(match self {
            Pointer::Symbol(id, offset) => Pointer::Symbol(id, offset.checked_add(bytes)?),
            Pointer::Stack { is_word, at } => Pointer::Stack {
                is_word: is_word && bytes % 8 == 0,
                at: at.and_then(|at| at.checked_add(bytes)),
            },
        })
    }
}

/// What is known at an instruction.
pub(super) struct Pointers {
    /// By the numbers of general registers.
    known: [Option<Pointer>; 16],
    /// By instruction, whether something jumps there.
    is_target: Vec<bool>,
    /// Whether there is anything to be known.
    pub(super) is_in_use: bool,
    /// Bytes of the frame.
    frame: i64,
}

impl Pointers {
    /// For addresses of data, and of the stack where it takes LEAQ to make them.
    pub(super) fn new(function: &Function) -> Self {
        Self::of_function(function, takes_address(function))
    }

    /// For all addresses of the stack; only for those of a function that was kept whole.
    pub(super) fn of_stack(function: &Function, is_wanted: bool) -> Self {
        let copies_sp = |prog: &Prog| {
            prog.op == Op::MOVQ && matches!(function.operands(prog), [Addr::Reg(Reg::SP), Addr::Reg(_)])
        };
        let is_in_use = is_wanted && (takes_address(function) || function.progs.iter().any(copies_sp));
        Self::of_function(function, is_in_use)
    }

    fn of_function(function: &Function, is_in_use: bool) -> Self {
        let mut is_target = vec![false; if is_in_use { function.progs.len() } else { 0 }];
        for target in &function.targets {
            if let Some(slot) = is_target.get_mut(target.0 as usize) {
                *slot = true;
            }
        }
        let frame = declared_frame(function).map_or(0, |(frame, _)| frame);
        Self { known: [None; 16], is_target, is_in_use, frame }
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

    /// Goes on behind an instruction; `sp` is how far SP is above where the body begins, if that is known.
    pub(super) fn step(&mut self, at: usize, prog: &Prog, operands: &[Addr], sp: Option<i64>) {
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
                self.address(at, mem, sp).map(|pointer| (*to, pointer))
            }
            (Op::MOVQ, [Addr::Reg(Reg::SP), Addr::Reg(to)]) => {
                Some((*to, Pointer::Stack { is_word: true, at: sp }))
            }
            (Op::ADDQ, [Addr::Const(bytes), Addr::Reg(to)]) => self
                .in_register(at, *to)
                .and_then(|pointer| pointer.plus(*bytes))
                .map(|pointer| (*to, pointer)),
            (Op::SUBQ, [Addr::Const(bytes), Addr::Reg(to)]) => {
                let less = |pointer: Pointer| pointer.plus(bytes.checked_neg()?);
                self.in_register(at, *to).and_then(less).map(|pointer| (*to, pointer))
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
            && to != Reg::SP
            && let Some(slot) = to.general().and_then(|number| self.known.get_mut(usize::from(number)))
        {
            *slot = Some(pointer);
        }
    }

    fn address(&self, at: usize, mem: &Mem, sp: Option<i64>) -> Option<Pointer> {
        let stack = |offset: i64, base: Option<i64>| {
            let at = base.and_then(|base| base.checked_add(offset));
            Some(Pointer::Stack { is_word: offset % 8 == 0, at })
        };
        match mem {
            Mem { index, .. } if *index != Reg::NONE => None,
            Mem { symbol: Some(id), name: Name::Extern | Name::Static, base: Reg::NONE, offset, .. } => {
                Some(Pointer::Symbol(*id, *offset))
            }
            Mem { name: Name::Auto, offset, .. } => stack(*offset, Some(self.frame)),
            Mem { name: Name::Param, offset, .. } => stack(*offset, None),
            Mem { base: Reg::SP, offset, .. } => stack(*offset, sp),
            mem => self.of(at, mem)?.plus(mem.offset),
        }
    }
}
