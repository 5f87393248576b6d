//! Reads ELF objects into the object model.
//!
//! In: the bytes of a file, untrusted. Out: its parts, or what is wrong with them. After this, every symbol is in an
//! existing section, and every alignment is a power of two. The offsets and symbols of relocations are checked where they
//! are used.

use super::{sections, symbols, table};
use crate::diag::{Diagnostic, FilePlace};
use crate::link::messages;
use crate::link::model::symbol::{Binding, Place, Symbol, Symbols};
use crate::link::model::{Candidate, Object, Source};
use object::elf;

/// The magic number of ELF files.
pub(crate) const MAGIC: &[u8] = b"\x7fELF";

/// The magic number of LLVM bitcode files.
pub(crate) const BITCODE: &[u8] = b"BC\xc0\xde";

/// A symbol found only in objects that contain nothing but GCC intermediate code.
const INTERMEDIATE: &[u8] = b"__gnu_lto_slim";

/// Reads an object's symbols.
pub(crate) fn candidate(name: String, bytes: &[u8], lazy: bool) -> Result<Candidate<'_>, Box<Diagnostic>> {
    if let Err((code, reason)) = check_kind(bytes) {
        return Err(problem(code, reason, &name));
    }
    match table::read(bytes).and_then(|table| symbols::read(&table, bytes)) {
        Ok(symbols) if symbols.globals().iter().any(|symbol| symbol.name == INTERMEDIATE) => {
            Err(intermediate(&name, "GCC"))
        }
        Ok(symbols) => Ok(Candidate::new(name, bytes, lazy, Source::Object, symbols)),
        Err(reason) => Err(damaged(&name, &reason)),
    }
}

/// Reads the global symbols of a program or an object, at the addresses that they have there.
pub(crate) fn only_symbols(name: String, bytes: &[u8]) -> Result<Candidate<'_>, Box<Diagnostic>> {
    match check_kind(bytes) {
        Err((code @ "wrong-machine", reason)) => return Err(problem(code, reason, &name)),
        _ if !bytes.starts_with(MAGIC) => {
            return Err(problem("bad-object", "not an ELF file with symbols".into(), &name));
        }
        _ => {}
    }
    let symbols = match table::read(bytes).and_then(|table| symbols::read(&table, bytes)) {
        Ok(symbols) => symbols,
        Err(reason) => return Err(damaged(&name, &reason)),
    };
    let is_known = |symbol: &&Symbol<'_>| {
        matches!(symbol.place, Place::Section(_) | Place::Absolute) && symbol.binding != Binding::Local
    };
    let known = symbols.globals().iter().filter(is_known);
    let mut list: Vec<Symbol<'_>> = symbols.list.iter().take(1).copied().collect();
    list.extend(known.map(|symbol| Symbol { place: Place::Absolute, ..*symbol }));
    let first_global = list.len().min(1) as u32;
    Ok(Candidate::new(name, bytes, false, Source::Symbols, Symbols { list, first_global }))
}

/// Reads the rest of an object. `again` is set if it will be linked again.
pub(crate) fn object(candidate: Candidate<'_>, again: bool) -> Result<Object<'_>, Box<Diagnostic>> {
    let Candidate { name, bytes, symbols, .. } = candidate;
    match table::read(bytes).and_then(|table| sections::read(&name, again, &table, &symbols, bytes)) {
        Ok(sections::Sections { sections, relocs, groups, features, exec_stack, warnings }) => {
            let features = Some(features);
            Ok(Object { name, symbols, sections, relocs, groups, features, exec_stack, warnings })
        }
        Err(reason) => Err(damaged(&name, &reason)),
    }
}

/// The error for an object that contains only a compiler's intermediate code.
pub(crate) fn intermediate(name: &str, whose: &str) -> Box<Diagnostic> {
    let error = problem("intermediate-code", format!("object contains only {whose} intermediate code"), name);
    let more = if whose == "GCC" { " or `-ffat-lto-objects`" } else { "" };
    Box::new(error.help(format!("compile it with `-fno-lto`{more}")))
}

fn damaged(name: &str, reason: &str) -> Box<Diagnostic> {
    problem("bad-object", format!("damaged object: {reason}"), name)
}

fn problem(code: &'static str, message: String, file: &str) -> Box<Diagnostic> {
    Box::new(messages::error(code, message).at(FilePlace::file(file), ""))
}

/// Checks the file header: an object for this machine (gABI, ELF header).
fn check_kind(bytes: &[u8]) -> Result<(), (&'static str, String)> {
    let half = |at: usize| bytes.get(at..at + 2).map_or(0, |two| u16::from_le_bytes([two[0], two[1]]));
    if !bytes.starts_with(MAGIC) {
        return Err(("bad-object", "not an ELF object".into()));
    }
    if bytes.get(4..6) != Some(&[elf::ELFCLASS64.0, elf::ELFDATA2LSB.0]) {
        return Err(("wrong-machine", "not an object for a 64-bit little-endian machine".into()));
    }
    let (kind, machine) = (half(16), half(18));
    if machine != elf::EM_X86_64.0 {
        return Err(("wrong-machine", format!("object for another machine (number {machine}), not x86-64")));
    }
    match elf::FileType(kind) {
        elf::ET_REL => Ok(()),
        elf::ET_DYN => Err(("shared-library", "shared library; rasm links static programs only".into())),
        _ => Err(("bad-object", "not a relocatable object".into())),
    }
}
