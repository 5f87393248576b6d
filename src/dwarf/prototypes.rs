//! Prototypes of functions, and the types in them.
//!
//! In: debug information. Out: each function that other objects can call, with parameters, result and place, and a table of the types
//! that these are made of. What a type has that other layers do not ask for is left out.

use super::variables::{count, name, text};
use super::{Debug, Opener, Slice, next};
use gimli::{AttributeValue, DebuggingInformationEntry, UnitOffset, constants as dw};
use rustc_hash::FxHashMap;

type Dwarf<'s> = gimli::Dwarf<Slice<'s>>;
type Unit<'s> = gimli::Unit<Slice<'s>>;
type Entry<'s> = DebuggingInformationEntry<Slice<'s>>;

/// More functions, types, and parameters or fields of one are not read.
const MOST: usize = 1 << 16;
const MOST_PARTS: usize = 1 << 10;

/// The longest name of a function that is kept, in bytes.
const LONGEST: usize = 1 << 12;

/// Nor are more parameters and entries below structs in all: those of a damaged file may lie in each other.
const MOST_ENTRIES: usize = 1 << 20;

/// The longest chain of typedefs and qualifiers that is followed.
const MOST_NAMES: usize = 64;

/// Types that have numbers of their own.
const FIXED: [Type; 3] =
    [Type::Void, Type::Other("one of too many types"), Type::Other("a type aligned to more than 8 bytes")];
const VOID: TypeId = TypeId(0);
const TOO_MANY: TypeId = TypeId(1);
const ALIGNED: TypeId = TypeId(2);

/// The number of a type in [`Prototypes::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(usize);

