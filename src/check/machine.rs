//! What is known of the machine before each instruction of a function.
//!
//! In: a function as written. Out: a [`Machine`] for each place: registers and flags that hold nothing of use, how far SP is from
//! where the body began, what became of the registers that belong to the caller. What is reported from it is certain: what is not known is
//! taken to be right. The effects of instructions come from the table; what it leaves out, values, is known for moves of SP only.

use super::calls::{Callee, Callees};
use super::handed::Handed;
use super::kept::{Kept, Saved};
use super::partial::Partial;
use super::subject::{Subject, access, exact};
use crate::amd64::effects::{Access, Control, Effects, Flags};
use crate::amd64::{Op, Reg};
use crate::flow::doubts::FOLLOWED;
use crate::flow::forward::{State, forward};
use crate::flow::graph::{self, Graph};
use crate::flow::registers::{Registers, flag_effects, for_each_written};
use crate::obj::{Addr, Attributes, Mem, Name, Prog};

/// Where SP is, in bytes above its value where the body begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sp {
    At(i64),
    /// At different places, depending on the path.
    Either(i64, i64),
    /// Where it is a multiple of something, by the instruction with that index.
    Aligned(usize),
    Unknown,
}

/// What is known before an instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Machine {
    /// Registers that nothing has set.
    pub(super) unset: Registers,
    /// Registers that nothing has set since a call.
    pub(super) lost: Registers,
    /// Registers that nothing has set, on some path.
    pub(super) maybe_unset: Registers,
    /// Flags that nothing has set.
    pub(super) unset_flags: Flags,
    /// Flags that nothing has set, on some path.
    pub(super) maybe_unset_flags: Flags,
    /// Flags that are undefined.
    pub(super) lost_flags: Flags,
    pub(super) sp: Sp,
    pub(super) bp: Kept,
    pub(super) g: Kept,
    pub(super) zero: Kept,
    /// General registers that are zero.
    zeros: Registers,
    saved_bp: Saved,
    saved_g: Saved,
    saved_zero: Saved,
    /// Where the direction flag was set, on some path.
    pub(super) direction: Option<usize>,
    /// Where the upper half of a vector was written, on some path.
    pub(super) dirty: Option<usize>,
    /// Arguments of a call before.
    pub(super) handed: Handed,
    /// Registers of which a part has been set.
    pub(super) partial: Partial,
}

impl State for Machine {
    fn join(&mut self, other: &Self) -> bool {
        let before = *self;
        let unset = [self, other].map(|machine| Registers(machine.unset.0 | machine.lost.0));
        self.partial.join(other.partial, unset);
        let lost = self.lost.0 | other.lost.0;
        let bad = (self.unset.0 | self.lost.0) & (other.unset.0 | other.lost.0);
        (self.unset.0, self.lost.0) = (bad & !lost, bad & lost);
        let lost = self.lost_flags | other.lost_flags;
        let bad = (self.unset_flags | self.lost_flags) & (other.unset_flags | other.lost_flags);
        (self.unset_flags, self.lost_flags) = (bad & !lost, bad & lost);
        self.sp = match (self.sp, other.sp) {
            (one, two) if one == two => one,
            (Sp::At(one), Sp::At(two)) => Sp::Either(one, two),
            (Sp::Either(..), Sp::At(_)) => self.sp,
            (Sp::At(_), either @ Sp::Either(..)) => either,
            // In a loop that moves SP, or where such paths meet others.
            (Sp::Either(one, two), Sp::Either(..)) if other.sp == Sp::Either(two, one) => self.sp,
            _ => Sp::Unknown,
        };
        self.bp.join(other.bp);
        self.g.join(other.g);
        self.zero.join(other.zero);
        self.zeros.0 &= other.zeros.0;
        self.saved_bp.join(other.saved_bp);
        self.saved_g.join(other.saved_g);
        self.saved_zero.join(other.saved_zero);
        self.maybe_unset.0 |= other.maybe_unset.0;
        self.maybe_unset_flags |= other.maybe_unset_flags;
        self.direction = self.direction.or(other.direction);
        self.dirty = self.dirty.or(other.dirty);
        self.handed.join(other.handed);
        *self != before
    }
}

