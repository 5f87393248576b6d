//! Types as Go spells them.
//!
//! In: a type by id. Out: its name, or what it is made of; what the layouts do not keep, such as the key of a map, is left out.

use super::types::{Kind, TypeId, Types};

/// The deepest nesting that is spelled out.
const DEEPEST: usize = 6;

/// The most fields of a struct without a name that are spelled out.
const MOST_FIELDS: usize = 4;

impl Types {
    /// The spelling of a type.
    pub fn spelled(&self, id: TypeId) -> String {
        self.spelled_within(id, DEEPEST)
    }

    fn spelled_within(&self, id: TypeId, depth: usize) -> String {
        let ty = self.get(id);
        if let Some(name) = &ty.name {
            return name.clone();
        }
        let Some(depth) = depth.checked_sub(1) else { return "…".into() };
        let inner = |id: TypeId| self.spelled_within(id, depth);
        match &ty.kind {
            Kind::Scalar(scalar) => scalar.name().into(),
            Kind::Complex64 => "complex64".into(),
            Kind::Complex128 => "complex128".into(),
            Kind::String => "string".into(),
            Kind::Pointer(to) => format!("*{}", inner(*to)),
            Kind::Slice(of) => format!("[]{}", inner(*of)),
            Kind::Array { length, element } => format!("[{length}]{}", inner(*element)),
            Kind::Struct(fields) if fields.len() <= MOST_FIELDS => {
                let fields: Vec<String> =
                    fields.iter().map(|field| format!("{} {}", field.name, inner(field.ty))).collect();
                format!("struct {{ {} }}", fields.join("; "))
            }
            Kind::Struct(_) => "struct { … }".into(),
            Kind::Interface { empty: true } => "any".into(),
            Kind::Interface { .. } => "interface { … }".into(),
            Kind::Func => "func".into(),
            Kind::Map => "map".into(),
            Kind::Chan => "chan".into(),
            Kind::Named(to) | Kind::Alias(to) => inner(*to),
            Kind::Unknown(_) => "?".into(),
        }
    }
}
