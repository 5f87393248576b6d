//! How much a function has pushed.
//!
//! In: its instructions, in the order of the code. Out: where the assembler would refuse a RET, so that source has its bytes.

use super::lack::Source;
use crate::amd64::Op;
use crate::amd64::decode::Meaning;

/// The bytes pushed so far, in the order of the code: Go refuses a RET where they are not 0 (cmd/internal/obj/x86/obj6.go).
#[derive(Debug, Default)]
pub(super) struct Balance {
    pushed: i64,
}

/// What an instruction does to it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Effect {
    /// In bytes.
    pushed: i8,
    is_return: bool,
}

impl Effect {
    pub(super) fn of(meaning: &Meaning) -> Self {
        let Meaning::Instruction { op, .. } = meaning else { return Self::default() };
        let pushed = match *op {
            Op::PUSHQ | Op::PUSHFQ => 8,
            Op::POPQ | Op::POPFQ => -8,
            Op::PUSHW | Op::PUSHFW => 2,
            Op::POPW | Op::POPFW => -2,
            Op::PUSHL => 4,
            Op::POPL => -4,
            _ => 0,
        };
        Self { pushed, is_return: *op == Op::RET }
    }
}

impl Balance {
    /// Counts an instruction; a RET that Go refuses is written by its bytes.
    pub(super) fn judge(&mut self, source: Source, effect: Effect) -> Source {
        if source == Source::Text {
            self.pushed += i64::from(effect.pushed);
        }
        let is_refused = effect.is_return && self.pushed != 0 && source == Source::Text;
        if is_refused { Source::Bytes } else { source }
    }
}
