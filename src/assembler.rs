//! The library's front door: settings one after the other, then files, then what came of them.
//!
//! In: settings and the files of one object. Out: an [`Assembly`], which gives objects, a listing, functions and
//! relocations. The work is that of `asm` and of the emitters; nothing is decided here.

use crate::asm::{self, Assembly, Input, Options};
use crate::emit::{elf, listing};
use crate::goobj::write;
use crate::obj::{Function, Release, Reloc, SymbolId, Unit};
use crate::source::{Loader, MemoryLoader};
use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;

/// Settings of an assembly. Each method is a flag of `go tool asm`, or of the command `rasm`.
///
/// ```
/// use rasm::{Assembler, Input, Release};
///
/// let source = "TEXT ·answer(SB), 4, $0-8\n\tMOVQ $42, ret+0(FP)\n\tRET\n";
/// let assembly = Assembler::new().release(Release::NEWEST).assemble([Input::new("answer.s", source)]);
/// assert!(assembly.diagnostics().is_empty());
/// assert_eq!(&assembly.elf()?[..4], b"\x7fELF");
/// # Ok::<(), rasm::NoObject>(())
/// ```
#[derive(Clone, Default)]
pub struct Assembler<'a> {
    options: Options,
    loader: Option<&'a dyn Loader>,
}

/// Why an assembly gives no object.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoObject {
    /// The assembly has this many errors.
    Errors(usize),
    /// It is too large for ELF.
    Elf(elf::Error),
    /// Go's format does not take it.
    Go(write::WriteError),
}

impl fmt::Display for NoObject {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoObject::Errors(1) => out.write_str("the assembly has 1 error"),
            NoObject::Errors(count) => write!(out, "the assembly has {count} errors"),
            NoObject::Elf(error) => error.fmt(out),
            NoObject::Go(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for NoObject {}

impl From<elf::Error> for NoObject {
    fn from(error: elf::Error) -> Self {
        NoObject::Elf(error)
    }
}

impl From<write::WriteError> for NoObject {
    fn from(error: write::WriteError) -> Self {
        NoObject::Go(error)
    }
}

impl<'a> Assembler<'a> {
    /// The newest release, package `main`, no folders to include from.
    pub fn new() -> Self {
        Self::default()
    }

    /// The settings of such options.
    pub fn with_options(options: Options) -> Self {
        Self { options, loader: None }
    }

    /// Whose conventions hold (`--go`).
    pub fn release(mut self, release: Release) -> Self {
        self.options.release = release;
        self
    }

    /// The package's import path (`-p`).
    pub fn package(mut self, path: impl Into<String>) -> Self {
        self.options.package = path.into();
        self
    }

    /// Adds a folder in which `#include` looks (`-I`).
    pub fn include(mut self, folder: impl Into<PathBuf>) -> Self {
        self.options.include.push(folder.into());
        self
    }

    /// Defines a macro (`-D`).
    pub fn define(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.defines.push((name.into(), value.into()));
        self
    }

    /// Whether the code is for a shared library (`-shared`).
    pub fn shared(mut self, shared: bool) -> Self {
        self.options.shared = shared;
        self
    }

    /// Whether debug information is made; it is unless this says no (`-g0`).
    pub fn debug(mut self, debug: bool) -> Self {
        self.options.debug = debug;
        self
    }

    /// Where included files come from. Without one there are only those that are built in, such as `textflag.h`.
    pub fn loader(mut self, loader: &'a dyn Loader) -> Self {
        self.loader = Some(loader);
        self
    }

    /// Assembles the source files of one object, in order. Errors are among the diagnostics of what comes back.
    pub fn assemble(&self, inputs: impl IntoIterator<Item = Input>) -> Assembly {
        let inputs = inputs.into_iter().collect();
        asm::assemble_source(inputs, &self.options, self.loader.unwrap_or(&MemoryLoader::default()))
    }

    /// Reads listings (`-S` of Go's compiler or assembler) back into one object.
    pub fn read_listings(&self, inputs: impl IntoIterator<Item = Input>) -> Assembly {
        asm::read_listings(inputs.into_iter().collect(), &self.options)
    }
}

/// What came of an assembly.
impl Assembly {
    /// A relocatable ELF object.
    pub fn elf(&self) -> Result<Vec<u8>, NoObject> {
        Ok(elf::write(self.sound()?)?)
    }

    /// A Go object, byte for byte that of `go tool asm`. `options` are what it tells beside the code: its first line
    /// and the folders that names of sources start from.
    pub fn go_object(&self, options: &write::Options<'_>) -> Result<Vec<u8>, NoObject> {
        Ok(write::write(self.sound()?, options)?)
    }

    /// What `go tool asm -S` prints. Of use only if there are no errors.
    pub fn listing(&self) -> String {
        listing::text(&self.unit)
    }

    /// The functions in the order of the text.
    pub fn functions(&self) -> impl Iterator<Item = AssembledFunction<'_>> {
        self.unit.functions.iter().map(|function| AssembledFunction { unit: &self.unit, function })
    }

    /// What the linker has to fill in, function by function and then in data.
    pub fn relocations(&self) -> impl Iterator<Item = Relocation<'_>> {
        let symbols = self.unit.text.iter().chain(&self.unit.data);
        symbols.flat_map(|id| relocations(&self.unit, *id))
    }

    /// The unit if it is of use.
    fn sound(&self) -> Result<&Unit, NoObject> {
        if self.failed() { Err(NoObject::Errors(self.errors)) } else { Ok(&self.unit) }
    }
}

/// A function of an [`Assembly`].
#[derive(Clone, Copy, Debug)]
pub struct AssembledFunction<'a> {
    unit: &'a Unit,
    function: &'a Function,
}

impl<'a> AssembledFunction<'a> {
    /// Its name as the linker knows it: `main.answer`.
    pub fn name(&self) -> Cow<'a, str> {
        self.unit.linked_name(self.function.symbol)
    }

    /// Its machine code, in which the linker fills in what [`AssembledFunction::relocations`] says.
    pub fn code(&self) -> &'a [u8] {
        &self.unit.symbol(self.function.symbol).data
    }

    /// Bytes of its frame, without the return address.
    pub fn frame_size(&self) -> u32 {
        self.function.locals.max(0).unsigned_abs()
    }

    /// Bytes of its arguments and results; none where TEXT does not tell.
    pub fn arguments_size(&self) -> Option<u32> {
        u32::try_from(self.function.args).ok()
    }

    /// What the linker has to fill in.
    pub fn relocations(&self) -> impl Iterator<Item = Relocation<'a>> + use<'a> {
        relocations(self.unit, self.function.symbol)
    }
}

/// A place in a symbol's bytes that the linker fills in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Relocation<'a> {
    /// The name of the symbol whose bytes they are.
    pub holder: Cow<'a, str>,
    /// Where, how and with what addend.
    pub entry: &'a Reloc,
    /// The name of the symbol referred to.
    pub target: Option<Cow<'a, str>>,
}

/// Those of one symbol.
fn relocations(unit: &Unit, id: SymbolId) -> impl Iterator<Item = Relocation<'_>> {
    let symbol = unit.symbol(id);
    symbol.relocs.iter().map(move |entry| Relocation {
        holder: unit.linked_name(id),
        entry,
        target: entry.symbol.map(|id| unit.linked_name(id)),
    })
}
