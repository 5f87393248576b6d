//! What all object files have in common: block numbers, sizes of records, special numbers and flags.
//!
//! Facts only, from cmd/internal/goobj/objfile.go and funcinfo.go; what differs between releases is in
//! [`release`](super::release). Numbers are little-endian and records are packed.

/// What follows the text header of an object, since Go 1.20.
pub const MAGIC: [u8; 8] = *b"\0go120ld";

/// What the text header begins with; the system, the architecture, the release and more follow on its line.
pub(crate) const HEADER_START: &str = "go object ";

/// What ends the text header. Lines from the compiler may come before it.
pub const HEADER_END: &str = "\n!\n";

/// Bytes of a package's fingerprint: the start of a hash of its export data, zero in assembly.
pub(crate) const FINGERPRINT_SIZE: usize = 8;

/// Bytes of the binary header: magic, fingerprint, flags, offsets of blocks.
pub const HEADER_SIZE: usize = MAGIC.len() + FINGERPRINT_SIZE + 4 + 4 * BLOCKS;

/// How many blocks there are, with the end of the last.
pub(crate) const BLOCKS: usize = 19;

/// A block of an object, in the order in which they stand. Offsets in the header count from the magic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Block {
    /// Imported packages: a string and a fingerprint each.
    Autolib,
    /// Paths of packages that symbols are referred to in; the first string is empty.
    PkgIdx,
    /// Names of source files.
    File,
    /// Symbols that the package defines and that are known by number.
    Symdef,
    /// Short symbols known by their contents.
    Hashed64def,
    /// Longer symbols known by their contents.
    Hasheddef,
    /// Symbols defined here that are known by name.
    Nonpkgdef,
    /// Symbols defined elsewhere that are known by name.
    Nonpkgref,
    /// Flags of symbols of other packages.
    RefFlags,
    /// A hash for each symbol of `Hashed64def`.
    Hash64,
    /// A hash for each symbol of `Hasheddef`.
    Hash,
    /// For each defined symbol the number of its first relocation.
    RelocIdx,
    /// For each defined symbol the number of its first auxiliary symbol.
    AuxIdx,
    /// For each defined symbol the offset of its data in `Data`.
    DataIdx,
    /// Relocations.
    Reloc,
    /// Auxiliary symbols: what belongs to a symbol.
    Aux,
    /// The bytes of all symbols.
    Data,
    /// Names of symbols that are referred to by number, for tools.
    RefName,
    /// Where the object ends.
    End,
}

impl Block {
    /// All of them in order.
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

    /// Go's name for it, without `Blk`.
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

