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
    /// How many old instructions have been passed.
    passed: usize,
    /// How many were pushed in their old places, as long as nothing else was. The new list is a copy only from then on: most
    /// functions have no frame, and a list of a million instructions is better left where it is.
    in_place: Option<usize>,
    /// By old index, the new index, where these differ.
    moved: Vec<u32>,
    /// How many targets refer to the old list.
    old_targets: usize,
}

impl<'a> Editor<'a> {
    /// Takes the function's list; [`Editor::finish`] replaces it with the new one.
    pub(in crate::asm) fn new(function: &'a mut Function) -> Self {
        let old_targets = function.targets.len();
        let (old, builder) = FunctionBuilder::edit(function);
        Self { function, builder, old, passed: 0, in_place: Some(0), moved: Vec::new(), old_targets }
    }

    /// Moves to the next old instruction and returns a copy of it.
    pub(in crate::asm) fn next(&mut self) -> Option<Prog> {
        let prog = *self.old.get(self.passed)?;
        if self.in_place != Some(self.passed) {
            self.leave_place();
            self.moved.push(self.builder.len());
        }
        self.passed += 1;
        Some(prog)
    }

    /// Makes the new list a copy, if it is not one yet.
    fn leave_place(&mut self) {
        if let Some(count) = self.in_place.take() {
            self.builder.copy_progs(&self.old[..count], self.old.len());
            self.moved.reserve(self.old.len() + 1);
            self.moved.extend(0..self.passed as u32);
        }
    }

    /// The function's symbol.
    pub(in crate::asm) fn symbol(&self) -> SymbolId {
        self.function.symbol
    }

    /// The new list so far.
    pub(in crate::asm) fn progs(&self) -> &[Prog] {
        self.in_place.map_or(self.builder.progs(), |count| &self.old[..count])
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
        if let Some(count) = &mut self.in_place
            && *count + 1 == self.passed
        {
            self.old[*count] = prog;
            *count = self.passed;
            return;
        }
        self.leave_place();
        self.builder.push_prog(prog);
    }

    /// Appends a new instruction at the position of another one.
    pub(in crate::asm) fn insert(&mut self, op: Op, operands: &[Addr], at: At) -> &mut Prog {
        self.leave_place();
        self.builder.push(op, operands.iter().map(|addr| (*addr, at.span)), at)
    }

    /// Appends a new instruction whose operands have spans.
    pub(in crate::asm) fn insert_written(&mut self, op: Op, operands: &[(Addr, Span)], at: At) -> &mut Prog {
        self.leave_place();
        self.builder.push(op, operands.iter().copied(), at)
    }

    /// Marks the instruction last appended as the end of the prologue.
    pub(in crate::asm) fn mark_prologue_end(&mut self) {
        self.leave_place();
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
        self.leave_place();
        self.builder.label(target);
    }

    /// Installs the new list and updates the targets.
    pub(in crate::asm) fn finish(mut self) {
        if self.in_place == Some(self.old.len()) {
            self.builder.set_progs(self.old);
            return self.builder.store(self.function);
        }
        self.leave_place();
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A function of `len` instructions, numbered, each of which branches to the next one.
    fn function(len: u32) -> Function {
        let mut builder = FunctionBuilder::new();
        for index in 0..len {
            let target = builder.target();
            builder.set_target(target, index + 1);
            let operand = (Addr::Branch(target), Span::default());
            builder.push(Op::JMP, [operand], At::default()).number = index;
        }
        builder.finish(SymbolId::stand_in(0))
    }

    /// The numbers of the instructions after an edit, and where each of those that were there before goes.
    fn edited(len: u32, edit: impl Fn(&mut Editor, Prog)) -> (Vec<u32>, Vec<u32>) {
        let mut function = function(len);
        let mut editor = Editor::new(&mut function);
        while let Some(prog) = editor.next() {
            edit(&mut editor, prog);
        }
        editor.finish();
        let targets = function.targets.iter().map(|target| target.0).collect();
        (function.progs.iter().map(|prog| prog.number).collect(), targets)
    }

    const ADDED: u32 = 100;

    fn add(editor: &mut Editor) {
        editor.insert(Op::NOP, &[], At::default()).number = ADDED;
    }

    #[test]
    fn branches_go_where_instructions_went() {
        let unchanged = edited(4, |editor, prog| editor.push(prog));
        assert_eq!(unchanged, (vec![0, 1, 2, 3], vec![1, 2, 3, 4]));
        let before = edited(4, |editor, prog| {
            if prog.number == 2 {
                add(editor);
            }
            editor.push(prog);
        });
        assert_eq!(before, (vec![0, 1, ADDED, 2, 3], vec![1, 2, 4, 5]));
        let after = edited(4, |editor, prog| {
            editor.push(prog);
            if prog.number == 1 {
                add(editor);
            }
        });
        assert_eq!(after, (vec![0, 1, ADDED, 2, 3], vec![1, 3, 4, 5]));
        let dropped = edited(4, |editor, prog| {
            if prog.number != 1 {
                editor.push(prog);
            }
        });
        assert_eq!(dropped, (vec![0, 2, 3], vec![1, 1, 2, 3]));
        let twice = edited(3, |editor, prog| {
            editor.push(prog);
            editor.push(prog);
        });
        assert_eq!(twice, (vec![0, 0, 1, 1, 2, 2], vec![2, 4, 6]));
        assert_eq!(edited(3, |_, _| {}), (vec![], vec![0, 0, 0]));
    }

    #[test]
    fn changes_in_place_stay() {
        let mut function = function(3);
        let mut editor = Editor::new(&mut function);
        while let Some(mut prog) = editor.next() {
            prog.sp_adjust = 8;
            editor.push(prog);
            assert_eq!(editor.progs().last().map(|prog| prog.sp_adjust), Some(8));
        }
        editor.finish();
        assert!(function.progs.len() == 3 && function.progs.iter().all(|prog| prog.sp_adjust == 8));
    }
}
