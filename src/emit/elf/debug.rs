//! Debug information and unwind tables as sections of the object.

use super::file::{self, File, SectionId as ElfSection};
use super::sections::{Ids, Sections};
use crate::emit::dwarf::{self, Contents, FixupKind, FixupTarget, Spot};
use crate::obj::Unit;
use gimli::SectionId;
use object::elf;

/// Adds the sections that describe the given symbols.
pub(super) fn add(
    unit: &Unit,
    sections: &Sections,
    ids: &Ids,
    file: &mut File,
) -> Result<(), super::ElfError> {
    let mut spots: Vec<Spot> = sections
        .places
        .iter()
        .map(|place| Spot {
            symbol: place.symbol,
            section: place.section as u8,
            offset: place.offset,
            size: place.size,
        })
        .collect();
    spots.sort_by_key(|spot| (spot.section, spot.offset));
    let contents = dwarf::sections(unit, &spots)
        .map_err(|dwarf::TooLarge| super::ElfError::Writer("debug information exceeds 4 GiB".to_owned()))?;
    let mut added = Vec::with_capacity(contents.len());
    for Contents { id, bytes, fixups } in contents {
        added.push((id, section(id, bytes, file), fixups));
    }
    let known: Vec<(SectionId, ElfSection)> = added.iter().map(|(id, section, _)| (*id, *section)).collect();
    for (_, id, fixups) in added {
        file.reserve_relocations(id, fixups.len());
        for fixup in fixups {
            let target = match fixup.target {
                FixupTarget::Symbols(index) => ids.by_index(usize::from(index)),
                FixupTarget::Debug(wanted) => {
                    known.iter().find(|(found, _)| *found == wanted).map(|(_, section)| *section)
                }
            };
            let target = target.ok_or_else(|| {
                super::ElfError::Writer("debug information refers to a section without contents".to_owned())
            })?;
            let symbol = file.section_symbol(target);
            file.add_relocation(id, u64::from(fixup.offset), symbol, kind(fixup.kind), fixup.addend);
        }
    }
    Ok(())
}

fn section(id: SectionId, bytes: Vec<u8>, file: &mut File) -> ElfSection {
    let (flags, align) = match id {
        SectionId::EhFrame => (elf::SHF_ALLOC, 8),
        _ => (elf::SectionFlags(0), 1),
    };
    let (name, size) = (id.name(), bytes.len() as u64);
    file.add_section(file::Contents { name, kind: elf::SHT_PROGBITS, flags, bytes, size, align })
}

/// The ELF relocation type.
fn kind(kind: FixupKind) -> elf::RelocationType {
    match kind {
        FixupKind::Address => elf::R_X86_64_64,
        FixupKind::Offset => elf::R_X86_64_32,
        FixupKind::Distance => elf::R_X86_64_PC32,
    }
}