    /// Bytes of one of its records; 1 where it holds plain bytes.
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

/// A reference to a string: its length, then its offset from the magic.
pub(crate) const STRING_SIZE: usize = 8;

/// A reference to a symbol: the index of a package, then that of a symbol.
pub(crate) const SYMBOL_REF_SIZE: usize = 8;

/// A symbol: name, ABI (2), kind (1), flags (1), more flags (1), size (4), alignment (4).
pub(crate) const SYMBOL_SIZE: usize = STRING_SIZE + 2 + 1 + 1 + 1 + 4 + 4;

/// A relocation: offset (4, signed), size (1), kind (2), addend (8, signed), symbol.
pub(crate) const RELOC_SIZE: usize = 4 + 1 + 2 + 8 + SYMBOL_REF_SIZE;

/// An auxiliary symbol: what it is (1), symbol.
pub(crate) const AUX_SIZE: usize = 1 + SYMBOL_REF_SIZE;

/// Flags of a symbol of another package: symbol, flags (1), more flags (1).
pub(crate) const REF_FLAGS_SIZE: usize = SYMBOL_REF_SIZE + 1 + 1;

/// The name of a symbol of another package: symbol, name.
pub(crate) const REF_NAME_SIZE: usize = SYMBOL_REF_SIZE + STRING_SIZE;

/// The short hash, which is the data itself.
pub(crate) const HASH64_SIZE: usize = 8;

/// The long hash, a cut SHA-256 or what a release has in its place.
pub(crate) const HASH_SIZE: usize = 16;

/// A node of the tree of inlined calls: parent (4, signed), file (4), line (4, signed), symbol, offset of the
/// call in the parent (4, signed).
pub(crate) const INLINE_NODE_SIZE: usize = 4 + 4 + 4 + SYMBOL_REF_SIZE + 4;

/// Indexes of packages in references to symbols that have a meaning of their own. Others count the paths of
/// [`Block::PkgIdx`] from 1.
pub mod package {
    /// No symbol, if the index of the symbol is 0 too.
    pub const INVALID: u32 = 0;
    /// A symbol known by name: `Nonpkgdef`, followed by `Nonpkgref`.
    pub const NONE: u32 = 0x7fff_ffff;
    /// A symbol of `Hashed64def`.
    pub const HASHED64: u32 = NONE - 1;
    /// A symbol of `Hasheddef`.
    pub const HASHED: u32 = NONE - 2;
    /// A symbol of the runtime with a number of its own in each release.
    pub const BUILTIN: u32 = NONE - 3;
    /// A symbol of `Symdef`.
    pub const SELF: u32 = NONE - 4;
}

/// Flags of an object.
pub mod object_flag {
    /// Made with `-shared`.
    pub const SHARED: u32 = 1 << 0;
    /// Made from assembly.
    pub const FROM_ASSEMBLY: u32 = 1 << 2;
    /// Made without a package path: the linker refuses it.
    pub const UNLINKABLE: u32 = 1 << 3;
    /// Of the standard library, from Go 1.23; only from Go 1.27 in assembly.
    pub const STD: u32 = 1 << 4;
}

/// Flags of a symbol, in the first byte.
pub mod symbol_flag {
    /// Other objects may define it too; one is taken.
    pub const DUPOK: u8 = 1 << 0;
    /// Not visible outside a shared library.
    pub const LOCAL: u8 = 1 << 1;
    /// A type that the runtime finds by its name.
    pub const TYPELINK: u8 = 1 << 2;
    /// A function that calls nothing.
    pub const LEAF: u8 = 1 << 3;
    /// A function that does not check the stack.
    pub const NOSPLIT: u8 = 1 << 4;
    /// A function that finds methods by reflection.
    pub const REFLECT_METHOD: u8 = 1 << 5;
    /// A type.
    pub const GO_TYPE: u8 = 1 << 6;
}

/// Flags of a symbol, in the second byte, as far as all releases agree; further bits are in
/// [`Flag2`](super::release::Flag2).
pub mod symbol_flag2 {
    /// A type that is converted to an interface.
    pub const USED_IN_IFACE: u8 = 1 << 0;
    /// A table of methods for an interface.
    pub const ITAB: u8 = 1 << 1;
    /// A dictionary of a generic function.
    pub const DICT: u8 = 1 << 2;
    /// A package's task of initialization.
    pub const PKG_INIT: u8 = 1 << 3;
}

/// ABIs of symbols.
pub mod abi {
    /// Arguments on the stack; also that of everything that is not a function.
    pub const ABI0: u16 = 0;
    /// Arguments in registers.
    pub const INTERNAL: u16 = 1;
    /// A symbol that is not visible outside its object.
    pub const STATIC: u16 = 0xffff;
}

/// What an auxiliary symbol is to the symbol it belongs to. Numbers above [`PCDATA`](aux::PCDATA)
/// belong to other systems and differ between releases: [`Table::aux_name`](super::release::Table::aux_name).
pub mod aux {
    /// The type of a variable.
    pub const GOTYPE: u8 = 0;
    /// A function's record.
    pub const FUNC_INFO: u8 = 1;
    /// Data about a function's frame; one for each index, in order.
    pub const FUNCDATA: u8 = 2;
    /// A function's entry in `.debug_info`.
    pub const DWARF_INFO: u8 = 3;
    /// Where its variables are.
    pub const DWARF_LOC: u8 = 4;
    /// Ranges of its scopes.
    pub const DWARF_RANGES: u8 = 5;
    /// Its rows of the line table.
    pub const DWARF_LINES: u8 = 6;
    /// The table of frame sizes.
    pub const PCSP: u8 = 7;
    /// The table of files.
    pub const PCFILE: u8 = 8;
    /// The table of lines.
    pub const PCLINE: u8 = 9;
    /// The table of inlined calls.
    pub const PCINLINE: u8 = 10;
    /// Further tables; one for each index, in order.
    pub const PCDATA: u8 = 11;
}

/// Flags of a function's record (internal/abi/symtab.go).
pub mod func_flag {
    /// The outermost frame of a stack.
    pub const TOP_FRAME: u8 = 1 << 0;
    /// It writes the stack pointer.
    pub const SP_WRITE: u8 = 1 << 1;
    /// It was written in assembly.
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
