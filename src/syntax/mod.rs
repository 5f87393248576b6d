//! From text to statements.
//!
//! In: a file through the [`Loader`](crate::source::Loader), include folders and -D definitions. Out:
//! [`Statement`]s, one at a time, with macros expanded and constants folded, and diagnostics. Which
//! names are instructions, registers or labels is left to the layers above: here they are atoms.

mod ast;

pub use ast::{Address, Attribute, Operand, OperandKind, Prefix, Statement, StatementKind, SymbolRef};
