//! The FUNCDATA of functions.
//!
//! In: functions as written. Out: `go_args_stackmap` and `no_pointers_stackmap` are replaced by the symbols they stand for,
//! and ABI0 functions of the package refer to the argument maps that the compiler makes from their declarations (Flushplist
//! in cmd/internal/obj/plist.go).

use crate::amd64::Op;
use crate::asm::Options;
use crate::asm::go::package;
use crate::asm::passes::edit::Editor;
use crate::asm::resolve::Draft;
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Abi, Addr, At, Attributes, Function, Mem, Name, SymbolId, SymbolKind, Unit, Version};

/// Indexes of FUNCDATA (internal/abi/symtab.go).
const ARGS_POINTER_MAPS: i64 = 0;
const LOCALS_POINTER_MAPS: i64 = 1;
const ARG_INFO: i64 = 5;

/// The stack map of a frame without pointers: two empty bitmaps.
const NO_POINTERS: [u8; 8] = [2, 0, 0, 0, 0, 0, 0, 0];

/// Its name if it is the runtime's definition, shared by all packages.
const RUNTIMES_OWN: &str = "runtime.no_pointers_stackmap";

/// Completes the FUNCDATA of the functions in a file.
pub(in crate::asm) fn settle(functions: &mut [Draft], unit: &mut Unit, options: &Options, sink: &mut Sink) {
    for draft in &mut *functions {
        rename(unit, &mut draft.function, sink);
    }
    let prefix = package::prefix(options);
    for draft in functions {
        let symbol = unit.symbol(draft.function.symbol);
        let name = unit.names.text(symbol.name);
        // The compiler's maps describe ABI0 arguments; runtime.addmoduledata has the host's calling convention.
        let internal = symbol.version == Version::Abi(Abi::Internal);
        let abi0 = !(internal && options.release.conventions().code.register_arguments);
        if name.starts_with(&prefix) && abi0 && name != "runtime.addmoduledata" {
            refer_to_maps(unit, &mut draft.function);
        }
    }
}

/// Replaces the names from the macros by the symbols they stand for.
fn rename(unit: &mut Unit, function: &mut Function, sink: &mut Sink) {
    let mut seen = [false; 256];
    for index in 0..function.progs.len() {
        let prog = function.progs[index];
        if prog.op != Op::FUNCDATA {
            continue;
        }
        let &[Addr::Const(number), Addr::Mem(Mem { symbol: Some(symbol), .. })] = function.operands(&prog)
        else {
            continue;
        };
        if std::mem::replace(&mut seen[number as usize & 255], true) {
            let message = format!("duplicate `FUNCDATA ${number}` in this function");
            sink.push(Diagnostic::error("bad-funcdata", function.operand_span(&prog, 0), message));
        }
        let (meant, expected) = match unit.name(symbol) {
            "go_args_stackmap" => (args_stackmap(unit, function.symbol), ARGS_POINTER_MAPS),
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

/// Adds references to the compiler's maps if the function has none of its own.
fn refer_to_maps(unit: &mut Unit, function: &mut Function) {
    let has = |wanted| {
        function.progs.iter().any(|prog| {
            prog.op == Op::FUNCDATA
                && matches!(function.operands(prog).first(), Some(&Addr::Const(n)) if n == wanted)
        })
    };
    let has_map = has(ARGS_POINTER_MAPS);
    let has_info = has(ARG_INFO) || !unit.release.conventions().code.describes_arguments;
    let info = derived(unit, function.symbol, "arginfo0");
    let map = args_stackmap(unit, function.symbol);
    let mut editor = Editor::new(function);
    let Some(text) = editor.next() else { return editor.finish() };
    editor.push(text);
    for (present, number, symbol) in [(has_info, ARG_INFO, info), (has_map, ARGS_POINTER_MAPS, map)] {
        if !present {
            let mem = Mem { name: Name::Extern, symbol: Some(symbol), ..Mem::default() };
            editor.insert(Op::FUNCDATA, &[Addr::Const(number), Addr::Mem(mem)], At::from(&text));
        }
    }
    while let Some(prog) = editor.next() {
        editor.push(prog);
    }
    editor.finish();
}

fn args_stackmap(unit: &mut Unit, symbol: SymbolId) -> SymbolId {
    derived(unit, symbol, "args_stackmap")
}

/// The symbol `name.suffix` for a function, with the same visibility.
fn derived(unit: &mut Unit, symbol: SymbolId, suffix: &str) -> SymbolId {
    let entry = unit.symbol(symbol);
    let version = match entry.version {
        Version::Static => Version::Static,
        Version::Abi(_) => Version::Abi(Abi::Abi0),
    };
    let name = format!("{}.{suffix}", unit.names.text(entry.name));
    unit.reference(&name, version)
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
