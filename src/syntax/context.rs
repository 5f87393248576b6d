//! What a parse shares with the rest of a run.

use crate::diag::Sink;
use crate::source::{Expansions, Interner, LineBases, Loader, SourceMap};

/// The stores of a run, which every part of the parse fills.
pub struct Context<'a> {
    /// The files.
    pub sources: &'a mut SourceMap,
    /// The names.
    pub names: &'a mut Interner,
    /// The macro uses.
    pub expansions: &'a mut Expansions,
    /// What lines are counted from.
    pub bases: &'a mut LineBases,
    /// The errors.
    pub sink: &'a mut Sink,
    /// Where `#include` gets files.
    pub loader: &'a dyn Loader,
}
