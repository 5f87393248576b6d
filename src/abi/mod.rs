//! Go's types and calling conventions on amd64.
//!
//! In: declarations parsed by [`syntax::go`](crate::syntax::go). Out: [`Prototypes`], whose types have sizes and offsets, and
//! for each [`Signature`] the locations of its parameters and results: [`abi0`] and [`internal`] for Go, [`sysv`] for C.
//! Stubs, bindings, checks and debug information are built from this elsewhere.
//!
//! The steps: `elsewhere` adds what is taken from other packages, `scope` collects names, `constant` evaluates constants
//! (`value`, `measure`), `resolve` turns type expressions into types, `layout` computes their sizes, `signature` assembles
//! functions, `variables` evaluates variables (`variable_type`, `initial`). `argument_names` knows what assembly calls arguments.
//!
//! ```
//! use rasm::abi::{Prototypes, abi0, internal};
//! use rasm::{diag::Sink, syntax::go};
//!
//! let mut sink = Sink::default();
//! let file = go::file("package p\nfunc sum(x []float64, n int) (r float64)\n", 0, &mut sink);
//! let prototypes = Prototypes::new(&[file], &[], "main", &mut sink);
//! let sum = &prototypes.signatures[0];
//! assert_eq!(sum.symbol, "p.sum");
//! let on_stack = abi0::assign(&prototypes.types, sum);
//! assert_eq!((on_stack.results[0].offset, on_stack.args_size), (32, 40));
//! let call = internal::assign(&prototypes.types, sum);
//! assert_eq!(call.params[1].registers()[0].register.to_string(), "DI");
//! ```

pub mod abi0;
mod argument_names;
mod constant;
mod define;
mod elsewhere;
pub mod entry;
mod identical;
mod initial;
pub mod internal;
mod layout;
mod leaves;
mod literal;
mod measure;
pub(crate) mod moves;
mod register;
mod resolve;
mod scope;
mod signature;
mod spell;
pub mod stub;
pub mod sysv;
mod types;
mod value;
mod variable;
mod variable_type;
mod variables;

pub(crate) use argument_names::{ArgumentNames, What, Wrong};
pub use define::definitions;
pub(crate) use elsewhere::join;
pub use leaves::Leaf;
pub use register::{Part, Register};
pub use signature::{Origin, Param, Prototypes, Signature};
pub use types::{Field, Kind, Layout, Scalar, Type, TypeId, Types};
pub use variable::{Data, NoData, Target, Variable};
