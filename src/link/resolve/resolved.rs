//! The program with its definitions, from which all later phases start.

use super::definitions::{Definition, Definitions, Target};
use super::linker_symbols::LinkerSymbol;
use crate::link::ids::{FileId, NameId};
use crate::link::model::names::Key;
use crate::link::model::program::Program;
use crate::link::model::relocation::{Reloc, Value};
use crate::link::model::section::Flags;
use crate::link::model::symbol::{Place, Symbol};
use crate::link::options::Options;

/// The longest chain of assignments that refer to each other.
pub(crate) const DEEPEST: usize = 16;

/// The program, its definitions, and the options.
#[derive(Clone, Copy)]
pub(crate) struct Resolved<'a, 'b> {
    pub(crate) program: &'b Program<'a>,
    pub(crate) definitions: &'b Definitions<'a>,
    pub(crate) options: &'b Options,
}

impl<'a> Resolved<'a, '_> {
    /// The name for the symbol table, with the version as in the object that defines it.
    pub(crate) fn name_in_table(self, id: NameId) -> &'a [u8] {
        let names = &self.program.names;
        let defined = match self.definitions.get(id) {
            Definition::Object(file, symbol) if names.has_versions() => self.program.symbol(file, symbol),
            _ => None,
        };
        defined.map_or_else(|| names.text(id), |symbol| symbol.name)
    }

    /// The target of a file's symbol. `symbol` must be in the file.
    pub(crate) fn target(self, file: FileId, symbol: u32) -> Target {
        let Some(id) = self.program.shared_name(file, symbol) else { return Target::Object(file, symbol) };
        match self.definitions.get(id) {
            Definition::Undefined => Target::Undefined(id),
            Definition::Object(file, symbol) => Target::Object(file, symbol),
            Definition::Linker(_) | Definition::Assigned(_) => Target::Linker(id),
        }
    }

    /// Whether a file's symbol is in a section of which pieces may be merged, now or by a later link.
    pub(crate) fn is_merged(self, file: FileId, symbol: &Symbol<'_>) -> bool {
        let Place::Section(index) = symbol.place else { return false };
        self.program.section(self.program.section_id(file, index)).has(Flags::MERGE)
    }

    /// Whether a target's address does not depend on where the program is loaded.
    pub(crate) fn is_fixed(self, target: Target) -> bool {
        match target {
            Target::Undefined(_) => true,
            Target::Object(file, symbol) => {
                self.program.symbol(file, symbol).is_none_or(|symbol| symbol.place == Place::Absolute)
            }
            Target::Linker(id) => match self.definitions.get(id) {
                Definition::Assigned(index) => self.is_number(index, 0),
                Definition::Linker(LinkerSymbol::TlsBase) => true,
                _ => false,
            },
        }
    }

    /// Whether an assignment on the command line is a plain number, independent of the load address.
    pub(crate) fn is_number(self, assignment: u32, depth: usize) -> bool {
        let value = &self.options.definitions[assignment as usize].value;
        value.moves(&|symbol| match self.program.names.find(Key::plain(symbol.as_bytes())) {
            Some(id) => match self.definitions.get(id) {
                Definition::Undefined => false,
                Definition::Object(file, index) => !self.is_fixed(Target::Object(file, index)),
                Definition::Assigned(index) => depth < DEEPEST && !self.is_number(index, depth + 1),
                Definition::Linker(_) => !self.is_fixed(Target::Linker(id)),
            },
            None => false,
        }) == 0
    }

    /// Whether a relocation is an address that depends on where the program is loaded, so that the program has to apply it
    /// itself.
    pub(crate) fn moves(self, file: FileId, reloc: &Reloc) -> bool {
        reloc.how.value == Value::Address
            && self.options.pie
            && self.program.symbol(file, reloc.symbol).is_some()
            && !self.is_fixed(self.target(file, reloc.symbol))
    }
}
