//! Registers of which only a part has been set.
//!
//! In: the instructions of a path. Out: general registers of which the lowest byte or word has been set and nothing above it, vectors whose
//! upper halves `VZEROUPPER` has cleared, and the operands that take more than that.

use crate::amd64::effects::Effects;
use crate::amd64::{Op, Reg};
use crate::flow::registers::{Registers, for_each_written};
use crate::obj::{Addr, Name, Prog};

/// What holds on every path.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Partial {
    /// Registers of which at most the lowest byte has been set.
    byte: Registers,
    /// Registers of which at most the lowest two bytes have been set.
    word: Registers,
    /// Vectors whose upper halves have been written.
    wide: Registers,
    /// Vectors whose upper halves were cleared after that: to clear others is a way to make them zero.
    cleared: Registers,
}

impl Partial {
    /// Whether no register is known to be set in part only.
    pub(super) fn is_empty(&self) -> bool {
        self.byte.0 | self.word.0 | self.cleared.0 == 0
    }

    /// Joins two paths, on which nothing has set these registers.
    pub(super) fn join(&mut self, other: Self, unset: [Registers; 2]) {
        let [own, others] = unset.map(|set| set.0);
        // A byte here and nothing there is at most a byte, a byte here and a word there at most a word.
        let byte = (self.byte.0 | own) & (other.byte.0 | others);
        let word = (self.byte.0 | self.word.0 | own) & (other.byte.0 | other.word.0 | others);
        self.byte.0 = byte & !(own & others);
        self.word.0 = word & !(byte | own & others);
        self.wide.0 &= other.wide.0;
        self.cleared.0 &= other.cleared.0;
    }

    /// Applies an instruction before which nothing has set some registers.
    pub(super) fn step(&mut self, prog: &Prog, operands: &[Addr], effects: &Effects, unset: Registers) {
        if prog.op == Op::VZEROUPPER {
            self.cleared.0 |= std::mem::take(&mut self.wide.0);
            return;
        }
        let bytes = bytes_written(prog.op);
        let (byte, word) = (self.byte, self.word);
        for_each_written(effects, operands, |reg| {
            let set = Registers::of(reg).0;
            let all = [&mut self.byte, &mut self.word, &mut self.wide, &mut self.cleared];
            all.into_iter().for_each(|known| known.0 &= !set);
            if (reg.is_ymm() || reg.is_zmm()) && reg.number() < 16 {
                self.wide.0 |= set;
            }
        });
        let Some((bytes, to)) = bytes.zip(operands.last().and_then(Addr::reg)) else { return };
        let is_low = to.general().is_some() && ![Reg::AH, Reg::CH, Reg::DH, Reg::BH].contains(&to);
        match bytes {
            1 if is_low && (unset.has(to) || byte.has(to)) => self.byte.0 |= Registers::of(to).0,
            _ if is_low && (unset.has(to) || byte.has(to) || word.has(to)) => {
                self.word.0 |= Registers::of(to).0;
            }
            _ => {}
        }
    }

    /// What an operand takes of a register beyond what is set; none if it is content with that, or may be.
    pub(super) fn lacks(
        &self,
        prog: &Prog,
        operands: &[Addr],
        reg: Reg,
        operand: Option<usize>,
    ) -> Option<&'static str> {
        if self.cleared.has(reg) && (reg.is_ymm() || reg.is_zmm()) {
            return Some("`VZEROUPPER` before it has cleared the upper half");
        }
        let (is_byte, is_word) = (self.byte.has(reg), self.word.has(reg));
        if !is_byte && !is_word {
            return None;
        }
        let taken = match operands.get(operand?)? {
            Addr::Reg(_) => bytes_read(prog, operands)?,
            // An address may be a sum of which a part is used.
            _ if matches!(prog.op, Op::LEAQ | Op::LEAL | Op::LEAW) => return None,
            addr if addr.mem().is_some_and(|mem| mem.base == reg || mem.index == reg) => 8,
            _ => return None,
        };
        match (is_byte, taken) {
            (true, 2..) => Some("only its lowest byte has been set"),
            (false, 4..) => Some("only its lowest two bytes have been set"),
            _ => None,
        }
    }
}

/// The bytes of a register that an instruction writes and leaves the others as they are.
fn bytes_written(op: Op) -> Option<u8> {
    match op {
        Op::MOVB => Some(1),
        Op::MOVW => Some(2),
        op if op.name().starts_with("SET") => Some(1),
        _ => None,
    }
}

/// The bytes that an instruction takes of each register that it reads, if more than a part of them matters: where it compares or counts, and
/// where it stores elsewhere than on the stack, whence a part may be taken.
fn bytes_read(prog: &Prog, operands: &[Addr]) -> Option<u8> {
    let stores =
        matches!(operands, [Addr::Reg(_), Addr::Mem(to)] if to.base != Reg::SP && to.name != Name::Auto);
    match prog.op {
        Op::MOVW if stores => Some(2),
        Op::MOVL if stores => Some(4),
        Op::MOVQ if stores => Some(8),
        Op::CMPW | Op::TESTW => Some(2),
        Op::CMPL | Op::TESTL => Some(4),
        Op::CMPQ | Op::TESTQ => Some(8),
        // Of logical operations and sums of 32 bits often a part is used.
        Op::ADDQ | Op::SUBQ | Op::ADCQ | Op::SBBQ | Op::IMULQ => Some(8),
        _ => None,
    }
}
