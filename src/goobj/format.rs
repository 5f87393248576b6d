//! What all object files have in common: block numbers, record sizes, special indices and flags.
//!
//! Pure data, from cmd/internal/goobj/objfile.go and funcinfo.go; what differs between releases is in
//! [`release`](super::release). Numbers are little-endian and records are packed.

/// The magic number after the text header of an object, since Go 1.20.
pub const MAGIC: [u8; 8] = *b"\0go120ld";

/// Start of the text header; the system, architecture, release and more follow on the same line.
pub(crate) const HEADER_START: &str = "go object ";

/// End of the text header; lines written by the compiler may precede it.
pub const HEADER_END: &str = "\n!\n";

/// Size in bytes of a package's fingerprint: the first bytes of a hash of its export data, zero for assembly.
pub(crate) const FINGERPRINT_SIZE: usize = 8;

/// Size in bytes of the binary header: magic, fingerprint, flags, block offsets.
pub const HEADER_SIZE: usize = MAGIC.len() + FINGERPRINT_SIZE + 4 + 4 * BLOCKS;

/// The number of blocks, including the end marker.
pub(crate) const BLOCKS: usize = 19;

/// The blocks of an object, in file order. Offsets in the header are relative to the magic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Block {
    /// Imported packages: path and fingerprint.
    Autolib,
    /// Paths of the packages of referenced symbols; the first string is empty.
    PkgIdx,
    /// Names of source files.
    File,
    /// Symbols of this package referenced by index.
    Symdef,
    /// Short content-addressable symbols.
    Hashed64def,
    /// Longer content-addressable symbols.
    Hasheddef,
    /// Symbols defined here and referenced by name.
    Nonpkgdef,
    /// Symbols defined elsewhere and referenced by name.
    Nonpkgref,
    /// Flags of symbols of other packages.
    RefFlags,
    /// The hash of each symbol in `Hashed64def`.
    Hash64,
    /// The hash of each symbol in `Hasheddef`.
    Hash,
    /// The index of the first relocation of each defined symbol.
    RelocIdx,
    /// The index of the first auxiliary symbol of each defined symbol.
    AuxIdx,
    /// The offset in `Data` of each defined symbol.
    DataIdx,
    /// Relocations.
    Reloc,
    /// Auxiliary symbols.
    Aux,
    /// The data of all symbols.
    Data,
    /// Names of symbols referenced by index, for tools.
    RefName,
    /// The end of the object.
    End,
}

impl Block {
    /// All blocks in order.
    pub const ALL: [Block; BLOCKS] = [
        Block::Autolib,
        Block::PkgIdx,
        Block::File,
        Block::Symdef,
        Block::Hashed64def,
        Block::Hasheddef,
        Block::Nonpkgdef,
        Block::Nonpkgref,
        Block::RefFlags,
        Block::Hash64,
        Block::Hash,
        Block::RelocIdx,
        Block::AuxIdx,
        Block::DataIdx,
        Block::Reloc,
        Block::Aux,
        Block::Data,
        Block::RefName,
        Block::End,
    ];

    /// Go's name without the `Blk` prefix.
    pub const fn name(self) -> &'static str {
        match self {
            Block::Autolib => "Autolib",
            Block::PkgIdx => "PkgIdx",
            Block::File => "File",
            Block::Symdef => "Symdef",
            Block::Hashed64def => "Hashed64def",
            Block::Hasheddef => "Hasheddef",
            Block::Nonpkgdef => "Nonpkgdef",
            Block::Nonpkgref => "Nonpkgref",
            Block::RefFlags => "RefFlags",
            Block::Hash64 => "Hash64",
            Block::Hash => "Hash",
            Block::RelocIdx => "RelocIdx",
            Block::AuxIdx => "AuxIdx",
            Block::DataIdx => "DataIdx",
            Block::Reloc => "Reloc",
            Block::Aux => "Aux",
            Block::Data => "Data",
            Block::RefName => "RefName",
            Block::End => "End",
        }
    }

    /// Size of a record in bytes; 1 for raw bytes.
    pub const fn record_size(self) -> usize {
        match self {
            Block::Autolib => STRING_SIZE + FINGERPRINT_SIZE,
            Block::PkgIdx | Block::File => STRING_SIZE,
            Block::Symdef | Block::Hashed64def | Block::Hasheddef | Block::Nonpkgdef | Block::Nonpkgref => {
                SYMBOL_SIZE
            }
            Block::RefFlags => REF_FLAGS_SIZE,
            Block::Hash64 => HASH64_SIZE,
            Block::Hash => HASH_SIZE,
            Block::RelocIdx | Block::AuxIdx | Block::DataIdx => 4,
            Block::Reloc => RELOC_SIZE,
            Block::Aux => AUX_SIZE,
            Block::Data | Block::End => 1,
            Block::RefName => REF_NAME_SIZE,
        }
    }
}

/// A string reference: length, then offset from the magic.
pub(crate) const STRING_SIZE: usize = 8;

/// A symbol reference: package index, then symbol index.
pub(crate) const SYMBOL_REF_SIZE: usize = 8;

/// A symbol: name, ABI (2), kind (1), flags (1), second flags (1), size (4), alignment (4).
pub(crate) const SYMBOL_SIZE: usize = STRING_SIZE + 2 + 1 + 1 + 1 + 4 + 4;

/// A relocation: offset (4, signed), size (1), kind (2), addend (8, signed), symbol.
pub(crate) const RELOC_SIZE: usize = 4 + 1 + 2 + 8 + SYMBOL_REF_SIZE;

/// An auxiliary symbol: kind (1), symbol.
pub(crate) const AUX_SIZE: usize = 1 + SYMBOL_REF_SIZE;

