//! The library's public API: settings, then files, then results.
//!
//! In: settings and the files of one object. Out: an [`Assembly`], which provides objects, a listing, functions and
//! relocations. `asm` and the emitters do the work; nothing is decided here.

use crate::amd64::Op;
use crate::asm::listing::print;
use crate::asm::{self, Assembly, Input, Options};
use crate::emit::elf::{self, ElfError};
use crate::emit::listing;
use crate::goobj::write;
use crate::obj::{Function, Printer, Release, Reloc, SymbolId, SymbolKind, Unit, hex_dump};
use crate::source::{Loader, MemoryLoader, Span};
use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;

/// Settings of an assembly. Each method corresponds to a flag of `go tool asm` or `rasm`.
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

/// Why an assembly yields no object.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoObject {
    /// The assembly has errors: their number.
    Errors(usize),
    /// ELF cannot hold it.
    Elf(ElfError),
    /// Go's object format cannot hold it.
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

impl From<ElfError> for NoObject {
    fn from(error: ElfError) -> Self {
        NoObject::Elf(error)
    }
}

impl From<write::WriteError> for NoObject {
    fn from(error: write::WriteError) -> Self {
        NoObject::Go(error)
    }
}

impl<'a> Assembler<'a> {
    /// The newest release, package `main`, no include folders.
    pub fn new() -> Self {
        Self::default()
    }

    /// An assembler with these options.
    pub fn with_options(options: Options) -> Self {
        Self { options, loader: None }
    }

    /// The Go release whose conventions apply (`--go`).
    pub fn release(mut self, release: Release) -> Self {
        self.options.release = release;
        self
    }

    /// The package's import path (`-p`).
    pub fn package(mut self, path: impl Into<String>) -> Self {
        self.options.package = path.into();
        self
    }

    /// Adds a folder to search for `#include` (`-I`).
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

    /// Whether to generate debug information (on by default; `-g0` turns it off).
    pub fn debug(mut self, debug: bool) -> Self {
        self.options.debug = debug;
        self
    }

    /// Where included files come from. Without one, only the built-in files such as `textflag.h` are available.
    pub fn loader(mut self, loader: &'a dyn Loader) -> Self {
        self.loader = Some(loader);
        self
    }

    /// Assembles the source files of one object, in order. Errors are reported in [`Assembly::diagnostics`].
    pub fn assemble(&self, inputs: impl IntoIterator<Item = Input>) -> Assembly {
        let inputs = inputs.into_iter().collect();
        asm::assemble_source(inputs, &self.options, self.loader.unwrap_or(&MemoryLoader::default()))
    }

    /// Reads listings (`-S` output of Go's compiler or assembler) back into one object.
    pub fn read_listings(&self, inputs: impl IntoIterator<Item = Input>) -> Assembly {
        asm::read_listings(inputs.into_iter().collect(), &self.options)
    }
}

/// What a Go object says of the toolchain that it is for, if no experiment is switched.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Toolchain {
    /// The object's first line.
    pub header: String,
    /// Whether debug information is DWARF 5.
    pub dwarf5: bool,
}

impl Toolchain {
    /// The first of a release's toolchains, with a level of GOAMD64 such as `v1`.
    pub fn of(release: Release, level: &str) -> Self {
        let on = asm::experiments::enabled(release, "").unwrap_or_default();
        let header = format!("go object linux amd64 go{release}.0 GOAMD64={level} X:{}", on.join(","));
        Self { header, dwarf5: on.contains(&"dwarf5") }
    }
}

/// Results.
impl Assembly {
    /// A relocatable ELF object.
    pub fn elf(&self) -> Result<Vec<u8>, NoObject> {
        Ok(elf::write(self.sound()?)?)
    }

    /// A Go object, byte for byte that of `go tool asm`. `options` supply what is not in the source: the header line
    /// and the folder that source paths are relative to.
    pub fn go_object(&self, options: &write::Options<'_>) -> Result<Vec<u8>, NoObject> {
        Ok(write::write(self.sound()?, options)?)
    }

    /// What `go tool asm -S` prints; of a listing, its own lines. Only meaningful if there are no errors.
    pub fn listing(&self) -> String {
        if !self.unit.from_listing {
            return listing::text(&self.unit);
        }
        let (mut text, added) = print::text(self, &Emitted(&self.unit));
        listing::some(&self.unit, &added, &mut text);
        text
    }

