//! From text to statements.
//!
//! In: a file through the [`Loader`](crate::source::Loader), include folders and -D definitions. Out:
//! [`Statement`]s, one at a time, with macros expanded and constants folded, and diagnostics. Which
//! names are instructions, registers or labels is left to the layers above: here they are atoms.
//!
//! The way of a file: `lexer` and `literal` make raw tokens, `scan` the commonest of them, `preprocess` carries out directives, expands macros and
//! gathers the tokens of statements, `statement` parses them. `symabis` reads the symbols that statements name without
//! parsing them. `listing` and `go` read two other languages: what `-S` prints, and the declarations of Go files.

mod context;
pub mod go;
mod lexer;
pub mod listing;
mod literal;
mod options;
mod preprocess;
mod scan;
mod statement;
mod symabis;
mod token;

pub use context::Context;
pub use options::{Limits, Options};
pub(crate) use statement::leading_dot;
pub use statement::{
    Address, Attribute, LostText, Operand, OperandKind, Parser, Prefix, Statement, StatementKind, SymbolRef,
};
pub use symabis::{Reference, References};
