//! An object in the linker's own terms: what every reader makes, and all that the phases see of a file.
//!
//! Sections are parsed; symbols and relocations stay where they are in the file, and are decoded one at a time.

pub(crate) mod names;
pub(crate) mod program;

use crate::link::elf::compressed::Packed;
use object::LittleEndian;
use object::elf::{Rela64, SectionType, Sym64, SymbolBind, SymbolType};

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
    pub(crate) groups: Vec<Group<'a>>,
}

/// A section of an object.
#[derive(Clone, Debug)]
pub(crate) struct Section<'a> {
    pub(crate) name: &'a [u8],
    pub(crate) kind: SectionType,
    pub(crate) flags: u64,
    /// Its contents; empty where the file has none, or has them compressed.
    pub(crate) bytes: &'a [u8],
    pub(crate) packed: Option<Packed<'a>>,
    pub(crate) size: u64,
    /// A power of two.
    pub(crate) align: u64,
    pub(crate) entry_size: u64,
    /// The section that this one is about, with SHF_LINK_ORDER.
    pub(crate) link: u32,
    pub(crate) relocs: Relocs<'a>,
}

impl Section<'_> {
    pub(crate) fn has(&self, flag: object::elf::SectionFlags) -> bool {
        self.flags & flag.0 != 0
    }
}

/// Sections that a program needs once, whichever object brings them.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) signature: &'a [u8],
    /// Indices of sections.
    pub(crate) members: Vec<u32>,
}

/// A place that gets an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reloc {
    /// Bytes from the start of the section.
    pub(crate) offset: u64,
    /// As in the psABI, table 4.9.
    pub(crate) kind: object::elf::RelocationType,
    /// Index of a symbol of the object.
    pub(crate) symbol: u32,
    pub(crate) addend: i64,
}

/// The relocations of a section.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Relocs<'a>(pub(crate) &'a [Rela64<LittleEndian>]);

impl<'a> Relocs<'a> {
    pub(crate) fn len(self) -> usize {
        self.0.len()
    }

    pub(crate) fn get(self, index: usize) -> Option<Reloc> {
        self.0.get(index).map(decode)
    }

    pub(crate) fn iter(self) -> impl ExactSizeIterator<Item = Reloc> + use<'a> {
        self.0.iter().map(decode)
    }

    /// Those of them from `start` to before `end`.
    pub(crate) fn range(self, start: usize, end: usize) -> Relocs<'a> {
        Relocs(self.0.get(start..end).unwrap_or_default())
    }
}

fn decode(rela: &Rela64<LittleEndian>) -> Reloc {
    let info = rela.r_info.get(LittleEndian);
    Reloc {
        offset: rela.r_offset.get(LittleEndian),
        kind: object::elf::RelocationType(info as u32),
        symbol: (info >> 32) as u32,
        addend: rela.r_addend.get(LittleEndian),
    }
}

/// A symbol of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Symbol {
    pub(crate) place: Place,
    /// Bytes from the start of its section; the alignment of a common symbol.
    pub(crate) value: u64,
    pub(crate) size: u64,
    pub(crate) kind: SymbolType,
    pub(crate) binding: SymbolBind,
    /// Visibility, as in ELF's st_other.
    pub(crate) other: u8,
}

impl Symbol {
    pub(crate) fn is_weak(&self) -> bool {
        self.binding == object::elf::STB_WEAK
    }
}

/// Where a symbol lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In another object.
    Undefined,
    /// Nowhere: its value is its address.
    Absolute,
    /// Wherever the linker puts it.
    Common,
    /// In a section of the object.
    Section(u32),
}

/// The symbols of an object. The first is none, then come the local ones.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Symbols<'a> {
    pub(crate) table: &'a [Sym64<LittleEndian>],
    /// Index of the first that other objects see.
    pub(crate) first_global: u32,
    /// Names, each with a zero behind it.
    pub(crate) strings: &'a [u8],
    /// Section indices of 32 bits, for objects that need them.
    pub(crate) wide_sections: &'a [object::U32<LittleEndian>],
}

impl<'a> Symbols<'a> {
    pub(crate) fn len(&self) -> u32 {
        self.table.len() as u32
    }

    /// How many are seen by other objects.
    pub(crate) fn globals(&self) -> std::ops::Range<u32> {
        self.first_global..self.len()
    }

    pub(crate) fn get(&self, index: u32) -> Option<Symbol> {
        let symbol = self.table.get(index as usize)?;
        let place = match symbol.st_shndx.get(LittleEndian) {
            object::elf::SHN_UNDEF => Place::Undefined,
            object::elf::SHN_ABS => Place::Absolute,
            object::elf::SHN_COMMON => Place::Common,
            object::elf::SHN_XINDEX => {
                Place::Section(self.wide_sections.get(index as usize)?.get(LittleEndian))
            }
            section if section.is_reserved() => return None,
            section => Place::Section(section.0.into()),
        };
        Some(Symbol {
            place,
            value: symbol.st_value.get(LittleEndian),
            size: symbol.st_size.get(LittleEndian),
            kind: symbol.st_type(),
            binding: symbol.st_bind(),
            other: symbol.st_other.0,
        })
    }

    /// A symbol's name; empty if it has none.
    pub(crate) fn name(&self, index: u32) -> &'a [u8] {
        let offset = self.table.get(index as usize).map_or(0, |symbol| symbol.st_name.get(LittleEndian));
        let name = self.strings.get(offset as usize..).unwrap_or_default();
        &name[..memchr::memchr(0, name).unwrap_or(name.len())]
    }
}
