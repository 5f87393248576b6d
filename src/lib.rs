//! rasm: an assembler for Go's Plan 9 dialect on linux/amd64.

pub mod amd64;
pub mod asm;
pub mod diag;
pub mod emit;
pub mod obj;
pub mod source;
pub mod syntax;
