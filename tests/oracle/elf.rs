//! An ELF object against the listing of the same call.
//!
//! In: the listing's symbols and the object. Out: what differs, in words: symbols that are missing, bytes,
//! sizes, relocations. What an object leaves out by design (what only FUNCDATA refers to) is not asked for.

use crate::oracle::listing::{Relocation, Symbol};
use object::elf;
use object::read::elf::ElfFile64;
use object::{Object, ObjectSection, ObjectSymbol, RelocationFlags, RelocationTarget, SymbolSection};
use std::collections::{HashMap, HashSet};

/// How much was compared.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    /// Functions, byte for byte.
    pub(crate) functions: usize,
    /// Data symbols.
    pub(crate) data: usize,
    /// Relocations.
    pub(crate) relocations: usize,
}

type File<'data> = ElfFile64<'data>;
type ElfSymbol<'data, 'file> = object::read::elf::ElfSymbol64<'data, 'file>;

/// Compares every function, and the data that is in both.
pub(crate) fn compare(symbols: &[Symbol], bytes: &[u8]) -> Result<Compared, String> {
    let file: File = ElfFile64::parse(bytes).map_err(|error| format!("object: {error}"))?;
    not_executable_stack(&file)?;
    let mut by_name: HashMap<(&str, bool), ElfSymbol> = HashMap::new();
    for symbol in file.symbols() {
        let name = symbol.name().map_err(|error| format!("object: {error}"))?;
        let local = symbol.is_local();
        if symbol.section_index().is_some()
            && by_name.insert((name, local), symbol).is_some()
            && !name.is_empty()
        {
            return Err(format!("{name} is defined twice"));
        }
    }
    // An ABI0 function gives up its plain name when the same file defines it for ABIInternal too.
    let internal: HashSet<&str> =
        symbols.iter().filter(|symbol| symbol.internal).map(|symbol| symbol.name.as_str()).collect();
    let mut compared = Compared::default();
    let mut wrong = Vec::new();
    for symbol in symbols {
        let renamed = symbol.is_function() && !symbol.internal && internal.contains(symbol.name.as_str());
        let name = if renamed { format!("{}.abi0", symbol.name) } else { symbol.name.clone() };
        match by_name.get(&(name.as_str(), symbol.local)) {
            Some(found) => {
                compared.count(symbol);
                wrong.extend(one(&file, symbol, found).err().map(|what| format!("{name}: {what}")));
            }
            None if only_for_funcdata(symbol) => {}
            None => wrong.push(format!("{name}: not in the object")),
        }
    }
    if wrong.is_empty() {
        return Ok(compared);
    }
    Err(format!("{} symbols:\n{}", wrong.len(), crate::support::run::head(&wrong.join("\n"), 10)))
}

impl Compared {
    /// What is to be compared for a listing: all but what an object leaves out by design.
    pub(crate) fn listed(symbols: &[Symbol]) -> Self {
        let mut listed = Self::default();
        symbols.iter().filter(|symbol| !only_for_funcdata(symbol)).for_each(|symbol| listed.count(symbol));
        listed
    }

    fn count(&mut self, symbol: &Symbol) {
        *(if symbol.is_function() { &mut self.functions } else { &mut self.data }) += 1;
        self.relocations += symbol.relocations.iter().filter(|relocation| relocation.size > 0).count();
    }
}

/// Maps that the assembler itself makes for the garbage collector and tracebacks.
fn only_for_funcdata(symbol: &Symbol) -> bool {
    symbol.name.starts_with("gclocals·")
        || symbol.name.ends_with(".arginfo0")
        || symbol.name.ends_with(".args_stackmap")
}

/// Without this note GNU ld makes the stack of the whole program executable.
fn not_executable_stack(file: &File) -> Result<(), String> {
    let note = file.section_by_name(".note.GNU-stack").ok_or("no .note.GNU-stack section")?;
    match note.flags() {
        object::SectionFlags::Elf { sh_flags, .. } if sh_flags.0 & elf::SHF_EXECINSTR.0 == 0 => Ok(()),
        flags => Err(format!(".note.GNU-stack has {flags:?}")),
    }
}

/// The section that a symbol belongs in by its kind; constants with addresses have one of their own. Code and data
/// under FIPS 140 may be kept apart.
fn section_of(symbol: &Symbol) -> Option<&'static str> {
    Some(match symbol.kind.as_str() {
        "STEXT" => ".text",
        "SRODATA" if !symbol.relocations.is_empty() => ".data.rel.ro",
        "SRODATA" => ".rodata",
        "SDATA" => ".data",
        "SNOPTRDATA" => ".noptrdata",
        "SBSS" => ".bss",
        "SNOPTRBSS" => ".noptrbss",
        "STLSBSS" => ".tbss",
        _ => return None,
    })
}

