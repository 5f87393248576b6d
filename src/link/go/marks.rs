//! Marks on symbols: whether a symbol is in the program, and whether data layout skips it.

use super::kind::Kind;
use super::symbols::{Sym, Symbols};
use index_vec::IndexVec;

/// A table indexed by symbol that grows as the linker creates symbols; those beyond its end are not marked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks(IndexVec<Sym, bool>);

impl Marks {
    pub(crate) fn has(&self, sym: Sym) -> bool {
        self.0.get(sym).copied().unwrap_or(false)
    }

    /// How many symbols are marked.
    pub(crate) fn count(&self) -> usize {
        self.0.iter().filter(|is_marked| **is_marked).count()
    }

    pub(crate) fn set(&mut self, sym: Sym) {
        if sym.index() >= self.0.len() {
            self.0.resize(sym.index() + 1, false);
        }
        self.0[sym] = true;
    }
}

impl FromIterator<bool> for Marks {
    fn from_iter<I: IntoIterator<Item = bool>>(marks: I) -> Self {
        Self(marks.into_iter().collect())
    }
}

/// The marks shared by the phases.
#[derive(Default)]
pub(crate) struct State {
    /// In the program.
    pub(crate) reached: Marks,
    /// Not placed by data layout: markers of places.
    pub(crate) special: Marks,
}

impl State {
    /// A symbol in the program, found or created by name.
    pub(crate) fn make(&mut self, symbols: &mut Symbols<'_>, name: &'static str, kind: Kind) -> Sym {
        let sym = symbols.make(name, kind);
        self.reached.set(sym);
        sym
    }

    /// A marker: a symbol without contents whose address layout assigns.
    pub(crate) fn marker(&mut self, symbols: &mut Symbols<'_>, name: &'static str, kind: Kind) -> Sym {
        let sym = self.make(symbols, name, kind);
        self.special.set(sym);
        symbols.is_local[sym] = true;
        sym
    }
}
