//! Go's object files, as the compiler and the assembler write them and the linker reads them.
//!
//! In: for now nothing of the crate but the names of releases. Out: what the format is made of, as data: its
//! constants, each release's tables, and the tables of values over a function's code. Facts are those of
//! cmd/internal/goobj and cmd/internal/objabi.

pub mod format;
mod leb128;
pub mod pctable;
pub mod release;
pub mod write;
