//! ELF: objects on the way in, and the form of the output on the way out.
//!
//! In: the bytes of files. Out: objects in the linker's own terms ([`model`](super::model)), and the bytes of headers,
//! symbols and relocations that the output has. This is the only room that knows ELF's numbers and structures (gABI;
//! psABI for AMD64).

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
