//! What is known of the machine before each instruction of a function.
//!
//! In: a function as written. Out: a [`Machine`] for each place: registers and flags that hold nothing of use, how far SP is from
//! where the body began, what became of the registers that belong to the caller. What is reported from it is certain: what is not known is
//! taken to be right. The effects of instructions come from the table; what it leaves out, values, is known for moves of SP only.

use super::calls::{Callee, Callees};
use super::subject::{Subject, exact};
use crate::amd64::effects::{Control, Effects, Flags};
use crate::amd64::{Op, Reg};
use crate::flow::doubts::FOLLOWED;
use crate::flow::forward::{State, forward};
use crate::flow::graph::{self, Graph};
use crate::flow::registers::{Registers, for_each_written};
use crate::obj::{Addr, Attributes, Mem, Name, Prog};

/// Where SP is, in bytes above its value where the body begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sp {
    At(i64),
    /// At different places, depending on the path.
    Either(i64, i64),
    Unknown,
}

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
    fn join(&mut self, other: Self) -> bool {
        let joined = match (*self, other) {
            (Kept::Changed(_), _)
            | (Kept::Unknown, Kept::Same | Kept::Unknown)
            | (Kept::Same, Kept::Same) => *self,
            (_, other) => other,
        };
        std::mem::replace(self, joined) != joined
    }

    fn change(&mut self, index: usize, is_restored: bool) {
        *self = match self {
            _ if is_restored => Kept::Unknown,
            Kept::Changed(first) => Kept::Changed(*first),
            _ => Kept::Changed(index),
        };
    }
}

/// What is known before an instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Machine {
    /// Registers that nothing has set.
    pub(super) unset: Registers,
    /// Registers that nothing has set since a call.
    pub(super) lost: Registers,
    /// Flags that nothing has set.
    pub(super) unset_flags: Flags,
    /// Flags that are undefined.
    pub(super) lost_flags: Flags,
    pub(super) sp: Sp,
    pub(super) bp: Kept,
    pub(super) g: Kept,
    pub(super) zero: Kept,
    /// Whether BP is saved on some path.
    is_bp_saved: bool,
    /// Where the direction flag was set, on some path.
    pub(super) direction: Option<usize>,
    /// Where the upper half of a vector was written, on some path.
    pub(super) dirty: Option<usize>,
}

impl State for Machine {
    fn join(&mut self, other: &Self) -> bool {
        let before = *self;
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
            (Sp::Either(..), Sp::Either(..)) => self.sp,
            _ => Sp::Unknown,
        };
        self.bp.join(other.bp);
        self.g.join(other.g);
        self.zero.join(other.zero);
        self.is_bp_saved |= other.is_bp_saved;
        self.direction = self.direction.or(other.direction);
        self.dirty = self.dirty.or(other.dirty);
        *self != before
    }
}

impl Machine {
    fn entry(subject: &Subject<'_>) -> Self {
        let context = subject.has(Attributes::NEEDCTXT);
        Self {
            unset: Registers::unset(context),
            lost: Registers::default(),
            unset_flags: FOLLOWED,
            lost_flags: Flags::empty(),
            sp: Sp::At(0),
            bp: Kept::Same,
            g: Kept::Same,
            zero: Kept::Same,
            is_bp_saved: subject.saves_bp,
            direction: None,
            dirty: None,
        }
    }

    /// After something of which nothing is known.
    fn forget(&mut self) {
        *self = Self {
            unset: Registers::default(),
            lost: Registers::default(),
            unset_flags: Flags::empty(),
            lost_flags: Flags::empty(),
            sp: Sp::Unknown,
            bp: Kept::Unknown,
            g: Kept::Unknown,
            zero: Kept::Unknown,
            is_bp_saved: true,
            direction: None,
            dirty: None,
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
            return self.call(callees.of(operands));
        }
        self.stack(prog, operands, effects);
        self.caller(index, prog, operands, effects);
        for_each_written(effects, operands, |reg| {
            self.unset.remove(reg);
            self.lost.remove(reg);
            if (reg.is_ymm() || reg.is_zmm()) && reg.number() < 16 {
                self.dirty = self.dirty.or(Some(index));
            }
        });
        if matches!(prog.op, Op::VZEROUPPER | Op::VZEROALL) {
            self.dirty = None;
        }
        let flags = effects.flags;
        let set = flags.written | flags.cleared | flags.set;
        let undefined = flags.undefined & FOLLOWED;
        self.unset_flags &= !(set | undefined);
        self.lost_flags = self.lost_flags & !set | undefined;
        if flags.set.contains(Flags::DF) {
            self.direction = self.direction.or(Some(index));
        } else if flags.changed().contains(Flags::DF) {
            self.direction = None;
        }
    }

