//! Traits through which the core reads files without doing I/O itself.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Provides the contents of files by path; used for every `#include`.
pub trait Loader {
    /// The whole file, or why it cannot be read; on `NotFound` the search continues.
    fn load(&self, path: &Path) -> io::Result<Vec<u8>>;
}

/// The bytes of a file, mapped or in memory.
pub type Contents = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// Provides the contents of binary files by path, without copying; used for objects and libraries.
pub trait Mapper {
    /// The whole file, or why it cannot be read; on `NotFound` a library search continues.
    fn map(&self, path: &Path) -> io::Result<Contents>;

    /// The absolute path that a path leads to, through all links; the path itself where that is not known.
    fn real(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }
}

/// In-memory files, for tests and tools that generate assembly.
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
