//! What the steps over the sources share, one source after the other.

use super::Options;
use crate::diag::Sink;
use crate::source::Interner;

/// Names, messages and options, for whatever turns statements into functions and data.
///
/// Functions are lowered without it: they see names that no longer change, and have a sink each.
pub(super) struct Session<'a> {
    pub(super) options: &'a Options,
    pub(super) names: &'a mut Interner,
    pub(super) sink: &'a mut Sink,
}