    /// Calls a function, which preserves SP and BP.
    fn call(&mut self, callee: Callee) {
        self.unset = Registers::default();
        self.unset_flags = Flags::empty();
        let by_go = callee == Callee::Go;
        self.lost = if by_go { Registers::unset(false) } else { Registers::default() };
        self.lost_flags = if by_go { FOLLOWED } else { Flags::empty() };
        (self.dirty, self.direction) = (None, None);
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
            Sp::Unknown => Sp::Unknown,
        };
    }

    fn stack(&mut self, prog: &Prog, operands: &[Addr], effects: &Effects) {
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
        if named {
            self.move_sp(moved(prog.op, operands));
        } else if effects.stack != 0 {
            self.move_sp(Some(i64::from(effects.stack)));
        } else if writes(operands) {
            self.move_sp(None);
        }
    }

    /// What becomes of the caller's registers.
    fn caller(&mut self, index: usize, prog: &Prog, operands: &[Addr], effects: &Effects) {
        let is_move = is_load(prog.op);
        if is_move && matches!(operands.first(), Some(Addr::Reg(Reg::BP))) {
            self.is_bp_saved = true;
        }
        let (mut bp, mut g, mut zero) = (false, false, false);
        for_each_written(effects, operands, |reg| {
            bp |= reg.general() == Some(Reg::BP.number());
            g |= reg.general() == Some(Reg::R14.number());
            zero |= reg.is_vector() && reg.number() == 15;
        });
        if bp {
            self.bp.change(index, (is_move || prog.op == Op::LEAVEQ) && self.is_bp_saved);
        }
        if g {
            let is_address = matches!(operands.first(), Some(Addr::Const(_) | Addr::Address(_)));
            self.g.change(index, is_move && !is_address);
        }
        if zero && (prog.op == Op::VZEROALL || clears(prog, operands)) {
            self.zero = Kept::Same;
        } else if zero && prog.op != Op::VZEROUPPER {
            let is_vector = operands.first().and_then(Addr::reg).is_some_and(Reg::is_vector);
            let is_load = operands.len() == 2 && !is_vector && prog.op.name().contains("MOV");
            self.zero.change(index, is_load);
        }
    }
}

/// Whether an instruction copies a word, so that its destination may get a value back.
fn is_load(op: Op) -> bool {
    matches!(op, Op::MOVQ | Op::POPQ | Op::PUSHQ | Op::XCHGQ | Op::MOVOU | Op::MOVUPS)
}

/// Whether an instruction makes its destination zero.
fn clears(prog: &Prog, operands: &[Addr]) -> bool {
    let [.., Addr::Reg(last)] = operands else { return false };
    let is_same = operands.iter().all(|addr| addr.reg() == Some(*last));
    let effects = if is_same { exact(prog, operands) } else { None };
    effects.is_some_and(|effects| effects.operands[..operands.len()].iter().all(|access| !access.reads()))
}

/// The bytes by which an instruction moves the SP that it names up, if that is known.
fn moved(op: Op, operands: &[Addr]) -> Option<i64> {
    match (op, operands) {
        (Op::ADDQ, [Addr::Const(bytes), Addr::Reg(Reg::SP)]) => Some(*bytes),
        (Op::SUBQ, [Addr::Const(bytes), Addr::Reg(Reg::SP)]) => bytes.checked_neg(),
        (Op::LEAQ, [Addr::Mem(Mem { name: Name::None, base: Reg::SP, index: Reg::NONE, offset, .. }), _]) => {
            Some(*offset)
        }
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
