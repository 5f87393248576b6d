//! The files around an open one, as the editor shows them, and their words.
//!
//! In: paths. Out: texts, those of open files as they are in the editor; and their words, which are kept as long as a file says the same.

use super::analysis::Analysis;
use super::index::Index;
use super::text::Text;
use super::{Document, Files};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The bytes of all texts whose words are kept.
const MOST_BYTES: usize = 16 << 20;

/// What an editor and its disk show.
pub(super) struct Around<'s> {
    pub(super) files: &'s dyn Files,
    pub(super) documents: &'s BTreeMap<String, Document>,
    pub(super) kept: &'s Kept,
}

/// A text and its words.
pub(super) struct Indexed {
    text: Text,
    index: Index,
}

/// Files that are not open, with their words.
#[derive(Default)]
pub(super) struct Kept(RefCell<Store>);

#[derive(Default)]
struct Store {
    files: FxHashMap<PathBuf, Arc<Indexed>>,
    bytes: usize,
}

/// The words of a file that is open, or of another.
#[derive(Clone)]
pub(super) enum Words<'s> {
    Open(&'s Analysis),
    Kept(Arc<Indexed>),
}

impl Words<'_> {
    pub(super) fn text(&self) -> &Text {
        match self {
            Self::Open(analysis) => &analysis.text,
            Self::Kept(indexed) => &indexed.text,
        }
    }

    pub(super) fn index(&self) -> &Index {
        match self {
            Self::Open(analysis) => analysis.index(),
            Self::Kept(indexed) => &indexed.index,
        }
    }
}

impl<'s> Around<'s> {
    /// The words of a file; none if it cannot be read.
    pub(super) fn words(&self, path: &Path) -> Option<Words<'s>> {
        match self.open(path) {
            Some(document) => Some(Words::Open(&document.analysis)),
            None => {
                let content = String::from_utf8(self.files.load(path).ok()?).ok()?;
                Some(self.words_of(path, content))
            }
        }
    }

    /// The same if a word is in its text.
    pub(super) fn words_with(&self, path: &Path, word: &str) -> Option<Words<'s>> {
        if let Some(document) = self.open(path) {
            return document.analysis.text.as_str().contains(word).then_some(Words::Open(&document.analysis));
        }
        let content = String::from_utf8(self.files.load(path).ok()?).ok()?;
        content.contains(word).then(|| self.words_of(path, content))
    }

    /// The words of a text, which are kept under a name.
    pub(super) fn words_of(&self, path: &Path, content: String) -> Words<'s> {
        let mut store = self.kept.0.borrow_mut();
        if let Some(known) = store.files.get(path).filter(|known| known.text.as_str() == content) {
            return Words::Kept(known.clone());
        }
        let index = Index::new(&content);
        let indexed = Arc::new(Indexed { text: Text::new(content), index });
        let bytes = indexed.text.as_str().len();
        if store.bytes + bytes > MOST_BYTES {
            *store = Store::default();
        }
        store.bytes += bytes;
        if let Some(old) = store.files.insert(path.to_owned(), indexed.clone()) {
            store.bytes -= old.text.as_str().len();
        }
        Words::Kept(indexed)
    }

    fn open(&self, path: &Path) -> Option<&'s Document> {
        self.documents.values().find(|document| document.analysis.path == path)
    }
}

impl Files for Around<'_> {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        match self.open(path) {
            Some(document) => Ok(document.analysis.text.as_str().into()),
            None => self.files.load(path),
        }
    }

    fn list(&self, folder: &Path) -> Vec<PathBuf> {
        let mut paths = self.files.list(folder);
        let open = self.documents.values().map(|document| &document.analysis.path);
        paths.extend(open.filter(|path| path.parent() == Some(folder)).cloned());
        paths.sort_unstable();
        paths.dedup();
        paths
    }
}
