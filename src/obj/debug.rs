//! What debug information says of parameters.

/// A parameter or result.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Index of its type in [`Unit::types`](super::Unit::types).
    pub ty: u32,
    /// Where it is; elsewhere in the function nobody knows.
    pub places: Vec<Place>,
    /// Whether it is a result.
    pub result: bool,
}

/// Where a variable is in a part of its function.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// From the first pc to before the second; none for all of the function.
    pub pcs: Option<(u32, u32)>,
    /// Where.
    pub location: Location,
}

/// Where a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// In memory, so many bytes from the canonical frame address, which is where ABI0's arguments start.
    Frame(i64),
    /// In pieces, from its first byte on.
    Pieces(Vec<Piece>),
}

/// Some bytes of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Piece {
    /// DWARF's number of the register that they are in (psABI for AMD64, figure 3.36); none for padding.
    pub register: Option<u16>,
    /// Bytes.
    pub size: u64,
}

/// A type, as debuggers show its values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
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
#[non_exhaustive]
pub enum DebugEncoding {
    Boolean,
    Signed,
    Unsigned,
    Float,
}
