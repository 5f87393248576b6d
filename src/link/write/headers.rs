//! The ELF header, the program headers, the section headers, and the dynamic section of a program that
//! relocates itself.

use super::Plan;
use crate::link::place::layout::{HEADER, PROGRAM_HEADER, SECTION_HEADER};
use crate::link::place::outputs::{Content, Made, Output};
use crate::link::synthetic::{DYNAMIC, RELA, SYMBOL, dynamic_entries};
use object::LittleEndian as LE;
use object::elf::{self, FileHeader64, Ident, ProgramFlags, ProgramHeader64, SectionHeader64};
use object::pod::bytes_of;
use object::{U16, U32, U64};

/// Writes the headers.
pub(crate) fn write(plan: &Plan<'_, '_>, image: &mut [u8]) {
    let layout = plan.addresses.layout;
    image[..HEADER as usize].copy_from_slice(bytes_of(&file_header(plan)));
    let start = HEADER as usize;
    for (place, segment) in image[start..].chunks_exact_mut(PROGRAM_HEADER as usize).zip(&layout.segments) {
        let header = ProgramHeader64 {
            p_type: U32::new(LE, segment.kind),
            p_flags: U32::new(LE, ProgramFlags(segment.flags)),
            p_offset: U64::new(LE, segment.offset),
            p_vaddr: U64::new(LE, segment.address),
            p_paddr: U64::new(LE, segment.address),
            p_filesz: U64::new(LE, segment.file_size),
            p_memsz: U64::new(LE, segment.memory_size),
            p_align: U64::new(LE, segment.align),
        };
        place.copy_from_slice(bytes_of(&header));
    }
    // The first section header is none: zeros.
    let start = (layout.section_headers + SECTION_HEADER) as usize;
    let mut name = 1;
    for (index, place) in image[start..].chunks_exact_mut(SECTION_HEADER as usize).enumerate() {
        place.copy_from_slice(bytes_of(&section_header(plan, index, name)));
        name += plan.addresses.outputs.list[index].name.len() as u32 + 1;
    }
}

fn file_header(plan: &Plan<'_, '_>) -> FileHeader64<LE> {
    let (layout, outputs) = (plan.addresses.layout, plan.addresses.outputs);
    let has_ifuncs = plan.counts.ifuncs > 0;
    let kind = if plan.addresses.options.pie { elf::ET_DYN } else { elf::ET_EXEC };
    let names = outputs.made(Made::SectionNames).map_or(0, |id| id.0 as u16 + 1);
    FileHeader64 {
        e_ident: Ident {
            magic: elf::ELFMAG,
            class: elf::ELFCLASS64,
            data: elf::ELFDATA2LSB,
            version: elf::EV_CURRENT,
            // Functions that are chosen at run time are an extension of GNU's.
            os_abi: if has_ifuncs { elf::ELFOSABI_GNU } else { elf::ELFOSABI_SYSV },
            abi_version: 0,
            padding: [0; 7],
        },
        e_type: U16::new(LE, kind),
        e_machine: U16::new(LE, elf::EM_X86_64),
        e_version: U32::new(LE, elf::EV_CURRENT.0.into()),
        e_entry: U64::new(LE, plan.entry),
        e_phoff: U64::new(LE, HEADER),
        e_shoff: U64::new(LE, layout.section_headers),
        e_flags: U32::new(LE, elf::FileFlags(0)),
        e_ehsize: U16::new(LE, HEADER as u16),
        e_phentsize: U16::new(LE, PROGRAM_HEADER as u16),
        e_phnum: U16::new(LE, layout.segments.len() as u16),
        e_shentsize: U16::new(LE, SECTION_HEADER as u16),
        e_shnum: U16::new(LE, outputs.list.len() as u16 + 1),
        e_shstrndx: U16::new(LE, elf::SymbolSection(names)),
    }
}

