//! Writes Go objects from assembly, byte for byte like Go's own assembler.
//!
//! In: an assembled unit, and what the object records of the command line and release. Out: the bytes, or why there are
//! none. The format is that of WriteObjFile in cmd/internal/obj/objfile.go; the modules below make its parts. Nothing here
//! depends on the machine: the caller supplies folders and release.

mod dwarf;
mod files;
mod function;
mod number;
mod records;
mod strings;

use super::format::{Block, HEADER_SIZE, MAGIC, object_flag};
use super::release::{self, NEWEST, OLDEST, Table};
use crate::obj::{Function, Unit};
use files::Files;
use function::FunctionData;
use number::{Lists, Numbering};
use records::Records;
use std::fmt;
use strings::Strings;

/// What an object records in addition to the unit.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The first line of the object, without the newline: `go object linux amd64 go1.27.3 GOAMD64=v1 X:dwarf5`. The linker
    /// requires it to be the same in all objects.
    pub header: &'a str,
    /// The folder that source paths are relative to, as an absolute path.
    pub directory: &'a str,
    /// The Go root, which source paths replace with `$GOROOT`; empty if there is none.
    pub goroot: &'a str,
    /// Whether the code is for shared libraries: `-shared` or `-dynlink`.
    pub shared: bool,
    /// `-linkshared`: whether symbols may come from other shared libraries.
    pub linkshared: bool,
    /// `-std`: whether the package is part of the standard library. Not recorded before Go 1.27.
    pub std: bool,
    /// Whether debug information is DWARF 5 (experiment `dwarf5`) rather than DWARF 4.
    pub dwarf5: bool,
}

/// Why there is no object.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WriteError {
    /// The release is not one of [`OLDEST`] to [`NEWEST`].
    UnknownRelease,
    /// A symbol exceeds the limit of Go's linker, 2,000,000,000 bytes.
    TooLarge(String),
    /// The object would exceed 4 GiB, the range of its offsets.
    Overflow,
}

impl fmt::Display for WriteError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WriteError::UnknownRelease => {
                write!(out, "Go objects can only be written for Go {OLDEST} to {NEWEST} (see `--go`)")
            }
            WriteError::TooLarge(name) => {
                write!(out, "symbol `{name}` exceeds the limit of Go's linker, 2,000,000,000 bytes")
            }
            WriteError::Overflow => out.write_str("the object would be larger than 4 GiB"),
        }
    }
}

impl std::error::Error for WriteError {}

/// The maximum size of a symbol in bytes (MaxSymSize in cmd/internal/obj/objfile.go).
const LARGEST: u64 = 2_000_000_000;

/// Writes the object of a unit assembled from source without errors.
pub(crate) fn write(unit: &Unit, options: &Options<'_>) -> Result<Vec<u8>, WriteError> {
    let table = release::table(unit.release).ok_or(WriteError::UnknownRelease)?;
    if let Some(symbol) = unit.symbols.iter().find(|symbol| symbol.size > LARGEST) {
        return Err(WriteError::TooLarge(unit.names.text(symbol.name).to_owned()));
    }
    let files = Files::new(unit, options);
    let functions: Vec<FunctionData> =
        functions(unit).map(|function| FunctionData::new(unit, function, &files)).collect();
    let linkshared = options.linkshared;
    let numbering = Numbering { unit, table, functions: &functions, files: &files.names, linkshared };
    let lists = numbering.lists();
    // Every symbol has its index; the rest only writes them out.
    let strings = strings(&numbering, &lists);
    // Releases before Go 1.25 have no relocation for DWARF 5.
    let version =
        if options.dwarf5 && table.relocation_number(records::DWARF5_ADDRESS).is_some() { 5 } else { 4 };
    let infos = self::functions(unit).map(|function| dwarf::info(unit, function, &files, version)).collect();
    let lines = self::functions(unit).map(|function| dwarf::lines(unit, function, &files)).collect();
    let records = Records {
        unit,
        table,
        functions: &functions,
        infos,
        lines,
        lists: &lists,
        strings: &strings,
        dwarf: version,
    };
    let flags = flags(options, table);
    let mut out = format!("{}\n!\n", options.header).into_bytes();
    let start = out.len();
    out.resize(start + HEADER_SIZE, 0);
    out.extend(&strings.bytes);
    let mut offsets = Vec::new();
    for block in Block::ALL {
        offsets.push(u32::try_from(out.len() - start).map_err(|_| WriteError::Overflow)?);
        records.block(block, &files.names, &mut out);
    }
    let header = MAGIC.into_iter().chain([0; 8]).chain(flags.to_le_bytes());
    let header = header.chain(offsets.into_iter().flat_map(u32::to_le_bytes));
    out[start..].iter_mut().zip(header).for_each(|(place, byte)| *place = byte);
    Ok(out)
}

/// The functions in object order.
fn functions(unit: &Unit) -> impl Iterator<Item = &Function> {
    unit.text.iter().filter_map(|symbol| Some(&unit.functions[unit.symbol(*symbol).function? as usize]))
}

fn flags(options: &Options<'_>, table: &Table) -> u32 {
    let mut flags = object_flag::FROM_ASSEMBLY;
    flags |= if options.shared { object_flag::SHARED } else { 0 };
    flags |= if options.std && table.assembler_has_std { object_flag::STD } else { 0 };
    flags
}

/// All strings, in the order in which Go encounters them: symbols with their references, then files.
fn strings<'a>(numbering: &Numbering<'a>, lists: &Lists) -> Strings<'a> {
    let (unit, mut strings) = (numbering.unit, Strings::default());
    strings.add("");
    for (index, &id) in unit.text.iter().chain(&unit.data).enumerate() {
        let function = numbering.functions.get(index);
        let relocs = unit.symbol(id).relocs.iter().filter_map(|reloc| reloc.symbol);
        let funcdata = function.into_iter().flat_map(|function| function.funcdata.iter().flatten().copied());
        for id in std::iter::once(id).chain(relocs).chain(funcdata).filter(|id| !lists.is_builtin(*id)) {
            strings.add(unit.name(id));
        }
        for &file in function.into_iter().flat_map(|function| &function.files) {
            strings.add(&numbering.files[file as usize]);
        }
    }
    numbering.files.iter().for_each(|file| strings.add(file));
    strings
}
