//! Locations of arguments passed in registers, as far as they are evident from the code.
//!
//! In: a function with final pcs and unwind rows, and the registers of an argument. Out: the pc up to which the registers hold
//! it, and the pc from which it is in memory, where compilers spill arguments that live across calls. Only the straight path
//! from the entry is followed; nothing is claimed beyond it.

use crate::amd64::effects::{self, Control};
use crate::amd64::{self, Op, Operand, Reg, Suffix};
use crate::flow::registers::any_written;
use crate::obj::{Addr, Function, Mem, Name, Prog};

/// A register that carries a part of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Carrier {
    /// A general register, by hardware number.
    General(u8),
    /// X0 to X14.
    Vector(u8),
}

/// A part of an argument.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// Its location at entry.
    pub(crate) carrier: Carrier,
    /// The offset of its spill slot from the canonical frame address, if it has one.
    pub(crate) home: Option<i64>,
    /// The size in bytes.
    pub(crate) size: u64,
}

/// The locations of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stay {
    /// The pc up to which all of it is in its registers.
    pub(crate) registers: u32,
    /// The range of pcs in which all of it is in memory. It ends after the last instruction that uses it, because a compiler
    /// may leave a stale value there afterwards.
    pub(crate) memory: Option<(u32, u32)>,
}

/// Moves that store a register unchanged. The table of effects gives the written size, but not whether the value is the same:
/// MOVBEQ swaps bytes, MOVHPS stores the upper half, VPMOVQB narrows.
const STORES: [Op; 8] = [Op::MOVB, Op::MOVW, Op::MOVL, Op::MOVQ, Op::MOVSS, Op::MOVSD, Op::MOVUPS, Op::MOVOU];

/// The control flow of a function, analyzed once for all its arguments.
#[derive(Debug)]
pub(crate) struct Paths<'a> {
    function: &'a Function,
    /// The index of the first instruction that is the target of a backward branch, excluding the function's start.
    first_loop: usize,
    /// By instruction, whether its code only leads back to the function's start, as after growing the stack.
    restarts: Vec<bool>,
    /// The index of the first branch target that restarts: the function's other code precedes it.
    tail: usize,
}

impl<'a> Paths<'a> {
    /// Analyzes the function.
    pub(crate) fn new(function: &'a Function) -> Self {
        let progs = &function.progs;
        let pc = |index: usize| progs.get(index).map(|prog| prog.pc);
        let mut restarts = vec![false; progs.len()];
        for (index, prog) in progs.iter().enumerate().rev() {
            restarts[index] = match prog.op {
                Op::JMP | Op::RET => function.branch_target(prog).and_then(pc) == Some(0),
                _ => restarts.get(index + 1).copied().unwrap_or(false),
            };
        }
        let (mut first_loop, mut tail) = (progs.len(), progs.len());
        for (index, prog) in progs.iter().enumerate() {
            let Some(target) = function.branch_target(prog) else { continue };
            if target <= index && pc(target).is_some_and(|pc| pc > 0) {
                first_loop = first_loop.min(target);
            }
            if restarts.get(target).copied().unwrap_or(false) {
                tail = tail.min(target);
            }
        }
        Self { function, first_loop, restarts, tail }
    }

    /// The locations of an argument passed in these registers.
    pub(crate) fn stay(&self, parts: &[Part]) -> Stay {
        let function = self.function;
        // By part, whether it has been stored in its slot.
        let mut stored = vec![false; parts.len()];
        // Whether every path from the entry passes here.
        let mut straight = true;
        let mut memory = None;
        for (index, prog) in function.progs.iter().enumerate() {
            let operands = function.operands(prog);
            if index >= self.first_loop {
                return Stay { registers: prog.pc, memory };
            }
            // The registers are still valid before the instruction, but not at a call's return address, where debuggers look.
            let last = prog.pc + 1;
            let Some(effects) = prog.op.effects(operands.len()) else {
                return Stay { registers: last, memory };
            };
            match (effects.control, function.branch_target(prog)) {
                (Control::Next, _) => {}
                (Control::Jump | Control::Branch, Some(target)) => {
                    straight &= self.restarts.get(target).copied().unwrap_or(false);
                }
                _ => return Stay { registers: last, memory },
            }
            let carries = |reg| parts.iter().any(|part| overlaps(part.carrier, reg));
            if any_written(effects, operands, carries) {
                return Stay { registers: last, memory };
            }
            if let (true, None, [Addr::Reg(from), Addr::Mem(mem)]) = (straight, memory, operands) {
                let home = home(function, prog, mem);
                let bytes = if STORES.contains(&prog.op) { bytes_stored(prog.op, *from) } else { 0 };
                for (part, stored) in parts.iter().zip(&mut stored) {
                    let whole = overlaps(part.carrier, *from) && bytes >= part.size;
                    *stored |= whole && home.is_some() && part.home == home;
                }
                if stored.iter().all(|stored| *stored) {
                    memory = self.last_use(index, parts);
                    // One store is enough, even if nothing uses it.
                    straight = false;
                }
            }
        }
        Stay { registers: function.progs.last().map_or(0, |last| last.pc), memory }
    }

    /// The range from the end of the store at `index` to the end of the last instruction that uses the argument's slot.
    fn last_use(&self, index: usize, parts: &[Part]) -> Option<(u32, u32)> {
        let progs = &self.function.progs;
        let start = progs.get(index + 1)?.pc;
        let uses = |prog: &Prog| {
            self.function.operands(prog).iter().any(|operand| match operand {
                Addr::Mem(mem) => {
                    let place = home(self.function, prog, mem);
                    place.is_some() && parts.iter().any(|part| part.home == place)
                }
                _ => false,
            })
        };
        let last = (index + 1..self.tail).rev().find(|at| uses(&progs[*at]))?;
        let end = progs.get(last + 1)?.pc;
        (end > start).then_some((start, end))
    }
}

/// The number of bytes that a move from that register writes to memory.
fn bytes_stored(op: Op, from: Reg) -> u64 {
    let memory = Operand::Mem(amd64::Mem { base: Reg::SP, ..amd64::Mem::default() });
    let effects = effects::of(op, Suffix::NONE, &[Operand::Reg(from), memory]);
    effects.map_or(0, |effects| u64::from(effects.bytes))
}

/// The offset from the canonical frame address of memory addressed by SP.
fn home(function: &Function, prog: &Prog, mem: &Mem) -> Option<i64> {
    let by_sp = mem.base == Reg::SP || matches!(mem.name, Name::Auto | Name::Param) && mem.base == Reg::NONE;
    let rows = &function.unwind;
    let row = rows.get(rows.partition_point(|row| row.pc <= prog.pc).checked_sub(1)?)?;
    let cfa = row.cfa.filter(|cfa| cfa.register == Reg::SP.number())?;
    (by_sp && mem.index == Reg::NONE).then(|| mem.offset - i64::from(cfa.offset))
}

fn overlaps(carrier: Carrier, reg: Reg) -> bool {
    match carrier {
        Carrier::General(number) => reg.general() == Some(number),
        Carrier::Vector(number) => (reg.is_xmm() || reg.is_ymm() || reg.is_zmm()) && reg.number() == number,
    }
}
