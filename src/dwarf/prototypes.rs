//! Prototypes of functions, and the types in them.
//!
//! In: debug information. Out: each function that other objects can call, with parameters, result and place, and a table of the types
//! that these are made of. What a type has that other layers do not ask for is left out.

use super::variables::{count, name, type_of};
use super::{Debug, Slice};
use gimli::{AttributeValue, DebuggingInformationEntry, UnitOffset, constants as dw};
use rustc_hash::FxHashMap;

type Dwarf<'s> = gimli::Dwarf<Slice<'s>>;
type Unit<'s> = gimli::Unit<Slice<'s>>;
type Entry<'s> = DebuggingInformationEntry<Slice<'s>>;

/// More functions, types, and parameters or fields of one are not read.
const MOST: usize = 1 << 16;
const MOST_PARTS: usize = 1 << 10;

/// The number of a type in [`Prototypes::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(usize);

/// What a type is. Other names for it, and `const` and its like, are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Type {
    #[default]
    Void,
    Bool,
    /// A number of this many bytes. The name is that of the type, or of the first `typedef` for it.
    Integer {
        size: u64,
        is_signed: bool,
        name: String,
    },
    Float {
        size: u64,
    },
    Pointer(TypeId),
    Struct {
        name: String,
        size: u64,
        fields: Vec<Field>,
    },
    Array {
        element: TypeId,
        length: u64,
    },
    /// Something else: what it is.
    Other(&'static str),
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ty: TypeId,
    /// In bytes.
    pub(crate) offset: u64,
    /// Whether it shares bytes with others.
    pub(crate) is_bits: bool,
}

/// A function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Prototype {
    pub(crate) name: String,
    /// Names, empty if there is none, and types.
    pub(crate) parameters: Vec<(String, TypeId)>,
    /// None if there is none.
    pub(crate) result: Option<TypeId>,
    /// Whether more arguments may follow.
    pub(crate) is_variadic: bool,
    /// The line of its name, from 1; 0 if unknown.
    pub(crate) line: u64,
}

/// The functions of a file.
#[derive(Debug, Default)]
pub(crate) struct Prototypes {
    /// In the order of the file.
    pub(crate) functions: Vec<Prototype>,
    types: Vec<Type>,
}

impl Prototypes {
    /// Reads all units.
    pub(crate) fn read(debug: &Debug<'_>) -> Self {
        let dwarf = debug.dwarf();
        let mut all = Self::default();
        let mut headers = dwarf.units();
        while let Ok(Some(header)) = headers.next() {
            if let Ok(unit) = dwarf.unit(header) {
                let known = FxHashMap::default();
                Reader { dwarf: &dwarf, unit: &unit, known, all: &mut all }.functions();
            }
        }
        all
    }

    /// A type by number.
    pub(crate) fn of(&self, id: TypeId) -> &Type {
        self.types.get(id.0).unwrap_or(&Type::Void)
    }
}

/// A unit being read.
struct Reader<'r, 's> {
    dwarf: &'r Dwarf<'s>,
    unit: &'r Unit<'s>,
    known: FxHashMap<UnitOffset, TypeId>,
    all: &'r mut Prototypes,
}

