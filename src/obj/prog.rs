//! Functions and their instructions.

use super::{Addr, Release, Spans, SymbolId, UnwindRow, Variable};
use crate::amd64::{Op, Suffix};
use crate::source::{LinePosition, Span};
use std::ops::Range;

/// The size of arguments that TEXT does not tell (abi.ArgsSizeUnknown in internal/abi).
pub(crate) const ARGS_UNKNOWN: i32 = i32::MIN;

/// An instruction or directive of a function.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Prog {
    /// What it does.
    pub op: Op,
    /// `.Z`, `.BCST` and the like.
    pub suffix: Suffix,
    /// How many operands it has.
    pub count: u8,
    /// Bytes of its encoding.
    pub size: u8,
    /// Index of its first operand in [`Function::addrs`].
    pub first: u32,
    /// Offset in the function, in bytes, once it is encoded.
    pub pc: u32,
    /// Which instruction of the file it is, from 1; 0 for those that passes add.
    pub number: u32,
    /// Bytes by which it moves SP down.
    pub sp_adjust: i32,
    /// Whether the frame is set up once it is reached, which debuggers like to know.
    pub ends_prologue: bool,
    /// The line that listings and line tables show.
    pub line: LinePosition,
    /// Where it is in the sources, for messages.
    pub span: Span,
}

impl Prog {
    /// Where its operands are in [`Function::addrs`].
    pub(super) fn operands(&self) -> Range<usize> {
        self.first as usize..self.first as usize + usize::from(self.count)
    }

    /// Whether the release knows the line.
    pub fn has_line(&self, release: Release) -> bool {
        self.op != Op::PCALIGN || release.conventions().listing.pcalign_has_line
    }

    /// Whether the runtime's tables say of it which file and line it comes from.
    pub fn sets_place(&self, release: Release) -> bool {
        !matches!(self.op, Op::TEXT | Op::NOP) && self.has_line(release)
    }

    /// What listings print for the pc: Go 1.22 leaves a PCALIGN its number in the file.
    pub fn listed_pc(&self, release: Release) -> u32 {
        let at_number = self.op == Op::PCALIGN && release.conventions().code.pcalign_at_number;
        if at_number { self.number } else { self.pc }
    }
}

/// Where a branch goes: an index of [`Function::progs`].
///
/// Branches refer to these by index, so that a pass that inserts instructions has one list to mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target(pub u32);

impl Target {
    /// That of a branch to a label that is not known yet.
    pub const NOWHERE: Target = Target(u32::MAX);
}

/// A function on its way from statements to bytes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Function {
    /// The symbol that gets the bytes.
    pub symbol: SymbolId,
    /// TEXT first, then everything up to the next one.
    pub progs: Vec<Prog>,
    /// The operands of all of them.
    pub addrs: Vec<Addr>,
    /// Where each of those is written.
    pub(crate) spans: Spans,
    /// Where branches go.
    pub targets: Vec<Target>,
    /// Bytes of arguments and results; -2147483648 where they are not known.
    pub args: i32,
    /// Bytes of the frame, with the saved BP.
    pub locals: i32,
    /// How to find the caller's frame, in order of pc, once every pc is final.
    pub unwind: Vec<UnwindRow>,
    /// Parameters and results on the stack, where a prototype tells of them.
    pub variables: Vec<Variable>,
    /// Go's number for functions that the runtime treats in a special way, 0 for the rest.
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

    /// The operands of an instruction.
    pub fn operands(&self, prog: &Prog) -> &[Addr] {
        &self.addrs[prog.operands()]
    }

    /// Where an operand of an instruction is written: that of a pass, and one that is missing, where the instruction
    /// is.
    pub fn operand_span(&self, prog: &Prog, index: usize) -> Span {
        match prog.operands().nth(index) {
            Some(index) => self.spans.get(index, prog.span),
            None => prog.span,
        }
    }

    /// Where the target of a branch is written: its last operand.
    pub fn target_span(&self, prog: &Prog) -> Span {
        self.operand_span(prog, usize::from(prog.count).saturating_sub(1))
    }

    /// The same, to change them.
    pub fn operands_mut(&mut self, index: usize) -> &mut [Addr] {
        &mut self.addrs[self.progs[index].operands()]
    }

    /// Of a PCDATA, the table and the value that holds from there on.
    pub fn pcdata(&self, prog: &Prog) -> Option<(u8, i32)> {
        match *self.operands(prog) {
            [Addr::Const(table), Addr::Const(value)] if prog.op == Op::PCDATA => {
                Some((table as u8, value as i32))
            }
            _ => None,
        }
    }

    /// Of a FUNCDATA, the table and the symbol that holds it.
    pub fn funcdata(&self, prog: &Prog) -> Option<(u8, SymbolId)> {
        match *self.operands(prog) {
            [Addr::Const(table), Addr::Mem(mem)] if prog.op == Op::FUNCDATA => {
                Some((table as u8, mem.symbol?))
            }
            _ => None,
        }
    }

    /// Where a branch goes: the last operand, if it is a place in this function.
    pub fn branch_target(&self, prog: &Prog) -> Option<usize> {
        match self.operands(prog).last() {
            Some(&Addr::Branch(target)) => Some(self.targets[target as usize].0 as usize),
            _ => None,
        }
    }
}