impl Machine {
    fn entry(subject: &Subject<'_>) -> Self {
        let context = subject.has(Attributes::NEEDCTXT);
        Self {
            unset: Registers::unset(context),
            lost: Registers::default(),
            maybe_unset: Registers::unset(context),
            unset_flags: FOLLOWED,
            maybe_unset_flags: FOLLOWED,
            lost_flags: Flags::empty(),
            sp: Sp::At(0),
            bp: Kept::Same,
            g: Kept::Same,
            zero: Kept::Same,
            zeros: Registers::default(),
            saved_bp: Saved { in_memory: subject.saves_bp, ..Saved::default() },
            saved_g: Saved::default(),
            saved_zero: Saved::default(),
            direction: None,
            dirty: None,
            handed: Handed::default(),
            partial: Partial::default(),
        }
    }

    /// After something of which nothing is known.
    fn forget(&mut self) {
        *self = Self {
            unset: Registers::default(),
            lost: Registers::default(),
            maybe_unset: Registers::default(),
            unset_flags: Flags::empty(),
            maybe_unset_flags: Flags::empty(),
            lost_flags: Flags::empty(),
            sp: Sp::Unknown,
            bp: Kept::Unknown,
            g: Kept::Unknown,
            zero: Kept::Unknown,
            zeros: Registers::default(),
            saved_bp: Saved::default(),
            saved_g: Saved::default(),
            saved_zero: Saved::default(),
            direction: None,
            dirty: None,
            handed: Handed::default(),
            partial: Partial::default(),
        };
    }

    /// Applies an instruction.
    fn step(&mut self, index: usize, prog: &Prog, operands: &[Addr], callees: &Callees<'_>) {
        let Some(effects) = graph::effects(prog) else {
            match (prog.op, operands) {
                (Op::ADJSP, [Addr::Const(bytes), ..]) => self.move_sp(bytes.checked_neg()),
                (op, _) if graph::is_inert(op) => {}
                _ => self.forget(),
            }
            return;
        };
        if effects.control == Control::Call && effects.stack != 0 {
            self.call(callees.of(operands));
            self.handed = match self.sp {
                Sp::At(sp) => Handed::to(index, sp, callees.handed(operands)),
                _ => Handed::default(),
            };
            self.dirty = callees.upper_after(operands, self.dirty, index);
            return;
        }
        self.stack(index, prog, operands, effects);
        if !self.handed.is_empty() {
            self.stores(prog, operands, effects);
        }
        self.caller(index, prog, operands, effects);
        if callees.follows_parts {
            self.partial.step(prog, operands, effects, Registers(self.unset.0 | self.lost.0));
        }
        for_each_written(effects, operands, |reg| {
            self.unset.remove(reg);
            self.maybe_unset.remove(reg);
            self.lost.remove(reg);
            if (reg.is_ymm() || reg.is_zmm()) && reg.number() < 16 {
                self.dirty = self.dirty.or(Some(index));
            }
        });
        if matches!(prog.op, Op::VZEROUPPER | Op::VZEROALL) {
            self.dirty = None;
        }
        let flags = flag_effects(effects, operands);
        self.unset_flags &= !flags.changed();
        self.maybe_unset_flags &= !flags.changed();
        self.lost_flags = self.lost_flags & !flags.changed() | flags.undefined & FOLLOWED;
        if flags.set.contains(Flags::DF) {
            self.direction = self.direction.or(Some(index));
        } else if flags.changed().contains(Flags::DF) {
            self.direction = None;
        }
    }

    /// Calls a function, which preserves SP and BP.
    fn call(&mut self, callee: Callee) {
        (self.unset, self.maybe_unset) = (Registers::default(), Registers::default());
        (self.unset_flags, self.maybe_unset_flags) = (Flags::empty(), Flags::empty());
        let by_go = callee == Callee::Go;
        self.lost = if by_go { Registers::unset(false) } else { Registers::default() };
        self.lost_flags = if by_go { FOLLOWED } else { Flags::empty() };
        (self.zeros, self.direction, self.partial) = (Registers::default(), None, Partial::default());
    }

    /// Moves SP up by that many bytes, or to where is not known.
    fn move_sp(&mut self, bytes: Option<i64>) {
        let add = |at: i64| bytes.and_then(|bytes| at.checked_add(bytes));
        self.sp = match self.sp {
            Sp::At(at) => add(at).map_or(Sp::Unknown, Sp::At),
            Sp::Either(one, two) => match (add(one), add(two)) {
                (Some(one), Some(two)) => Sp::Either(one, two),
                _ => Sp::Unknown,
            },
            // Nothing but the old value brings it back.
            Sp::Aligned(index) if bytes.is_some() => Sp::Aligned(index),
            Sp::Aligned(_) | Sp::Unknown => Sp::Unknown,
        };
    }

