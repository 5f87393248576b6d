//! The arguments and results of functions, as their prototypes have them.
//!
//! In: an assembly and sources of prototypes. Out: for a function's name and calling convention, its parameters and results: what
//! they are, and where on the stack or in which registers.

use super::Declared;
use super::known::Known;
use super::prototypes::Told;
use crate::abi::internal::{self, Location};
use crate::abi::{Prototypes, Signature, abi0};
use crate::asm::Assembly;
use crate::obj::Abi;

/// A parameter or result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Argument {
    /// As declared, or `arg`, `ret` and so on if it has no name.
    pub(crate) name: String,
    /// As Go spells it.
    pub(crate) ty: String,
    /// In bytes.
    pub(crate) size: u64,
    /// Whether it is a result.
    pub(crate) is_result: bool,
    /// Its place on the stack in bytes from 0(FP): of one in registers, where the function may spill it.
    pub(crate) offset: Option<u64>,
    /// The registers that hold it.
    pub(crate) registers: Vec<String>,
}

/// What is declared for the functions of an assembly.
pub(crate) struct Arguments {
    prototypes: Prototypes,
    prefix: String,
    /// Whether the release passes arguments in registers at all.
    in_registers: bool,
}

/// The same, with functions found by their names.
pub(crate) struct Lookup<'a> {
    all: &'a Arguments,
    known: Known<'a>,
}

impl Arguments {
    /// Reads prototypes. What is wrong with them is reported if they are given, not if they are comments.
    pub(crate) fn read(assembly: &mut Assembly, declared: Declared) -> Self {
        let prototypes = Told::read(assembly, declared).report(assembly);
        let in_registers = assembly.unit.release.conventions().code.register_arguments;
        Self { prototypes, prefix: assembly.unit.prefix.clone(), in_registers }
    }

    pub(crate) fn lookup(&self) -> Lookup<'_> {
        Lookup { all: self, known: Known::new(&self.prefix, &self.prototypes) }
    }
}

impl Lookup<'_> {
    /// The arguments and results of a function by its name for the linker, and the bytes that they take on the stack with room
    /// to spill.
    pub(crate) fn of(&self, name: &str, abi: Abi) -> Option<(Vec<Argument>, u64)> {
        let signature = self.all.prototypes.signatures.get(self.known.find(name)?)?;
        Some(match abi {
            Abi::Internal if self.all.in_registers => self.in_registers(signature),
            _ => self.on_stack(signature),
        })
    }

    fn on_stack(&self, signature: &Signature) -> (Vec<Argument>, u64) {
        let types = &self.all.prototypes.types;
        let all = abi0::assign(types, signature);
        let argument = |place: abi0::Place, is_result| Argument {
            ty: types.spelled(place.ty),
            name: place.name,
            size: place.size,
            is_result,
            offset: Some(place.offset),
            registers: Vec::new(),
        };
        let params = all.params.into_iter().map(|place| argument(place, false));
        (params.chain(all.results.into_iter().map(|place| argument(place, true))).collect(), all.args_size)
    }

    fn in_registers(&self, signature: &Signature) -> (Vec<Argument>, u64) {
        let assignment = internal::assign(&self.all.prototypes.types, signature);
        let passed = assignment.params.iter().chain(&assignment.results);
        // The same, but elsewhere.
        let (mut all, _) = self.on_stack(signature);
        for (argument, place) in all.iter_mut().zip(passed) {
            match &place.location {
                Location::Stack(offset) => argument.offset = Some(*offset),
                Location::Registers { parts, spill } => {
                    argument.offset = *spill;
                    argument.registers = parts.iter().map(|part| part.register.to_string()).collect();
                }
            }
        }
        (all, assignment.size())
    }
}