/// What a type is. Other names for it, and `const` and its like, are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Type {
    #[default]
    Void,
    Bool,
    /// A number of this many bytes. The name is the one that it is used by: that of a `typedef`, or its own.
    Integer {
        size: u64,
        is_signed: bool,
        name: String,
    },
    Float {
        size: u64,
    },
    Pointer(TypeId),
    /// The name is that of the first `typedef` in the file, or its own.
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
    /// Whether its parameters are known: a function of C without a prototype takes any.
    pub(crate) has_prototype: bool,
    /// Whether more arguments may follow.
    pub(crate) is_variadic: bool,
    /// Whether it has more parameters than are read here.
    pub(crate) is_cut: bool,
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
        let (dwarf, mut opener) = (debug.dwarf(), Opener::default());
        let mut all = Self { functions: Vec::new(), types: FIXED.into() };
        let mut entries_left = MOST_ENTRIES;
        let mut headers = dwarf.units();
        while let Ok(Some(header)) = headers.next() {
            if let Some(unit) = opener.unit(&dwarf, header) {
                let mut reader = Reader {
                    dwarf: &dwarf,
                    unit: &unit,
                    known: FxHashMap::default(),
                    waiting: Vec::new(),
                    named: FxHashMap::default(),
                    is_c: false,
                    entries_left: &mut entries_left,
                    all: &mut all,
                };
                reader.functions();
                reader.types();
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
    /// Types that have numbers, but are not read yet.
    waiting: Vec<(TypeId, UnitOffset)>,
    /// The first `typedef` of what it names.
    named: FxHashMap<UnitOffset, UnitOffset>,
    /// Whether it was compiled from C, where a function can be without a prototype.
    is_c: bool,
    entries_left: &'r mut usize,
    all: &'r mut Prototypes,
}

impl<'s> Reader<'_, 's> {
    fn functions(&mut self) {
        let unit = self.unit;
        // The function whose parameters follow, and its depth.
        let mut current: Option<(isize, Prototype)> = None;
        let mut cursor = unit.entries();
        while let Some(entry) = next(&mut cursor) {
            if current.as_ref().is_some_and(|(depth, _)| entry.depth() <= *depth) {
                self.all.functions.extend(current.take().map(|(_, found)| found));
            }
            match (entry.tag(), &mut current) {
                (dw::DW_TAG_compile_unit, _) => self.is_c = is_c(entry),
                // One within another is declared there.
                (dw::DW_TAG_subprogram, None) if self.all.functions.len() < MOST => {
                    current = self.function(entry).map(|found| (entry.depth(), found));
                }
                (dw::DW_TAG_formal_parameter, Some((depth, found))) if entry.depth() == *depth + 1 => {
                    if found.parameters.len() == MOST_PARTS || !self.take() {
                        found.is_cut = true;
                        continue;
                    }
                    let name = name(self.dwarf, unit, entry).unwrap_or_default();
                    found.parameters.push((name, self.id(type_of(entry))));
                }
                (dw::DW_TAG_unspecified_parameters, Some((depth, found))) if entry.depth() == *depth + 1 => {
                    found.is_variadic = true;
                }
                // Those within functions are not for others.
                (dw::DW_TAG_typedef, _) if entry.depth() == 1 => self.name(entry),
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
        Some(Prototype {
            name: text(self.dwarf, self.unit, entry.attr_value(dw::DW_AT_name)?, LONGEST)?,
            has_prototype: !self.is_c || is_set(dw::DW_AT_prototyped),
            result: entry.attr_value(dw::DW_AT_type).is_some().then(|| self.id(type_of(entry))),
            line: entry.attr_value(dw::DW_AT_decl_line).and_then(|line| line.udata_value()).unwrap_or(0),
            ..Prototype::default()
        })
    }

    /// Notes that a `typedef` names a struct, if no other is in between. One of `const struct s` names another type than `struct s`.
    fn name(&mut self, entry: &Entry<'s>) {
        let mut first = None;
        let Some(of) = type_of(entry) else { return };
        let Ok(target) = self.behind(of, &mut first) else { return };
        let is_direct = of == target.offset() || first.is_none();
        if is_direct && target.tag() == dw::DW_TAG_structure_type {
            self.named.entry(target.offset()).or_insert(entry.offset());
        }
    }

    /// Whether another entry may be read.
    fn take(&mut self) -> bool {
        let is_left = *self.entries_left > 0;
        *self.entries_left -= usize::from(is_left);
        is_left
    }

    fn add(&mut self, ty: Type) -> TypeId {
        if self.all.types.len() >= MOST {
            return TOO_MANY;
        }
        self.all.types.push(ty);
        TypeId(self.all.types.len() - 1)
    }

    /// The number of a type. What it is made of is read later: types may lie in each other without end.
    fn id(&mut self, offset: Option<UnitOffset>) -> TypeId {
        let Some(offset) = offset else { return VOID };
        if let Some(known) = self.known.get(&offset) {
            return *known;
        }
        let mut first = None;
        let id = match self.behind(offset, &mut first) {
            Err(fixed) => fixed,
            // A number is known by each of its names.
            Ok(entry) if matches!(entry.tag(), dw::DW_TAG_base_type | dw::DW_TAG_enumeration_type) => {
                let name = first.and_then(|first| self.name_at(first));
                self.add(number(&entry, name.unwrap_or_default()))
            }
            Ok(entry) if entry.offset() != offset => self.id(Some(entry.offset())),
            Ok(_) => {
                let id = self.add(Type::Void);
                if id != TOO_MANY {
                    self.waiting.push((id, offset));
                }
                id
            }
        };
        self.known.insert(offset, id);
        id
    }

    /// What is behind other names of a type, `const` and its like; `first` becomes the first that has a name. An error is the
    /// type that takes the place of all that.
    fn behind(&self, mut offset: UnitOffset, first: &mut Option<UnitOffset>) -> Result<Entry<'s>, TypeId> {
        for _ in 0..MOST_NAMES {
            let entry = self.unit.entry(offset).map_err(|_| VOID)?;
            if is_aligned(&entry) {
                return Err(ALIGNED);
            }
            if entry.attr_value(dw::DW_AT_name).is_some() {
                first.get_or_insert(offset);
            }
            offset = match (entry.tag(), type_of(&entry)) {
                (dw::DW_TAG_enumeration_type, Some(of)) => of,
                (
                    dw::DW_TAG_typedef
                    | dw::DW_TAG_const_type
                    | dw::DW_TAG_volatile_type
                    | dw::DW_TAG_restrict_type
                    | dw::DW_TAG_atomic_type,
                    of,
                ) => of.ok_or(VOID)?,
                _ => return Ok(entry),
            };
        }
        Err(TOO_MANY)
    }

    fn name_at(&self, offset: UnitOffset) -> Option<String> {
        name(self.dwarf, self.unit, &self.unit.entry(offset).ok()?)
    }

    /// Reads the types that have numbers, and those that they are made of.
    fn types(&mut self) {
        while let Some((id, offset)) = self.waiting.pop() {
            if let Ok(entry) = self.unit.entry(offset) {
                self.all.types[id.0] = self.kind(offset, &entry);
            }
        }
    }

    fn kind(&mut self, offset: UnitOffset, entry: &Entry<'s>) -> Type {
        match entry.tag() {
            dw::DW_TAG_pointer_type | dw::DW_TAG_reference_type => Type::Pointer(self.id(type_of(entry))),
            dw::DW_TAG_structure_type => {
                let named = self.named.get(&offset).copied().unwrap_or(offset);
                let name = self.name_at(named).unwrap_or_default();
                match self.fields(offset) {
                    Ok(fields) => Type::Struct { name, size: size(entry), fields },
                    Err(what) => Type::Other(what),
                }
            }
            dw::DW_TAG_array_type if entry.attr_value(dw::DW_AT_GNU_vector).is_some() => {
                Type::Other("a vector")
            }
            dw::DW_TAG_array_type => {
                let Some(of) = type_of(entry) else { return Type::Other("an array of nothing") };
                Type::Array { element: self.id(Some(of)), length: count(self.unit, offset) }
            }
            dw::DW_TAG_union_type => Type::Other("a union"),
            dw::DW_TAG_subroutine_type => Type::Other("a function"),
            _ => Type::Other("a type that Go has not"),
        }
    }

    /// The fields of a struct; if it is none that Go has, what it is.
    fn fields(&mut self, offset: UnitOffset) -> Result<Vec<Field>, &'static str> {
        let unit = self.unit;
        let mut fields = Vec::new();
        let Ok(mut cursor) = unit.entries_at_offset(offset) else { return Ok(fields) };
        // The struct itself.
        let _ = next(&mut cursor);
        while let Some(entry) = next(&mut cursor)
            && entry.depth() > 0
        {
            if !self.take() || fields.len() == MOST_PARTS {
                return Err("a struct with too many fields");
            }
            match entry.tag() {
                _ if entry.depth() != 1 => continue,
                dw::DW_TAG_member => {}
                dw::DW_TAG_variant_part => return Err("an enum with values"),
                dw::DW_TAG_inheritance => return Err("a class with a base"),
                _ => continue,
            }
            let number = |at| entry.attr_value(at).and_then(|value| value.udata_value());
            fields.push(Field {
                name: name(self.dwarf, unit, entry).unwrap_or_default(),
                ty: if is_aligned(entry) { ALIGNED } else { self.id(type_of(entry)) },
                offset: number(dw::DW_AT_data_member_location).unwrap_or(0),
                is_bits: entry.attr_value(dw::DW_AT_bit_size).is_some(),
            });
        }
        Ok(fields)
    }
}