    fn stack(&mut self, index: usize, prog: &Prog, operands: &[Addr], effects: &Effects) {
        if effects.control != Control::Next {
            return;
        }
        let writes = |operands: &[Addr]| {
            let mut found = false;
            for_each_written(effects, operands, |reg| found |= reg.general() == Some(Reg::SP.number()));
            found
        };
        let named = operands.iter().zip(&effects.operands).any(|(addr, access)| {
            access.writes() && addr.reg().and_then(Reg::general) == Some(Reg::SP.number())
        });
        if let (Op::ANDQ, [Addr::Const(_), Addr::Reg(Reg::SP)]) = (prog.op, operands) {
            self.sp = Sp::Aligned(index);
        } else if named {
            self.move_sp(moved(prog.op, operands));
        } else if effects.stack != 0 {
            self.move_sp(Some(i64::from(effects.stack)));
        } else if writes(operands) {
            self.move_sp(None);
        }
    }

    /// What an instruction writes to the arguments of a call before; what is written by an address may be any of them.
    fn stores(&mut self, prog: &Prog, operands: &[Addr], effects: &Effects) {
        if let (1.., Sp::At(sp)) = (-effects.stack, self.sp) {
            self.handed.write(sp, -i64::from(effects.stack));
        }
        let is_store = |access: Access| access.writes();
        let implies = effects.stack == 0 && effects.memory().iter().any(|memory| is_store(memory.access));
        for (index, addr) in
            operands.iter().enumerate().filter(|(index, _)| is_store(effects.operands[*index]))
        {
            let Some(mem) = addr.mem().filter(|mem| mem.name != Name::Param) else { continue };
            let is_plain = mem.name == Name::None && mem.base == Reg::SP && mem.index == Reg::NONE;
            match (self.sp, access(prog, operands, index)) {
                (Sp::At(sp), Some((_, bytes @ 1..))) if is_plain => {
                    self.handed.write(sp.saturating_add(mem.offset), bytes as i64);
                }
                _ => self.handed = Handed::default(),
            }
        }
        if implies {
            self.handed = Handed::default();
        }
    }

    /// What becomes of the caller's registers.
    fn caller(&mut self, index: usize, prog: &Prog, operands: &[Addr], effects: &Effects) {
        let (op, sp) = (prog.op, self.sp);
        let place = |addr: &Addr| place(op, addr, sp);
        let may_hold = [(self.saved_bp, Reg::BP), (self.saved_g, Reg::R14), (self.saved_zero, Reg::X15)]
            .map(|(saved, own)| saved.is_in(op, operands, effects, own, place));
        let [holds_bp, holds_g, holds_zero] = may_hold;
        let all = [
            (&mut self.saved_bp, Reg::BP, self.bp),
            (&mut self.saved_g, Reg::R14, self.g),
            (&mut self.saved_zero, Reg::X15, self.zero),
        ];
        for (saved, own, kept) in all {
            if saved.registers.0 != 0 {
                for_each_written(effects, operands, |reg| saved.registers.remove(reg));
            }
            if saved.at.is_some() {
                let stores = |(_, access): &(&Addr, &Access)| access.writes() || op == Op::PUSHQ;
                let stored =
                    operands.iter().zip(&effects.operands).filter(|stored| op != Op::POPQ && stores(stored));
                stored.filter_map(|(addr, _)| place(addr)).for_each(|at| saved.overwrite(at));
            }
            // Another value is no use.
            if !matches!(kept, Kept::Changed(_)) {
                saved.note(op, operands, effects, own, place);
            }
        }
        let (mut bp, mut g, mut zero) = (false, false, false);
        for_each_written(effects, operands, |reg| {
            bp |= reg.general() == Some(Reg::BP.number());
            g |= reg.general() == Some(Reg::R14.number());
            zero |= reg.is_vector() && reg.number() == 15;
        });
        if bp {
            let is_restored = match prog.op {
                Op::LEAVEQ => self.saved_bp.in_memory,
                _ => holds_bp,
            };
            self.bp.change(index, is_restored);
        }
        let is_thread_local =
            |addr: &Addr| addr.mem().is_some_and(|mem| [mem.base, mem.index].contains(&Reg::TLS));
        if g {
            self.g.change(index, holds_g || operands.first().is_some_and(is_thread_local));
        }
        // What switches goroutines sets both, in any order.
        if let [from, to] = operands
            && is_thread_local(to)
        {
            self.g = Kept::Unknown;
            self.saved_g.registers.0 |= from.reg().map_or(0, |reg| Registers::of(reg).0);
        }
        let copies_zero = match (prog.op, operands) {
            (Op::MOVQ | Op::VMOVQ, [Addr::Reg(from), _]) => self.zeros.has(*from),
            _ => false,
        };
        if zero && (prog.op == Op::VZEROALL || copies_zero || clears(prog, operands)) {
            self.zero = Kept::Same;
        } else if zero && prog.op != Op::VZEROUPPER {
            self.zero.change(index, holds_zero);
        }
        if self.zeros.0 != 0 {
            for_each_written(effects, operands, |reg| self.zeros.remove(reg));
        }
        match (prog.op, operands) {
            (Op::XORL | Op::XORQ, [Addr::Reg(one), Addr::Reg(two)]) if one == two => {
                self.zeros.0 |= Registers::of(*one).0
            }
            (Op::MOVL | Op::MOVQ, [Addr::Const(0), Addr::Reg(to)]) => self.zeros.0 |= Registers::of(*to).0,
            _ => {}
        }
    }
}

