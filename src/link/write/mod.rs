//! Writes the output file, in memory.
//!
//! In: everything about the program. Out: its bytes. The file is split into parts of sections, which are written in
//! parallel; none is written twice or read by another, so the order does not matter.

mod headers;
pub(crate) mod map;
mod parts;
mod tail;

use super::place::outputs::Content;
use super::synthetic::{self, Plan, build_id, kept_relocations};
use crate::diag::{Diagnostic, Sink};
use rayon::prelude::*;

/// Writes the file.
pub(crate) fn write(plan: &Plan<'_, '_>, sink: &mut Sink) -> Vec<u8> {
    let addresses = plan.addresses;
    let layout = addresses.layout;
    let mut image = vec![0; layout.file_size as usize];
    let mut pieces = Vec::new();
    let (mut rest, mut at) = (image.as_mut_slice(), 0);
    for (id, output) in addresses.outputs.list.iter_enumerated() {
        if output.has_bytes() {
            // Offsets increase, so the rest always starts before the next section.
            let (_, after) = rest.split_at_mut((layout.offsets[id] - at) as usize);
            let (own, after) = after.split_at_mut(output.size as usize);
            pieces.push((output, layout.address(id), own));
            (rest, at) = (after, layout.offsets[id] + output.size);
        }
    }
    let has_relocations = addresses.resolved.options.keeps_relocations();
    let numbers = has_relocations.then(|| kept_relocations::Numbers::new(addresses, plan.symbols));
    let written = pieces.into_par_iter().flat_map_iter(|(output, address, bytes)| match &output.content {
        Content::Parts(list) => parts::write(addresses, output, list, address, bytes),
        Content::Synthetic(number) => synthetic::write(plan, *number, address, bytes),
        Content::Relocations(of) => {
            numbers.iter().for_each(|numbers| kept_relocations::write(plan, numbers, *of, bytes));
            Vec::new()
        }
    });
    let errors: Vec<Diagnostic> = written.collect();
    errors.into_iter().for_each(|error| sink.push(error));
    let tail = tail::compress(addresses, &mut image);
    headers::write(plan, &tail, &mut image);
    // The id is in a loaded section, which has not moved.
    build_id::sign(plan, &mut image);
    image
}
