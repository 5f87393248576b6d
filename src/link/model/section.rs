//! Sections of objects and of the output: their roles and flags.

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
    /// Size in memory, in bytes.
    pub(crate) size: u64,
    /// A power of two.
    pub(crate) align: u64,
    /// For mergeable sections: the size of a constant, or of a character of a string.
    pub(crate) entry_size: u64,
    /// The object's section that this one is kept or discarded with.
    pub(crate) follows: Option<u32>,
    pub(crate) relocs: Relocs<'a>,
}

/// The contents of a section.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Contents<'a> {
    /// Uncompressed; empty if the file holds none.
    Plain(&'a [u8]),
    Compressed(Compressed<'a>),
}

impl<'a> Section<'a> {
    pub(crate) fn has(&self, flags: Flags) -> bool {
        self.flags.contains(flags)
    }

    /// Whether a program stripped this way can contain it.
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
    /// Zero-initialized data, which takes no space in the file.
    Zeros,
    /// Notes (gABI, note section).
    Note,
    /// Arrays of functions that run before `main` (`Preinit` first) and after it.
    Init,
    Preinit,
    Fini,
    /// Unwind records.
    Unwind,
    /// In the output only: symbol and string tables, and what a program needs for relocating itself.
    Symbols,
    Strings,
    Relocations,
    DynamicSymbols,
    Hash,
    Dynamic,
    /// In an object that will be linked again: the member list of a group, and section numbers that do not fit symbols.
    Group,
    SectionNumbers,
}

bitflags::bitflags! {
    /// How the program uses a section, and how the linker may treat it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub(crate) struct Flags: u16 {
        /// It is in memory at run time.
        const LOADED = 1 << 0;
        const WRITABLE = 1 << 1;
        const CODE = 1 << 2;
        /// Each thread has a copy.
        const THREAD_LOCAL = 1 << 3;
        /// Duplicate elements may be merged.
        const MERGE = 1 << 4;
        /// The elements are zero-terminated strings.
        const STRINGS = 1 << 5;
        /// Kept even if nothing refers to it.
        const RETAIN = 1 << 6;
        /// Debug information.
        const DEBUG = 1 << 7;
        /// Its words are written in reverse order.
        const REVERSED = 1 << 8;
        /// It is not part of a program, only of objects.
        const EXCLUDED = 1 << 9;
    }
}

/// Families of sections that are used without references.
pub(crate) const UNASKED: [&[u8]; 5] = [b".init", b".fini", b".ctors", b".dtors", b".jcr"];

/// Whether a section is of a family: `.ctors` and `.ctors.00100` are of `.ctors`.
pub(crate) fn belongs(name: &[u8], family: &[u8]) -> bool {
    // Most names are of another family, which their second byte tells without a comparison of all.
    name.get(1) == family.get(1)
        && name.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest[0] == b'.')
}
