//! What is known of functions that are called.

use super::needs;
use super::subject::Subject;
use super::uppers::{Summary, Uppers};
use crate::abi::{Prototypes, Signature, abi0};
use crate::amd64::Reg;
use crate::amd64::effects::{Control, Effects};
use crate::asm::{Written, declared_frame};
use crate::flow::doubts::Doubts;
use crate::flow::graph;
use crate::flow::registers::Registers;
use crate::obj::{
    ARGS_UNKNOWN, Abi, Addr, Attributes, Function, Name, Prog, Symbol, SymbolId, Unit, Version,
};
use crate::stubs::Functions;
use rustc_hash::{FxHashMap, FxHashSet};

/// A function that is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Callee {
    /// One that is compiled from Go, and called by its stack arguments: it leaves nothing in registers.
    Go,
    /// Assembly, or not known.
    Other,
}

/// Bytes on the stack that a function is called with.
#[derive(Clone, Copy)]
struct Passed {
    /// Arguments and results.
    all: i64,
    /// Arguments alone, which come first.
    arguments: i64,
}

/// What tells one from the other.
pub(super) struct Callees<'a> {
    unit: &'a Unit,
    prototypes: &'a Prototypes,
    functions: &'a Functions,
    find: &'a dyn Fn(&str) -> Option<usize>,
    /// By function of the unit, whether assembly here calls it.
    is_called: Vec<bool>,
    /// What functions do about the upper halves of vectors; nothing is known unless it was asked for.
    uppers: Uppers,
    /// The stack arguments of functions compiled from Go that are called, by their names in the package.
    compiled: FxHashMap<&'a str, Passed>,
    /// By function of the unit, the registers that it reads first, if it is static and called here.
    needs: Vec<Registers>,
    /// Functions here that write above their own frames, and so to those of their callers.
    writers: FxHashSet<SymbolId>,
    /// Whether parts of registers are followed.
    pub(super) follows_parts: bool,
}

/// Whether a function writes above its frame and return address, by the hardware's SP.
fn writes_above(function: &Function) -> bool {
    let frame = declared_frame(function).map_or(0, |(frame, _)| frame);
    let is_above = |addr: &Addr| match addr {
        Addr::Mem(mem) => mem.name == Name::None && mem.base == Reg::SP && mem.offset > frame,
        _ => false,
    };
    function.progs.iter().any(|prog| function.operands(prog).last().is_some_and(is_above))
}

impl<'a> Callees<'a> {
    pub(super) fn new(
        unit: &'a Unit,
        written: &[Written],
        prototypes: &'a Prototypes,
        functions: &'a Functions,
        find: &'a dyn Fn(&str) -> Option<usize>,
    ) -> Self {
        let mut is_called = vec![false; unit.functions.len()];
        for function in &unit.functions {
            for symbol in
                function.addrs.iter().filter_map(Addr::symbol).filter(|symbol| *symbol != function.symbol)
            {
                let index = unit.symbols.get(symbol).and_then(|symbol| symbol.function);
                if let Some(called) = index.and_then(|index| is_called.get_mut(index as usize)) {
                    *called = true;
                }
            }
        }
        let passed = |signature: &Signature| {
            let assigned = abi0::assign(&prototypes.types, signature);
            let ends = assigned.params.iter().map(|place| place.offset + place.size);
            Passed { all: assigned.args_size as i64, arguments: ends.max().unwrap_or(0) as i64 }
        };
        let compiled =
            prototypes.compiled.iter().map(|signature| (&*signature.name, passed(signature))).collect();
        let mut needs = vec![Registers::default(); unit.functions.len()];
        // What reads nothing that is not set may be kept in part only.
        let reads_unset = |written: &&Written| {
            written.found.is_none_or(|found| found.doubts.intersects(Doubts::UNSET | Doubts::UNKNOWN))
        };
        for written in written.iter().filter(reads_unset) {
            let symbol = unit.symbol(written.function.symbol);
            let index = symbol.function.map(|index| index as usize);
            if let Some(index) = index.filter(|index| symbol.version == Version::Static && is_called[*index])
            {
                needs[index] = needs::of(&written.function);
            }
        }
        let writers = written.iter().filter(|written| writes_above(&written.function));
        let writers = writers.map(|written| written.function.symbol).collect();
        Self {
            unit,
            prototypes,
            functions,
            find,
            is_called,
            uppers: Uppers::default(),
            compiled,
            needs,
            writers,
            follows_parts: false,
        }
    }

