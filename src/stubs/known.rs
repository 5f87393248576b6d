//! Looks up prototypes by function name.
//!
//! In: prototypes, and the linker name of a function. Out: its prototype.

use crate::abi::{Prototypes, Signature};
use rustc_hash::FxHashMap;

/// Prototypes by function name.
pub(crate) struct Known<'a> {
    prefix: &'a str,
    /// Whether only the package's name is known, and not what precedes it.
    is_name: bool,
    by_name: FxHashMap<&'a str, usize>,
    by_symbol: FxHashMap<&'a str, usize>,
}

/// The prefix of names if the package is not given.
const UNSAID: &str = "main.";

impl<'a> Known<'a> {
    /// `prefix` is the prefix of the package's names.
    pub(crate) fn new(prefix: &'a str, prototypes: &'a Prototypes) -> Self {
        // The first of several prototypes wins, hence the reverse order.
        let all = || prototypes.signatures.iter().enumerate().rev();
        let own = |signature: &Signature| signature.package == prototypes.package;
        // Names qualified with the package itself are redundant, unless they mean another package.
        let is_name = prefix == UNSAID || prefix.strip_suffix('.') == Some(&*prototypes.package);
        let elsewhere = |signature: &Signature| {
            is_name || !own(signature) || !signature.symbol.ends_with(&signature.name)
        };
        Self {
            prefix,
            is_name,
            by_name: all()
                .filter(|(_, signature)| own(signature))
                .map(|(index, signature)| (&*signature.name, index))
                .collect(),
            by_symbol: all()
                .filter(|(_, signature)| elsewhere(signature))
                .map(|(index, signature)| (&*signature.symbol, index))
                .collect(),
        }
    }

    /// The index of the prototype of a function, given its linker name: by its name in the package, or by the one given in a
    /// comment or `//go:linkname`; if only the package's name is known, by the last path element and the name.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        if let Some(own) = name.strip_prefix(self.prefix).filter(|_| !self.prefix.is_empty()) {
            return self.by_name.get(own).copied();
        }
        let short = || match self.is_name {
            true => self.by_symbol.get(name.rsplit('/').next()?),
            false => None,
        };
        self.by_symbol.get(name).or_else(short).copied()
    }
}
