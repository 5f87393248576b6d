//! How debuggers and exceptions find the caller's frame.
//!
//! In: a function with final pcs. Out: [`UnwindRow`]s, one wherever something changes: where the canonical frame
//! address is, and where registers of the caller are kept. Instructions are followed along their branches until
//! nothing changes, so that early returns and loops have the right state; code reached only in ways that
//! cannot be seen, such as through a table, is assumed to have the frame of the code before it.

use crate::amd64::effects::{Control, Effects};
use crate::amd64::{Op, Reg};
use crate::flow::registers::{any_written, for_each_written};
use crate::obj::{Addr, CALLEE_SAVED, Cfa, Function, Mem, Name, Prog, UnwindRow};

/// The machine's number of SP and BP.
const SP: u8 = 4;
const BP: u8 = 5;

/// Registers that a called function may change: all but those that System V saves, and SP.
const CALLER_SAVED: [u8; 9] = [0, 1, 2, 6, 7, 8, 9, 10, 11];

/// Bytes from a register's value up to the canonical frame address, if they are known; small, for there are many states.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Up(i32);

impl Up {
    const UNKNOWN: Up = Up(i32::MIN);

    fn new(bytes: Option<i32>) -> Self {
        Up(bytes.unwrap_or(i32::MIN))
    }

    fn get(self) -> Option<i32> {
        (self != Up::UNKNOWN).then_some(self.0)
    }
}

/// What is known before an instruction.
#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    /// By register.
    up: [Up; 16],
    /// By index of the saved registers, where the caller's value is below that address; 0 if it is not saved.
    saved: [i32; CALLEE_SAVED.len()],
    /// Which of them still have the caller's value.
    intact: [bool; CALLEE_SAVED.len()],
}

impl State {
    /// At entry the return address is on top of the stack.
    fn entry() -> Self {
        let mut up = [Up::UNKNOWN; 16];
        up[usize::from(SP)] = Up(8);
        Self { up, saved: [0; CALLEE_SAVED.len()], intact: [true; CALLEE_SAVED.len()] }
    }

    /// Keeps what two paths to the same instruction have in common; whether this is less than `self` was. No program
    /// has two stack depths at one instruction: one of the paths is never taken, such as that after a call that does
    /// not return.
    fn meet(&mut self, other: &State) -> bool {
        let sp = usize::from(SP);
        let known = |up: Up| up != Up::UNKNOWN;
        if known(self.up[sp]) && known(other.up[sp]) && self.up[sp] != other.up[sp] {
            return false;
        }
        let before = *self;
        for (mine, theirs) in self.up.iter_mut().zip(&other.up) {
            if mine != theirs {
                *mine = Up::UNKNOWN;
            }
        }
        for index in 0..CALLEE_SAVED.len() {
            if self.saved[index] != other.saved[index] {
                self.saved[index] = 0;
            }
            self.intact[index] &= other.intact[index];
        }
        *self != before
    }

    fn row(&self, pc: u32) -> UnwindRow {
        // SP if that is known, else a copy of it: in a register that calls keep, if there is one.
        let order = [SP, BP, 3, 12, 13, 14, 15].into_iter().chain(CALLER_SAVED);
        let cfa = order
            .filter_map(|register| {
                self.up[usize::from(register)].get().map(|offset| Cfa { register, offset })
            })
            .next();
        UnwindRow { pc, cfa, saved: self.saved }
    }

    /// Writes a register with a value of which only that much is known.
    fn write(&mut self, register: u8, up: Option<i32>) {
        self.up[usize::from(register)] = Up::new(up);
        if let Some(index) = saved_index(register) {
            self.intact[index] = false;
        }
    }

    /// SP moves down.
    fn push(&mut self, bytes: i32) {
        let sp = &mut self.up[usize::from(SP)];
        *sp = Up::new(sp.get().and_then(|up| up.checked_add(bytes)));
    }

