//! Debug information of ELF files, as far as other layers ask: lines of source, variables on the stack, prototypes.
//!
//! In: the bytes of an ELF file for x86-64, untrusted. Out: its DWARF sections, decompressed and in an object relocated; from
//! these, the lines of a range of code and the variables of a function. gimli reads the format; what it finds damaged is left out.

mod lines;
#[cfg(feature = "import")]
mod prototypes;
mod variables;

pub(crate) use lines::{Lines, Row};
#[cfg(feature = "import")]
pub(crate) use prototypes::{Field, Prototype, Prototypes, Type, TypeId};
pub(crate) use variables::{Variable, Variables};

use gimli::{
    Abbreviations, DebugAbbrevOffset, DebuggingInformationEntry, DwarfSections, EndianSlice, EntriesCursor,
    LittleEndian, UnitHeader,
};
use object::read::elf::{ElfFile64, ElfSection64};
use object::{
    CompressionFormat, Endianness, Object, ObjectKind, ObjectSection, ObjectSymbol, RelocationFlags,
    RelocationTarget, elf,
};
use std::borrow::Cow;
use std::sync::Arc;

/// What gimli reads from.
type Slice<'s> = EndianSlice<'s, LittleEndian>;

/// The most bytes of debug information that a file may have once it is decompressed: 8 GiB.
const MOST: u64 = 1 << 33;

/// The highest ratio of decompressed to compressed size (RFC 1951: 258 bytes for two bits).
const MOST_FOR_A_BYTE: u64 = 1032;

/// The most sections that are read as one.
const MOST_PARTS: usize = 1 << 16;

/// The most attributes of an entry. gimli reads all of them with the entry, and a damaged file can have endless ones that take no
/// bytes.
const MOST_ATTRIBUTES: usize = 64;

/// The next entry; none at the end, or at one that no compiler writes.
fn next<'c, 's>(
    cursor: &'c mut EntriesCursor<'_, Slice<'s>>,
) -> Option<&'c DebuggingInformationEntry<Slice<'s>>> {
    cursor.next_dfs().ok()?.filter(|entry| entry.attrs().len() <= MOST_ATTRIBUTES)
}

/// Opens units. Those that follow each other and share a table of abbreviations read it once; no more than one table is kept, since
/// those of a damaged file may overlap.
#[derive(Default)]
struct Opener {
    last: Option<(DebugAbbrevOffset, Arc<Abbreviations>)>,
}

impl Opener {
    fn unit<'s>(
        &mut self,
        dwarf: &gimli::Dwarf<Slice<'s>>,
        header: UnitHeader<Slice<'s>>,
    ) -> Option<gimli::Unit<Slice<'s>>> {
        let at = header.debug_abbrev_offset();
        if self.last.as_ref().is_none_or(|(offset, _)| *offset != at) {
            self.last = Some((at, dwarf.abbreviations(&header).ok()?));
        }
        let (_, abbreviations) = self.last.clone()?;
        gimli::Unit::new_with_abbreviations(dwarf, header, abbreviations).ok()
    }
}

/// The debug information of a file.
#[derive(Debug)]
pub(crate) struct Debug<'a> {
    sections: DwarfSections<Cow<'a, [u8]>>,
}

/// The address that debug information has here for a place in a section of an object: those of different sections must differ.
pub(crate) fn address_in_object(section: usize, offset: u64) -> u64 {
    ((section as u64) << 40).wrapping_add(offset)
}

impl<'a> Debug<'a> {
    /// Reads the sections of a file; none if it has no lines.
    pub(crate) fn read(bytes: &'a [u8]) -> Option<Self> {
        let file = ElfFile64::<Endianness>::parse(bytes).ok()?;
        let mut left = MOST;
        let load = |id: gimli::SectionId| -> Result<Cow<'a, [u8]>, gimli::Error> {
            // In an object types may have sections of their own, in groups. The one that offsets lead to is in none.
            let named = || file.sections().filter(|section| section.name() == Ok(id.name()));
            let (others, own): (Vec<_>, Vec<_>) = named().partition(is_in_group);
            let mut all = own.iter().chain(&others).take(if id == gimli::SectionId::DebugInfo {
                MOST_PARTS
            } else {
                1
            });
            let mut data =
                all.next().and_then(|section| contents(&file, section, &mut left)).unwrap_or_default();
            all.filter_map(|section| contents(&file, section, &mut left))
                .for_each(|part| data.to_mut().extend_from_slice(&part));
            Ok(data)
        };
        let sections = DwarfSections::load(load).ok()?;
        Some(Self { sections })
    }

    fn dwarf(&self) -> gimli::Dwarf<Slice<'_>> {
        self.sections.borrow(|section| EndianSlice::new(section, LittleEndian))
    }
}

fn is_in_group(section: &ElfSection64<'_, '_>) -> bool {
    section.elf_section_header().sh_flags.get(Endianness::Little).0 & elf::SHF_GROUP.0 != 0
}

/// The contents of a section, decompressed and relocated; none if they cannot be had. `left` is how many bytes may be taken.
fn contents<'a>(
    file: &ElfFile64<'a>,
    section: &ElfSection64<'a, '_>,
    left: &mut u64,
) -> Option<Cow<'a, [u8]>> {
    let compressed = section.compressed_data().ok()?;
    let size = compressed.uncompressed_size;
    *left = left.checked_sub(size)?;
    let data = match compressed.format {
        CompressionFormat::None => Cow::Borrowed(compressed.data),
        _ if size / MOST_FOR_A_BYTE > compressed.data.len() as u64 => return None,
        CompressionFormat::Zlib => {
            let limit = usize::try_from(size).ok()?;
            miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(compressed.data, limit).ok()?.into()
        }
        CompressionFormat::Zstandard => zstd(compressed.data, size)?.into(),
        _ => return None,
    };
    if file.kind() != ObjectKind::Relocatable {
        return Some(data);
    }
    let mut data = data.into_owned();
    for (offset, relocation) in section.relocations() {
        relocate(file, &mut data, offset, &relocation);
    }
    Some(data.into())
}

fn zstd(data: &[u8], size: u64) -> Option<Vec<u8>> {
    use std::io::Read;
    let mut out = Vec::new();
    let reader = ruzstd::decoding::StreamingDecoder::new(data).ok()?;
    reader.take(size).read_to_end(&mut out).ok()?;
    (out.len() as u64 == size).then_some(out)
}

/// Writes what a linker would, with each section of code at an address of its own.
fn relocate(file: &ElfFile64<'_>, data: &mut [u8], offset: u64, relocation: &object::Relocation) {
    let RelocationTarget::Symbol(index) = relocation.target() else { return };
    let Ok(symbol) = file.symbol_by_index(index) else { return };
    let size = match relocation.flags() {
        RelocationFlags::Elf { r_type: elf::R_X86_64_64 } => 8,
        RelocationFlags::Elf { r_type: elf::R_X86_64_32 } => 4,
        _ => return,
    };
    let value = symbol.address().wrapping_add(relocation.addend() as u64);
    // An offset in a section of debug information is one of four bytes.
    let section = symbol.section_index().filter(|_| size == 8);
    let value = section.map_or(value, |section| address_in_object(section.0, value));
    let start = usize::try_from(offset).ok();
    let field = start.and_then(|start| data.get_mut(start..start.checked_add(size)?));
    if let Some(field) = field {
        field.copy_from_slice(&value.to_le_bytes()[..size]);
    }
}