/// Whether a unit was compiled from C.
fn is_c(unit: &Entry<'_>) -> bool {
    let language = match unit.attr_value(dw::DW_AT_language) {
        Some(AttributeValue::Language(language)) => language,
        _ => return false,
    };
    matches!(language, dw::DW_LANG_C | dw::DW_LANG_C89 | dw::DW_LANG_C99 | dw::DW_LANG_C11 | dw::DW_LANG_C17)
}

/// A number, by the name that it has.
fn number(entry: &Entry<'_>, name: String) -> Type {
    let size = size(entry);
    if entry.tag() == dw::DW_TAG_enumeration_type {
        return Type::Integer { size, is_signed: false, name };
    }
    let Some(AttributeValue::Encoding(encoding)) = entry.attr_value(dw::DW_AT_encoding) else {
        return Type::Other("a number of an unknown kind");
    };
    match encoding {
        dw::DW_ATE_boolean => Type::Bool,
        dw::DW_ATE_float => Type::Float { size },
        dw::DW_ATE_signed | dw::DW_ATE_signed_char => Type::Integer { size, is_signed: true, name },
        dw::DW_ATE_unsigned | dw::DW_ATE_unsigned_char | dw::DW_ATE_UTF => {
            Type::Integer { size, is_signed: false, name }
        }
        _ => Type::Other("a complex number"),
    }
}

fn type_of(entry: &Entry<'_>) -> Option<UnitOffset> {
    match entry.attr_value(dw::DW_AT_type)? {
        AttributeValue::UnitRef(offset) => Some(offset),
        _ => None,
    }
}

/// In bytes.
fn size(entry: &Entry<'_>) -> u64 {
    entry.attr_value(dw::DW_AT_byte_size).and_then(|size| size.udata_value()).unwrap_or(0)
}

/// Whether more than eight bytes of alignment are asked for, the most that Go gives.
fn is_aligned(entry: &Entry<'_>) -> bool {
    entry.attr_value(dw::DW_AT_alignment).and_then(|value| value.udata_value()).is_some_and(|align| align > 8)
}
