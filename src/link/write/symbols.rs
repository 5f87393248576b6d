//! The symbol table and its names.

use super::Plan;
use crate::link::ids::{FileId, NameId, OutputId};
use crate::link::model::{Place, Symbol};
use crate::link::place::outputs::Output;
use crate::link::resolve::definitions::Definition;
use crate::link::synthetic::symbol_table::{self, ENTRY};
use object::LittleEndian as LE;
use object::elf::{self, STB_GLOBAL, STB_LOCAL, STT_NOTYPE, STT_TLS, STV_DEFAULT, Sym64, SymbolSection};
use object::{U16, U32, U64};
use rayon::prelude::*;

/// An entry before it is written.
struct Entry {
    name: u64,
    binding: elf::SymbolBind,
    kind: elf::SymbolType,
    other: u8,
    section: SymbolSection,
    value: u64,
    size: u64,
}

/// Writes the entries.
pub(crate) fn write_entries(plan: &Plan<'_, '_>, bytes: &mut [u8]) {
    let (locals, names) = bytes.split_at_mut((ENTRY * last(plan).symbol) as usize);
    by_file(plan, locals, |start| (ENTRY * start.symbol) as usize).into_par_iter().for_each(
        |(file, bytes)| {
            write_locals(plan, file, bytes);
        },
    );
    let mut name = last(plan).name;
    let ids = plan.symbols.hidden.iter().chain(&plan.symbols.shared);
    for (index, (place, id)) in names.chunks_exact_mut(ENTRY as usize).zip(ids).enumerate() {
        let mut entry = of_name(plan, *id, name);
        if index < plan.symbols.hidden.len() {
            entry.binding = STB_LOCAL;
        }
        put(place, &entry);
        name += plan.addresses.program.names.text(*id).len() as u64 + 1;
    }
}

/// Writes the names, each with a zero behind it.
pub(crate) fn write_names(plan: &Plan<'_, '_>, bytes: &mut [u8]) {
    let (program, pools) = (plan.addresses.program, plan.addresses.pools);
    let (locals, mut names) = bytes.split_at_mut(last(plan).name as usize);
    by_file(plan, locals, |start| start.name as usize).into_par_iter().for_each(|(file, mut bytes)| {
        for (index, _) in
            symbol_table::locals(program, pools, plan.addresses.outputs, plan.addresses.options, file)
        {
            bytes = put_name(bytes, program.object(file).symbols.name(index));
        }
    });
    for id in plan.symbols.hidden.iter().chain(&plan.symbols.shared) {
        names = put_name(names, program.names.text(*id));
    }
}

fn put_name<'a>(bytes: &'a mut [u8], name: &[u8]) -> &'a mut [u8] {
    bytes[..name.len()].copy_from_slice(name);
    &mut bytes[name.len() + 1..]
}

/// Where the local symbols end.
fn last(plan: &Plan<'_, '_>) -> symbol_table::Start {
    plan.symbols.files.last().copied().unwrap_or_default()
}

/// Divides a table among the files whose local symbols it has.
fn by_file<'a>(
    plan: &Plan<'_, '_>,
    bytes: &'a mut [u8],
    place: impl Fn(&symbol_table::Start) -> usize,
) -> Vec<(FileId, &'a mut [u8])> {
    let starts = &plan.symbols.files;
    let (_, mut rest) = bytes.split_at_mut(starts.first().map_or(0, &place));
    let mut parts = Vec::with_capacity(starts.len());
    for (file, ends) in plan.addresses.program.files().zip(starts.windows(2)) {
        let (own, after) = rest.split_at_mut(place(&ends[1]) - place(&ends[0]));
        parts.push((file, own));
        rest = after;
    }
    parts
}