/// Flags of a symbol of another package: symbol, flags (1), second flags (1).
pub(crate) const REF_FLAGS_SIZE: usize = SYMBOL_REF_SIZE + 1 + 1;

/// The name of a symbol of another package: symbol, name.
pub(crate) const REF_NAME_SIZE: usize = SYMBOL_REF_SIZE + STRING_SIZE;

/// Size of a short hash, which is the data itself.
pub(crate) const HASH64_SIZE: usize = 8;

/// Size of a long hash, a truncated SHA-256 or the release's variant of it.
pub(crate) const HASH_SIZE: usize = 16;

/// A node of the inlining tree: parent (4, signed), file (4), line (4, signed), symbol, offset of the call in the
/// parent (4, signed).
pub(crate) const INLINE_NODE_SIZE: usize = 4 + 4 + 4 + SYMBOL_REF_SIZE + 4;

/// Package indices with a special meaning in symbol references. Others are indices into [`Block::PkgIdx`], from 1.
pub mod package {
    /// No symbol, if the symbol index is 0 too.
    pub const INVALID: u32 = 0;
    /// A symbol referenced by name: index into `Nonpkgdef` followed by `Nonpkgref`.
    pub const NONE: u32 = 0x7fff_ffff;
    /// A symbol in `Hashed64def`.
    pub const HASHED64: u32 = NONE - 1;
    /// A symbol in `Hasheddef`.
    pub const HASHED: u32 = NONE - 2;
    /// A runtime symbol, by its number in the release.
    pub const BUILTIN: u32 = NONE - 3;
    /// A symbol in `Symdef`.
    pub const SELF: u32 = NONE - 4;
}

/// Flags of an object.
pub mod object_flag {
    /// Built with `-shared`.
    pub const SHARED: u32 = 1 << 0;
    /// Built from assembly.
    pub const FROM_ASSEMBLY: u32 = 1 << 2;
    /// Built without a package path: the linker rejects it.
    pub const UNLINKABLE: u32 = 1 << 3;
    /// Part of the standard library; from Go 1.23, in assembly only from Go 1.27.
    pub const STD: u32 = 1 << 4;
}

/// Symbol flags, first byte.
pub mod symbol_flag {
    /// Other objects may define it too; the linker keeps one.
    pub const DUPOK: u8 = 1 << 0;
    /// Not visible outside a shared library.
    pub const LOCAL: u8 = 1 << 1;
    /// A type that the runtime looks up by name.
    pub const TYPELINK: u8 = 1 << 2;
    /// A function that calls nothing.
    pub const LEAF: u8 = 1 << 3;
    /// A function without a stack check.
    pub const NOSPLIT: u8 = 1 << 4;
    /// A function that looks up methods by reflection.
    pub const REFLECT_METHOD: u8 = 1 << 5;
    /// A type.
    pub const GO_TYPE: u8 = 1 << 6;
}

/// Symbol flags, second byte: the bits common to all releases; the others are in [`Flag2`](super::release::Flag2).
pub mod symbol_flag2 {
    /// A type converted to an interface.
    pub const USED_IN_IFACE: u8 = 1 << 0;
    /// An itab: the method table of a type for an interface.
    pub const ITAB: u8 = 1 << 1;
    /// A dictionary of a generic function.
    pub const DICT: u8 = 1 << 2;
    /// A package's inittask.
    pub const PKG_INIT: u8 = 1 << 3;
}

/// ABIs of symbols.
pub mod abi {
    /// Arguments on the stack; also used for everything that is not a function.
    pub const ABI0: u16 = 0;
    /// Arguments in registers.
    pub const INTERNAL: u16 = 1;
    /// A symbol not visible outside its object.
    pub const STATIC: u16 = 0xffff;
}

/// Kinds of auxiliary symbols. Numbers above [`PCDATA`](aux::PCDATA) are for other systems and differ between releases:
/// see [`Table::aux_name`](super::release::Table::aux_name).
pub mod aux {
    /// The type of a variable.
    pub const GOTYPE: u8 = 0;
    /// A function's FuncInfo record.
    pub const FUNC_INFO: u8 = 1;
    /// FUNCDATA of a function; one per index, in order.
    pub const FUNCDATA: u8 = 2;
    /// A function's `.debug_info` entry.
    pub const DWARF_INFO: u8 = 3;
    /// Location lists of its variables.
    pub const DWARF_LOC: u8 = 4;
    /// Range lists of its scopes.
    pub const DWARF_RANGES: u8 = 5;
    /// Its line table rows.
    pub const DWARF_LINES: u8 = 6;
    /// The pc-value table of frame sizes.
    pub const PCSP: u8 = 7;
    /// The pc-value table of files.
    pub const PCFILE: u8 = 8;
    /// The pc-value table of lines.
    pub const PCLINE: u8 = 9;
    /// The pc-value table of inlined calls.
    pub const PCINLINE: u8 = 10;
    /// PCDATA tables; one per index, in order.
    pub const PCDATA: u8 = 11;
}

/// Flags in a FuncInfo record (internal/abi/symtab.go).
pub mod func_flag {
    /// The outermost frame of a stack.
    pub const TOP_FRAME: u8 = 1 << 0;
    /// It writes the stack pointer.
    pub const SP_WRITE: u8 = 1 << 1;
    /// It is written in assembly.
    pub const ASM: u8 = 1 << 2;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_numbered_in_order() {
        for (number, block) in Block::ALL.iter().enumerate() {
            assert_eq!(*block as usize, number);
        }
        assert_eq!(HEADER_SIZE, 96);
        assert_eq!([SYMBOL_SIZE, RELOC_SIZE, AUX_SIZE, INLINE_NODE_SIZE], [21, 23, 9, 24]);
    }
}
