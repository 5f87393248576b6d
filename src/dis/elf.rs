//! The functions of an ELF object or program.
//!
//! In: a file's bytes, untrusted. Out: its sections of code with their functions and relocations, and the names of addresses.

mod data;

use super::lines::Origin;
use super::outline::Outline;
use super::pclntab::{Header, Table};
use super::{Field, File, MOST_SKIPPED, Named, Relocation, Scope};
use object::read::elf::{ElfFile64, ElfSection64, ElfSymbol64};
use object::{
    Architecture, Endianness, Object, ObjectKind, ObjectSection, ObjectSymbol, RelocationFlags,
    RelocationTarget, SymbolKind, elf,
};

/// The magic bytes of an ELF file.
pub(super) const MAGIC: &[u8] = b"\x7fELF";

type Elf<'a> = ElfFile64<'a, Endianness>;

/// How much may still be read: sections and relocations may overlap in a damaged file, but together they are no larger than it.
struct Budget(u64);

impl Budget {
    /// Takes bytes of the file.
    fn take(&mut self, bytes: u64) -> Result<(), String> {
        self.0 = self.0.checked_sub(bytes).ok_or("damaged: its sections are larger than the file")?;
        Ok(())
    }
}

/// Bytes of the smallest relocation in a file (REL).
const LEAST_RELOCATION: u64 = 16;

/// Symbols read between two pauses.
const MANY: usize = 1 << 14;

/// Reads a file, with pauses as the symbols of a large one are read.
pub(super) fn read<'a>(bytes: &'a [u8], pause: &dyn Fn()) -> Result<File<'a>, String> {
    let file = Elf::parse(bytes).map_err(|error| format!("damaged or not for x86-64: {error}"))?;
    if file.architecture() != Architecture::X86_64 || file.endian() != Endianness::Little {
        return Err("this ELF file is not for x86-64".into());
    }
    let is_object = file.kind() == ObjectKind::Relocatable;
    let table = go_table(&file, bytes.len() as u64);
    let starts = starts(&file, table.as_ref(), pause);
    let mut all = File { origins: vec![Origin::Elf(bytes, table)], ..File::default() };
    let mut budget = Budget(bytes.len() as u64);
    for section in file.sections() {
        if section.elf_section_header().sh_flags.get(Endianness::Little).0 & elf::SHF_EXECINSTR.0 == 0 {
            if is_object {
                data::read(&file, &section, &starts, &mut budget, &mut all.data)?;
            }
            continue;
        }
        budget.take(section.size())?;
        let outline = outline(&file, &section, &starts, &mut budget)?;
        let number = section.index().0;
        let in_object = is_object.then_some(number);
        all.outlines.push(outline.numbered(all.symbols.len(), in_object));
        if is_object {
            all.symbols.push(starts.get(number).cloned().unwrap_or_default());
        }
    }
    if !is_object {
        // Most are of one section, whose list grows by the others: a large program has many.
        let joined = starts.into_iter().reduce(|mut all, mut more| {
            if all.is_empty() {
                return more;
            }
            all.append(&mut more);
            all
        });
        let mut named = joined.unwrap_or_default();
        // The last of those with an address is found first: the largest.
        named.sort_by_key(|named| (named.address, named.size));
        all.symbols = vec![named];
    }
    Ok(all)
}

/// The symbols of each section, sorted by address; of several at one, a function is first, and a global one.
fn starts<'a>(file: &Elf<'a>, table: Option<&Table<'a>>, pause: &dyn Fn()) -> Vec<Vec<Named<'a>>> {
    let mut starts: Vec<Vec<Named<'_>>> = Vec::new();
    starts.resize_with(file.sections().map(|section| section.index().0 + 1).max().unwrap_or(0), Vec::new);
    // A stripped library still has the symbols that programs link to.
    let is_stripped = file.symbols().next().is_none();
    let is_object = file.kind() == ObjectKind::Relocatable;
    let dynamic = file.dynamic_symbols().filter(|_| is_stripped);
    for (number, symbol) in file.symbols().chain(dynamic).enumerate() {
        if number % MANY == 0 {
            pause();
        }
        let Some(list) = symbol.section_index().and_then(|index| starts.get_mut(index.0)) else { continue };
        list.extend(start(&symbol, is_object));
    }
    if let Some(table) = table.filter(|_| is_stripped) {
        add_go_functions(file, table, &mut starts, pause);
    }
    for list in &mut starts {
        list.sort_by_key(|start| (start.address, !start.is_function, start.is_local));
    }
    starts
}

