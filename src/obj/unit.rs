//! The result of one assembly.

use super::{DebugType, Function, Release, Symbol, SymbolId, Symbols, Version, linked_name};
use crate::source::{Atom, Interner, LineBases};
use std::borrow::Cow;

/// The symbols of one object, in Go's order.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Unit {
    /// All names in the sources, of symbols and anything else.
    pub names: Interner,
    /// Every symbol defined or referenced.
    pub symbols: Symbols,
    /// Functions in order.
    pub text: Vec<SymbolId>,
    /// Data symbols in order.
    pub data: Vec<SymbolId>,
    /// The bodies of functions, indexed by [`Symbol::function`].
    pub functions: Vec<Function>,
    /// The release whose conventions the unit follows.
    pub release: Release,
    /// Prefix of the package's names in the linker: its escaped path and a dot.
    pub prefix: String,
    /// Whether it was read from a listing, so that function bodies come from Go files.
    pub from_listing: bool,
    /// Whether objects contain debug information and unwind tables.
    pub debug: bool,
    /// Whether the unit brings its own goroutine, which `(TLS)` and stack checks use instead of Go's.
    pub own_runtime: bool,
    /// Rewrites of source paths in debug information, as `OLD=>NEW;OLD`.
    pub trim_path: String,
    /// Types of the functions' variables.
    pub types: Vec<DebugType>,
    /// The bases that line positions refer to.
    pub lines: LineBases,
    /// The bases that contain instructions, TEXT or GLOBL, in the order of first use.
    pub bases: Vec<u32>,
}

impl Unit {
    /// An empty unit for a release; `prefix` is what the package's names start with.
    pub fn new(release: Release, prefix: String) -> Self {
        Self { release, prefix, ..Self::default() }
    }

    /// The symbol with that name and version, created if necessary.
    pub(crate) fn lookup(&mut self, name: Atom, version: Version) -> SymbolId {
        self.symbols.lookup(name, version)
    }

    /// The same, for a name not interned yet.
    pub(crate) fn reference(&mut self, name: &str, version: Version) -> SymbolId {
        let name = self.names.intern(name);
        self.symbols.lookup(name, version)
    }

    /// The symbol with that name and version, if there is one.
    pub fn find(&self, name: Atom, version: Version) -> Option<SymbolId> {
        self.symbols.find(name, version)
    }

    /// The symbol with an id of this unit.
    pub fn symbol(&self, id: SymbolId) -> &Symbol {
        &self.symbols[id]
    }

    /// The same, mutably.
    pub(crate) fn symbol_mut(&mut self, id: SymbolId) -> &mut Symbol {
        &mut self.symbols[id]
    }

    /// A symbol's name as the linker sees it: with placeholders replaced by the package path.
    pub fn linked_name(&self, id: SymbolId) -> Cow<'_, str> {
        linked_name(self.name(id), &self.prefix)
    }

    /// A symbol's name as listings print it.
    pub fn name(&self, id: SymbolId) -> &str {
        self.names.text(self.symbol(id).name)
    }

    /// All ids, in the order of first mention.
    pub fn ids(&self) -> impl Iterator<Item = SymbolId> + use<> {
        self.symbols.ids()
    }
}
