//! Locates the caller's frame, for debuggers and exception handling.
//!
//! In: a function with final pcs. Out: [`UnwindRow`]s, one per change of the canonical frame address or of the slots of
//! saved registers. Instructions are followed along branches until a fixed point is reached, so that early returns and loops
//! have the right state. Code reached only by untraceable paths, such as jump tables, is assumed to have the frame of the
//! preceding code.

mod settle;

use crate::amd64::effects::{Control, Effects};
use crate::amd64::{Op, Reg};
use crate::flow::registers::for_each_written;
use crate::obj::{Addr, CALLEE_SAVED, Cfa, Function, Mem, Name, Prog, UnwindRow};
use settle::Passes;

/// The hardware numbers of SP and BP.
const SP: u8 = 4;
const BP: u8 = 5;

/// Caller-saved registers: all except SP and those that System V preserves.
const CALLER_SAVED: [u8; 9] = [0, 1, 2, 6, 7, 8, 9, 10, 11];

/// Passes over all instructions before those that skip what cannot change.
const FEW: usize = 3;

/// What is known before an instruction, as offsets to the canonical frame address (CFA).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    /// By register, the distance from its value up to the CFA in bytes; 0 if it is not known.
    up: [i32; 16],
    /// The registers whose distance is known, as a bit mask.
    known: u16,
    /// The callee-saved registers that still have the caller's value, as a bit mask by register number.
    intact: u16,
    /// By index among the callee-saved registers, the offset of the caller's value from the CFA; 0 if it is not saved.
    saved: [i32; CALLEE_SAVED.len()],
}

/// The effect of merging the states of two paths.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meeting {
    /// The state is unchanged.
    Same,
    /// The state has lost information.
    Less,
    /// The other path is assumed never to be taken.
    Refused,
}

impl State {
    /// At entry the return address is on top of the stack.
    fn entry() -> Self {
        let mut state =
            Self { up: [0; 16], known: 0, intact: set(&CALLEE_SAVED), saved: [0; CALLEE_SAVED.len()] };
        state.set(SP, Some(8));
        state
    }

    /// Distance from a register's value up to the CFA in bytes, if it is known.
    fn up(&self, register: u8) -> Option<i32> {
        (self.known & bit(register) != 0).then_some(self.up[usize::from(register)])
    }

    fn set(&mut self, register: u8, up: Option<i32>) {
        self.up[usize::from(register)] = up.unwrap_or(0);
        self.known = self.known & !bit(register) | if up.is_some() { bit(register) } else { 0 };
    }

    /// Keeps what the states of two paths to the same instruction agree on. No program has two stack depths at one
    /// instruction: if they differ, one of the paths is never taken, such as that after a call that does not return.
    fn meet(&mut self, other: &State) -> Meeting {
        if self == other {
            return Meeting::Same;
        }
        if let (Some(mine), Some(theirs)) = (self.up(SP), other.up(SP))
            && mine != theirs
        {
            return Meeting::Refused;
        }
        let before = *self;
        for register in 0..16 {
            if self.up(register) != other.up(register) {
                self.set(register, None);
            }
        }
        for (mine, theirs) in self.saved.iter_mut().zip(&other.saved) {
            if mine != theirs {
                *mine = 0;
            }
        }
        self.intact &= other.intact;
        if *self == before { Meeting::Same } else { Meeting::Less }
    }

    fn row(&self, pc: u32) -> UnwindRow {
        // SP if its distance is known, otherwise a copy of it, preferably in a callee-saved register.
        let order = [SP, BP, 3, 12, 13, 14, 15].into_iter().chain(CALLER_SAVED);
        let cfa = order.filter_map(|register| Some(Cfa { register, offset: self.up(register)? })).next();
        UnwindRow { pc, cfa, saved: self.saved }
    }

    /// Writes a register; `up` is the distance of the new value, if it is known.
    fn write(&mut self, register: u8, up: Option<i32>) {
        self.set(register, up);
        self.intact &= !bit(register);
    }

    /// Moves SP down.
    fn push(&mut self, bytes: i32) {
        self.set(SP, self.up(SP).and_then(|up| up.checked_add(bytes)));
    }