    /// Finds out what all functions do about the upper halves of vectors.
    pub(super) fn follow_uppers(&mut self, written: &[Written]) {
        let is_from_go = |id: SymbolId| {
            self.unit.symbol(id).version != Version::Static
                && (self.find)(&self.unit.linked_name(id)).is_some()
        };
        self.uppers = Uppers::new(self.unit, written, is_from_go);
    }

    /// Where the upper halves of vectors in use after a call were written, given that before it; the index is that of the call.
    pub(super) fn upper_after(&self, operands: &[Addr], before: Option<usize>, call: usize) -> Option<usize> {
        let index =
            operands.last().and_then(Addr::symbol).and_then(|id| self.unit.symbols.get(id)?.function)?;
        let summary = self.uppers.at(index as usize);
        match before {
            Some(_) if summary.keeps => before,
            _ => summary.dirties.then_some(call),
        }
    }

    /// What the function here that a call or jump leads to does about upper halves.
    pub(super) fn uppers(&self, effects: &Effects, operands: &[Addr]) -> Option<Summary> {
        self.uppers.of(self.unit, effects, operands)
    }

    /// Whether a function returns to Go code, itself or in the place of another one.
    pub(super) fn returns_to_go(&self, subject: &Subject<'_>) -> bool {
        self.uppers.returns_to_go(self.unit, subject.function.symbol)
    }

    /// Whether an instruction stands behind a call of the runtime's function that ends the program, and is never reached.
    pub(super) fn follows_abort(&self, subject: &Subject<'_>, index: usize) -> bool {
        let before = index.checked_sub(1).and_then(|before| subject.function.progs.get(before));
        let is_call = |prog: &&Prog| {
            graph::effects(prog).is_some_and(|effects| effects.control == Control::Call && effects.stack != 0)
        };
        let target = before.filter(is_call).and_then(|prog| subject.function.operands(prog).last()?.symbol());
        target.is_some_and(|id| self.unit.linked_name(id) == "runtime.abort")
    }

    /// Whether a call or jump leads to a function here that may write to its caller's results.
    pub(super) fn may_write_results(&self, operands: &[Addr]) -> bool {
        operands.last().and_then(Addr::symbol).is_some_and(|id| self.writers.contains(&id))
    }

    /// Whether a call leads to a function here that returns.
    pub(super) fn return_from(&self, operands: &[Addr]) -> bool {
        let function =
            operands.last().and_then(Addr::symbol).and_then(|id| self.unit.symbols.get(id)?.function);
        let function = function.and_then(|index| self.unit.functions.get(index as usize));
        let returns = |effects: &Effects| effects.control == Control::Return;
        function.is_some_and(|function| function.progs.iter().filter_map(graph::effects).any(returns))
    }

    /// Whether Go calls a function with values, and nothing else does: assembly may pass values as it likes.
    pub(super) fn are_from_go(&self, subject: &Subject<'_>) -> bool {
        let passes = |known: &Signature| known.inputs().next().is_some() || !known.results.is_empty();
        subject.signature.is_some_and(passes)
            && !subject.is_internal
            && !self.is_called(subject.function.symbol)
    }

    /// Whether other assembly here mentions a function, so that it may get values in registers.
    fn is_called(&self, id: SymbolId) -> bool {
        let index = self.unit.symbol(id).function;
        index.and_then(|index| self.is_called.get(index as usize)).copied().unwrap_or(false)
    }

    /// The registers that the static function here reads first to which a call or jump leads.
    pub(super) fn needs(&self, operands: &[Addr]) -> Registers {
        let target = operands.last().and_then(graph::symbol_target).filter(|(_, offset)| *offset == 0);
        let index = target.and_then(|(id, _)| self.unit.symbols.get(id)?.function);
        index.and_then(|index| self.needs.get(index as usize)).copied().unwrap_or_default()
    }

