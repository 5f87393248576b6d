//! Storage that a parse shares with the rest of a run.

use crate::diag::Sink;
use crate::source::{Expansions, Interner, LineBases, Loader, SourceMap};

/// The storage of a run, filled by all parts of a parse.
pub struct Context<'a> {
    /// The files.
    pub sources: &'a mut SourceMap,
    /// The names.
    pub names: &'a mut Interner,
    /// The macro uses.
    pub expansions: &'a mut Expansions,
    /// The files and `#line` directives that line numbers are relative to.
    pub bases: &'a mut LineBases,
    /// The errors.
    pub sink: &'a mut Sink,
    /// Loads the files of `#include`.
    pub loader: &'a dyn Loader,
}
