//! Declarations for calling the stubs from other languages: types and functions, in C terms.
//!
//! In: prototypes. Out: [`Declarations`], each type before its use, for [`header`](super::header) and
//! [`bindings`](super::bindings) to write.

use super::targets::is_foreign;
use super::{Linked, Stubbed};
use crate::abi::stub::c_name;
use crate::abi::{Kind, Scalar, Signature, TypeId, Types};
use rustc_hash::{FxHashMap, FxHashSet};

/// A C type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum CType {
    Scalar(Scalar),
    /// A pointer, to a scalar or to something opaque.
    Pointer(Option<Scalar>),
    /// A type common to all bindings: `GoString`, `GoSlice`, `GoInterface`, `GoComplex64`, `GoComplex128`.
    Common(&'static str),
    /// A type defined here.
    Defined(String),
}

/// A struct.
#[derive(Clone, Debug)]
pub(super) struct Definition {
    pub(super) name: String,
    pub(super) members: Vec<Member>,
    /// Its required size and its alignment in bytes; a zero-sized member can raise the latter.
    pub(super) size: u64,
    pub(super) align: u64,
}

/// A member of a struct.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) ty: CType,
    /// The number of elements of an array.
    pub(super) count: Option<u64>,
    /// The alignment in bytes required by a preceding zero-sized member; 0 for none.
    pub(super) align: u64,
}

impl Definition {
    /// A hash that distinguishes definitions with the same name (FNV-1a).
    pub(super) fn fingerprint(&self) -> u32 {
        let text = format!("{:?}", (&self.members, self.size, self.align));
        text.bytes().fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }
}

/// A function.
#[derive(Clone, Debug)]
pub(super) struct Declaration {
    pub(super) name: String,
    pub(super) params: Vec<(String, CType)>,
    pub(super) result: Option<CType>,
}

/// A variable.
#[derive(Clone, Debug)]
pub(super) struct Datum {
    pub(super) name: String,
    /// The linker's name.
    pub(super) symbol: String,
    pub(super) ty: CType,
    /// The number of elements of an array.
    pub(super) count: Option<u64>,
    /// Whether the object defines it.
    pub(super) defined: bool,
}

/// All declarations for the stubs of a package.
#[derive(Clone, Debug, Default)]
pub(super) struct Declarations {
    pub(super) definitions: Vec<Definition>,
    pub(super) functions: Vec<Declaration>,
    /// Functions that C defines.
    pub(super) callbacks: Vec<Declaration>,
    /// Variables that the object refers to.
    pub(super) variables: Vec<Datum>,
}

impl Declarations {
    /// Translates the prototypes to C.
    pub(super) fn new(stubbed: &Stubbed) -> Self {
        let prototypes = &stubbed.prototypes;
        let mut build = Build {
            types: &prototypes.types,
            package: identifier(&prototypes.package),
            names: FxHashMap::default(),
            unnamed: FxHashMap::default(),
            taken: FxHashMap::default(),
            all: Declarations::default(),
        };
        // Reserves the names of functions, which must not change.
        let callbacks = || stubbed.callbacks.iter().filter(|signature| !is_foreign(signature));
        for signature in prototypes.signatures.iter().chain(callbacks()) {
            build.free(c_name(signature));
        }
        for signature in &prototypes.signatures {
            let function = build.function(signature, c_name(signature));
            build.all.functions.push(function);
        }
        for signature in callbacks() {
            let function = build.function(signature, c_name(signature));
            build.all.callbacks.push(function);
        }
        for linked in &stubbed.variables {
            let variable = &prototypes.variables[linked.index];
            let datum = variable.ty.and_then(|ty| build.variable(&variable.name, ty, linked));
            build.all.variables.extend(datum);
        }
        build.all
    }
}

struct Build<'a> {
    types: &'a Types,
    package: String,
    /// Types that have a name in C.
    names: FxHashMap<TypeId, String>,
    /// The C names of types without a name in Go, by the name derived from their structure.
    unnamed: FxHashMap<String, String>,
    /// Names in use, with the number of requests for each.
    taken: FxHashMap<String, u32>,
    all: Declarations,
}