    /// A register goes to memory.
    fn store(&mut self, register: u8, at: Option<i32>) {
        if let (Some(index), Some(at)) = (saved_index(register), at)
            && self.intact[index]
            && self.saved[index] == 0
            && at < 0
        {
            self.saved[index] = at;
        }
    }

    /// A register comes from memory.
    fn load(&mut self, register: u8, at: Option<i32>) {
        let index = saved_index(register);
        self.write(register, None);
        if let (Some(index), Some(at)) = (index, at)
            && self.saved[index] == at
            && at != 0
        {
            self.saved[index] = 0;
            self.intact[index] = true;
        }
    }

    /// Bytes from memory up to the canonical frame address, negated: where that memory is.
    fn place(&self, mem: &Mem) -> Option<i32> {
        let base = base(mem)?;
        let up = self.up[usize::from(base)].get()?;
        i32::try_from(mem.offset).ok()?.checked_sub(up)
    }

    /// What the instruction does; a called function leaves SP as it was.
    fn step(&mut self, op: Op, operands: &[Addr], effects: Option<&Effects>) {
        let Some(effects) = effects else { return };
        match (op, operands) {
            _ if effects.control == Control::Call && effects.stack != 0 => {
                for register in CALLER_SAVED {
                    self.up[usize::from(register)] = Up::UNKNOWN;
                }
            }
            _ if effects.control == Control::Return => {}
            (Op::LEAVEQ, _) => {
                self.up[usize::from(SP)] = self.up[usize::from(BP)];
                self.pop(8, &[Addr::Reg(Reg::BP)]);
            }
            _ if effects.stack < 0 => {
                self.push(-i32::from(effects.stack));
                let top = self.up[usize::from(SP)].get().map(|up| -up);
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
        let top = self.up[usize::from(SP)].get().map(|up| -up);
        self.push(-bytes);
        if let Some(register) = operands.first().and_then(general) {
            self.load(register, top.filter(|_| bytes == 8));
        }
    }

    /// What is known of the value that the instruction puts into a register; the table of effects knows no values.
    fn result(&self, op: Op, operands: &[Addr], to: u8) -> Option<i32> {
        let down = |up: Option<i32>, bytes: i64| up?.checked_sub(i32::try_from(bytes).ok()?);
        let own = self.up[usize::from(to)].get();
        match (op, operands) {
            (Op::MOVQ, [Addr::Reg(from), _]) => self.up[usize::from(number(*from)?)].get(),
            (Op::LEAQ, [Addr::Mem(mem), _]) => down(self.up[usize::from(base(mem)?)].get(), mem.offset),
            (Op::ADDQ, [Addr::Const(bytes), _]) => down(own, *bytes),
            (Op::SUBQ, [Addr::Const(bytes), _]) => down(own, bytes.checked_neg()?),
            (Op::INCQ, _) => down(own, 1),
            (Op::DECQ, _) => down(own, -1),
            _ => None,
        }
    }
}

/// The rows of a function; none if it has no instructions.
pub(crate) fn rows(function: &Function) -> Vec<UnwindRow> {
    // Looked up once: the instructions are gone over several times, and few of them matter.
    let effects: Vec<_> = function.progs.iter().map(|prog| effects_that_matter(function, prog)).collect();
    let moves_sp = |(prog, effects): (&Prog, &Option<&Effects>)| {
        effects.is_some_and(|effects| moves_sp(effects, function.operands(prog)))
    };
    if !function.progs.iter().zip(&effects).any(moves_sp) {
        return vec![State::entry().row(0)];
    }
    let mut walk = Walk::new(function, effects);
    while walk.sweep(None) {}
    let mut rows = Vec::new();
    walk.sweep(Some(&mut rows));
    rows
}

/// What an instruction does; none where it has nothing to do with general registers, the stack or control.
fn effects_that_matter(function: &Function, prog: &Prog) -> Option<&'static Effects> {
    let operands = function.operands(prog);
    let effects = prog.op.effects(operands.len())?;
    let matters = effects.control != Control::Next
        || prog.op == Op::MOVQ
        || any_written(effects, operands, |register| register.general().is_some());
    matters.then_some(effects)
}

/// Whether an instruction can move SP, other than calls and returns.
fn moves_sp(effects: &Effects, operands: &[Addr]) -> bool {
    effects.control == Control::Next && any_written(effects, operands, |register| register == Reg::SP)
}

/// The way through a function.
struct Walk<'a> {
    function: &'a Function,
    /// By instruction, what it does that matters.
    effects: Vec<Option<&'static Effects>>,
    /// By instruction, the index of its state in `states` plus one, if a branch goes there.
    target: Vec<u32>,
    /// What is known at targets of branches, once one was followed.
    states: Vec<Option<State>>,
}

