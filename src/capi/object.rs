//! What handles stand for.

use crate::asm::{self, Assembly, Input, Options};
use crate::source::{Loader, MemoryLoader};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// What a handle stands for.
pub(super) enum Object {
    Assembler(Box<Mutex<Assembler>>),
    Assembly(Box<Assembled>),
    Buffer(Vec<u8>),
    #[cfg(feature = "link")]
    Linker(Box<Mutex<Linker>>),
}

/// Settings, and the sources of the next assembly.
#[derive(Default)]
pub(super) struct Assembler {
    pub(super) options: Options,
    pub(super) files: Vec<(PathBuf, Vec<u8>)>,
    pub(super) sources: Vec<Input>,
    /// Whether included files come from the disk too.
    pub(super) disk: bool,
}

/// Objects to link.
#[cfg(feature = "link")]
#[derive(Default)]
pub(super) struct Linker {
    pub(super) options: crate::link::Options,
    pub(super) inputs: Vec<crate::link::Input>,
}

/// Files in memory, and those of the disk if they are wanted.
struct Files {
    memory: MemoryLoader,
    disk: bool,
}

impl Loader for Files {
    fn load(&self, path: &Path) -> io::Result<Vec<u8>> {
        match self.memory.load(path) {
            #[cfg(feature = "build")]
            Err(error) if error.kind() == io::ErrorKind::NotFound && self.disk => {
                crate::build::Disk.load(path)
            }
            #[cfg(not(feature = "build"))]
            Err(_) if self.disk => Err(io::ErrorKind::NotFound.into()),
            result => result,
        }
    }
}

impl Assembler {
    /// Assembles the sources, which are gone then; settings and files stay.
    pub(super) fn assemble(&mut self) -> Assembled {
        let mut files = Files { memory: MemoryLoader::default(), disk: self.disk };
        for (path, contents) in &self.files {
            files.memory.insert(path.clone(), contents.clone());
        }
        Assembled::new(asm::assemble(std::mem::take(&mut self.sources), &self.options, &files))
    }
}

/// An assembly with the texts that callers see.
pub(super) struct Assembled {
    pub(super) assembly: Assembly,
    /// By function: its name, and its relocations with the names of their targets.
    pub(super) functions: Vec<(String, Vec<String>)>,
}

impl Assembled {
    fn new(assembly: Assembly) -> Self {
        let unit = &assembly.unit;
        let functions = unit.functions.iter().map(|function| {
            let relocs = &unit.symbol(function.symbol).relocs;
            let target = |id: Option<_>| id.map_or_else(String::new, |id| unit.linked_name(id).into_owned());
            let targets = relocs.iter().map(|reloc| target(reloc.symbol)).collect();
            (unit.linked_name(function.symbol).into_owned(), targets)
        });
        let functions = functions.collect();
        Self { assembly, functions }
    }
}
