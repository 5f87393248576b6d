//! Rebuilding a function's list of instructions: what passes that insert some have in common.

use crate::amd64::{Op, Suffix};
use crate::obj::{Addr, Function, Prog, Target};
use crate::source::{LinePosition, Span};

/// The new list of a function's instructions while a pass goes over the old one.
///
/// A branch to an old instruction goes to the first of those that take its place.
pub(in crate::asm) struct Editor<'a> {
    function: &'a mut Function,
    old: Vec<Prog>,
    /// By old index, the new one.
    moved: Vec<u32>,
}

impl<'a> Editor<'a> {
    /// Takes the function's list; [`Editor::finish`] puts the new one in its place.
    pub(in crate::asm) fn new(function: &'a mut Function) -> Self {
        let old = std::mem::take(&mut function.progs);
        function.progs.reserve(old.len() + old.len() / 8 + 16);
        let moved = Vec::with_capacity(old.len() + 1);
        Self { function, old, moved }
    }

    /// Starts on the next old instruction, and gives a copy of it.
    pub(in crate::asm) fn next(&mut self) -> Option<Prog> {
        let prog = *self.old.get(self.moved.len())?;
        self.moved.push(self.function.progs.len() as u32);
        Some(prog)
    }

    /// The function as built so far.
    pub(in crate::asm) fn function(&mut self) -> &mut Function {
        self.function
    }

    /// The operands of an instruction of either list.
    pub(in crate::asm) fn operands(&self, prog: &Prog) -> &[Addr] {
        self.function.operands(prog)
    }

    /// Appends an instruction as it is.
    pub(in crate::asm) fn push(&mut self, prog: Prog) -> usize {
        self.function.progs.push(prog);
        self.function.progs.len() - 1
    }

    /// Appends a new instruction at the place of another one.
    pub(in crate::asm) fn insert(&mut self, op: Op, operands: &[Addr], at: At) -> usize {
        let prog = make(self.function, op, operands, at);
        self.push(prog)
    }

    /// Says that the prologue ends with the instruction last appended.
    pub(in crate::asm) fn mark_prologue_end(&mut self) {
        if let Some(last) = self.function.progs.last_mut() {
            last.ends_prologue = true;
        }
    }

    /// A branch target at that index of the new list.
    pub(in crate::asm) fn new_target(&mut self, index: usize) -> u32 {
        // Targets of the old list are moved in the end; these must not be.
        self.function.targets.push(Target(index as u32 | NEW));
        self.function.targets.len() as u32 - 1
    }

    /// Lets a target made by [`Editor::new_target`] go elsewhere.
    pub(in crate::asm) fn set_target(&mut self, target: u32, index: usize) {
        self.function.targets[target as usize] = Target(index as u32 | NEW);
    }

    /// Puts the new list in place and moves the targets.
    pub(in crate::asm) fn finish(mut self) {
        self.moved.push(self.function.progs.len() as u32);
        for target in &mut self.function.targets {
            target.0 = if target.0 & NEW != 0 { target.0 & !NEW } else { self.moved[target.0 as usize] };
        }
    }
}

/// Marks a target of the new list: functions have fewer than 2^31 instructions.
const NEW: u32 = 1 << 31;

/// The place in source that an inserted instruction belongs to.
#[derive(Clone, Copy)]
pub(in crate::asm) struct At {
    line: LinePosition,
    span: Span,
}

impl From<&Prog> for At {
    fn from(prog: &Prog) -> Self {
        At { line: prog.line, span: prog.span }
    }
}

/// An instruction with operands of its own, not yet in the list.
pub(in crate::asm) fn make(function: &mut Function, op: Op, operands: &[Addr], at: At) -> Prog {
    let first = function.addrs.len() as u32;
    function.addrs.extend_from_slice(operands);
    Prog {
        op,
        suffix: Suffix::default(),
        count: operands.len() as u8,
        size: 0,
        first,
        pc: 0,
        number: 0,
        sp_adjust: 0,
        ends_prologue: false,
        line: at.line,
        span: at.span,
    }
}
