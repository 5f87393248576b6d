//! The program with what its names stand for: what every later phase starts from.

use super::definitions::{Definition, Definitions, Target};
use super::linker_symbols::LinkerSymbol;
use crate::link::ids::FileId;
use crate::link::model::program::Program;
use crate::link::model::relocation::{Reloc, Value};
use crate::link::model::symbol::Place;
use crate::link::options::Options;

/// The program, what its names stand for, and how it is linked.
#[derive(Clone, Copy)]
pub(crate) struct Resolved<'a, 'b> {
    pub(crate) program: &'b Program<'a>,
    pub(crate) definitions: &'b Definitions<'a>,
    pub(crate) options: &'b Options,
}

impl Resolved<'_, '_> {
    /// What a symbol of a file refers to. `symbol` must be one of the file's.
    pub(crate) fn target(self, file: FileId, symbol: u32) -> Target {
        let Some(id) = self.program.shared_name(file, symbol) else { return Target::Object(file, symbol) };
        match self.definitions.get(id) {
            Definition::Undefined => Target::Undefined(id),
            Definition::Object(file, symbol) => Target::Object(file, symbol),
            Definition::Linker(_) | Definition::Assigned(_) => Target::Linker(id),
        }
    }

    /// Whether a target's address is the same wherever the program is loaded.
    pub(crate) fn is_fixed(self, target: Target) -> bool {
        match target {
            Target::Undefined(_) => true,
            Target::Object(file, symbol) => {
                self.program.symbol(file, symbol).is_none_or(|symbol| symbol.place == Place::Absolute)
            }
            Target::Linker(id) => match self.definitions.get(id) {
                Definition::Assigned(index) => self.options.definitions[index as usize].base.is_none(),
                Definition::Linker(LinkerSymbol::TlsBase) => true,
                _ => false,
            },
        }
    }

    /// Whether a relocation is the address of something that moves with the program, so that the program has to
    /// write it itself.
    pub(crate) fn moves(self, file: FileId, reloc: &Reloc) -> bool {
        reloc.how.value == Value::Address
            && self.options.pie
            && self.program.symbol(file, reloc.symbol).is_some()
            && !self.is_fixed(self.target(file, reloc.symbol))
    }
}
