//! The functions of an ELF object or program.
//!
//! In: a file's bytes, untrusted. Out: its functions by section and address, with the relocations in them; in a program, the
//! names of all addresses. A function ends where the next symbol begins, so no byte is shown twice. Sections of code without
//! a symbol are one function with the section's name.

use super::{Field, File, Function, Relocation};
use object::read::elf::{ElfFile64, ElfSection64};
use object::{
    Architecture, Endianness, Object, ObjectKind, ObjectSection, ObjectSymbol, RelocationFlags,
    RelocationTarget, SectionIndex, SymbolKind, elf,
};
use std::borrow::Cow;
use std::ops::Range;

/// The magic bytes of an ELF file.
pub(super) const MAGIC: &[u8] = b"\x7fELF";

type Elf<'a> = ElfFile64<'a, Endianness>;

/// A symbol in a section of code.
struct Start<'a> {
    address: u64,
    size: u64,
    name: &'a str,
    is_local: bool,
    is_function: bool,
}

/// Reads a file.
pub(super) fn read<'a>(bytes: &'a [u8]) -> Result<File<'a>, String> {
    let file = Elf::parse(bytes).map_err(|error| format!("damaged or not for x86-64: {error}"))?;
    if file.architecture() != Architecture::X86_64 {
        return Err("this ELF file is not for x86-64".into());
    }
    let is_object = file.kind() == ObjectKind::Relocatable;
    let mut all = File::default();
    for section in file.sections() {
        let flags = section.elf_section_header().sh_flags.get(Endianness::Little);
        if flags.0 & elf::SHF_EXECINSTR.0 != 0 {
            functions(&file, &section, &mut all)?;
        }
    }
    if !is_object {
        let named = file.symbols().filter(|symbol| symbol.is_definition() && symbol.address() != 0);
        let entry = |symbol: object::read::elf::ElfSymbol64<'a, '_, Endianness>| {
            let name = symbol.name().ok().filter(|name| !name.is_empty())?;
            Some((symbol.address(), symbol.size(), name))
        };
        all.symbols = named.filter_map(entry).collect();
        all.symbols.sort_unstable();
        all.symbols.dedup_by_key(|(address, ..)| *address);
    }
    Ok(all)
}

/// Adds the functions of a section of code.
fn functions<'a>(
    file: &Elf<'a>,
    section: &ElfSection64<'a, '_, Endianness>,
    all: &mut File<'a>,
) -> Result<(), String> {
    let name = section.name().unwrap_or_default();
    let code = section.data().map_err(|error| format!("section `{name}`: {error}"))?;
    let begin = section.address();
    let end = begin + code.len() as u64;
    let mut starts = starts(file, section.index(), begin..end);
    if starts.first().is_none_or(|start| start.address != begin) && !code.is_empty() {
        let whole = Start { address: begin, size: 0, name, is_local: true, is_function: false };
        starts.insert(0, whole);
    }
    let mut relocations = relocations(file, section).into_iter().peekable();
    let ends: Vec<u64> = starts.iter().skip(1).map(|start| start.address).chain([end]).collect();
    for (start, next) in starts.iter().zip(ends) {
        // The rest is padding, or code that no symbol covers.
        let end = if start.size == 0 { next } else { next.min(start.address.saturating_add(start.size)) };
        let mut own = Vec::new();
        while let Some(mut relocation) = relocations.next_if(|found| begin + found.offset < next) {
            if let Some(offset) = (begin + relocation.offset).checked_sub(start.address) {
                relocation.offset = offset;
                own.push(relocation);
            }
        }
        let bytes = &code[(start.address - begin) as usize..(end - begin) as usize];
        all.functions.push(Function {
            name: start.name.into(),
            is_local: start.is_local,
            address: start.address,
            code: bytes.into(),
            relocations: own,
            args: None,
        });
    }
    Ok(())
}

/// The symbols in a section, one for each address: of several, a function, a global one, the first.
fn starts<'a>(file: &Elf<'a>, section: SectionIndex, range: Range<u64>) -> Vec<Start<'a>> {
    let within = file.symbols().filter(|symbol| symbol.section_index() == Some(section));
    let start = |symbol: object::read::elf::ElfSymbol64<'a, '_, Endianness>| {
        let is_code = matches!(symbol.kind(), SymbolKind::Text | SymbolKind::Label | SymbolKind::Unknown);
        let name = symbol.name().ok().filter(|name| is_code && !name.is_empty())?;
        let is_function = symbol.kind() == SymbolKind::Text;
        let (address, size) = (symbol.address(), symbol.size());
        range.contains(&address).then_some(Start {
            address,
            size,
            name,
            is_local: symbol.is_local(),
            is_function,
        })
    };
    let mut starts: Vec<Start<'_>> = within.filter_map(start).collect();
    starts.sort_by_key(|start| (start.address, !start.is_function, start.is_local));
    starts.dedup_by_key(|start| start.address);
    starts
}

/// The relocations of a section, sorted by offset.
fn relocations<'a>(file: &Elf<'a>, section: &ElfSection64<'a, '_, Endianness>) -> Vec<Relocation<'a>> {
    let mut list: Vec<Relocation<'a>> = section
        .relocations()
        .map(|(offset, relocation)| {
            let RelocationFlags::Elf { r_type } = relocation.flags() else { unreachable!() };
            let target = match relocation.target() {
                RelocationTarget::Symbol(index) => symbol_name(file, index),
                _ => "".into(),
            };
            Relocation { offset, field: field(r_type), target, addend: relocation.addend() }
        })
        .collect();
    list.sort_by_key(|relocation| relocation.offset);
    list
}

/// The name of a symbol, or of its section if it has none.
fn symbol_name<'a>(file: &Elf<'a>, index: object::SymbolIndex) -> Cow<'a, str> {
    let Ok(symbol) = file.symbol_by_index(index) else { return "".into() };
    let named = symbol.name().ok().filter(|name| !name.is_empty());
    let section = || {
        let section = file.section_by_index(symbol.section_index()?).ok()?;
        section.name().ok()
    };
    named.or_else(section).unwrap_or_default().into()
}

/// What a relocation of x86-64 writes (System V psABI, section 4.4).
fn field(kind: object::elf::RelocationType) -> Field {
    match kind {
        elf::R_X86_64_PC32 | elf::R_X86_64_PLT32 | elf::R_X86_64_PC8 => Field::Relative,
        elf::R_X86_64_32 | elf::R_X86_64_32S | elf::R_X86_64_64 => Field::Absolute,
        elf::R_X86_64_GOTPCREL | elf::R_X86_64_GOTPCRELX | elf::R_X86_64_REX_GOTPCRELX => Field::Got,
        elf::R_X86_64_TPOFF32 => Field::ThreadLocal,
        _ => Field::Other,
    }
}