/// Adds the functions of a Go program by its own table.
fn add_go_functions<'a>(file: &Elf<'a>, table: &Table<'a>, starts: &mut [Vec<Named<'a>>], pause: &dyn Fn()) {
    let mut sections: Vec<(u64, u64, usize)> = file
        .sections()
        .map(|section| (section.address(), section.size(), section.index().0))
        .filter(|(address, ..)| *address > 0)
        .collect();
    sections.sort_unstable();
    for (number, entry) in table.entries().enumerate() {
        if number % MANY == 0 {
            pause();
        }
        let after = sections.partition_point(|(address, ..)| *address <= entry.address);
        let Some((address, size, index)) = after.checked_sub(1).map(|last| sections[last]) else { continue };
        if entry.address - address < size {
            let (address, size, name) = (entry.address, entry.size, entry.name);
            starts[index].push(Named { address, size, name, is_function: true, ..Named::default() });
        }
    }
}

/// The section of the runtime's table of functions; `.data.rel.ro` comes before the name in position-independent programs.
const GO_TABLE: &str = ".gopclntab";

/// The table of functions that a Go program has.
fn go_table<'a>(file: &Elf<'a>, length: u64) -> Option<Table<'a>> {
    let is_table = |section: &ElfSection64<'a, '_, Endianness>| {
        section.name().is_ok_and(|name| name.ends_with(GO_TABLE))
    };
    let section = file.sections().find(is_table)?;
    let bytes = section.data().ok()?;
    let header = Header::read(bytes)?;
    let first = || file.section_by_name(".text").map(|section| section.address());
    let text = if header.is_relative() {
        go_text(file, section.address(), &header, length).or(header.text()).or_else(first)?
    } else {
        0
    };
    Table::read(bytes, text)
}

/// The place of the start of Go's code in the module data, after the header, six slices, the table to find functions, and the
/// lowest and highest address, in words (moduledata in runtime/symtab.go).
const TEXT_WORD: usize = 1 + 6 * 3 + 1 + 2;

/// The start of Go's code by the module data: the place that refers to the table and then to the names in it.
fn go_text(file: &Elf<'_>, table: u64, header: &Header, length: u64) -> Option<u64> {
    let mut pair = [0; 16];
    pair[..8].copy_from_slice(&table.to_le_bytes());
    pair[8..].copy_from_slice(&table.wrapping_add(header.names()).to_le_bytes());
    let mut looked_at = 0;
    for section in file.sections() {
        let is_data = section.elf_section_header().sh_flags.get(Endianness::Little).0 & elf::SHF_WRITE.0 != 0;
        let Some(data) = section.data().ok().filter(|_| is_data) else { continue };
        looked_at += data.len() as u64;
        if looked_at > length {
            return None;
        }
        let Some(at) = data
            .chunks_exact(8)
            .zip(data.chunks_exact(8).skip(1))
            .position(|(first, second)| first == &pair[..8] && second == &pair[8..])
        else {
            continue;
        };
        let text = data.get(8 * (at + TEXT_WORD)..)?.first_chunk()?;
        return Some(u64::from_le_bytes(*text));
    }
    None
}

fn start<'a>(symbol: &ElfSymbol64<'a, '_, Endianness>, is_object: bool) -> Option<Named<'a>> {
    // A thread-local variable has an address in an object only.
    let is_place = match symbol.kind() {
        SymbolKind::Section | SymbolKind::File => false,
        SymbolKind::Tls => is_object,
        _ => true,
    };
    let name = symbol.name().ok().filter(|name| is_place && !name.is_empty())?;
    let (address, size) = (symbol.address(), symbol.size());
    let is_function = symbol.kind() == SymbolKind::Text;
    Some(Named { address, size, name, is_local: symbol.is_local(), is_weak: symbol.is_weak(), is_function })
}