    /// Stores a register to memory.
    fn store(&mut self, register: u8, at: Option<i32>) {
        if let (Some(index), Some(at)) = (saved_index(register), at)
            && self.intact & bit(register) != 0
            && self.saved[index] == 0
            && at < 0
        {
            self.saved[index] = at;
        }
    }

    /// Loads a register from memory.
    fn load(&mut self, register: u8, at: Option<i32>) {
        let index = saved_index(register);
        self.write(register, None);
        if let (Some(index), Some(at)) = (index, at)
            && self.saved[index] == at
            && at != 0
        {
            self.saved[index] = 0;
            self.intact |= bit(register);
        }
    }

    /// The offset of a memory operand from the CFA.
    fn place(&self, mem: &Mem) -> Option<i32> {
        let base = base(mem)?;
        let up = self.up(base)?;
        i32::try_from(mem.offset).ok()?.checked_sub(up)
    }

    /// Whether an instruction certainly leaves the state unchanged, as most do: those that write registers about which
    /// nothing is known. Checked first, because it takes only a few comparisons.
    fn is_inert(&self, op: Op, operands: &[Addr], effects: &Effects) -> bool {
        match (op, operands) {
            _ if effects.control == Control::Return => true,
            _ if effects.control == Control::Call && effects.stack != 0 => {
                self.known & set(&CALLER_SAVED) == 0
            }
            _ if effects.stack != 0 || written(effects, operands) & (self.known | self.intact) != 0 => false,
            (Op::LEAVEQ, _) => false,
            (Op::MOVQ, [Addr::Reg(from), to]) => match number(*from) {
                Some(from) if matches!(to, Addr::Mem(_)) => self.intact & bit(from) == 0,
                Some(from) => self.known & bit(from) == 0,
                None => true,
            },
            // The loaded value may be the caller's value of the register.
            (Op::MOVQ, [Addr::Mem(_), Addr::Reg(to)]) => {
                number(*to).and_then(saved_index).is_none_or(|index| self.saved[index] == 0)
            }
            (Op::LEAQ, [Addr::Mem(mem), _]) => base(mem).is_none_or(|base| self.known & bit(base) == 0),
            _ => true,
        }
    }

    /// Applies the effects of an instruction; a called function preserves SP.
    fn step(&mut self, op: Op, operands: &[Addr], effects: &Effects) {
        match (op, operands) {
            _ if effects.control == Control::Call && effects.stack != 0 => {
                for register in CALLER_SAVED {
                    self.set(register, None);
                }
            }
            _ if effects.control == Control::Return => {}
            (Op::LEAVEQ, _) => {
                self.set(SP, self.up(BP));
                self.pop(8, &[Addr::Reg(Reg::BP)]);
            }
            _ if effects.stack < 0 => {
                self.push(-i32::from(effects.stack));
                let top = self.up(SP).and_then(i32::checked_neg);
                if let Some(register) = operands.first().and_then(general).filter(|_| effects.stack == -8) {
                    self.store(register, top);
                }
            }
            _ if effects.stack > 0 => self.pop(i32::from(effects.stack), operands),
            (Op::MOVQ, [Addr::Reg(from), Addr::Mem(mem)]) => {
                if let Some(from) = number(*from) {
                    self.store(from, self.place(mem));
                }
            }
            (Op::MOVQ, [Addr::Mem(mem), Addr::Reg(to)]) => {
                if let Some(to) = number(*to) {
                    self.load(to, self.place(mem));
                }
            }
            _ => {
                let last = operands.last().and_then(general);
                for_each_written(effects, operands, |register| {
                    let Some(register) = register.general() else { return };
                    let known = last == Some(register);
                    let up = if known { self.result(op, operands, register) } else { None };
                    self.write(register, up);
                });
            }
        }
    }

    fn pop(&mut self, bytes: i32, operands: &[Addr]) {
        let top = self.up(SP).and_then(i32::checked_neg);
        self.push(-bytes);
        if let Some(register) = operands.first().and_then(general) {
            self.load(register, top.filter(|_| bytes == 8));
        }
    }

