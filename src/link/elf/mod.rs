//! Reads ELF objects.
//!
//! In: the bytes of files. Out: objects in terms of the [`model`](super::model). Only this module knows what ELF objects
//! look like (gABI; psABI for AMD64); the structures of the output file are in [`image`](super::image).

mod comdat;
mod compression;
pub(crate) mod eh_frame;
mod gnu_property;
pub(crate) mod reader;
mod relocations;
mod sections;
mod symbols;
mod table;