/// The outline of a section of code.
fn outline<'a>(
    file: &Elf<'a>,
    section: &ElfSection64<'a, '_, Endianness>,
    starts: &[Vec<Named<'a>>],
    budget: &mut Budget,
) -> Result<Outline<'a>, String> {
    let name = section.name().unwrap_or_default();
    let code = section.data().map_err(|error| format!("section `{name}`: {error}"))?;
    let own = starts.get(section.index().0).map(Vec::as_slice).unwrap_or_default();
    let relocations = relocations(file, section, starts, budget)?;
    Ok(Outline::new((name, section.address(), code), own, relocations))
}

/// The relocations of a section, sorted by offset.
fn relocations<'a>(
    file: &Elf<'a>,
    section: &ElfSection64<'a, '_, Endianness>,
    starts: &[Vec<Named<'a>>],
    budget: &mut Budget,
) -> Result<Vec<Relocation<'a>>, String> {
    let mut list: Vec<Relocation<'_>> = Vec::new();
    for (offset, relocation) in section.relocations() {
        budget.take(LEAST_RELOCATION)?;
        let (field, width) = match relocation.flags() {
            RelocationFlags::Elf { r_type } => field(r_type),
            _ => Default::default(),
        };
        let mut found =
            Relocation { offset, field, width, addend: relocation.addend(), ..Relocation::default() };
        if let RelocationTarget::Symbol(index) = relocation.target() {
            refer(&mut found, file, index, starts);
        }
        list.push(found);
    }
    list.sort_by_key(|relocation| relocation.offset);
    Ok(list)
}

/// The distance from a field of four bytes to its end, from where the processor counts.
const TO_END: i64 = 4;

/// Sets the target of a relocation: a symbol or, for a section, a symbol at the place in it, else the section.
fn refer<'a>(
    found: &mut Relocation<'a>,
    file: &Elf<'a>,
    index: object::SymbolIndex,
    starts: &[Vec<Named<'a>>],
) {
    let Ok(symbol) = file.symbol_by_index(index) else { return };
    if let Some(name) = symbol.name().ok().filter(|name| !name.is_empty()) {
        found.target = name.into();
        found.scope = if symbol.is_local() { Scope::Local } else { Scope::Global };
        return;
    }
    let Some(section) = symbol.section_index() else { return };
    let to_end = match found.field {
        Field::Relative => TO_END,
        Field::Absolute => 0,
        _ => return,
    };
    if let Some(list) = starts.get(section.0)
        && let Ok(place) = u64::try_from(found.addend.wrapping_add(to_end))
        && let Some(named) = covering(list, place)
    {
        found.target = named.name.into();
        found.addend = found.addend.wrapping_sub(named.address as i64);
        found.scope = if named.is_local { Scope::Local } else { Scope::Global };
        return;
    }
    let section = file.section_by_index(section).ok().and_then(|section| section.name().ok());
    found.target = section.unwrap_or_default().into();
    found.scope = Scope::Local;
}

/// The symbol at a place in its section: one that begins there, else one that it is in.
fn covering<'a>(list: &[Named<'a>], place: u64) -> Option<Named<'a>> {
    if let Ok(at) = list.binary_search_by_key(&place, |start| start.address) {
        return Some(list[at]);
    }
    let after = list.partition_point(|start| start.address < place);
    let before = list[..after].iter().rev().take(MOST_SKIPPED);
    before.copied().find(|named| place - named.address < named.size)
}

/// What a relocation of x86-64 writes, and in how many bytes (System V psABI, section 4.4).
fn field(kind: elf::RelocationType) -> (Field, u8) {
    match kind {
        elf::R_X86_64_PC32 | elf::R_X86_64_PLT32 => (Field::Relative, 4),
        elf::R_X86_64_64 => (Field::Absolute, 8),
        elf::R_X86_64_32 | elf::R_X86_64_32S => (Field::Absolute, 4),
        elf::R_X86_64_GOTPCREL | elf::R_X86_64_GOTPCRELX | elf::R_X86_64_REX_GOTPCRELX => (Field::Got, 4),
        elf::R_X86_64_TPOFF32 => (Field::ThreadLocal, 4),
        _ => (Field::Other, 0),
    }
}
