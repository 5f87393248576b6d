//! Output formats of an assembled unit.
//!
//! In: a [`Unit`](crate::obj::Unit) without errors. Out: text and bytes. The unit is not modified.

pub mod archive;
mod dwarf;
pub(crate) mod elf;
pub(crate) mod listing;
