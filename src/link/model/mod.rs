//! Files in the linker's own terms: what every reader makes, and all that the phases see of a file.
//!
//! A file has sections, symbols and relocations, decoded once where they are read. Nothing here knows the format that
//! they come from; contents and names stay where they are in the file.

pub(crate) mod compressed;
pub(crate) mod names;
pub(crate) mod program;
pub(crate) mod relocation;
pub(crate) mod section;
pub(crate) mod segment;
pub(crate) mod symbol;

use relocation::Reloc;
use section::Section;
use symbol::Symbols;

/// An object that may be part of the program: what it is called, and the symbols that tell whether it is.
#[derive(Debug)]
pub(crate) struct Candidate<'a> {
    /// What messages call it: `main.o`, or `libc.a(exit.o)`.
    pub(crate) name: String,
    /// Taken only if something refers to it: a member of an archive.
    pub(crate) lazy: bool,
    /// The whole file.
    pub(crate) bytes: &'a [u8],
    pub(crate) symbols: Symbols<'a>,
    /// A hash of each global symbol's name, in order.
    pub(crate) hashes: Vec<u64>,
}

/// One relocatable object.
#[derive(Debug)]
pub(crate) struct Object<'a> {
    /// What messages call it.
    pub(crate) name: String,
    pub(crate) symbols: Symbols<'a>,
    pub(crate) sections: Vec<Section<'a>>,
    /// The relocations of sections that are loaded, section by section.
    pub(crate) relocs: Vec<Reloc>,
    pub(crate) groups: Vec<Group<'a>>,
    /// What it promises about its code, a bit each, such as that indirect jumps land on ENDBR64.
    pub(crate) features: u32,
}

/// Sections that a program needs once, whichever object brings them.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    /// What copies of the group have in common.
    pub(crate) signature: &'a [u8],
    /// Indices of sections.
    pub(crate) members: Vec<u32>,
}
