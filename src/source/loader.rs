//! How the core reads files without doing I/O itself.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Gives the contents of files by path. Every `#include` comes through here.
pub trait Loader {
    /// The whole file, or why it cannot be read; on `NotFound` the search goes on.
    fn load(&self, path: &Path) -> io::Result<Vec<u8>>;
}

/// The bytes of a file, held by whoever opened it: mapped, or in memory.
pub type Contents = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// Gives the contents of binary files by path, without a copy. Objects and libraries come through here.
pub trait Mapper {
    /// The whole file, or why it cannot be read; on `NotFound` a search goes on.
    fn map(&self, path: &Path) -> io::Result<Contents>;
}

/// Files that exist in memory only: for tests and for tools that generate assembly.
#[derive(Debug, Default)]
pub struct MemoryLoader {
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl MemoryLoader {
    /// Adds or replaces a file.
    pub fn insert(&mut self, path: impl Into<PathBuf>, contents: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), contents.into());
    }
}

impl Loader for MemoryLoader {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.files.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

impl Mapper for MemoryLoader {
    fn map(&self, path: &Path) -> io::Result<Contents> {
        self.load(path).map(|contents| Arc::new(contents) as Contents)
    }
}
