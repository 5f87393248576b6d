//! Lowering of one function: the inputs and results of its passes.
//!
//! In: a function as written, and what is known of it where it ends. Out: [`Lowered`], the function's own results. A symbol
//! that a pass refers to but the unit may lack, such as a constant, is represented by a stand-in until [`merge`] adds the
//! results to the unit in source order. Functions can therefore be lowered in any order, on any threads and while their file
//! is still being read, while symbols and constants are still numbered in order of first mention in the source.

use super::Options;
use super::resolve::{Draft, Facts, STAND_INS};
use super::written::Written;
use crate::amd64::Reg;
use crate::diag::Sink;
use crate::obj::{
    Abi, Addr, Attributes, Function, FunctionBuilder, Reloc, SymbolId, SymbolKind, Unit, Version,
};
use crate::source::{Expansions, SourceMap};

/// The state shared by all functions being lowered, on any thread.
#[derive(Clone, Copy)]
pub(super) struct Shared<'a> {
    /// The unit, once its files are read. Only messages and code for -dynlink need it.
    pub(super) unit: Option<&'a Unit>,
    /// The text, with the unit.
    pub(super) sources: Option<&'a SourceMap>,
    /// The uses of macros, with the unit.
    pub(super) expansions: Option<&'a Expansions>,
    pub(super) options: &'a Options,
}

/// What the passes over one function read and report, apart from its instructions.
pub(super) struct Lowering<'a> {
    /// See [`Shared::unit`]: without it, messages lack names.
    pub(super) unit: Option<&'a Unit>,
    /// The text, with the unit.
    pub(super) sources: Option<&'a SourceMap>,
    /// The uses of macros, with the unit.
    pub(super) expansions: Option<&'a Expansions>,
    pub(super) options: &'a Options,
    /// What was known where the function ended.
    pub(super) facts: &'a Facts,
    /// Whether the function's source has errors: possible consequences are not reported.
    pub(super) broken: bool,
    /// Errors that the passes find in this function.
    pub(super) sink: Sink,
    /// The final attributes of the function's symbol.
    pub(super) attributes: Attributes,
    /// The alignment requested by the function, in bytes.
    pub(super) align: u16,
    /// The symbol that each stand-in represents.
    wanted: Vec<Wanted>,
}

/// A symbol that a pass refers to, whether or not the unit has it.
#[derive(Clone, Copy)]
pub(super) enum Wanted {
    /// A single-precision constant, by its bits.
    Single(u32),
    /// A double-precision constant, by its bits.
    Double(u64),
    /// A function of the runtime.
    Function(&'static str),
    /// The retpoline of a register.
    Retpoline(Reg),
}

/// The result of lowering one function.
pub(super) struct Lowered {
    pub(super) function: Function,
    /// The number of FUNCDATA in it.
    pub(super) funcdata: usize,
    /// The function as written, if it is asked for.
    pub(super) written: Option<Written>,
    /// The bytes and their relocations, if there are no errors.
    code: Option<(Vec<u8>, Vec<Reloc>)>,
    attributes: Attributes,
    align: u16,
    wanted: Vec<Wanted>,
    sink: Sink,
}

impl Lowered {
    /// Drops what only listings, Go objects and stubs need, once no pass over this function reads it; returns its storage.
    /// Instructions that name symbols stay whole: FUNCDATA is still to be settled, and misspelt names to be found.
    pub(super) fn drop_operands(&mut self) -> FunctionBuilder {
        self.function.progs.shrink_to_fit();
        self.function.unwind.shrink_to_fit();
        FunctionBuilder::drop_operands(&mut self.function, |addr| match addr {
            Addr::Symbol(..) => true,
            _ => addr.mem().is_some_and(|mem| mem.symbol.is_some()),
        })
    }

    /// Whether there are no errors.
    pub(super) fn is_sound(&self) -> bool {
        self.sink.errors() == 0
    }

    /// Whether there is nothing to report.
    pub(super) fn is_silent(&self) -> bool {
        self.sink.list().is_empty()
    }
}

impl<'a> Lowering<'a> {
    /// Nothing is known about the function yet.
    pub(super) fn new(draft: &'a Draft, shared: Shared<'a>) -> Self {
        Self {
            unit: shared.unit,
            sources: shared.sources,
            expansions: shared.expansions,
            options: shared.options,
            facts: &draft.facts,
            broken: draft.broken,
            sink: Sink::default(),
            attributes: draft.facts.attributes,
            align: draft.facts.align,
            wanted: Vec::new(),
        }
    }

