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
            return Ok(Arc::new(contents));
        }
        map(&file)
    }
}

#[allow(unsafe_code, reason = "the only way to map a file")]
fn map(file: &File) -> io::Result<Contents> {
    // SAFETY: the bytes must not change while they are in use. Compilers and rasm itself replace files atomically;
    // modifying an object in place while it is being linked yields a wrong program from any linker, or a signal that ends
    // this process.
    let map = unsafe { Mmap::map(file)? };
    Ok(Arc::new(map))
}
