//! Functions and their instructions.

use super::{Addr, Release, Spans, SymbolId, UnwindRow, Variable};
use crate::amd64::{Op, Suffix};
use crate::source::{LinePosition, Span};
use std::ops::Range;

/// The size of arguments if TEXT does not give it (abi.ArgsSizeUnknown in internal/abi).
pub(crate) const ARGS_UNKNOWN: i32 = i32::MIN;

/// Bytes of stack that a call pushes.
pub(crate) const CALL_SIZE: u32 = 8;

/// Bytes that a chain of functions without a check of the stack may use: what a check leaves free (StackNosplitBase in
/// internal/abi/stack.go), without the return address of the call that checks.
pub(crate) const NOSPLIT_LIMIT: u32 = 800 - CALL_SIZE;

/// An instruction or directive of a function.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Prog {
    /// The operation.
    pub op: Op,
    /// Suffixes such as `.Z` and `.BCST`.
    pub suffix: Suffix,
    /// Number of operands.
    pub count: u8,
    /// Size of its encoding in bytes.
    pub size: u8,
    /// Index of its first operand in [`Function::addrs`].
    pub first: u32,
    /// Offset in the function in bytes, once encoded.
    pub pc: u32,
    /// Its number in the file, from 1; 0 if added by a pass.
    pub number: u32,
    /// Number of bytes by which it lowers SP.
    pub sp_adjust: i32,
    /// Whether the prologue ends here, for debuggers.
    pub ends_prologue: bool,
    /// The line that listings and line tables show.
    pub line: LinePosition,
    /// Its place in the source, for messages.
    pub span: Span,
}

impl Prog {
    /// Indices of its operands in [`Function::addrs`].
    pub(super) fn operands(&self) -> Range<usize> {
        self.first as usize..self.first as usize + usize::from(self.count)
    }

    /// Whether it has a line in the release.
    pub(crate) fn has_line(&self, release: Release) -> bool {
        self.op != Op::PCALIGN || release.conventions().listing.pcalign_has_line
    }

    /// Whether the runtime's tables record its file and line.
    pub(crate) fn sets_place(&self, release: Release) -> bool {
        !matches!(self.op, Op::TEXT | Op::NOP) && self.has_line(release)
    }

    /// The pc that listings print; Go 1.22 prints the number of a PCALIGN instead.
    pub(crate) fn listed_pc(&self, release: Release) -> u32 {
        let at_number = self.op == Op::PCALIGN && release.conventions().code.pcalign_at_number;
        if at_number { self.number } else { self.pc }
    }
}

/// A branch target: an index into [`Function::progs`].
///
/// Branches refer to targets by index, so a pass that inserts instructions has a single list to update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target(pub u32);

impl Target {
    /// A target not placed yet.
    pub const NOWHERE: Target = Target(u32::MAX);
}

/// A function on its way from statements to bytes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Function {
    /// The symbol that receives the code.
    pub symbol: SymbolId,
    /// Its instructions, starting with TEXT.
    pub progs: Vec<Prog>,
    /// The operands of all instructions.
    pub addrs: Vec<Addr>,
    /// The span of each operand.
    pub(crate) spans: Spans,
    /// Branch targets.
    pub targets: Vec<Target>,
    /// Size of arguments and results in bytes; -2147483648 if unknown.
    pub args: i32,
    /// Size of the frame in bytes, including the saved BP.
    pub locals: i32,
    /// How to find the caller's frame, in order of pc; filled in once every pc is final.
    pub unwind: Vec<UnwindRow>,
    /// Parameters and results, if known from a prototype.
    pub variables: Vec<Variable>,
    /// Go's number for functions that the runtime treats specially; 0 for the rest.
    pub func_id: u8,
}

impl Function {
    /// A function without instructions.
    pub fn new(symbol: SymbolId) -> Self {
        Function {
            symbol,
            progs: Vec::new(),
            addrs: Vec::new(),
            spans: Spans::default(),
            targets: Vec::new(),
            args: 0,
            locals: 0,
            unwind: Vec::new(),
            variables: Vec::new(),
            func_id: 0,
        }
    }

    /// Size of the frame in bytes, without the return address.
    pub(crate) fn frame_size(&self) -> u32 {
        self.locals.max(0).unsigned_abs()
    }

    /// Size of arguments and results in bytes; none if TEXT does not give it.
    pub(crate) fn arguments_size(&self) -> Option<u32> {
        u32::try_from(self.args).ok()
    }

    /// The operands of an instruction.
    pub fn operands(&self, prog: &Prog) -> &[Addr] {
        &self.addrs[prog.operands()]
    }

    /// The span of an operand; that of the instruction if the operand is missing or was added by a pass.
    pub fn operand_span(&self, prog: &Prog, index: usize) -> Span {
        match prog.operands().nth(index) {
            Some(index) => self.spans.get(index, prog.span),
            None => prog.span,
        }
    }

    /// The span of a branch's target, its last operand.
    pub fn target_span(&self, prog: &Prog) -> Span {
        self.operand_span(prog, usize::from(prog.count).saturating_sub(1))
    }

    /// The symbols that instructions name, each with its place. Those of FUNCDATA are made by Go's compiler and linker.
    pub(crate) fn mentions(&self) -> impl Iterator<Item = (SymbolId, Span)> {
        self.progs.iter().filter(|prog| prog.op != Op::FUNCDATA).flat_map(|prog| {
            let operands = self.operands(prog).iter().enumerate();
            operands.filter_map(|(index, addr)| Some((addr.symbol()?, self.operand_span(prog, index))))
        })
    }

    /// The operands of the instruction at `index`, mutably.
    pub(crate) fn operands_mut(&mut self, index: usize) -> &mut [Addr] {
        &mut self.addrs[self.progs[index].operands()]
    }

    /// The table of a PCDATA, and the value that applies from there on.
    pub fn pcdata(&self, prog: &Prog) -> Option<(u8, i32)> {
        match *self.operands(prog) {
            [Addr::Const(table), Addr::Const(value)] if prog.op == Op::PCDATA => {
                Some((table as u8, value as i32))
            }
            _ => None,
        }
    }

    /// The table of a FUNCDATA, and the symbol that contains it.
    pub fn funcdata(&self, prog: &Prog) -> Option<(u8, SymbolId)> {
        match *self.operands(prog) {
            [Addr::Const(table), Addr::Mem(mem)] if prog.op == Op::FUNCDATA => {
                Some((table as u8, mem.symbol?))
            }
            _ => None,
        }
    }

    /// Index of the instruction a branch goes to, if its last operand is a place in this function.
    pub fn branch_target(&self, prog: &Prog) -> Option<usize> {
        match self.operands(prog).last() {
            Some(&Addr::Branch(target)) => Some(self.targets[target as usize].0 as usize),
            _ => None,
        }
    }
}
