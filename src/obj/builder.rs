//! Builds functions, whether from statements, from a listing or in a pass.

use super::{Addr, Function, Prog, Spans, SymbolId, Target};
use crate::amd64::{Op, Suffix};
use crate::source::{LinePosition, Span};

/// The source position of an instruction.
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

/// Builds a function one instruction at a time. Its storage is reused from function to function.
#[derive(Debug, Default)]
pub(crate) struct FunctionBuilder {
    progs: Vec<Prog>,
    addrs: Vec<Addr>,
    spans: Spans,
    targets: Vec<Target>,
}

impl FunctionBuilder {
    /// A builder without instructions.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Starts rewriting a function: returns its old instructions and a builder that holds the operands and targets they
    /// refer to, and no instructions yet. [`FunctionBuilder::store`] stores the new instructions in the function.
    pub(crate) fn edit(function: &mut Function) -> (Vec<Prog>, Self) {
        let old = std::mem::take(&mut function.progs);
        let builder = Self {
            progs: Vec::new(),
            addrs: std::mem::take(&mut function.addrs),
            spans: std::mem::take(&mut function.spans),
            targets: std::mem::take(&mut function.targets),
        };
        (old, builder)
    }

    /// Starts the new instructions with copies, and makes room for as many as `len` may become.
    pub(crate) fn copy_progs(&mut self, progs: &[Prog], len: usize) {
        self.progs.reserve_exact(len + spare(len));
        self.progs.extend_from_slice(progs);
    }

    /// Makes a list the new instructions.
    pub(crate) fn set_progs(&mut self, progs: Vec<Prog>) {
        self.progs = progs;
    }

    /// Makes room for the instructions of another builder after one more.
    pub(crate) fn reserve_for(&mut self, other: &Self) {
        self.progs.reserve(other.progs.len() + 1);
        self.addrs.reserve(other.addrs.len() + spare(0));
        self.spans.reserve(other.addrs.len() + spare(0));
        self.targets.reserve(other.targets.len());
    }

    /// Appends an instruction whose operands come with their spans.
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

    /// Appends an instruction whose operands are already in the builder.
    pub(crate) fn push_prog(&mut self, prog: Prog) -> &mut Prog {
        let index = self.progs.len();
        self.progs.push(prog);
        &mut self.progs[index]
    }

    /// A new branch target for [`Addr::Branch`], to be placed by [`FunctionBuilder::label`].
    pub(crate) fn target(&mut self) -> u32 {
        self.targets.push(Target::NOWHERE);
        self.targets.len() as u32 - 1
    }

    /// Places a target at the next instruction to be appended.
    pub(crate) fn label(&mut self, target: u32) {
        self.set_target(target, self.len());
    }

    /// Places a target at the instruction with that index.
    pub(crate) fn set_target(&mut self, target: u32, index: u32) {
        self.targets[target as usize] = Target(index);
    }

    /// The number of instructions.
    pub(crate) fn len(&self) -> u32 {
        self.progs.len() as u32
    }

    /// The instructions so far.
    pub(crate) fn progs(&self) -> &[Prog] {
        &self.progs
    }

    /// The instruction last appended, mutably.
    pub(crate) fn last_mut(&mut self) -> Option<&mut Prog> {
        self.progs.last_mut()
    }

    /// The operands of an instruction.
    pub(crate) fn operands(&self, prog: &Prog) -> &[Addr] {
        &self.addrs[prog.operands()]
    }

    /// The same, mutably.
    pub(crate) fn operands_mut(&mut self, prog: &Prog) -> &mut [Addr] {
        &mut self.addrs[prog.operands()]
    }

    /// The operands of an instruction, each with its span.
    pub(crate) fn written(&self, prog: &Prog) -> impl Iterator<Item = (Addr, Span)> {
        prog.operands().map(|index| (self.addrs[index], self.spans.get(index, prog.span)))
    }

    /// The place of a branch's target.
    pub(crate) fn target_at(&self, target: u32) -> Target {
        self.targets[target as usize]
    }

    /// The targets, in order.
    pub(crate) fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// The targets, mutably.
    pub(crate) fn targets_mut(&mut self) -> &mut [Target] {
        &mut self.targets
    }

