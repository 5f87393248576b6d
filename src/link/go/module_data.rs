//! The record that describes the program to the runtime (moduledata in runtime/symtab.go, written by symtab in
//! cmd/link/internal/ld/symtab.go).
//!
//! In: all symbols, functions, the sizes of the pc tables. Out: the record, with its relocations; three lengths in it are
//! known only once types are sorted.

use super::inittasks::address;
use super::kind::Kind;
use super::marks::State;
use super::pclntab::Pclntab;
use super::refusal::{Refusal, refuse};
use super::symbols::{Reloc, Sym, Symbols};
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

/// Where the record holds the lengths that are filled in later, in bytes from its start.
pub(crate) struct Lengths {
    /// The length of the types that are looked up by their strings.
    pub(crate) types: usize,
    /// The offset of the itabs, and their total length.
    pub(crate) itabs: [usize; 2],
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

/// Creates the record. `parts` are the symbols of the pc tables, `tasks` is the table of init tasks.
pub(crate) fn make(
    symbols: &mut Symbols<'_>,
    state: &mut State,
    text: &Text,
    pclntab: &Pclntab,
    parts: &[Sym; 9],
    [module, tasks]: [Sym; 2],
) -> Result<Lengths, Refusal> {
    let map = section_map(symbols, state, text);
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
    let mut lengths = Lengths { types: 0, itabs: [0; 2] };
    for name in PLACES {
        match name {
            "runtime.etypes" => {
                lengths.types = record.data.len();
                record.word(0);
            }
            "runtime.rodata" => {
                lengths.itabs = [record.data.len(), record.data.len() + 8];
                record.word(0);
                record.word(0);
            }
            _ => {}
        }
        record.address(symbols.data_symbol(name), 0);
    }
    record.address(data, 0);
    record.address(symbols.data_symbol("runtime.epclntab"), 0);
    record.slice(map, 1);
    // No plugin tables, no plugin path, no package hashes.
    record.data.extend([0; 8 * (3 + 2 + 3)]);
    if tasks.is_none() {
        record.data.extend([0; 24]);
    } else {
        record.slice(tasks, symbols.size(tasks) / 8);
    }
    // No module name, and no hashes of other modules.
    record.data.extend([0; 8 * (2 + 3)]);
    // It has a main function.
    record.data.push(1);
    let of = symbols.data_symbol("type:runtime.moduledata");
    let size = types::word(symbols.data(of), 0);
    if of.is_none() || size < record.data.len() as u64 || size > 1 << 16 {
        return refuse!("unexpected size of the runtime's module record");
    }
    record.data.resize(size as usize, 0);
    let made = symbols.change(module);
    (made.size, made.data, made.relocs) = (size, Cow::Owned(record.data), record.relocs);
    let last = state.make(symbols, "runtime.lastmoduledatap", Kind::NoptrData);
    let made = symbols.change(last);
    (made.size, made.data, made.relocs) = (8, Cow::Owned(vec![0; 8]), vec![address(0, module)]);
    Ok(lengths)
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

impl Lengths {
    /// Writes the lengths into the record.
    pub(crate) fn set(&self, symbols: &mut Symbols<'_>, module: Sym, types: u64, itabs: [u64; 2]) {
        let data = symbols.change(module).data.to_mut();
        let all = [(self.types, types), (self.itabs[0], itabs[0]), (self.itabs[1], itabs[1])];
        for (at, value) in all {
            data[at..at + 8].copy_from_slice(&value.to_le_bytes());
        }
    }
}
