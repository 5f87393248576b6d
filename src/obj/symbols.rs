//! The symbols of one object, found by id or by name.

use super::{Abi, Symbol, SymbolId, Version};
use crate::source::{Atom, Span};
use std::ops::{Index, IndexMut};

/// A number or an address in data at an offset that is no multiple of its size.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct UnalignedData {
    pub(crate) symbol: SymbolId,
    /// In bytes from the start of the symbol.
    pub(crate) offset: i64,
    /// In bytes: 2, 4 or 8.
    pub(crate) width: u64,
    /// Whether it is an address.
    pub(crate) is_address: bool,
    /// Its place in the source.
    pub(crate) span: Span,
}

/// A number in data that is longer than its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct CutData {
    pub(crate) value: i64,
    /// In bits: 8, 16 or 32.
    pub(crate) bits: u32,
    /// The value's place in the source.
    pub(crate) span: Span,
}

/// Every symbol defined or referenced, in the order of first mention.
#[derive(Debug, Default)]
pub struct Symbols {
    list: Vec<Symbol>,
    /// By atom from `first` on, and version: the symbol's index plus one, or 0.
    by_name: Vec<[u32; 3]>,
    /// The `DATA` at offsets that are no multiples of their sizes.
    pub(crate) unaligned: Vec<UnalignedData>,
    /// The numbers in `DATA` of which only the low bits are kept.
    pub(crate) cut: Vec<CutData>,
    /// Atoms below it are names that the assembler knows: few symbols are called like an instruction.
    first: usize,
}

impl Symbols {
    /// No symbols yet; few will have a name below that atom.
    pub(crate) fn above(first: usize) -> Self {
        Self { first, ..Self::default() }
    }

    /// Forgets all symbols; keeps the storage.
    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.by_name.clear();
        self.unaligned.clear();
        self.cut.clear();
    }

    /// The symbol with that name and version, created if necessary.
    pub fn lookup(&mut self, name: Atom, version: Version) -> SymbolId {
        if name.index() < self.first {
            // All at once, so that it happens once.
            self.by_name.splice(0..0, std::iter::repeat_n([0; 3], self.first));
            self.first = 0;
        }
        let at = name.index() - self.first;
        if self.by_name.len() <= at {
            self.by_name.resize((at + 1).next_power_of_two(), [0; 3]);
        }
        let slot = &mut self.by_name[at][slot(version)];
        if *slot == 0 {
            self.list.push(Symbol::undefined(name, version));
            *slot = self.list.len() as u32;
        }
        SymbolId(*slot - 1)
    }

    /// The symbol with that name and version, if there is one.
    pub fn find(&self, name: Atom, version: Version) -> Option<SymbolId> {
        let found = self.by_name.get(name.index().checked_sub(self.first)?)?[slot(version)];
        found.checked_sub(1).map(SymbolId)
    }

    /// Called at the start of a file, which has its own static symbols: existing ones stay but are no longer found.
    pub(crate) fn forget_statics(&mut self) {
        self.by_name.iter_mut().for_each(|slots| slots[slot(Version::Static)] = 0);
    }

    /// Makes lookups no longer find a symbol, so that its name can denote another one.
    pub(crate) fn forget(&mut self, id: SymbolId) {
        let symbol = &self.list[id.index()];
        // A symbol without a name in the table is not found anyway.
        let at = symbol.name.index().checked_sub(self.first);
        if let Some(slots) = at.and_then(|at| self.by_name.get_mut(at)) {
            slots[slot(symbol.version)] = 0;
        }
    }

    /// A symbol that no lookup finds, for a function whose name cannot be parsed.
    pub(crate) fn nameless(&mut self, name: Atom) -> SymbolId {
        self.list.push(Symbol::undefined(name, Version::Static));
        SymbolId(self.list.len() as u32 - 1)
    }

    /// The symbol with an id; none for a stand-in.
    pub fn get(&self, id: SymbolId) -> Option<&Symbol> {
        self.list.get(id.index())
    }

    /// The number of symbols; their ids count from 0.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All ids, in the order of first mention.
    pub fn ids(&self) -> impl Iterator<Item = SymbolId> + use<> {
        (0..self.list.len() as u32).map(SymbolId)
    }

    /// All symbols, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = &Symbol> {
        self.list.iter()
    }

    /// The same, mutably.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Symbol> {
        self.list.iter_mut()
    }
}

impl Index<SymbolId> for Symbols {
    type Output = Symbol;

    fn index(&self, id: SymbolId) -> &Symbol {
        &self.list[id.index()]
    }
}

impl IndexMut<SymbolId> for Symbols {
    fn index_mut(&mut self, id: SymbolId) -> &mut Symbol {
        &mut self.list[id.index()]
    }
}

fn slot(version: Version) -> usize {
    match version {
        Version::Abi(Abi::Abi0) => 0,
        Version::Abi(Abi::Internal) => 1,
        Version::Static => 2,
    }
}