    /// The functions in source order.
    pub fn functions(&self) -> impl Iterator<Item = AssembledFunction<'_>> {
        self.unit.functions.iter().map(|function| AssembledFunction { unit: &self.unit, function })
    }

    /// The functions and then the variables, each in the order of the source.
    pub fn symbols(&self) -> impl Iterator<Item = AssembledSymbol<'_>> {
        self.unit.text.iter().chain(&self.unit.data).map(|id| {
            let symbol = self.unit.symbol(*id);
            AssembledSymbol {
                name: self.unit.linked_name(*id),
                kind: symbol.kind,
                size: symbol.full_size(),
                data: &symbol.data,
                is_local: symbol.is_local(),
            }
        })
    }

    /// The relocations, function by function and then those in data.
    pub fn relocations(&self) -> impl Iterator<Item = Relocation<'_>> {
        let symbols = self.unit.text.iter().chain(&self.unit.data);
        symbols.flat_map(|id| relocations(&self.unit, *id))
    }

    /// The unit, if it has no errors.
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
    /// Its name as the linker sees it: `main.answer`.
    pub fn name(&self) -> Cow<'a, str> {
        self.unit.linked_name(self.function.symbol)
    }

    /// Its machine code, before [`AssembledFunction::relocations`] are applied.
    pub fn code(&self) -> &'a [u8] {
        &self.unit.symbol(self.function.symbol).data
    }

    /// Size of its frame in bytes, without the return address.
    pub fn frame_size(&self) -> u32 {
        self.function.frame_size()
    }

    /// Size of its arguments and results in bytes; none if TEXT does not give it.
    pub fn arguments_size(&self) -> Option<u32> {
        self.function.arguments_size()
    }

    /// Its instructions and directives, from TEXT on.
    ///
    /// ```
    /// use rasm::{Assembler, Input};
    ///
    /// let source = "#define TWO INCQ AX; RET\nTEXT ·f(SB), 4, $0-0\n\tTWO\n";
    /// let assembly = Assembler::new().assemble([Input::new("f.s", source)]);
    /// let function = assembly.functions().next().expect("there is one");
    /// let last = function.instructions().last().expect("there are some");
    /// assert_eq!((last.offset, last.code, &*last.text), (3, &[0xc3][..], "RET"));
    /// // It is written in line 1, and used in line 3.
    /// let line = |span: rasm::source::Span| assembly.sources().locate(span.start).map(|place| place.line);
    /// assert_eq!(line(last.span), Some(1));
    /// assert_eq!(line(assembly.expansions().outermost(last.span)), Some(3));
    /// ```
    pub fn instructions(&self) -> impl Iterator<Item = Instruction<'a>> + use<'a> {
        let (unit, function, code) = (self.unit, self.function, self.code());
        let printer = Printer::new(unit, function);
        function.progs.iter().enumerate().map(move |(index, prog)| {
            let (first, operands) = (prog.pc as usize, function.operands(prog).len());
            // Listings do not tell sizes.
            let end = match function.progs.get(index + 1) {
                Some(next) if unit.from_listing => next.pc as usize,
                None if unit.from_listing => code.len(),
                _ => first + usize::from(prog.size),
            };
            let code = code.get(first..end).unwrap_or_default();
            let mut text = String::new();
            // Writing to a string does not fail.
            let _ = printer.instruction(prog, &mut text);
            Instruction { offset: prog.pc, code, op: prog.op, operands, text, span: prog.span }
        })
    }

    /// Its relocations.
    pub fn relocations(&self) -> impl Iterator<Item = Relocation<'a>> + use<'a> {
        relocations(self.unit, self.function.symbol)
    }
}

/// An instruction or directive of an [`AssembledFunction`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Instruction<'a> {
    /// In bytes from the start of the function.
    pub offset: u32,
    /// Its machine code; empty for directives.
    pub code: &'a [u8],
    /// The mnemonic.
    pub op: Op,
    /// The number of operands.
    pub operands: usize,
    /// As in listings: the mnemonic, a tab, the operands.
    pub text: String,
    /// Where it is written; [`Assembly::expansions`] has the macros that it came through.
    pub span: Span,
}

