//! Numbers the symbols of all objects, and chooses among their definitions.
//!
//! In: the objects in load order. Out: [`Symbols`]: first the definitions by package and index, then those by content hash
//! or by name, then names that are defined nowhere. Of symbols with the same name or hash, the first gives the number
//! (addSym in cmd/link/internal/loader/loader.go).

use super::kind::Kind;
use super::linkname;
use super::load::Loaded;
use super::refusal::{Refusal, refuse, text};
use super::symbols::{Counts, Library, NameHash, ObjectId, Place, Sym, Symbols};
use crate::goobj::format::{abi, symbol_flag, symbol_flag2};
use crate::goobj::read::{List, Object, Symbol, SymbolId};
use crate::goobj::release::Table;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

struct Numbers<'a> {
    symbols: Symbols<'a>,
    /// References to variables through `//go:linkname`, to be checked once all definitions are known.
    references: Vec<(ObjectId, &'a [u8], Sym)>,
    /// Symbols that need more bytes than their chosen definition has.
    larger: Vec<(Sym, u32)>,
}

/// Numbers all symbols.
pub(crate) fn number(loaded: Loaded<'_>) -> Result<Symbols<'_>, Refusal> {
    let Some(first) = loaded.objects.first() else { return refuse!("there are no objects") };
    let table: &'static Table = first.object.table();
    let hashes = loaded.objects.as_raw_slice().par_iter().map(|file| Hashes::of(&file.object));
    let hashes: Vec<Hashes> = hashes.collect();
    let objects: Vec<Object<'_>> = loaded.objects.iter().map(|file| file.object).collect();
    let count = loaded.objects.iter().map(|file| file.object.defined().len()).sum();
    let mut numbers = Numbers {
        symbols: Symbols::new(loaded.libraries, loaded.objects, table.builtins.len()),
        references: Vec::new(),
        larger: Vec::new(),
    };
    let names = hashes.iter().map(|hashes| hashes.package.len() + hashes.named.len()).sum();
    numbers.symbols.reserve(count, names);
    let files = &objects;
    let objects = (0..files.len()).map(ObjectId::from_usize).zip(&hashes);
    // Definitions by package and index come first, and do not depend on contents.
    let (mut content, ()) = rayon::join(
        || Content::of(files),
        || objects.clone().for_each(|(object, hashes)| numbers.package(object, &hashes.package)),
    );
    let package = numbers.symbols.len();
    for (object, hashes) in objects.clone() {
        numbers.hashed(object, &mut content);
        numbers.named(object, &hashes.named)?;
    }
    let (content, defined) = (content.places.len(), numbers.symbols.len());
    numbers.symbols.counts = Counts { package, content, named: defined - package - content, reached: 0 };
    for ((name, abi), number) in table.builtins.iter().zip(0..) {
        // Builtins that the runtime lacks are symbols, too, which are defined nowhere.
        let known = numbers.symbols.lookup(name.as_bytes(), *abi);
        let sym = known.unwrap_or_else(|| numbers.symbols.make_static(name.as_bytes(), Kind::None));
        numbers.symbols.builtins[number] = sym;
    }
    for (object, name, sym) in &numbers.references {
        linkname::check(&numbers.symbols, *object, name, *sym)?;
    }
    let packages = packages(&numbers.symbols);
    let symbols = &numbers.symbols;
    let known: Vec<Vec<Sym>> = files
        .par_iter()
        .zip(&hashes)
        .map(|(object, hashes)| known(symbols, object, &hashes.undefined))
        .collect();
    for ((object, hashes), known) in objects.zip(known) {
        numbers.undefined(object, &hashes.undefined, &known)?;
        numbers.packages(object, &packages)?;
    }
    for (sym, size) in numbers.larger {
        numbers.symbols.change(sym).size = u64::from(size);
    }
    Ok(numbers.symbols)
}

/// The hashes of the names in an object's lists.
struct Hashes {
    package: Vec<NameHash>,
    named: Vec<NameHash>,
    undefined: Vec<NameHash>,
}

impl Hashes {
    fn of(object: &Object<'_>) -> Self {
        let of = |list| object.list(list).map(|own| NameHash::of(object.symbol(own).name)).collect();
        Self { package: of(List::Package), named: of(List::Named), undefined: of(List::Undefined) }
    }
}

/// The content-addressed symbols of the program. The hash ignores trailing zeros, so the largest definition wins.
struct Content {
    /// The place of each definition, in the order of objects, lists and indices.
    order: std::vec::IntoIter<u32>,
    places: Vec<ContentPlace>,
}

/// A content-addressed symbol.
struct ContentPlace {
    definition: (ObjectId, SymbolId),
    size: u32,
    /// Its number, once it has one.
    sym: Sym,
}

impl Content {
    fn of(objects: &[Object<'_>]) -> Self {
        let count = |list| objects.iter().map(|object| object.list(list).len()).sum::<usize>();
        let counts = [count(List::Short), count(List::Hashed)];
        // About half of the definitions are of symbols that are already known.
        let mut short: FxHashMap<u64, u32> = FxHashMap::default();
        let mut hashed: FxHashMap<(u64, u64), u32> = FxHashMap::default();
        short.reserve(counts[0] / 2);
        hashed.reserve(counts[1] / 2);
        let mut order = Vec::with_capacity(counts[0] + counts[1]);
        let mut places: Vec<ContentPlace> = Vec::new();
        for (id, object) in objects.iter().enumerate() {
            for list in [List::Short, List::Hashed] {
                for (own, hash) in object.list(list).zip(object.hashes(list)) {
                    let new = places.len() as u32;
                    let word = |at: usize| {
                        hash.get(at..)
                            .and_then(|rest| rest.first_chunk())
                            .map_or(0, |word| u64::from_le_bytes(*word))
                    };
                    let place = match list {
                        List::Short => *short.entry(word(0)).or_insert(new),
                        _ => *hashed.entry((word(0), word(8))).or_insert(new),
                    };
                    order.push(place);
                    let definition = (ObjectId::from_usize(id), own);
                    let size = object.symbol(own).size;
                    match places.get_mut(place as usize) {
                        None => places.push(ContentPlace { definition, size, sym: Sym::NONE }),
                        Some(known) if size > known.size => {
                            (known.definition, known.size) = (definition, size);
                        }
                        Some(_) => {}
                    }
                }
            }
        }
        Self { order: order.into_iter(), places }
    }

    /// The place of the definition that follows.
    fn following(&mut self) -> &mut ContentPlace {
        let place = self.order.next().unwrap_or_default();
        &mut self.places[place as usize]
    }
}

/// The symbols that an object refers to by name, or none for those that nothing defines.
fn known(symbols: &Symbols<'_>, object: &Object<'_>, hashes: &[NameHash]) -> Vec<Sym> {
    let of = |(own, hash): (SymbolId, &NameHash)| {
        let symbol = object.symbol(own);
        symbols.lookup_hashed(symbol.name, *hash, symbol.abi).unwrap_or(Sym::NONE)
    };
    object.list(List::Undefined).zip(hashes).map(of).collect()
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
    /// Numbers the definitions by package and index. Their names need not be unique: the last takes the name.
    fn package(&mut self, id: ObjectId, hashes: &[NameHash]) {
        let object = self.symbols.objects[id].object;
        let mut syms = Vec::with_capacity(object.defined().len() + object.list(List::Undefined).len());
        for (own, hash) in object.list(List::Package).zip(hashes) {
            let symbol = object.symbol(own);
            let sym = self.symbols.add(id, own, &symbol);
            if has_name(&symbol) {
                self.symbols.take_name(symbol.name, *hash, symbol.abi, sym);
            }
            self.defined(sym, &symbol);
            syms.push(sym);
        }
        self.symbols.objects[id].syms = syms;
    }

    /// Numbers content-addressed definitions.
    fn hashed(&mut self, id: ObjectId, content: &mut Content) {
        let object = self.symbols.objects[id].object;
        for own in [List::Short, List::Hashed].into_iter().flat_map(|list| object.list(list)) {
            let symbol = object.symbol(own);
            let place = content.following();
            if place.sym.is_none() {
                let (object, own) = place.definition;
                let symbol = self.symbols.objects[object].object.symbol(own);
                place.sym = self.symbols.add(object, own, &symbol);
            }
            let sym = place.sym;
            self.defined(sym, &symbol);
            self.symbols.objects[id].syms.push(sym);
        }
    }

    /// Numbers definitions by name.
    fn named(&mut self, id: ObjectId, hashes: &[NameHash]) -> Result<(), Refusal> {
        let object = self.symbols.objects[id].object;
        let linkname = object.table().flag2.linkname | object.table().flag2.linkname_std;
        for (own, hash) in object.list(List::Named).zip(hashes) {
            let symbol = object.symbol(own);
            let sym = self.by_name(id, &object, own, &symbol, *hash)?;
            self.symbols.objects[id].syms.push(sym);
            if symbol.flags2 & linkname != 0 && object.data(own).is_empty() && symbol.name.contains(&b'.') {
                self.references.push((id, symbol.name, sym));
            }
            self.defined(sym, &symbol);
        }
        Ok(())
    }

    /// Merges in the marks and the alignment of a definition.
    fn defined(&mut self, sym: Sym, symbol: &Symbol<'_>) {
        self.merge(sym, symbol);
        if symbol.align != 0 {
            let align = &mut self.symbols.aligns[sym];
            *align = symbol.align.max(*align);
        }
    }

    /// Merges in the marks. Most symbols have none, and then nothing about them is read.
    fn merge(&mut self, sym: Sym, symbol: &Symbol<'_>) {
        if symbol.flags & symbol_flag::LOCAL != 0 {
            self.symbols.is_local[sym] = true;
        }
        if symbol.flags2 & symbol_flag2::USED_IN_IFACE != 0 {
            self.symbols.is_used_in_iface[sym] = true;
        }
    }

    fn by_name(
        &mut self,
        id: ObjectId,
        object: &Object<'a>,
        own: SymbolId,
        symbol: &Symbol<'a>,
        hash: NameHash,
    ) -> Result<Sym, Refusal> {
        if !has_name(symbol) {
            return Ok(self.symbols.add(id, own, symbol));
        }
        let Some(sym) = self.symbols.lookup_hashed(symbol.name, hash, symbol.abi) else {
            let sym = self.symbols.add(id, own, symbol);
            self.symbols.set_name(hash, symbol.abi, sym);
            return Ok(sym);
        };
        let Place::Object(other, old) = self.symbols.place(sym) else { return Ok(sym) };
        let other = self.symbols.objects[other].object;
        match settle(&other, old, object, own) {
            Some(Settled { is_new, larger }) => {
                if is_new {
                    self.symbols.replace(sym, id, own, symbol);
                }
                self.larger.extend(larger.map(|size| (sym, size)));
                Ok(sym)
            }
            None => refuse!("duplicated definition of symbol `{}`", text(symbol.name)),
        }
    }

    /// Numbers the names that an object refers to, and checks that it may.
    fn undefined(&mut self, id: ObjectId, hashes: &[NameHash], known: &[Sym]) -> Result<(), Refusal> {
        let object = self.symbols.objects[id].object;
        for ((own, hash), known) in object.list(List::Undefined).zip(hashes).zip(known) {
            let symbol = object.symbol(own);
            let sym = match symbol.abi {
                _ if known.is_some() => *known,
                // Assembly refers to data about its functions that may be defined nowhere.
                abi::STATIC => self.symbols.make_static(symbol.name, Kind::None),
                abi => self.symbols.hashed_or_made(Cow::Borrowed(symbol.name), *hash, abi),
            };
            self.symbols.objects[id].syms.push(sym);
            if linkname::is_checked(&object, &symbol) {
                linkname::check(&self.symbols, id, symbol.name, sym)?;
            }
            self.merge(sym, &symbol);
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
                return refuse!("reference to nonexistent package `{}`", text(path));
            };
            found.push(*other);
        }
        self.symbols.objects[id].packages = found;
        for flags in object.ref_flags().filter(|flags| flags.flags2 & symbol_flag2::USED_IN_IFACE != 0) {
            let sym = self.symbols.resolve(id, flags.target);
            self.symbols.is_used_in_iface[sym] = true;
        }
        Ok(())
    }
}

/// Whether a definition can be found by its name.
fn has_name(symbol: &Symbol<'_>) -> bool {
    !symbol.name.is_empty() && symbol.abi != abi::STATIC
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
