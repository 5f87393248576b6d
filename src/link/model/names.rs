//! Interned names: each name shared by objects gets an id.
//!
//! In: the global symbols of all objects. Out: an id for each name, and the ids of each object's symbols.

use super::Candidate;
use super::symbol::Symbol;
use crate::link::ids::{CandidateId, NameId};
use hashbrown::HashTable;
use index_vec::{IndexSlice, IndexVec};
use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::xxh3_64;

/// What identifies a name: its text and version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key<'a> {
    pub(crate) text: &'a [u8],
    pub(crate) version: Version,
}

/// A version. Names with the same text and different versions are unrelated; most have version 0, which has no name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Version(u32);

impl<'a> Key<'a> {
    /// A name without a version.
    pub(crate) fn plain(text: &'a [u8]) -> Self {
        Self { text, version: Version::default() }
    }

    /// Its hash, given the hash of its text.
    fn mix(self, text: u64) -> u64 {
        text.wrapping_add(u64::from(self.version.0))
    }
}

/// A global symbol with a versioned name: `foo@V1`, or `foo@@V1` for the default version, which `foo` alone refers to (gas,
/// `.symver`).
#[derive(Debug)]
pub(crate) struct Versioned<'a> {
    /// Its index among the object's global symbols.
    pub(crate) index: usize,
    /// The name without the version.
    pub(crate) text: &'a [u8],
    pub(crate) version: &'a [u8],
    pub(crate) is_default: bool,
}

/// The hash of a name's text.
pub(crate) fn hash(text: &[u8]) -> u64 {
    xxh3_64(text)
}

/// All names, in the order of their first appearance.
#[derive(Default)]
pub(crate) struct Names<'a> {
    list: IndexVec<NameId, Key<'a>>,
    hashes: IndexVec<NameId, u64>,
    table: HashTable<NameId>,
    /// The names of all versions but version 0.
    versions: Vec<&'a [u8]>,
    by_version: FxHashMap<&'a [u8], Version>,
}

impl<'a> Names<'a> {
    /// The id of a name, added if it is new.
    pub(crate) fn add(&mut self, key: Key<'a>) -> NameId {
        self.add_hashed(key, hash(key.text))
    }

    /// Like [`add`](Self::add), given the hash of the name's text.
    fn add_hashed(&mut self, key: Key<'a>, text: u64) -> NameId {
        let Self { list, hashes, table, .. } = self;
        let hash = key.mix(text);
        let same = |id: &NameId| hashes[*id] == hash && list[*id] == key;
        if let Some(id) = table.find(hash, same) {
            return *id;
        }
        let id = list.push(key);
        hashes.push(hash);
        table.insert_unique(hash, id, |id| hashes[*id]);
        id
    }

    /// The id of a name, if it is known.
    pub(crate) fn find(&self, key: Key<'_>) -> Option<NameId> {
        let hash = key.mix(hash(key.text));
        let same = |id: &NameId| self.hashes[*id] == hash && self.list[*id] == key;
        self.table.find(hash, same).copied()
    }

    pub(crate) fn text(&self, id: NameId) -> &'a [u8] {
        self.list[id].text
    }

    /// The name of its version; none for version 0.
    pub(crate) fn version(&self, id: NameId) -> Option<&'a [u8]> {
        self.versions.get((self.list[id].version.0 as usize).checked_sub(1)?).copied()
    }

    /// Whether any name has a version.
    pub(crate) fn has_versions(&self) -> bool {
        !self.versions.is_empty()
    }

    fn add_version(&mut self, name: &'a [u8]) -> Version {
        *self.by_version.entry(name).or_insert_with(|| {
            self.versions.push(name);
            Version(self.versions.len() as u32)
        })
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = NameId> + use<> {
        self.list.indices()
    }
}

/// Interns the names of all global symbols: for each object a list of ids, in symbol order.
pub(crate) fn intern<'a>(
    objects: &IndexSlice<CandidateId, [Candidate<'a>]>,
    names: &mut Names<'a>,
) -> IndexVec<CandidateId, Vec<NameId>> {
    // Most names appear more than once; unused capacity costs nothing.
    let total = objects.iter().map(|object| object.hashes.len()).sum::<usize>();
    names.list.reserve(total / 2);
    names.hashes.reserve(total / 2);
    let mut defaults = Vec::new();
    let ids = |object: &Candidate<'a>| {
        let mut versioned = object.versioned.iter().peekable();
        let hashed = object.symbols.globals().iter().zip(&object.hashes).enumerate();
        let id = |(index, (symbol, hash)): (usize, (&Symbol<'a>, &u64))| {
            let Some(own) = versioned.next_if(|own| own.index == index) else {
                return names.add_hashed(Key::plain(symbol.name), *hash);
            };
            let key = Key { text: own.text, version: names.add_version(own.version) };
            if !own.is_default {
                return names.add_hashed(key, *hash);
            }
            let id = names.add_hashed(Key::plain(own.text), *hash);
            if symbol.is_defined() {
                defaults.push((key, id));
            }
            id
        };
        hashed.map(id).collect()
    };
    let mut lists: IndexVec<CandidateId, Vec<NameId>> = objects.iter().map(ids).collect();
    // `foo@@V1` defines `foo`, and `foo@V1` is an alias of it.
    let same: FxHashMap<NameId, NameId> =
        defaults.into_iter().filter_map(|(key, id)| Some((names.find(key)?, id))).collect();
    for (list, object) in lists.iter_mut().zip(objects).filter(|_| !same.is_empty()) {
        for own in &object.versioned {
            let id = &mut list[own.index];
            *id = same.get(id).copied().unwrap_or(*id);
        }
    }
    lists
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::model::Source;
    use crate::link::model::symbol::{Binding, Kind, Place, Symbols, Visibility};

    /// An object with these global symbols, all defined or all undefined.
    fn object<'a>(place: Place, names: &[&'a [u8]]) -> Candidate<'a> {
        let symbol = |name: &&'a [u8]| Symbol {
            name,
            place,
            value: 0,
            size: 0,
            kind: Kind::Unknown,
            binding: Binding::Global,
            visibility: Visibility::Default,
        };
        let list = names.iter().map(symbol).collect();
        Candidate::new(String::new(), b"", false, Source::Object, Symbols { list, first_global: 0 })
    }

    #[test]
    fn a_default_version_is_the_plain_name() {
        let defined = object(Place::Absolute, &[b"foo@@V2", b"foo@V1", b"bar"]);
        let wanted = object(Place::Undefined, &[b"foo", b"foo@V1", b"foo@V2", b"foo@V3", b"bar@V2"]);
        let mut names = Names::default();
        let ids = intern(&IndexVec::from_vec(vec![defined, wanted]), &mut names);
        let (defined, wanted) = (&ids[0], &ids[1]);
        assert_eq!(wanted[..3], [defined[0], defined[1], defined[0]]);
        assert!(!defined.contains(&wanted[3]) && !defined.contains(&wanted[4]));
        assert_eq!((names.text(wanted[3]), names.version(wanted[3])), (&b"foo"[..], Some(&b"V3"[..])));
        assert_eq!(names.version(defined[0]), None);
    }
}
