//! Interned names: each distinct text is stored once and compared as an integer.

use super::known_names::{self, KnownNames};
use super::recent_names::{self, RecentNames};
use hashbrown::HashTable;
use std::ops::Range;

/// An interned text. Ids are consecutive from 0, in the order of interning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Atom(u32);

impl Atom {
    /// The index in the order of interning.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// The atom with that index, which must exist.
    pub const fn from_index(index: u32) -> Atom {
        Atom(index)
    }
}

/// The names of a small file: 28 fill a table of 32 places as far as it is filled.
const FEW: usize = 28;

/// All names of a run.
///
/// Names known at build time have the first ids, so that a higher layer can use the id of such a name as an index into its
/// own table.
#[derive(Debug)]
pub struct Interner {
    known: &'static KnownNames,
    /// The other names, concatenated.
    text: String,
    /// End of each name in `text`; a name starts at the end of the previous one.
    ends: Vec<u32>,
    /// Indices into `ends`.
    table: HashTable<u32>,
    recent: RecentNames,
}

impl Default for Interner {
    fn default() -> Self {
        static NONE: KnownNames = KnownNames::new(&[]);
        Self::with_known(&NONE)
    }
}

impl Interner {
    /// An interner in which the known names have the ids 0, 1, 2 … in order.
    pub fn with_known(known: &'static KnownNames) -> Self {
        Self {
            known,
            text: String::new(),
            ends: Vec::new(),
            table: HashTable::new(),
            recent: RecentNames::default(),
        }
    }

    /// Forgets all names but the known ones; keeps the storage.
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.table.clear();
        self.recent = RecentNames::default();
    }

    /// The id of `name`, interning it if necessary.
    pub fn intern(&mut self, name: &str) -> Atom {
        let hash = known_names::hash(name.as_bytes());
        if let Some(atom) = self.find_hashed(name, hash) {
            return atom;
        }
        if self.ends.capacity() == 0 {
            self.begin();
        }
        let at = self.ends.len() as u32;
        self.text.push_str(name);
        self.ends.push(self.text.len() as u32);
        let (text, ends) = (&self.text, &self.ends);
        self.table.insert_unique(hash, at, |&at| known_names::hash(get(text, ends, at).as_bytes()));
        Atom(at + self.first())
    }

    /// Takes storage for the names of a small file at once.
    #[cold]
    fn begin(&mut self) {
        self.ends.reserve(FEW);
        self.text.reserve(FEW * 8);
        self.table.reserve(FEW, |_| 0);
    }

    /// The id of a word in a text, interning it if necessary.
    #[inline]
    pub(crate) fn intern_word(&mut self, text: &str, word: Range<usize>) -> Atom {
        let Some(key) = recent_names::key(text.as_bytes(), &word) else { return self.intern(&text[word]) };
        if let Some(id) = self.recent.find(key) {
            return Atom(id);
        }
        let atom = self.intern(&text[word]);
        self.recent.note(key, atom.0);
        atom
    }

    /// The id of `name`, if it was interned.
    pub fn find(&self, name: &str) -> Option<Atom> {
        self.find_hashed(name, known_names::hash(name.as_bytes()))
    }

    fn find_hashed(&self, name: &str, hash: u64) -> Option<Atom> {
        if let Some(index) = self.known.find(name, hash) {
            return Some(Atom(index));
        }
        let found = self.table.find(hash, |&at| get(&self.text, &self.ends, at) == name);
        found.map(|&at| Atom(at + self.first()))
    }

    /// The id of the first name not known at build time.
    fn first(&self) -> u32 {
        self.known.names().len() as u32
    }

    /// The text of an atom of this interner.
    pub fn text(&self, atom: Atom) -> &str {
        match self.known.names().get(atom.index()) {
            Some(name) => name,
            None => get(&self.text, &self.ends, atom.0 - self.first()),
        }
    }

    /// Whether a name that was not known has `part` in it, or two in the order of interning together.
    pub(crate) fn has_text(&self, part: &str) -> bool {
        self.text.contains(part)
    }

    /// The number of interned names.
    pub fn len(&self) -> usize {
        self.known.names().len() + self.ends.len()
    }

    /// Whether nothing is interned.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

fn get<'a>(text: &'a str, ends: &[u32], at: u32) -> &'a str {
    let at = at as usize;
    let start = if at == 0 { 0 } else { ends[at - 1] };
    &text[start as usize..ends[at] as usize]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;

    #[test]
    fn words_of_a_text_have_the_ids_of_their_names() {
        let mut names = Interner::default();
        let pieces =
            ["A", "AX", "XA", "AXAXAXAXAXAXAXA", "AXAXAXAXAXAXAXAX", "é", "word", "wordy", "\0", "\0\0"];
        let mut chance = Chance::new();
        for _ in 0..20_000 {
            let mut text = String::new();
            let mut words = Vec::new();
            for _ in 0..8 {
                let state = chance.next();
                let start = text.len();
                text += pieces[(state >> 11) as usize % pieces.len()];
                if state >> 60 == 0 {
                    text += &(state >> 20 & 0xfff).to_string();
                }
                words.push(start..text.len());
            }
            for word in words {
                let name = text[word.clone()].to_owned();
                assert_eq!(names.intern_word(&text, word), names.intern(&name), "{text:?} {name:?}");
            }
        }
    }

    #[test]
    fn ids_are_dense_and_stable() {
        static KNOWN: KnownNames = KnownNames::new(&["AX", "BX"]);
        let mut names = Interner::with_known(&KNOWN);
        assert_eq!(names.intern("CX").index(), 2);
        assert_eq!(names.intern("AX").index(), 0);
        assert_eq!(names.find("BX").map(Atom::index), Some(1));
        assert_eq!(names.find("DX"), None);
        let empty = names.intern("");
        assert_eq!(names.text(empty), "");
        assert_eq!(names.text(Atom(2)), "CX");
    }
}
