//! ELF: reads objects, and encodes the structures of the output.
//!
//! In: the bytes of files. Out: objects in terms of the [`model`](super::model), and the bytes of the output's headers,
//! symbols and relocations. This is the only room that knows ELF's numbers and structures (gABI; psABI for AMD64).

pub(crate) mod comdat;
pub(crate) mod compression;
pub(crate) mod eh_frame;
pub(crate) mod gnu_property;
pub(crate) mod output;
pub(crate) mod reader;
pub(crate) mod relax;
pub(crate) mod relocations;
mod sections;
mod symbols;
mod table;
