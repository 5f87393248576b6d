//! Analyses of a function.
//!
//! In: a [`Function`](crate::obj::Function), with final pcs or as written. Out: facts that hold at its instructions. Nothing is modified or
//! reported; the effects of instructions come from [`amd64::effects`](crate::amd64::effects).

pub(crate) mod argument_places;
pub(crate) mod caller_frame;
pub(crate) mod constants;
pub(crate) mod doubts;
pub(crate) mod forward;
pub(crate) mod graph;
pub(crate) mod registers;
