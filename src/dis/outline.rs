//! Sections of code, and what begins where in them.
//!
//! In: a section's code, symbols and relocations. Out: its functions, each made when it is asked for: a large program has many. A
//! function ends where the next one begins, so no byte is shown twice; labels within a function are not functions. Code without
//! a symbol has the section's name.

use super::data::DUPOK;
use super::lines::Key;
use super::{Function, Named, Relocation, Scope};
use crate::dwarf;

/// A section of code.
#[derive(Clone, Debug)]
pub(super) struct Outline<'a> {
    /// The address of its first byte.
    begin: u64,
    code: &'a [u8],
    /// What functions begin with, in order, each at another place in the section.
    starts: Vec<Named<'a>>,
    /// Those of the section, sorted by offset.
    relocations: Vec<Relocation<'a>>,
    /// The number of the symbols that are around it.
    symbols: usize,
    /// The number of the section, if it is one of an object.
    in_object: Option<usize>,
}

impl<'a> Outline<'a> {
    /// The outline of a section with a name, its address and its code; `symbols` are those of the section, sorted by address.
    pub(super) fn new(
        (name, begin, code): (&'a str, u64, &'a [u8]),
        symbols: &[Named<'a>],
        relocations: Vec<Relocation<'a>>,
    ) -> Self {
        let mut starts: Vec<Named<'_>> = Vec::new();
        let mut covered = 0;
        for symbol in symbols {
            let offset = symbol.address.checked_sub(begin).filter(|offset| *offset < code.len() as u64);
            let Some(offset) = offset else { continue };
            let is_new = starts.last().is_none_or(|last| last.address < symbol.address);
            // A label within a function is not the start of another.
            if is_new && (symbol.is_function || offset >= covered) {
                starts.push(*symbol);
                covered = if symbol.is_function { offset.saturating_add(symbol.size) } else { covered };
            }
        }
        if starts.first().is_none_or(|first| first.address > begin) && !code.is_empty() {
            starts.insert(0, Named { address: begin, name, is_local: true, ..Named::default() });
        }
        Self { begin, code, starts, relocations, symbols: 0, in_object: None }
    }

    /// The same with the number of the symbols that are around it, and its own number if it is a section of an object.
    pub(super) fn numbered(self, symbols: usize, in_object: Option<usize>) -> Self {
        Self { symbols, in_object, ..self }
    }

    /// Its functions, in order.
    pub(super) fn functions(&self) -> impl Iterator<Item = Function<'a>> {
        (0..self.starts.len()).map(|number| self.function(number))
    }

    fn function(&self, number: usize) -> Function<'a> {
        let start = &self.starts[number];
        // All are in the code.
        let offset = (start.address - self.begin) as usize;
        let next =
            self.starts.get(number + 1).map_or(self.code.len(), |next| (next.address - self.begin) as usize);
        // The rest is padding, or code that no symbol covers.
        let size = usize::try_from(start.size).unwrap_or(usize::MAX);
        let end = if size == 0 { next } else { next.min(offset.saturating_add(size)) };
        let before = |end: usize| self.relocations.partition_point(|found| found.offset < end as u64);
        let relocations = self.relocations[before(offset)..before(next)].iter().cloned();
        Function {
            name: start.name.into(),
            scope: start.scope(),
            address: start.address,
            code: self.code[offset..end].into(),
            relocations: relocations
                .map(|found| Relocation { offset: found.offset - offset as u64, ..found })
                .collect(),
            attributes: if start.is_weak { DUPOK } else { 0 },
            section: self.symbols,
            origin: 0,
            key: Key::Address(match self.in_object {
                Some(section) => dwarf::address_in_object(section, offset as u64),
                None => start.address,
            }),
            ..Function::default()
        }
    }
}

impl Named<'_> {
    pub(super) fn scope(&self) -> Scope {
        if self.is_local { Scope::Local } else { Scope::Global }
    }
}
