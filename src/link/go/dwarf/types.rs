//! The type entries, generated from the descriptors that the compiler writes for the runtime (defgotype, newtype and the
//! synthesize functions in cmd/link/internal/ld/dwarf.go).
//!
//! In: descriptors, in the order in which debug information needs them. Out: entries in the order of their creation. Types
//! are identified by name; for most kinds a typedef of that name follows the definition, so that types can refer to
//! themselves. Strings, slices, maps and channels get the fields of the runtime's own structs at the end.

use super::abbreviations::Abbreviation;
use crate::goobj::format::abi;
use crate::link::go::marks::State;
use crate::link::go::refusal::{Refusal, refuse, text};
use crate::link::go::symbols::{Sym, Symbols};
use crate::link::go::types::{self, COMMON, Targets, kind, word};
use gimli::{DW_ATE_boolean, DW_ATE_complex_float, DW_ATE_float, DW_ATE_signed, DW_ATE_unsigned};
use index_vec::{IndexVec, define_index_type};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

define_index_type! {
    /// A type entry, in the order of the section.
    pub(crate) struct EntryId = u32;
}

/// The prefix of descriptor names.
const PREFIX: &[u8] = b"type:";

/// The bit of the result count that marks the last parameter as variadic.
const VARIADIC: u16 = 1 << 15;

/// The bit of a name's flags that marks the field as embedded.
const EMBEDDED: u8 = 1 << 3;

/// Prefixes of type names that get no typedef.
const NO_TYPEDEF: [&[u8]; 6] = [b"map[", b"struct {", b"noalg.struct {", b"chan ", b"[", b"*"];

/// Types that debuggers need to inspect interfaces.
const FOR_DEBUGGERS: [&str; 11] = [
    "internal/abi.Type",
    "internal/abi.ArrayType",
    "internal/abi.ChanType",
    "internal/abi.FuncType",
    "internal/abi.MapType",
    "internal/abi.PtrType",
    "internal/abi.SliceType",
    "internal/abi.StructType",
    "internal/abi.InterfaceType",
    "internal/abi.ITab",
    "internal/abi.Imethod",
];

/// The target of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    None,
    Entry(EntryId),
    /// A descriptor: the target of a channel or map that was found too late to be given fields.
    Descriptor(Sym),
}

/// A type.
pub(super) struct Entry<'s> {
    pub(super) abbreviation: Abbreviation,
    pub(super) name: Cow<'s, [u8]>,
    /// In bytes.
    pub(super) size: u64,
    /// A DW_ATE value.
    pub(super) encoding: u8,
    /// A value of [`kind`], or one of the runtime's other kinds.
    pub(super) kind: u8,
    pub(super) of: Target,
    pub(super) key: Target,
    pub(super) elem: Target,
    /// The descriptor, if it is in the program.
    pub(super) runtime: Sym,
    pub(super) parts: Vec<Part<'s>>,
}

/// A field, a parameter, or an array length.
#[derive(Clone)]
pub(super) struct Part<'s> {
    pub(super) abbreviation: Abbreviation,
    pub(super) name: Cow<'s, [u8]>,
    pub(super) of: Target,
    /// The field's offset in bytes, or the array's length.
    pub(super) number: u64,
    pub(super) is_embedded: bool,
}

/// A type waiting for the types that it consists of.
struct Open {
    descriptor: Sym,
    id: EntryId,
    /// The entry that its name refers to.
    known: EntryId,
    targets: Targets,
    /// The types that it consists of, and how many of them exist.
    needed: Vec<Sym>,
    done: usize,
}

/// All types so far.
pub(super) struct Types<'s, 'a> {
    pub(super) symbols: &'s Symbols<'a>,
    state: &'s State,
    pub(super) entries: IndexVec<EntryId, Entry<'s>>,
    /// The entry that a name refers to: the typedef, if there is one.
    names: FxHashMap<Cow<'s, [u8]>, EntryId>,
    /// The same by descriptor.
    descriptors: FxHashMap<Sym, EntryId>,
    /// Definitions by descriptor.
    pub(super) definitions: FxHashMap<Sym, EntryId>,
    unspecified: EntryId,
    uintptr: EntryId,
    /// The runtime's types for interfaces with methods, and without.
    interfaces: [Sym; 2],
}

