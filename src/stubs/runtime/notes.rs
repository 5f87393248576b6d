//! Tables for the runtime with information that is in listings but not in objects.
//!
//! In: an assembled listing. Out: two tables in it. `runtime.boundsTable` describes the two numbers in each call of
//! `runtime.panicBounds`, since Go 1.26 (PCDATA_PanicBounds, internal/abi/bounds.go); `runtime.typeTable` has the names of
//! types, for messages, and the methods that describe values.

use super::types::{self, address, data};
use crate::amd64::Op;
use crate::asm::Assembly;
use crate::obj::{Function, Reloc, SymbolId, SymbolKind, Unit};
use std::collections::HashMap;

/// The PCDATA table that describes bounds errors.
const PANIC_BOUNDS: &str = "$4,";

/// The methods that a panic calls, in order of preference.
const METHODS: [&str; 2] = ["Error", "String"];

/// Adds the tables to a listing of package main assembled without errors. Each program must have them only once.
pub fn annotate(mut assembly: Assembly) -> Assembly {
    bounds(&mut assembly);
    type_names(&mut assembly.unit);
    assembly
}

/// Builds the table of bounds: a return address and a code for each call.
fn bounds(assembly: &mut Assembly) {
    let mut table = Table::default();
    for function in &assembly.unit.functions {
        for (return_pc, code) in calls(assembly, function) {
            table.address(function.symbol, return_pc);
            table.word(code);
        }
    }
    table.define(&mut assembly.unit, "runtime.boundsTable", 16);
}

/// The calls of a function that follow a PCDATA of that table: their return pc, and the value.
fn calls<'a>(assembly: &'a Assembly, function: &'a Function) -> impl Iterator<Item = (u32, u64)> + use<'a> {
    let size = assembly.unit.symbol(function.symbol).size as u32;
    function.progs.iter().enumerate().filter_map(move |(index, prog)| {
        let text = (prog.op == Op::PCDATA).then(|| assembly.sources.text(prog.span))?;
        let (_, value) = text.split_once(PANIC_BOUNDS)?;
        let value = value.trim().strip_prefix('$')?.split_whitespace().next()?.parse().ok()?;
        let behind = &function.progs[index..];
        let call = behind.iter().position(|prog| prog.op == Op::CALL)?;
        let return_pc = behind.get(call + 1).map_or(size, |prog| prog.pc);
        Some((return_pc, value))
    })
}

/// Builds the table of types: a type, its name and the length of that, and the method or 0.
fn type_names(unit: &mut Unit) {
    let mut found = Vec::new();
    for id in unit.ids() {
        let name = unit.linked_name(id);
        let Some(name) = types::PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix)) else {
            continue;
        };
        let name = name.strip_prefix("noalg.").unwrap_or(name);
        let is_there = unit.symbol(id).kind != SymbolKind::Undefined;
        if name.starts_with('.') || !(is_there || is_basic(name)) {
            continue;
        }
        found.push((id, name.to_owned()));
    }
    let methods = methods(unit);
    let mut table = Table::default();
    let mut texts = Vec::new();
    for (id, name) in found {
        table.address(id, 0);
        let at = texts.len();
        texts.extend(name.bytes());
        table.texts.push((table.bytes.len() as u32, at));
        table.word(0);
        table.word(name.len() as u64);
        match method(&methods, &name) {
            Some(method) => table.address(method, 0),
            None => table.word(0),
        }
    }
    let texts = data(unit, "runtime.typeNames", texts, Vec::new(), false);
    for (offset, at) in std::mem::take(&mut table.texts) {
        table.relocs.push(Reloc { addend: at as i64, ..address(offset, texts) });
    }
    table.relocs.sort_by_key(|reloc| reloc.offset);
    table.define(unit, "runtime.typeTable", 32);
}

fn is_basic(name: &str) -> bool {
    let element = name.strip_prefix('*').or_else(|| name.strip_prefix("[]")).unwrap_or(name);
    types::BASIC.iter().any(|basic| basic.name == element)
}

/// The functions that may be such methods, by name.
fn methods(unit: &Unit) -> HashMap<String, SymbolId> {
    let names = unit.text.iter().map(|id| (unit.linked_name(*id), *id));
    let is_method = |name: &str| name.rsplit_once(").").is_some_and(|(_, end)| METHODS.contains(&end));
    names.filter(|(name, _)| is_method(name)).map(|(name, id)| (name.into_owned(), id)).collect()
}

/// The method that takes an interface's data word for that type: a pointer to the value, or the value if a pointer.
fn method(methods: &HashMap<String, SymbolId>, name: &str) -> Option<SymbolId> {
    let (package, name) = name.strip_prefix('*').unwrap_or(name).rsplit_once('.')?;
    METHODS.iter().find_map(|method| methods.get(&format!("{package}.(*{name}).{method}")).copied())
}

/// Builds a table of words.
#[derive(Default)]
struct Table {
    bytes: Vec<u8>,
    relocs: Vec<Reloc>,
    /// Offsets of words that point to a text, and its offset in all texts.
    texts: Vec<(u32, usize)>,
}

impl Table {
    fn word(&mut self, value: u64) {
        self.bytes.extend(value.to_le_bytes());
    }

    fn address(&mut self, symbol: SymbolId, offset: u32) {
        let at = self.bytes.len() as u32;
        self.relocs.push(Reloc { addend: i64::from(offset), ..address(at, symbol) });
        self.word(0);
    }

    /// Defines the table, terminated by an entry of zeros.
    fn define(mut self, unit: &mut Unit, name: &str, entry: usize) {
        self.bytes.resize(self.bytes.len() + entry, 0);
        data(unit, name, self.bytes, self.relocs, false);
    }
}