/// A function or variable of an [`Assembly`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AssembledSymbol<'a> {
    /// Its name as the linker sees it.
    pub name: Cow<'a, str>,
    /// Where it goes.
    pub kind: SymbolKind,
    /// Its size in bytes.
    pub size: u64,
    /// Its first bytes, before relocations are applied; the rest is zero.
    pub data: &'a [u8],
    /// Whether other objects cannot see it.
    pub is_local: bool,
}

/// As data: name, code, sizes and relocations.
#[cfg(feature = "serde")]
impl serde::Serialize for AssembledFunction<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut fields = serializer.serialize_struct("AssembledFunction", 5)?;
        fields.serialize_field("name", &self.name())?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("frame_size", &self.frame_size())?;
        fields.serialize_field("arguments_size", &self.arguments_size())?;
        fields.serialize_field("relocations", &self.relocations().collect::<Vec<_>>())?;
        fields.end()
    }
}

/// As data: the names of both symbols, offset, size, kind and addend.
#[cfg(feature = "serde")]
impl serde::Serialize for Relocation<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut fields = serializer.serialize_struct("Relocation", 6)?;
        fields.serialize_field("holder", &self.holder)?;
        fields.serialize_field("offset", &self.entry.offset)?;
        fields.serialize_field("size", &self.entry.size)?;
        fields.serialize_field("kind", self.entry.kind.name())?;
        fields.serialize_field("target", &self.target)?;
        fields.serialize_field("addend", &self.entry.addend)?;
        fields.end()
    }
}

/// A place in a symbol's data that the linker fills in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Relocation<'a> {
    /// The name of the symbol that contains it.
    pub holder: Cow<'a, str>,
    /// Offset, kind and addend.
    pub entry: &'a Reloc,
    /// The name of the symbol referred to.
    pub target: Option<Cow<'a, str>>,
}

/// What a listing lacks, as the emitter has it.
struct Emitted<'a>(&'a Unit);

impl print::Parts for Emitted<'_> {
    // Writing to a string does not fail.
    fn dump(&self, id: SymbolId, out: &mut String) {
        let _ = hex_dump::lines(&self.0.symbol(id).data, out);
    }

    fn relocations(&self, id: SymbolId, out: &mut String) {
        let _ = listing::relocations(self.0, self.0.symbol(id), out);
    }
}

/// The relocations of one symbol.
fn relocations(unit: &Unit, id: SymbolId) -> impl Iterator<Item = Relocation<'_>> {
    let symbol = unit.symbol(id);
    symbol.relocs.iter().map(move |entry| Relocation {
        holder: unit.linked_name(id),
        entry,
        target: entry.symbol.map(|id| unit.linked_name(id)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// What is made of each source in a folder, with operands kept and without.
    fn compare(folder: &str, options: &Options) -> usize {
        let folder = format!("{}/testdata/{folder}", env!("CARGO_MANIFEST_DIR"));
        let mut compared = 0;
        for entry in fs::read_dir(folder).expect("testdata can be listed") {
            let path = entry.expect("testdata can be listed").path();
            if path.extension().is_none_or(|extension| extension != "s") {
                continue;
            }
            let input = Input::new("x.s", fs::read(&path).expect("testdata can be read"));
            if asm::is_listing(&input) {
                continue;
            }
            let made = |operands| {
                let options = Options { operands, ..options.clone() };
                let assembly = Assembler::with_options(options).assemble([input.clone()]);
                let messages = format!("{:?}", assembly.diagnostics());
                (assembly.elf().ok(), messages)
            };
            let (kept, dropped) = (made(true), made(false));
            assert!(kept == dropped, "{}", path.display());
            compared += usize::from(kept.0.is_some() || !kept.1.is_empty());
        }
        compared
    }

    #[test]
    fn objects_and_messages_do_not_depend_on_operands() {
        for options in [Options::default(), Options { shared: true, debug: false, ..Options::default() }] {
            let compared = ["golden", "errors"].map(|folder| compare(folder, &options));
            assert!(compared.iter().all(|compared| *compared > 50), "{compared:?}");
        }
    }
}
