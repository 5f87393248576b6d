//! Rebuilds a function's list of instructions: shared by the passes that insert some.

use crate::amd64::{Op, Reg};
use crate::obj::{Addr, At, Function, FunctionBuilder, Mem, Prog, SymbolId};
use crate::source::Span;

/// The new list of a function's instructions while a pass walks the old one.
///
/// A branch to an old instruction goes to the first of its replacements.
pub(in crate::asm) struct Editor<'a> {
    function: &'a mut Function,
    builder: FunctionBuilder,
    old: Vec<Prog>,
    /// By old index, the new index.
    moved: Vec<u32>,
    /// How many targets refer to the old list.
    old_targets: usize,
}

impl<'a> Editor<'a> {
    /// Takes the function's list; [`Editor::finish`] replaces it with the new one.
    pub(in crate::asm) fn new(function: &'a mut Function) -> Self {
        let old_targets = function.targets.len();
        let (old, builder) = FunctionBuilder::edit(function);
        let moved = Vec::with_capacity(old.len() + 1);
        Self { function, builder, old, moved, old_targets }
    }

    /// Moves to the next old instruction and returns a copy of it.
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

    /// The operands of an instruction in either list.
    pub(in crate::asm) fn operands(&self, prog: &Prog) -> &[Addr] {
        self.builder.operands(prog)
    }

    /// The same, mutable.
    pub(in crate::asm) fn operands_mut(&mut self, prog: &Prog) -> &mut [Addr] {
        self.builder.operands_mut(prog)
    }

    /// The operands of an instruction in either list, each with its span.
    pub(in crate::asm) fn written(&self, prog: &Prog) -> impl Iterator<Item = (Addr, Span)> {
        self.builder.written(prog)
    }

    /// The span of an operand of an instruction in either list; if it is missing, that of the instruction.
    pub(in crate::asm) fn operand_span(&self, prog: &Prog, index: usize) -> Span {
        self.written(prog).nth(index).map_or(prog.span, |(_, span)| span)
    }

    /// Appends an instruction unchanged.
    pub(in crate::asm) fn push(&mut self, prog: Prog) {
        self.builder.push_prog(prog);
    }

    /// Appends a new instruction at the position of another one.
    pub(in crate::asm) fn insert(&mut self, op: Op, operands: &[Addr], at: At) -> &mut Prog {
        self.builder.push(op, operands.iter().map(|addr| (*addr, at.span)), at)
    }

    /// Appends a new instruction whose operands have spans.
    pub(in crate::asm) fn insert_written(&mut self, op: Op, operands: &[(Addr, Span)], at: At) -> &mut Prog {
        self.builder.push(op, operands.iter().copied(), at)
    }

    /// Marks the instruction last appended as the end of the prologue.
    pub(in crate::asm) fn mark_prologue_end(&mut self) {
        if let Some(last) = self.builder.last_mut() {
            last.ends_prologue = true;
        }
    }

    /// A target for new branches; [`Editor::label`] places it.
    pub(in crate::asm) fn target(&mut self) -> u32 {
        self.builder.target()
    }

    /// Places a target at the next instruction to be appended.
    pub(in crate::asm) fn label(&mut self, target: u32) {
        self.builder.label(target);
    }

    /// Installs the new list and updates the targets.
    pub(in crate::asm) fn finish(mut self) {
        self.moved.push(self.builder.len());
        for target in &mut self.builder.targets_mut()[..self.old_targets] {
            target.0 = self.moved[target.0 as usize];
        }
        self.builder.store(self.function);
    }
}

/// Memory at an offset from a register.
pub(in crate::asm) fn at_register(base: Reg, offset: i64) -> Addr {
    Addr::Mem(Mem { base, offset, ..Mem::default() })
}
