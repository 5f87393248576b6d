//! State shared by the steps over the sources.

use super::Options;
use crate::diag::Sink;
use crate::source::Interner;

/// Names, messages and options for the code that turns statements into functions and data.
///
/// Lowering does not use it: it sees names that no longer change, and each function has its own sink.
pub(super) struct Session<'a> {
    pub(super) options: &'a Options,
    pub(super) names: &'a mut Interner,
    pub(super) sink: &'a mut Sink,
}
