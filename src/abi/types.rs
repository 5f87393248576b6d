//! Types by number, with their layouts.
//!
//! In: what `resolve` makes. Out: kinds, sizes and offsets by [`TypeId`]. Types that nothing needs by value have no
//! layout, so that a pointer to a type of another package is a pointer like any other.

use crate::diag::Diagnostic;
use crate::source::Span;

/// Index of a type in its [`Types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub(super) u32);

/// A type.
#[derive(Clone, Debug)]
pub struct Type {
    /// The name, of a declared or predeclared type.
    pub name: Option<String>,
    /// Where it is written, or declared; empty for a predeclared one.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    pub(super) state: State,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A number, a truth value or `unsafe.Pointer`.
    Scalar(Scalar),
    /// `complex64`
    Complex64,
    /// `complex128`
    Complex128,
    /// `string`
    String,
    /// `*T`
    Pointer(TypeId),
    /// `[]T`
    Slice(TypeId),
    /// `[length]element`
    Array {
        /// Number of elements.
        length: u64,
        /// Their type.
        element: TypeId,
    },
    /// `struct { … }`
    Struct(Vec<Field>),
    /// `interface { … }`
    Interface {
        /// Without methods: its first word is a type, not a table.
        empty: bool,
    },
    /// `func(…) …`
    Func,
    /// `map[K]V`
    Map,
    /// `chan T`
    Chan,
    /// A declared type.
    Named(TypeId),
    /// Another name for a type.
    Alias(TypeId),
    /// A type that is not known here; the number of its diagnostic.
    Unknown(Failure),
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, which may be `_`.
    pub name: String,
    /// Its type.
    pub ty: TypeId,
    /// Bytes from the start of the struct; valid where the struct has a layout.
    pub offset: u64,
    /// Whether it is embedded.
    pub embedded: bool,
}

/// What a leaf of a type is: something that one register holds.
#[allow(missing_docs, reason = "each is the Go type of that name")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    /// Any pointer.
    Pointer,
}

impl Scalar {
    /// Bytes; the alignment too.
    pub fn size(self) -> u64 {
        match self {
            Scalar::Bool | Scalar::Int8 | Scalar::Uint8 => 1,
            Scalar::Int16 | Scalar::Uint16 => 2,
            Scalar::Int32 | Scalar::Uint32 | Scalar::Float32 => 4,
            _ => 8,
        }
    }

    /// Whether it is passed in floating-point registers.
    pub fn is_float(self) -> bool {
        matches!(self, Scalar::Float32 | Scalar::Float64)
    }

    /// Whether it is an integer with a sign.
    pub fn is_signed(self) -> bool {
        matches!(self, Scalar::Int | Scalar::Int8 | Scalar::Int16 | Scalar::Int32 | Scalar::Int64)
    }

    /// Whether it is an integer.
    pub fn is_integer(self) -> bool {
        !self.is_float() && !matches!(self, Scalar::Bool | Scalar::Pointer)
    }

    /// Go's name for it; `unsafe.Pointer` for a pointer.
    pub fn name(self) -> &'static str {
        match self {
            Scalar::Bool => "bool",
            Scalar::Int => "int",
            Scalar::Int8 => "int8",
            Scalar::Int16 => "int16",
            Scalar::Int32 => "int32",
            Scalar::Int64 => "int64",
            Scalar::Uint => "uint",
            Scalar::Uint8 => "uint8",
            Scalar::Uint16 => "uint16",
            Scalar::Uint32 => "uint32",
            Scalar::Uint64 => "uint64",
            Scalar::Uintptr => "uintptr",
            Scalar::Float32 => "float32",
            Scalar::Float64 => "float64",
            Scalar::Pointer => "unsafe.Pointer",
        }
    }

    /// The scalar that a predeclared name stands for.
    pub fn from_name(name: &str) -> Option<Scalar> {
        Some(match name {
            "bool" => Scalar::Bool,
            "int" => Scalar::Int,
            "int8" => Scalar::Int8,
            "int16" => Scalar::Int16,
            "int32" | "rune" => Scalar::Int32,
            "int64" => Scalar::Int64,
            "uint" => Scalar::Uint,
            "uint8" | "byte" => Scalar::Uint8,
            "uint16" => Scalar::Uint16,
            "uint32" => Scalar::Uint32,
            "uint64" => Scalar::Uint64,
            "uintptr" => Scalar::Uintptr,
            "float32" => Scalar::Float32,
            "float64" => Scalar::Float64,
            _ => return None,
        })
    }
}

/// The size of a type and what follows from its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Bytes, padding included.
    pub size: u64,
    /// Bytes: 1, 2, 4 or 8.
    pub align: u64,
    /// Integer registers that ABIInternal needs for it; 255 where it cannot be in registers.
    pub(super) integers: u8,
    /// Floating-point registers likewise.
    pub(super) floats: u8,
    /// How many scalars it has, and bytes that Go adds at the end of structs; no more than `u64::MAX`.
    pub(super) leaves: u64,
    /// How deep it nests.
    pub(super) depth: u32,
}

/// Index of a diagnostic among those that are reported only if the type is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Failure(pub(super) u32);

/// How far the layout is.
#[derive(Clone, Copy, Debug)]
pub(super) enum State {
    New,
    /// Its parts are being laid out.
    Open,
    Done(Layout),
    Failed(Failure),
}

/// All types of a run.
#[derive(Debug, Default)]
pub struct Types {
    pub(super) list: Vec<Type>,
    pub(super) failures: Vec<Diagnostic>,
}

impl Types {
    /// The type of an id from here.
    pub fn get(&self, id: TypeId) -> &Type {
        &self.list[id.0 as usize]
    }

    /// All types, in the order in which they were met.
    pub fn ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.list.len() as u32).map(TypeId)
    }

    /// The type, with all names resolved.
    pub fn underlying(&self, mut id: TypeId) -> TypeId {
        // A ring of names has no layout and ends the walk by count.
        for _ in 0..self.list.len() {
            match self.get(id).kind {
                Kind::Named(inner) | Kind::Alias(inner) => id = inner,
                _ => break,
            }
        }
        id
    }

    /// The type, with aliases resolved.
    pub fn unaliased(&self, mut id: TypeId) -> TypeId {
        for _ in 0..self.list.len() {
            match self.get(id).kind {
                Kind::Alias(inner) => id = inner,
                _ => break,
            }
        }
        id
    }

    /// The layout; none of a type that no signature has by value, or that is wrong.
    pub fn layout(&self, id: TypeId) -> Option<Layout> {
        match self.get(id).state {
            State::Done(layout) => Some(layout),
            _ => None,
        }
    }

    /// Bytes that the type takes and its alignment; a type without a layout takes none.
    pub fn size_align(&self, id: TypeId) -> (u64, u64) {
        self.layout(id).map_or((0, 1), |layout| (layout.size, layout.align))
    }

    pub(super) fn add(&mut self, name: Option<String>, span: Span, kind: Kind) -> TypeId {
        let id = TypeId(self.list.len() as u32);
        self.list.push(Type { name, span, kind, state: State::New });
        id
    }

    pub(super) fn failure(&mut self, diagnostic: Diagnostic) -> Failure {
        self.failures.push(diagnostic);
        Failure(self.failures.len() as u32 - 1)
    }
}
