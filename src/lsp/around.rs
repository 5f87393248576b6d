//! The files around an open one, as the editor shows them, and their words.
//!
//! In: paths. Out: texts, those of open files as they are in the editor; and their words, which are kept as long as a file says the same.

use super::go_files::GoFiles;
use super::index::{Index, Role};
use super::text::Text;
use super::{Document, Files, Settings};
use crate::stubs::Packages;
use crate::syntax::go::constraint;
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The bytes of all texts whose words are kept.
const MOST_BYTES: usize = 16 << 20;

/// The most files beside a file that are searched.
const MOST_FILES: usize = 200;

/// The folders whose Go files are kept.
const MOST_FOLDERS: usize = 8;

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
    /// The Go files of folders.
    go: FxHashMap<PathBuf, Arc<GoFiles>>,
}

impl Kept {
    /// Forgets Go files: what they import may have changed too.
    pub(super) fn forget_go(&self) {
        self.0.borrow_mut().go.clear();
    }
}

/// The words of a file that is open, or of another.
#[derive(Clone)]
pub(super) enum Words<'s> {
    Open(&'s Text, &'s Index),
    Kept(Arc<Indexed>),
}

impl Words<'_> {
    pub(super) fn text(&self) -> &Text {
        match self {
            Self::Open(text, _) => text,
            Self::Kept(indexed) => &indexed.text,
        }
    }

    pub(super) fn index(&self) -> &Index {
        match self {
            Self::Open(_, index) => index,
            Self::Kept(indexed) => &indexed.index,
        }
    }
}

impl<'s> Around<'s> {
    /// The words of a file; none if it cannot be read.
    pub(super) fn words(&self, path: &Path) -> Option<Words<'s>> {
        match self.open(path) {
            Some(document) => Some(document.analysis.words()),
            None => {
                let content = String::from_utf8(self.files.load(path).ok()?).ok()?;
                Some(self.words_of(path, content))
            }
        }
    }

    /// The same if a word is in its text.
    pub(super) fn words_with(&self, path: &Path, word: &str) -> Option<Words<'s>> {
        if let Some(document) = self.open(path) {
            return document.analysis.text.as_str().contains(word).then(|| document.analysis.words());
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
            (store.files, store.bytes) = Default::default();
        }
        store.bytes += bytes;
        if let Some(old) = store.files.insert(path.to_owned(), indexed.clone()) {
            store.bytes -= old.text.as_str().len();
        }
        Words::Kept(indexed)
    }

    /// The files with an extension beside a file.
    pub(super) fn beside(&self, path: &Path, extensions: &[&str]) -> Vec<PathBuf> {
        let Some(folder) = path.parent() else { return Vec::new() };
        let is_wanted = |other: &PathBuf| {
            let extension = other.extension().and_then(|extension| extension.to_str());
            other != path && extension.is_some_and(|extension| extensions.contains(&extension))
        };
        self.list(folder).into_iter().filter(is_wanted).take(MOST_FILES).collect()
    }

    /// The symbols that assembly files beside a file define for others.
    pub(super) fn symbols_beside(&self, path: &Path) -> Vec<String> {
        let mut symbols = Vec::new();
        let is_built = |path: &PathBuf| constraint::name_holds_on_amd64(&path.to_string_lossy());
        for path in self.beside(path, &["s"]).into_iter().filter(is_built) {
            let Some(words) = self.words(&path) else { continue };
            let text = words.text().as_str();
            for found in words.index().all.iter().filter(|found| found.defines && found.role == Role::Symbol)
            {
                if !text[found.range.end..].starts_with("<>") {
                    symbols.push(text[found.range.clone()].to_owned());
                }
            }
        }
        symbols
    }

    /// The Go files of a folder.
    pub(super) fn go_files(&self, folder: &Path, settings: &Settings) -> Arc<GoFiles> {
        let known = self.kept.0.borrow().go.get(folder).cloned();
        let go = GoFiles::read(folder, self, settings, known.as_ref());
        let mut store = self.kept.0.borrow_mut();
        if store.go.len() >= MOST_FOLDERS {
            store.go.clear();
        }
        store.go.insert(folder.to_owned(), go.clone());
        go
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

    fn import_path(&self, folder: &Path) -> Option<String> {
        self.files.import_path(folder)
    }

    fn packages(&self, folder: &Path, settings: &Settings) -> Arc<dyn Packages> {
        self.files.packages(folder, settings)
    }

    fn list(&self, folder: &Path) -> Vec<PathBuf> {
        let mut paths = self.files.list(folder);
        let open = self.documents.values().map(|document| &document.analysis.path);
        paths.extend(open.filter(|path| path.parent() == Some(folder)).cloned());
        // In order but for those that were added.
        paths.sort_by(|one, other| one.as_os_str().cmp(other.as_os_str()));
        paths.dedup_by(|one, other| one.as_os_str() == other.as_os_str());
        paths
    }
}
