//! An object in the linker's own terms: what every reader makes, and all that the phases see of a file.
//!
//! Sections are parsed; symbols and relocations stay where they are in the file, and are decoded one at a time.

use super::packed::Packed;
use object::LittleEndian;
use object::elf::{Rela64, SectionType, Sym64, SymbolBind, SymbolType};

/// An object that may be part of the program: what it is called, and the symbols that tell whether it is.
#[derive(Debug)]
pub(super) struct Candidate<'a> {
    /// What messages call it: `main.o`, or `libc.a(exit.o)`.
    pub(super) name: String,
    /// Taken only if something refers to it: a member of an archive.
    pub(super) lazy: bool,
    /// The whole file.
    pub(super) bytes: &'a [u8],
    pub(super) symbols: Symbols<'a>,
    /// A hash of each global symbol's name, in order.
    pub(super) hashes: Vec<u64>,
}

/// One relocatable object.
#[derive(Debug)]
pub(super) struct Object<'a> {
    /// What messages call it.
    pub(super) name: String,
    pub(super) symbols: Symbols<'a>,
    pub(super) sections: Vec<Section<'a>>,
    pub(super) groups: Vec<Group<'a>>,
}

/// A section of an object.
#[derive(Clone, Debug)]
pub(super) struct Section<'a> {
    pub(super) name: &'a [u8],
    pub(super) kind: SectionType,
    pub(super) flags: u64,
    /// Its contents; empty where the file has none, or has them compressed.
    pub(super) bytes: &'a [u8],
    pub(super) packed: Option<Packed<'a>>,
    pub(super) size: u64,
    /// A power of two.
    pub(super) align: u64,
    pub(super) entry_size: u64,
    /// The section that this one is about, with SHF_LINK_ORDER.
    pub(super) link: u32,
    pub(super) relocs: Relocs<'a>,
}

impl Section<'_> {
    pub(super) fn has(&self, flag: object::elf::SectionFlags) -> bool {
        self.flags & flag.0 != 0
    }
}

/// Sections that a program needs once, whichever object brings them.
#[derive(Debug)]
pub(super) struct Group<'a> {
    pub(super) signature: &'a [u8],
    /// Indices of sections.
    pub(super) members: Vec<u32>,
}

/// A place that gets an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reloc {
    /// Bytes from the start of the section.
    pub(super) offset: u64,
    /// As in the psABI, table 4.9.
    pub(super) kind: object::elf::RelocationType,
    /// Index of a symbol of the object.
    pub(super) symbol: u32,
    pub(super) addend: i64,
}

/// The relocations of a section.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Relocs<'a>(pub(super) &'a [Rela64<LittleEndian>]);

impl<'a> Relocs<'a> {
    pub(super) fn len(self) -> usize {
        self.0.len()
    }

    pub(super) fn get(self, index: usize) -> Option<Reloc> {
        self.0.get(index).map(decode)
    }

    pub(super) fn iter(self) -> impl ExactSizeIterator<Item = Reloc> + use<'a> {
        self.0.iter().map(decode)
    }

    /// Those of them from `start` to before `end`.
    pub(super) fn range(self, start: usize, end: usize) -> Relocs<'a> {
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
pub(super) struct Symbol {
    pub(super) place: Place,
    /// Bytes from the start of its section; the alignment of a common symbol.
    pub(super) value: u64,
    pub(super) size: u64,
    pub(super) kind: SymbolType,
    pub(super) binding: SymbolBind,
    /// Visibility, as in ELF's st_other.
    pub(super) other: u8,
}

impl Symbol {
    pub(super) fn is_weak(&self) -> bool {
        self.binding == object::elf::STB_WEAK
    }
}

/// Where a symbol lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
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
pub(super) struct Symbols<'a> {
    pub(super) table: &'a [Sym64<LittleEndian>],
    /// Index of the first that other objects see.
    pub(super) first_global: u32,
    /// Names, each with a zero behind it.
    pub(super) strings: &'a [u8],
    /// Section indices of 32 bits, for objects that need them.
    pub(super) wide_sections: &'a [object::U32<LittleEndian>],
}

impl<'a> Symbols<'a> {
    pub(super) fn len(&self) -> u32 {
        self.table.len() as u32
    }

    /// How many are seen by other objects.
    pub(super) fn globals(&self) -> std::ops::Range<u32> {
        self.first_global..self.len()
    }

    pub(super) fn get(&self, index: u32) -> Option<Symbol> {
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
    pub(super) fn name(&self, index: u32) -> &'a [u8] {
        let offset = self.table.get(index as usize).map_or(0, |symbol| symbol.st_name.get(LittleEndian));
        let name = self.strings.get(offset as usize..).unwrap_or_default();
        &name[..memchr::memchr(0, name).unwrap_or(name.len())]
    }
}
