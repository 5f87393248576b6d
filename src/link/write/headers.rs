//! The file header, program headers and section headers.

use super::tail::Tail;
use crate::link::ids::OutputId;
use crate::link::image::{
    FILE_HEADER, FileHeader, FileKind, Marks, SECTION_HEADER, SEGMENT_HEADER, SectionHeader, file_header,
    section_header, segment_header,
};
use crate::link::place::outputs::Content;
use crate::link::synthetic::{self, Plan, kept_relocations};

/// Writes the headers.
pub(super) fn write(plan: &Plan<'_, '_>, tail: &Tail, image: &mut [u8]) {
    let (layout, outputs) = (plan.addresses.layout, plan.addresses.outputs);
    let (first, rest) = image.split_at_mut(FILE_HEADER as usize);
    first.copy_from_slice(&file_header(&FileHeader {
        kind: match plan.addresses.resolved.options.pie {
            true => FileKind::PositionIndependent,
            false => FileKind::Program,
        },
        has_ifuncs: plan.has_ifuncs(),
        entry: plan.entry,
        section_headers: tail.section_headers,
        segments: layout.segments.len(),
        sections: outputs.list.len(),
        names: synthetic::section_names(outputs),
    }));
    for (place, segment) in rest.chunks_exact_mut(SEGMENT_HEADER as usize).zip(&layout.segments) {
        place.copy_from_slice(&segment_header(segment));
    }
    // The null section header is zeros.
    let start = (tail.section_headers + SECTION_HEADER) as usize;
    let mut name = 1;
    let places = image[start..].chunks_exact_mut(SECTION_HEADER as usize);
    for (place, (id, output)) in places.zip(outputs.list.iter_enumerated()) {
        place.copy_from_slice(&section_header(&of_section(plan, tail, id, name)));
        name += output.name.len() as u32 + 1;
    }
}

fn of_section(plan: &Plan<'_, '_>, tail: &Tail, id: OutputId, name: u32) -> SectionHeader {
    let layout = plan.addresses.layout;
    let output = &plan.addresses.outputs.list[id];
    let (link, info) = match output.content {
        Content::Parts(_) => (None, 0),
        Content::Synthetic(number) => synthetic::links(plan, number),
        Content::Relocations(of) => kept_relocations::links(plan.addresses.outputs, of),
    };
    let mut marks = Marks::empty();
    marks.set(Marks::COMPRESSED, tail.compressed[id].is_some());
    marks.set(Marks::INFO_LINK, matches!(output.content, Content::Relocations(_)));
    SectionHeader {
        name,
        role: output.role,
        flags: output.flags,
        address: layout.addresses[id],
        marks,
        offset: tail.offsets[id],
        size: tail.compressed[id].unwrap_or(output.size),
        link,
        info,
        align: if tail.compressed[id].is_some() { 8 } else { output.align },
        entry_size: output.entry_size,
    }
}
