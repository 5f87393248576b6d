//! What handles stand for.

use crate::asm::{self, Assembly, Input, Options};
use crate::source::{Loader, MemoryLoader};
use std::io;
use std::path::Path;
use std::sync::{Mutex, OnceLock};

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
    pub(super) files: MemoryLoader,
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
struct Files<'a> {
    memory: &'a MemoryLoader,
    disk: bool,
}

impl Loader for Files<'_> {
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
        let files = Files { memory: &self.files, disk: self.disk };
        let assembly = asm::assemble(std::mem::take(&mut self.sources), &self.options, &files);
        Assembled { assembly, names: OnceLock::new() }
    }
}

/// An assembly with the texts that callers see.
pub(super) struct Assembled {
    pub(super) assembly: Assembly,
    names: OnceLock<Vec<FunctionNames>>,
}

/// The name of a function, and those of the targets of its relocations.
pub(super) struct FunctionNames {
    pub(super) name: String,
    pub(super) targets: Vec<String>,
}

impl Assembled {
    /// The names of all functions, which are made when they are first asked for.
    pub(super) fn names(&self) -> &[FunctionNames] {
        self.names.get_or_init(|| {
            let unit = self.assembly.unit();
            let target = |id: Option<_>| id.map_or_else(String::new, |id| unit.linked_name(id).into_owned());
            let functions = unit.functions.iter().map(|function| {
                let relocs = &unit.symbol(function.symbol).relocs;
                let targets = relocs.iter().map(|reloc| target(reloc.symbol)).collect();
                FunctionNames { name: unit.linked_name(function.symbol).into_owned(), targets }
            });
            functions.collect()
        })
    }
}
