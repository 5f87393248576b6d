//! Everything that one assembly makes.

use super::{DebugType, Function, Release, Symbol, SymbolId, Symbols, Version, linked_name};
use crate::source::{Atom, Interner, LineBases};
use std::borrow::Cow;

/// The symbols of one object, in the order in which Go writes them.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Unit {
    /// All names: those of symbols, and of whatever else the sources name.
    pub names: Interner,
    /// Every symbol defined or referred to.
    pub symbols: Symbols,
    /// Functions in order.
    pub text: Vec<SymbolId>,
    /// Data symbols in order.
    pub data: Vec<SymbolId>,
    /// Bodies of the functions; [`Symbol::function`] indexes it.
    pub functions: Vec<Function>,
    /// The release whose conventions the unit follows.
    pub release: Release,
    /// What the package's names start with when linked: its path, escaped, and a dot.
    pub prefix: String,
    /// Whether it was read from a listing, so that the functions are those that Go files have bodies of.
    pub from_listing: bool,
    /// Whether objects get debug information and unwind tables.
    pub debug: bool,
    /// Whether the unit has a goroutine of its own, which `(TLS)` and stack checks then mean instead of Go's.
    pub own_runtime: bool,
    /// What becomes of the paths of sources in debug information, as `OLD=>NEW;OLD`.
    pub trim_path: String,
    /// Types of the functions' variables.
    pub types: Vec<DebugType>,
    /// What the functions' line positions refer to.
    pub lines: LineBases,
    /// Those of them that instructions, TEXT or GLOBL stand in, in the order in which the first did.
    pub bases: Vec<u32>,
}

impl Unit {
    /// An empty unit that follows a release's conventions; `prefix` is what the package's names start with.
    pub fn new(release: Release, prefix: String) -> Self {
        Self { release, prefix, ..Self::default() }
    }

    /// The symbol of that name and version, made if need be.
    pub fn lookup(&mut self, name: Atom, version: Version) -> SymbolId {
        self.symbols.lookup(name, version)
    }

    /// The same of a name that need not be interned yet.
    pub fn reference(&mut self, name: &str, version: Version) -> SymbolId {
        let name = self.names.intern(name);
        self.symbols.lookup(name, version)
    }

    /// The symbol of that name and version, if there is one.
    pub fn find(&self, name: Atom, version: Version) -> Option<SymbolId> {
        self.symbols.find(name, version)
    }

    /// The symbol of an id of this unit.
    pub fn symbol(&self, id: SymbolId) -> &Symbol {
        &self.symbols[id]
    }

    /// The same, to change it.
    pub fn symbol_mut(&mut self, id: SymbolId) -> &mut Symbol {
        &mut self.symbols[id]
    }

    /// A symbol's name as the linker knows it: with the package's path where its place was held.
    pub fn linked_name(&self, id: SymbolId) -> Cow<'_, str> {
        linked_name(self.name(id), &self.prefix)
    }

    /// A symbol's name, as listings print it.
    pub fn name(&self, id: SymbolId) -> &str {
        self.names.text(self.symbol(id).name)
    }

    /// All ids, in the order of first mention.
    pub fn ids(&self) -> impl Iterator<Item = SymbolId> + use<> {
        self.symbols.ids()
    }
}