    /// A copy as a function, in which `added` come after the first instruction, at its place. A branch to an instruction
    /// still goes there. The copy uses the storage of another builder.
    pub(crate) fn function(
        &self,
        symbol: SymbolId,
        added: &[(Op, [Addr; 2])],
        mut copied: FunctionBuilder,
    ) -> Function {
        let (first, rest) = self.progs.split_at(self.progs.len().min(1));
        copied.clear();
        copied.progs.reserve_exact(self.progs.len() + added.len());
        copied.progs.extend_from_slice(first);
        copied.addrs.reserve(self.addrs.len() + spare(self.addrs.len()));
        copied.addrs.extend_from_slice(&self.addrs);
        copied.spans.copy(&self.spans, spare(self.addrs.len()));
        copied.targets.extend_from_slice(&self.targets);
        if let [first] = first {
            let at = At::from(first);
            for (op, operands) in added {
                copied.push(*op, operands.map(|addr| (addr, at.span)), at);
            }
            for target in copied.targets.iter_mut().filter(|target| target.0 > 0) {
                target.0 += added.len() as u32;
            }
        }
        copied.progs.extend_from_slice(rest);
        let mut function = Function::new(symbol);
        copied.store(&mut function);
        function
    }

    /// Returns the finished function and clears the builder, which keeps its storage.
    pub(crate) fn finish(&mut self, symbol: SymbolId) -> Function {
        let function = self.function(symbol, &[], Self::new());
        self.clear();
        function
    }

    /// Drops the operands of all instructions of a function without one to `keep`; returns their storage.
    pub(crate) fn drop_operands(function: &mut Function, keep: impl Fn(&Addr) -> bool) -> Self {
        let mut old = Self {
            progs: Vec::new(),
            addrs: std::mem::take(&mut function.addrs),
            spans: std::mem::take(&mut function.spans),
            targets: std::mem::take(&mut function.targets),
        };
        let mut kept = 0;
        for prog in &mut function.progs {
            if !old.addrs[prog.operands()].iter().any(&keep) {
                prog.count = 0;
            }
            kept += usize::from(prog.count);
        }
        // What stays is kept to the end: no more than it takes.
        function.addrs.reserve_exact(kept);
        function.spans.reserve(kept);
        for prog in &mut function.progs {
            let operands = prog.operands();
            prog.first = function.addrs.len() as u32;
            for index in operands {
                function.addrs.push(old.addrs[index]);
                function.spans.push(old.spans.get(index, prog.span), prog.span);
            }
        }
        old.clear();
        old
    }

    /// The instructions of a function that `keep` accepts, without branch targets; the storage of the function comes back.
    pub(crate) fn excerpt(function: Function, keep: impl Fn(&Prog, &[Addr]) -> bool) -> (Function, Self) {
        let Function { mut progs, addrs, spans, targets, .. } = function;
        progs.retain(|prog| keep(prog, &addrs[prog.operands()]));
        let count = progs.iter().map(|prog| usize::from(prog.count)).sum();
        let mut old = Self { progs, addrs, spans, targets };
        let mut kept = Self::default();
        kept.progs.reserve_exact(old.progs.len());
        kept.addrs.reserve_exact(count);
        kept.spans.reserve(count);
        for prog in &old.progs {
            let first = kept.addrs.len() as u32;
            for (addr, span) in old.written(prog) {
                kept.addrs.push(addr);
                kept.spans.push(span, prog.span);
            }
            kept.push_prog(Prog { first, ..*prog });
        }
        let mut function = Function::new(function.symbol);
        kept.store(&mut function);
        old.clear();
        (function, old)
    }

    /// Removes all instructions.
    pub(crate) fn clear(&mut self) {
        self.progs.clear();
        self.addrs.clear();
        self.spans.clear();
        self.targets.clear();
    }

    /// Stores the instructions in the function that the builder was made from by [`FunctionBuilder::edit`].
    pub(crate) fn store(self, function: &mut Function) {
        function.progs = self.progs;
        function.addrs = self.addrs;
        function.spans = self.spans;
        function.targets = self.targets;
    }
}

/// Spare capacity for what passes add to a list of `len` elements.
fn spare(len: usize) -> usize {
    len / 8 + 16
}
