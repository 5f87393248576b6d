//! Lays out `.eh_frame`: which records are kept, and their offsets in the output.
//!
//! In: the records of all files, and the live sections. Out: the locations of each file's records. Records of discarded
//! functions are dropped; equal CIEs are kept once.

use crate::link::ids::{FileId, SectionId};
use crate::link::model::unwind::{Fde, Record, UnwindRecords};
use crate::link::resolve::definitions::Target;
use crate::link::resolve::resolved::Resolved;
use index_vec::{IndexSlice, IndexVec};
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// The locations of a file's records.
pub(crate) struct FilePlan {
    /// The offset of the file's records in the output section.
    pub(crate) start: u64,
    pub(crate) end: u64,
    /// For each CIE, its offset in the output section, and whether this file writes it; none if nothing refers to it.
    pub(crate) cies: Vec<Option<(u64, bool)>>,
    /// The location of each record; computed on the first reference into them.
    rows: OnceLock<Vec<Row>>,
}

/// The location of a record.
struct Row {
    section: SectionId,
    /// Its start and end in the input section.
    start: u64,
    end: u64,
    /// Its offset in the output section; for a dropped record, that of the next one.
    place: u64,
    is_kept: bool,
}

/// The whole section.
pub(crate) struct Plan<'a> {
    unwind_records: &'a IndexSlice<FileId, [UnwindRecords<'a>]>,
    live: &'a IndexSlice<SectionId, [bool]>,
    pub(crate) files: IndexVec<FileId, FilePlan>,
    /// Size in bytes, with the terminator.
    pub(crate) size: u64,
    /// The number of functions with a record.
    pub(crate) functions: u64,
}

impl Plan<'_> {
    /// The offset in the output section that corresponds to one in a file's section: the same place in the same record.
    pub(crate) fn place(&self, file: FileId, section: SectionId, offset: u64) -> u64 {
        // The addend of a reference from code to the start of a section is negative.
        if (offset as i64) < 0 {
            return self.place(file, section, 0).wrapping_add(offset);
        }
        let plan = &self.files[file];
        let rows = plan.rows.get_or_init(|| self.rows(file));
        let after = rows.partition_point(|row| (row.section, row.start) <= (section, offset));
        let row = after.checked_sub(1).map(|index| &rows[index]).filter(|row| row.section == section);
        match row {
            Some(row) if offset < row.end && !row.is_kept => row.place,
            Some(row) if offset < row.end => row.place + (offset - row.start),
            // crtbegin.o and crtend.o have symbols at the start and end of sections without records.
            None if offset == 0 => plan.start,
            _ => plan.end,
        }
    }

    /// The records of a file that are kept: each with its offset in the output section, and for an FDE that of its CIE.
    pub(crate) fn records(&self, file: FileId, mut each: impl FnMut(&Record<'_>, u64, Option<u64>)) {
        let (plan, unwind_records) = (&self.files[file], &self.unwind_records[file]);
        let mut at = plan.start;
        for (record, place) in unwind_records.cies.iter().zip(&plan.cies) {
            if let Some((offset, true)) = place {
                each(record, *offset, None);
                // CIEs lie in the order of their first FDE.
                at = at.max(offset + record.bytes.len() as u64);
            }
        }
        for fde in live_fdes(unwind_records, self.live) {
            let cie = plan.cies[fde.cie as usize].map(|(offset, _)| offset);
            each(&fde.record, at, cie);
            at += fde.record.bytes.len() as u64;
        }
    }

    fn rows(&self, file: FileId) -> Vec<Row> {
        let (plan, unwind_records) = (&self.files[file], &self.unwind_records[file]);
        let row = |record: &Record<'_>, place: u64, is_kept: bool| {
            let end = record.start + record.bytes.len() as u64;
            Row { section: record.section, start: record.start, end, place, is_kept }
        };
        let mut rows = Vec::with_capacity(unwind_records.cies.len() + unwind_records.fdes.len());
        let mut at = plan.start;
        for (record, place) in unwind_records.cies.iter().zip(&plan.cies) {
            rows.push(row(record, place.map_or(at, |(place, _)| place), place.is_some()));
            if let Some((place, true)) = place {
                at = at.max(place + record.bytes.len() as u64);
            }
        }
        for fde in &unwind_records.fdes {
            let is_kept = self.live[fde.function];
            rows.push(row(&fde.record, at, is_kept));
            at += if is_kept { fde.record.bytes.len() as u64 } else { 0 };
        }
        rows.sort_unstable_by_key(|row| (row.section, row.start));
        rows
    }
}

/// The size of the terminator.
pub(crate) const END: u64 = 4;

/// What makes two CIEs equal: their bytes and their personality function.
type Key<'a> = (&'a [u8], Option<(Target, i64)>);

/// Plans the section.
pub(crate) fn plan<'a>(
    resolved: Resolved<'_, '_>,
    unwind_records: &'a IndexSlice<FileId, [UnwindRecords<'a>]>,
    live: &'a IndexSlice<SectionId, [bool]>,
) -> Plan<'a> {
    let mut plan = Plan {
        unwind_records,
        live,
        files: IndexVec::with_capacity(unwind_records.len()),
        size: 0,
        functions: 0,
    };
    let mut known: FxHashMap<Key<'_>, u64> = FxHashMap::default();
    for (file, unwind_records) in unwind_records.iter_enumerated() {
        let start = plan.size;
        let mut cies = vec![None; unwind_records.cies.len()];
        for fde in live_fdes(unwind_records, live) {
            let cie = &mut cies[fde.cie as usize];
            if cie.is_none() {
                let record = &unwind_records.cies[fde.cie as usize];
                let offset = match key(resolved, file, record) {
                    Some(key) => *known.entry(key).or_insert(plan.size),
                    None => plan.size,
                };
                let is_new = offset == plan.size;
                *cie = Some((offset, is_new));
                plan.size += if is_new { record.bytes.len() as u64 } else { 0 };
            }
        }
        for fde in live_fdes(unwind_records, live) {
            plan.size += fde.record.bytes.len() as u64;
            plan.functions += 1;
        }
        plan.files.push(FilePlan { start, end: plan.size, cies, rows: OnceLock::new() });
    }
    if plan.size > 0 {
        plan.size += END;
    }
    plan
}

/// The records of live functions.
pub(crate) fn live_fdes<'a, 'b>(
    unwind_records: &'b UnwindRecords<'a>,
    live: &'b IndexSlice<SectionId, [bool]>,
) -> impl Iterator<Item = &'b Fde<'a>> {
    unwind_records.fdes.iter().filter(|fde| live[fde.function])
}

/// The key of a record; none if it cannot be shared.
fn key<'a>(resolved: Resolved<'_, '_>, file: FileId, record: &Record<'a>) -> Option<Key<'a>> {
    match record.relocs {
        [] => Some((record.bytes, None)),
        [reloc] => {
            resolved.program.symbol(file, reloc.symbol)?;
            Some((record.bytes, Some((resolved.target(file, reloc.symbol), reloc.addend))))
        }
        _ => None,
    }
}
