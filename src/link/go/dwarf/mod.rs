//! The debug information of a program: DWARF 5, from the compiler's fragments and from types generated here
//! (cmd/link/internal/ld/dwarf.go).
//!
//! In: everything with its address. Out: the sections in their order. Each unit contributes a part to `.debug_line`,
//! `.debug_addr`, `.debug_rnglists`, `.debug_loclists` and `.debug_info`; units are built independently of each other.

mod abbreviations;
mod entries;
mod fragments;
mod frame_sizes;
mod lines;
mod synthesize;
mod types;
mod units;

use super::data_layout::Layout;
use super::marks::State;
use super::refusal::Refusal;
use super::symbols::{LibraryId, Sym, Symbols};
use super::text_layout::Text;
use crate::goobj::leb128::unsigned;
use fragments::{Parts, Places};
use rayon::prelude::*;
pub(crate) use units::{Units, collect};

/// What the units and types are collected from.
#[derive(Clone, Copy)]
pub(crate) struct Collect<'l, 'a> {
    pub(crate) symbols: &'l Symbols<'a>,
    pub(crate) state: &'l State,
    /// Functions in package order.
    pub(crate) ordered: &'l [Sym],
    /// Packages in dependency order, imports first.
    pub(crate) libraries: &'l [LibraryId],
}

/// The inputs for debug information.
#[derive(Clone, Copy)]
pub(crate) struct Input<'l, 'a> {
    pub(crate) symbols: &'l Symbols<'a>,
    pub(crate) layout: &'l Layout,
    pub(crate) text: &'l Text,
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

/// Makes a zlib stream.
pub(crate) type Compress = fn(&[u8]) -> Vec<u8>;

/// Builds all sections, and compresses those that shrink by it.
pub(crate) fn make(
    input: &Input<'_, '_>,
    mut units: Units<'_, '_>,
    compress: Option<Compress>,
) -> Result<Vec<Section>, Refusal> {
    units.place(input);
    let entries = entries::encode(&units.types, input.layout)?;
    let (parts, frame_sizes) = rayon::join(
        || {
            units
                .order
                .par_iter()
                .map(|unit| Parts::of_unit(input, &units, *unit))
                .collect::<Result<Vec<_>, _>>()
        },
        || frame_sizes::section(input),
    );
    let (parts, frame_sizes) = (parts?, frame_sizes?);
    let places = Places::new(input, &units, &parts, &entries)?;
    // A Python script, by path.
    let script = parts.iter().find_map(|part| part.script.as_deref());
    let script = script.map(|script| [b"\x01", script, b"\0"].concat());
    let write = |kind| fragments::write(input, &units, &parts, &entries, &places, kind);
    let [
        mut abbreviations,
        mut lines,
        mut frames,
        mut scripts,
        mut info,
        mut locations,
        mut ranges,
        mut addresses,
    ] = [const { Ok(None) }; 8];
    let finish =
        |name, bytes: Result<Vec<u8>, Refusal>| bytes.map(|bytes| Some(Section::new(name, bytes, compress)));
    // One thread compresses a stream, so the longest come first. What was compressed is dropped at once.
    rayon::scope_fifo(|scope| {
        for (section, name, kind) in [
            (&mut info, ".debug_info", fragments::Kind::Info),
            (&mut locations, ".debug_loclists", fragments::Kind::Locations),
            (&mut lines, ".debug_line", fragments::Kind::Lines),
            (&mut ranges, ".debug_rnglists", fragments::Kind::Ranges),
            (&mut addresses, ".debug_addr", fragments::Kind::Addresses),
        ] {
            scope.spawn_fifo(move |_| *section = finish(name, write(kind)));
        }
        let frames = &mut frames;
        scope.spawn_fifo(move |_| *frames = finish(".debug_frame", Ok(frame_sizes)));
        abbreviations = finish(".debug_abbrev", Ok(abbreviations::section()));
        if let Some(script) = script {
            scripts = finish(".debug_gdb_scripts", Ok(script));
        }
    });
    let sections = [abbreviations, lines, frames, scripts, info, locations, ranges, addresses];
    sections.into_iter().filter_map(Result::transpose).collect()
}

impl Section {
    /// A section of these bytes, compressed if that is asked for and makes it shorter.
    fn new(name: &'static str, bytes: Vec<u8>, compress: Option<Compress>) -> Self {
        if let Some(compress) = compress {
            // A compression header (gABI): zlib, the size, alignment 1.
            let mut short: Vec<u8> =
                [1, bytes.len() as u64, 1].iter().flat_map(|word| word.to_le_bytes()).collect();
            short.extend(compress(&bytes));
            if short.len() < bytes.len() {
                return Self { name, bytes: short, is_compressed: true };
            }
        }
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