    /// The distance of the value that the instruction writes to a register, if it is known; the table of effects does not
    /// describe values.
    fn result(&self, op: Op, operands: &[Addr], to: u8) -> Option<i32> {
        let down = |up: Option<i32>, bytes: i64| up?.checked_sub(i32::try_from(bytes).ok()?);
        let own = self.up(to);
        match (op, operands) {
            (Op::MOVQ, [Addr::Reg(from), _]) => self.up(number(*from)?),
            (Op::LEAQ, [Addr::Mem(mem), _]) => down(self.up(base(mem)?), mem.offset),
            (Op::ADDQ, [Addr::Const(bytes), _]) => down(own, *bytes),
            (Op::SUBQ, [Addr::Const(bytes), _]) => down(own, bytes.checked_neg()?),
            (Op::INCQ, _) => down(own, 1),
            (Op::DECQ, _) => down(own, -1),
            _ => None,
        }
    }
}

/// The rows of a function; empty if it has no instructions.
pub(crate) fn rows(function: &Function) -> Vec<UnwindRow> {
    let moves_sp = |prog: &Prog| moves_sp(prog.op, function.operands(prog));
    if !function.progs.iter().any(moves_sp) {
        return vec![State::entry().row(0)];
    }
    let mut walk = Walk::new(function);
    let mut rows = Vec::new();
    // One pass is enough for nearly all.
    let mut sweep = walk.sweep(&mut rows);
    if sweep.is_complete() {
        return rows;
    }
    // A few settle most of the others; to note what changes costs more than they do.
    for _ in 0..FEW {
        if !sweep.changed {
            break;
        }
        rows.clear();
        sweep = walk.sweep(&mut rows);
        if sweep.is_complete() {
            return rows;
        }
    }
    if sweep.changed {
        let mut passes = Passes::new(&mut walk);
        while sweep.changed && !sweep.is_complete() {
            sweep = passes.pass();
        }
    }
    rows.clear();
    walk.sweep(&mut rows);
    rows
}

/// Whether an instruction can move SP, other than calls and returns.
fn moves_sp(op: Op, operands: &[Addr]) -> bool {
    let Some(effects) = op.effects(operands.len()) else { return false };
    let named = || {
        operands
            .iter()
            .zip(&effects.operands)
            .any(|(addr, access)| access.writes() && addr.reg() == Some(Reg::SP))
    };
    effects.control == Control::Next && (effects.general & bit(SP) != 0 || named())
}

/// The general registers written by an instruction, as a bit mask.
fn written(effects: &Effects, operands: &[Addr]) -> u16 {
    let mut set = effects.general;
    for (addr, access) in operands.iter().zip(&effects.operands) {
        if let Addr::Reg(reg) = addr
            && access.writes()
        {
            set |= reg.general_bit();
        }
    }
    set
}

/// The control flow of a function.
struct Walk<'a> {
    function: &'a Function,
    /// By instruction, the index of its state in `states` plus one if it is a branch target, otherwise 0.
    target: Vec<u32>,
    /// The states at branch targets that have been reached.
    states: Vec<Option<State>>,
}

/// The outcome of one pass over all instructions. If no path was refused and no state changed behind the pass, each state
/// was complete when it was used, and another pass would change nothing.
#[derive(Default)]
struct Sweep {
    /// Whether a state lost information, other than by a forward branch.
    changed: bool,
    /// Whether a state lost information at an instruction already passed.
    changed_behind: bool,
    /// Whether a path was assumed never to be taken.
    refused: bool,
}

impl Sweep {
    /// Whether another pass would change nothing.
    fn is_complete(&self) -> bool {
        !self.refused && !self.changed_behind
    }

    fn note(&mut self, meeting: Meeting) {
        self.changed |= meeting == Meeting::Less;
        self.refused |= meeting == Meeting::Refused;
    }
}

impl<'a> Walk<'a> {
    fn new(function: &'a Function) -> Self {
        let mut target = vec![0; function.progs.len()];
        let mut count = 0;
        for prog in &function.progs {
            if let Some(slot) = function.branch_target(prog).and_then(|index| target.get_mut(index))
                && *slot == 0
            {
                count += 1;
                *slot = count;
            }
        }
        Self { function, target, states: vec![None; count as usize] }
    }

    /// The place of the state at an instruction, if it is a branch target.
    fn slot(&self, index: usize) -> Option<usize> {
        self.target.get(index)?.checked_sub(1).map(|slot| slot as usize)
    }

