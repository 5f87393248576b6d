//! The symbols of a Go program: their numbers, and everything about each.
//!
//! In: objects, and symbols added in the order in which Go's linker numbers them (`number` adds those of objects, later
//! phases those that the linker creates). Out: [`Symbols`], which maps a number to name, kind, size, data, relocations and
//! auxiliary symbols. What a phase finds out about symbols (reachability, address, section) is in that phase's tables,
//! indexed by number. Numbers break ties everywhere, so they are part of the format (cmd/link/internal/loader).

use super::kind::Kind;
use crate::goobj::format::{abi, aux, symbol_flag, symbol_flag2};
use crate::goobj::read::{FuncInfo, List, Object, Symbol, SymbolId, SymbolRef, Target};
use crate::goobj::release::WEAK;
use hashbrown::HashTable;
use index_vec::{IndexVec, define_index_type};
// The crate `either` has it, which rayon names too.
use rayon::iter::Either;
use rustc_hash::FxBuildHasher;
use std::borrow::Cow;
use std::hash::BuildHasher;
use std::sync::OnceLock;

define_index_type! {
    /// A symbol by number; 0 is none.
    #[derive(Default)]
    pub(crate) struct Sym = u32;
}

define_index_type! {
    /// An object (which is also a compilation unit), in load order.
    pub(crate) struct ObjectId = u32;
}

define_index_type! {
    /// A package, in load order; the first is `main`.
    pub(crate) struct LibraryId = u32;
}

define_index_type! {
    /// A symbol that the linker created or changed.
    pub(crate) struct MadeId = u32;
}

impl Sym {
    /// No symbol.
    pub(crate) const NONE: Sym = Sym { _raw: 0 };

    pub(crate) fn is_none(self) -> bool {
        self == Sym::NONE
    }

    pub(crate) fn is_some(self) -> bool {
        self != Sym::NONE
    }
}

/// An object of the program.
pub(crate) struct ObjectFile<'a> {
    pub(crate) object: Object<'a>,
    pub(crate) library: LibraryId,
    /// The numbers of its symbols, by their index in the object.
    pub(crate) syms: Vec<Sym>,
    /// The packages that it refers to, by its own index, each as that package's first object.
    pub(crate) packages: Vec<ObjectId>,
}

/// A package.
pub(crate) struct Library<'a> {
    pub(crate) path: &'a [u8],
    /// The packages that it imports, in order, possibly with duplicates.
    pub(crate) imports: Vec<LibraryId>,
}

/// The location of a symbol's contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In an object.
    Object(ObjectId, SymbolId),
    /// Created by the linker, or changed from an object's.
    Made(MadeId),
}

/// Where a symbol is, and what every phase asks about it.
#[derive(Clone, Copy, Debug)]
struct Entry {
    place: Place,
    /// Of an object's symbol; a made one has its own kind, and no flags.
    kind: Kind,
    flags: u8,
    flags2: u8,
}

impl Entry {
    fn of_object(object: ObjectId, id: SymbolId, symbol: &Symbol<'_>) -> Self {
        Self {
            place: Place::Object(object, id),
            kind: Kind::of_object(symbol.kind),
            flags: symbol.flags,
            flags2: symbol.flags2,
        }
    }

    fn created(id: MadeId) -> Self {
        Self { place: Place::Made(id), kind: Kind::None, flags: 0, flags2: 0 }
    }
}

/// The hash of a name, as the tables of names use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NameHash(u32);

impl NameHash {
    pub(crate) fn of(name: &[u8]) -> Self {
        let hash = FxBuildHasher.hash_one(name);
        Self((hash ^ (hash >> 32)) as u32)
    }

    /// Spread over 64 bits: tables use both ends.
    fn wide(self) -> u64 {
        u64::from(self.0) | u64::from(self.0) << 32
    }
}

/// Numbers by name; the names themselves are those of the symbols.
type Names = HashTable<(NameHash, Sym)>;

