//! Whether types are the same.
//!
//! In: two types. Out: identity and assignability (Go specification, Properties of types and values). Methods, parameters, keys
//! and tags are not kept, so types that differ only in these count as the same.

use super::types::{Kind, TypeId, Types};
use std::collections::HashSet;

impl Types {
    /// Whether two types are the same.
    pub(super) fn is_identical(&self, a: TypeId, b: TypeId) -> bool {
        let mut open = vec![(a, b)];
        let mut seen = HashSet::new();
        while let Some((a, b)) = open.pop() {
            let (a, b) = (self.unaliased(a), self.unaliased(b));
            if a == b || !seen.insert((a, b)) {
                continue;
            }
            let is_same = match (&self.get(a).kind, &self.get(b).kind) {
                (Kind::Pointer(a), Kind::Pointer(b)) | (Kind::Slice(a), Kind::Slice(b)) => {
                    open.push((*a, *b));
                    true
                }
                (Kind::Array { length: a, element: one }, Kind::Array { length: b, element: other }) => {
                    open.push((*one, *other));
                    a == b
                }
                (Kind::Struct(a), Kind::Struct(b)) => {
                    open.extend(a.iter().zip(b).map(|(a, b)| (a.ty, b.ty)));
                    let pairs = || a.iter().zip(b);
                    a.len() == b.len() && pairs().all(|(a, b)| a.name == b.name && a.embedded == b.embedded)
                }
                (Kind::Scalar(a), Kind::Scalar(b)) => a == b,
                (Kind::Interface { empty: a }, Kind::Interface { empty: b }) => a == b,
                (Kind::Complex64, Kind::Complex64)
                | (Kind::Complex128, Kind::Complex128)
                | (Kind::String, Kind::String)
                | (Kind::Func, Kind::Func)
                | (Kind::Map, Kind::Map)
                | (Kind::Chan, Kind::Chan) => true,
                _ => false,
            };
            if !is_same {
                return false;
            }
        }
        true
    }

    /// Whether a value of a type, which is no interface, can be that of a variable of another.
    pub(super) fn is_assignable(&self, value: TypeId, to: TypeId) -> bool {
        let is_named = |id| matches!(self.get(self.unaliased(id)).kind, Kind::Named(_));
        match is_named(value) && is_named(to) {
            true => self.is_identical(value, to),
            false => self.is_identical(self.underlying(value), self.underlying(to)),
        }
    }
}
