//! State shared by the steps over the sources.

use super::Options;
use super::go::vocabulary::{self, Register};
use crate::diag::Sink;
use crate::source::{Atom, Expansions, Interner, SourceMap, Span};

/// Names, messages and options for the code that turns statements into functions and data.
///
/// Lowering does not use it: it sees names that no longer change, and each function has its own sink.
pub(super) struct Session<'a> {
    pub(super) options: &'a Options,
    pub(super) names: &'a mut Interner,
    pub(super) sink: &'a mut Sink,
    /// The text that is read, and its macro uses; none for what a library builds.
    pub(super) text: Option<(&'a SourceMap, &'a Expansions)>,
}

impl Session<'_> {
    /// The register that a name stands for in this release's source.
    pub(super) fn register(&self, name: Atom) -> Option<Register> {
        vocabulary::source_register(name, self.options.release)
    }

    /// What is written in a place: of a macro, its use.
    pub(super) fn written(&self, span: Span) -> Option<(Span, &str)> {
        let (sources, expansions) = self.text?;
        let place = expansions.outermost(span);
        Some((place, sources.text(place)))
    }
}
