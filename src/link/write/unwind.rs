//! `.eh_frame`, and the sorted index of its records.

use super::Plan;
use crate::diag::Diagnostic;
use crate::link::elf::eh_frame::{FUNCTION_FIELD, Record};
use crate::link::ids::FileId;
use crate::link::relocate::Applying;
use crate::link::synthetic::eh_frame;
use crate::link::synthetic::{INDEX_ENTRY, INDEX_HEADER};
use rayon::prelude::*;

/// Encodings of the index: pointers relative to their place, plain counts, entries relative to the index (LSB,
/// DWARF exception header encoding).
const ENCODINGS: [u8; 4] = [1, 0x1b, 0x03, 0x3b];

/// Writes the records of all files.
pub(crate) fn write_records(plan: &Plan<'_, '_>, address: u64, bytes: &mut [u8]) -> Vec<Diagnostic> {
    let mut own = Vec::new();
    let mut rest = bytes;
    for (file, places) in plan.addresses.program.files().zip(&plan.unwind.files) {
        let (bytes, after) = rest.split_at_mut((places.end - places.start) as usize);
        own.push((file, bytes));
        rest = after;
    }
    own.into_par_iter().flat_map_iter(|(file, bytes)| write_file(plan, file, address, bytes)).collect()
}

fn write_file(plan: &Plan<'_, '_>, file: FileId, address: u64, bytes: &mut [u8]) -> Vec<Diagnostic> {
    let (frames, places) = (&plan.frames[file.index()], &plan.unwind.files[file.index()]);
    let mut errors = Vec::new();
    let mut at = places.start;
    let mut put = |record: &Record<'_>, offset: u64, cie: Option<u64>| {
        let start = (offset - places.start) as usize;
        let bytes = &mut bytes[start..start + record.bytes.len()];
        bytes.copy_from_slice(record.bytes);
        if let Some(cie) = cie {
            // It counts backwards from itself.
            bytes[4..8].copy_from_slice(&((offset + 4 - cie) as u32).to_le_bytes());
        }
        relocate(plan, file, record, address + offset, bytes, &mut errors);
    };
    for (record, place) in frames.cies.iter().zip(&places.cies) {
        if let Some((offset, true)) = place {
            put(record, *offset, None);
            at = at.max(offset + record.bytes.len() as u64);
        }
    }
    for fde in eh_frame::live_fdes(frames, plan.live) {
        let cie = places.cies[fde.cie as usize].map(|(offset, _)| offset);
        put(&fde.record, at, cie);
        at += fde.record.bytes.len() as u64;
    }
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
    let section = plan.addresses.program.section(record.section);
    let applying = Applying { addresses: plan.addresses, id: record.section, file, section, address };
    for mut reloc in record.relocs.iter() {
        reloc.offset -= record.start;
        if let Err(error) = applying.one(reloc, bytes) {
            errors.push(*error);
        }
    }
}

/// Writes the index: for each function its address and that of its record, both from the start of the index.
pub(crate) fn write_index(plan: &Plan<'_, '_>, address: u64, bytes: &mut [u8]) {
    let addresses = plan.addresses;
    let records = addresses.outputs.made(crate::link::place::outputs::Made::EhFrame);
    let records = records.map_or(0, |id| addresses.layout.address(id));
    let files: Vec<FileId> = addresses.program.files().collect();
    let mut entries: Vec<(i32, i32)> =
        files.par_iter().flat_map_iter(|file| entries_of(plan, *file, records, address)).collect();
    entries.par_sort_unstable();
    bytes[..4].copy_from_slice(&ENCODINGS);
    let pointer = records.wrapping_sub(address).wrapping_sub(4) as u32;
    bytes[4..8].copy_from_slice(&pointer.to_le_bytes());
    bytes[8..12].copy_from_slice(&(entries.len() as u32).to_le_bytes());
    let table = bytes[INDEX_HEADER as usize..].chunks_exact_mut(INDEX_ENTRY as usize);
    for (place, (function, record)) in table.zip(entries) {
        place[..4].copy_from_slice(&function.to_le_bytes());
        place[4..].copy_from_slice(&record.to_le_bytes());
    }
}

fn entries_of(plan: &Plan<'_, '_>, file: FileId, records: u64, index: u64) -> Vec<(i32, i32)> {
    let (frames, places) = (&plan.frames[file.index()], &plan.unwind.files[file.index()]);
    let own = frames.cies.iter().zip(&places.cies).filter(|(_, place)| matches!(place, Some((_, true))));
    let mut at = places.start + own.map(|(record, _)| record.bytes.len() as u64).sum::<u64>();
    let mut entries = Vec::new();
    for fde in eh_frame::live_fdes(frames, plan.live) {
        let field = fde.record.start + FUNCTION_FIELD;
        let reloc = fde.record.relocs.iter().find(|reloc| reloc.offset == field);
        let function = reloc.and_then(|reloc| plan.addresses.of_reference(file, reloc.symbol, reloc.addend));
        entries.push((
            function.unwrap_or(0).wrapping_sub(index) as i32,
            (records + at).wrapping_sub(index) as i32,
        ));
        at += fde.record.bytes.len() as u64;
    }
    entries
}
