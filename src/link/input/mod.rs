//! From a command line's inputs to objects: files are opened, archives and linker scripts looked into, and what a program
//! needs of them is read.

pub(crate) mod decompress;
mod linker_script;
pub(crate) mod open;
pub(crate) mod read;
