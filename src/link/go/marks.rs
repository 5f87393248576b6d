//! What is known of each symbol besides what it is: whether it is in the program, and whether data layout leaves it alone.

use super::kind::Kind;
use super::symbols::{Sym, Symbols};
use index_vec::IndexVec;

/// A table by symbol that grows as the linker makes symbols; those beyond its end are not marked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks(IndexVec<Sym, bool>);

impl Marks {
    pub(crate) fn has(&self, sym: Sym) -> bool {
        self.0.get(sym).copied().unwrap_or(false)
    }

    pub(crate) fn set(&mut self, sym: Sym) {
        if sym.index() >= self.0.len() {
            self.0.resize(sym.index() + 1, false);
        }
        self.0[sym] = true;
    }
}

/// The marks that phases share.
#[derive(Default)]
pub(crate) struct State {
    /// In the program.
    pub(crate) reached: Marks,
    /// Placed by somebody else than data layout: markers of places, and what pc tables hold.
    pub(crate) special: Marks,
}

impl State {
    /// A symbol that is in the program, found or made by its name.
    pub(crate) fn make(&mut self, symbols: &mut Symbols<'_>, name: &'static str, kind: Kind) -> Sym {
        let sym = symbols.make(name, kind);
        self.reached.set(sym);
        sym
    }

    /// A marker: a symbol without contents whose address layout gives.
    pub(crate) fn marker(&mut self, symbols: &mut Symbols<'_>, name: &'static str, kind: Kind) -> Sym {
        let sym = self.make(symbols, name, kind);
        self.special.set(sym);
        symbols.is_local[sym] = true;
        sym
    }
}
