//! Section groups (gABI): sections that are kept or discarded together, and that a program needs once if it is a COMDAT group.

use crate::link::model::section::Section;
use crate::link::model::symbol::{Kind, Place, Symbols};
use crate::link::model::{Group, GroupKind};
use object::LittleEndian as LE;
use object::elf::{self, SectionHeader64};
use object::read::SectionIndex;
use object::read::elf::SectionHeader;

/// A group; none for an empty section.
pub(super) fn group<'a>(
    sections: &[Section<'a>],
    symbols: &Symbols<'a>,
    index: SectionIndex,
    header: &'a SectionHeader64<LE>,
    bytes: &'a [u8],
) -> Result<Option<Group<'a>>, String> {
    let group = header.group(LE, bytes).map_err(|error| error.to_string())?;
    let Some((flags, members)) = group else { return Ok(None) };
    let is_comdat = flags.0 & elf::GRP_COMDAT.0 != 0;
    let kind = if is_comdat { GroupKind::Comdat } else { GroupKind::Plain };
    let signature = match symbols.get(header.sh_info(LE)) {
        // A section symbol takes the section's name.
        Some(symbol) if symbol.kind == Kind::Section => match symbol.place {
            Place::Section(section) => sections.get(section as usize).map_or(&b""[..], |s| s.name),
            _ => b"",
        },
        Some(symbol) => symbol.name,
        None => return Err(format!("group {} has no signature", index.0)),
    };
    let members: Vec<u32> = members.iter().map(|member| member.get(LE)).collect();
    match members.iter().find(|member| **member as usize >= sections.len()) {
        Some(member) => Err(format!("group {} has section {member}, which does not exist", index.0)),
        None => Ok(Some(Group { kind, signature, members })),
    }
}
