//! Go types of C's.
//!
//! In: the types of debug information. Out: what a value is in Go, and declarations of the structs that are named. Whether a type can be
//! had is known before anything is declared: it depends on what lies in it, not on what it points to.

use super::go_words::{is_name, is_taken};
use super::names::is_choice;
use crate::dwarf::{Field, Prototypes, Type, TypeId};
use crate::syntax::go::is_keyword;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::VecDeque;
use std::fmt::Write;

/// What a value takes in Go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    /// In bytes.
    size: u64,
    align: u64,
    pub(super) has_pointer: bool,
    /// How deep structs and arrays lie in it.
    depth: usize,
}

/// The deepest value, and the most pointers to pointers.
const DEEPEST: usize = 64;
const MOST_POINTERS: usize = 8;

/// Types, and the structs declared so far.
pub(super) struct Types<'p> {
    prototypes: &'p Prototypes,
    extents: FxHashMap<TypeId, Result<Extent, String>>,
    /// Names of structs.
    names: FxHashMap<TypeId, String>,
    /// The same for each name of C and layout: debug information has a struct more than once.
    layouts: FxHashMap<String, String>,
    /// How many layouts a name of C has.
    counts: FxHashMap<String, usize>,
    /// Names of functions.
    functions: FxHashSet<&'p str>,
    /// Names of structs in Go.
    given: FxHashSet<String>,
    /// Structs with names whose declarations are not written yet.
    waiting: VecDeque<TypeId>,
}

impl<'p> Types<'p> {
    pub(super) fn new(prototypes: &'p Prototypes) -> Self {
        Self {
            prototypes,
            extents: FxHashMap::default(),
            names: FxHashMap::default(),
            layouts: FxHashMap::default(),
            counts: FxHashMap::default(),
            functions: prototypes.functions.iter().map(|function| &*function.name).collect(),
            given: FxHashSet::default(),
            waiting: VecDeque::new(),
        }
    }

    /// What a value takes; if Go has no such, what it is.
    pub(super) fn check(&mut self, id: TypeId) -> Result<Extent, String> {
        self.check_at(id, 0)
    }

    fn check_at(&mut self, id: TypeId, above: usize) -> Result<Extent, String> {
        if let Some(known) = self.extents.get(&id) {
            return known.clone();
        }
        if above > DEEPEST {
            return Err("a type that is too deep".into());
        }
        self.extents.insert(id, Err("a type that holds itself".into()));
        let found = self.extent(id, above).and_then(|found| {
            if found.depth > DEEPEST { Err("a type that is too deep".into()) } else { Ok(found) }
        });
        self.extents.insert(id, found.clone());
        found
    }

    fn extent(&mut self, id: TypeId, above: usize) -> Result<Extent, String> {
        let plain = |size| Extent { size, align: size, has_pointer: false, depth: 0 };
        let prototypes = self.prototypes;
        match prototypes.of(id) {
            Type::Void => Err("nothing".into()),
            Type::Bool => Ok(plain(1)),
            Type::Integer { size: size @ (1 | 2 | 4 | 8), .. } | Type::Float { size: size @ (4 | 8) } => {
                Ok(plain(*size))
            }
            Type::Integer { size, .. } => Err(format!("a number of {size} bytes")),
            Type::Float { size } => Err(format!("a floating-point number of {size} bytes")),
            Type::Pointer(_) => Ok(Extent { has_pointer: true, ..plain(8) }),
            Type::Array { element, length } => {
                let one = self.check_at(*element, above + 1)?;
                Ok(Extent { size: one.size.saturating_mul(*length), depth: one.depth + 1, ..one })
            }
            Type::Struct { name, .. } if !is_name(name) => Err("a struct without a name".into()),
            Type::Struct { size, fields, .. } => self.structure(*size, fields, above),
            Type::Other(what) => Err((*what).into()),
        }
    }

    fn structure(&mut self, size: u64, fields: &[Field], above: usize) -> Result<Extent, String> {
        let mut all = Extent { size, align: 1, has_pointer: false, depth: 0 };
        let mut end = 0;
        for field in fields {
            if field.is_bits {
                return Err("a struct with fields of bits".into());
            }
            if !field.name.is_empty() && !is_name(&field.name) {
                return Err(format!("a struct with the field `{}`", field.name));
            }
            let one = self.check_at(field.ty, above + 1)?;
            if !field.offset.is_multiple_of(one.align) || field.offset < end {
                return Err("a struct whose fields are packed".into());
            }
            end = field.offset.saturating_add(one.size);
            all.align = all.align.max(one.align);
            all.has_pointer |= one.has_pointer;
            all.depth = all.depth.max(one.depth);
        }
        if end > size || !size.is_multiple_of(all.align) {
            return Err("a struct whose fields are packed".into());
        }
        all.depth += 1;
        Ok(all)
    }

    /// Whether C can keep what a parameter points to, by its type: it could be written to what another points to.
    pub(super) fn may_keep(&mut self, id: TypeId) -> bool {
        match self.prototypes.of(id) {
            Type::Pointer(to) => self.check(*to).map_or(true, |target| target.has_pointer),
            _ => self.check(id).map_or(true, |value| value.has_pointer),
        }
    }

    /// The Go type of a value that was checked.
    pub(super) fn value(&mut self, id: TypeId) -> String {
        self.value_at(id, 0)
    }

