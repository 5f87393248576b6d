//! rasm: an assembler for Go's Plan 9 assembly dialect on linux/amd64.
//!
//! It gives the same bytes as `go tool asm`, as ELF objects that C, Rust and Go link. [`assemble`] takes
//! the files of one object; [`elf`] and [`listing`] say what came of them. The library does no I/O of its own:
//! included files come through a [`Loader`](source::Loader).
//!
//! ```
//! use rasm::source::MemoryLoader;
//!
//! let source = "TEXT ·answer(SB), 4, $0-8\n\tMOVQ $42, ret+0(FP)\n\tRET\n";
//! let input = rasm::Input { name: "answer.s".into(), contents: source.into() };
//! let assembly = rasm::assemble(vec![input], &rasm::Options::default(), &MemoryLoader::default());
//! assert!(assembly.diagnostics.is_empty());
//!
//! let object = rasm::elf::write(&assembly.unit).unwrap();
//! assert_eq!(&object[..4], b"\x7fELF");
//! assert!(rasm::listing::text(&assembly.unit).contains("MOVQ\t$42, ret+8(FP)"));
//! ```
//!
//! # The map
//!
//! Lower layers never import upper ones; `tests/layering.rs` holds the table and proves it.
//!
//! | module | what lives there |
//! |---|---|
//! | [`source`] | files, spans, names, the record of macro uses |
//! | [`diag`] | diagnostics as data |
//! | [`syntax`] | tokens, preprocessor, grammar: text to statements |
//! | [`amd64`] | registers, instructions, the choice of an encoding |
//! | [`obj`] | the program: functions, operands, symbols, relocations; printed in Go's syntax |
//! | `flow` | what holds at the instructions of a finished function: the caller's frame, where arguments are |
//! | [`asm`] | the passes: statements to bytes |
//! | `ar` | archives: their members |
//! | [`goobj`] | Go's object files: their format, each release's tables, reading and writing them |
//! | [`abi`] | Go's types and calling conventions: prototypes to offsets and registers |
//! | [`emit`] | ELF and listing: they only read |
//! | [`link`] | objects and archives to a static executable |
//! | [`stubs`] | objects that C calls: assembly, prototypes and calls in between |
//! | [`render`] | diagnostics as text: for people, for editors, as JSON |
//! | [`build`] | for build scripts: a static library, with I/O of its own |
//! | `cli` | the command: the only place with I/O |
//!
//! What is deliberately absent: no globals, so that assemblies run side by side on any threads; no
//! `unsafe`; no panic on any input, so that a panic is a bug; no clock and no environment, so that the
//! same input gives the same bytes.

pub mod abi;
pub mod amd64;
mod ar;
pub mod asm;
#[cfg(feature = "build")]
pub mod build;
#[cfg(feature = "cli")]
pub mod cli;
pub mod diag;
pub mod emit;
mod flow;
pub mod goobj;
#[cfg(feature = "link")]
pub mod link;
pub mod obj;
#[cfg(feature = "render")]
pub mod render;
pub mod source;
pub mod stubs;
pub mod syntax;

pub use asm::listing::{Counts as VerifyCounts, Reader as ListingReader};
pub use asm::{Assembly, Input, Options, assemble, is_listing};
pub use asm::{experiments, symabis};
#[cfg(feature = "build")]
pub use build::{Abi, Build, BuildError, Disk};
pub use emit::{archive, elf, listing};
pub use goobj::TextHeader as GoHeader;
pub use goobj::dump as go_dump;
pub use goobj::write as go_object;
#[cfg(feature = "link")]
pub use link::{
    Assignment as LinkAssignment, BuildId, Input as LinkInput, Linked, Observer as LinkObserver,
    Options as LinkOptions, Strip, link as link_program, link_observed as link_program_observed,
};
pub use obj::Release;
pub use stubs::{
    Declared, assemble as assemble_with_stubs, bindings as rust_bindings, describe, header as c_header,
    runtime,
};
pub use syntax::listing::{BYTE_ORDER_MARK, Block, Blocks};
