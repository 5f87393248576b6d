//! The output file, in memory.
//!
//! In: everything that is known about the program. Out: its bytes. The file is divided into the sections'
//! parts, which are written side by side; none is written twice, and none is looked at by another, so that the
//! order does not matter.

mod build_id;
mod headers;
pub(crate) mod map;
mod parts;
mod slots;
mod symbols;
mod unwind;

use crate::diag::{Diagnostic, Sink};
use crate::link::elf::eh_frame::FileFrames;
use crate::link::elf::gnu_property;
use crate::link::place::addresses::Addresses;
use crate::link::place::outputs::{Content, Made};
use crate::link::synthetic::Counts;
use crate::link::synthetic::eh_frame as unwinding;
use crate::link::synthetic::symbol_table;
use rayon::prelude::*;

/// All that an image is made from.
pub(crate) struct Plan<'a, 'b> {
    pub(crate) addresses: &'b Addresses<'a, 'b>,
    pub(crate) frames: &'b [FileFrames<'a>],
    pub(crate) unwind: &'b unwinding::Plan,
    pub(crate) symbols: &'b symbol_table::Plan,
    pub(crate) live: &'b [bool],
    pub(crate) counts: Counts,
    /// What all objects promise about their code.
    pub(crate) features: u32,
    pub(crate) entry: u64,
}

/// Writes the file.
pub(crate) fn write(plan: &Plan<'_, '_>, sink: &mut Sink) -> Vec<u8> {
    let layout = plan.addresses.layout;
    let mut image = vec![0; layout.file_size as usize];
    let mut pieces = Vec::new();
    let (mut rest, mut at) = (image.as_mut_slice(), 0);
    for (index, output) in plan.addresses.outputs.list.iter().enumerate() {
        if output.has_bytes() {
            // Offsets grow, so that what is left starts before each.
            let (_, after) = rest.split_at_mut((layout.offsets[index] - at) as usize);
            let (own, after) = after.split_at_mut(output.size as usize);
            pieces.push((index, own));
            (rest, at) = (after, layout.offsets[index] + output.size);
        }
    }
    let errors: Vec<Diagnostic> =
        pieces.into_par_iter().flat_map_iter(|(index, bytes)| section(plan, index, bytes)).collect();
    errors.into_iter().for_each(|error| sink.push(error));
    headers::write(plan, &mut image);
    build_id::write(plan, &mut image);
    image
}

/// Writes an output section; what did not fit comes back.
fn section(plan: &Plan<'_, '_>, index: usize, bytes: &mut [u8]) -> Vec<Diagnostic> {
    let output = &plan.addresses.outputs.list[index];
    let address = plan.addresses.layout.addresses[index];
    let made = match &output.content {
        Content::Parts(parts) => return parts::write(plan.addresses, output, parts, address, bytes),
        Content::Made(made) => *made,
    };
    match made {
        Made::EhFrame => return unwind::write_records(plan, address, bytes),
        Made::EhFrameHdr => unwind::write_index(plan, address, bytes),
        Made::Relocations => slots::write_relocations(plan, bytes),
        Made::Plt => slots::write_jumps(plan, address, bytes),
        Made::Got => slots::write_slots(plan, bytes),
        Made::Dynamic => headers::write_dynamic(plan, bytes),
        Made::Hash => headers::write_hash(bytes),
        Made::Symbols => symbols::write_entries(plan, bytes),
        Made::Strings => symbols::write_names(plan, bytes),
        Made::SectionNames => headers::write_names(plan, bytes),
        Made::Property => bytes.copy_from_slice(&gnu_property::note(plan.features)),
        // No symbols and no names: zeros. The build id is a hash of all else.
        Made::DynamicSymbols | Made::DynamicStrings | Made::BuildId => {}
    }
    Vec::new()
}
