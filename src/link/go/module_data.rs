//! The record that describes the program to the runtime (moduledata in runtime/symtab.go, written by symtab in
//! cmd/link/internal/ld/symtab.go).
//!
//! In: all symbols, functions, the sizes of the pc tables. Out: the record, with its relocations. Its symbol
//! and those that it needs are created first, since symbols are numbered then; its contents follow from layout.

use super::inittasks::address;
use super::kind::Kind;
use super::marks::State;
use super::pclntab::Pclntab;
use super::refusal::{Refusal, refuse};
use super::symbols::{Late, Reloc, Sym, Symbols};
use super::text_layout::{START, Text};
use super::types;
use std::borrow::Cow;

#[derive(Default)]
struct Record {
    data: Vec<u8>,
    relocs: Vec<Reloc>,
}

impl Record {
    fn word(&mut self, word: u64) {
        self.data.extend(word.to_le_bytes());
    }

    fn address(&mut self, target: Sym, addend: u64) {
        self.relocs.push(Reloc { addend: addend as i64, ..address(self.data.len() as u32, target) });
        self.word(0);
    }

    fn slice(&mut self, target: Sym, length: u64) {
        self.address(target, 0);
        self.word(length);
        self.word(length);
    }
}

/// Symbols whose addresses the runtime needs, in the order of the record.
const PLACES: [&str; 18] = [
    "runtime.text",
    "runtime.etext",
    "runtime.noptrdata",
    "runtime.enoptrdata",
    "runtime.data",
    "runtime.edata",
    "runtime.bss",
    "runtime.ebss",
    "runtime.noptrbss",
    "runtime.enoptrbss",
    "runtime.covctrs",
    "runtime.ecovctrs",
    "runtime.end",
    "runtime.gcdata",
    "runtime.gcbss",
    "runtime.types",
    "runtime.etypes",
    "runtime.rodata",
];

/// The symbols of the record.
#[derive(Clone, Copy)]
pub(crate) struct Module {
    /// The record.
    record: Sym,
    /// Its size in bytes.
    size: u64,
    /// The table of text sections.
    map: Sym,
    /// The table of init tasks, or none.
    tasks: Sym,
}

/// What layout finds out about types.
pub(crate) struct TypeLengths {
    /// The length of the types that are looked up by their strings.
    pub(crate) types: u64,
    /// The offset of the itabs, and their total length.
    pub(crate) itabs: [u64; 2],
}

/// Creates what the record needs; the record itself is `record`.
pub(crate) fn declare(
    symbols: &mut Symbols<'_>,
    state: &mut State,
    text: &Text,
    [record, tasks]: [Sym; 2],
) -> Result<Module, Refusal> {
    let map = section_map(symbols, state, text);
    let of = symbols.data_symbol("type:runtime.moduledata");
    let size = types::word(symbols.data(of), 0);
    if of.is_none() || size > 1 << 16 {
        return refuse!("unexpected size of the runtime's module record");
    }
    symbols.change(record).size = size;
    let last = state.make(symbols, "runtime.lastmoduledatap", Kind::NoptrData);
    let made = symbols.change(last);
    (made.size, made.data, made.relocs) = (8, Cow::Owned(vec![0; 8]), vec![address(0, record)]);
    Ok(Module { record, size, map, tasks })
}

/// Writes the record. `parts` are the symbols of the pc tables.
pub(crate) fn complete(
    symbols: &Symbols<'_>,
    text: &Text,
    pclntab: &Pclntab,
    parts: &[Sym; 9],
    module: &Module,
    lengths: &TypeLengths,
) -> Result<(), Refusal> {
    let [_, header, names, units, files, tables, functions, data, find] = *parts;
    let size = |range: &std::ops::Range<u64>| range.end - range.start;
    let sizes = &pclntab.parts;
    let mut record = Record::default();
    record.address(header, 0);
    record.slice(names, size(&sizes.names));
    record.slice(units, size(&sizes.units) / 4);
    record.slice(files, size(&sizes.files));
    record.slice(tables, size(&sizes.pctab));
    record.slice(functions, size(&sizes.functab));
    record.slice(functions, pclntab.functions as u64 + 1);
    record.address(find, 0);
    let (Some(first), Some(last)) = (text.functions.first(), text.functions.last()) else {
        return refuse!("the program has no functions");
    };
    record.address(*first, 0);
    record.address(*last, symbols.size(*last));
    for name in PLACES {
        match name {
            "runtime.etypes" => record.word(lengths.types),
            "runtime.rodata" => lengths.itabs.into_iter().for_each(|word| record.word(word)),
            _ => {}
        }
        record.address(symbols.data_symbol(name), 0);
    }
    record.address(data, 0);
    record.address(symbols.data_symbol("runtime.epclntab"), 0);
    record.slice(module.map, 1);
    // No plugin tables, no plugin path, no package hashes.
    record.data.extend([0; 8 * (3 + 2 + 3)]);
    if module.tasks.is_none() {
        record.data.extend([0; 24]);
    } else {
        record.slice(module.tasks, symbols.size(module.tasks) / 8);
    }
    // No module name, and no hashes of other modules.
    record.data.extend([0; 8 * (2 + 3)]);
    // It has a main function.
    record.data.push(1);
    if module.size < record.data.len() as u64 {
        return refuse!("unexpected size of the runtime's module record");
    }
    record.data.resize(module.size as usize, 0);
    let Record { data, relocs } = record;
    symbols.complete(module.record, Late { size: module.size, data, relocs });
    Ok(())
}

/// The table of text sections, with the only one.
fn section_map(symbols: &mut Symbols<'_>, state: &mut State, text: &Text) -> Sym {
    let mut record = Record::default();
    record.word(0);
    record.word(text.length());
    debug_assert!(text.end >= START);
    record.address(symbols.data_symbol("runtime.text"), 0);
    let map = state.make(symbols, "runtime.textsectionmap", Kind::Rodata);
    let made = symbols.change(map);
    (made.size, made.data, made.relocs) = (24, Cow::Owned(record.data), record.relocs);
    map
}