fn section_header(plan: &Plan<'_, '_>, index: usize, name: u32) -> SectionHeader64<LE> {
    let (layout, outputs) = (plan.addresses.layout, plan.addresses.outputs);
    let output = &outputs.list[index];
    let (link, info) = links(plan, output);
    SectionHeader64 {
        sh_name: U32::new(LE, name),
        sh_type: U32::new(LE, output.kind),
        sh_flags: U64::new(LE, elf::SectionFlags(output.flags)),
        sh_addr: U64::new(LE, layout.addresses[index]),
        sh_offset: U64::new(LE, layout.offsets[index]),
        sh_size: U64::new(LE, output.size),
        sh_link: U32::new(LE, link),
        sh_info: U32::new(LE, info),
        sh_addralign: U64::new(LE, output.align),
        sh_entsize: U64::new(LE, output.entry_size),
    }
}

/// The sections that a section is about (gABI, sh_link and sh_info).
fn links(plan: &Plan<'_, '_>, output: &Output<'_>) -> (u32, u32) {
    let number = |made| plan.addresses.outputs.made(made).map_or(0, |id| id.0 + 1);
    let Content::Made(made) = output.content else { return (0, 0) };
    match made {
        Made::Symbols => (number(Made::Strings), plan.symbols.first_shared as u32),
        Made::DynamicSymbols => (number(Made::DynamicStrings), 1),
        Made::Hash => (number(Made::DynamicSymbols), 0),
        Made::Dynamic => (number(Made::DynamicStrings), 0),
        Made::Relocations if plan.addresses.options.pie => (number(Made::DynamicSymbols), 0),
        Made::Relocations => (number(Made::Symbols), 0),
        _ => (0, 0),
    }
}

/// Writes the sections' names.
pub(crate) fn write_names(plan: &Plan<'_, '_>, bytes: &mut [u8]) {
    let mut at = 1;
    for output in &plan.addresses.outputs.list {
        bytes[at..at + output.name.len()].copy_from_slice(output.name);
        at += output.name.len() + 1;
    }
}

/// Writes the hash table of no symbols: one bucket, one symbol, both none.
pub(crate) fn write_hash(bytes: &mut [u8]) {
    bytes[..4].copy_from_slice(&1u32.to_le_bytes());
    bytes[4..8].copy_from_slice(&1u32.to_le_bytes());
}

/// Writes the dynamic section: how the program finds its relocations (gABI, dynamic section).
pub(crate) fn write_dynamic(plan: &Plan<'_, '_>, bytes: &mut [u8]) {
    let (outputs, layout) = (plan.addresses.outputs, plan.addresses.layout);
    let address = |made| outputs.made(made).map_or(0, |id| layout.address(id));
    let mut entries = vec![
        (elf::DT_HASH, address(Made::Hash)),
        (elf::DT_STRTAB, address(Made::DynamicStrings)),
        (elf::DT_SYMTAB, address(Made::DynamicSymbols)),
        (elf::DT_STRSZ, 1),
        (elf::DT_SYMENT, SYMBOL),
        // A debugger finds its way from here.
        (elf::DT_DEBUG, 0),
        (elf::DT_FLAGS_1, elf::DF_1_PIE.0),
    ];
    let count = plan.counts.relative + plan.counts.ifuncs;
    if count > 0 {
        entries.extend([
            (elf::DT_RELA, address(Made::Relocations)),
            (elf::DT_RELASZ, RELA * count),
            (elf::DT_RELAENT, RELA),
            (elf::DT_RELACOUNT, plan.counts.relative),
        ]);
    }
    entries.push((elf::DT_NULL, 0));
    debug_assert_eq!(entries.len() as u64, dynamic_entries(plan.counts));
    for (place, (tag, value)) in bytes.chunks_exact_mut(DYNAMIC as usize).zip(entries) {
        place[..8].copy_from_slice(&(tag.0 as u64).to_le_bytes());
        place[8..].copy_from_slice(&value.to_le_bytes());
    }
}
