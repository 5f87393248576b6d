//! The scalars of a type.
//!
//! In: a type with a layout. Out: its scalars, with offsets and the suffixes of argument parts in assembly: `s_base`,
//! `s_len`, `c_real`, `t_field`, `a_0` (componentsOfType in vet's asmdecl).

use super::types::{Kind, Scalar, TypeId, Types};

/// A scalar in a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// Offset in bytes in the type.
    pub offset: u64,
    /// The kind of scalar.
    pub scalar: Scalar,
    /// The suffix of the argument's name in assembly; empty for a plain scalar.
    pub suffix: String,
}

/// Collects leaves.
struct Walk<'a> {
    types: &'a Types,
    /// Whether to include the padding byte at the end of some structs.
    ends: bool,
    suffix: String,
    leaves: Vec<Leaf>,
}

impl Types {
    /// The scalars of a type, in order of offset; none if there are more than `limit` or the type has no layout.
    pub fn leaves(&self, id: TypeId, limit: usize) -> Option<Vec<Leaf>> {
        self.walk(id, limit, false)
    }

    /// Whether [`Types::leaves`] tells the scalars of a type.
    pub(crate) fn has_leaves(&self, id: TypeId, limit: usize) -> bool {
        let count = self.layout(id).map(|layout| layout.leaves);
        count.and_then(|count| usize::try_from(count).ok()).is_some_and(|count| count <= limit)
    }

    /// The same, including the byte after a zero-sized last field, which is an explicit member in C.
    pub(super) fn c_leaves(&self, id: TypeId, limit: usize) -> Option<Vec<Leaf>> {
        self.walk(id, limit, true)
    }

    fn walk(&self, id: TypeId, limit: usize, ends: bool) -> Option<Vec<Leaf>> {
        self.has_leaves(id, limit).then(|| {
            let mut walk = Walk { types: self, ends, suffix: String::new(), leaves: vec![] };
            walk.visit(id, 0);
            walk.leaves
        })
    }
}

impl Walk<'_> {
    // The recursion is bounded by the maximum depth of layouts.
    fn visit(&mut self, id: TypeId, at: u64) {
        let Some(layout) = self.types.layout(id).filter(|layout| layout.leaves > 0) else { return };
        match &self.types.get(id).kind {
            Kind::Scalar(scalar) => self.leaf("", at, *scalar),
            Kind::Complex64 => self.leaves(at, &[("_real", Scalar::Float32), ("_imag", Scalar::Float32)]),
            Kind::Complex128 => self.leaves(at, &[("_real", Scalar::Float64), ("_imag", Scalar::Float64)]),
            Kind::String => self.leaves(at, &[("_base", Scalar::Pointer), ("_len", Scalar::Int)]),
            Kind::Slice(_) => {
                self.leaves(at, &[("_base", Scalar::Pointer), ("_len", Scalar::Int), ("_cap", Scalar::Int)]);
            }
            Kind::Interface { empty } => {
                let first = if *empty { "_type" } else { "_itable" };
                self.leaves(at, &[(first, Scalar::Pointer), ("_data", Scalar::Pointer)]);
            }
            Kind::Pointer(_) | Kind::Func | Kind::Map | Kind::Chan => self.leaf("", at, Scalar::Pointer),
            Kind::Named(inner) | Kind::Alias(inner) => self.visit(*inner, at),
            Kind::Array { length, element } => {
                for index in 0..*length {
                    self.inside(&format!("_{index}"), *element, at + index * (layout.size / length));
                }
            }
            Kind::Struct(fields) => {
                for field in fields {
                    self.inside(&format!("_{}", field.name), field.ty, at + field.offset);
                }
                if let Some(last) = fields.last().filter(|last| self.types.size_align(last.ty).0 == 0)
                    && self.ends
                {
                    self.leaf("_", at + last.offset, Scalar::Uint8);
                }
            }
            Kind::Unknown(_) => {}
        }
    }

    fn inside(&mut self, suffix: &str, id: TypeId, at: u64) {
        let outer = self.suffix.len();
        self.suffix.push_str(suffix);
        self.visit(id, at);
        self.suffix.truncate(outer);
    }

    fn leaves(&mut self, mut at: u64, list: &[(&str, Scalar)]) {
        for (suffix, scalar) in list {
            self.leaf(suffix, at, *scalar);
            at += scalar.size();
        }
    }

    fn leaf(&mut self, suffix: &str, offset: u64, scalar: Scalar) {
        self.leaves.push(Leaf { offset, scalar, suffix: format!("{}{suffix}", self.suffix) });
    }
}
