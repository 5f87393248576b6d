//! From text to statements.
//!
//! In: a file through the [`Loader`](crate::source::Loader), include folders and -D definitions. Out:
//! [`Statement`]s, one at a time, with macros expanded and constants folded, and diagnostics. Which
//! names are instructions, registers or labels is left to the layers above: here they are atoms.
//!
//! The way of a file: `frame` and `lexer` make raw tokens, `preprocess`, `directive` and `expand` work
//! on them, `batch` gathers statements, the grammar with `builder` fills them, `problem` words errors.

mod ast;
mod batch;
mod builder;
mod context;
mod directive;
mod expand;
mod frame;
pub mod go;
mod include;
mod lexer;
pub mod listing;
mod macros;
mod number;
mod options;
mod parser;
mod preprocess;
mod problem;
mod quote;
mod references;
mod token;

#[allow(clippy::all, clippy::pedantic, missing_docs, unreachable_pub, unused_imports, reason = "generated")]
mod grammar {
    include!(concat!(env!("OUT_DIR"), "/asm.rs"));
}

pub use ast::{Address, Attribute, Operand, OperandKind, Prefix, Statement, StatementKind, SymbolRef};
pub use context::Context;
pub use options::{Limits, Options};
pub use parser::Parser;
pub use references::Reference;
