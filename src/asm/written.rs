//! Functions as they are written, before any pass.
//!
//! In: functions that have been lowered, if [`Options::written`](super::Options::written) asks for this. Out: their statements, with
//! offsets from FP and the pseudo-register SP as in the source. Functions with errors are left out.

use crate::obj::Function;
use crate::source::{Atom, Span};

/// A function as written.
#[derive(Debug)]
pub(crate) struct Written {
    /// Its instructions; sizes, pcs and the frame are those of the lowered function.
    pub(crate) function: Function,
    /// The labels that no branch names, in order.
    pub(crate) unused_labels: Vec<(Atom, Span)>,
}
