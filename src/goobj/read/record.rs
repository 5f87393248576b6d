//! Decodes the records of an object.

use crate::goobj::format::{
    AUX_SIZE, INLINE_NODE_SIZE, REF_FLAGS_SIZE, REF_NAME_SIZE, RELOC_SIZE, SYMBOL_SIZE,
};

/// A four-byte number at `at`, which must be in range. In a record, whose size is known, the compiler sees that it is.
#[inline]
pub(super) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    let mut four = [0; 4];
    four.copy_from_slice(&bytes[at..at + 4]);
    u32::from_le_bytes(four)
}

#[inline]
fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from(bytes[at]) | u16::from(bytes[at + 1]) << 8
}

/// A string reference: length, and offset from the magic.
#[derive(Clone, Copy, Debug)]
pub(super) struct StringRef {
    pub(super) length: u32,
    pub(super) offset: u32,
}

impl StringRef {
    #[inline]
    pub(super) fn at(bytes: &[u8], at: usize) -> Self {
        Self { length: u32_at(bytes, at), offset: u32_at(bytes, at + 4) }
    }
}

/// A symbol reference as stored in the file; [`Object::target`](super::Object::target) resolves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SymbolRef {
    /// A package index, or one of [`package`](crate::goobj::format::package).
    pub package: u32,
    /// The symbol index.
    pub symbol: u32,
}

impl SymbolRef {
    #[inline]
    fn at(bytes: &[u8], at: usize) -> Self {
        Self { package: u32_at(bytes, at), symbol: u32_at(bytes, at + 4) }
    }
}

/// A symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Symbol<'a> {
    /// Its full name, usually UTF-8; empty for many symbols referenced only by index.
    pub name: &'a [u8],
    /// Its ABI: one of [`abi`](crate::goobj::format::abi).
    pub abi: u16,
    /// Its kind, by the release's numbering.
    pub kind: u8,
    /// Bits of [`symbol_flag`](crate::goobj::format::symbol_flag).
    pub flags: u8,
    /// Bits of [`symbol_flag2`](crate::goobj::format::symbol_flag2) and of the release's
    /// [`Flag2`](crate::goobj::release::Flag2).
    pub flags2: u8,
    /// Size in memory in bytes; there may be less data.
    pub size: u32,
    /// Alignment in bytes; 0 leaves it to the linker.
    pub align: u32,
}

impl<'a> Symbol<'a> {
    #[inline]
    pub(super) fn new(record: &[u8; SYMBOL_SIZE], name: &'a [u8]) -> Self {
        Self {
            name,
            abi: u16_at(record, 8),
            kind: record[10],
            flags: record[11],
            flags2: record[12],
            size: u32_at(record, 13),
            align: u32_at(record, 17),
        }
    }
}

/// A relocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reloc {
    /// Byte offset in its symbol.
    pub offset: i32,
    /// Size of the field in bytes.
    pub size: u8,
    /// Its kind, by the release's numbering.
    pub kind: u16,
    /// Added to the target's address.
    pub addend: i64,
    /// The symbol referred to.
    pub target: SymbolRef,
}

impl Reloc {
    #[inline]
    pub(super) fn new(record: &[u8; RELOC_SIZE]) -> Self {
        Self {
            offset: u32_at(record, 0) as i32,
            size: record[4],
            kind: u16_at(record, 5),
            addend: (u64::from(u32_at(record, 7)) | u64::from(u32_at(record, 11)) << 32) as i64,
            target: SymbolRef::at(record, 15),
        }
    }
}

/// An auxiliary symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Aux {
    /// Its kind: one of [`aux`](crate::goobj::format::aux), or a number of the release.
    pub kind: u8,
    /// The auxiliary symbol itself.
    pub target: SymbolRef,
}

impl Aux {
    #[inline]
    pub(super) fn new(record: &[u8; AUX_SIZE]) -> Self {
        Self { kind: record[0], target: SymbolRef::at(record, 1) }
    }
}

/// Flags of a symbol defined in another package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefFlags {
    /// Which symbol.
    pub target: SymbolRef,
    /// Like [`Symbol::flags`].
    pub flags: u8,
    /// Like [`Symbol::flags2`].
    pub flags2: u8,
}

impl RefFlags {
    pub(super) fn new(record: &[u8; REF_FLAGS_SIZE]) -> Self {
        Self { target: SymbolRef::at(record, 0), flags: record[8], flags2: record[9] }
    }
}

/// The name of a symbol defined in another package, for tools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefName<'a> {
    /// Which symbol.
    pub target: SymbolRef,
    /// Its full name.
    pub name: &'a [u8],
}

impl<'a> RefName<'a> {
    pub(super) fn new(record: &[u8; REF_NAME_SIZE], name: &'a [u8]) -> Self {
        Self { target: SymbolRef::at(record, 0), name }
    }
}

/// An imported package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Import<'a> {
    /// Its path.
    pub path: &'a [u8],
    /// Its fingerprint, which must match that of the package being linked.
    pub fingerprint: [u8; 8],
}

/// A call that the compiler inlined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InlinedCall {
    /// Index of the call whose inlined body contains it; -1 for none.
    pub parent: i32,
    /// The file of the call, an index into the object's files.
    pub file: u32,
    /// The line of the call.
    pub line: i32,
    /// The function called.
    pub function: SymbolRef,
    /// An address in the parent that represents the call, in bytes from the function's start.
    pub parent_pc: i32,
}

impl InlinedCall {
    pub(super) fn new(record: &[u8; INLINE_NODE_SIZE]) -> Self {
        Self {
            parent: u32_at(record, 0) as i32,
            file: u32_at(record, 4),
            line: u32_at(record, 8) as i32,
            function: SymbolRef::at(record, 12),
            parent_pc: u32_at(record, 20) as i32,
        }
    }
}