impl<'a> Walk<'a> {
    fn new(function: &'a Function, effects: Vec<Option<&'static Effects>>) -> Self {
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
        Self { function, effects, target, states: vec![None; count as usize] }
    }

    /// Goes over all instructions once; whether a state became less known than it was when it was used.
    fn sweep(&mut self, mut rows: Option<&mut Vec<UnwindRow>>) -> bool {
        let mut changed = false;
        let mut current = Some(State::entry());
        // The frame before the last epilogue, and what became of it in text that is reached in a way that cannot
        // be seen. A branch never takes it along.
        let mut body = State::entry();
        let mut guess = body;
        for (index, prog) in self.function.progs.iter().enumerate() {
            let mut state = current.unwrap_or(guess);
            let slot = self.target[index];
            if slot > 0 {
                let known = &mut self.states[slot as usize - 1];
                match (known.as_mut(), current) {
                    (Some(known), Some(current)) => {
                        changed |= known.meet(&current);
                        state = *known;
                    }
                    (Some(known), None) => {
                        state = *known;
                        current = Some(state);
                    }
                    (None, Some(current)) => *known = Some(current),
                    // Only a branch from further on goes here.
                    (None, None) => {}
                }
            }
            if let Some(rows) = &mut rows {
                let row = state.row(prog.pc);
                add(rows, row);
            }
            let operands = self.function.operands(prog);
            if !takes_down(prog, operands) {
                body = state;
            }
            let effects = self.effects[index];
            state.step(prog.op, operands, effects);
            if current.is_some()
                && let Some(at) = self.function.branch_target(prog)
                && let Some(slot) = self.target.get(at).copied().filter(|slot| *slot > 0)
            {
                changed |= match &mut self.states[slot as usize - 1] {
                    Some(known) => known.meet(&state) && at <= index,
                    unknown => {
                        *unknown = Some(state);
                        at <= index
                    }
                };
            }
            let ends = effects.is_some_and(ends);
            guess = if ends { body } else { state };
            current = current.filter(|_| !ends).map(|_| state);
        }
        changed
    }
}

/// Appends a row that differs from the last; of several at one pc the last one wins.
fn add(rows: &mut Vec<UnwindRow>, row: UnwindRow) {
    if rows.last().is_some_and(|last| last.pc == row.pc) {
        rows.pop();
    }
    if rows.last().is_none_or(|last| (last.cfa, last.saved) != (row.cfa, row.saved)) {
        rows.push(row);
    }
}

/// Whether the next instruction is not reached from this one.
fn ends(effects: &Effects) -> bool {
    matches!(effects.control, Control::Jump | Control::Return | Control::Fault)
}

/// Whether the instruction is of the kind that epilogues are made of.
fn takes_down(prog: &Prog, operands: &[Addr]) -> bool {
    match prog.op {
        Op::RET | Op::POPQ | Op::LEAVEQ => true,
        Op::ADDQ | Op::LEAQ => operands.last().and_then(general) == Some(SP),
        Op::MOVQ => matches!(operands, [Addr::Mem(_), Addr::Reg(Reg::BP)]),
        _ => false,
    }
}

/// The register that memory is reached by with nothing else: of the pseudo-registers SP.
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

fn saved_index(register: u8) -> Option<usize> {
    CALLEE_SAVED.iter().position(|saved| *saved == register)
}