fn write_locals(plan: &Plan<'_, '_>, file: FileId, bytes: &mut [u8]) {
    let addresses = plan.addresses;
    let program = addresses.program;
    let mut name = plan.symbols.files[file.index()].name;
    let locals = symbol_table::locals(program, addresses.pools, addresses.outputs, addresses.options, file);
    for (place, (index, symbol)) in bytes.chunks_exact_mut(ENTRY as usize).zip(locals) {
        let value = match symbol.place {
            Place::Section(section) => {
                addresses.of_section(program.section_id(file, section), symbol.value).unwrap_or(0)
            }
            _ => symbol.value,
        };
        put(place, &of_symbol(plan, file, &symbol, name, value));
        name += program.object(file).symbols.name(index).len() as u64 + 1;
    }
}

/// The entry of a symbol that an object has, at an address.
fn of_symbol(plan: &Plan<'_, '_>, file: FileId, symbol: &Symbol, name: u64, address: u64) -> Entry {
    let addresses = plan.addresses;
    let output = match symbol.place {
        Place::Section(section) => {
            addresses.outputs.holder(addresses.pools, addresses.program.section_id(file, section))
        }
        Place::Common => addresses.outputs.commons.map(|(output, _)| output),
        Place::Absolute | Place::Undefined => None,
    };
    // Thread-local symbols count from the start of the storage.
    let is_variable = symbol.kind == STT_TLS;
    let value = if is_variable { address.wrapping_sub(addresses.tls_start) } else { address };
    let kind = if symbol.kind == elf::STT_COMMON { elf::STT_OBJECT } else { symbol.kind };
    Entry {
        name,
        binding: symbol.binding,
        kind,
        other: symbol.other,
        section: section(output),
        value,
        size: symbol.size,
    }
}

fn of_name(plan: &Plan<'_, '_>, id: NameId, name: u64) -> Entry {
    let address = plan.addresses.in_table(id).unwrap_or(0);
    match plan.addresses.definitions.get(id) {
        Definition::Object(file, index) => match plan.addresses.program.symbol(file, index) {
            Some(mut symbol) => {
                // Other files may have declared it larger.
                let common = plan.addresses.definitions.common(id).filter(|_| symbol.place == Place::Common);
                symbol.size = common.map_or(symbol.size, |common| common.size);
                of_symbol(plan, file, &symbol, name, address)
            }
            None => of_linker(name, address, None),
        },
        // A number is where it is; what is measured from a symbol moves with it.
        Definition::Assigned(index) if plan.addresses.options.definitions[index as usize].base.is_none() => {
            of_linker(name, address, None)
        }
        _ => of_linker(name, address, around(plan, address)),
    }
}

fn of_linker(name: u64, value: u64, output: Option<OutputId>) -> Entry {
    let section = section(output);
    Entry { name, binding: STB_GLOBAL, kind: STT_NOTYPE, other: STV_DEFAULT.0, section, value, size: 0 }
}

/// The output section that an address lies in, or else at whose end.
fn around(plan: &Plan<'_, '_>, address: u64) -> Option<OutputId> {
    let sections = || plan.addresses.outputs.list.iter().zip(&plan.addresses.layout.addresses);
    let is_loaded = |output: &Output<'_>| output.has(elf::SHF_ALLOC);
    let inside = sections()
        .position(|(output, start)| is_loaded(output) && *start <= address && address - *start < output.size);
    let at_end =
        || sections().position(|(output, start)| is_loaded(output) && address == *start + output.size);
    inside.or_else(at_end).map(|index| OutputId(index as u32))
}

fn section(output: Option<OutputId>) -> SymbolSection {
    // The first header is none.
    output.map_or(elf::SHN_ABS, |id| SymbolSection::new(id.0 + 1))
}

fn put(place: &mut [u8], entry: &Entry) {
    let symbol = Sym64 {
        st_name: U32::new(LE, entry.name as u32),
        st_info: elf::SymbolInfo::new(entry.binding, entry.kind),
        st_other: elf::SymbolOther(entry.other),
        st_shndx: U16::new(LE, entry.section),
        st_value: U64::new(LE, entry.value),
        st_size: U64::new(LE, entry.size),
    };
    place.copy_from_slice(object::pod::bytes_of(&symbol));
}
