//! The FUNCDATA of functions.
//!
//! In: the lowered functions of a file, in order. Out: `go_args_stackmap` and `no_pointers_stackmap` are replaced by the symbols
//! they stand for, and so are the stand-ins for the argument maps that the compiler makes from declarations (Flushplist in
//! cmd/internal/obj/plist.go). These symbols are numbered after all that the file names.

use crate::amd64::Op;
use crate::asm::Options;
use crate::asm::go::package;
use crate::asm::lowering::Lowered;
use crate::asm::resolve::{ARGS_POINTER_MAPS, INFO, LOCALS_POINTER_MAPS, MAP, has_maps};
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Abi, Addr, Attributes, Function, Mem, SymbolId, SymbolKind, Unit, Version};

/// The stack map of a frame without pointers: two empty bitmaps.
const NO_POINTERS: [u8; 8] = [2, 0, 0, 0, 0, 0, 0, 0];

/// What follows the name of a function in that of the map of its arguments.
const ARGS_STACKMAP: &str = "args_stackmap";

/// Its name if it is the runtime's definition, shared by all packages.
const RUNTIMES_OWN: &str = "runtime.no_pointers_stackmap";

/// Completes the FUNCDATA of the functions in a file.
pub(in crate::asm) fn settle(functions: &mut [Lowered], unit: &mut Unit, options: &Options, sink: &mut Sink) {
    for lowered in functions.iter_mut().filter(|lowered| lowered.funcdata > 0) {
        rename(unit, &mut lowered.function, lowered.funcdata, sink);
    }
    let prefix = package::prefix(options);
    let mut name = String::new();
    for lowered in functions {
        let function = &mut lowered.function;
        let symbol = unit.symbol(function.symbol);
        if has_maps(symbol, unit.names.text(symbol.name), &prefix, options) {
            refer_to_maps(unit, function, lowered.funcdata, &mut name);
        }
    }
}

/// The indexes of the first `count` FUNCDATA in a function.
fn funcdata(function: &Function, count: usize) -> Vec<usize> {
    let all = function.progs.iter().enumerate().filter(|(_, prog)| prog.op == Op::FUNCDATA);
    all.map(|(index, _)| index).take(count).collect()
}

/// Replaces the names from the macros by the symbols they stand for.
fn rename(unit: &mut Unit, function: &mut Function, count: usize, sink: &mut Sink) {
    let mut seen = [false; 256];
    for index in funcdata(function, count) {
        let prog = function.progs[index];
        let &[Addr::Const(number), Addr::Mem(Mem { symbol: Some(symbol), .. })] = function.operands(&prog)
        else {
            continue;
        };
        if symbol.stand_in_index().is_some() {
            continue;
        }
        if std::mem::replace(&mut seen[number as usize & 255], true) {
            let message = format!("duplicate `FUNCDATA ${number}` in this function");
            sink.push(Diagnostic::error("bad-funcdata", function.operand_span(&prog, 0), message));
        }
        let (meant, expected) = match unit.name(symbol) {
            "go_args_stackmap" => {
                (derived(unit, function.symbol, ARGS_STACKMAP, &mut String::new()), ARGS_POINTER_MAPS)
            }
            "no_pointers_stackmap" => (no_pointers(unit), LOCALS_POINTER_MAPS),
            _ => continue,
        };
        if number != expected {
            sink.push(Diagnostic::error(
                "bad-funcdata",
                function.operand_span(&prog, 1),
                format!("this map belongs to `FUNCDATA ${expected}`, not `${number}`"),
            ));
        }
        if let Some(mem) = function.operands_mut(index)[1].mem_mut() {
            mem.symbol = Some(meant);
        }
    }
}

/// Replaces the stand-ins for the compiler's maps; their symbols exist even if the function has maps of its own. `name` is
/// storage.
fn refer_to_maps(unit: &mut Unit, function: &mut Function, count: usize, name: &mut String) {
    let info = derived(unit, function.symbol, "arginfo0", name);
    let map = derived(unit, function.symbol, ARGS_STACKMAP, name);
    for index in funcdata(function, count) {
        let [_, Addr::Mem(Mem { symbol: Some(symbol), .. })] = function.operands_mut(index) else { continue };
        match *symbol {
            INFO => *symbol = info,
            MAP => *symbol = map,
            _ => {}
        }
    }
}

/// The symbol `name.suffix` for a function, with the same visibility; the name is put together in `name`.
fn derived(unit: &mut Unit, symbol: SymbolId, suffix: &str, name: &mut String) -> SymbolId {
    let entry = unit.symbol(symbol);
    let version = match entry.version {
        Version::Static => Version::Static,
        Version::Abi(_) => Version::Abi(Abi::Abi0),
    };
    name.clear();
    for part in [unit.names.text(entry.name), ".", suffix] {
        name.push_str(part);
    }
    unit.reference(name, version)
}

/// The stack map of a frame without pointers, defined on first use.
fn no_pointers(unit: &mut Unit) -> SymbolId {
    let own = unit.release.conventions().code.no_pointers_map;
    let id = unit.reference(own.unwrap_or(RUNTIMES_OWN), Version::Abi(Abi::Abi0));
    let symbol = unit.symbol_mut(id);
    if own.is_some() && !symbol.attributes.contains(Attributes::ON_LIST) {
        symbol.kind = SymbolKind::RoData;
        symbol.attributes.set(Attributes::ON_LIST, true);
        symbol.attributes.set(Attributes::DUPOK, true);
        symbol.attributes.set(Attributes::STACK_MAP, true);
        symbol.align = 4;
        symbol.size = NO_POINTERS.len() as u64;
        symbol.data = NO_POINTERS.to_vec();
        unit.data.push(id);
    }
    id
}