/// The runtime's kinds besides those of [`kind`] (internal/abi/type.go).
const BOOL: u8 = 1;
const INT: u8 = 2;
const INT64: u8 = 6;
const UINT: u8 = 7;
const UINTPTR: u8 = 12;
const FLOAT32: u8 = 13;
const FLOAT64: u8 = 14;
const COMPLEX64: u8 = 15;
const COMPLEX128: u8 = 16;
const STRING: u8 = 24;
const UNSAFE_POINTER: u8 = 26;

impl<'s, 'a> Types<'s, 'a> {
    /// Starts with the types that are always present.
    pub(super) fn new(symbols: &'s Symbols<'a>, state: &'s State) -> Result<Self, Refusal> {
        let mut types = Self {
            symbols,
            state,
            entries: IndexVec::new(),
            names: FxHashMap::default(),
            descriptors: FxHashMap::default(),
            definitions: FxHashMap::default(),
            unspecified: EntryId::from_usize(0),
            uintptr: EntryId::from_usize(2),
            interfaces: [Sym::NONE; 2],
        };
        types.interfaces = [types.needed("runtime.iface")?, types.needed("runtime.eface")?];
        types.add(Abbreviation::Unspecified, b"<unspecified>");
        for (name, abbreviation) in
            [("unsafe.Pointer", Abbreviation::BarePointer), ("uintptr", Abbreviation::Base)]
        {
            let descriptor = types.needed(name)?;
            let id = types.add(abbreviation, name.as_bytes());
            types.descriptors.insert(descriptor, id);
            types.entries[id].runtime = descriptor;
        }
        let uintptr = &mut types.entries[types.uintptr];
        (uintptr.encoding, uintptr.size, uintptr.kind) = (DW_ATE_unsigned.0, 8, UINTPTR);
        for name in FOR_DEBUGGERS {
            let descriptor = types.needed(name)?;
            types.define(descriptor)?;
        }
        Ok(types)
    }

    /// The descriptor of a type that must exist.
    pub(super) fn needed(&self, name: &str) -> Result<Sym, Refusal> {
        let name = [PREFIX, name.as_bytes()].concat();
        let found = self.symbols.lookup(&name, abi::ABI0).filter(|sym| !self.symbols.data(*sym).is_empty());
        found.map_or_else(|| refuse!("missing type: `{}`", text(&name)), Ok)
    }

    /// Adds an entry that can be found by its name.
    pub(super) fn add(&mut self, abbreviation: Abbreviation, name: impl Into<Cow<'s, [u8]>>) -> EntryId {
        let name = name.into();
        let id = self.entries.push(Entry {
            abbreviation,
            name: name.clone(),
            size: 0,
            encoding: 0,
            kind: 0,
            of: Target::None,
            key: Target::None,
            elem: Target::None,
            runtime: Sym::NONE,
            parts: Vec::new(),
        });
        self.names.insert(name, id);
        id
    }

    /// The entry of that name.
    pub(super) fn find(&self, name: &[u8]) -> Option<EntryId> {
        self.names.get(name).copied()
    }

    /// Defines the type of that name if it has a descriptor.
    pub(super) fn define_name(&mut self, name: &[u8]) -> Result<(), Refusal> {
        if self.names.contains_key(name) {
            return Ok(());
        }
        match self.symbols.lookup(&[PREFIX, name].concat(), abi::ABI0) {
            Some(descriptor) => self.define(descriptor).map(|_| ()),
            None => Ok(()),
        }
    }

    /// The entry of a descriptor, created if needed. Types refer to each other in long chains, so there is no recursion.
    pub(super) fn define(&mut self, descriptor: Sym) -> Result<EntryId, Refusal> {
        if let Some(id) = self.known(descriptor)? {
            return Ok(id);
        }
        let mut open = vec![self.begin(descriptor)?];
        loop {
            let Some(last) = open.last_mut() else { return Ok(self.unspecified) };
            if let Some(&needed) = last.needed.get(last.done) {
                last.done += 1;
                if self.known(needed)?.is_none() {
                    open.push(self.begin(needed)?);
                }
                continue;
            }
            let Some(Open { descriptor, id, known, targets, needed, .. }) = open.pop() else { continue };
            self.contents(id, descriptor, &targets, &needed)?;
            if self.state.reached.has(descriptor) {
                self.entries[id].runtime = descriptor;
            }
            self.definitions.insert(descriptor, id);
            self.descriptors.insert(descriptor, known);
            if open.is_empty() {
                return Ok(known);
            }
        }
    }

