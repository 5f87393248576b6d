//! Interned names: each distinct text once, compared as an integer.

use hashbrown::HashTable;
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// An interned text. Ids are dense and start at 0, in the order of interning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Atom(u32);

impl Atom {
    /// The position in the order of interning.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// The atom of that position; the caller knows that it exists.
    pub const fn from_index(index: u32) -> Atom {
        Atom(index)
    }
}

/// All names of a run, in one string.
///
/// Names given to [`Interner::with_names`] get the first ids, so that a layer above can use the id of
/// such a name as the index of its own table.
#[derive(Debug, Default)]
pub struct Interner {
    text: String,
    /// End of each name in `text`; a name starts where the one before ends.
    ends: Vec<u32>,
    table: HashTable<u32>,
}

impl Interner {
    /// An interner in which the distinct `names` have the ids 0, 1, 2 … in their order.
    pub fn with_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut interner = Self { table: HashTable::with_capacity(4096), ..Self::default() };
        for name in names {
            interner.intern(name);
        }
        interner
    }

    /// The id of `name`, new or known.
    pub fn intern(&mut self, name: &str) -> Atom {
        let hash = hash(name);
        let (text, ends) = (&self.text, &self.ends);
        if let Some(&id) = self.table.find(hash, |&id| get(text, ends, id) == name) {
            return Atom(id);
        }
        let id = self.ends.len() as u32;
        self.text.push_str(name);
        self.ends.push(self.text.len() as u32);
        let (text, ends) = (&self.text, &self.ends);
        self.table.insert_unique(hash, id, |&id| self::hash(get(text, ends, id)));
        Atom(id)
    }

    /// The id of `name`, if it was interned.
    pub fn find(&self, name: &str) -> Option<Atom> {
        self.table.find(hash(name), |&id| get(&self.text, &self.ends, id) == name).map(|&id| Atom(id))
    }

    /// The text of an atom of this interner.
    pub fn text(&self, atom: Atom) -> &str {
        get(&self.text, &self.ends, atom.0)
    }

    /// How many names are interned.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether nothing is interned.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

fn get<'a>(text: &'a str, ends: &[u32], id: u32) -> &'a str {
    let id = id as usize;
    let start = if id == 0 { 0 } else { ends[id - 1] };
    &text[start as usize..ends[id] as usize]
}

fn hash(name: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(name.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_dense_and_stable() {
        let mut names = Interner::with_names(["AX", "BX"]);
        assert_eq!(names.intern("CX").index(), 2);
        assert_eq!(names.intern("AX").index(), 0);
        assert_eq!(names.find("BX").map(Atom::index), Some(1));
        assert_eq!(names.find("DX"), None);
        let empty = names.intern("");
        assert_eq!(names.text(empty), "");
        assert_eq!(names.text(Atom(2)), "CX");
    }
}
