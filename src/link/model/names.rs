//! Interned names: each name that objects share gets an id.
//!
//! In: the global symbols of all objects. Out: an id for each name, and the ids of each object's symbols.

use super::Candidate;
use crate::link::ids::{CandidateId, NameId};
use hashbrown::HashTable;
use index_vec::{IndexSlice, IndexVec};
use xxhash_rust::xxh3::xxh3_64;

/// What identifies a name: its text and version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key<'a> {
    pub(crate) text: &'a [u8],
    pub(crate) version: Version,
}

/// Names with the same text and different versions are unrelated. In formats without versions, such as ELF objects,
/// all names have the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Version(u32);

impl<'a> Key<'a> {
    /// A name in a format without versions.
    pub(crate) fn plain(text: &'a [u8]) -> Self {
        Self { text, version: Version::default() }
    }

    /// Its hash, if `text` is that of its text.
    fn mix(self, text: u64) -> u64 {
        text.wrapping_add(u64::from(self.version.0))
    }
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
}

impl<'a> Names<'a> {
    /// The id of a name, which is added if it is new.
    pub(crate) fn add(&mut self, key: Key<'a>) -> NameId {
        self.add_hashed(key, hash(key.text))
    }

    /// As [`add`](Self::add), with the hash of the name's text.
    fn add_hashed(&mut self, key: Key<'a>, text: u64) -> NameId {
        let Self { list, hashes, table } = self;
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

    /// The id of a known name.
    pub(crate) fn find(&self, key: Key<'_>) -> Option<NameId> {
        let hash = key.mix(hash(key.text));
        let same = |id: &NameId| self.hashes[*id] == hash && self.list[*id] == key;
        self.table.find(hash, same).copied()
    }

    pub(crate) fn text(&self, id: NameId) -> &'a [u8] {
        self.list[id].text
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = NameId> + use<> {
        self.list.indices()
    }
}

/// Interns the names of all global symbols: for each object a list of ids, in the order of its symbols.
pub(crate) fn intern<'a>(
    objects: &IndexSlice<CandidateId, [Candidate<'a>]>,
    names: &mut Names<'a>,
) -> IndexVec<CandidateId, Vec<NameId>> {
    // Most names appear more than once; unused capacity costs nothing.
    let total = objects.iter().map(|object| object.hashes.len()).sum::<usize>();
    names.list.reserve(total / 2);
    names.hashes.reserve(total / 2);
    let ids = |object: &Candidate<'a>| {
        let hashed = object.symbols.globals().iter().zip(&object.hashes);
        hashed.map(|(symbol, hash)| names.add_hashed(Key::plain(symbol.name), *hash)).collect()
    };
    objects.iter().map(ids).collect()
}
