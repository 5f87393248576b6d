//! Rebuilding a function's list of instructions: what passes that insert some have in common.

use crate::amd64::{Op, Reg};
use crate::obj::{Addr, At, Function, FunctionBuilder, Mem, Prog, SymbolId};
use crate::source::Span;

/// The new list of a function's instructions while a pass goes over the old one.
///
/// A branch to an old instruction goes to the first of those that take its place.
pub(in crate::asm) struct Editor<'a> {
    function: &'a mut Function,
    builder: FunctionBuilder,
    old: Vec<Prog>,
    /// By old index, the new one.
    moved: Vec<u32>,
    /// How many targets are places in the old list.
    old_targets: usize,
}

impl<'a> Editor<'a> {
    /// Takes the function's list; [`Editor::finish`] puts the new one in its place.
    pub(in crate::asm) fn new(function: &'a mut Function) -> Self {
        let old_targets = function.targets.len();
        let (old, builder) = FunctionBuilder::edit(function);
        let moved = Vec::with_capacity(old.len() + 1);
        Self { function, builder, old, moved, old_targets }
    }

    /// Starts on the next old instruction, and gives a copy of it.
    pub(in crate::asm) fn next(&mut self) -> Option<Prog> {
        let prog = *self.old.get(self.moved.len())?;
        self.moved.push(self.builder.len());
        Some(prog)
    }

    /// The function's symbol.
    pub(in crate::asm) fn symbol(&self) -> SymbolId {
        self.function.symbol
    }

    /// The new list so far.
    pub(in crate::asm) fn progs(&self) -> &[Prog] {
        self.builder.progs()
    }

    /// The operands of an instruction of either list.
    pub(in crate::asm) fn operands(&self, prog: &Prog) -> &[Addr] {
        self.builder.operands(prog)
    }

    /// The same, to change them.
    pub(in crate::asm) fn operands_mut(&mut self, prog: &Prog) -> &mut [Addr] {
        self.builder.operands_mut(prog)
    }

    /// The operands of an instruction of either list, each with the place where it is written.
    pub(in crate::asm) fn written(&self, prog: &Prog) -> impl Iterator<Item = (Addr, Span)> {
        self.builder.written(prog)
    }

    /// Where an operand of an instruction of either list is written; where the instruction is if it is missing.
    pub(in crate::asm) fn operand_span(&self, prog: &Prog, index: usize) -> Span {
        self.written(prog).nth(index).map_or(prog.span, |(_, span)| span)
    }

    /// Appends an instruction as it is.
    pub(in crate::asm) fn push(&mut self, prog: Prog) {
        self.builder.push_prog(prog);
    }

    /// Appends a new instruction at the place of another one.
    pub(in crate::asm) fn insert(&mut self, op: Op, operands: &[Addr], at: At) -> &mut Prog {
        self.builder.push(op, operands.iter().map(|addr| (*addr, at.span)), at)
    }

    /// Appends a new instruction whose operands are written somewhere.
    pub(in crate::asm) fn insert_written(&mut self, op: Op, operands: &[(Addr, Span)], at: At) -> &mut Prog {
        self.builder.push(op, operands.iter().copied(), at)
    }

    /// Says that the prologue ends with the instruction last appended.
    pub(in crate::asm) fn mark_prologue_end(&mut self) {
        if let Some(last) = self.builder.last_mut() {
            last.ends_prologue = true;
        }
    }

    /// A place for new branches to go to; [`Editor::label`] says where it is.
    pub(in crate::asm) fn target(&mut self) -> u32 {
        self.builder.target()
    }

    /// Lets a target be the instruction appended next.
    pub(in crate::asm) fn label(&mut self, target: u32) {
        self.builder.label(target);
    }

    /// Puts the new list in place and moves the targets.
    pub(in crate::asm) fn finish(mut self) {
        self.moved.push(self.builder.len());
        for target in &mut self.builder.targets_mut()[..self.old_targets] {
            target.0 = self.moved[target.0 as usize];
        }
        self.builder.store(self.function);
    }
}

/// Memory at a register.
pub(in crate::asm) fn at_register(base: Reg, offset: i64) -> Addr {
    Addr::Mem(Mem { base, offset, ..Mem::default() })
}
