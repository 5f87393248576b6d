//! Symbol ids: indices into the symbols of one object.

/// The first id that is not of a symbol.
const FIRST_STAND_IN: u32 = 1 << 31;

/// Index of a symbol in [`Symbols`](super::Symbols).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SymbolId(pub(super) u32);

impl SymbolId {
    /// The index as a number.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// An id for something that has no symbol yet: whoever uses it decides what each index means, and later replaces it with
    /// a real one. No unit has that many symbols, since sources are at most 4 GiB.
    pub(crate) const fn stand_in(index: u32) -> Self {
        Self(FIRST_STAND_IN + index)
    }

    /// The index of a stand-in; none for the id of a symbol.
    pub(crate) fn stand_in_index(self) -> Option<usize> {
        self.0.checked_sub(FIRST_STAND_IN).map(|index| index as usize)
    }
}
