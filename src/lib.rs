//! rasm: an assembler for Go's Plan 9 dialect on linux/amd64.

pub mod amd64;
pub mod diag;
pub mod obj;
pub mod source;
pub mod syntax;
