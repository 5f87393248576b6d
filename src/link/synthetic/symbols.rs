//! `.symtab`: the symbol table.

use super::symbol_plan::{Undefined, by_file, locals};
use super::{PLAIN, Plan, Section, Size, symbol_names};
use crate::diag::Diagnostic;
use crate::link::ids::{FileId, NameId, OutputId};
use crate::link::image::{SYMBOL, SymbolEntry, SymbolPlace, symbol};
use crate::link::model::section::{Flags, Role};
use crate::link::model::symbol::{Binding, Kind, Place, Symbol, Visibility};
use crate::link::options::Strip;
use crate::link::place::outputs::Output;
use crate::link::resolve::definitions::Definition;
use rayon::prelude::*;

pub(super) static SECTION: Section = Section {
    name: b".symtab",
    role: Role::Symbols,
    flags: Flags::empty(),
    entry_size: SYMBOL,
    size: Size::Table(|tables| match tables.options.strip {
        Strip::All => 0,
        _ => SYMBOL * tables.symbols.end.symbol,
    }),
    write,
    link: Some(&symbol_names::SECTION),
    // The first global symbol.
    info: |plan| plan.symbols.first_shared as u32,
    ..PLAIN
};

fn write(plan: &Plan<'_, '_>, _: u64, bytes: &mut [u8], _: &mut Vec<Diagnostic>) {
    let sections = bytes.chunks_exact_mut(SYMBOL as usize).skip(1).take(plan.symbols.sections as usize);
    for (place, (id, start)) in sections.zip(plan.addresses.layout.addresses.iter_enumerated()) {
        let entry =
            SymbolEntry { kind: Kind::Section, binding: Binding::Local, ..of_linker(0, *start, Some(id)) };
        place.copy_from_slice(&symbol(&entry));
    }
    let first = plan.symbols.first_name;
    let (own, names) = bytes.split_at_mut((SYMBOL * first.symbol) as usize);
    by_file(plan.symbols, own, |start| SYMBOL * start.symbol)
        .into_par_iter()
        .for_each(|(file, bytes)| write_locals(plan, file, bytes));
    let mut name = first.name;
    let ids = plan.symbols.hidden.iter().chain(&plan.symbols.shared);
    for (index, (place, id)) in names.chunks_exact_mut(SYMBOL as usize).zip(ids).enumerate() {
        let mut entry = of_name(plan, *id, name);
        if index < plan.symbols.hidden.len() {
            entry.binding = Binding::Local;
        }
        place.copy_from_slice(&symbol(&entry));
        name += plan.addresses.resolved.name_in_table(*id).len() as u64 + 1;
    }
}

fn write_locals(plan: &Plan<'_, '_>, file: FileId, bytes: &mut [u8]) {
    let addresses = plan.addresses;
    let program = addresses.resolved.program;
    let mut name = plan.symbols.files[file].name;
    let locals = locals(addresses.resolved, addresses.pools, addresses.outputs, &plan.symbols.needed, file);
    for (place, (_, local)) in bytes.chunks_exact_mut(SYMBOL as usize).zip(locals) {
        let value = match local.place {
            Place::Section(section) => {
                addresses.of_section(program.section_id(file, section), local.value).unwrap_or(0)
            }
            _ => local.value,
        };
        place.copy_from_slice(&symbol(&of_symbol(plan, file, local, name, value)));
        name += local.name.len() as u64 + 1;
    }
}

/// The entry of an object's symbol at the given address.
fn of_symbol(plan: &Plan<'_, '_>, file: FileId, symbol: &Symbol<'_>, name: u64, address: u64) -> SymbolEntry {
    let addresses = plan.addresses;
    let section = match symbol.place {
        Place::Section(section) => {
            addresses.outputs.holder(addresses.pools, addresses.resolved.program.section_id(file, section))
        }
        Place::Common => addresses.outputs.commons.map(|(output, _)| output),
        Place::Absolute | Place::Undefined => None,
    };
    // Thread-local symbols are offsets from the start of the TLS segment.
    let is_variable = symbol.kind == Kind::ThreadLocal;
    let value = if is_variable { address.wrapping_sub(addresses.tls_start) } else { address };
    SymbolEntry {
        name,
        kind: symbol.kind,
        binding: symbol.binding,
        visibility: symbol.visibility,
        place: section.map_or(SymbolPlace::Absolute, SymbolPlace::Section),
        value,
        size: symbol.size,
    }
}

fn of_name(plan: &Plan<'_, '_>, id: NameId, name: u64) -> SymbolEntry {
    let address = plan.addresses.in_table(id).unwrap_or(0);
    let resolved = plan.addresses.resolved;
    match resolved.definitions.get(id) {
        Definition::Object(file, index) => match resolved.program.symbol(file, index) {
            Some(symbol) => {
                // Another file may have declared it larger.
                let common = resolved.definitions.common(id).filter(|_| symbol.place == Place::Common);
                let size = common.map_or(symbol.size, |common| common.size);
                of_symbol(plan, file, &Symbol { size, ..*symbol }, name, address)
            }
            None => of_linker(name, address, None),
        },
        Definition::Undefined => {
            let entry = SymbolEntry { place: SymbolPlace::Undefined, ..of_linker(name, 0, None) };
            match plan.symbols.undefined.get(&id) {
                Some(&Undefined { binding, kind, visibility }) => {
                    SymbolEntry { binding, kind, visibility, ..entry }
                }
                None => entry,
            }
        }
        // A number is absolute; an offset from a symbol is in that symbol's section.
        Definition::Assigned(index) if resolved.is_number(index, 0) => of_linker(name, address, None),
        _ => of_linker(name, address, around(plan, address)),
    }
}

fn of_linker(name: u64, value: u64, section: Option<OutputId>) -> SymbolEntry {
    let (kind, binding, visibility) = (Kind::Unknown, Binding::Global, Visibility::Default);
    let place = section.map_or(SymbolPlace::Absolute, SymbolPlace::Section);
    SymbolEntry { name, kind, binding, visibility, place, value, size: 0 }
}

/// The output section that contains an address, or else the one that ends there.
fn around(plan: &Plan<'_, '_>, address: u64) -> Option<OutputId> {
    let sections = || plan.addresses.outputs.list.iter().zip(&plan.addresses.layout.addresses);
    let is_loaded = |output: &Output<'_>| output.has(Flags::LOADED);
    let inside = sections()
        .position(|(output, start)| is_loaded(output) && *start <= address && address - *start < output.size);
    let at_end =
        || sections().position(|(output, start)| is_loaded(output) && address == *start + output.size);
    inside.or_else(at_end).map(OutputId::from_usize)
}
