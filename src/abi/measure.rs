//! Lengths, sizes, alignments and offsets in constant expressions.
//!
//! In: a variable, a literal or a part of one. Out: what `len`, `cap` and the functions of `unsafe` say of its type (Go
//! specification, Length and capacity; Package unsafe).

use super::constant::{Constants, Measures};
use super::literal;
use super::resolve::{Fields, Resolver};
use super::types::{Field, Kind, Scalar, TypeId, Types};
use super::value::{Evaluated, NumberType, Value, unknown};
use crate::source::Span;
use crate::syntax::go::{Base, Init, InitKind, InitType, Measure, Operand, Selector};

/// How many embedded structs may be around a field that is selected without naming them.
const MAX_EMBEDDED: usize = 20;

/// The most structs that are embedded beside each other.
const MAX_BESIDE: usize = 400;

impl<'a> Measures<'a> for Resolver<'a> {
    fn constants(&mut self) -> &mut Constants<'a> {
        &mut self.constants
    }

    fn measure(&mut self, measure: &Measure, operand: &'a Operand, span: Span) -> Evaluated<'a> {
        let key = std::ptr::from_ref(operand);
        let scalar = match measure {
            Measure::Length { .. } => Scalar::Int,
            Measure::Unsafe(..) => Scalar::Uintptr,
        };
        let value = match self.measured.sizes.get(&key) {
            Some(value) => *value,
            None => {
                let value = self.size(measure, operand);
                self.measured.sizes.insert(key, value);
                value
            }
        };
        let is_shadowed = self.scope.types.contains_key(scalar.name());
        match value.filter(|_| !is_shadowed) {
            Some(value) => Ok(Value::Int(i128::from(value), Some(NumberType::plain(scalar)))),
            None => Err(unknown(span)),
        }
    }
}

impl<'a> Resolver<'a> {
    fn size(&mut self, measure: &Measure, operand: &'a Operand) -> Option<u64> {
        let function = match measure {
            Measure::Length { .. } => return self.length(operand),
            Measure::Unsafe(package, name) => {
                Some(name.as_str()).filter(|_| self.scope.is_unsafe(package))?
            }
        };
        if function == "Offsetof" {
            return self.offset(operand);
        }
        let ty = self.operand_type(operand, operand.path.len())?;
        let layout = self.types.lay_out(ty).ok()?;
        Some(if function == "Sizeof" { layout.size } else { layout.align })
    }

    /// The length of an array, or of one that is pointed to.
    fn length(&mut self, operand: &'a Operand) -> Option<u64> {
        let ty = self.operand_type(operand, operand.path.len())?;
        match self.types.get(pointed(&self.types, ty)).kind {
            Kind::Array { length, .. } => Some(length),
            _ => None,
        }
    }

    /// The offset of the last field in the value that it is selected of.
    fn offset(&mut self, operand: &'a Operand) -> Option<u64> {
        let (Selector::Field(name), path) = operand.path.split_last()? else { return None };
        let of = self.operand_type(operand, path.len())?;
        self.field(of, name).and_then(|field| field.offset)
    }

    /// The type of an operand, of whose path only the first part is followed.
    fn operand_type(&mut self, operand: &'a Operand, path: usize) -> Option<TypeId> {
        let mut ty = match &operand.base {
            Base::Value(ty) => self.resolve(ty),
            Base::Name(name) => self.variable_type(name)?,
        };
        for selector in &operand.path[..path] {
            ty = match selector {
                Selector::Field(name) => self.field(ty, name)?.ty,
                Selector::Target => match self.types.get(self.types.underlying(ty)).kind {
                    Kind::Pointer(to) => to,
                    _ => return None,
                },
                Selector::Address => self.pointer_to(ty, Span::default()),
                Selector::Element => match self.types.get(pointed(&self.types, ty)).kind {
                    Kind::Array { element, .. } | Kind::Slice(element) => element,
                    Kind::String => self.predeclared("uint8"),
                    _ => return None,
                },
            };
        }
        Some(ty)
    }

    /// The type of a variable: written, or that of a literal.
    fn variable_type(&mut self, name: &'a str) -> Option<TypeId> {
        if let Some(known) = self.measured.vars.get(name) {
            return *known;
        }
        // While it is looked for.
        self.measured.vars.insert(name, None);
        let var = *self.scope.vars.get(name).or_else(|| self.scope.measured.get(name))?;
        let ty = match (&var.ty, &var.init) {
            (Some(ty), _) => Some(self.resolve(ty)),
            (None, Some(Init { kind: InitKind::Composite(Some(ty), elements), span })) => match ty {
                InitType::Written(ty) => Some(self.resolve(ty)),
                InitType::Counted(element) => literal::count(self, elements).ok().map(|length| {
                    let element = self.resolve(element);
                    self.array_of(length, element, *span)
                }),
            },
            _ => None,
        };
        self.measured.vars.insert(name, ty);
        ty
    }

    /// A field of a struct, or of one that is pointed to: its own, or one of those that are embedded in it.
    fn field(&mut self, ty: TypeId, name: &str) -> Option<Found> {
        let ty = pointed(&self.types, ty);
        // An offset needs a layout, a type does not.
        let has_layout = self.types.lay_out(ty).is_ok();
        let mut level = vec![(ty, has_layout.then_some(0))];
        for _ in 0..MAX_EMBEDDED {
            let mut next = vec![];
            let mut found = None;
            for (ty, start) in level {
                let Kind::Struct(fields) = &self.types.get(ty).kind else { continue };
                let index = self.measured.fields.entry(ty).or_insert_with(|| index(fields));
                let place = |field: &Field| start.map(|start: u64| start.saturating_add(field.offset));
                if let Some(own) = index.by_name.get(name) {
                    let field = &fields[*own as usize];
                    // A name that occurs twice in a depth selects nothing.
                    if found.replace(Found { ty: field.ty, offset: place(field) }).is_some() {
                        return None;
                    }
                }
                for embedded in index.embedded.iter().take(MAX_BESIDE) {
                    let field = &fields[*embedded as usize];
                    let under = self.types.underlying(field.ty);
                    next.push(match self.types.get(under).kind {
                        // Behind a pointer there is no offset.
                        Kind::Pointer(to) => (self.types.underlying(to), None),
                        _ => (under, place(field)),
                    });
                }
            }
            if found.is_some() || next.is_empty() || next.len() >= MAX_BESIDE {
                return found;
            }
            level = next;
        }
        None
    }
}

/// A field that was found.
struct Found {
    ty: TypeId,
    /// In bytes; none behind a pointer, or in a type that is not known.
    offset: Option<u64>,
}

/// The underlying type, or that of what it points to.
fn pointed(types: &Types, ty: TypeId) -> TypeId {
    let under = types.underlying(ty);
    match types.get(under).kind {
        Kind::Pointer(to) => types.underlying(to),
        _ => under,
    }
}

fn index(fields: &[Field]) -> Fields {
    let numbered = || (0u32..).zip(fields);
    Fields {
        by_name: numbered().map(|(at, field)| (field.name.clone(), at)).collect(),
        embedded: numbered().filter(|(_, field)| field.embedded).map(|(at, _)| at).collect(),
    }
}
