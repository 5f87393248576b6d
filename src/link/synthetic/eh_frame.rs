//! `.eh_frame`: the unwind records of all functions in the program.

use super::{PLAIN, Plan, Section, Size};
use crate::diag::Diagnostic;
use crate::link::ids::FileId;
use crate::link::model::unwind::Record;
use crate::link::relocate::Relocating;
use rayon::prelude::*;

pub(super) static SECTION: Section =
    Section { name: b".eh_frame", size: Size::Loaded(|wanted| wanted.unwind.size), write, ..PLAIN };

fn write(plan: &Plan<'_, '_>, address: u64, bytes: &mut [u8], errors: &mut Vec<Diagnostic>) {
    let mut own = Vec::new();
    let mut rest = bytes;
    for (file, places) in plan.addresses.unwind.files.iter_enumerated() {
        let (bytes, after) = rest.split_at_mut((places.end - places.start) as usize);
        own.push((file, bytes));
        rest = after;
    }
    let written = own.into_par_iter().flat_map_iter(|(file, bytes)| write_file(plan, file, address, bytes));
    errors.par_extend(written);
}

fn write_file(plan: &Plan<'_, '_>, file: FileId, address: u64, bytes: &mut [u8]) -> Vec<Diagnostic> {
    let first = plan.addresses.unwind.files[file].start;
    let mut errors = Vec::new();
    plan.addresses.unwind.records(file, |record, offset, cie| {
        let start = (offset - first) as usize;
        let bytes = &mut bytes[start..start + record.bytes.len()];
        bytes.copy_from_slice(record.bytes);
        if let Some(cie) = cie {
            // The CIE pointer is the distance from itself back to the CIE.
            bytes[4..8].copy_from_slice(&((offset + 4 - cie) as u32).to_le_bytes());
        }
        relocate(plan, file, record, address + offset, bytes, &mut errors);
    });
    errors
}

fn relocate(
    plan: &Plan<'_, '_>,
    file: FileId,
    record: &Record<'_>,
    address: u64,
    bytes: &mut [u8],
    errors: &mut Vec<Diagnostic>,
) {
    let section = plan.addresses.resolved.program.section(record.section);
    let relocating = Relocating { addresses: plan.addresses, id: record.section, file, section, address };
    for reloc in record.relocs {
        let mut reloc = *reloc;
        reloc.offset -= record.start;
        if let Err(error) = relocating.apply(&reloc, bytes) {
            errors.push(*error);
        }
    }
}
