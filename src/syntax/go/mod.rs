//! Go declarations, as far as they are relevant to assembly.
//!
//! In: the text of a `.go` file, of a comment above a TEXT, or of a single prototype. Out: constants, variables, types and
//! functions as written, with their places; bodies and interface methods are skipped. Looking up names and computing sizes is
//! left to the layer `abi`.

mod ast;
mod comment;
pub mod constraint;
mod decl;
mod expr;
mod field;
mod initial;
pub mod leading;
mod lexer;
mod operand;
mod parser;
mod types;

pub use ast::{
    Base, BinaryOp, Const, Element, Expr, Field, File, Float, FuncDecl, FuncType, Ident, Import, Init,
    InitKind, InitType, Linkname, Measure, Operand, Param, Selector, Step, StepKind, TypeDecl, TypeExpr,
    TypeKind, UnaryOp, Var,
};
pub use comment::{CommentPrototype, comment_prototypes};
pub use decl::{file, package_clause, prototypes};
#[cfg(feature = "import")]
pub(crate) use lexer::is_keyword;