    /// The entry of a descriptor, if there is one.
    fn known(&self, descriptor: Sym) -> Result<Option<EntryId>, Refusal> {
        if descriptor.is_none() {
            return Ok(Some(self.unspecified));
        }
        match self.descriptors.get(&descriptor) {
            Some(&id) => Ok(Some(id)),
            None => Ok(self.find(self.name_of(descriptor)?)),
        }
    }

    /// A reference to the entry of a descriptor, which exists by now.
    fn target(&self, descriptor: Sym) -> Result<Target, Refusal> {
        Ok(Target::Entry(self.known(descriptor)?.unwrap_or(self.unspecified)))
    }

    /// The name of the type that a descriptor describes.
    fn name_of(&self, descriptor: Sym) -> Result<&'s [u8], Refusal> {
        let name = self.symbols.name(descriptor);
        match name.strip_prefix(PREFIX).filter(|name| !name.is_empty()) {
            Some(name) => Ok(name),
            None => refuse!("`{}` is not a type", text(name)),
        }
    }

    /// Creates the entry of a descriptor, without its parts.
    fn begin(&mut self, descriptor: Sym) -> Result<Open, Refusal> {
        let name = self.name_of(descriptor)?;
        let data = self.symbols.data(descriptor);
        if data.len() < COMMON {
            return refuse!("missing type: `{}`", text(name));
        }
        let of_kind = types::kind_of(data);
        let Some((abbreviation, encoding, has_size)) = form(of_kind) else {
            return refuse!("`{}` is a type of unknown kind {of_kind}", text(name));
        };
        let id = self.add(abbreviation, name);
        let can_be_named = matches!(
            of_kind,
            kind::ARRAY | kind::FUNC | kind::INTERFACE | kind::POINTER | kind::SLICE | kind::STRUCT
        );
        let mut known = id;
        if can_be_named && !NO_TYPEDEF.iter().any(|start| name.starts_with(start)) {
            known = self.add(Abbreviation::Typedef, name);
            self.entries[known].of = Target::Entry(id);
        }
        let entry = &mut self.entries[id];
        (entry.encoding, entry.kind) = (encoding, of_kind);
        if has_size {
            entry.size = word(data, 0);
        }
        let targets = Targets::of(self.symbols.relocs(descriptor));
        let needed = self.needs(data, &targets);
        Ok(Open { descriptor, id, known, targets, needed, done: 0 })
    }

    /// The descriptors of the types that a type consists of, in order.
    fn needs(&self, data: &[u8], targets: &Targets) -> Vec<Sym> {
        let target = |at: usize| targets.at(at as u32);
        match types::kind_of(data) {
            kind::ARRAY | kind::CHAN | kind::POINTER | kind::SLICE => vec![target(COMMON)],
            kind::MAP => vec![target(COMMON), target(COMMON + 8)],
            // The runtime's types for interfaces with methods, and without.
            kind::INTERFACE => vec![self.interfaces[usize::from(word(data, COMMON + 16) == 0)]],
            kind::FUNC => {
                let (parameters, results, _) = signature(data);
                let start = types::after_kind(data);
                (0..parameters + results).map(|index| target(start + 8 * index)).collect()
            }
            kind::STRUCT => types::field_places(data).map(|(at, _)| target(at + 8)).collect(),
            _ => Vec::new(),
        }
    }

    /// Fills in the parts of a type.
    fn contents(
        &mut self,
        id: EntryId,
        descriptor: Sym,
        targets: &Targets,
        needed: &[Sym],
    ) -> Result<(), Refusal> {
        let symbols = self.symbols;
        let data = symbols.data(descriptor);
        let first = |this: &Self| this.target(needed.first().copied().unwrap_or(Sym::NONE));
        match types::kind_of(data) {
            kind::ARRAY => {
                let mut length = Part::new(Abbreviation::Range, b"", Target::Entry(self.uintptr));
                length.number = word(data, COMMON + 16);
                self.entries[id].of = first(self)?;
                self.entries[id].parts.push(length);
            }
            kind::CHAN => {
                self.entries[id].elem = first(self)?;
                self.entries[id].of = Target::Descriptor(needed[0]);
            }
            kind::MAP => {
                self.entries[id].key = first(self)?;
                self.entries[id].elem = self.target(needed[1])?;
                self.entries[id].of = Target::Descriptor(descriptor);
            }
            kind::INTERFACE | kind::POINTER => self.entries[id].of = first(self)?,
            kind::SLICE => self.entries[id].elem = first(self)?,
            kind::FUNC => {
                let (parameters, _, is_variadic) = signature(data);
                for (index, of) in needed.iter().enumerate() {
                    let is_result = index >= parameters;
                    let abbreviation = if is_result { Abbreviation::Result } else { Abbreviation::Parameter };
                    let part = Part::new(abbreviation, b"", self.target(*of)?);
                    self.entries[id].parts.push(part);
                }
                if is_variadic {
                    let dots = Part::new(Abbreviation::Dots, b"", Target::None);
                    self.entries[id].parts.insert(parameters, dots);
                }
            }
            kind::STRUCT => {
                for ((at, number), of) in types::field_places(data).zip(needed) {
                    let (name, is_embedded) = field_name(symbols, targets.at(at as u32));
                    // A field without a name has its type's name.
                    let name = if name.is_empty() { self.name_of(*of)? } else { name };
                    let part = Part::new(Abbreviation::Field, name, self.target(*of)?);
                    // Go keeps offsets in 32 bits and sign-extends them.
                    let number = i64::from(number as i32) as u64;
                    self.entries[id].parts.push(Part { number, is_embedded, ..part });
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The entry of the pointer to a type, created if needed.
    pub(super) fn pointer_to(&mut self, to: EntryId) -> EntryId {
        let name = [b"*", &self.entries[to].name[..]].concat();
        if let Some(id) = self.find(&name) {
            return id;
        }
        let descriptor = self.symbols.lookup(&[PREFIX, &name].concat(), abi::ABI0);
        let id = self.add(Abbreviation::Pointer, name);
        self.entries[id].of = Target::Entry(to);
        if let Some(descriptor) = descriptor {
            if self.state.reached.has(descriptor) {
                self.entries[id].kind = kind::POINTER;
                self.entries[id].runtime = descriptor;
            }
            self.descriptors.insert(descriptor, id);
        }
        id
    }
}

impl<'s> Part<'s> {
    fn new(abbreviation: Abbreviation, name: &'s [u8], of: Target) -> Self {
        Self { abbreviation, name: Cow::Borrowed(name), of, number: 0, is_embedded: false }
    }
}

/// The number of parameters and results of a function type, and whether it is variadic.
fn signature(data: &[u8]) -> (usize, usize, bool) {
    let results = types::half(data, COMMON + 2);
    (usize::from(types::half(data, COMMON)), usize::from(results & !VARIADIC), results & VARIADIC != 0)
}

/// The name of a field, and whether it is embedded.
fn field_name<'s>(symbols: &'s Symbols<'_>, sym: Sym) -> (&'s [u8], bool) {
    let is_embedded = sym.is_some() && symbols.data(sym).first().is_some_and(|flags| flags & EMBEDDED != 0);
    (types::name(symbols, sym), is_embedded)
}

/// How types of a kind are described: the abbreviation, a DW_ATE value, and whether a size is given.
fn form(of: u8) -> Option<(Abbreviation, u8, bool)> {
    Some(match of {
        BOOL => (Abbreviation::Base, DW_ATE_boolean.0, true),
        INT..=INT64 => (Abbreviation::Base, DW_ATE_signed.0, true),
        UINT..=UINTPTR => (Abbreviation::Base, DW_ATE_unsigned.0, true),
        FLOAT32..=FLOAT64 => (Abbreviation::Base, DW_ATE_float.0, true),
        COMPLEX64..=COMPLEX128 => (Abbreviation::Base, DW_ATE_complex_float.0, true),
        kind::ARRAY => (Abbreviation::Array, 0, true),
        kind::CHAN => (Abbreviation::Chan, 0, false),
        kind::FUNC => (Abbreviation::Func, 0, true),
        kind::INTERFACE => (Abbreviation::Interface, 0, false),
        kind::MAP => (Abbreviation::Map, 0, false),
        kind::POINTER => (Abbreviation::Pointer, 0, false),
        kind::SLICE => (Abbreviation::Slice, 0, true),
        STRING => (Abbreviation::String, 0, true),
        kind::STRUCT => (Abbreviation::Struct, 0, true),
        UNSAFE_POINTER => (Abbreviation::BarePointer, 0, false),
        _ => return None,
    })
}
