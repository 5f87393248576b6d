//! A function as written, and what the passes need to know of it from the rest of the file.
//!
//! In: the instructions of a function that has ended. Out: [`Draft`], which refers to nothing that reading on changes: it can
//! be lowered at once, on any thread.

use crate::amd64::{Op, Reg};
use crate::asm::Options;
use crate::asm::go::panics;
use crate::obj::{
    Abi, Addr, Attributes, Function, FunctionBuilder, Mem, Name, Prog, Symbol, SymbolId, Symbols, Version,
};
use crate::source::{Atom, Interner, Span};

/// Indexes of FUNCDATA (internal/abi/symtab.go).
pub(in crate::asm) const ARGS_POINTER_MAPS: i64 = 0;
pub(in crate::asm) const LOCALS_POINTER_MAPS: i64 = 1;
const ARG_INFO: i64 = 5;

/// Stand-ins for the symbols of the compiler's maps of a function's arguments, which are numbered once the file is read.
pub(in crate::asm) const INFO: SymbolId = SymbolId::stand_in(0);
pub(in crate::asm) const MAP: SymbolId = SymbolId::stand_in(1);

/// How many these are.
pub(in crate::asm) const STAND_INS: u32 = 2;

/// A function as written.
pub(in crate::asm) struct Draft {
    /// Whether it already has errors, in which case errors that may be consequences are not reported by the passes.
    pub(in crate::asm) broken: bool,
    pub(in crate::asm) facts: Facts,
    /// Its instructions.
    pub(in crate::asm) code: FunctionBuilder,
    symbol: SymbolId,
    /// Go's number for functions that the runtime treats specially.
    func_id: u8,
    /// Its labels that no branch names, if they are asked for.
    pub(super) unused_labels: Vec<(Atom, Span)>,
}

/// What is known of a function where it ends.
#[derive(Debug, Default)]
pub(in crate::asm) struct Facts {
    pub(in crate::asm) attributes: Attributes,
    /// Alignment in bytes, or 0.
    pub(in crate::asm) align: u16,
    /// Whether its convention is ABIInternal.
    pub(in crate::asm) internal: bool,
    /// Whether it calls or jumps to a function with that convention.
    pub(in crate::asm) leads_to_internal: bool,
    /// The functions that it calls to report panics, in order of their ids.
    pub(in crate::asm) panics: Vec<SymbolId>,
    /// The number of FUNCDATA, with those added.
    pub(in crate::asm) funcdata: usize,
    /// Whether FUNCDATA for the description and the map of the arguments is added.
    adds: [bool; 2],
}

/// A function being read.
#[derive(Clone, Copy)]
pub(super) struct Started {
    pub(super) symbol: SymbolId,
    pub(super) func_id: u8,
    pub(super) broken: bool,
}

impl Draft {
    /// A function that has ended; `prefix` starts the names of its package.
    pub(super) fn new(
        started: Started,
        code: FunctionBuilder,
        (symbols, names): (&Symbols, &Interner),
        prefix: &str,
        options: &Options,
    ) -> Self {
        let Started { symbol, func_id, broken } = started;
        let entry = &symbols[symbol];
        let mut facts = Facts {
            attributes: entry.attributes,
            align: entry.align,
            internal: entry.version == Version::Abi(Abi::Internal),
            ..Facts::default()
        };
        let mut has = [false; 2];
        let is_internal = |id: &SymbolId| symbols[*id].version == Version::Abi(Abi::Internal);
        let matters = |prog: &&Prog| matches!(prog.op, Op::FUNCDATA | Op::CALL | Op::JMP);
        for prog in code.progs().iter().filter(matters) {
            match (prog.op, code.operands(prog)) {
                (Op::FUNCDATA, operands) => {
                    facts.funcdata += 1;
                    has[0] |= matches!(operands.first(), Some(Addr::Const(ARG_INFO)));
                    has[1] |= matches!(operands.first(), Some(Addr::Const(ARGS_POINTER_MAPS)));
                }
                (Op::JMP, operands) => {
                    facts.leads_to_internal |=
                        operands.last().into_iter().flat_map(called).any(|id| is_internal(&id));
                }
                (_, [callee]) => {
                    facts.leads_to_internal |= called(callee).any(|id| is_internal(&id));
                    let is_panic = |symbol: &SymbolId| {
                        panics::is_entry(names.text(symbols[*symbol].name), options.release)
                    };
                    facts.panics.extend(called(callee).filter(is_panic));
                }
                _ => {}
            }
        }
        facts.panics.sort_unstable();
        facts.panics.dedup();
        if has_maps(entry, names.text(entry.name), prefix, options) {
            let describes = options.release.conventions().code.describes_arguments;
            facts.adds = [describes && !has[0], !has[1]];
            facts.funcdata += facts.adds.into_iter().filter(|adds| *adds).count();
        }
        Self { broken, facts, code, symbol, func_id, unused_labels: Vec::new() }
    }

    /// The function as written, once it is lowered, and its labels that no branch names; its storage goes with it.
    pub(in crate::asm) fn take_written(&mut self) -> (Function, Vec<(Atom, Span)>) {
        let mut function = Function::new(self.symbol);
        std::mem::take(&mut self.code).store(&mut function);
        (function, std::mem::take(&mut self.unused_labels))
    }

    /// A copy to be lowered. ABI0 functions of the package refer to the argument maps that the compiler makes from their
    /// declarations, if they have none of their own (Flushplist in cmd/internal/obj/plist.go).
    pub(in crate::asm) fn function(&self, storage: FunctionBuilder) -> Function {
        let funcdata = |number, symbol| {
            let mem = Mem { name: Name::Extern, symbol: Some(symbol), ..Mem::default() };
            (Op::FUNCDATA, [Addr::Const(number), Addr::Mem(mem)])
        };
        let both = [funcdata(ARG_INFO, INFO), funcdata(ARGS_POINTER_MAPS, MAP)];
        let added = match self.facts.adds {
            [true, true] => &both[..],
            [true, false] => &both[..1],
            [false, true] => &both[1..],
            [false, false] => &[],
        };
        Function { func_id: self.func_id, ..self.code.function(self.symbol, added, storage) }
    }
}

/// The symbol that a call names.
fn called(callee: &Addr) -> impl Iterator<Item = SymbolId> + use<> {
    let symbol = match *callee {
        Addr::Mem(Mem {
            name: Name::Extern | Name::Static,
            base: Reg::NONE,
            index: Reg::NONE,
            symbol,
            ..
        }) => symbol,
        _ => None,
    };
    symbol.into_iter()
}

/// Whether the compiler makes maps for a function: they describe ABI0 arguments, and runtime.addmoduledata has the host's
/// calling convention.
pub(in crate::asm) fn has_maps(symbol: &Symbol, name: &str, prefix: &str, options: &Options) -> bool {
    let internal = symbol.version == Version::Abi(Abi::Internal);
    let abi0 = !(internal && options.release.conventions().code.register_arguments);
    name.starts_with(prefix) && abi0 && name != "runtime.addmoduledata"
}
