//! Reads the records of `.eh_frame` (LSB, Exception Frames).
//!
//! In: the objects. Out: each file's common records (CIEs) and function records (FDEs) with their
//! relocations, so that records of discarded functions can be discarded too.

use crate::diag::{FilePlace, Sink};
use crate::link::ids::{FileId, SectionId};
use crate::link::messages;
use crate::link::model::program::Program;
use crate::link::model::section::Role;
use crate::link::model::symbol::Place;
use crate::link::model::unwind::{Fde, Record, UnwindRecords};
use index_vec::{IndexSlice, IndexVec};
use rayon::prelude::*;

/// Reads the records of all files.
pub(crate) fn read<'a>(
    program: &'a Program<'_>,
    kept: &IndexSlice<SectionId, [bool]>,
    sink: &mut Sink,
) -> IndexVec<FileId, UnwindRecords<'a>> {
    let files: Vec<FileId> = program.files().collect();
    let read: Vec<_> = files.into_par_iter().map(|file| of_file(program, kept, file)).collect();
    let mut unwind_records = IndexVec::with_capacity(read.len());
    for (file, result) in program.files().zip(read) {
        unwind_records.push(result.unwrap_or_else(|reason| {
            let place = FilePlace {
                file: program.object(file).name.clone(),
                section: Some(".eh_frame".into()),
                ..FilePlace::default()
            };
            sink.push(
                messages::error("bad-frames", format!("damaged unwind records: {reason}")).at(place, ""),
            );
            UnwindRecords::default()
        }));
    }
    unwind_records
}

fn of_file<'a>(
    program: &'a Program<'_>,
    kept: &IndexSlice<SectionId, [bool]>,
    file: FileId,
) -> Result<UnwindRecords<'a>, String> {
    let mut unwind_records = UnwindRecords::default();
    for id in program.sections_of(file) {
        if kept[id] && program.section(id).role == Role::Unwind {
            of_section(program, file, id, &mut unwind_records)?;
        }
    }
    Ok(unwind_records)
}

fn of_section<'a>(
    program: &'a Program<'_>,
    file: FileId,
    id: SectionId,
    unwind_records: &mut UnwindRecords<'a>,
) -> Result<(), String> {
    let (bytes, relocs) = (program.section(id).bytes(), program.decoded_relocs(id));
    if !relocs.is_sorted_by_key(|reloc| reloc.offset) {
        return Err("the relocations are not in order".into());
    }
    // CIEs of this section, by offset: (offset, index among the file's CIEs).
    let mut cies: Vec<(usize, u32)> = Vec::new();
    let (mut at, mut first_reloc) = (0, 0);
    while at < bytes.len() {
        let word = |at: usize| bytes.get(at..at + 4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
        let length = word(at).ok_or("the section ends inside a record")? as usize;
        if length == 0 {
            // The terminator, in the last object.
            at += 4;
            continue;
        }
        let end = at + 4 + length;
        let pointer = word(at + 4).filter(|_| length >= 4 && end <= bytes.len());
        let pointer = pointer.ok_or_else(|| format!("the record at {at:#x} extends past the section"))?;
        let inside = relocs[first_reloc..].iter().take_while(|reloc| reloc.offset < end as u64).count();
        let record = Record {
            bytes: &bytes[at..end],
            start: at as u64,
            section: id,
            relocs: &relocs[first_reloc..first_reloc + inside],
        };
        first_reloc += inside;
        if pointer == 0 {
            cies.push((at, unwind_records.cies.len() as u32));
            unwind_records.cies.push(record);
        } else {
            // The CIE pointer is the distance from itself back to the CIE.
            let start = (at + 4).checked_sub(pointer as usize);
            let found = start.and_then(|start| cies.binary_search_by_key(&start, |cie| cie.0).ok());
            let found = found.ok_or_else(|| format!("FDE at {at:#x} refers to no CIE"))?;
            if let Some(function) = function_of(program, file, &record) {
                unwind_records.fdes.push(Fde { record, cie: cies[found].1, function });
            }
        }
        at = end;
    }
    Ok(())
}

/// The section of this file that contains the record's function; none for a record without one.
fn function_of(program: &Program<'_>, file: FileId, record: &Record<'_>) -> Option<SectionId> {
    match program.symbol(file, record.function_reloc()?.symbol)?.place {
        Place::Section(index) => Some(program.section_id(file, index)),
        _ => None,
    }
}
