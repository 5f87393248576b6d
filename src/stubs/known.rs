//! Prototypes by the names of their functions.
//!
//! In: prototypes, and the linker's name of a function. Out: the prototype that is meant.

use crate::abi::Prototypes;
use rustc_hash::FxHashMap;

/// Prototypes by the names of their functions.
pub(super) struct Known<'a> {
    prefix: &'a str,
    by_name: FxHashMap<&'a str, usize>,
    by_symbol: FxHashMap<&'a str, usize>,
}

impl<'a> Known<'a> {
    /// `prefix` is what the names of the package start with.
    pub(super) fn new(prefix: &'a str, prototypes: &'a Prototypes) -> Self {
        // Of several the first one counts.
        let all = || prototypes.signatures.iter().enumerate().rev();
        Self {
            prefix,
            by_name: all().map(|(index, signature)| (&*signature.name, index)).collect(),
            by_symbol: all().map(|(index, signature)| (&*signature.symbol, index)).collect(),
        }
    }

    /// The index of the prototype of a function, which the linker knows by that name: by its own name in the package, with
    /// the package's path or name before it, or by the one that `//go:linkname` gives it.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let own = name.strip_prefix(self.prefix).filter(|_| !self.prefix.is_empty());
        match own {
            Some(own) => self.by_name.get(own),
            None => {
                let short = || self.by_symbol.get(name.rsplit('/').next()?);
                self.by_symbol.get(name).or_else(short)
            }
        }
        .copied()
    }
}
