//! Combines objects into one (`-r`), to be linked again later.
//!
//! In: the live sections, definitions and unwind records. Out: an object. Sections of the same name and kind are joined,
//! those of groups stay separate and in their groups, and all relocations are kept. Nothing gets an address. Merging
//! strings and allocating common symbols is left to the final link.

mod plan;
mod relocations;
mod symbols;

use super::ids::{FileId, OutputId, SectionId};
use super::image::{
    self, FILE_HEADER, FileHeader, FileKind, Marks, PROPERTY_SECTION, SECTION_HEADER, SYMBOL, SectionHeader,
    file_header, null_section_header, property_note, section_header,
};
use super::input::decompress;
use super::messages;
use super::model::GroupKind;
use super::model::features::Features;
use super::model::section::{Contents, Flags, Role};
use super::place::unwind;
use super::resolve::resolved::Resolved;
use crate::diag::Sink;
use index_vec::IndexSlice;
use plan::{Content, Plan};
use relocations::{ENTRY, Relocated};
use symbols::Table;

/// The section by which objects say whether they need an executable stack.
const STACK: &[u8] = b".note.GNU-stack";

/// The flag word at the start of a group section: duplicates of the group are discarded (gABI, GRP_COMDAT).
const COMDAT: u32 = 1;

/// The most padding between the parts of sections, in bytes.
const MOST_EMPTY: u64 = 1 << 30;

/// A section of the object, ready to be written.
struct Section<'a> {
    name: &'a [u8],
    role: Role,
    flags: Flags,
    marks: Marks,
    bytes: Vec<u8>,
    /// Size in memory, in bytes.
    size: u64,
    link: Option<OutputId>,
    info: u32,
    align: u64,
    entry_size: u64,
}

/// The inputs for the object.
pub(crate) struct Parts<'a, 'b> {
    pub(crate) resolved: Resolved<'a, 'b>,
    pub(crate) unwind: &'b unwind::Plan<'b>,
    pub(crate) live: &'b IndexSlice<SectionId, [bool]>,
    pub(crate) features: Features,
}

/// Builds the object; none if there are errors.
pub(crate) fn link(parts: &Parts<'_, '_>, sink: &mut Sink) -> Option<Vec<u8>> {
    let plan = Plan::new(parts);
    let names: Vec<Vec<u8>> = plan.list.iter().map(|output| [b".rela", output.name].concat()).collect();
    let held = plan.list.iter().filter(|output| output.role != Role::Zeros);
    let held = held.fold(0u64, |sum, output| sum.saturating_add(output.size));
    if held > parts.resolved.program.size_in_memory().saturating_add(MOST_EMPTY) {
        sink.push(messages::error("too-large", "the object would contain more than 1 GiB of padding"));
        return None;
    }
    let table = Table::new(parts, &plan, sink);
    let mut sections = groups(parts, &plan, &table);
    let mut relocated = Vec::new();
    for (index, output) in plan.list.iter().enumerate() {
        let relocs = relocations::of(parts, &plan, &table, output, sink);
        let bytes = bytes(parts, &plan, index, sink);
        sections.push(Section {
            name: output.name,
            role: output.role,
            flags: output.flags,
            marks: output.marks,
            bytes,
            size: output.size,
            link: output.leader.map(|leader| plan.number(leader)),
            info: 0,
            align: output.align,
            entry_size: output.entry_size,
        });
        relocated.push(relocs);
    }
    finish(parts, (&plan, &names), &table, sections, &relocated, sink)
}

/// Adds relocation sections, with these names, and tables, and writes the file.
fn finish<'a>(
    parts: &Parts<'_, '_>,
    (plan, names): (&Plan<'_>, &'a [Vec<u8>]),
    table: &Table<'_>,
    mut sections: Vec<Section<'a>>,
    relocated: &[Relocated],
    sink: &mut Sink,
) -> Option<Vec<u8>> {
    let plain = |name, role, bytes: Vec<u8>| Section {
        name,
        role,
        flags: Flags::empty(),
        marks: Marks::empty(),
        size: bytes.len() as u64,
        bytes,
        link: None,
        info: 0,
        align: 1,
        entry_size: 0,
    };
    let bytes = property_note(parts.features);
    if !bytes.is_empty() {
        let note = plain(PROPERTY_SECTION, Role::Note, bytes);
        sections.push(Section { flags: Flags::LOADED, align: 8, ..note });
    }
    let is_exec = parts.resolved.program.objects.iter().any(|object| object.exec_stack);
    let flags = if is_exec { Flags::CODE } else { Flags::empty() };
    sections.push(Section { flags, ..plain(STACK, Role::Bytes, Vec::new()) });
    let count = relocated.iter().filter(|relocs| !relocs.bytes.is_empty()).count();
    let symbols = OutputId::from_usize(sections.len() + count);
    for (index, relocs) in relocated.iter().enumerate().filter(|(_, relocs)| !relocs.bytes.is_empty()) {
        let number = OutputId::from_usize(sections.len());
        let output = &plan.list[index];
        let marks = Marks::INFO_LINK | output.marks & Marks::GROUP;
        if let Some(group) = output.group {
            sections[group].bytes.extend(image::section_number(Some(number)).to_le_bytes());
            sections[group].size += 4;
        }
        sections.push(Section {
            marks,
            link: Some(symbols),
            info: image::section_number(Some(plan.number(index))),
            align: 8,
            entry_size: ENTRY,
            ..plain(&names[index], Role::Relocations, relocs.bytes.clone())
        });
    }
    for group in sections.iter_mut().take(plan.groups.len()) {
        group.link = Some(symbols);
    }
    let strings = Some(OutputId::from_usize(sections.len() + 1));
    let entry = plain(b".symtab", Role::Symbols, table.bytes.clone());
    sections.push(Section { link: strings, info: table.first_global, align: 8, entry_size: SYMBOL, ..entry });
    sections.push(plain(b".strtab", Role::Strings, table.names.clone()));
    if table.wide.iter().any(|number| *number != 0) {
        let bytes = table.wide.iter().flat_map(|number| number.to_le_bytes()).collect();
        let numbers = plain(b".symtab_shndx", Role::SectionNumbers, bytes);
        sections.push(Section { link: Some(symbols), align: 4, entry_size: 4, ..numbers });
    }
    let mut section_names = vec![0];
    for name in sections.iter().map(|section| section.name).chain([&b".shstrtab"[..]]) {
        section_names.extend_from_slice(name);
        section_names.push(0);
    }
    sections.push(plain(b".shstrtab", Role::Strings, section_names));
    (sink.errors() == 0).then(|| write(&sections))
}

