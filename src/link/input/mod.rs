//! From inputs to objects: opens files, searches archives and linker scripts, and reads the objects that a program needs.

mod bare;
pub(crate) mod decompress;
mod linker_script;
pub(crate) mod open;
pub(crate) mod read;
