//! Values of literals.
//!
//! In: the text of a number, a string or a character. Out: its value, or what is wrong with it.

pub(crate) mod number;
pub(crate) mod quote;