/// Where an operand is on the stack, in bytes above SP when the body begins; of PUSHQ and POPQ with a register, the word that they move. SP is
/// that behind the instruction.
fn place(op: Op, addr: &Addr, sp: Sp) -> Option<i64> {
    let Sp::At(sp) = sp else { return None };
    match (op, addr) {
        (Op::PUSHQ, Addr::Reg(_)) => Some(sp),
        (Op::POPQ, Addr::Reg(_)) => sp.checked_sub(8),
        (_, Addr::Mem(Mem { name: Name::None, base: Reg::SP, index: Reg::NONE, offset, .. })) => {
            sp.checked_add(*offset)
        }
        _ => None,
    }
}

/// Whether an instruction makes its destination zero.
fn clears(prog: &Prog, operands: &[Addr]) -> bool {
    let [.., Addr::Reg(last)] = operands else { return false };
    let is_same = operands.iter().all(|addr| addr.reg() == Some(*last));
    let effects = if is_same { exact(prog, operands) } else { None };
    effects.is_some_and(|effects| effects.operands[..operands.len()].iter().all(|access| !access.reads()))
}

/// The bytes by which an instruction moves the SP that it names up, if that is known.
pub(super) fn moved(op: Op, operands: &[Addr]) -> Option<i64> {
    match (op, operands) {
        (Op::ADDQ, [Addr::Const(bytes), Addr::Reg(Reg::SP)]) => Some(*bytes),
        (Op::SUBQ, [Addr::Const(bytes), Addr::Reg(Reg::SP)]) => bytes.checked_neg(),
        (
            Op::LEAQ,
            [
                Addr::Mem(Mem { name: Name::None, base: Reg::SP, index: Reg::NONE, offset, .. }),
                Addr::Reg(Reg::SP),
            ],
        ) => Some(*offset),
        _ => None,
    }
}

/// What is known in a function.
pub(super) struct Known<'a> {
    subject: &'a Subject<'a>,
    graph: &'a Graph,
    callees: &'a Callees<'a>,
    states: Vec<Option<Machine>>,
}

impl<'a> Known<'a> {
    /// Follows all paths.
    pub(super) fn new(subject: &'a Subject<'a>, graph: &'a Graph, callees: &'a Callees<'a>) -> Self {
        let function = subject.function;
        let states = forward(graph, Machine::entry(subject), |machine, index| {
            let prog = &function.progs[index];
            machine.step(index, prog, function.operands(prog), callees);
        });
        Self { subject, graph, callees, states }
    }

    /// Visits each instruction that is reached, with what is known before it.
    pub(super) fn each(&self, mut visit: impl FnMut(usize, &'a Prog, &'a [Addr], &Machine)) {
        let function = self.subject.function;
        for (block, state) in self.graph.blocks.iter().zip(&self.states) {
            let Some(mut machine) = *state else { continue };
            for index in block.progs.clone() {
                let prog = &function.progs[index];
                let operands = function.operands(prog);
                visit(index, prog, operands, &machine);
                machine.step(index, prog, operands, self.callees);
            }
        }
    }
}