    /// The stand-in for a symbol.
    pub(super) fn want(&mut self, wanted: Wanted) -> SymbolId {
        self.wanted.push(wanted);
        SymbolId::stand_in(STAND_INS + self.wanted.len() as u32 - 1)
    }

    /// The names of the stand-ins' symbols, in order; those of stack maps are not shown.
    pub(super) fn wanted_names(&self) -> Vec<String> {
        let maps = (0..STAND_INS).map(|_| String::new());
        maps.chain(self.wanted.iter().map(|wanted| wanted.name())).collect()
    }

    /// Whether the function has no errors.
    pub(super) fn is_sound(&self) -> bool {
        !self.broken && self.sink.errors() == 0
    }

    /// The results.
    pub(super) fn finish(self, function: Function, code: Option<(Vec<u8>, Vec<Reloc>)>) -> Lowered {
        let Lowering { facts, sink, attributes, align, wanted, .. } = self;
        Lowered { function, funcdata: facts.funcdata, written: None, code, attributes, align, wanted, sink }
    }
}

impl Wanted {
    /// The symbol's name; for a constant it contains the value, so that all uses share it.
    fn name(self) -> String {
        match self {
            Wanted::Single(bits) => format!("$f32.{bits:08x}"),
            Wanted::Double(bits) => format!("$f64.{bits:016x}"),
            Wanted::Function(name) => name.to_owned(),
            Wanted::Retpoline(register) => format!("runtime.retpoline{}", register.name()),
        }
    }

    /// The bytes of a constant.
    fn bytes(self) -> Option<Vec<u8>> {
        match self {
            Wanted::Single(bits) => Some(bits.to_le_bytes().to_vec()),
            Wanted::Double(bits) => Some(bits.to_le_bytes().to_vec()),
            Wanted::Function(_) | Wanted::Retpoline(_) => None,
        }
    }

    /// The symbol in the unit; the first use of a constant defines and records it.
    fn define(self, unit: &mut Unit, constants: &mut Vec<SymbolId>) -> SymbolId {
        let id = unit.reference(&self.name(), Version::Abi(Abi::Abi0));
        let symbol = unit.symbol_mut(id);
        if let Some(bytes) = self.bytes().filter(|_| !symbol.attributes.contains(Attributes::LOCAL)) {
            symbol.kind = SymbolKind::RoData;
            symbol.attributes.set(Attributes::LOCAL, true);
            symbol.align = bytes.len() as u16;
            symbol.size = bytes.len() as u64;
            symbol.data = bytes;
            constants.push(id);
        }
        id
    }
}

/// Adds a function's results to the unit. New constants are added to `constants`.
pub(super) fn merge(lowered: Lowered, unit: &mut Unit, constants: &mut Vec<SymbolId>, sink: &mut Sink) {
    let Lowered { mut function, mut code, attributes, align, wanted, sink: own, .. } = lowered;
    sink.append(own);
    let wanted: Vec<SymbolId> = wanted.iter().map(|wanted| wanted.define(unit, constants)).collect();
    if !wanted.is_empty() {
        let meant = |symbol: &mut SymbolId| {
            let index = symbol.stand_in_index().and_then(|index| index.checked_sub(STAND_INS as usize));
            if let Some(id) = index.and_then(|index| wanted.get(index)) {
                *symbol = *id;
            }
        };
        function.addrs.iter_mut().filter_map(symbol_of).for_each(meant);
        let relocs = code.iter_mut().flat_map(|(_, relocs)| relocs);
        relocs.filter_map(|reloc| reloc.symbol.as_mut()).for_each(meant);
    }
    let symbol = unit.symbol_mut(function.symbol);
    symbol.attributes = attributes;
    symbol.align = align;
    if let Some((bytes, relocs)) = code {
        symbol.size = bytes.len() as u64;
        symbol.data = bytes;
        symbol.relocs = relocs;
    }
    unit.text.push(function.symbol);
    unit.functions.push(function);
}

/// The symbol that an operand refers to.
fn symbol_of(addr: &mut Addr) -> Option<&mut SymbolId> {
    match addr {
        Addr::Symbol(symbol, _) => Some(symbol),
        _ => addr.mem_mut()?.symbol.as_mut(),
    }
}
