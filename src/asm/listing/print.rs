//! Prints listings again: their own lines, with any missing parts restored.
//!
//! In: an assembly read from listings. Out: head lines, names, operands and the go command's lines unchanged; offsets,
//! places, dumps and relocations are added where they were missing.

use crate::asm::Assembly;
use crate::obj::{Function, SymbolId};
use crate::syntax::listing::{BYTE_ORDER_MARK, Blocks, Instruction, Symbol, Text};
use rustc_hash::FxHashMap;
use std::fmt::Write;

/// The parts of a listing that its emitter produces.
pub(crate) trait Parts {
    /// The lines of a symbol's bytes.
    fn dump(&self, id: SymbolId, out: &mut String);
    /// The lines of its relocations.
    fn relocations(&self, id: SymbolId, out: &mut String);
}

/// The listings, and the symbols that none of their lines defines, in the unit's order.
pub(crate) fn text(assembly: &Assembly, parts: &dyn Parts) -> (String, Vec<SymbolId>) {
    let unit = &assembly.unit;
    let on_list = || unit.text.iter().chain(&unit.data).copied();
    let mut by_head: FxHashMap<u32, SymbolId> =
        on_list().map(|id| (unit.symbol(id).defined.start, id)).collect();
    let mut text = String::new();
    let mut printed = vec![false; unit.symbols.len()];
    for (_, file) in assembly.sources.files().filter(|(_, file)| !file.is_internal()) {
        let listing = file.text().strip_prefix(BYTE_ORDER_MARK).unwrap_or(file.text());
        let start = file.end() - listing.len() as u32;
        let mut symbol = Symbol::default();
        for block in Blocks::new(listing) {
            let head = symbol.read(&block);
            let id = by_head.remove(&(start + block.start as u32)).filter(|_| head.is_some());
            let Some(id) = id else {
                text.push_str(block.text);
                continue;
            };
            printed[id.index()] = true;
            let index = unit.symbol(id).function;
            let function = index.map(|index| &unit.functions[index as usize]);
            match function.filter(|_| is_cut(&symbol, unit.symbol(id).size)) {
                Some(function) => self::function(assembly, block.text, &symbol, function, parts, &mut text),
                None => text.push_str(block.text),
            }
        }
    }
    let added = on_list().filter(|id| !printed[id.index()]).collect();
    (text, added)
}

/// Whether the columns or bytes of a function are missing.
fn is_cut(symbol: &Symbol, size: u64) -> bool {
    let has_columns = |line: &Instruction| line.place != Text::default();
    !symbol.instructions.iter().all(has_columns) || size > 0 && symbol.bytes.is_empty()
}

/// Prints a function with missing columns or bytes.
fn function(
    assembly: &Assembly,
    block: &str,
    symbol: &Symbol,
    function: &Function,
    parts: &dyn Parts,
    out: &mut String,
) {
    let unit = &assembly.unit;
    let head = block.lines().next().unwrap_or_default();
    out.push_str(head.trim_end());
    out.push('\n');
    let of = |text: &Text| &block[text.start as usize..text.end as usize];
    for (line, prog) in symbol.instructions.iter().zip(&function.progs) {
        let pc = prog.pc;
        let (name, number) = unit.lines.resolve(prog.line);
        // Writing to a string cannot fail.
        let _ = match of(&line.place) {
            "" => write!(out, "\t0x{pc:04x} {pc:05} ({name}:{number})\t{}", of(&line.op)),
            place => write!(out, "\t0x{pc:04x} {pc:05} ({place})\t{}", of(&line.op)),
        };
        if !of(&line.operands).is_empty() {
            out.push('\t');
            out.push_str(of(&line.operands));
        }
        out.push('\n');
    }
    let has_dump = !symbol.bytes.is_empty();
    if has_dump {
        symbol.dump.iter().for_each(|(line, _)| out.extend([of(line), "\n"]));
    } else {
        parts.dump(function.symbol, out);
    }
    if has_dump || !symbol.relocations.is_empty() {
        symbol.relocations.iter().for_each(|line| out.extend([of(&line.line), "\n"]));
    } else {
        parts.relocations(function.symbol, out);
    }
}