/// The group sections with their members; the members' relocation sections are added later.
fn groups<'a>(parts: &Parts<'a, '_>, plan: &Plan<'a>, table: &Table<'_>) -> Vec<Section<'a>> {
    let mut members: Vec<Vec<OutputId>> = vec![Vec::new(); plan.groups.len()];
    for (member, output) in plan.list.iter().enumerate() {
        if let Some(group) = output.group {
            members[group].push(plan.number(member));
        }
    }
    let group = |((file, number), members): (&(FileId, usize), &Vec<OutputId>)| {
        let is_comdat = parts.resolved.program.object(*file).groups[*number].kind == GroupKind::Comdat;
        let word = if is_comdat { COMDAT } else { 0 };
        let words = members.iter().map(|member| image::section_number(Some(*member)));
        let bytes: Vec<u8> = std::iter::once(word).chain(words).flat_map(u32::to_le_bytes).collect();
        Section {
            name: b".group",
            role: Role::Group,
            flags: Flags::empty(),
            marks: Marks::empty(),
            size: bytes.len() as u64,
            bytes,
            link: None,
            info: table.signature(parts, *file, *number),
            align: 4,
            entry_size: 4,
        }
    };
    plan.groups.iter().zip(&members).map(group).collect()
}

/// The bytes of a section, before relocation.
fn bytes(parts: &Parts<'_, '_>, plan: &Plan<'_>, index: usize, sink: &mut Sink) -> Vec<u8> {
    let output = &plan.list[index];
    if output.role == Role::Zeros {
        return Vec::new();
    }
    let mut bytes = vec![0; output.size as usize];
    let Content::Parts(list) = &output.content else {
        for file in parts.resolved.program.files() {
            parts.unwind.records(file, |record, place, cie| {
                let own = &mut bytes[place as usize..place as usize + record.bytes.len()];
                own.copy_from_slice(record.bytes);
                if let Some(cie) = cie {
                    // The CIE pointer is the distance from itself back to the CIE.
                    own[4..8].copy_from_slice(&((place + 4 - cie) as u32).to_le_bytes());
                }
            });
        }
        return bytes;
    };
    let program = parts.resolved.program;
    for (id, offset) in list {
        let section = program.section(*id);
        let own = &mut bytes[*offset as usize..];
        match section.contents {
            Contents::Plain(contents) => own[..contents.len()].copy_from_slice(contents),
            Contents::Compressed(contents) => {
                if !contents.decompress(&mut own[..section.size as usize]) {
                    sink.push(decompress::damaged(program.object(program.owner(*id)), section.name));
                }
            }
        }
    }
    bytes
}

/// Writes the file: the header, the sections, and their headers.
fn write(sections: &[Section<'_>]) -> Vec<u8> {
    let mut image = vec![0; FILE_HEADER as usize];
    let mut headers = vec![0; SECTION_HEADER as usize];
    let mut name = 1;
    for section in sections {
        image.resize(image.len().next_multiple_of(section.align.min(4096) as usize), 0);
        headers.extend(section_header(&SectionHeader {
            name,
            role: section.role,
            flags: section.flags,
            marks: section.marks,
            address: 0,
            offset: image.len() as u64,
            size: section.size,
            link: section.link,
            info: section.info,
            align: section.align,
            entry_size: section.entry_size,
        }));
        name += section.name.len() as u32 + 1;
        image.extend_from_slice(&section.bytes);
    }
    image.resize(image.len().next_multiple_of(8), 0);
    let header = FileHeader {
        kind: FileKind::Object,
        has_ifuncs: false,
        entry: 0,
        section_headers: image.len() as u64,
        segments: 0,
        sections: sections.len(),
        names: Some(OutputId::from_usize(sections.len() - 1)),
    };
    image[..FILE_HEADER as usize].copy_from_slice(&file_header(&header));
    headers[..SECTION_HEADER as usize].copy_from_slice(&null_section_header(&header));
    image.extend(headers);
    image
}
