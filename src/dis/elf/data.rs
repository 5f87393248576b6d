//! The data of an ELF object.
//!
//! In: its sections and symbols. Out: data by section and address, each byte once: a symbol ends where the next one begins, and what
//! no symbol covers has the section's name.

use super::super::Scope;
use super::super::data::{Data, Kind};
use super::symbols::Named;
use super::{Budget, Elf, Section, Symbols, relocations};
use object::{Endianness, ObjectSection, elf};

/// Adds the data of a section that is neither code nor about code.
pub(super) fn read<'a>(
    file: &Elf<'a>,
    section: &Section<'a, '_>,
    starts: &[Symbols<'a>],
    budget: &mut Budget,
    all: &mut Vec<Data<'a>>,
) -> Result<(), String> {
    let name = section.name().unwrap_or_default();
    let header = section.elf_section_header();
    let (flags, of) = (header.sh_flags.get(Endianness::Little).0, header.sh_type.get(Endianness::Little).0);
    let Some(kind) = kind(name, flags, of) else { return Ok(()) };
    let bytes = section.data().map_err(|error| format!("section `{name}`: {error}"))?;
    budget.take(bytes.len() as u64)?;
    let size = if of == elf::SHT_NOBITS.0 { section.size() } else { bytes.len() as u64 };
    let mut rest = relocations(file, section, starts, budget)?.into_iter().peekable();
    let places = places(name, size, starts.get(section.index().0));
    let ends: Vec<u64> = places.iter().skip(1).map(|place| place.address).chain([size]).collect();
    for (place, next) in places.into_iter().zip(ends) {
        let own = |at: u64| bytes.get(usize::try_from(at).unwrap_or(usize::MAX).min(bytes.len())..);
        let begin = own(place.address).unwrap_or_default();
        let is_named = place.size > 0;
        let length = if is_named { place.size } else { next - place.address };
        let mut relocations = Vec::new();
        while let Some(mut relocation) = rest.next_if(|found| found.offset < next) {
            relocation.offset = relocation.offset.wrapping_sub(place.address);
            relocations.push(relocation);
        }
        let bytes = &begin[..begin.len().min(usize::try_from(length).unwrap_or(usize::MAX))];
        all.push(Data {
            name: place.name.into(),
            scope: if place.is_local { Scope::Local } else { Scope::Global },
            bytes: bytes.into(),
            size: length,
            relocations,
            kind,
            is_duplicate: place.is_weak,
            align: 0,
        });
    }
    Ok(())
}

/// What begins where, sorted: symbols that do not overlap, and between them the section.
fn places<'a>(section: &'a str, size: u64, starts: Option<&Symbols<'a>>) -> Vec<Named<'a>> {
    let named = starts.into_iter().flat_map(Symbols::iter);
    let mut sorted: Vec<Named<'_>> = named.collect();
    // A symbol of the whole before one of a part, and one that others know before one that they do not.
    sorted
        .sort_by_key(|named| (named.address, named.size == 0, std::cmp::Reverse(named.size), named.is_local));
    let mut places: Vec<Named<'_>> = Vec::new();
    let mut covered = 0;
    let gap = |address, end: u64| Named {
        address,
        size: end - address,
        name: section,
        is_local: true,
        ..Named::default()
    };
    for named in sorted {
        let is_new = places.last().is_none_or(|last| last.address < named.address);
        if named.address < covered || named.address >= size || !is_new {
            continue;
        }
        if named.address > covered {
            places.push(gap(covered, named.address));
        }
        let end = named.address.saturating_add(named.size).min(size);
        covered = end.max(named.address);
        places.push(Named { size: end - named.address, ..named });
        if named.size == 0 {
            // It ends where the next one begins.
            covered = named.address + 1;
        }
    }
    if covered < size && places.last().is_none_or(|last| last.size > 0) {
        places.push(gap(covered, size));
    }
    places
}

/// What a section is; none for code, for what describes code, and for what is not part of the program.
fn kind(name: &str, flags: u64, of: u32) -> Option<Kind> {
    let has = |flag: elf::SectionFlags| flags & flag.0 != 0;
    let describes = [elf::SHT_NOTE.0, elf::SHT_X86_64_UNWIND.0].contains(&of)
        || [".eh_frame", ".gcc_except_table"].contains(&name);
    let is_data = of == elf::SHT_PROGBITS.0 || of == elf::SHT_NOBITS.0;
    if !has(elf::SHF_ALLOC) || has(elf::SHF_EXECINSTR) || describes || !is_data {
        return None;
    }
    Some(match name {
        _ if has(elf::SHF_TLS) => Kind::ThreadLocal,
        _ if !has(elf::SHF_WRITE) || name.starts_with(".data.rel.ro") => Kind::Constant,
        // As rasm and Go's linker name them; other data has no pointers to what Go's collector frees.
        ".noptrdata" | ".noptrbss" => Kind::NoPointers,
        _ => Kind::Pointers,
    })
}
