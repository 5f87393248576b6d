//! Names that objects share, each a number.
//!
//! In: the global symbols of all objects. Out: an id for each name, and the ids of each object's symbols.

use crate::link::ids::NameId;
use crate::link::model::Candidate;
use hashbrown::HashTable;
use xxhash_rust::xxh3::xxh3_64;

/// All names, in the order of their first appearance.
#[derive(Default)]
pub(crate) struct Names<'a> {
    list: Vec<&'a [u8]>,
    hashes: Vec<u64>,
    table: HashTable<NameId>,
}

impl<'a> Names<'a> {
    /// The id of a name, which is new perhaps.
    pub(crate) fn add(&mut self, name: &'a [u8]) -> NameId {
        self.add_hashed(name, xxh3_64(name))
    }

    fn add_hashed(&mut self, name: &'a [u8], hash: u64) -> NameId {
        let Self { list, hashes, table } = self;
        let same = |id: &NameId| hashes[id.index()] == hash && list[id.index()] == name;
        if let Some(id) = table.find(hash, same) {
            return *id;
        }
        let id = NameId(list.len() as u32);
        list.push(name);
        hashes.push(hash);
        table.insert_unique(hash, id, |id| hashes[id.index()]);
        id
    }

    /// The id of a name that is there.
    pub(crate) fn find(&self, name: &[u8]) -> Option<NameId> {
        let hash = xxh3_64(name);
        let same = |id: &NameId| self.hashes[id.index()] == hash && self.list[id.index()] == name;
        self.table.find(hash, same).copied()
    }

    pub(crate) fn text(&self, id: NameId) -> &'a [u8] {
        self.list[id.index()]
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = NameId> + use<> {
        (0..self.list.len() as u32).map(NameId)
    }
}

/// Gives every global symbol the id of its name: for each object a list, in the order of its global symbols.
pub(crate) fn intern<'a>(objects: &[Candidate<'a>], names: &mut Names<'a>) -> Vec<Vec<NameId>> {
    // Most names appear more than once; room that is not used costs nothing.
    let total = objects.iter().map(|object| object.hashes.len()).sum::<usize>();
    names.list.reserve(total / 2);
    names.hashes.reserve(total / 2);
    let ids = |object: &Candidate<'a>| {
        let symbols = object.symbols;
        let hashed = symbols.globals().zip(&object.hashes);
        hashed.map(|(index, hash)| names.add_hashed(symbols.name(index), *hash)).collect()
    };
    objects.iter().map(ids).collect()
}
