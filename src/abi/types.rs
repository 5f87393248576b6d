//! Types by id, with their layouts.
//!
//! In: types made by `resolve`. Out: kinds, sizes and offsets by [`TypeId`]. Types not needed by value have no layout, so a
//! pointer to another package's type is a pointer like any other.

use crate::diag::Diagnostic;
use crate::source::Span;

/// Index of a type in its [`Types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub(super) u32);

/// A type.
#[derive(Clone, Debug)]
pub struct Type {
    /// The name of a declared or predeclared type.
    pub name: Option<String>,
    /// Where it is written or declared; empty for a predeclared type.
    pub span: Span,
    /// Its kind.
    pub kind: Kind,
    pub(super) state: State,
}

/// The kind of a type.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A number, a boolean or `unsafe.Pointer`.
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
        /// Element type.
        element: TypeId,
    },
    /// `struct { … }`
    Struct(Vec<Field>),
    /// `interface { … }`
    Interface {
        /// Whether it has no methods: the first word is a type, not an itab.
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
    /// An alias for a type.
    Alias(TypeId),
    /// An unknown type, with the index of its diagnostic.
    Unknown(Failure),
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, which may be `_`.
    pub name: String,
    /// Its type.
    pub ty: TypeId,
    /// Offset in bytes; only valid if the struct has a layout.
    pub offset: u64,
    /// Whether it is embedded.
    pub embedded: bool,
}

/// The kind of a scalar: a value that fits in one register.
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
    /// Size and alignment in bytes.
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

    /// Whether it is a signed integer.
    pub fn is_signed(self) -> bool {
        matches!(self, Scalar::Int | Scalar::Int8 | Scalar::Int16 | Scalar::Int32 | Scalar::Int64)
    }

    /// Whether it is an integer.
    pub fn is_integer(self) -> bool {
        !self.is_float() && !matches!(self, Scalar::Bool | Scalar::Pointer)
    }

    /// Whether an integer of this type can have the value; false for other types.
    pub(super) fn holds(self, value: i128) -> bool {
        let bits = self.size() * 8 - u64::from(self.is_signed());
        let least = if self.is_signed() { -(1i128 << bits) } else { 0 };
        self.is_integer() && (least..1i128 << bits).contains(&value)
    }

    /// Go's name; `unsafe.Pointer` for a pointer.
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

    /// The scalar with a predeclared name.
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

/// The size of a type and other properties of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Size in bytes, including padding.
    pub size: u64,
    /// Alignment in bytes: 1, 2, 4 or 8.
    pub align: u64,
    /// Number of integer registers that ABIInternal needs for it; 255 if it cannot be in registers.
    pub(super) integers: u8,
    /// Floating-point registers likewise.
    pub(super) floats: u8,
    /// Number of scalars, and of bytes that Go adds at the end of structs; saturates at `u64::MAX`.
    pub(super) leaves: u64,
    /// Nesting depth.
    pub(super) depth: u32,
    /// Whether values of the type have pointers.
    pub(super) pointers: bool,
}

/// Index of a diagnostic that is reported only if the type is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Failure(pub(super) u32);

/// The state of a type's layout.
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
    /// The type with an id.
    pub fn get(&self, id: TypeId) -> &Type {
        &self.list[id.0 as usize]
    }

    /// All types, in the order of first use.
    pub fn ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.list.len() as u32).map(TypeId)
    }

    /// The underlying type, with all names resolved.
    pub fn underlying(&self, mut id: TypeId) -> TypeId {
        // The count ends the walk in a cycle of names, which has no layout.
        for _ in 0..self.list.len() {
            match self.get(id).kind {
                Kind::Named(inner) | Kind::Alias(inner) if inner != id => id = inner,
                _ => break,
            }
        }
        id
    }

    /// The name of a type that has one.
    pub(super) fn declared_name(&self, id: TypeId) -> Option<&str> {
        let ty = self.get(self.unaliased(id));
        match &ty.kind {
            Kind::Scalar(scalar) => Some(scalar.name()),
            _ => ty.name.as_deref(),
        }
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

    /// The layout; none for an invalid type, or one that no signature uses by value.
    pub fn layout(&self, id: TypeId) -> Option<Layout> {
        match self.get(id).state {
            State::Done(layout) => Some(layout),
            _ => None,
        }
    }

    /// Whether values of a type have pointers; false for a type without a layout.
    pub fn has_pointers(&self, id: TypeId) -> bool {
        self.layout(id).is_some_and(|layout| layout.pointers)
    }

    /// Size and alignment of a type in bytes; size 0 for a type without a layout.
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
