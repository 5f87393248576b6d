//! Debug information and unwind tables.
//!
//! In: an assembled unit, and the locations of its symbols. Out: the contents of sections with their relocations: DWARF 5 with
//! a line for every instruction, an entry for every function and variable, and the call frame information that debuggers,
//! profilers and exceptions use to unwind the stack. The caller chooses the object format.

mod entries;
mod lines;
mod unwind;

use crate::obj::{SymbolId, Unit};
use gimli::write::{DwarfUnit, EndianVec, RelocateWriter, Relocation, Result, Sections};
use gimli::{Encoding, Format, LittleEndian, SectionId};

/// Version 5, with 32-bit offsets and 64-bit addresses.
const ENCODING: Encoding = Encoding { format: Format::Dwarf32, version: 5, address_size: 8 };

/// The location of a symbol.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    /// The symbol.
    pub(super) symbol: SymbolId,
    /// The caller's number for the section, used in relocations.
    pub(super) section: usize,
    /// The offset in the section, in bytes.
    pub(super) offset: u64,
    /// The size in bytes.
    pub(super) size: u64,
}

impl Spot {
    /// Its address, as a relocation against the section.
    fn address(&self) -> gimli::write::Address {
        self.address_at(0)
    }

    /// The address of a pc in it.
    fn address_at(&self, pc: u32) -> gimli::write::Address {
        gimli::write::Address::Symbol { symbol: self.section, addend: self.offset as i64 + i64::from(pc) }
    }
}

/// A section to be added.
#[derive(Debug)]
pub(super) struct Contents {
    /// Which one.
    pub(super) id: SectionId,
    pub(super) bytes: Vec<u8>,
    /// In relocations against a symbol, the symbol is the number of a section, and the addend is an offset in it.
    pub(super) relocations: Vec<Relocation>,
}

/// The nonempty sections, for symbols in address order.
pub(super) fn sections(unit: &Unit, spots: &[Spot]) -> Result<Vec<Contents>> {
    let mut dwarf = DwarfUnit::new(ENCODING);
    let lines = lines::program(unit, spots, &mut dwarf);
    entries::add(unit, spots, &lines.files, &mut dwarf);
    dwarf.unit.line_program = lines.program;
    let mut sections = Sections::new(Output::default());
    dwarf.write(&mut sections)?;
    unwind::table(unit, spots).write_eh_frame(&mut sections.eh_frame)?;
    let mut contents = Vec::new();
    sections.for_each_mut(|id, output| {
        let bytes = output.bytes.take();
        if !bytes.is_empty() {
            contents.push(Contents { id, bytes, relocations: std::mem::take(&mut output.relocations) });
        }
        Result::Ok(())
    })?;
    Ok(contents)
}

/// The bytes and relocations of a section being written.
#[derive(Clone, Debug)]
struct Output {
    bytes: EndianVec<LittleEndian>,
    relocations: Vec<Relocation>,
}

impl Default for Output {
    fn default() -> Self {
        Self { bytes: EndianVec::new(LittleEndian), relocations: Vec::new() }
    }
}

impl RelocateWriter for Output {
    type Writer = EndianVec<LittleEndian>;

    fn writer(&self) -> &Self::Writer {
        &self.bytes
    }

    fn writer_mut(&mut self) -> &mut Self::Writer {
        &mut self.bytes
    }

    fn relocate(&mut self, relocation: Relocation) {
        self.relocations.push(relocation);
    }
}
