//! Findings of a function that are reported once.

use super::table::Id;
use crate::amd64::Reg;
use rustc_hash::FxHashSet;

/// What is reported once.
#[derive(Default)]
pub(super) struct Told(FxHashSet<(Id, usize)>);

impl Told {
    pub(super) fn is_new(&mut self, check: Id, index: usize) -> bool {
        self.0.insert((check, index))
    }

    /// Registers have numbers above those of instructions.
    pub(super) fn note_register(&mut self, check: Id, reg: Reg) {
        self.0.insert((check, Self::number(reg)));
    }

    pub(super) fn has_register(&self, check: Id, reg: Reg) -> bool {
        self.0.contains(&(check, Self::number(reg)))
    }

    fn number(reg: Reg) -> usize {
        reg.index().unwrap_or_default() | 1 << (usize::BITS - 2)
    }
}
