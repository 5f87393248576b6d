//! The object model: produced by the readers of object formats, used by all later phases.
//!
//! An object has sections, symbols and relocations. Nothing here depends on the file format; contents and names borrow from
//! the file.

pub(crate) mod compressed;
pub(crate) mod features;
pub(crate) mod lists;
pub(crate) mod names;
pub(crate) mod program;
pub(crate) mod relocation;
pub(crate) mod section;
pub(crate) mod segment;
pub(crate) mod symbol;
pub(crate) mod unwind;

use features::Features;
use names::{Versioned, hash};
use relocation::Reloc;
use section::Section;
use symbol::{Symbol, Symbols};

/// An object that may become part of the program: its name, and the symbols that decide whether it will.
#[derive(Debug)]
pub(crate) struct Candidate<'a> {
    /// Its name in messages: `main.o`, or `libc.a(exit.o)`.
    pub(crate) name: String,
    /// Linked only if something refers to it, like a member of an archive.
    pub(crate) lazy: bool,
    pub(crate) source: Source,
    /// The whole file.
    pub(crate) bytes: &'a [u8],
    pub(crate) symbols: Symbols<'a>,
    /// A hash of each global symbol's name, in order, without the version.
    pub(crate) hashes: Vec<u64>,
    /// Symbols whose names include a version, in order.
    pub(crate) versioned: Vec<Versioned<'a>>,
}

impl<'a> Candidate<'a> {
    /// Hashes the names.
    pub(crate) fn new(
        name: String,
        bytes: &'a [u8],
        lazy: bool,
        source: Source,
        symbols: Symbols<'a>,
    ) -> Self {
        let mut versioned = Vec::new();
        let hash = |(index, symbol): (usize, &Symbol<'a>)| match symbol.version() {
            Some((text, version, is_default)) => {
                versioned.push(Versioned { index, text, version, is_default });
                hash(text)
            }
            None => hash(symbol.name),
        };
        let hashes = symbols.globals().iter().enumerate().map(hash).collect();
        Self { name, lazy, source, bytes, symbols, hashes, versioned }
    }
}

/// What a file provides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// An object in an object format.
    Object,
    /// Symbols alone.
    Symbols,
    /// Bytes to be used as data.
    Data,
}

/// One relocatable object.
#[derive(Debug)]
pub(crate) struct Object<'a> {
    /// Its name in messages.
    pub(crate) name: String,
    pub(crate) symbols: Symbols<'a>,
    pub(crate) sections: Vec<Section<'a>>,
    /// The relocations of loaded sections, section by section.
    pub(crate) relocs: Vec<Reloc>,
    pub(crate) groups: Vec<Group<'a>>,
    /// Features that it declares; none for data, which has no code that could lack them.
    pub(crate) features: Option<Features>,
    /// It needs an executable stack.
    pub(crate) exec_stack: bool,
    /// Messages to show where something refers to a symbol: the symbol, and the message.
    pub(crate) warnings: Vec<(&'a [u8], &'a [u8])>,
}

/// Sections that are kept or discarded together.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) kind: GroupKind,
    /// The name that identifies copies of the group.
    pub(crate) signature: &'a [u8],
    /// Section indices.
    pub(crate) members: Vec<u32>,
}

/// Whether a program needs one copy of a group, whichever object it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GroupKind {
    /// One copy.
    Comdat,
    /// All copies.
    Plain,
    /// One copy of a section that belongs to no group; its name is the signature.
    Name,
}
