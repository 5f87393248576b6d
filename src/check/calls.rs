//! What is known of functions that are called.

use super::subject::{Subject, symbol_of};
use crate::abi::{Prototypes, Signature, abi0};
use crate::obj::{ARGS_UNKNOWN, Abi, Addr, Attributes, SymbolId, Unit, Version};
use crate::stubs::Functions;

/// A function that is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Callee {
    /// One that is compiled from Go, and called by its stack arguments: it leaves nothing in registers.
    Go,
    /// Assembly, or not known.
    Other,
}

/// What tells one from the other.
pub(super) struct Callees<'a> {
    unit: &'a Unit,
    prototypes: &'a Prototypes,
    functions: &'a Functions,
    find: &'a dyn Fn(&str) -> Option<usize>,
    /// By function of the unit, whether assembly here calls it.
    is_called: Vec<bool>,
}

impl<'a> Callees<'a> {
    pub(super) fn new(
        unit: &'a Unit,
        prototypes: &'a Prototypes,
        functions: &'a Functions,
        find: &'a dyn Fn(&str) -> Option<usize>,
    ) -> Self {
        let mut is_called = vec![false; unit.functions.len()];
        for function in &unit.functions {
            for symbol in
                function.addrs.iter().filter_map(symbol_of).filter(|symbol| *symbol != function.symbol)
            {
                let index = unit.symbols.get(symbol).and_then(|symbol| symbol.function);
                if let Some(called) = index.and_then(|index| is_called.get_mut(index as usize)) {
                    *called = true;
                }
            }
        }
        Self { unit, prototypes, functions, find, is_called }
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

    /// Whether functions are known that are compiled from Go.
    pub(super) fn know_go(&self) -> bool {
        !self.functions.bodies.is_empty()
    }

    /// The callee of a CALL.
    pub(super) fn of(&self, operands: &[Addr]) -> Callee {
        let Some(id) = operands.last().and_then(symbol_of) else { return Callee::Other };
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

    /// Whether the callee of a CALL is Go, or assembly of another package, which is not written for this caller.
    pub(super) fn are_elsewhere(&self, operands: &[Addr]) -> bool {
        let callee =
            operands.last().and_then(symbol_of).and_then(|id| Some((id, self.unit.symbols.get(id)?)));
        let Some((id, symbol)) = callee else { return false };
        let is_own = |name: &str| {
            name.strip_prefix(&*self.unit.prefix).is_some_and(|own| !self.functions.bodies.contains(own))
        };
        let is_here = symbol.attributes.contains(Attributes::ON_LIST) || symbol.version == Version::Static;
        !is_here && !is_own(&self.unit.linked_name(id))
    }

    /// The name and the bytes of stack arguments of a callee, if they are known.
    pub(super) fn arguments(&self, operands: &[Addr]) -> Option<(String, i64)> {
        let id = operands.last().and_then(symbol_of)?;
        let symbol =
            self.unit.symbols.get(id).filter(|symbol| symbol.version != Version::Abi(Abi::Internal))?;
        let name = self.unit.linked_name(id).into_owned();
        if let Some(index) = (self.find)(&name).filter(|_| symbol.version != Version::Static) {
            let size = abi0::assign(&self.prototypes.types, &self.prototypes.signatures[index]).args_size;
            return Some((name, size as i64));
        }
        let function = self.unit.functions.get(symbol.function? as usize)?;
        (function.args != ARGS_UNKNOWN).then_some((name, i64::from(function.args)))
    }
}
