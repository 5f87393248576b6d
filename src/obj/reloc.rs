//! Relocations, with Go's names (cmd/internal/objabi/reloctype.go).

use super::symbol_id::SymbolId;

/// A place in a symbol's data that the linker fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reloc {
    /// Offset of the field in the symbol, in bytes.
    pub offset: u32,
    /// Size of the field in bytes: 1, 2, 4 or 8, or 0 for a marker.
    pub size: u8,
    /// What to fill in.
    pub kind: RelocKind,
    /// The symbol referred to.
    pub symbol: Option<SymbolId>,
    /// Added to its address, in bytes. For pc-relative kinds the pc is the end of the field.
    pub addend: i64,
}

/// What the linker fills in.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelocKind {
    /// The symbol's address.
    Addr,
    /// The distance from the end of the field to the symbol, in a call or jump.
    Call,
    /// Nothing; marks an indirect call.
    CallInd,
    /// The distance from the end of the field to the symbol.
    PcRel,
    /// The offset from the thread pointer (local exec).
    TlsLe,
    /// The distance to the GOT entry that holds the offset from the thread pointer (initial exec).
    TlsIe,
    /// The distance to the GOT entry that holds the address.
    GotPcRel,
}

impl RelocKind {
    /// The number of kinds.
    pub(super) const COUNT: usize = RelocKind::GotPcRel as usize + 1;

    /// Go's name.
    pub fn name(self) -> &'static str {
        match self {
            RelocKind::Addr => "R_ADDR",
            RelocKind::Call => "R_CALL",
            RelocKind::CallInd => "R_CALLIND",
            RelocKind::PcRel => "R_PCREL",
            RelocKind::TlsLe => "R_TLS_LE",
            RelocKind::TlsIe => "R_TLS_IE",
            RelocKind::GotPcRel => "R_GOTPCREL",
        }
    }
}
