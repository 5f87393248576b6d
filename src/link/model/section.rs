//! Sections, of objects and of the output: their role and flags.

use super::compressed::Compressed;
use super::relocation::Relocs;
use crate::link::options::Strip;

/// A section of an object.
#[derive(Clone, Debug)]
pub(crate) struct Section<'a> {
    pub(crate) name: &'a [u8],
    pub(crate) role: Role,
    pub(crate) flags: Flags,
    pub(crate) contents: Contents<'a>,
    /// Bytes in memory.
    pub(crate) size: u64,
    /// A power of two.
    pub(crate) align: u64,
    /// For sections to merge: bytes of each constant, or of each character of a string.
    pub(crate) entry_size: u64,
    /// The section of the object that this one is kept with.
    pub(crate) follows: Option<u32>,
    pub(crate) relocs: Relocs<'a>,
}

/// What is in a section.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Contents<'a> {
    /// As they are; empty if the file holds none.
    Plain(&'a [u8]),
    Compressed(Compressed<'a>),
}

impl<'a> Section<'a> {
    pub(crate) fn has(&self, flags: Flags) -> bool {
        self.flags.contains(flags)
    }

    /// Whether a program stripped like this can contain it.
    pub(crate) fn is_wanted(&self, strip: Strip) -> bool {
        self.role != Role::None && (strip == Strip::Nothing || !self.has(Flags::DEBUG))
    }

    /// Its bytes; none if they are compressed.
    pub(crate) fn bytes(&self) -> &'a [u8] {
        match self.contents {
            Contents::Plain(bytes) => bytes,
            Contents::Compressed(_) => &[],
        }
    }
}

/// What a section is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    /// Not part of a program: it describes the object itself.
    None,
    /// Code or data.
    Bytes,
    /// Zero-initialized data, for which the file has no bytes.
    Zeros,
    /// Notes (gABI, note section).
    Note,
    /// Arrays of functions that run before `main` (`Preinit` first) and after it.
    Init,
    Preinit,
    Fini,
    /// Unwind records of functions.
    Unwind,
    /// In the output only: symbol and string tables, and what a program needs to relocate itself.
    Symbols,
    Strings,
    Relocations,
    DynamicSymbols,
    Hash,
    Dynamic,
    /// In an object that is linked again: the sections of a group.
    Group,
}

bitflags::bitflags! {
    /// How the program uses a section, and what the linker may do with it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub(crate) struct Flags: u16 {
        /// It is in memory when the program runs.
        const LOADED = 1 << 0;
        const WRITABLE = 1 << 1;
        const CODE = 1 << 2;
        /// Each thread has a copy.
        const THREAD_LOCAL = 1 << 3;
        /// Equal pieces may be kept once.
        const MERGE = 1 << 4;
        /// The pieces are strings, which end with a zero.
        const STRINGS = 1 << 5;
        /// Kept even if nothing refers to it.
        const RETAIN = 1 << 6;
        /// Debug information.
        const DEBUG = 1 << 7;
        /// Its words go into the program last one first.
        const REVERSED = 1 << 8;
    }
}
