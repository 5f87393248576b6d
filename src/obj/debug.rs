//! Debug information about parameters.

/// A parameter or result.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Index of its type in [`Unit::types`](super::Unit::types).
    pub ty: u32,
    /// Where it is; its value is unavailable in the rest of the function.
    pub places: Vec<Place>,
    /// Whether it is a result.
    pub result: bool,
}

/// Where a variable is in part of its function.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// Start (inclusive) and end (exclusive) pc; none for the whole function.
    pub pcs: Option<(u32, u32)>,
    /// Where it is in that range.
    pub location: Location,
}

/// Where a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// In memory: offset in bytes from the canonical frame address, where ABI0's arguments start.
    Frame(i64),
    /// In pieces, from its first byte.
    Pieces(Vec<Piece>),
}

/// Some bytes of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Piece {
    /// DWARF number of the register that holds them (psABI for AMD64, figure 3.36); none for padding.
    pub register: Option<u16>,
    /// Bytes.
    pub size: u64,
}

/// A type as debuggers see it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DebugType {
    /// A number or boolean.
    Base {
        /// Go's name.
        name: String,
        /// Bytes.
        size: u64,
        /// How its bytes are interpreted.
        encoding: DebugEncoding,
    },
    /// A pointer, with the index of its element type if known.
    Pointer(Option<u32>),
    /// An array.
    Array {
        /// Index of the element type.
        element: u32,
        /// Number of elements.
        count: u64,
    },
    /// A struct.
    Struct {
        /// Go's name; empty if it has none.
        name: String,
        /// Bytes.
        size: u64,
        /// Name, type index and byte offset of each field.
        members: Vec<(String, u32, u64)>,
    },
}

/// How the bytes of a number are interpreted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
#[non_exhaustive]
pub enum DebugEncoding {
    Boolean,
    Signed,
    Unsigned,
    Float,
}
