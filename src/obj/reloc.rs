//! Relocations, by Go's names (cmd/internal/objabi/reloctype.go).

use super::symbol_id::SymbolId;

/// A place in a symbol's bytes that the linker fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reloc {
    /// Offset of the field in the symbol, in bytes.
    pub offset: u32,
    /// Bytes of the field: 0 for a mark, else 1, 2, 4 or 8.
    pub size: u8,
    /// What to fill in.
    pub kind: RelocKind,
    /// The symbol referred to.
    pub symbol: Option<SymbolId>,
    /// Bytes added to its address. Of a pc-relative kind the pc is the end of the field.
    pub addend: i64,
}

/// What the linker fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelocKind {
    /// The address.
    Addr,
    /// The distance from the end of the field, of a call or jump.
    Call,
    /// Nothing: marks an indirect call.
    CallInd,
    /// The distance from the end of the field.
    PcRel,
    /// The offset from the thread pointer, in the executable.
    TlsLe,
    /// The distance to the table entry that holds the offset from the thread pointer.
    TlsIe,
    /// The distance to the table entry that holds the address.
    GotPcRel,
}

impl RelocKind {
    /// How many kinds there are.
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
