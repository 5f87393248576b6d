//! NOPs whose length is missing from the listing because its columns were cut off.
//!
//! In: the lines of a function, one of them, and the pc after the line before it. Out: the number of padding bytes at that
//! pc. The compiler aligns branches, and comparisons that macro-fuse with the next branch, so that they neither cross nor
//! end at a 32-byte boundary (padJump in cmd/internal/obj/x86/asm6.go); it does not pad assembly.

use super::{Code, Listed, Reader};
use crate::amd64::{self, Op};
use crate::obj::Addr;
use crate::syntax::Operand;
use crate::syntax::listing::{Attribute, operand};

/// Branches must not cross or end at multiples of this many bytes.
const BOUNDARY: u32 = 32;

/// What must fit between two boundaries: a branch and the instruction fused with it.
struct Stretch {
    /// Bytes before the branch.
    before: u32,
    /// Index of the branch's line.
    branch: usize,
}

impl Reader {
    /// Bytes of padding before the line at `index`, if the padding starts at `pc`.
    pub(super) fn branch_padding(&mut self, listed: &Listed, index: usize, pc: u32) -> u32 {
        if listed.head.has(Attribute::Asm) {
            return 0;
        }
        let Some(stretch) = self.stretch(listed, index, pc) else { return 0 };
        let long = self.guess.long.contains(&stretch.branch);
        let branch = match long.then(|| self.long_length(listed, stretch.branch)).flatten() {
            None => self.length(listed, stretch.branch, pc + stretch.before),
            length => length,
        };
        let Some(branch) = branch else { return 0 };
        let room = BOUNDARY - pc % BOUNDARY;
        if stretch.before + branch < room { 0 } else { room }
    }

    /// The branch at a line, or the one with which the line is fused.
    fn stretch(&mut self, listed: &Listed, index: usize, pc: u32) -> Option<Stretch> {
        if is_branch(self.op(listed, index)?) {
            return Some(Stretch { before: 0, branch: index });
        }
        let mut at = index;
        let mut before = 0;
        for prefixes in [&[Op::XACQUIRE, Op::XRELEASE][..], &[Op::LOCK]] {
            if prefixes.contains(&self.op(listed, at)?) {
                before += self.length(listed, at, pc)?;
                at = self.after(listed, at, &[Op::PCDATA, Op::FUNCDATA])?;
            }
        }
        let first = self.op(listed, at)?;
        let fuses = Fuses::of(first)?;
        if !matches!(fuses, Fuses::Counting) && !self.fusible_operands(listed, at, fuses) {
            return None;
        }
        before += self.length(listed, at, pc)?;
        let branch = self.after(listed, at, &[Op::PCDATA, Op::FUNCDATA, Op::NOP])?;
        fuses.with(self.op(listed, branch)?).then_some(Stretch { before, branch })
    }

    /// The branch with which a line is fused, or the line itself if it is one.
    pub(super) fn branch_of(&mut self, listed: &Listed, index: usize) -> Option<usize> {
        self.stretch(listed, index, 0).map(|stretch| stretch.branch)
    }

    /// Size of the long form of the branch at a line, if it has one.
    pub(super) fn long_length(&mut self, listed: &Listed, index: usize) -> Option<u32> {
        amd64::branch(self.op(listed, index)?)?.near.map(|opcode| opcode.len() as u32 + 4)
    }

    /// The next line whose instruction is not in `skipped`.
    fn after(&mut self, listed: &Listed, index: usize, skipped: &[Op]) -> Option<usize> {
        let mut at = index + 1;
        while skipped.contains(&self.op(listed, at)?) {
            at += 1;
        }
        Some(at)
    }

    fn op(&mut self, listed: &Listed, index: usize) -> Option<Op> {
        let line = listed.symbol.instructions.get(index)?;
        self.mnemonic(line.op.of(listed.block)).map(|(op, _)| op)
    }

    /// Size of a line's instruction if it is at `pc`.
    fn length(&mut self, listed: &Listed, index: usize, pc: u32) -> Option<u32> {
        let line = listed.symbol.instructions.get(index)?;
        let mut code = Code::default();
        self.line(listed, line, pc, None, &mut code).ok()?;
        Some(code.bytes.len() as u32)
    }

    fn operands_of(&mut self, listed: &Listed, index: usize) -> Option<Vec<Operand>> {
        let line = listed.symbol.instructions.get(index)?;
        let mut operands = Vec::new();
        operand::parse(line.operands.of(listed.block), 0, &mut self.unit.names, &mut operands).ok()?;
        Some(operands)
    }

    /// Whether the operands are a register with any operand, or memory with a register.
    fn fusible_operands(&mut self, listed: &Listed, index: usize, fuses: Fuses) -> bool {
        let operands = self.operands_of(listed, index).unwrap_or_default();
        let addrs: Vec<Addr> = operands.iter().filter_map(|operand| self.addr(&operand.kind)).collect();
        let [first, second] = addrs.as_slice() else { return false };
        let (one, two) = if matches!(fuses, Fuses::Comparison) { (first, second) } else { (second, first) };
        match one {
            Addr::Reg(_) => matches!(two, Addr::Reg(_) | Addr::Const(_) | Addr::Mem(_)),
            Addr::Mem(_) => matches!(two, Addr::Reg(_)),
            _ => false,
        }
    }
}

/// Whether padding treats the instruction as a branch: anything other than falling through.
fn is_branch(op: Op) -> bool {
    matches!(op, Op::CALL | Op::JMP | Op::RET | Op::DUFFZERO | Op::DUFFCOPY) || amd64::branch(op).is_some()
}

/// How an instruction macro-fuses with a conditional branch (Intel's optimization manual).
#[derive(Clone, Copy)]
enum Fuses {
    /// CMP.
    Comparison,
    /// ADD and SUB.
    Arithmetic,
    /// TEST and AND.
    Logic,
    /// INC and DEC.
    Counting,
}

impl Fuses {
    fn of(op: Op) -> Option<Fuses> {
        Some(match op {
            Op::CMPB | Op::CMPW | Op::CMPL | Op::CMPQ => Fuses::Comparison,
            Op::ADDB | Op::ADDW | Op::ADDL | Op::ADDQ | Op::SUBB | Op::SUBW | Op::SUBL | Op::SUBQ => {
                Fuses::Arithmetic
            }
            Op::TESTB | Op::TESTW | Op::TESTL | Op::TESTQ | Op::ANDB | Op::ANDW | Op::ANDL | Op::ANDQ => {
                Fuses::Logic
            }
            Op::INCB | Op::INCW | Op::INCL | Op::INCQ | Op::DECB | Op::DECW | Op::DECL | Op::DECQ => {
                Fuses::Counting
            }
            _ => return None,
        })
    }

    fn with(self, branch: Op) -> bool {
        match branch {
            Op::JOS | Op::JOC | Op::JMI | Op::JPL | Op::JPS | Op::JPC => matches!(self, Fuses::Logic),
            Op::JCS | Op::JCC | Op::JHI | Op::JLS => !matches!(self, Fuses::Counting),
            Op::JEQ | Op::JNE | Op::JLT | Op::JGE | Op::JLE | Op::JGT => true,
            _ => false,
        }
    }
}
