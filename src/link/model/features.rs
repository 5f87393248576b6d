//! What objects declare about themselves in `.note.gnu.property` (psABI for AMD64, program property).

/// Declarations, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Features {
    /// Features that a program has if every object has them, such as indirect branches landing on ENDBR64.
    pub(crate) common: u32,
    /// Instruction sets that a program needs if any object needs them.
    pub(crate) needed: u32,
    /// Instruction sets that are used; known for a program only if every object declares some.
    pub(crate) used: u32,
}

impl Features {
    /// Those of a program made of two objects.
    pub(crate) fn and(self, other: Self) -> Self {
        let used = if self.used == 0 || other.used == 0 { 0 } else { self.used | other.used };
        Features { common: self.common & other.common, needed: self.needed | other.needed, used }
    }
}
