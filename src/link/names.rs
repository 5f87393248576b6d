//! Names that objects share, each a number.
//!
//! In: the global symbols of all objects. Out: an id for each name, and the ids of each object's symbols.

use super::ids::SymbolId;
use super::input::Candidate;
use hashbrown::HashTable;
use xxhash_rust::xxh3::xxh3_64;

/// All names, in the order of their first appearance.
#[derive(Default)]
pub(super) struct Names<'a> {
    list: Vec<&'a [u8]>,
    hashes: Vec<u64>,
    table: HashTable<SymbolId>,
}

impl<'a> Names<'a> {
    /// The id of a name, which is new perhaps.
    pub(super) fn add(&mut self, name: &'a [u8]) -> SymbolId {
        self.add_hashed(name, xxh3_64(name))
    }

    fn add_hashed(&mut self, name: &'a [u8], hash: u64) -> SymbolId {
        let Self { list, hashes, table } = self;
        let same = |id: &SymbolId| hashes[id.index()] == hash && list[id.index()] == name;
        if let Some(id) = table.find(hash, same) {
            return *id;
        }
        let id = SymbolId(list.len() as u32);
        list.push(name);
        hashes.push(hash);
        table.insert_unique(hash, id, |id| hashes[id.index()]);
        id
    }

    /// The id of a name that is there.
    pub(super) fn find(&self, name: &[u8]) -> Option<SymbolId> {
        let hash = xxh3_64(name);
        let same = |id: &SymbolId| self.hashes[id.index()] == hash && self.list[id.index()] == name;
        self.table.find(hash, same).copied()
    }

    pub(super) fn text(&self, id: SymbolId) -> &'a [u8] {
        self.list[id.index()]
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = SymbolId> + use<> {
        (0..self.list.len() as u32).map(SymbolId)
    }
}

/// Gives every global symbol the id of its name: for each object a list, in the order of its global symbols.
pub(super) fn intern<'a>(objects: &[Candidate<'a>], names: &mut Names<'a>) -> Vec<Vec<SymbolId>> {
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
