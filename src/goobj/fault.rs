//! What is wrong with an object or an archive, as data.

use super::format::Block;
use super::release::{NEWEST, OLDEST};
use std::fmt;

/// The first fault in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// The part of the file it is in.
    pub part: Part,
    /// Its offset in bytes from the start of the object or archive.
    pub offset: usize,
    /// What is wrong.
    pub reason: Reason,
}

/// A part of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// The archive itself.
    Archive,
    /// The text lines at the start.
    Text,
    /// The magic, flags and block offsets.
    Header,
    /// A block.
    Block(Block),
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Not an object.
    NotAnObject,
    /// Not an archive.
    NotAnArchive,
    /// A member's header is damaged, or the member is truncated.
    Member,
    /// The text header has no end.
    NoEnd,
    /// It is for another architecture, named here.
    Architecture(String),
    /// It was made by an unsupported release, named here.
    Release(String),
    /// Wrong magic number.
    Magic,
    /// The file ends early.
    Short,
    /// A block overlaps the previous one or extends past the end of the file.
    Place,
    /// The block's length is not a multiple of its record size.
    Length,
    /// The block does not have one record per symbol.
    Count,
    /// A name is outside the string table.
    Name,
    /// A symbol kind unknown to the release.
    SymbolKind(u8),
    /// An unknown ABI.
    Abi(u16),
    /// An alignment that is not a power of two.
    Alignment(u32),
    /// A symbol with more data than its size. Size 0 is exempt: compilers give it to name symbols.
    Data,
    /// First-record indices of symbols decrease or are past the end of the block.
    Index,
    /// A relocation kind unknown to the release.
    RelocationKind(u16),
    /// A relocation outside its symbol.
    RelocationPlace(i32),
    /// An auxiliary symbol kind unknown to the release.
    AuxKind(u8),
    /// A reference to a symbol or package that does not exist.
    Reference {
        /// The package index.
        package: u32,
        /// The symbol index.
        symbol: u32,
    },
    /// A FuncInfo record is truncated or too long.
    FuncInfo,
    /// A node of the inlining tree whose parent does not precede it.
    Parent(i32),
    /// A file index out of range.
    File(u32),
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} (in {}, at byte {:#x})", self.reason, self.part, self.offset)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::Archive => out.write_str("the archive"),
            Part::Text => out.write_str("the text header"),
            Part::Header => out.write_str("the header"),
            Part::Block(block) => write!(out, "block {}", block.name()),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::NotAnObject => out.write_str("not a Go object"),
            Reason::NotAnArchive => out.write_str("not an archive"),
            Reason::Member => out.write_str("a member is truncated, or its header is damaged"),
            Reason::NoEnd => out.write_str("the text header has no end"),
            Reason::Architecture(name) => write!(out, "made for {name}, not amd64"),
            Reason::Release(version) => {
                write!(out, "made by {version}; only objects of Go {OLDEST} to {NEWEST} can be read")
            }
            Reason::Magic => out.write_str("wrong magic number for a Go object"),
            Reason::Short => out.write_str("unexpected end"),
            Reason::Place => out.write_str("block out of place"),
            Reason::Length => out.write_str("a block ends inside a record"),
            Reason::Count => out.write_str("the number of records differs from the number of symbols"),
            Reason::Name => out.write_str("name out of range"),
            Reason::SymbolKind(kind) => write!(out, "unknown symbol kind {kind}"),
            Reason::Abi(abi) => write!(out, "unknown ABI {abi}"),
            Reason::Alignment(align) => write!(out, "alignment {align} is not a power of two"),
            Reason::Data => out.write_str("a symbol has more data than its size"),
            Reason::Index => out.write_str("record index out of range"),
            Reason::RelocationKind(kind) => write!(out, "unknown relocation kind {kind}"),
            Reason::RelocationPlace(offset) => {
                write!(out, "relocation at {offset} is outside its symbol")
            }
            Reason::AuxKind(kind) => write!(out, "unknown auxiliary symbol kind {kind}"),
            Reason::Reference { package, symbol } => {
                write!(out, "no symbol {symbol} in package {package}")
            }
            Reason::FuncInfo => out.write_str("function record has the wrong length"),
            Reason::Parent(node) => write!(out, "inlined call {node} cannot be a parent"),
            Reason::File(index) => write!(out, "no file {index}"),
        }
    }
}

impl std::error::Error for Fault {}
