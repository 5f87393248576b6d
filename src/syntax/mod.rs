//! From text to statements.
//!
//! In: a file through the [`Loader`](crate::source::Loader), include folders and -D definitions. Out: [`Statement`]s, one at
//! a time, with macros expanded and constants folded, and diagnostics. Whether a name is an instruction, a register or a
//! label is left to the layers above: here names are atoms.
//!
//! Data flow: `lexer` and `literal` produce raw tokens, with a fast path in `scan`; `preprocess` executes directives,
//! expands macros and collects the tokens of statements; `statement` parses them. `symabis` finds the symbols named in
//! statements without parsing them. `raw` reads the tokens of a text as they are written, for tools. `listing` and `go` read two
//! other languages: the output of `-S`, and declarations in Go files.

mod context;
pub mod go;
mod lexer;
pub mod listing;
pub(crate) mod literal;
mod options;
mod preprocess;
pub(crate) mod raw;
mod scan;
mod statement;
mod symabis;
mod token;

pub use context::Context;
pub use options::{Limits, Options};
pub(crate) use preprocess::{DefinedMacro, FUNCDATA_MACROS, TEXT_FLAGS, includes_others};
#[cfg(feature = "lsp")]
pub(crate) use preprocess::{built_in_header, built_in_headers};
pub use statement::{
    Address, Attribute, LostText, Operand, OperandKind, Parser, Prefix, Statement, StatementKind, SymbolRef,
};
pub(crate) use statement::{gnu_register, is_flags, leading_dot, separate_flags};
pub use symabis::{Reference, References};
pub(crate) use token::Kind;