impl<'s> Reader<'_, 's> {
    fn functions(&mut self) {
        let unit = self.unit;
        // The function whose parameters follow, and its depth.
        let mut current: Option<(isize, Prototype)> = None;
        let mut cursor = unit.entries();
        while let Ok(Some(entry)) = cursor.next_dfs() {
            if current.as_ref().is_some_and(|(depth, _)| entry.depth() <= *depth) {
                self.all.functions.extend(current.take().map(|(_, found)| found));
            }
            match (entry.tag(), &mut current) {
                (dw::DW_TAG_subprogram, _) if self.all.functions.len() < MOST => {
                    current = self.function(entry).map(|found| (entry.depth(), found));
                }
                (dw::DW_TAG_formal_parameter, Some((depth, found)))
                    if entry.depth() == *depth + 1 && found.parameters.len() < MOST_PARTS =>
                {
                    let name = name(self.dwarf, unit, entry).unwrap_or_default();
                    let ty = self.type_of(entry);
                    found.parameters.push((name, ty));
                }
                (dw::DW_TAG_unspecified_parameters, Some((depth, found))) if entry.depth() == *depth + 1 => {
                    found.is_variadic = true;
                }
                _ => {}
            }
        }
        self.all.functions.extend(current.map(|(_, found)| found));
    }

    fn function(&mut self, entry: &Entry<'s>) -> Option<Prototype> {
        let is_set = |at| matches!(entry.attr_value(at), Some(AttributeValue::Flag(true)));
        // Its code may be described apart from it, with a reference.
        if !is_set(dw::DW_AT_external) || is_set(dw::DW_AT_declaration) {
            return None;
        }
        let own = entry.attr_value(dw::DW_AT_name)?;
        let text = self.dwarf.attr_string(self.unit, own).ok()?;
        Some(Prototype {
            name: String::from_utf8_lossy(text.slice()).into_owned(),
            result: entry.attr_value(dw::DW_AT_type).is_some().then(|| self.type_of(entry)),
            line: entry.attr_value(dw::DW_AT_decl_line).and_then(|line| line.udata_value()).unwrap_or(0),
            ..Prototype::default()
        })
    }

    fn type_of(&mut self, entry: &Entry<'s>) -> TypeId {
        match type_of(entry) {
            Some(offset) => self.read(offset, &mut Vec::new()),
            None => self.add(Type::Void),
        }
    }

    fn add(&mut self, ty: Type) -> TypeId {
        self.all.types.push(ty);
        TypeId(self.all.types.len() - 1)
    }

    /// The type at an offset; `open` has the names that lead to it.
    fn read(&mut self, offset: UnitOffset, open: &mut Vec<String>) -> TypeId {
        if let Some(known) = self.known.get(&offset) {
            return *known;
        }
        if self.all.types.len() >= MOST || open.len() >= DEEPEST {
            return self.add(Type::Other("a type that is too deep"));
        }
        let Ok(entry) = self.unit.entry(offset) else { return self.add(Type::Void) };
        let id = self.add(Type::Void);
        self.known.insert(offset, id);
        open.push(name(self.dwarf, self.unit, &entry).unwrap_or_default());
        let ty = self.kind(offset, &entry, open);
        open.pop();
        self.all.types[id.0] = ty;
        id
    }

    fn kind(&mut self, offset: UnitOffset, entry: &Entry<'s>, open: &mut Vec<String>) -> Type {
        let size = || entry.attr_value(dw::DW_AT_byte_size).and_then(|size| size.udata_value()).unwrap_or(0);
        let first = open.iter().find(|name| !name.is_empty()).cloned().unwrap_or_default();
        if is_aligned(entry) {
            return Type::Other(ALIGNED);
        }
        match entry.tag() {
            dw::DW_TAG_base_type => {
                let encoding = match entry.attr_value(dw::DW_AT_encoding) {
                    Some(AttributeValue::Encoding(encoding)) => encoding,
                    _ => return Type::Other("a number of an unknown kind"),
                };
                match encoding {
                    dw::DW_ATE_boolean => Type::Bool,
                    dw::DW_ATE_float => Type::Float { size: size() },
                    dw::DW_ATE_signed | dw::DW_ATE_signed_char => {
                        Type::Integer { size: size(), is_signed: true, name: first }
                    }
                    dw::DW_ATE_unsigned | dw::DW_ATE_unsigned_char | dw::DW_ATE_UTF => {
                        Type::Integer { size: size(), is_signed: false, name: first }
                    }
                    _ => Type::Other("a complex number"),
                }
            }
            dw::DW_TAG_pointer_type | dw::DW_TAG_reference_type => {
                // What it points to has names of its own.
                let to = type_of(entry).map(|of| self.read(of, &mut vec![String::new(); open.len()]));
                let to = to.unwrap_or_else(|| self.add(Type::Void));
                Type::Pointer(to)
            }
            dw::DW_TAG_structure_type => {
                Type::Struct { name: first, size: size(), fields: self.fields(offset, open.len()) }
            }
            dw::DW_TAG_array_type if entry.attr_value(dw::DW_AT_GNU_vector).is_some() => {
                Type::Other("a vector")
            }
            dw::DW_TAG_array_type => {
                let Some(of) = type_of(entry) else { return Type::Other("an array of nothing") };
                let element = self.read(of, &mut vec![String::new(); open.len()]);
                Type::Array { element, length: count(self.unit, offset) }
            }
            dw::DW_TAG_enumeration_type => match type_of(entry).map(|of| self.read(of, open)) {
                Some(of) => self.all.of(of).clone(),
                None => Type::Integer { size: size(), is_signed: false, name: String::new() },
            },
            dw::DW_TAG_union_type => Type::Other("a union"),
            dw::DW_TAG_subroutine_type => Type::Other("a function"),
            dw::DW_TAG_typedef
            | dw::DW_TAG_const_type
            | dw::DW_TAG_volatile_type
            | dw::DW_TAG_restrict_type
            | dw::DW_TAG_atomic_type => match type_of(entry) {
                Some(of) => self.alias(of, open),
                None => Type::Void,
            },
            _ => Type::Other("a type that Go has not"),
        }
    }

    /// A type under the first name that leads to it.
    fn alias(&mut self, of: UnitOffset, open: &mut Vec<String>) -> Type {
        let first = open.iter().find(|name| !name.is_empty()).cloned();
        let id = self.read(of, open);
        match (self.all.of(id).clone(), first) {
            (Type::Integer { size, is_signed, .. }, Some(name)) => Type::Integer { size, is_signed, name },
            (other, _) => other,
        }
    }

    fn fields(&mut self, offset: UnitOffset, depth: usize) -> Vec<Field> {
        let unit = self.unit;
        let mut found = Vec::new();
        let Ok(mut tree) = unit.entries_tree(Some(offset)) else { return Vec::new() };
        let Ok(root) = tree.root() else { return Vec::new() };
        let mut children = root.children();
        while let Ok(Some(child)) = children.next() {
            let entry = child.entry();
            if entry.tag() != dw::DW_TAG_member || found.len() == MOST_PARTS {
                continue;
            }
            let number = |at| entry.attr_value(at).and_then(|value| value.udata_value());
            let is_bits = entry.attr_value(dw::DW_AT_bit_size).is_some();
            let offset = number(dw::DW_AT_data_member_location).unwrap_or(0);
            let name = name(self.dwarf, unit, entry).unwrap_or_default();
            let of = type_of(entry);
            found.push((name, of, offset, is_bits, is_aligned(entry)));
        }
        let mut fields = Vec::with_capacity(found.len());
        for (name, of, offset, is_bits, is_aligned) in found {
            let ty = match of {
                _ if is_aligned => self.add(Type::Other(ALIGNED)),
                Some(of) => self.read(of, &mut vec![String::new(); depth]),
                None => self.add(Type::Void),
            };
            fields.push(Field { name, ty, offset, is_bits });
        }
        fields
    }
}

/// Whether more than eight bytes of alignment are asked for, the most that Go gives.
fn is_aligned(entry: &Entry<'_>) -> bool {
    entry.attr_value(dw::DW_AT_alignment).and_then(|value| value.udata_value()).is_some_and(|align| align > 8)
}

const ALIGNED: &str = "a type aligned to more than 8 bytes";

/// The deepest type that is read.
const DEEPEST: usize = 64;
