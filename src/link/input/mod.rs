//! From a command line's inputs to objects: files are opened, archives and linker scripts looked into.

pub(crate) mod archive;
pub(crate) mod decompress;
pub(crate) mod linker_script;
pub(crate) mod open;
pub(crate) mod read;
