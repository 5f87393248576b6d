//! Section groups (gABI; COMDAT): code and data that many objects contain and a program needs once.

use crate::link::model::Group;
use crate::link::model::section::Section;
use crate::link::model::symbol::{Kind, Place, Symbols};
use object::LittleEndian as LE;
use object::elf::{self, SectionHeader64};
use object::read::SectionIndex;
use object::read::elf::SectionHeader;

/// A COMDAT group; none for a plain group.
pub(super) fn group<'a>(
    sections: &[Section<'a>],
    symbols: &Symbols<'a>,
    index: SectionIndex,
    header: &'a SectionHeader64<LE>,
    bytes: &'a [u8],
) -> Result<Option<Group<'a>>, String> {
    let group = header.group(LE, bytes).map_err(|error| error.to_string())?;
    let Some((_, members)) = group.filter(|(flags, _)| flags.0 & elf::GRP_COMDAT.0 != 0) else {
        return Ok(None);
    };
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
        None => Ok(Some(Group { signature, members })),
    }
}
