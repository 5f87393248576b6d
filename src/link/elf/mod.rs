//! ELF: reading objects.
//!
//! In: the bytes of files. Out: objects in the linker's own terms ([`model`](super::model)).

pub(crate) mod compressed;
pub(crate) mod eh_frame;
pub(crate) mod gnu_property;
pub(crate) mod reader;
pub(crate) mod relax;
pub(crate) mod relocations;