    /// Whether functions are known that are compiled from Go.
    pub(super) fn know_go(&self) -> bool {
        !self.functions.bodies.is_empty()
    }

    /// The callee of a CALL.
    pub(super) fn of(&self, operands: &[Addr]) -> Callee {
        let Some(id) = operands.last().and_then(Addr::symbol) else { return Callee::Other };
        let Some(symbol) = self.unit.symbols.get(id) else { return Callee::Other };
        let is_here = symbol.attributes.contains(Attributes::ON_LIST);
        if is_here || symbol.version != Version::Abi(Abi::Abi0) {
            return Callee::Other;
        }
        let name = self.unit.linked_name(id);
        let own = name.strip_prefix(&*self.unit.prefix);
        match own.is_some_and(|own| self.functions.bodies.contains(own)) {
            true => Callee::Go,
            false => Callee::Other,
        }
    }

    /// Whether a call or jump leads to a function that takes arguments in registers.
    pub(super) fn is_internal(&self, operands: &[Addr]) -> bool {
        let symbol = operands.last().and_then(graph::symbol_target);
        let symbol = symbol.and_then(|(id, _)| self.unit.symbols.get(id));
        symbol.is_some_and(|symbol| symbol.version == Version::Abi(Abi::Internal))
            && self.unit.release.conventions().code.register_arguments
    }

    /// Whether the callee of a CALL is Go, or assembly of another package, which is not written for this caller.
    pub(super) fn are_elsewhere(&self, operands: &[Addr]) -> bool {
        let callee =
            operands.last().and_then(Addr::symbol).and_then(|id| Some((id, self.unit.symbols.get(id)?)));
        let Some((id, symbol)) = callee else { return false };
        let is_own = |name: &str| {
            name.strip_prefix(&*self.unit.prefix).is_some_and(|own| !self.functions.bodies.contains(own))
        };
        let is_here = symbol.attributes.contains(Attributes::ON_LIST) || symbol.version == Version::Static;
        !is_here && !is_own(&self.unit.linked_name(id))
    }

    /// The bytes of arguments above SP that a call hands to a function compiled from Go, which may change them.
    pub(super) fn handed(&self, operands: &[Addr]) -> i64 {
        if self.of(operands) != Callee::Go {
            return 0;
        }
        let name =
            operands.last().and_then(Addr::symbol).map(|id| self.unit.linked_name(id)).unwrap_or_default();
        let passed = name.strip_prefix(&*self.unit.prefix).and_then(|own| self.compiled.get(own));
        passed.map_or(0, |passed| passed.arguments)
    }

    /// The name and the bytes of stack arguments of a callee, if they are known.
    pub(super) fn arguments(&self, operands: &[Addr]) -> Option<(String, i64)> {
        self.declared_arguments(operands).or_else(|| {
            let (id, symbol) = self.called(operands)?;
            let function = self.unit.functions.get(symbol.function? as usize)?;
            let name = self.unit.linked_name(id).into_owned();
            (function.args != ARGS_UNKNOWN).then_some((name, i64::from(function.args)))
        })
    }

    /// The same for a callee that Go declares.
    pub(super) fn declared_arguments(&self, operands: &[Addr]) -> Option<(String, i64)> {
        let (id, symbol) = self.called(operands)?;
        let name = self.unit.linked_name(id).into_owned();
        if let Some(index) = (self.find)(&name).filter(|_| symbol.version != Version::Static) {
            let size = abi0::assign(&self.prototypes.types, &self.prototypes.signatures[index]).args_size;
            return Some((name, size as i64));
        }
        let own = name.strip_prefix(&*self.unit.prefix);
        let passed = own.and_then(|own| self.compiled.get(own)).filter(|_| symbol.function.is_none())?;
        Some((name, passed.all))
    }

    /// The function that is called with arguments on the stack.
    fn called(&self, operands: &[Addr]) -> Option<(SymbolId, &Symbol)> {
        let id = operands.last().and_then(Addr::symbol)?;
        let symbol = self.unit.symbols.get(id)?;
        (symbol.version != Version::Abi(Abi::Internal)).then_some((id, symbol))
    }
}