    /// Makes one pass over all instructions.
    fn sweep(&mut self, rows: &mut Vec<UnwindRow>) -> Sweep {
        let mut sweep = Sweep::default();
        let mut now = Now::entry();
        for (index, prog) in self.function.progs.iter().enumerate() {
            if let Some(slot) = self.slot(index) {
                self.arrive(slot, &mut now, &mut sweep);
            }
            if now.is_new {
                add(rows, now.state.row(prog.pc));
                now.is_new = false;
            }
            let operands = self.function.operands(prog);
            now.in_body |= !takes_down(prog, operands);
            let effects = prog.op.effects(operands.len());
            if let Some(effects) = effects {
                if !now.state.is_inert(prog.op, operands, effects) {
                    now.change().step(prog.op, operands, effects);
                } else if cfg!(debug_assertions) {
                    let before = now.state;
                    now.state.step(prog.op, operands, effects);
                    assert_eq!(now.state, before, "{} is not inert", prog.op.name());
                }
            }
            if now.reached
                && let Some(at) = self.function.branch_target(prog)
            {
                self.branch(at, at <= index, &now.state, &mut sweep);
            }
            if effects.is_some_and(ends) {
                now.end();
            }
        }
        sweep
    }

    /// Processes the arrival at a branch target.
    fn arrive(&mut self, slot: usize, now: &mut Now, sweep: &mut Sweep) {
        match &mut self.states[slot] {
            Some(known) => {
                if now.reached {
                    sweep.note(known.meet(&now.state));
                }
                now.reached = true;
                if now.state != *known {
                    *now.change() = *known;
                }
            }
            unknown if now.reached => *unknown = Some(now.state),
            // Only reached from branches further on.
            _ => {}
        }
    }

    /// Processes a branch to the instruction at `at`, which has already been passed if the branch is `behind`.
    fn branch(&mut self, at: usize, behind: bool, state: &State, sweep: &mut Sweep) {
        let Some(slot) = self.slot(at) else { return };
        let meeting = match &mut self.states[slot] {
            Some(known) => known.meet(state),
            unknown => {
                *unknown = Some(*state);
                Meeting::Less
            }
        };
        sweep.refused |= meeting == Meeting::Refused;
        sweep.changed_behind |= behind && meeting == Meeting::Less;
        sweep.changed |= sweep.changed_behind;
    }
}

/// The current point of a pass.
struct Now {
    /// What is known. In code without a visible path to it, the state before the last epilogue, updated since.
    state: State,
    /// Whether the code before it leads here. A branch from unreached code does not propagate its state.
    reached: bool,
    /// Whether there is no row yet for the state.
    is_new: bool,
    /// The state before the current epilogue, unless `in_body` says that the state itself is the one.
    body: State,
    in_body: bool,
}

impl Now {
    fn entry() -> Self {
        Self { state: State::entry(), reached: true, is_new: true, body: State::entry(), in_body: true }
    }

    /// The state, for modification.
    fn change(&mut self) -> &mut State {
        if self.in_body {
            self.body = self.state;
            self.in_body = false;
        }
        self.is_new = true;
        &mut self.state
    }

    /// Ends the path: the next instruction is not reached from this one.
    fn end(&mut self) {
        if !self.in_body && self.state != self.body {
            self.state = self.body;
            self.is_new = true;
        }
        self.reached = false;
    }
}

/// Appends a row unless it equals the last one; if there are several at the same pc, the last one wins.
fn add(rows: &mut Vec<UnwindRow>, row: UnwindRow) {
    if rows.last().is_some_and(|last| last.pc == row.pc) {
        rows.pop();
    }
    if rows.last().is_none_or(|last| (last.cfa, last.saved) != (row.cfa, row.saved)) {
        rows.push(row);
    }
}

/// Whether control does not continue to the next instruction.
fn ends(effects: &Effects) -> bool {
    matches!(effects.control, Control::Jump | Control::Return | Control::Fault)
}

/// Whether the instruction is of a kind that occurs in epilogues.
fn takes_down(prog: &Prog, operands: &[Addr]) -> bool {
    match prog.op {
        Op::RET | Op::POPQ | Op::LEAVEQ => true,
        Op::ADDQ | Op::LEAQ => operands.last().and_then(general) == Some(SP),
        Op::MOVQ => matches!(operands, [Addr::Mem(_), Addr::Reg(Reg::BP)]),
        _ => false,
    }
}

