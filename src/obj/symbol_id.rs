//! What symbols are referred to by: their place among the symbols of one object.

/// Which of [`Symbols`](super::Symbols).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SymbolId(pub(super) u32);

impl SymbolId {
    /// The position in the unit.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}
