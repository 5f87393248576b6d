//! `.eh_frame_hdr`: the sorted index of the records of `.eh_frame`.

use super::{PLAIN, Plan, Section, Size, eh_frame};
use crate::diag::Diagnostic;
use crate::link::ids::FileId;
use crate::link::model::segment::SegmentKind;
use rayon::prelude::*;

/// The size of the header before the table, and of an entry.
const HEADER: u64 = 12;
const ENTRY: u64 = 8;

/// The encodings in the index: self-relative pointers, plain counts, entries relative to the index (LSB, DWARF exception
/// header encoding).
const ENCODINGS: [u8; 4] = [1, 0x1b, 0x03, 0x3b];

pub(super) static SECTION: Section = Section {
    name: b".eh_frame_hdr",
    align: 4,
    segment: Some(SegmentKind::UnwindIndex),
    size: Size::Loaded(|wanted| match wanted.options.eh_frame_hdr && wanted.unwind.size > 0 {
        true => HEADER + ENTRY * wanted.unwind.functions,
        false => 0,
    }),
    write,
    ..PLAIN
};

/// Writes the address of each function and of its record, relative to the index.
fn write(plan: &Plan<'_, '_>, address: u64, bytes: &mut [u8], _: &mut Vec<Diagnostic>) {
    let records = plan.address(&eh_frame::SECTION);
    let files: Vec<FileId> = plan.addresses.resolved.program.files().collect();
    let mut entries: Vec<(i32, i32)> =
        files.into_par_iter().flat_map_iter(|file| entries_of(plan, file, records, address)).collect();
    entries.par_sort_unstable();
    bytes[..4].copy_from_slice(&ENCODINGS);
    let pointer = records.wrapping_sub(address).wrapping_sub(4) as u32;
    bytes[4..8].copy_from_slice(&pointer.to_le_bytes());
    bytes[8..12].copy_from_slice(&(entries.len() as u32).to_le_bytes());
    let table = bytes[HEADER as usize..].chunks_exact_mut(ENTRY as usize);
    for (place, (function, record)) in table.zip(entries) {
        place[..4].copy_from_slice(&function.to_le_bytes());
        place[4..].copy_from_slice(&record.to_le_bytes());
    }
}

fn entries_of(plan: &Plan<'_, '_>, file: FileId, records: u64, index: u64) -> Vec<(i32, i32)> {
    let mut entries = Vec::new();
    plan.addresses.unwind.records(file, |record, at, cie| {
        if cie.is_none() {
            return;
        }
        let reloc = record.function_reloc();
        let function = reloc.and_then(|reloc| plan.addresses.of_reference(file, reloc.symbol, reloc.addend));
        let function = function.unwrap_or(0).wrapping_sub(index);
        entries.push((function as i32, (records + at).wrapping_sub(index) as i32));
    });
    entries
}
