//! What is wrong with an object or an archive, as data.

use super::format::Block;
use std::fmt;

/// The first thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it is.
    pub part: Part,
    /// The same in bytes from the start of the object, or of the archive.
    pub offset: usize,
    /// What it is.
    pub reason: Reason,
}

/// A part of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// An archive around the objects.
    Archive,
    /// The lines of text at the start.
    Text,
    /// The magic, the flags and the offsets of blocks.
    Header,
    /// A block.
    Block(Block),
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It does not begin as an object does.
    NotAnObject,
    /// It does not begin as an archive does.
    NotAnArchive,
    /// A member's header is not one, or the member is cut.
    Member,
    /// The text has no end.
    NoEnd,
    /// It is for another architecture; this is its name.
    Architecture(String),
    /// It is of a release that is not known; this is its version.
    Release(String),
    /// Another magic number, or none.
    Magic,
    /// The file ends before this does.
    Short,
    /// A block begins before the one before it ends, or ends behind the file.
    Place,
    /// The block's length is no multiple of its records'.
    Length,
    /// The block has not as many records as there are symbols.
    Count,
    /// A name lies outside of the names.
    Name,
    /// A kind of symbol that the release does not have.
    SymbolKind(u8),
    /// An ABI that there is not.
    Abi(u16),
    /// An alignment that is no power of two.
    Alignment(u32),
    /// A symbol with more data than its size; none is a size of its own, that of names of compilers.
    Data,
    /// The numbers of the first records of symbols do not rise, or lead out of the block.
    Index,
    /// A kind of relocation that the release does not have.
    RelocationKind(u16),
    /// A relocation outside of its symbol.
    RelocationPlace(i32),
    /// A kind of auxiliary symbol that the release does not have.
    AuxKind(u8),
    /// A reference to a symbol, or to a package, that there is not.
    Reference {
        /// The index of the package.
        package: u32,
        /// The index of the symbol.
        symbol: u32,
    },
    /// The record of a function is cut, or too long.
    FuncInfo,
    /// A node of the tree of inlined calls whose parent does not come before it.
    Parent(i32),
    /// A file that there is not.
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
            Part::Text => out.write_str("the text"),
            Part::Header => out.write_str("the header"),
            Part::Block(block) => write!(out, "block {block:?}"),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::NotAnObject => out.write_str("it does not begin as a Go object does"),
            Reason::NotAnArchive => out.write_str("it does not begin as an archive does"),
            Reason::Member => out.write_str("a member is cut, or its header is damaged"),
            Reason::NoEnd => out.write_str("the text at the start has no end"),
            Reason::Architecture(name) => write!(out, "it is for {name}, not for amd64"),
            Reason::Release(version) => {
                write!(out, "it was made by {version}; objects of Go 1.22 to 1.27 are read")
            }
            Reason::Magic => out.write_str("the magic number is not that of a Go object"),
            Reason::Short => out.write_str("it ends too early"),
            Reason::Place => out.write_str("a block lies where it cannot"),
            Reason::Length => out.write_str("a block ends inside a record"),
            Reason::Count => out.write_str("a block has not as many records as there are symbols"),
            Reason::Name => out.write_str("a name lies outside of the names"),
            Reason::SymbolKind(kind) => write!(out, "there is no kind {kind} of symbols"),
            Reason::Abi(abi) => write!(out, "there is no ABI {abi}"),
            Reason::Alignment(align) => write!(out, "the alignment {align} is no power of two"),
            Reason::Data => out.write_str("a symbol has more data than its size"),
            Reason::Index => out.write_str("what belongs to a symbol lies where it cannot"),
            Reason::RelocationKind(kind) => write!(out, "there is no kind {kind} of relocations"),
            Reason::RelocationPlace(offset) => {
                write!(out, "a relocation at {offset} lies outside its symbol")
            }
            Reason::AuxKind(kind) => write!(out, "there is no kind {kind} of auxiliary symbols"),
            Reason::Reference { package, symbol } => {
                write!(out, "there is no symbol {symbol} in package {package}")
            }
            Reason::FuncInfo => out.write_str("the record of a function has the wrong length"),
            Reason::Parent(node) => write!(out, "the inlined call {node} cannot be a parent"),
            Reason::File(index) => write!(out, "there is no file {index}"),
        }
    }
}

impl std::error::Error for Fault {}
