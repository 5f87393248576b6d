//! Parameters for debuggers.
//!
//! In: an assembled unit and prototypes. Out: for each function of ABI0 that has one, its parameters and results with
//! their types and places. Values in registers are not described: where they are after the entry, only the code knows.

use super::{prototypes, targets};
use crate::abi::{Kind, Prototypes, Scalar, TypeId, Types, abi0};
use crate::asm::Assembly;
use crate::diag::Sink;
use crate::obj::{Abi, DebugEncoding, DebugType, Unit, Variable, Version};
use rustc_hash::FxHashMap;

/// Describes the functions of an assembly by the prototypes in its comments; what is wrong with those is not said here.
pub fn comments(assembly: &mut Assembly) {
    let mut sink = Sink::default();
    let found = prototypes::comments(assembly, &mut sink);
    if !found.is_empty() {
        let package = prototypes::package_name(&assembly.unit);
        let prototypes = Prototypes::new(&[], &found, &package, &mut sink);
        add(&mut assembly.unit, &prototypes);
    }
}

/// Describes the functions of a unit.
pub(super) fn add(unit: &mut Unit, prototypes: &Prototypes) {
    let mut described = Described { types: &prototypes.types, known: FxHashMap::default(), list: Vec::new() };
    for id in unit.text.clone() {
        let symbol = unit.symbol(id);
        let (Some(index), Version::Abi(Abi::Abi0)) = (symbol.function, symbol.version) else { continue };
        let name = unit.linked_name(id);
        let Some(found) = targets::prototype(&unit.prefix, &name, prototypes) else { continue };
        let signature = &prototypes.signatures[found];
        let frame = abi0::frame(&prototypes.types, signature);
        let mut variables = Vec::new();
        for (list, result) in [(&frame.params, false), (&frame.results, true)] {
            for place in list {
                let ty = described.index(place.ty);
                let offset = place.offset as i64;
                variables.push(Variable { name: place.name.clone(), ty, offset, result });
            }
        }
        unit.functions[index as usize].variables = variables;
    }
    unit.types = described.list;
}

struct Described<'a> {
    types: &'a Types,
    known: FxHashMap<TypeId, u32>,
    list: Vec<DebugType>,
}

impl Described<'_> {
    /// The index of a type, described if need be. What it points to is not followed: pointers make rings.
    fn index(&mut self, id: TypeId) -> u32 {
        let id = match self.types.get(id).kind {
            Kind::Named(_) if !self.is_declared_struct(id) => self.types.underlying(id),
            _ => id,
        };
        if let Some(index) = self.known.get(&id) {
            return *index;
        }
        let described = self.describe(id);
        self.list.push(described);
        let index = self.list.len() as u32 - 1;
        self.known.insert(id, index);
        index
    }

    fn is_declared_struct(&self, id: TypeId) -> bool {
        matches!(self.types.get(self.types.underlying(id)).kind, Kind::Struct(_))
    }

    fn describe(&mut self, id: TypeId) -> DebugType {
        let under = self.types.underlying(id);
        let name = self.types.get(id).name.clone().unwrap_or_default();
        match self.types.get(under).kind.clone() {
            Kind::Scalar(Scalar::Pointer) | Kind::Func | Kind::Map | Kind::Chan | Kind::Unknown(_) => {
                DebugType::Pointer(None)
            }
            Kind::Scalar(scalar) => base(scalar),
            Kind::Complex64 => {
                self.words("complex64", &[("real", Scalar::Float32), ("imag", Scalar::Float32)])
            }
            Kind::Complex128 => {
                self.words("complex128", &[("real", Scalar::Float64), ("imag", Scalar::Float64)])
            }
            Kind::String => self.words("string", &[("str", Scalar::Pointer), ("len", Scalar::Int)]),
            Kind::Slice(_) => {
                self.words("slice", &[("array", Scalar::Pointer), ("len", Scalar::Int), ("cap", Scalar::Int)])
            }
            Kind::Interface { .. } => {
                self.words("interface", &[("tab", Scalar::Pointer), ("data", Scalar::Pointer)])
            }
            Kind::Pointer(to) => match self.types.get(self.types.underlying(to)).kind {
                Kind::Scalar(_) => DebugType::Pointer(Some(self.index(to))),
                _ => DebugType::Pointer(None),
            },
            Kind::Array { length, element } => {
                DebugType::Array { element: self.index(element), count: length }
            }
            Kind::Struct(fields) => {
                let members = fields
                    .iter()
                    .map(|field| (field.name.clone(), self.index(field.ty), field.offset))
                    .collect();
                DebugType::Struct { name, size: self.types.size_align(under).0, members }
            }
            Kind::Named(_) => DebugType::Pointer(None),
        }
    }

    /// A struct of scalars, one after the other.
    fn words(&mut self, name: &str, parts: &[(&str, Scalar)]) -> DebugType {
        let mut size = 0;
        let mut members = Vec::new();
        for (part, scalar) in parts {
            let described = match scalar {
                Scalar::Pointer => DebugType::Pointer(None),
                scalar => base(*scalar),
            };
            self.list.push(described);
            members.push(((*part).to_owned(), self.list.len() as u32 - 1, size));
            size += scalar.size();
        }
        DebugType::Struct { name: name.to_owned(), size, members }
    }
}

fn base(scalar: Scalar) -> DebugType {
    let encoding = match scalar {
        Scalar::Bool => DebugEncoding::Boolean,
        scalar if scalar.is_float() => DebugEncoding::Float,
        scalar if scalar.is_signed() => DebugEncoding::Signed,
        _ => DebugEncoding::Unsigned,
    };
    DebugType::Base { name: scalar.name().to_owned(), size: scalar.size(), encoding }
}
