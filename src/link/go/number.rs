//! Numbers the symbols of all objects, and chooses among their definitions.
//!
//! In: the objects in load order. Out: [`Symbols`]: first the definitions by package and index, then those by content hash
//! or by name, then names that are defined nowhere. Of symbols with the same name or hash, the first gives the number
//! (addSym in cmd/link/internal/loader/loader.go).

use super::kind::Kind;
use super::linkname;
use super::load::Loaded;
use super::refusal::{Refusal, refuse, text};
use super::symbols::{Library, ObjectId, Place, Sym, Symbols};
use crate::goobj::format::{abi, symbol_flag, symbol_flag2};
use crate::goobj::read::{List, Object, Symbol, SymbolId};
use crate::goobj::release::Table;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// A symbol with hashed contents, and its size.
type Known = (Sym, u32);

struct Numbers<'a> {
    symbols: Symbols<'a>,
    short: FxHashMap<&'a [u8], Known>,
    hashed: FxHashMap<&'a [u8], Known>,
    builtins: FxHashMap<(&'static [u8], u16), u32>,
    /// References to variables through `//go:linkname`, to be checked once all definitions are known.
    references: Vec<(ObjectId, &'a [u8], Sym)>,
    /// Symbols that need more bytes than their chosen definition has.
    larger: Vec<(Sym, u32)>,
}

/// Numbers all symbols.
pub(crate) fn number(loaded: Loaded<'_>) -> Result<Symbols<'_>, Refusal> {
    let Some(first) = loaded.objects.first() else { return refuse!("there are no objects") };
    let table: &'static Table = first.object.table();
    let builtins = table.builtins.iter().zip(0..);
    let mut numbers = Numbers {
        builtins: builtins.map(|((name, abi), number)| ((name.as_bytes(), *abi), number)).collect(),
        symbols: Symbols::new(loaded.libraries, loaded.objects, table.builtins.len()),
        short: FxHashMap::default(),
        hashed: FxHashMap::default(),
        references: Vec::new(),
        larger: Vec::new(),
    };
    let objects = (0..numbers.symbols.objects.len()).map(ObjectId::from_usize);
    for object in objects.clone() {
        numbers.list(object, List::Package)?;
    }
    for object in objects.clone() {
        for list in [List::Short, List::Hashed, List::Named] {
            numbers.list(object, list)?;
        }
    }
    // Builtins that the runtime lacks are symbols, too, which are defined nowhere.
    for ((name, _), sym) in table.builtins.iter().zip(0..) {
        if numbers.symbols.builtins[sym].is_none() {
            numbers.symbols.builtins[sym] = numbers.symbols.make_static(name.as_bytes(), Kind::None);
        }
    }
    for (object, name, sym) in &numbers.references {
        linkname::check(&numbers.symbols, *object, name, *sym)?;
    }
    let packages = packages(&numbers.symbols);
    for object in objects {
        numbers.undefined(object)?;
        numbers.packages(object, &packages)?;
    }
    for (sym, size) in numbers.larger {
        numbers.symbols.change(sym).size = u64::from(size);
    }
    Ok(numbers.symbols)
}

/// The first object of each package, by its path as objects spell it.
fn packages<'a>(symbols: &Symbols<'a>) -> FxHashMap<Cow<'a, [u8]>, ObjectId> {
    let mut packages = FxHashMap::default();
    for (id, file) in symbols.objects.iter_enumerated() {
        packages.entry(symbols.libraries[file.library].prefix()).or_insert(id);
    }
    packages
}

impl<'a> Library<'a> {
    /// The path as it begins symbol names: ambiguous bytes are escaped as a percent sign and two hex digits (PathToPrefix
    /// in cmd/internal/objabi/path.go).
    pub(crate) fn prefix(&self) -> Cow<'a, [u8]> {
        let last = self.path.iter().rposition(|byte| *byte == b'/');
        let is_special = |at: usize, byte: u8| {
            byte <= b' '
                || (byte == b'.' && last.is_none_or(|last| at > last))
                || matches!(byte, b'%' | b'"')
                || byte >= 0x7f
        };
        if !self.path.iter().enumerate().any(|(at, byte)| is_special(at, *byte)) {
            return Cow::Borrowed(self.path);
        }
        let escape = |(at, byte): (usize, &u8)| match is_special(at, *byte) {
            true => format!("%{byte:02x}").into_bytes(),
            false => vec![*byte],
        };
        Cow::Owned(self.path.iter().enumerate().flat_map(escape).collect())
    }
}

impl<'a> Numbers<'a> {
    /// Numbers the symbols in one list of an object's definitions.
    fn list(&mut self, id: ObjectId, list: List) -> Result<(), Refusal> {
        let file = &self.symbols.objects[id];
        let object = file.object;
        let is_runtime = self.symbols.libraries[file.library].path == b"runtime";
        let linkname = object.table().flag2.linkname | object.table().flag2.linkname_std;
        for own in object.list(list) {
            let symbol = object.symbol(own);
            let sym = match list {
                List::Short | List::Hashed => self.by_hash(id, &object, own, &symbol, list),
                _ => self.by_name(id, &object, own, &symbol, list)?,
            };
            self.symbols.objects[id].syms.push(sym);
            let name = symbol.name;
            if list == List::Named
                && symbol.flags2 & linkname != 0
                && object.data(own).is_empty()
                && name.contains(&b'.')
            {
                self.references.push((id, name, sym));
            }
            self.symbols.is_local[sym] |= symbol.flags & symbol_flag::LOCAL != 0;
            self.symbols.is_used_in_iface[sym] |= symbol.flags2 & symbol_flag2::USED_IN_IFACE != 0;
            let align = &mut self.symbols.aligns[sym];
            *align = symbol.align.max(*align);
            if matches!(list, List::Package | List::Named)
                && (name.starts_with(b"runtime.") || (is_runtime && name.starts_with(b"type:")))
                && let Some(number) = self.builtins.get(&(name, symbol.abi))
            {
                self.symbols.builtins[*number as usize] = sym;
            }
        }
        Ok(())
    }

