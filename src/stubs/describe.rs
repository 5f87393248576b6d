//! Debug information for parameters, and the variables of Go files.
//!
//! In: an assembled unit and prototypes. Out: for each function with a prototype, its parameters and results with their types
//! and `places`.

use super::known::Known;
use super::prototypes::Told;
use super::{Declared, places, variables};
use crate::abi::{Kind, Prototypes, Scalar, TypeId, Types};
use crate::asm::Assembly;
use crate::obj::{Abi, DebugEncoding, DebugType, Unit, Variable, Version};
use rustc_hash::FxHashMap;
use std::collections::HashMap;

/// Describes the functions of an assembly by their prototypes, including those in its comments, and defines the variables of
/// the Go files that it refers to. Errors in comments are reported only if other prototypes are given.
pub fn assembly(mut assembly: Assembly, declared: Declared) -> Assembly {
    let told = Told::read(&mut assembly, declared);
    with(&mut assembly, told);
    assembly
}

/// The same by what has been read.
pub(crate) fn with(assembly: &mut Assembly, mut told: Told) {
    variables::define(&mut assembly.unit, &told.prototypes, &mut told.sink);
    let prototypes = told.report(assembly);
    add(&mut assembly.unit, &prototypes);
}

/// Describes the functions of a unit.
pub(super) fn add(unit: &mut Unit, prototypes: &Prototypes) {
    if prototypes.signatures.is_empty() {
        return;
    }
    let types = &prototypes.types;
    let mut described =
        Described { types, known: FxHashMap::default(), list: Vec::new(), indices: HashMap::new() };
    let prefix = unit.prefix.clone();
    let known = Known::new(&prefix, prototypes);
    for id in unit.text.clone() {
        let symbol = unit.symbol(id);
        let Some(index) = symbol.function else { continue };
        let name = unit.linked_name(id);
        let Some(found) = known.find(&name) else { continue };
        let (signature, function) = (&prototypes.signatures[found], &unit.functions[index as usize]);
        let found = match symbol.version {
            Version::Abi(Abi::Internal) if unit.release.conventions().code.register_arguments => {
                places::in_registers(types, signature, function, symbol.size as u32)
            }
            _ => places::on_stack(types, signature),
        };
        let variable = |found: places::Found| {
            let places::Found { name, ty, result, places } = found;
            Variable { name, ty: described.index(ty), places, result }
        };
        unit.functions[index as usize].variables = found.into_iter().map(variable).collect();
    }
    unit.types = described.list;
}

struct Described<'a> {
    types: &'a Types,
    known: FxHashMap<TypeId, u32>,
    list: Vec<DebugType>,
    /// By type, its index in the list: every `[]byte` that is written is a type of its own, but described once.
    indices: HashMap<DebugType, u32>,
}

impl Described<'_> {
    /// The index of a type, described if necessary. Pointers are not followed, since they can form cycles.
    fn index(&mut self, id: TypeId) -> u32 {
        let id = self.types.unaliased(id);
        let id = match self.types.get(id).kind {
            Kind::Named(_) if !self.is_declared_struct(id) => self.types.underlying(id),
            _ => id,
        };
        if let Some(index) = self.known.get(&id) {
            return *index;
        }
        let described = self.describe(id);
        let index = self.add(described);
        self.known.insert(id, index);
        index
    }

    /// The index of a description.
    fn add(&mut self, described: DebugType) -> u32 {
        if let Some(index) = self.indices.get(&described) {
            return *index;
        }
        let index = self.list.len() as u32;
        self.indices.insert(described.clone(), index);
        self.list.push(described);
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
            Kind::Named(_) | Kind::Alias(_) => DebugType::Pointer(None),
        }
    }

    /// A struct of consecutive scalars.
    fn words(&mut self, name: &str, parts: &[(&str, Scalar)]) -> DebugType {
        let mut size = 0;
        let mut members = Vec::new();
        for (part, scalar) in parts {
            let described = match scalar {
                Scalar::Pointer => DebugType::Pointer(None),
                scalar => base(*scalar),
            };
            members.push(((*part).to_owned(), self.add(described), size));
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