/// A symbol that the linker created, or a changed copy of an object's.
#[derive(Clone, Debug)]
pub(crate) struct Made<'a> {
    pub(crate) name: Cow<'a, [u8]>,
    pub(crate) kind: Kind,
    pub(crate) size: u64,
    pub(crate) data: Cow<'a, [u8]>,
    pub(crate) relocs: Vec<Reloc>,
    /// The original, for a copy.
    pub(crate) origin: Option<(ObjectId, SymbolId)>,
    /// What takes the place of size, data and relocations once it is known.
    late: OnceLock<Late>,
}

/// The contents of a symbol that layout determines.
#[derive(Clone, Debug)]
pub(crate) struct Late {
    pub(crate) size: u64,
    pub(crate) data: Vec<u8>,
    pub(crate) relocs: Vec<Reloc>,
}

/// A relocation, with its target resolved to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reloc {
    /// Bytes from the start of its symbol.
    pub(crate) offset: u32,
    /// The width of its field in bytes; 0 for a marker.
    pub(crate) size: u8,
    /// One of [`relocation`](super::relocation), without the weak bit.
    pub(crate) kind: u16,
    /// Whether it does not keep its target alive.
    pub(crate) is_weak: bool,
    pub(crate) addend: i64,
    pub(crate) target: Sym,
}

/// How many symbols there are, in the order of their numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Definitions by package and index, and the number that means none.
    pub package: usize,
    /// Definitions by their contents, each counted once.
    pub content: usize,
    /// Definitions by name, each counted once.
    pub named: usize,
    /// How many symbols are in the program.
    pub reached: usize,
}

/// All symbols.
pub(crate) struct Symbols<'a> {
    pub(crate) counts: Counts,
    pub(crate) libraries: IndexVec<LibraryId, Library<'a>>,
    pub(crate) objects: IndexVec<ObjectId, ObjectFile<'a>>,
    entries: IndexVec<Sym, Entry>,
    made: IndexVec<MadeId, Made<'a>>,
    /// Numbers by name: one map for ABI0 (and data), one for ABIInternal.
    names: [Names; 2],
    /// The runtime's symbols that objects refer to by builtin number.
    pub(crate) builtins: Vec<Sym>,
    /// The strictest alignment that an object gives, in bytes; 0 if none does.
    pub(crate) aligns: IndexVec<Sym, u32>,
    /// Not visible outside the program.
    pub(crate) is_local: IndexVec<Sym, bool>,
    /// Types that are converted to an interface.
    pub(crate) is_used_in_iface: IndexVec<Sym, bool>,
}

impl<'a> Symbols<'a> {
    pub(crate) fn new(
        libraries: IndexVec<LibraryId, Library<'a>>,
        objects: IndexVec<ObjectId, ObjectFile<'a>>,
        builtins: usize,
    ) -> Self {
        let mut symbols = Self {
            counts: Counts::default(),
            libraries,
            objects,
            entries: IndexVec::new(),
            made: IndexVec::new(),
            names: [HashTable::new(), HashTable::new()],
            builtins: vec![Sym::NONE; builtins],
            aligns: IndexVec::new(),
            is_local: IndexVec::new(),
            is_used_in_iface: IndexVec::new(),
        };
        // Number 0 is none.
        symbols.add_made(Made::new(Cow::Borrowed(b"")));
        symbols
    }

    /// The variable or marker of that name, or [`Sym::NONE`].
    pub(crate) fn data_symbol(&self, name: &str) -> Sym {
        self.lookup(name.as_bytes(), abi::ABI0).unwrap_or(Sym::NONE)
    }

    /// How many numbers are in use, including that of none.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Makes room for that many more symbols, of which at most `names` have names.
    pub(crate) fn reserve(&mut self, count: usize, names: usize) {
        // Functions have ABIInternal, and most symbols that are found by name are data.
        for (table, share) in self.names.iter_mut().zip([2, 4]) {
            table.reserve(names / share, |(hash, _)| hash.wide());
        }
        self.entries.reserve(count);
        self.aligns.reserve(count);
        self.is_local.reserve(count);
        self.is_used_in_iface.reserve(count);
    }

