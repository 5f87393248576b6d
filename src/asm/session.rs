//! State shared by the steps over the sources.

use super::Options;
use super::go::vocabulary::{self, Register};
use crate::diag::Sink;
use crate::source::{Atom, Interner};

/// Names, messages and options for the code that turns statements into functions and data.
///
/// Lowering does not use it: it sees names that no longer change, and each function has its own sink.
pub(super) struct Session<'a> {
    pub(super) options: &'a Options,
    pub(super) names: &'a mut Interner,
    pub(super) sink: &'a mut Sink,
}

impl Session<'_> {
    /// The register that a name stands for in this release's source.
    pub(super) fn register(&self, name: Atom) -> Option<Register> {
        vocabulary::source_register(name, self.options.release)
    }
}
