//! Checks the relocations that a program keeps (`--emit-relocs`).
//!
//! In: programs with their relocation sections. Out: the first error, or how many relocations were checked. Each field must hold
//! what its relocation computes from the program's own symbols, and functions and variables must have the same kinds of
//! relocations at the same places as in GNU ld's program.

use crate::linker::program::{Kind, Program};
use object::read::elf::{ElfFile64, SectionHeader};
use object::{LittleEndian as LE, Object, ObjectSection, ObjectSymbol, elf};
use std::collections::{BTreeMap, BTreeSet};

/// A relocation of a program.
#[derive(Clone, Debug)]
struct Kept {
    /// The section that it applies to, and whether that is loaded.
    section: usize,
    is_loaded: bool,
    place: u64,
    kind: elf::RelocationType,
    /// The symbol's name and value; none for no symbol, or one whose value is not its address.
    symbol: Option<(String, u64)>,
    addend: i64,
}

/// Kinds of loads from the GOT and of what they become: linkers rewrite different ones.
const LOADS: [elf::RelocationType; 6] = [
    elf::R_X86_64_32,
    elf::R_X86_64_PC32,
    elf::R_X86_64_32S,
    elf::R_X86_64_GOTPCREL,
    elf::R_X86_64_GOTPCRELX,
    elf::R_X86_64_REX_GOTPCRELX,
];

/// The relocations of a program that loaders do not apply.
fn read(file: &ElfFile64<'_, LE>, image: &[u8]) -> Result<Vec<Kept>, String> {
    let fault = |error: object::Error| error.to_string();
    let tls =
        file.sections().filter(|section| section.elf_section_header().sh_flags(LE).contains(elf::SHF_TLS));
    let tls_start = tls.map(|section| section.address()).min().unwrap_or(0);
    let mut list = Vec::new();
    for section in file.sections() {
        let header = section.elf_section_header();
        if header.sh_type(LE) != elf::SHT_RELA || header.sh_flags(LE).contains(elf::SHF_ALLOC) {
            continue;
        }
        let of = file.section_by_index(header.info_link(LE)).map_err(fault)?;
        let name = section.name().map_err(fault)?.to_owned();
        if name != format!(".rela{}", of.name().map_err(fault)?)
            || !header.sh_flags(LE).contains(elf::SHF_INFO_LINK)
        {
            return Err(format!("{name} does not say whose relocations it has"));
        }
        let entries: &[elf::Rela64<LE>] = header.data_as_array(LE, image).map_err(fault)?;
        for entry in entries {
            let info = entry.r_info.get(LE);
            let index = object::SymbolIndex((info >> 32) as usize);
            let symbol = (index.0 > 0).then(|| file.symbol_by_index(index)).transpose().map_err(fault)?;
            let symbol = symbol.filter(|symbol| {
                !symbol.is_undefined() && symbol.elf_symbol().st_type() != elf::STT_GNU_IFUNC
            });
            let value = |symbol: &object::read::elf::ElfSymbol64<'_, '_, LE>| {
                // Those of thread-local variables are offsets.
                let is_offset = symbol.elf_symbol().st_type() == elf::STT_TLS;
                symbol.address() + if is_offset { tls_start } else { 0 }
            };
            list.push(Kept {
                section: of.index().0,
                is_loaded: of.address() != 0,
                place: entry.r_offset.get(LE),
                kind: elf::RelocationType(info as u32),
                symbol: symbol.map(|symbol| (symbol.name().unwrap_or("").to_owned(), value(&symbol))),
                addend: entry.r_addend.get(LE),
            });
        }
    }
    Ok(list)
}

/// Checks that each field of a program holds what its relocation says; returns how many were checked.
pub(crate) fn consistent(image: &[u8]) -> Result<usize, String> {
    let file = ElfFile64::<LE>::parse(image).map_err(|error| error.to_string())?;
    let program = Program::read(image)?;
    let mut count = 0;
    for kept in read(&file, image)? {
        let size = match kept.kind {
            elf::R_X86_64_64 | elf::R_X86_64_PC64 => 8,
            elf::R_X86_64_PC32
            | elf::R_X86_64_PLT32
            | elf::R_X86_64_32
            | elf::R_X86_64_32S
            | elf::R_X86_64_TPOFF32 => 4,
            _ => continue,
        };
        let Some((name, value)) = &kept.symbol else { continue };
        let section =
            file.section_by_index(object::SectionIndex(kept.section)).map_err(|error| error.to_string())?;
        let bytes = section.uncompressed_data().map_err(|error| error.to_string())?;
        let at = kept.place.wrapping_sub(section.address()) as usize;
        let field = bytes.get(at..at + size).ok_or_else(|| format!("{kept:x?} lies outside its section"))?;
        let target = value.wrapping_add_signed(kept.addend);
        let wanted = match kept.kind {
            elf::R_X86_64_PC32 | elf::R_X86_64_PLT32 | elf::R_X86_64_PC64 => target.wrapping_sub(kept.place),
            elf::R_X86_64_TPOFF32 => target.wrapping_sub(program.thread_pointer()),
            _ => target,
        };
        if field != &wanted.to_le_bytes()[..size] {
            return Err(format!("{kept:x?}: `{name}` makes {wanted:#x}, and the field holds {field:02x?}"));
        }
        count += 1;
    }
    Ok(count)
}