    /// Gives an object's symbol the next number.
    pub(crate) fn add(&mut self, object: ObjectId, id: SymbolId, symbol: &Symbol<'_>) -> Sym {
        self.push(Entry::of_object(object, id, symbol))
    }

    fn push(&mut self, entry: Entry) -> Sym {
        self.aligns.push(0);
        self.is_local.push(false);
        self.is_used_in_iface.push(false);
        self.entries.push(entry)
    }

    fn add_made(&mut self, made: Made<'a>) -> Sym {
        let id = self.made.push(made);
        self.push(Entry::created(id))
    }

    /// Makes an object's symbol the definition of a number.
    pub(crate) fn replace(&mut self, sym: Sym, object: ObjectId, id: SymbolId, symbol: &Symbol<'_>) {
        self.entries[sym] = Entry::of_object(object, id, symbol);
    }

    pub(crate) fn place(&self, sym: Sym) -> Place {
        self.entries[sym].place
    }

    /// Creates a symbol that cannot be found by name.
    pub(crate) fn make_static(&mut self, name: &[u8], kind: Kind) -> Sym {
        self.add_made(Made { kind, ..Made::new(Cow::Owned(name.to_vec())) })
    }

    /// The symbol of this name and ABI, created if needed; the kind of an existing one is kept.
    pub(crate) fn lookup_or_make(&mut self, name: Cow<'a, [u8]>, abi: u16) -> Sym {
        let hash = NameHash::of(&name);
        self.hashed_or_made(name, hash, abi)
    }

    /// As [`lookup_or_make`](Self::lookup_or_make), with the hash of the name.
    pub(crate) fn hashed_or_made(&mut self, name: Cow<'a, [u8]>, hash: NameHash, abi: u16) -> Sym {
        if let Some(sym) = self.lookup_hashed(&name, hash, abi) {
            return sym;
        }
        let sym = self.add_made(Made::new(name));
        self.set_name(hash, abi, sym);
        sym
    }

    /// The symbol of this name in ABI0, which data uses too, created if needed; its kind is set in any case.
    pub(crate) fn make(&mut self, name: &'static str, kind: Kind) -> Sym {
        let sym = self.lookup_or_make(Cow::Borrowed(name.as_bytes()), abi::ABI0);
        self.change(sym).kind = kind;
        sym
    }

    /// Makes a symbol the one of its name, of which no other symbol has this hash's name yet.
    pub(crate) fn set_name(&mut self, hash: NameHash, abi: u16, sym: Sym) {
        self.names[usize::from(abi)].insert_unique(hash.wide(), (hash, sym), |(hash, _)| hash.wide());
    }

    /// Makes a symbol the one of its name, in place of another if need be.
    pub(crate) fn take_name(&mut self, name: &[u8], hash: NameHash, abi: u16, sym: Sym) {
        let Self { names, entries, objects, made, .. } = self;
        let is_it = |found: &(NameHash, Sym)| {
            found.0 == hash && name_at(objects, made, entries[found.1].place) == name
        };
        match names[usize::from(abi)].find_mut(hash.wide(), is_it) {
            Some(found) => found.1 = sym,
            None => self.set_name(hash, abi, sym),
        }
    }

    /// The symbol of this name and an ABI other than static.
    pub(crate) fn lookup(&self, name: &[u8], abi: u16) -> Option<Sym> {
        self.lookup_hashed(name, NameHash::of(name), abi)
    }

    /// As [`lookup`](Self::lookup), with the hash of the name.
    pub(crate) fn lookup_hashed(&self, name: &[u8], hash: NameHash, abi: u16) -> Option<Sym> {
        let is_it = |found: &(NameHash, Sym)| found.0 == hash && self.name(found.1) == name;
        self.names.get(usize::from(abi))?.find(hash.wide(), is_it).map(|found| found.1)
    }