    /// The number of a content-addressed symbol. The hash ignores trailing zeros, so the largest definition wins.
    fn by_hash(
        &mut self,
        id: ObjectId,
        object: &Object<'a>,
        own: SymbolId,
        symbol: &Symbol<'a>,
        list: List,
    ) -> Sym {
        let map = if list == List::Short { &mut self.short } else { &mut self.hashed };
        let hash = object.hash(own).unwrap_or_default();
        match map.entry(hash) {
            std::collections::hash_map::Entry::Vacant(entry) => {
                let sym = self.symbols.add(id, own);
                entry.insert((sym, symbol.size));
                sym
            }
            std::collections::hash_map::Entry::Occupied(mut entry) => {
                let (sym, size) = *entry.get();
                if symbol.size > size {
                    self.symbols.replace(sym, id, own);
                    entry.insert((sym, symbol.size));
                }
                sym
            }
        }
    }

    fn by_name(
        &mut self,
        id: ObjectId,
        object: &Object<'a>,
        own: SymbolId,
        symbol: &Symbol<'a>,
        list: List,
    ) -> Result<Sym, Refusal> {
        if symbol.name.is_empty() || symbol.abi == abi::STATIC {
            return Ok(self.symbols.add(id, own));
        }
        let known = if list == List::Package { None } else { self.symbols.lookup(symbol.name, symbol.abi) };
        let Some(sym) = known else {
            let sym = self.symbols.add(id, own);
            self.symbols.set_name(Cow::Borrowed(symbol.name), symbol.abi, sym);
            return Ok(sym);
        };
        let Place::Object(other, old) = self.symbols.place(sym) else { return Ok(sym) };
        let other = self.symbols.objects[other].object;
        match settle(&other, old, object, own) {
            Some(Settled { is_new, larger }) => {
                if is_new {
                    self.symbols.replace(sym, id, own);
                }
                self.larger.extend(larger.map(|size| (sym, size)));
                Ok(sym)
            }
            None => refuse!("duplicated definition of symbol {}", text(symbol.name)),
        }
    }

    /// Numbers the names that an object refers to, and checks that it may.
    fn undefined(&mut self, id: ObjectId) -> Result<(), Refusal> {
        let object = self.symbols.objects[id].object;
        for own in object.list(List::Undefined) {
            let symbol = object.symbol(own);
            let sym = match symbol.abi {
                // Assembly refers to data about its functions that may be defined nowhere.
                abi::STATIC => self.symbols.make_static(symbol.name, Kind::None),
                abi => self.symbols.lookup_or_make(Cow::Borrowed(symbol.name), abi),
            };
            self.symbols.objects[id].syms.push(sym);
            if linkname::is_checked(&object, &symbol) {
                linkname::check(&self.symbols, id, symbol.name, sym)?;
            }
            self.symbols.is_local[sym] |= symbol.flags & symbol_flag::LOCAL != 0;
            self.symbols.is_used_in_iface[sym] |= symbol.flags2 & symbol_flag2::USED_IN_IFACE != 0;
        }
        Ok(())
    }

    /// Finds the packages that an object refers to, and merges in the flags of its references.
    fn packages(
        &mut self,
        id: ObjectId,
        packages: &FxHashMap<Cow<'a, [u8]>, ObjectId>,
    ) -> Result<(), Refusal> {
        let object = self.symbols.objects[id].object;
        // Index 0 means no package.
        let mut found = vec![id];
        for path in object.packages().skip(1) {
            let Some(other) = packages.get(path) else {
                return refuse!("reference to nonexistent package {}", text(path));
            };
            found.push(*other);
        }
        self.symbols.objects[id].packages = found;
        for flags in object.ref_flags() {
            let sym = self.symbols.resolve(id, flags.target);
            self.symbols.is_used_in_iface[sym] |= flags.flags2 & symbol_flag2::USED_IN_IFACE != 0;
        }
        Ok(())
    }
}

struct Settled {
    /// Whether the new definition wins.
    is_new: bool,
    /// The size in bytes that the symbol needs, if the winner is smaller.
    larger: Option<u32>,
}

/// Chooses between two definitions of a name; none if they conflict.
fn settle(old_object: &Object<'_>, old: SymbolId, new_object: &Object<'_>, new: SymbolId) -> Option<Settled> {
    let (first, second) = (old_object.symbol(old), new_object.symbol(new));
    let is_dupok = |symbol: &Symbol<'_>| symbol.flags & symbol_flag::DUPOK != 0;
    if is_dupok(&second) {
        return Some(Settled { is_new: is_dupok(&first) && first.size < second.size, larger: None });
    }
    if is_dupok(&first) {
        return Some(Settled { is_new: true, larger: None });
    }
    let is_empty = |object: &Object<'_>, id| object.data(id).is_empty();
    let old_is_bss = Kind::of_object(first.kind).is_data() && is_empty(old_object, old);
    let new_is_bss = Kind::of_object(second.kind).is_data() && is_empty(new_object, new);
    let has_contents = Kind::of_object(second.kind).is_text() || !is_empty(new_object, new);
    if old_is_bss && (has_contents || (new_is_bss && second.size > first.size)) {
        let larger = (first.size > second.size).then_some(first.size);
        return Some(Settled { is_new: true, larger });
    }
    new_is_bss.then(|| Settled { is_new: false, larger: (second.size > first.size).then_some(second.size) })
}
