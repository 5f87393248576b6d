//! Debug information and unwind tables as sections of the object.

use super::sections::{Ids, Sections};
use crate::emit::dwarf::{self, Contents, FixupKind, FixupTarget, Spot};
use crate::obj::Unit;
use gimli::SectionId;
use object::write::{Object, Relocation, SectionId as ElfSection};
use object::{RelocationFlags, SectionKind, elf};

/// Adds the sections that describe the given symbols.
pub(super) fn add(
    unit: &Unit,
    sections: &Sections,
    ids: &Ids,
    object: &mut Object<'_>,
) -> Result<(), super::Error> {
    let mut spots: Vec<Spot> = sections
        .places
        .iter()
        .map(|place| Spot {
            symbol: place.symbol,
            section: place.section as usize,
            offset: place.offset,
            size: place.size,
        })
        .collect();
    spots.sort_by_key(|spot| (spot.section, spot.offset));
    let contents = dwarf::sections(unit, &spots)
        .map_err(|dwarf::TooLarge| super::Error::Writer("debug information exceeds 4 GiB".to_owned()))?;
    let mut added = Vec::with_capacity(contents.len());
    for Contents { id, bytes, fixups } in contents {
        added.push((id, section(id, bytes, object), fixups));
    }
    for (_, id, fixups) in &added {
        for fixup in fixups {
            let target = match fixup.target {
                FixupTarget::Symbols(index) => ids.by_index(index),
                FixupTarget::Debug(wanted) => {
                    added.iter().find(|(found, ..)| *found == wanted).map(|(_, id, _)| *id)
                }
            };
            let target = target.ok_or_else(|| {
                super::Error::Writer("debug information refers to a section without contents".to_owned())
            })?;
            let relocation = Relocation {
                offset: fixup.offset as u64,
                symbol: object.section_symbol(target),
                addend: fixup.addend,
                flags: RelocationFlags::Elf { r_type: kind(fixup.kind) },
            };
            object
                .add_relocation(*id, relocation)
                .map_err(|error| super::Error::Writer(error.to_string()))?;
        }
    }
    Ok(())
}

fn section(id: SectionId, bytes: Vec<u8>, object: &mut Object<'_>) -> ElfSection {
    let (kind, align) = match id {
        SectionId::EhFrame => (SectionKind::ReadOnlyData, 8),
        // The writer cannot set the entry size of mergeable strings, so these sections are not mergeable.
        _ => (SectionKind::Debug, 1),
    };
    let added = object.add_section(Vec::new(), id.name().into(), kind);
    object.set_section_data(added, bytes, align);
    added
}

/// The ELF relocation type.
fn kind(kind: FixupKind) -> elf::RelocationType {
    match kind {
        FixupKind::Address => elf::R_X86_64_64,
        FixupKind::Offset => elf::R_X86_64_32,
        FixupKind::Distance => elf::R_X86_64_PC32,
    }
}
