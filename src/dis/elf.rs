//! The functions of an ELF object or program.
//!
//! In: a file's bytes, untrusted. Out: its sections of code with their functions and relocations, and the names of addresses.

mod data;
mod linkage;
mod symbols;
mod unwind;

pub(super) use symbols::{Named, Symbols, Tables};

use super::lines::Origin;
use super::outline::Outline;
use super::pclntab::{Header, Table};
use super::{Field, File, Relocation, Scope};
use object::read::elf::{ElfFile64, ElfSection64};
use object::{
    Endianness, Object, ObjectKind, ObjectSection, ObjectSegment, ObjectSymbol, RelocationFlags,
    RelocationTarget, elf,
};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The magic bytes of an ELF file.
pub(super) const MAGIC: &[u8] = b"\x7fELF";

type Elf<'a> = ElfFile64<'a, Endianness>;
type Section<'a, 'f> = ElfSection64<'a, 'f, Endianness>;

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
const MANY: u32 = 1 << 14;

/// Reads a file, with pauses as the symbols of a large one are read.
pub(super) fn read<'a>(bytes: &'a [u8], pause: &dyn Fn()) -> Result<File<'a>, String> {
    if let Some(other) = other_machine(bytes) {
        return Err(format!("made for {other}, not amd64"));
    }
    let file = Elf::parse(bytes).map_err(|error| format!("damaged: {error}"))?;
    let length = bytes.len() as u64;
    let table = go_table(&file, length);
    let tables = Arc::new(tables(&file, table, length)?);
    let origins = vec![Origin::Elf(bytes, table)];
    let all = File { origins, ..File::default() };
    match tables.is_object {
        true => object(&file, &tables, all, pause),
        false => program(&file, &tables, all, pause),
    }
}

/// The processor that a file is for if it is another one, by its header: class, byte order and machine (System V gABI, chapter 4).
fn other_machine(bytes: &[u8]) -> Option<String> {
    let (class, order) = (*bytes.get(4)?, *bytes.get(5)?);
    let is_little = order != elf::ELFDATA2MSB.0;
    let number: [u8; 2] = *bytes.get(18..)?.first_chunk()?;
    let machine = if is_little { u16::from_le_bytes(number) } else { u16::from_be_bytes(number) };
    let is_wide = class != elf::ELFCLASS32.0;
    Some(match machine {
        _ if machine == elf::EM_X86_64.0 && is_wide && is_little => return None,
        _ if machine == elf::EM_X86_64.0 => "amd64 with addresses of 32 bits (x32)".into(),
        _ if machine == elf::EM_386.0 => "386".into(),
        _ if machine == elf::EM_ARM.0 => "arm".into(),
        _ if machine == elf::EM_AARCH64.0 => "arm64".into(),
        _ if machine == elf::EM_RISCV.0 => "riscv".into(),
        _ if machine == elf::EM_PPC64.0 => "ppc64".into(),
        _ if machine == elf::EM_S390.0 => "s390x".into(),
        _ if machine == elf::EM_MIPS.0 => "mips".into(),
        _ if machine == elf::EM_LOONGARCH.0 => "loong64".into(),
        _ => format!("the processor with ELF's number {machine}"),
    })
}

fn is_code(section: &Section<'_, '_>) -> bool {
    section.elf_section_header().sh_flags.get(Endianness::Little).0 & elf::SHF_EXECINSTR.0 != 0
}

/// Reads an object, whose addresses begin anew in each section.
fn object<'a>(
    file: &Elf<'a>,
    tables: &Arc<Tables<'a>>,
    mut all: File<'a>,
    pause: &dyn Fn(),
) -> Result<File<'a>, String> {
    let count = file.sections().map(|section| section.index().0 + 1).max().unwrap_or(0);
    let mut lists = vec![Vec::new(); count];
    for number in numbers(tables, pause) {
        if let Some(list) = tables.section(number).and_then(|section| lists.get_mut(section)) {
            list.push(number);
        }
    }
    let starts: Vec<_> = lists.into_iter().map(|list| Symbols::sorted(tables, list)).collect();
    let mut budget = Budget(all.length());
    for section in file.sections() {
        let number = section.index().0;
        if !is_code(&section) {
            data::read(file, &section, &starts, &mut budget, &mut all.data)?;
            continue;
        }
        let mut outline = outline(&section, tables, (all.symbols.len(), Some(number)), &mut budget)?;
        let own = starts.get(number).cloned().unwrap_or_default();
        own.numbers().for_each(|number| outline.add(number));
        all.outlines.push(outline.with(relocations(file, &section, &starts, &mut budget)?));
        all.symbols.push(own);
    }
    Ok(all)
}

