//! Reads ELF objects.
//!
//! In: the bytes of files. Out: objects in terms of the [`model`](super::model). This is the only room that knows what
//! ELF objects look like (gABI; psABI for AMD64); the structures of the program that is written are in
//! [`image`](super::image).

mod comdat;
mod compression;
pub(crate) mod eh_frame;
mod gnu_property;
pub(crate) mod reader;
mod relocations;
mod sections;
mod symbols;
mod table;