    fn value_at(&mut self, id: TypeId, pointers: usize) -> String {
        let prototypes = self.prototypes;
        match prototypes.of(id) {
            Type::Bool => "bool".into(),
            Type::Integer { size, is_signed, name } => integer(*size, *is_signed, name),
            Type::Float { size } => format!("float{}", size.saturating_mul(8)),
            Type::Pointer(to) => self.pointer(*to, pointers + 1),
            Type::Struct { name, size, fields } => self.name(id, name, *size, fields),
            Type::Array { element, length } => format!("[{length}]{}", self.value_at(*element, pointers)),
            Type::Void | Type::Other(_) => "unsafe.Pointer".into(),
        }
    }

    /// What a pointer to a type is in Go.
    fn pointer(&mut self, to: TypeId, pointers: usize) -> String {
        let prototypes = self.prototypes;
        match prototypes.of(to) {
            Type::Integer { size: 1, name, .. } if name == "char" => "*byte".into(),
            Type::Struct { fields, .. } if fields.is_empty() => "unsafe.Pointer".into(),
            _ if pointers > MOST_POINTERS || self.check(to).is_err() => "unsafe.Pointer".into(),
            _ => format!("*{}", self.value_at(to, pointers)),
        }
    }

    /// The name of a struct, which will be declared.
    fn name(&mut self, id: TypeId, name: &str, size: u64, fields: &[Field]) -> String {
        if let Some(known) = self.names.get(&id) {
            return known.clone();
        }
        let layout = self.layout(name, size, fields);
        let given = self.layouts.get(&layout).cloned().unwrap_or_else(|| {
            let count = self.counts.entry(name.to_owned()).or_default();
            *count += 1;
            let mut own = if *count == 1 { name.to_owned() } else { format!("{name}_{count}") };
            let is_other = |name: &str| {
                let is_function = |name: &str| self.functions.contains(name);
                is_taken(name)
                    || matches!(name, "init" | "main")
                    || is_function(name)
                    || is_choice(name, is_function)
            };
            while is_other(&own) || !self.given.insert(own.clone()) {
                own.push('_');
            }
            self.layouts.insert(layout, own.clone());
            self.waiting.push_back(id);
            own
        });
        self.names.insert(id, given.clone());
        given
    }

    /// Whether a function has this name.
    pub(super) fn has_function(&self, name: &str) -> bool {
        self.functions.contains(name)
    }

    /// What tells structs of one name apart.
    fn layout(&mut self, name: &str, size: u64, fields: &[Field]) -> String {
        let mut text = format!("{name} {size}");
        for field in fields {
            let _ = write!(text, " {}@{}:", field.name, field.offset);
            // Writing to a string cannot fail.
            let _ = match self.prototypes.of(field.ty) {
                Type::Pointer(_) => write!(text, "*"),
                Type::Struct { name, size, .. } => write!(text, "{name} {size}"),
                Type::Array { length, .. } => write!(text, "[{length}]{:?}", self.check(field.ty)),
                other => write!(text, "{other:?}"),
            };
        }
        text
    }

    /// The declarations of all structs, each with an empty line before it, by name.
    pub(super) fn text(&mut self) -> String {
        let mut all = Vec::new();
        while let Some(id) = self.waiting.pop_front() {
            let prototypes = self.prototypes;
            if let Type::Struct { size, fields, .. } = prototypes.of(id) {
                let name = self.names.get(&id).cloned().unwrap_or_default();
                let text = self.declaration(&name, *size, fields);
                all.push((name, text));
            }
        }
        all.sort();
        all.into_iter().map(|(_, text)| format!("\n{text}")).collect()
    }

    fn declaration(&mut self, name: &str, size: u64, fields: &[Field]) -> String {
        let mut rows: Vec<(String, String)> = Vec::new();
        let mut used: FxHashSet<String> = fields.iter().map(|field| field.name.clone()).collect();
        let (mut end, mut most) = (0_u64, 1);
        let last = fields.len().saturating_sub(1);
        for (index, field) in fields.iter().enumerate() {
            let Ok(extent) = self.check(field.ty) else { continue };
            if field.offset > end.next_multiple_of(extent.align) {
                rows.push(("_".into(), format!("[{}]byte", field.offset - end)));
            }
            let mut own = if field.name.is_empty() { "_".into() } else { field.name.clone() };
            // Only words of the language: a field may be called `int`.
            if is_keyword(&own) {
                while !used.insert(own.clone()) {
                    own.push('_');
                }
            }
            // Go adds room behind a last field of no size, to which a pointer would leave the struct.
            if extent.size == 0 && index == last {
                rows.insert(0, ("_".into(), self.value(field.ty)));
            } else {
                rows.push((own, self.value(field.ty)));
            }
            end = field.offset.saturating_add(extent.size);
            most = most.max(extent.align);
        }
        if size > end.checked_next_multiple_of(most).unwrap_or(size) {
            rows.push(("_".into(), format!("[{}]byte", size - end)));
        }
        let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
        let mut text = format!("type {name} struct {{\n");
        for (name, ty) in rows {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "\t{name:width$} {ty}");
        }
        text.push_str("}\n");
        text
    }
}

/// The Go type of a number.
fn integer(size: u64, is_signed: bool, name: &str) -> String {
    match (name, size) {
        ("size_t" | "usize", 8) => "uint".into(),
        ("ssize_t" | "ptrdiff_t" | "isize" | "intptr_t", 8) => "int".into(),
        ("uintptr_t", 8) => "uintptr".into(),
        _ => format!("{}int{}", if is_signed { "" } else { "u" }, size.saturating_mul(8)),
    }
}
