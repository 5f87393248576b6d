//! What is known of a variable of a package: its type, and the bytes that the compiler would store.

use super::types::TypeId;
use crate::source::Span;

/// A variable of the package.
#[derive(Clone, Debug)]
pub struct Variable {
    /// The name in the package.
    pub name: String,
    /// The name's place.
    pub span: Span,
    /// Its type; none if it depends on something that is not known here.
    pub ty: Option<TypeId>,
    /// Its data, first that of the variable itself, then what it points to.
    pub data: Result<Vec<Data>, NoData>,
}

/// Bytes of a variable, or of something that one points to.
#[derive(Clone, Debug, Default)]
pub struct Data {
    /// Size in bytes.
    pub size: u64,
    /// The first bytes; the others are zero.
    pub bytes: Vec<u8>,
    /// The addresses in it, with their offsets in bytes.
    pub addresses: Vec<(u64, Target)>,
    /// Whether its type has pointers.
    pub pointers: bool,
    /// Whether it is the text of a string.
    pub text: bool,
}

/// What an address refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A variable of the package, by name.
    Variable(String),
    /// Another of the variable's data, by index.
    Data(usize),
}

/// Why a variable has no data.
#[derive(Clone, Debug)]
pub struct NoData {
    /// The part of the initial value that is not constant.
    pub span: Span,
    /// What is wrong with it.
    pub reason: &'static str,
}

impl NoData {
    pub(super) fn new(span: Span, reason: &'static str) -> Self {
        Self { span, reason }
    }

    /// An initial value that the compiler cannot store either, or only in ways that are not known here.
    pub(super) fn computed(span: Span) -> Self {
        Self::new(span, "this is computed when the program starts")
    }
}