    /// A symbol for modification: an object's is copied first, after which it is no longer taken as the object's own.
    pub(crate) fn change(&mut self, sym: Sym) -> &mut Made<'a> {
        let id = match self.entries[sym].place {
            Place::Made(id) => id,
            Place::Object(object, id) => {
                let symbol = self.objects[object].object.symbol(id);
                let made = Made {
                    name: Cow::Borrowed(symbol.name),
                    kind: Kind::of_object(symbol.kind),
                    size: u64::from(symbol.size),
                    data: Cow::Borrowed(self.objects[object].object.data(id)),
                    // The relocations of a copy are never weak.
                    relocs: self.relocs(sym).map(|reloc| Reloc { is_weak: false, ..reloc }).collect(),
                    origin: Some((object, id)),
                    late: OnceLock::new(),
                };
                let made = self.made.push(made);
                self.entries[sym] = Entry::created(made);
                made
            }
        };
        &mut self.made[id]
    }

    /// The name; many symbols have none.
    pub(crate) fn name(&self, sym: Sym) -> &[u8] {
        name_at(&self.objects, &self.made, self.entries[sym].place)
    }

    pub(crate) fn kind(&self, sym: Sym) -> Kind {
        let entry = &self.entries[sym];
        match entry.place {
            Place::Object(..) => entry.kind,
            Place::Made(id) => self.made[id].kind,
        }
    }

    /// Size in memory; the data may be shorter, and the rest is zero.
    pub(crate) fn size(&self, sym: Sym) -> u64 {
        match self.entries[sym].place {
            Place::Object(object, id) => u64::from(self.objects[object].object.symbol(id).size),
            Place::Made(id) => self.made[id].late.get().map_or(self.made[id].size, |late| late.size),
        }
    }

    pub(crate) fn data(&self, sym: Sym) -> &[u8] {
        match self.entries[sym].place {
            Place::Object(object, id) => self.objects[object].object.data(id),
            Place::Made(id) => self.made[id].late.get().map_or(&self.made[id].data, |late| &late.data),
        }
    }

    /// Gives a symbol that the linker created the contents that layout determines. They are given once.
    pub(crate) fn complete(&self, sym: Sym, late: Late) {
        if let Place::Made(id) = self.entries[sym].place {
            // The first contents stay.
            let _ = self.made[id].late.set(late);
        }
    }

    /// The object that it comes from; for a copy, that of the original.
    pub(crate) fn origin(&self, sym: Sym) -> Option<(ObjectId, SymbolId)> {
        match self.entries[sym].place {
            Place::Object(object, id) => Some((object, id)),
            Place::Made(id) => self.made[id].origin,
        }
    }

    /// The object that it comes from, which is its compilation unit.
    pub(crate) fn unit(&self, sym: Sym) -> Option<ObjectId> {
        self.origin(sym).map(|(object, _)| object)
    }

    /// Bits of [`symbol_flag`]; copies have none.
    pub(crate) fn flags(&self, sym: Sym) -> u8 {
        self.entries[sym].flags
    }

    /// Bits of [`symbol_flag2`] and of the release; copies have none.
    pub(crate) fn flags2(&self, sym: Sym) -> u8 {
        self.entries[sym].flags2
    }

    /// One of [`abi`]; a copy has its original's, and a symbol created by the linker ABI0.
    pub(crate) fn abi(&self, sym: Sym) -> u16 {
        let of = |(object, id): (ObjectId, SymbolId)| self.objects[object].object.symbol(id).abi;
        self.origin(sym).map_or(abi::ABI0, of)
    }

    /// Whether its ABI makes it invisible outside its object.
    pub(crate) fn is_static(&self, sym: Sym) -> bool {
        self.abi(sym) == abi::STATIC
    }

    /// Whether it is identified by a hash of its contents (but not the short form).
    pub(crate) fn is_content_hashed(&self, sym: Sym) -> bool {
        let of = |(object, id): (ObjectId, SymbolId)| self.objects[object].object.place(id).0;
        self.origin(sym).is_some_and(|origin| of(origin) == List::Hashed)
    }

    pub(crate) fn is_go_type(&self, sym: Sym) -> bool {
        self.flags(sym) & symbol_flag::GO_TYPE != 0
    }

    pub(crate) fn is_itab(&self, sym: Sym) -> bool {
        self.flags2(sym) & symbol_flag2::ITAB != 0
    }

    /// The relocations of a symbol.
    pub(crate) fn relocs(&self, sym: Sym) -> impl Iterator<Item = Reloc> + '_ {
        match self.entries[sym].place {
            Place::Made(id) => {
                let relocs = self.made[id].late.get().map_or(&self.made[id].relocs, |late| &late.relocs);
                Either::Left(relocs.iter().copied())
            }
            Place::Object(object, id) => {
                Either::Right(self.objects[object].object.relocs(id).map(move |reloc| Reloc {
                    offset: reloc.offset as u32,
                    size: reloc.size,
                    kind: reloc.kind & !WEAK,
                    is_weak: reloc.kind & WEAK != 0,
                    addend: reloc.addend,
                    target: self.resolve(object, reloc.target),
                }))
            }
        }
    }

    /// A symbol's auxiliary symbols in order, each with its kind, one of [`aux`].
    pub(crate) fn aux(&self, sym: Sym) -> impl Iterator<Item = (u8, Sym)> + '_ {
        let Some((object, id)) = self.origin(sym) else { return Either::Left(std::iter::empty()) };
        let list = self.objects[object].object.aux(id);
        Either::Right(list.map(move |aux| (aux.kind, self.resolve(object, aux.target))))
    }

    /// The first auxiliary symbol of this kind (one of [`aux`]), or [`Sym::NONE`].
    pub(crate) fn aux_of(&self, sym: Sym, kind: u8) -> Sym {
        let Some((object, id)) = self.origin(sym) else { return Sym::NONE };
        let found = self.objects[object].object.aux(id).find(|aux| aux.kind == kind);
        found.map_or(Sym::NONE, |aux| self.resolve(object, aux.target))
    }

    /// A function's record; none if it is missing or damaged.
    pub(crate) fn func_info(&self, sym: Sym) -> Option<FuncInfo<'a>> {
        let (object, id) = self.origin(sym)?;
        self.objects[object].object.func_info(id).ok().flatten()
    }

    /// Whether a function has a record, damaged or not.
    pub(crate) fn has_func_info(&self, sym: Sym) -> bool {
        self.aux_of(sym, aux::FUNC_INFO).is_some()
    }

    /// The symbol that an object's reference resolves to.
    pub(crate) fn resolve(&self, object: ObjectId, reference: SymbolRef) -> Sym {
        let file = &self.objects[object];
        match file.object.target(reference) {
            Target::Nil => Sym::NONE,
            Target::Own(id) => file.syms[id.index()],
            Target::Builtin(number) => self.builtins[number as usize],
            Target::Other { package, symbol } => {
                let other = &self.objects[file.packages[package as usize]];
                other.syms.get(symbol as usize).copied().unwrap_or(Sym::NONE)
            }
        }
    }
}

/// The name of the symbol at a place.
fn name_at<'s>(
    objects: &'s IndexVec<ObjectId, ObjectFile<'_>>,
    made: &'s IndexVec<MadeId, Made<'_>>,
    place: Place,
) -> &'s [u8] {
    match place {
        Place::Object(object, id) => objects[object].object.symbol(id).name,
        Place::Made(id) => &made[id].name,
    }
}

impl<'a> Made<'a> {
    fn new(name: Cow<'a, [u8]>) -> Self {
        Self {
            name,
            kind: Kind::None,
            size: 0,
            data: Cow::Borrowed(&[]),
            relocs: Vec::new(),
            origin: None,
            late: OnceLock::new(),
        }
    }
}