/// The base register of a memory operand without an index or a symbol; SP for the pseudo-registers.
fn base(mem: &Mem) -> Option<u8> {
    if mem.index != Reg::NONE || mem.name.is_symbolic() {
        return None;
    }
    match (mem.name, mem.base) {
        (Name::Auto | Name::Param, Reg::NONE) => Some(SP),
        (_, base) => number(base),
    }
}

fn general(addr: &Addr) -> Option<u8> {
    number(addr.reg()?)
}

fn number(reg: Reg) -> Option<u8> {
    reg.is_gpr64().then(|| reg.number())
}

/// A bit mask of one register.
fn bit(register: u8) -> u16 {
    1 << register
}

/// A bit mask of several registers.
const fn set(registers: &[u8]) -> u16 {
    let (mut set, mut index) = (0, 0);
    while index < registers.len() {
        set |= 1 << registers[index];
        index += 1;
    }
    set
}

fn saved_index(register: u8) -> Option<usize> {
    CALLEE_SAVED.iter().position(|saved| *saved == register)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;
    use crate::obj::{Abi, At, FunctionBuilder, Unit, Version};

    /// The rows after repeating the pass as long as anything changes, and once more.
    fn rows_at_length(function: &Function) -> Vec<UnwindRow> {
        let mut walk = Walk::new(function);
        let mut rows = Vec::new();
        while walk.sweep(&mut rows).changed {}
        rows.clear();
        walk.sweep(&mut rows);
        rows
    }

    #[test]
    fn the_first_settled_sweep_is_the_last_one() {
        let symbol = Unit::default().reference("f", Version::Abi(Abi::Abi0));
        let mut chance = Chance::new();
        let mut random = move |below| chance.below(below);
        let registers = [Reg::SP, Reg::BP, Reg::BX, Reg::AX, Reg::R12, Reg::R15, Reg::SPB];
        let (mut many, mut sooner) = (0, 0);
        for _ in 0..20_000 {
            let mut builder = FunctionBuilder::new();
            let length = 4 + random(16);
            for _ in 0..length {
                let mut reg = || Addr::Reg(registers[random(registers.len())]);
                let (a, b) = (reg(), reg());
                let Addr::Reg(base) = reg() else { return };
                let mem = Addr::Mem(Mem { base, offset: 8 * random(4) as i64 - 16, ..Mem::default() });
                let bytes = Addr::Const(8 * random(3) as i64);
                let entry = builder.target();
                builder.set_target(entry, random(length) as u32);
                let target = Addr::Branch(entry);
                let (op, operands): (Op, &[Addr]) = match random(16) {
                    0 => (Op::PUSHQ, &[a]),
                    1 => (Op::POPQ, &[a]),
                    2 => (Op::ADDQ, &[bytes, a]),
                    3 => (Op::SUBQ, &[bytes, a]),
                    4 => (Op::MOVQ, &[a, b]),
                    5 => (Op::MOVQ, &[a, mem]),
                    6 => (Op::MOVQ, &[mem, a]),
                    7 => (Op::LEAQ, &[mem, a]),
                    8 => (Op::RET, &[]),
                    9 => (Op::JMP, &[target]),
                    10 | 11 => (Op::JEQ, &[target]),
                    12 => (Op::CALL, &[a]),
                    13 => (Op::LEAVEQ, &[]),
                    14 => (Op::CPUID, &[]),
                    _ => (Op::XORL, &[a, b]),
                };
                let pc = builder.len();
                builder.push(op, operands.iter().map(|addr| (*addr, Default::default())), At::default()).pc =
                    pc;
            }
            let function = builder.finish(symbol);
            let rows = rows(&function);
            many += usize::from(rows.len() > 2);
            if rows.len() > 1 {
                assert_eq!(rows, rows_at_length(&function), "{:?}", function.progs);
                sooner += usize::from(!Walk::new(&function).sweep(&mut Vec::new()).refused);
            }
        }
        assert!(many > 5_000 && sooner > 5_000, "{many} {sooner}");
    }
}
