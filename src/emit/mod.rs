//! Output: what an assembled unit is written as.
//!
//! In: a [`Unit`](crate::obj::Unit) without errors. Out: text and bytes. The emitters only read.

pub mod archive;
mod dwarf;
pub(crate) mod elf;
pub(crate) mod listing;
