//! What debug information says of parameters.

/// A parameter or result that lies on the stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Index of its type in [`Unit::types`](super::Unit::types).
    pub ty: u32,
    /// Bytes from the canonical frame address, which is where ABI0's arguments start.
    pub offset: i64,
    /// Whether it is a result.
    pub result: bool,
}

/// A type, as debuggers show its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DebugType {
    /// A number or truth value.
    Base {
        /// Go's name.
        name: String,
        /// Bytes.
        size: u64,
        /// How the bytes are read.
        encoding: DebugEncoding,
    },
    /// A pointer, to the type of an index if that is known.
    Pointer(Option<u32>),
    /// Values of one type, one after the other.
    Array {
        /// Index of their type.
        element: u32,
        /// How many.
        count: u64,
    },
    /// Named parts.
    Struct {
        /// Go's name; empty where there is none.
        name: String,
        /// Bytes.
        size: u64,
        /// Name, index of the type, and bytes from the start, of each.
        members: Vec<(String, u32, u64)>,
    },
}

/// How the bytes of a number are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum DebugEncoding {
    Boolean,
    Signed,
    Unsigned,
    Float,
}
