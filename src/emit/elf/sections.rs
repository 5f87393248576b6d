//! Sections: the placement of symbols.
//!
//! In: a unit. Out: the bytes of each section and the location of every symbol, as laid out by Go's linker: functions aligned
//! to 32, data by size (cmd/link/internal/ld/data.go, symalign).

use super::ElfError;
use super::file::{self, File, SectionId};
use crate::obj::{Attributes, Symbol, SymbolId, SymbolKind, Unit};
use object::elf;

/// Maximum number of initialized bytes in a section.
const LARGEST: u64 = 1 << 30;

/// Maximum size of a section without contents: the size of the user address space.
const MOST_ADDRESSES: u64 = 1 << 47;

/// Alignment of functions, and the maximum alignment of data derived from its size, in bytes.
const MOST_ALIGN: u64 = 32;

/// Fills gaps between functions: INT3, so that running into one traps.
const TEXT_FILL: u8 = 0xcc;

/// The sections, in the same order as in Go's binaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    Text,
    RoData,
    RelRo,
    Data,
    NoPtrData,
    Bss,
    NoPtrBss,
    TlsBss,
}

/// Name and flags of each, in the order of the enum.
const SECTIONS: [(&str, elf::SectionFlags); 8] = [
    (".text", flags(&[elf::SHF_ALLOC, elf::SHF_EXECINSTR])),
    (".rodata", elf::SHF_ALLOC),
    // Its addresses are relocated when the program is loaded, and then it becomes read-only.
    (".data.rel.ro", WRITABLE),
    (".data", WRITABLE),
    (".noptrdata", WRITABLE),
    (".bss", WRITABLE),
    (".noptrbss", WRITABLE),
    (".tbss", flags(&[elf::SHF_ALLOC, elf::SHF_WRITE, elf::SHF_TLS])),
];

const WRITABLE: elf::SectionFlags = flags(&[elf::SHF_ALLOC, elf::SHF_WRITE]);

/// Flags together.
const fn flags(list: &[elf::SectionFlags]) -> elf::SectionFlags {
    let (mut all, mut at) = (0, 0);
    while at < list.len() {
        all |= list[at].0;
        at += 1;
    }
    elf::SectionFlags(all)
}

impl Section {
    fn of(symbol: &Symbol) -> Option<Section> {
        Some(match symbol.kind {
            SymbolKind::Undefined => return None,
            SymbolKind::Text | SymbolKind::TextFips => Section::Text,
            SymbolKind::RoData | SymbolKind::RoDataFips if symbol.relocs.is_empty() => Section::RoData,
            SymbolKind::RoData | SymbolKind::RoDataFips => Section::RelRo,
            SymbolKind::Data | SymbolKind::DataFips => Section::Data,
            SymbolKind::NoPtrData | SymbolKind::NoPtrDataFips => Section::NoPtrData,
            SymbolKind::Bss => Section::Bss,
            SymbolKind::NoPtrBss => Section::NoPtrBss,
            SymbolKind::TlsBss => Section::TlsBss,
        })
    }

    /// The number of sections.
    pub(crate) const COUNT: usize = SECTIONS.len();

    /// All of them, in order.
    pub(crate) const ALL: [Section; Section::COUNT] = [
        Section::Text,
        Section::RoData,
        Section::RelRo,
        Section::Data,
        Section::NoPtrData,
        Section::Bss,
        Section::NoPtrBss,
        Section::TlsBss,
    ];

    /// Its name in ELF.
    #[cfg(any(feature = "cli", feature = "exec"))]
    pub(crate) fn name(self) -> &'static str {
        SECTIONS[self as usize].0
    }

    fn has_bytes(self) -> bool {
        !matches!(self, Section::Bss | Section::NoPtrBss | Section::TlsBss)
    }
}

/// The location of a symbol.
pub(crate) struct Place {
    pub(crate) symbol: SymbolId,
    pub(crate) section: Section,
    /// The offset in the section, in bytes.
    pub(crate) offset: u64,
    /// The size in bytes.
    pub(crate) size: u64,
}

