//! The contents of the program: the objects and sections that it needs, and the definition of each name.

pub(crate) mod archive_members;
pub(crate) mod definitions;
pub(crate) mod defsym;
pub(crate) mod discard;
pub(crate) mod entry;
pub(crate) mod gc;
pub(crate) mod linker_symbols;
pub(crate) mod resolved;
pub(crate) mod scan;
pub(crate) mod tell;
pub(crate) mod undefined;
pub(crate) mod warnings;
pub(crate) mod wrap;
