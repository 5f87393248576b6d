//! Sections of code, and what begins where in them.
//!
//! In: a section's code, symbols and relocations. Out: its functions, each made when it is asked for: a large program has many. A
//! function ends where the next one begins, so no byte is shown twice; labels within a function are not functions. Code without
//! a symbol has the section's name.

use super::data::DUPOK;
use super::elf::{Named, Tables};
use super::lines::Key;
use super::{Function, Relocation, Scope};
use crate::dwarf;
use std::sync::Arc;

/// A section of code.
#[derive(Clone, Debug)]
pub(super) struct Outline<'a> {
    name: &'a str,
    /// The address of its first byte.
    begin: u64,
    code: &'a [u8],
    /// What functions begin with, in order, each at another place in the section: the numbers of their symbols.
    starts: Vec<u32>,
    tables: Arc<Tables<'a>>,
    last: Last,
    /// Those of the section, sorted by offset.
    relocations: Vec<Relocation<'a>>,
    /// The number of the symbols that are around it.
    symbols: usize,
    /// The number of the section, if it is one of an object.
    in_object: Option<usize>,
}

/// What was found up to the last start.
#[derive(Clone, Copy, Debug, Default)]
struct Last {
    address: u64,
    /// Of several symbols at one address the least is the start.
    rank: (bool, bool, u32),
    /// The offset up to which functions are known, without and with the last start.
    covered: u64,
    covered_with: u64,
}

impl<'a> Outline<'a> {
    /// The outline of a section with a name, its address and its code, without functions. It has the number of the symbols that are
    /// around it, and its own number if it is a section of an object.
    pub(super) fn new(
        (name, begin, code): (&'a str, u64, &'a [u8]),
        tables: Arc<Tables<'a>>,
        (symbols, in_object): (usize, Option<usize>),
    ) -> Self {
        Self {
            name,
            begin,
            code,
            starts: Vec::new(),
            tables,
            last: Last::default(),
            relocations: Vec::new(),
            symbols,
            in_object,
        }
    }

    /// The same with relocations.
    pub(super) fn with(self, relocations: Vec<Relocation<'a>>) -> Self {
        Self { relocations, ..self }
    }

    /// Adds a symbol of the section by its number: none before the last one.
    pub(super) fn add(&mut self, number: u32) {
        let Some(symbol) = self.tables.unnamed(number) else { return };
        let offset = symbol.address.checked_sub(self.begin).filter(|offset| *offset < self.code.len() as u64);
        let Some(offset) = offset else { return };
        let rank = (!symbol.is_function, symbol.is_local, number);
        let is_new = self.starts.is_empty() || self.last.address < symbol.address;
        if is_new {
            // A label within a function is not the start of another.
            if !symbol.is_function && offset < self.last.covered_with {
                return;
            }
            self.starts.push(number);
            self.last.covered = self.last.covered_with;
        } else if rank < self.last.rank {
            self.starts.pop();
            self.starts.push(number);
        } else {
            return;
        }
        let end = offset.saturating_add(symbol.size);
        self.last = Last {
            address: symbol.address,
            rank,
            covered_with: if symbol.is_function { end } else { self.last.covered },
            ..self.last
        };
    }

    /// Its functions, in order.
    pub(super) fn functions(&self) -> impl Iterator<Item = Function<'a>> {
        let address = |place: usize| self.starts.get(place).map(|number| self.tables.address(*number));
        let first = address(0);
        let is_led = first.is_none_or(|first| first > self.begin) && !self.code.is_empty();
        // No symbol is at what leads.
        let leading = is_led.then(|| {
            let named = Named { address: self.begin, name: self.name, is_local: true, ..Named::default() };
            self.function(named, first)
        });
        let others = self.starts.iter().enumerate();
        let others = others.filter_map(move |(place, number)| {
            Some(self.function(self.tables.named(*number)?, address(place + 1)))
        });
        leading.into_iter().chain(others)
    }

    /// The function with a name up to the start of the next one.
    fn function(&self, start: Named<'a>, next: Option<u64>) -> Function<'a> {
        // All are in the code.
        let offset = (start.address - self.begin) as usize;
        let next = next.map_or(self.code.len(), |next| (next - self.begin) as usize);
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
