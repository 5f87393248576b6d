//! Whether it matters that an instruction reads a register: those that keep it for the caller, or only clear flags, read nothing.
//!
//! In: a function and its graph. Out: the answer for each of its instructions, all of them in linear time.

use super::first_time::Leads;
use super::subject::Subject;
use crate::amd64::effects::{Control, Flags};
use crate::amd64::{Op, Reg};
use crate::flow::graph::{self, Graph};
use crate::flow::registers::{Registers, flag_effects};
use crate::obj::{Addr, Mem, Name};
use rustc_hash::FxHashSet;
use std::cell::OnceCell;

/// What is known of the instructions of a function, as far as it was asked for.
pub(super) struct Uses<'a> {
    pub(super) subject: &'a Subject<'a>,
    pub(super) graph: &'a Graph,
    restored: OnceCell<Restored>,
    flags: OnceCell<Leads>,
}

/// What a function takes from memory again.
#[derive(Default)]
struct Restored {
    /// Registers that are loaded from the frame.
    from_frame: Registers,
    /// Registers that are loaded from memory, with the place.
    places: FxHashSet<(Reg, Mem)>,
}

impl<'a> Uses<'a> {
    pub(super) fn new(subject: &'a Subject<'a>, graph: &'a Graph) -> Self {
        Self { subject, graph, restored: OnceCell::new(), flags: OnceCell::new() }
    }

    /// Whether what is in a register matters to an instruction that reads it.
    pub(super) fn matters(&self, index: usize, reg: Reg) -> bool {
        !self.is_save(index, reg) && self.is_used(index)
    }

    /// Whether an instruction keeps a register that may belong to the caller: it pushes it, or stores all of it where the function takes
    /// it from again.
    fn is_save(&self, index: usize, reg: Reg) -> bool {
        let function = self.subject.function;
        let prog = &function.progs[index];
        match (prog.op, function.operands(prog)) {
            (Op::PUSHQ, _) => true,
            (op, [Addr::Reg(from), Addr::Mem(to)]) if saves(op) && *from == reg && to.name != Name::Param => {
                let restored = self.restored.get_or_init(|| Restored::of(self.subject));
                in_frame(to) && restored.from_frame.has(reg) || restored.places.contains(&(reg, *to))
            }
            _ => false,
        }
    }

    /// Whether what an instruction tells of a register is used: `TESTQ AX, AX` may just clear the carry and overflow flags.
    fn is_used(&self, at: usize) -> bool {
        let function = self.subject.function;
        let prog = &function.progs[at];
        let is_test = prog.op.name().starts_with("TEST")
            && matches!(function.operands(prog), [Addr::Reg(one), Addr::Reg(two)] if one == two);
        let of_value = Flags::ZF | Flags::SF | Flags::PF;
        let effect = |index: usize| {
            let prog = &function.progs[index];
            let Some(effects) = graph::effects(prog) else { return Some(false) };
            let flags = flag_effects(effects, function.operands(prog));
            if flags.read.intersects(of_value) {
                return Some(true);
            }
            let ends = effects.control == Control::Call || flags.changed().contains(of_value);
            ends.then_some(false)
        };
        !is_test || self.flags.get_or_init(|| Leads::new(self.graph, effect)).reach(self.graph, at, effect)
    }
}

impl Restored {
    fn of(subject: &Subject<'_>) -> Self {
        let mut restored = Self::default();
        for (_, prog, operands) in subject.instructions() {
            match operands {
                [Addr::Mem(from), Addr::Reg(back)] if saves(prog.op) => {
                    if in_frame(from) {
                        restored.from_frame.0 |= Registers::of(*back).0;
                    }
                    restored.places.insert((*back, *from));
                }
                [Addr::Reg(back)] if prog.op == Op::POPQ => restored.from_frame.0 |= Registers::of(*back).0,
                _ => {}
            }
        }
        restored
    }
}

fn in_frame(mem: &Mem) -> bool {
    mem.base == Reg::SP || mem.name == Name::Auto
}

/// Moves of whole registers.
fn saves(op: Op) -> bool {
    matches!(op, Op::MOVQ | Op::MOVOU | Op::MOVUPS | Op::MOVUPD | Op::MOVAPS)
}