/// Checks that two programs have the same relocations in the functions and variables that each defines once, and as many of
/// each kind in sections that are not loaded; returns how many were compared.
pub(crate) fn same(ours: &[u8], theirs: &[u8]) -> Result<usize, String> {
    let mut count = 0;
    let parse = |image| ElfFile64::<LE>::parse(image).map_err(|error| error.to_string());
    let (our_file, their_file) = (parse(ours)?, parse(theirs)?);
    let (mine, others) = (read(&our_file, ours)?, read(&their_file, theirs)?);
    let (our_program, their_program) = (Program::read(ours)?, Program::read(theirs)?);
    let unique = their_program.unique();
    let by_place = |list: &[Kept]| -> BTreeMap<u64, Kept> {
        let loaded = list.iter().filter(|kept| kept.is_loaded && kept.kind != elf::R_X86_64_NONE);
        loaded.map(|kept| (kept.place, kept.clone())).collect()
    };
    let (our_places, their_places) = (by_place(&mine), by_place(&others));
    for (name, symbol) in our_program.unique() {
        // Thread-local zeros share addresses with what follows.
        let is_own = symbol.kind != Kind::ThreadLocal && !symbol.is_weak;
        let Some(other) = unique.get(name).filter(|other| is_own && other.size == symbol.size) else {
            continue;
        };
        let of = |places: &BTreeMap<u64, Kept>, start: u64| -> Vec<(u64, Kept)> {
            let inside = places.range(start..start + symbol.size);
            inside.map(|(place, kept)| (place - start, kept.clone())).collect()
        };
        let (here, there) = (of(&our_places, symbol.address), of(&their_places, other.address));
        let fault = |at: &dyn std::fmt::Debug| format!("{name}: {at:x?}: {here:x?}\nagainst {there:x?}");
        if here.len() != there.len() {
            return Err(fault(&"their number"));
        }
        for ((at, mine), (their_at, theirs)) in here.iter().zip(&there) {
            let are_loads = LOADS.contains(&mine.kind) && LOADS.contains(&theirs.kind);
            if at != their_at || mine.kind != theirs.kind && !are_loads {
                return Err(fault(at));
            }
            let is_named = |kept: &Kept| {
                kept.symbol.as_ref().is_some_and(|(name, _)| !name.is_empty() && !name.starts_with(".L"))
            };
            let name = |kept: &Kept| kept.symbol.as_ref().map(|(name, _)| name.clone());
            if is_named(mine) && is_named(theirs) && name(mine) != name(theirs) {
                return Err(fault(at));
            }
            count += 1;
        }
    }
    let kinds = |file: &ElfFile64<'_, LE>, list: &[Kept]| -> BTreeMap<(String, u32), usize> {
        let mut kinds = BTreeMap::new();
        for kept in list.iter().filter(|kept| !kept.is_loaded && kept.kind != elf::R_X86_64_NONE) {
            let section = file.section_by_index(object::SectionIndex(kept.section));
            let name = section.and_then(|section| section.name().map(str::to_owned)).unwrap_or_default();
            // GNU ld also keeps those of notes about discarded code.
            if name.starts_with(".note") {
                continue;
            }
            *kinds.entry((name, kept.kind.0)).or_default() += 1;
        }
        kinds
    };
    let (mine, others) = (kinds(&our_file, &mine), kinds(&their_file, &others));
    if mine != others {
        let keys: BTreeSet<_> = mine.keys().chain(others.keys()).collect();
        let differing: Vec<_> = keys.into_iter().filter(|key| mine.get(key) != others.get(key)).collect();
        return Err(format!("the numbers of {differing:?} differ: {mine:?}\nagainst {others:?}"));
    }
    Ok(count + mine.values().sum::<usize>())
}
