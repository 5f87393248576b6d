//! Debug information and unwind tables.
//!
//! In: an assembled unit, and the locations of its symbols. Out: the contents of sections with their fixups: DWARF 5 with
//! a line for every instruction, an entry for every function and variable, and the call frame information that debuggers,
//! profilers and exceptions use to unwind the stack. Everything is written straight to bytes, without trees of entries or
//! lists of opcodes in between. The caller chooses the object format.

mod abbreviations;
mod entries;
mod lines;
mod section;
mod strings;
mod unwind;

pub(super) use section::{Fixup, FixupKind, FixupTarget};

use crate::obj::{SymbolId, Unit};
use entries::Written;
use gimli::SectionId;
use lines::Lines;
use section::Section;

/// The location of a symbol.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    /// The symbol.
    pub(super) symbol: SymbolId,
    /// The caller's number for the section, used in fixups.
    pub(super) section: u8,
    /// The offset in the section, in bytes.
    pub(super) offset: u64,
    /// The size in bytes.
    pub(super) size: u64,
}

impl Spot {
    /// Its section, as the target of fixups.
    fn target(&self) -> FixupTarget {
        FixupTarget::Symbols(self.section)
    }
}

/// A section to be added.
#[derive(Debug)]
pub(super) struct Contents {
    /// Which one.
    pub(super) id: SectionId,
    pub(super) bytes: Vec<u8>,
    pub(super) fixups: Vec<Fixup>,
}

/// Lengths from here on have other meanings (DWARF 5, 7.4), in bytes.
const MOST: u64 = 0xffff_fff0;

/// A section exceeds 4 GiB, the range of its own offsets.
#[derive(Clone, Copy, Debug)]
pub(super) struct TooLarge;

/// The nonempty sections, for symbols in address order.
pub(super) fn sections(unit: &Unit, spots: &[Spot]) -> Result<Vec<Contents>, TooLarge> {
    let lines = Lines::of(unit, spots);
    let Written { info, abbreviations, strings, lists } = entries::write(unit, spots, &lines);
    let (table, names) = match lines.is_empty() {
        true => Default::default(),
        false => lines.finish(),
    };
    let plain = |bytes| Section { bytes, ..Section::default() };
    let all = [
        (SectionId::DebugAbbrev, abbreviations),
        (SectionId::DebugStr, plain(strings)),
        (SectionId::DebugLineStr, plain(names)),
        (SectionId::DebugLine, table),
        (SectionId::DebugLocLists, lists),
        (SectionId::DebugInfo, info),
        (SectionId::EhFrame, unwind::table(unit, spots)),
    ];
    if all.iter().any(|(_, section)| section.bytes.len() as u64 >= MOST) {
        return Err(TooLarge);
    }
    let filled = all.into_iter().filter(|(_, section)| !section.bytes.is_empty());
    Ok(filled.map(|(id, Section { bytes, fixups })| Contents { id, bytes, fixups }).collect())
}
