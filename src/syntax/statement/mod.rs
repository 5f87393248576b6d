//! From tokens to statements.
//!
//! In: a file, via the preprocessor. Out: [`Statement`]s, one at a time, and syntax errors in the sink. The `parser` takes
//! the fast path in `direct` or runs the grammar (`grammar/asm.lalrpop`); the actions of both are in `builder`; `errors`
//! words the messages, `directives` those for operands of TEXT and DATA, `flaws` those for text that is no token, `strays` those for
//! characters in the wrong place, `parentheses` those for missing ones, `constants` and `macro_use` those for names that are macros or should be,
//! `names` those for names in the style of other languages, `go_syntax` those for Go's, and `gnu` those for operands of GNU as.

mod ast;
mod builder;
mod constants;
mod direct;
mod directives;
pub(crate) mod errors;
mod flaws;
mod gnu;
mod go_syntax;
mod lost;
mod macro_use;
mod names;
mod parentheses;
mod parser;
mod strays;
#[cfg(test)]
mod tests;
mod tokens;

#[allow(clippy::all, clippy::pedantic, missing_docs, unreachable_pub, unused_imports, reason = "generated")]
mod grammar {
    include!(concat!(env!("OUT_DIR"), "/asm.rs"));
}

pub use ast::{Address, Attribute, Operand, OperandKind, Prefix, Statement, StatementKind, SymbolRef};
pub(crate) use directives::{is_flags, separate_flags};
pub(crate) use gnu::go_register as gnu_register;
pub use lost::LostText;
pub(crate) use names::leading_dot;
pub use parser::Parser;
