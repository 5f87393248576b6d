//! ELF objects.
//!
//! In: an assembled unit. Out: a relocatable object for System V linkers, with Go's sections and names. FUNCDATA and PCDATA are
//! for Go's runtime and are omitted. Relocation types are those of the psABI for AMD64, table 4.9.

mod debug;
mod file;
#[cfg(feature = "cli")]
mod origin;
mod sections;
mod strings;
mod symbols;

use crate::obj::{Reloc, RelocKind, Unit};
use file::File;
use object::elf;
use sections::Sections;
use std::fmt;
use symbols::Symbols;

#[cfg(feature = "cli")]
pub(crate) use origin::Origins;
#[cfg(feature = "exec")]
pub(crate) use sections::{Place as Placed, Section, Sections as LaidOut};

/// Why an object cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ElfError {
    /// The initialized symbols of one section, up to the named one, exceed 1 GiB.
    TooLarge(String),
    /// The object writer failed for this reason.
    Writer(String),
}

impl fmt::Display for ElfError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ElfError::TooLarge(symbol) => write!(out, "section would exceed 1 GiB with `{symbol}`"),
            ElfError::Writer(reason) => write!(out, "cannot write the object: {reason}"),
        }
    }
}

impl std::error::Error for ElfError {}

/// Writes a unit that has no errors.
pub(crate) fn write(unit: &Unit) -> Result<Vec<u8>, ElfError> {
    let mut file = File::default();
    let mut sections = Sections::layout(unit)?;
    let ids = sections.add_to(&mut file);
    let mut symbols = Symbols::define(unit, &sections, &ids, &mut file);
    for place in &sections.places {
        let symbol = unit.symbol(place.symbol);
        for reloc in &symbol.relocs {
            let Some((kind, addend)) = translate(reloc, &symbol.data) else { continue };
            let target = symbols.target(unit, reloc, &mut file);
            let offset = place.offset + u64::from(reloc.offset);
            file.add_relocation(ids.of(place.section), offset, target, kind, addend);
        }
    }
    if unit.debug && !sections.places.is_empty() {
        debug::add(unit, &sections, &ids, &mut file)?;
    }
    file.write().map_err(|reason| ElfError::Writer(reason.to_owned()))
}

/// The global names of an object.
#[cfg(feature = "build")]
pub(crate) fn global_names(unit: &Unit) -> Vec<String> {
    let all = unit.text.iter().chain(&unit.data);
    let global = all.filter(|id| {
        let symbol = unit.symbol(**id);
        !symbol.is_local() && !symbol.attributes.contains(crate::obj::Attributes::STACK_MAP)
    });
    global.map(|id| elf_name(unit, *id)).collect()
}

/// The name of a symbol in an object.
#[cfg(any(feature = "build", feature = "exec"))]
pub(crate) fn elf_name(unit: &Unit, id: crate::obj::SymbolId) -> String {
    let mut name = Vec::new();
    symbols::elf_name(unit, id, &mut name);
    String::from_utf8_lossy(&name).into_owned()
}

/// The ELF type and addend of a relocation; none for a marker that linkers ignore.
///
/// Go's pc-relative addends are relative to the end of the field, ELF's to its start.
fn translate(reloc: &Reloc, data: &[u8]) -> Option<(elf::RelocationType, i64)> {
    let from_start = reloc.addend.wrapping_sub(i64::from(reloc.size));
    Some(match reloc.kind {
        RelocKind::Addr if reloc.size == 8 => (elf::R_X86_64_64, reloc.addend),
        RelocKind::Addr => (elf::R_X86_64_32, reloc.addend),
        RelocKind::Call => (elf::R_X86_64_PLT32, from_start),
        RelocKind::PcRel => (elf::R_X86_64_PC32, from_start),
        RelocKind::TlsLe => (elf::R_X86_64_TPOFF32, reloc.addend),
        // Go's addend already includes the field's size.
        RelocKind::TlsIe => (elf::R_X86_64_GOTTPOFF, reloc.addend),
        RelocKind::GotPcRel if is_wide_move(reloc, data) => (elf::R_X86_64_REX_GOTPCRELX, from_start),
        RelocKind::GotPcRel => (elf::R_X86_64_GOTPCREL, from_start),
        RelocKind::CallInd => return None,
    })
}

/// Whether the instruction is `MOVQ sym@GOT(SB), REG`, which a linker may relax to LEAQ.
fn is_wide_move(reloc: &Reloc, data: &[u8]) -> bool {
    let offset = reloc.offset as usize;
    offset >= 3
        && data.get(offset - 3..offset - 1).is_some_and(|bytes| bytes[0] & 0xf8 == 0x48 && bytes[1] == 0x8b)
}
