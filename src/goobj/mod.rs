//! Go's object files, as the compiler and the assembler write them and the linker reads them.
//!
//! In: the bytes of objects and archives of the Go releases in [`release`], or an assembled unit. Out: what is in them, checked, and as
//! text; the unit's object. The format is here as data: its constants, each release's tables, and the tables of values
//! over a function's code. Facts are those of cmd/internal/goobj and cmd/internal/objabi.
//!
//! From low to high: [`format`](mod@format) and [`release`], [`pctable`], `text` and [`fault`]; [`archive`] and [`read`];
//! [`identify`]; [`dump`] and [`write`](mod@write).

pub mod archive;
pub mod dump;
pub mod fault;
pub mod format;
pub mod identify;
mod leb128;
pub mod pctable;
pub mod read;
pub mod release;
mod text;
pub mod write;

pub use text::TextHeader;