/// Reads a program or a library.
fn program<'a>(
    file: &Elf<'a>,
    tables: &Arc<Tables<'a>>,
    mut all: File<'a>,
    pause: &dyn Fn(),
) -> Result<File<'a>, String> {
    let mut sections: Vec<_> = file
        .sections()
        .map(|section| (section.address(), section.size(), section.index().0))
        .filter(|(address, ..)| *address > 0)
        .collect();
    sections.sort_unstable();
    // Not all tables say in which section something is.
    let section_at = |at: u64| {
        let (address, size, index) = *sections[..sections.partition_point(|found| found.0 <= at)].last()?;
        (at - address < size).then_some(index)
    };
    let section_of = |number: u32| match tables.is_only_address(number) {
        true => section_at(tables.address(number)),
        false => tables.section(number),
    };
    let mut budget = Budget(all.length());
    let mut outlines = FxHashMap::default();
    for (place, section) in file.sections().filter(is_code).enumerate() {
        outlines.insert(section.index().0, place);
        all.outlines.push(outline(&section, tables, (0, None), &mut budget)?);
    }
    if file.sections().next().is_none() && file.kind() != ObjectKind::Core {
        segments(file, tables, &mut all, &mut budget)?;
    }
    let named = numbers(tables, pause).filter(|number| section_of(*number).is_some());
    let symbols = Symbols::sorted(tables, named.collect());
    for number in symbols.numbers() {
        if let Some(place) = section_of(number).and_then(|section| outlines.get(&section)) {
            all.outlines[*place].add(number);
        }
    }
    all.symbols = vec![symbols];
    Ok(all)
}

/// Adds the code of a program whose sections were removed: that of segments.
fn segments<'a>(
    file: &Elf<'a>,
    tables: &Arc<Tables<'a>>,
    all: &mut File<'a>,
    budget: &mut Budget,
) -> Result<(), String> {
    for segment in file.segments().filter(|segment| segment.permissions().executable()) {
        budget.take(segment.file_range().1)?;
        let code = segment.data().map_err(|error| format!("damaged: {error}"))?;
        let place = ("segment", segment.address(), code);
        all.outlines.push(Outline::new(place, Arc::clone(tables), (0, None)));
    }
    Ok(())
}

/// What the symbols of a file are read from.
fn tables<'a>(file: &Elf<'a>, go: Option<Table<'a>>, length: u64) -> Result<Tables<'a>, String> {
    let own = *file.elf_symbol_table();
    let is_object = file.kind() == ObjectKind::Relocatable;
    let linked = if is_object { Vec::new() } else { linkage::read(file, &mut Budget(length))? };
    let foreign = *file.elf_dynamic_symbol_table();
    let tables = Tables { is_object, own, linked, foreign, ..Tables::default() };
    // The first one is none.
    if own.len() > 1 {
        return Ok(tables);
    }
    let unwound = if is_object || go.is_some() { Vec::new() } else { unwind::read(file) };
    Ok(Tables { dynamic: foreign, go, unwound, ..tables })
}

/// The numbers of symbols that name a place, with pauses.
fn numbers(tables: &Tables<'_>, pause: &dyn Fn()) -> impl Iterator<Item = u32> {
    (0..tables.len()).filter(move |number| {
        if number % MANY == 0 {
            pause();
        }
        tables.named(*number).is_some()
    })
}

/// The section of the runtime's table of functions; `.data.rel.ro` comes before the name in position-independent programs.
const GO_TABLE: &str = ".gopclntab";

/// The table of functions that a Go program has.
fn go_table<'a>(file: &Elf<'a>, length: u64) -> Option<Table<'a>> {
    let is_table = |section: &Section<'a, '_>| section.name().is_ok_and(|name| name.ends_with(GO_TABLE));
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

/// The outline of a section of code, without what is in it; with the number of the symbols around it, and its own in an object.
fn outline<'a>(
    section: &Section<'a, '_>,
    tables: &Arc<Tables<'a>>,
    numbers: (usize, Option<usize>),
    budget: &mut Budget,
) -> Result<Outline<'a>, String> {
    budget.take(section.size())?;
    let name = section.name().unwrap_or_default();
    let code = section.data().map_err(|error| format!("section `{name}`: {error}"))?;
    Ok(Outline::new((name, section.address(), code), Arc::clone(tables), numbers))
}

/// The relocations of a section, sorted by offset.
fn relocations<'a>(
    file: &Elf<'a>,
    section: &Section<'a, '_>,
    starts: &[Symbols<'a>],
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
fn refer<'a>(found: &mut Relocation<'a>, file: &Elf<'a>, index: object::SymbolIndex, starts: &[Symbols<'a>]) {
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
        && let Some(named) = list.at(place).next().or_else(|| list.covering(place))
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
