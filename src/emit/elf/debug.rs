//! Debug information and unwind tables as sections of the object.

use super::sections::{Ids, Sections};
use crate::emit::dwarf::{self, Contents, Spot};
use crate::obj::Unit;
use gimli::write::{Relocation as Fixup, RelocationTarget};
use gimli::{DW_EH_PE_pcrel, SectionId};
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
    let contents = dwarf::sections(unit, &spots).map_err(|error| super::Error::Writer(error.to_string()))?;
    let added: Vec<(SectionId, ElfSection)> =
        contents.iter().map(|contents| (contents.id, section(contents, object))).collect();
    for (contents, (_, id)) in contents.iter().zip(&added) {
        for fixup in &contents.relocations {
            let target = match fixup.target {
                RelocationTarget::Symbol(index) => ids.by_index(index),
                RelocationTarget::Section(wanted) => {
                    added.iter().find(|(found, _)| *found == wanted).map(|(_, id)| *id)
                }
            };
            let Some(target) = target else { continue };
            let relocation = Relocation {
                offset: fixup.offset as u64,
                symbol: object.section_symbol(target),
                addend: fixup.addend,
                flags: RelocationFlags::Elf { r_type: kind(fixup) },
            };
            object
                .add_relocation(*id, relocation)
                .map_err(|error| super::Error::Writer(error.to_string()))?;
        }
    }
    Ok(())
}

fn section(contents: &Contents, object: &mut Object<'_>) -> ElfSection {
    let (kind, align) = match contents.id {
        SectionId::EhFrame => (SectionKind::ReadOnlyData, 8),
        // The writer cannot set the entry size of mergeable strings, so these sections are not mergeable.
        _ => (SectionKind::Debug, 1),
    };
    let id = object.add_section(Vec::new(), contents.id.name().into(), kind);
    object.append_section_data(id, &contents.bytes, align);
    id
}

/// The ELF relocation type: the address, or for unwind tables the distance from the field.
fn kind(fixup: &Fixup) -> elf::RelocationType {
    match (fixup.size, fixup.eh_pe) {
        (_, Some(pointer)) if pointer.0 & DW_EH_PE_pcrel.0 != 0 => elf::R_X86_64_PC32,
        (8, _) => elf::R_X86_64_64,
        _ => elf::R_X86_64_32,
    }
}