fn one(file: &File, symbol: &Symbol, found: &ElfSymbol) -> Result<(), String> {
    let kind = if symbol.is_function() { object::SymbolKind::Text } else { object::SymbolKind::Data };
    if found.kind() != kind && !(symbol.kind.starts_with("STLS") && found.kind() == object::SymbolKind::Tls) {
        return Err(format!("type {:?}", found.kind()));
    }
    if found.size() != symbol.size {
        return Err(format!("size {}, not {}", found.size(), symbol.size));
    }
    if found.is_weak() != (symbol.dupok && !symbol.local) {
        return Err(format!("weak: {}, though DUPOK: {}", found.is_weak(), symbol.dupok));
    }
    let SymbolSection::Section(index) = found.section() else {
        return Err(format!("in {:?}", found.section()));
    };
    let section = file.section_by_index(index).map_err(|error| error.to_string())?;
    let name = section.name().map_err(|error| error.to_string())?;
    let wanted = section_of(symbol);
    if wanted.is_some_and(|wanted| name != wanted) {
        return Err(format!("{} in section {name}", symbol.kind));
    }
    if section.kind().is_bss() {
        return if symbol.bytes.iter().all(|&byte| byte == 0) && symbol.relocations.is_empty() {
            Ok(())
        } else {
            Err("data in a section without contents".into())
        };
    }
    let (start, end) = (found.address(), found.address() + found.size());
    let data = section.data().map_err(|error| error.to_string())?;
    let have = usize::try_from(start)
        .ok()
        .zip(usize::try_from(end).ok())
        .and_then(|(start, end)| data.get(start..end))
        .ok_or("reaches beyond its section")?;
    // Go keeps no zeros at the end of data.
    let want = symbol.bytes.iter().chain(std::iter::repeat(&0)).take(have.len());
    if let Some(at) = have.iter().zip(want).position(|(have, want)| have != want) {
        let have: Vec<_> = have[at..].iter().take(8).collect();
        let want: Vec<_> = symbol.bytes[at.min(symbol.bytes.len())..].iter().take(8).collect();
        return Err(format!("at {at:#x}: {have:02x?}, not {want:02x?}"));
    }
    relocations(file, symbol, &section, start..end)
}

/// Compares the relocations of one symbol, in order.
fn relocations<'data>(
    file: &File<'data>,
    symbol: &Symbol,
    section: &impl ObjectSection<'data>,
    place: std::ops::Range<u64>,
) -> Result<(), String> {
    let mut have: Vec<_> = section.relocations().filter(|(offset, _)| place.contains(offset)).collect();
    have.sort_by_key(|(offset, _)| *offset);
    let want: Vec<&Relocation> = symbol.relocations.iter().filter(|relocation| relocation.size > 0).collect();
    if have.len() != want.len() {
        return Err(format!("{} relocations, not {}", have.len(), want.len()));
    }
    for ((offset, have), want) in have.iter().zip(want) {
        let offset = offset - place.start;
        let RelocationFlags::Elf { r_type } = have.flags() else {
            return Err("not an ELF relocation".into());
        };
        let (types, addend) = expected(want)?;
        let same = offset == want.offset && types.contains(&r_type) && refers(file, have, want, addend)?;
        if !same {
            return Err(format!(
                "relocation {offset:#x} type {r_type} addend {} to {}, not {want:?} (types {types:?}, addend {addend})",
                have.addend(),
                target_name(file, have)
            ));
        }
    }
    Ok(())
}

/// What a relocation of Go's is in ELF: possible types, and the addend. Go counts from the field's end,
/// ELF from its start.
fn expected(want: &Relocation) -> Result<(&'static [elf::RelocationType], i64), String> {
    Ok(match (want.kind.as_str(), want.size) {
        ("R_CALL", 4) => (&[elf::R_X86_64_PLT32], want.addend - 4),
        ("R_PCREL", 4) => (&[elf::R_X86_64_PC32], want.addend - 4),
        ("R_GOTPCREL", 4) => {
            (&[elf::R_X86_64_GOTPCREL, elf::R_X86_64_GOTPCRELX, elf::R_X86_64_REX_GOTPCRELX], want.addend - 4)
        }
        ("R_TLS_IE", 4) => (&[elf::R_X86_64_GOTTPOFF], want.addend - 4),
        ("R_TLS_LE", 4) => (&[elf::R_X86_64_TPOFF32], want.addend),
        ("R_ADDR", 8) => (&[elf::R_X86_64_64], want.addend),
        ("R_ADDR", 4) => (&[elf::R_X86_64_32, elf::R_X86_64_32S], want.addend),
        _ => return Err(format!("relocation {want:?}: no ELF type is known for it")),
    })
}

/// Whether a relocation refers to the wanted symbol and addend, by name or through its section.
fn refers(file: &File, have: &object::Relocation, want: &Relocation, addend: i64) -> Result<bool, String> {
    let RelocationTarget::Symbol(index) = have.target() else { return Ok(false) };
    let symbol = file.symbol_by_index(index).map_err(|error| error.to_string())?;
    let name = symbol.name().map_err(|error| error.to_string())?;
    // Go's listing calls the thread-local slot of g "TLS".
    let wanted = if want.kind.starts_with("R_TLS") { "runtime.tlsg" } else { want.target.as_str() };
    let named = |name: &str| name == wanted || name.strip_suffix(".abi0") == Some(wanted);
    if symbol.kind() != object::SymbolKind::Section {
        return Ok(named(name) && have.addend() == addend);
    }
    let section = symbol.section_index();
    Ok(file.symbols().any(|target| {
        target.section_index() == section
            && target.name().is_ok_and(named)
            && have.addend().wrapping_sub(addend) == target.address() as i64
    }))
}

fn target_name(file: &File, relocation: &object::Relocation) -> String {
    match relocation.target() {
        RelocationTarget::Symbol(index) => file
            .symbol_by_index(index)
            .and_then(|symbol| symbol.name().map(str::to_string))
            .unwrap_or_else(|error| error.to_string()),
        other => format!("{other:?}"),
    }
}
