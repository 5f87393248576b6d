//! Analyses of a finished function.
//!
//! In: a [`Function`](crate::obj::Function) whose pcs are final. Out: what holds at its instructions. Nothing is changed
//! or reported; what instructions do comes from [`amd64::effects`](crate::amd64::effects).

pub(crate) mod argument_places;
pub(crate) mod caller_frame;
mod registers;
