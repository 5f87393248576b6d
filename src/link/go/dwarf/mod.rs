//! The debug information of a program: DWARF 5, from the compiler's fragments and from types generated here
//! (cmd/link/internal/ld/dwarf.go).
//!
//! In: everything with its address. Out: the sections in their order. Each unit contributes a part to `.debug_line`,
//! `.debug_addr`, `.debug_rnglists`, `.debug_loclists` and `.debug_info`; units are built independently of each other.

mod abbreviations;
mod entries;
mod fragments;
mod frames;
mod lines;
mod synthesize;
mod types;
mod units;

use super::data_layout::Layout;
use super::deflate;
use super::marks::State;
use super::refusal::Refusal;
use super::symbols::{LibraryId, Sym, Symbols};
use super::text_layout::Text;
use crate::goobj::leb128::unsigned;
use fragments::{Parts, Places};
use rayon::prelude::*;

/// The inputs for debug information.
#[derive(Clone, Copy)]
pub(crate) struct Input<'l, 'a> {
    pub(crate) symbols: &'l Symbols<'a>,
    pub(crate) state: &'l State,
    pub(crate) layout: &'l Layout,
    pub(crate) text: &'l Text,
    /// Functions in package order.
    pub(crate) ordered: &'l [Sym],
    /// Packages in dependency order, imports first.
    pub(crate) libraries: &'l [LibraryId],
    /// The Go release.
    pub(crate) version: &'l str,
    /// The root of the Go tree, for source file names.
    pub(crate) goroot: Option<&'l str>,
}

/// A section.
pub(crate) struct Section {
    pub(crate) name: &'static str,
    pub(crate) bytes: Vec<u8>,
    /// Whether the bytes are compressed, after a compression header.
    pub(crate) is_compressed: bool,
}

/// Builds all sections.
pub(crate) fn make(input: &Input<'_, '_>) -> Result<Vec<Section>, Refusal> {
    let units = units::collect(input)?;
    let entries = entries::encode(&units.types, input.layout)?;
    let (parts, frames) = rayon::join(
        || {
            units
                .order
                .par_iter()
                .map(|unit| Parts::of_unit(input, &units, *unit))
                .collect::<Result<Vec<_>, _>>()
        },
        || frames::section(input),
    );
    let parts = parts?;
    let places = Places::new(input, &units, &parts, &entries)?;
    let write = |section| fragments::write(input, &units, &parts, &entries, &places, section);
    let mut sections = vec![
        Section::new(".debug_abbrev", abbreviations::section()),
        Section::new(".debug_line", write(fragments::Kind::Lines)?),
        Section::new(".debug_frame", frames?),
    ];
    if let Some(script) = parts.iter().find_map(|part| part.script.as_deref()) {
        // A Python script, by path.
        sections.push(Section::new(".debug_gdb_scripts", [b"\x01", script, b"\0"].concat()));
    }
    sections.push(Section::new(".debug_info", write(fragments::Kind::Info)?));
    sections.push(Section::new(".debug_loclists", write(fragments::Kind::Locations)?));
    sections.push(Section::new(".debug_rnglists", write(fragments::Kind::Ranges)?));
    sections.push(Section::new(".debug_addr", write(fragments::Kind::Addresses)?));
    Ok(sections)
}

/// Compresses the sections that shrink. If `fast`, a section is compressed on all processors, to other bytes than Go's.
pub(crate) fn compress(sections: &mut [Section], fast: bool) {
    let stream = if fast { deflate::compress_in_parts } else { deflate::compress };
    sections.par_iter_mut().for_each(|section| {
        // A compression header (gABI): zlib, the size, alignment 1.
        let mut bytes: Vec<u8> =
            [1, section.bytes.len() as u64, 1].iter().flat_map(|word| word.to_le_bytes()).collect();
        bytes.extend(stream(&section.bytes));
        if bytes.len() < section.bytes.len() {
            (section.bytes, section.is_compressed) = (bytes, true);
        }
    });
}

impl Section {
    fn new(name: &'static str, bytes: Vec<u8>) -> Self {
        Self { name, bytes, is_compressed: false }
    }
}

/// The first auxiliary symbol of a kind.
fn aux_of(symbols: &Symbols<'_>, sym: Sym, kind: u8) -> Option<Sym> {
    Some(symbols.aux_of(sym, kind)).filter(|sym| sym.is_some())
}

/// Appends a zero-terminated string.
fn string(out: &mut Vec<u8>, text: &[u8]) {
    out.extend(text);
    out.push(0);
}
