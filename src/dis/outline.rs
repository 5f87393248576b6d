//! Sections of code, and what begins where in them.
//!
//! In: a section's code, symbols and relocations. Out: its functions, each made when it is asked for: a large program has many. A
//! function ends where the next one begins, so no byte is shown twice; labels within a function are not functions. Code without
//! a symbol has the section's name, and its address after the first such place.

use super::data::DUPOK;
use super::elf::{Named, Tables};
use super::lines::Key;
use super::spell::place_name;
use super::{Function, Relocation, Scope};
use crate::amd64::decode::LONGEST;
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
        let leading = is_led.then(|| self.function(self.unnamed(self.begin), first));
        let others = self.starts.iter().enumerate();
        let others = others.flat_map(move |(place, number)| {
            let next = address(place + 1);
            let function = self.tables.named(*number).map(|named| {
                let size = self.tables.code_size(*number).unwrap_or(named.size);
                self.function(Named { size, ..named }, next)
            });
            let rest = function.as_ref().and_then(|function| self.after(function, next));
            function.into_iter().chain(rest)
        });
        leading.into_iter().chain(others)
    }

    /// A place without a symbol, which has the section's name.
    fn unnamed(&self, address: u64) -> Named<'a> {
        Named { address, name: self.name, is_local: true, ..Named::default() }
    }

    /// Code after a function that no symbol covers, without the padding before it; named by section and address.
    fn after(&self, function: &Function<'a>, next: Option<u64>) -> Option<Function<'a>> {
        let end = function.address + function.code.len() as u64;
        let next = next.unwrap_or(self.begin + self.code.len() as u64);
        let gap = self.code.get((end - self.begin) as usize..(next - self.begin) as usize)?;
        let padding = padding(gap);
        if padding == gap.len() {
            return None;
        }
        let address = end + padding as u64;
        let name = place_name(self.name, address).into();
        Some(Function { name, ..self.function(self.unnamed(address), Some(next)) })
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
        let relocations = self.relocations[before(offset)..before(end)].iter().cloned();
        Function {
            name: start.full_name(),
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

/// How many bytes at the start of code are instructions that do nothing, as assemblers and linkers put them between functions, or
/// zeros.
fn padding(code: &[u8]) -> usize {
    let mut at = 0;
    while let Some(len) = filler(&code[at..]) {
        at += len;
    }
    at
}

/// The length of one such instruction: INT3, NOP and its long forms (Intel's manual, volume 2B, NOP).
fn filler(code: &[u8]) -> Option<usize> {
    // In front of NOP the prefixes of operand size and of CS mean nothing.
    let prefixes = code.iter().take(LONGEST).take_while(|byte| matches!(byte, 0x66 | 0x2e)).count();
    let len = match *code.get(prefixes..)? {
        [0xcc | 0, ..] if prefixes == 0 => 1,
        [0x90, ..] => 1,
        [0x0f, 0x1f, 0x00, ..] => 3,
        [0x0f, 0x1f, 0x40, ..] => 4,
        [0x0f, 0x1f, 0x44, ..] => 5,
        [0x0f, 0x1f, 0x80, ..] => 7,
        [0x0f, 0x1f, 0x84, ..] => 8,
        _ => return None,
    };
    (prefixes + len <= code.len()).then_some(prefixes + len)
}

impl Named<'_> {
    pub(super) fn scope(&self) -> Scope {
        if self.is_local { Scope::Local } else { Scope::Global }
    }
}
