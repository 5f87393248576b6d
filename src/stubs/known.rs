//! Prototypes by the names of their functions.
//!
//! In: prototypes, and the linker's name of a function. Out: its prototype.

use crate::abi::{Prototypes, Signature};
use rustc_hash::FxHashMap;

/// Prototypes by the names of their functions.
pub(super) struct Known<'a> {
    prefix: &'a str,
    by_name: FxHashMap<&'a str, usize>,
    by_symbol: FxHashMap<&'a str, usize>,
}

/// What names start with where nobody says which package it is.
const UNSAID: &str = "main.";

impl<'a> Known<'a> {
    /// `prefix` is what the names of the package start with.
    pub(super) fn new(prefix: &'a str, prototypes: &'a Prototypes) -> Self {
        // Of several the first one counts.
        let all = || prototypes.signatures.iter().enumerate().rev();
        let own = |signature: &Signature| signature.package == prototypes.package;
        // Names with the package's own are only another way to write them, unless another package is meant.
        let elsewhere = |signature: &Signature| {
            prefix == UNSAID || !own(signature) || !signature.symbol.ends_with(&signature.name)
        };
        Self {
            prefix,
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

    /// The index of the prototype of a function, which the linker knows by that name: by its own name in the package, or
    /// by the one that a comment or `//go:linkname` gives it; where nobody said which package this is, by the package's
    /// name and its own, whatever precedes them.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        if let Some(own) = name.strip_prefix(self.prefix).filter(|_| !self.prefix.is_empty()) {
            return self.by_name.get(own).copied();
        }
        let short = || match self.prefix == UNSAID {
            true => self.by_symbol.get(name.rsplit('/').next()?),
            false => None,
        };
        self.by_symbol.get(name).or_else(short).copied()
    }
}
