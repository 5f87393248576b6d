//! Memory-mapped input files for the linker: only the pages used are read.

use crate::source::{Contents, Mapper};
use memmap2::Mmap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The most bytes to read from a pipe or a device, which may have no end.
const LARGEST: u64 = 1 << 31;

/// Files in the file system.
pub(super) struct Files;

impl Mapper for Files {
    fn real(&self, path: &Path) -> PathBuf {
        path.canonicalize().unwrap_or_else(|_| path.to_owned())
    }

    fn map(&self, path: &Path) -> io::Result<Contents> {
        Ok(match open(path)? {
            Mapped::File(map) => Arc::new(map),
            Mapped::Memory(bytes) => Arc::new(bytes),
        })
    }
}

/// The bytes of a file.
pub(super) enum Mapped {
    File(Mmap),
    /// Of what cannot be mapped.
    Memory(Vec<u8>),
}

impl AsRef<[u8]> for Mapped {
    fn as_ref(&self) -> &[u8] {
        match self {
            Self::File(map) => map,
            Self::Memory(bytes) => bytes,
        }
    }
}

/// Maps a file; pipes and devices are read.
pub(super) fn open(path: &Path) -> io::Result<Mapped> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // Pipes and empty files cannot be mapped.
    if !metadata.is_file() || metadata.len() == 0 {
        let mut contents = Vec::new();
        file.take(LARGEST + 1).read_to_end(&mut contents)?;
        if contents.len() as u64 > LARGEST {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "larger than 2 GiB"));
        }
        return Ok(Mapped::Memory(contents));
    }
    map(&file).map(Mapped::File)
}

#[allow(unsafe_code, reason = "the only way to map a file")]
fn map(file: &File) -> io::Result<Mmap> {
    // SAFETY: the bytes must not change while they are in use. Compilers and rasm itself replace files atomically;
    // modifying an object in place while it is being linked yields a wrong program from any linker, or a signal that ends
    // this process.
    unsafe { Mmap::map(file) }
}

impl Mapped {
    /// Gives back the memory of the pages read so far; they are read again where they are needed.
    #[allow(unsafe_code, reason = "the only way to give back pages of a file")]
    pub(super) fn give_back(&self) {
        #[cfg(unix)]
        if let Self::File(map) = self {
            // SAFETY: nothing can have been written to the pages, which are mapped for reading: those of the file come in their
            // place, which are the same as long as the file does not change, as above.
            // It is advice: without it there is only more memory in use.
            _ = unsafe { map.unchecked_advise(memmap2::UncheckedAdvice::DontNeed) };
        }
    }
}