/// All sections of an object, laid out.
#[derive(Default)]
pub(crate) struct Sections {
    contents: [Contents; SECTIONS.len()],
    pub(crate) places: Vec<Place>,
}

#[derive(Default)]
struct Contents {
    bytes: Vec<u8>,
    size: u64,
    align: u64,
}

/// The IDs of the sections in the object, for nonempty sections only.
pub(super) struct Ids([Option<SectionId>; SECTIONS.len()]);

impl Sections {
    pub(crate) fn layout(unit: &Unit) -> Result<Self, ElfError> {
        let mut sections = Self::default();
        for &id in unit.text.iter().chain(&unit.data) {
            let symbol = unit.symbol(id);
            let Some(section) = Section::of(symbol) else { continue };
            if symbol.attributes.contains(Attributes::STACK_MAP) {
                continue;
            }
            let contents = &mut sections.contents[section as usize];
            let size = symbol.full_size();
            let by_size = if section == Section::Text { MOST_ALIGN } else { natural_align(size) };
            let align = by_size.max(u64::from(symbol.align));
            let offset = contents.size.next_multiple_of(align);
            let Some(end) = offset.checked_add(size).filter(|end| *end <= MOST_ADDRESSES) else {
                return Err(ElfError::TooLarge(unit.name(id).to_owned()));
            };
            if section.has_bytes() {
                if end > LARGEST {
                    return Err(ElfError::TooLarge(unit.name(id).to_owned()));
                }
                let fill = if section == Section::Text { TEXT_FILL } else { 0 };
                contents.bytes.resize(offset as usize, fill);
                contents.bytes.extend_from_slice(&symbol.data);
                contents.bytes.resize(end as usize, 0);
            }
            contents.size = end;
            contents.align = contents.align.max(align);
            sections.places.push(Place { symbol: id, section, offset, size });
        }
        Ok(sections)
    }

    /// The sections: bytes, size and alignment.
    #[cfg(feature = "exec")]
    pub(crate) fn contents(&self) -> impl Iterator<Item = (Section, &[u8], u64, u64)> {
        let sections = Section::ALL.into_iter().zip(&self.contents);
        sections.map(|(section, contents)| (section, &*contents.bytes, contents.size, contents.align))
    }

    /// Adds the sections and their bytes to the object.
    pub(super) fn add_to(&mut self, file: &mut File) -> Ids {
        let mut ids = Ids([None; SECTIONS.len()]);
        for (section, contents) in Section::ALL.into_iter().zip(&mut self.contents) {
            // Linkers and debuggers expect .text in every object.
            if contents.align == 0 && section != Section::Text {
                continue;
            }
            let (name, flags) = SECTIONS[section as usize];
            ids.0[section as usize] = Some(file.add_section(file::Contents {
                name,
                kind: if section.has_bytes() { elf::SHT_PROGBITS } else { elf::SHT_NOBITS },
                flags,
                bytes: std::mem::take(&mut contents.bytes),
                size: contents.size,
                align: contents.align.max(1),
            }));
        }
        // Without this section linkers make the stack executable.
        file.add_section(file::Contents {
            name: ".note.GNU-stack",
            kind: elf::SHT_PROGBITS,
            flags: flags(&[]),
            bytes: Vec::new(),
            size: 0,
            align: 1,
        });
        ids
    }
}

impl Ids {
    /// The ID of a section that contains a symbol.
    pub(super) fn of(&self, section: Section) -> SectionId {
        self.0[section as usize].expect("a section with a place has an id")
    }

    /// The ID of a section, by index in the enum, if it is in the object.
    pub(super) fn by_index(&self, index: usize) -> Option<SectionId> {
        self.0.get(index).copied().flatten()
    }
}

/// The largest power of two that exceeds neither the size nor the maximum, so that a 16-byte constant can be an operand of an
/// instruction that requires alignment.
fn natural_align(size: u64) -> u64 {
    let mut align = MOST_ALIGN;
    while align > size && align > 1 {
        align /= 2;
    }
    align
}
