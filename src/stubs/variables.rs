//! Variables that are declared in Go files and used in assembly.
//!
//! In: an assembled unit and the variables of its package. Out: the unit with the data of those that it refers to, and
//! warnings about those whose initial value is computed when a Go program starts: whoever links the object must define them.

use crate::abi::{Data, Prototypes, Target, Variable};
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Abi, Attributes, Reloc, RelocKind, SymbolId, SymbolKind, Unit, Version};
use rustc_hash::FxHashMap;

/// A variable that the object refers to.
#[derive(Clone, Debug)]
pub(super) struct Linked {
    /// Its index in the prototypes' list.
    pub(super) index: usize,
    /// The linker's name.
    pub(super) symbol: String,
    /// Whether it is defined here rather than by the caller.
    pub(super) defined: bool,
}

/// Defines the variables whose values are known.
pub(super) fn define(unit: &mut Unit, prototypes: &Prototypes, sink: &mut Sink) -> Vec<Linked> {
    if prototypes.variables.is_empty() {
        return Vec::new();
    }
    let mut found: FxHashMap<String, SymbolId> = FxHashMap::default();
    let own = format!("{}.", prototypes.package);
    for id in unit.ids().filter(|id| !unit.symbol(*id).is_local()) {
        let name = unit.linked_name(id);
        let name = name.strip_prefix(&*unit.prefix).or_else(|| name.strip_prefix(&*own));
        if let Some(name) = name {
            found.entry(name.to_owned()).or_insert(id);
        }
    }
    let mut list = Vec::new();
    for (index, variable) in prototypes.variables.iter().enumerate() {
        let id = match found.get(&variable.name) {
            Some(id) => *id,
            // Only its address is in another variable.
            None => {
                let name = format!("{}{}", unit.prefix, variable.name);
                unit.reference(&name, Version::Abi(Abi::Abi0))
            }
        };
        found.insert(variable.name.clone(), id);
        if unit.symbol(id).kind != SymbolKind::Undefined {
            continue;
        }
        let symbol = unit.linked_name(id).into_owned();
        if let Err(wrong) = &variable.data {
            let message = format!("`{symbol}` is not in the object: its initial value is not constant");
            sink.push(
                Diagnostic::warning("no-data", variable.span, message)
                    .also(wrong.span, wrong.reason)
                    .note("the program that links the object must define it"),
            );
        }
        list.push((id, Linked { index, symbol, defined: variable.data.is_ok() }));
    }
    for (id, linked) in &list {
        let variable = &prototypes.variables[linked.index];
        if let Ok(parts) = &variable.data {
            write(unit, *id, variable, parts, &found);
        }
    }
    list.into_iter().map(|(_, linked)| linked).collect()
}

/// Writes a variable and what it points to.
fn write(
    unit: &mut Unit,
    id: SymbolId,
    variable: &Variable,
    parts: &[Data],
    found: &FxHashMap<String, SymbolId>,
) {
    let name = unit.symbol(id).name;
    let ids: Vec<SymbolId> =
        (0..parts.len()).map(|index| if index == 0 { id } else { unit.symbols.nameless(name) }).collect();
    for (index, data) in parts.iter().enumerate() {
        let spelled = format!("{}.{index}", unit.name(id));
        let spelled = unit.names.intern(&spelled);
        let mut relocs: Vec<Reloc> = data
            .addresses
            .iter()
            .filter_map(|(offset, target)| {
                let symbol = match target {
                    Target::Variable(name) => found.get(name).copied()?,
                    Target::Data(part) => ids[*part],
                };
                let (offset, kind) = (*offset as u32, RelocKind::Addr);
                Some(Reloc { offset, size: 8, kind, symbol: Some(symbol), addend: 0 })
            })
            .collect();
        relocs.sort_by_key(|reloc| reloc.offset);
        let symbol = unit.symbol_mut(ids[index]);
        if index > 0 {
            symbol.name = spelled;
        }
        symbol.kind = kind(data);
        symbol.attributes.set(Attributes::ON_LIST, true);
        // Objects of one package may each have it.
        symbol.attributes.set(Attributes::DUPOK, index == 0);
        symbol.size = data.size;
        symbol.data.clone_from(&data.bytes);
        symbol.relocs = relocs;
        symbol.defined = variable.span;
        unit.data.push(ids[index]);
    }
}

fn kind(data: &Data) -> SymbolKind {
    let empty = data.bytes.is_empty() && data.addresses.is_empty();
    match (data.pointers, empty) {
        _ if data.text => SymbolKind::RoData,
        (true, true) => SymbolKind::Bss,
        (true, false) => SymbolKind::Data,
        (false, true) => SymbolKind::NoPtrBss,
        (false, false) => SymbolKind::NoPtrData,
    }
}
