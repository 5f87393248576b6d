//! Symbol ids: indices into the symbols of one object.

/// Index of a symbol in [`Symbols`](super::Symbols).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SymbolId(pub(super) u32);

impl SymbolId {
    /// The index as a number.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}
