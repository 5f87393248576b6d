//! Go object files, as written by the compiler and assembler and read by the linker.
//!
//! In: objects and archives of the Go releases in [`release`], or an assembled unit. Out: their validated contents, also as
//! text; or the unit's object. The format is described as data: constants, the tables of each release, and pc-value tables.
//! Facts are from cmd/internal/goobj and cmd/internal/objabi.
//!
//! Bottom up: [`format`](mod@format), [`release`], [`pctable`], `text` and [`fault`]; [`archive`] and [`read`];
//! [`identify`]; [`dump`] and [`write`](mod@write).

pub mod archive;
pub mod dump;
pub mod fault;
pub mod format;
pub mod identify;
pub(crate) mod leb128;
pub mod pctable;
pub mod read;
pub mod release;
mod text;
pub mod write;

pub use text::TextHeader;