impl Build<'_> {
    /// None for a variable without size.
    fn variable(&mut self, name: &str, ty: TypeId, linked: &Linked) -> Option<Datum> {
        if self.size(ty) == 0 {
            return None;
        }
        let name = self.free(format!("{}_{}", self.package, identifier(name)));
        let (ty, count) = match self.types.get(self.types.underlying(ty)).kind {
            Kind::Array { length, element } => (self.of(element), Some(length)),
            _ => (self.of(ty), None),
        };
        Some(Datum { name, symbol: linked.symbol.clone(), ty, count, defined: linked.defined })
    }

    fn function(&mut self, signature: &Signature, name: String) -> Declaration {
        // Zero-sized values are not passed.
        let passed = |build: &Self, ty: TypeId| build.size(ty) > 0;
        let result = match signature.results.as_slice() {
            [] => None,
            [one] => passed(self, one.ty).then(|| self.of(one.ty)),
            several => {
                let members: Vec<(String, TypeId)> = several
                    .iter()
                    .enumerate()
                    .map(|(index, result)| (format!("r{index}"), result.ty))
                    .collect();
                let size = crate::abi::sysv::classify(self.types, signature).result_size;
                (size > 0).then(|| {
                    let name = self.free(format!("{name}_return"));
                    let definition = Definition { name: name.clone(), ..self.sequence(&members, size) };
                    self.all.definitions.push(definition);
                    CType::Defined(name)
                })
            }
        };
        let mut params = Vec::new();
        for (index, param) in signature.inputs().enumerate() {
            if passed(self, param.ty) {
                let name = match param.name.as_deref() {
                    None | Some("_") => format!("p{index}"),
                    Some(name) => identifier(name),
                };
                let taken = params.iter().any(|(other, _)| *other == name);
                let name = if taken { format!("{name}_{index}") } else { name };
                params.push((name, self.of(param.ty)));
            }
        }
        Declaration { name, params, result }
    }

    fn size(&self, ty: TypeId) -> u64 {
        self.types.size_align(ty).0
    }

    /// The C type of a type, defined if necessary.
    fn of(&mut self, ty: TypeId) -> CType {
        let ty = self.types.unaliased(ty);
        if let Some(name) = self.names.get(&ty) {
            return CType::Defined(name.clone());
        }
        let under = self.types.underlying(ty);
        match &self.types.get(under).kind {
            Kind::Scalar(scalar) => CType::Scalar(*scalar),
            Kind::Complex64 => CType::Common("GoComplex64"),
            Kind::Complex128 => CType::Common("GoComplex128"),
            Kind::String => CType::Common("GoString"),
            Kind::Slice(_) => CType::Common("GoSlice"),
            Kind::Interface { .. } => CType::Common("GoInterface"),
            Kind::Pointer(to) => match self.types.get(self.types.underlying(*to)).kind {
                Kind::Scalar(scalar) => CType::Pointer(Some(scalar)),
                _ => CType::Pointer(None),
            },
            Kind::Struct(_) | Kind::Array { .. } => {
                let mut definition = self.aggregate(under);
                let own = self.types.get(ty).name.as_deref().map(identifier);
                let name = match own {
                    // Names that only differ in characters not allowed in C get a number.
                    Some(own) => self.free(format!("{}_{own}", self.package)),
                    None => {
                        let made_up = self.made_up(under, &definition);
                        if let Some(same) = self.unnamed.get(&made_up) {
                            return CType::Defined(same.clone());
                        }
                        let name = self.free(made_up.clone());
                        self.unnamed.insert(made_up, name.clone());
                        name
                    }
                };
                definition.name.clone_from(&name);
                self.names.insert(ty, name.clone());
                self.all.definitions.push(definition);
                CType::Defined(name)
            }
            Kind::Func | Kind::Map | Kind::Chan => CType::Pointer(None),
            Kind::Unknown(_) | Kind::Named(_) | Kind::Alias(_) => CType::Pointer(None),
        }
    }

    /// Makes a name unique, with a number if it is taken.
    fn free(&mut self, name: String) -> String {
        let uses = self.taken.entry(name.clone()).or_default();
        *uses += 1;
        if *uses == 1 { name } else { format!("{name}__{uses}") }
    }

    /// A name for an unnamed type, derived from its structure so that it is the same in every header.
    fn made_up(&mut self, under: TypeId, definition: &Definition) -> String {
        let package = self.package.clone();
        let Kind::Array { length, element } = self.types.get(under).kind else {
            return format!("{package}_struct_{:08x}", definition.fingerprint());
        };
        let element = match self.of(element) {
            CType::Scalar(scalar) => identifier(scalar.name()),
            CType::Pointer(_) => "pointer".to_owned(),
            CType::Common(name) => name.to_owned(),
            CType::Defined(name) => {
                name.strip_prefix(&format!("{package}_")).map_or(name.clone(), str::to_owned)
            }
        };
        format!("{package}_array_{length}_{element}")
    }

    /// A struct, or a struct that wraps an array, which C cannot pass as it is; without a name.
    fn aggregate(&mut self, ty: TypeId) -> Definition {
        let (size, align) = self.types.size_align(ty);
        match self.types.get(ty).kind.clone() {
            Kind::Struct(fields) => {
                let members: Vec<(String, TypeId)> = fields
                    .iter()
                    .enumerate()
                    .map(|(index, field)| match field.name.as_str() {
                        "_" => (format!("_{index}"), field.ty),
                        name => (identifier(name), field.ty),
                    })
                    .collect();
                self.structure(&members, size)
            }
            Kind::Array { length, element } => {
                let ty = self.of(element);
                let members = vec![Member { name: "a".to_owned(), ty, count: Some(length), align: 0 }];
                Definition { name: String::new(), members, size, align }
            }
            _ => Definition { name: String::new(), members: Vec::new(), size, align },
        }
    }

    /// A Go struct, without a name.
    fn structure(&mut self, members: &[(String, TypeId)], size: u64) -> Definition {
        let mut definition = self.sequence(members, size);
        let end = members.iter().fold(0, |end: u64, (_, ty)| {
            let (bytes, align) = self.types.size_align(*ty);
            end.next_multiple_of(align) + bytes
        });
        // Go adds a byte after a zero-sized last field, so that its address is inside the struct.
        if let Some((_, ty)) = members.last()
            && self.size(*ty) == 0
            && size > end
        {
            let align = self.types.size_align(*ty).1;
            let ty = CType::Scalar(Scalar::Uint8);
            definition.members.push(Member { name: "end_".to_owned(), ty, count: None, align });
        }
        definition
    }

    /// A struct of consecutive values, without a name.
    fn sequence(&mut self, members: &[(String, TypeId)], size: u64) -> Definition {
        let mut list: Vec<Member> = Vec::new();
        let mut used = FxHashSet::default();
        let (mut pending, mut largest) = (0, 1);
        for (name, ty) in members {
            let (bytes, align) = self.types.size_align(*ty);
            largest = largest.max(align);
            // C has no zero-sized members, but the members after them can be aligned as in Go.
            if bytes == 0 {
                pending = pending.max(align);
                continue;
            }
            let mut name = name.clone();
            while !used.insert(name.clone()) {
                name.push('_');
            }
            let align = if pending > align { pending } else { 0 };
            pending = 0;
            list.push(Member { name, ty: self.of(*ty), count: None, align });
        }
        Definition { name: String::new(), members: list, size, align: largest }
    }
}

/// A name of letters, digits and underscores; each language handles its own keywords.
fn identifier(name: &str) -> String {
    let mut plain = String::new();
    for c in name.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || c == '_' => plain.push(c),
            c if c.is_alphanumeric() => plain.push_str(&format!("u{:x}", u32::from(c))),
            _ => plain.push('_'),
        }
    }
    if plain.starts_with(|c: char| c.is_ascii_digit()) { format!("_{plain}") } else { plain }
}
