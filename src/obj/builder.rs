//! Functions are put together here, whether from statements, from a listing or by a pass.

use super::{Addr, Function, Prog, Spans, SymbolId, Target};
use crate::amd64::{Op, Suffix};
use crate::source::{LinePosition, Span};

/// The place in source that an instruction belongs to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct At {
    /// The line that listings and line tables show.
    pub(crate) line: LinePosition,
    /// For messages.
    pub(crate) span: Span,
}

impl From<&Prog> for At {
    fn from(prog: &Prog) -> Self {
        At { line: prog.line, span: prog.span }
    }
}

/// A function that grows by one instruction at a time. Its storage is reused from function to function.
#[derive(Debug, Default)]
pub(crate) struct FunctionBuilder {
    progs: Vec<Prog>,
    addrs: Vec<Addr>,
    spans: Spans,
    targets: Vec<Target>,
}

impl FunctionBuilder {
    /// A function without instructions.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Starts on a function's instructions anew: its old ones come back, with the operands and targets that they
    /// refer to in the builder. [`FunctionBuilder::store`] puts the new ones in their place.
    pub(crate) fn edit(function: &mut Function) -> (Vec<Prog>, Self) {
        let old = std::mem::take(&mut function.progs);
        let builder = Self {
            progs: Vec::with_capacity(old.len() + spare(old.len())),
            addrs: std::mem::take(&mut function.addrs),
            spans: std::mem::take(&mut function.spans),
            targets: std::mem::take(&mut function.targets),
        };
        (old, builder)
    }

    /// Appends an instruction, with the place of each operand.
    pub(crate) fn push(
        &mut self,
        op: Op,
        operands: impl IntoIterator<Item = (Addr, Span)>,
        at: At,
    ) -> &mut Prog {
        let first = self.addrs.len();
        for (addr, span) in operands {
            self.addrs.push(addr);
            self.spans.push(span, at.span);
        }
        let prog = Prog {
            op,
            suffix: Suffix::default(),
            count: (self.addrs.len() - first) as u8,
            size: 0,
            first: first as u32,
            pc: 0,
            number: 0,
            sp_adjust: 0,
            ends_prologue: false,
            line: at.line,
            span: at.span,
        };
        self.push_prog(prog)
    }

    /// Appends an instruction whose operands the builder has already.
    pub(crate) fn push_prog(&mut self, prog: Prog) -> &mut Prog {
        let index = self.progs.len();
        self.progs.push(prog);
        &mut self.progs[index]
    }

    /// A place for branches to go to, for [`Addr::Branch`]; [`FunctionBuilder::label`] says where it is.
    pub(crate) fn target(&mut self) -> u32 {
        self.targets.push(Target::NOWHERE);
        self.targets.len() as u32 - 1
    }

    /// Lets a target be the instruction appended next.
    pub(crate) fn label(&mut self, target: u32) {
        self.set_target(target, self.len());
    }

    /// Lets a target be the instruction of that index.
    pub(crate) fn set_target(&mut self, target: u32, index: u32) {
        self.targets[target as usize] = Target(index);
    }

    /// How many instructions there are.
    pub(crate) fn len(&self) -> u32 {
        self.progs.len() as u32
    }

    /// The instructions so far.
    pub(crate) fn progs(&self) -> &[Prog] {
        &self.progs
    }

    /// The instruction last appended, to change it.
    pub(crate) fn last_mut(&mut self) -> Option<&mut Prog> {
        self.progs.last_mut()
    }

    /// The operands of an instruction.
    pub(crate) fn operands(&self, prog: &Prog) -> &[Addr] {
        &self.addrs[prog.operands()]
    }

    /// The same, to change them.
    pub(crate) fn operands_mut(&mut self, prog: &Prog) -> &mut [Addr] {
        &mut self.addrs[prog.operands()]
    }

    /// The operands of an instruction, each with the place where it is written.
    pub(crate) fn written(&self, prog: &Prog) -> impl Iterator<Item = (Addr, Span)> {
        prog.operands().map(|index| (self.addrs[index], self.spans.get(index, prog.span)))
    }

    /// Targets, to change them.
    pub(crate) fn targets_mut(&mut self) -> &mut [Target] {
        &mut self.targets
    }

    /// The finished function; the builder is as new, but keeps its storage.
    pub(crate) fn finish(&mut self, symbol: SymbolId) -> Function {
        let function = Function {
            progs: self.progs.clone(),
            addrs: copy(&self.addrs, spare(self.addrs.len())),
            spans: self.spans.copy(spare(self.addrs.len())),
            targets: self.targets.clone(),
            ..Function::new(symbol)
        };
        self.clear();
        function
    }

    /// Forgets what was appended.
    pub(crate) fn clear(&mut self) {
        self.progs.clear();
        self.addrs.clear();
        self.spans.clear();
        self.targets.clear();
    }

    /// Puts the instructions in the place of the function's own, of which [`FunctionBuilder::edit`] made the builder.
    pub(crate) fn store(self, function: &mut Function) {
        function.progs = self.progs;
        function.addrs = self.addrs;
        function.spans = self.spans;
        function.targets = self.targets;
    }
}

/// Room for what passes add to so many elements.
fn spare(len: usize) -> usize {
    len / 8 + 16
}

fn copy<T: Copy>(list: &[T], spare: usize) -> Vec<T> {
    let mut copy = Vec::with_capacity(list.len() + spare);
    copy.extend_from_slice(list);
    copy
}
