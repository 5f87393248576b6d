//! The records of `.eh_frame`: how to unwind the stack out of a function.
//!
//! In: the objects. Out: for each file its common records (CIEs) and those of functions (FDEs), with the
//! relocations of each, so that records of functions that are left out can be left out too (LSB, exception
//! frames).

use crate::diag::{Diagnostic, Sink};
use crate::link::ids::{FileId, SectionId};
use crate::link::model::program::Program;
use crate::link::model::{Place, Relocs, Section};
use crate::source::Span;
use rayon::prelude::*;

/// The records of a file.
#[derive(Default)]
pub(crate) struct FileFrames<'a> {
    pub(crate) cies: Vec<Record<'a>>,
    pub(crate) fdes: Vec<Fde<'a>>,
}

/// A record, length field included.
pub(crate) struct Record<'a> {
    /// Its bytes.
    pub(crate) bytes: &'a [u8],
    /// Its place in the section, for relocations to count from.
    pub(crate) start: u64,
    pub(crate) section: SectionId,
    pub(crate) relocs: Relocs<'a>,
}

/// A function's record.
pub(crate) struct Fde<'a> {
    pub(crate) record: Record<'a>,
    /// Which of the file's common records it refines.
    pub(crate) cie: u32,
    /// The section of the function.
    pub(crate) function: SectionId,
}

/// Where the function's address stands in its record: behind the length and the CIE pointer.
pub(crate) const FUNCTION_FIELD: u64 = 8;

/// Whether a section holds such records.
pub(crate) fn is_frames(section: &Section<'_>) -> bool {
    section.name == b".eh_frame"
}

/// Reads the records of all files.
pub(crate) fn read<'a>(program: &Program<'a>, kept: &[bool], sink: &mut Sink) -> Vec<FileFrames<'a>> {
    let read: Vec<_> = program
        .files()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|file| of_file(program, kept, file))
        .collect();
    let mut frames = Vec::new();
    for (file, result) in program.files().zip(read) {
        frames.push(result.unwrap_or_else(|reason| {
            let message = format!("{}(.eh_frame) is damaged: {reason}", program.object(file).name);
            sink.push(Diagnostic::error("bad-frames", Span::default(), message));
            FileFrames::default()
        }));
    }
    frames
}

fn of_file<'a>(program: &Program<'a>, kept: &[bool], file: FileId) -> Result<FileFrames<'a>, String> {
    let mut frames = FileFrames::default();
    for id in program.sections_of(file) {
        let section = program.section(id);
        if kept[id.index()] && is_frames(section) {
            of_section(program, file, id, section, &mut frames)?;
        }
    }
    Ok(frames)
}

fn of_section<'a>(
    program: &Program<'a>,
    file: FileId,
    id: SectionId,
    section: &Section<'a>,
    frames: &mut FileFrames<'a>,
) -> Result<(), String> {
    if !section.relocs.0.is_sorted_by_key(|rela| rela.r_offset.get(object::LittleEndian)) {
        return Err("its relocations are not in order".into());
    }
    // The first record of a kind starts a search that goes forward only: (offset, index among the file's CIEs).
    let mut cies: Vec<(usize, u32)> = Vec::new();
    let (bytes, mut at, mut first_reloc) = (section.bytes, 0, 0);
    while at < bytes.len() {
        let word = |at: usize| bytes.get(at..at + 4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
        let length = word(at).ok_or("it ends inside a record")? as usize;
        if length == 0 {
            // The end of the table, in the last object.
            at += 4;
            continue;
        }
        let end = at + 4 + length;
        let pointer = word(at + 4).filter(|_| length >= 4 && end <= bytes.len());
        let pointer = pointer.ok_or_else(|| format!("the record at {at:#x} is longer than the section"))?;
        let mut end_reloc = first_reloc;
        while section.relocs.get(end_reloc).is_some_and(|reloc| reloc.offset < end as u64) {
            end_reloc += 1;
        }
        let relocs = section.relocs.range(first_reloc, end_reloc);
        first_reloc = end_reloc;
        let record = Record { bytes: &bytes[at..end], start: at as u64, section: id, relocs };
        if pointer == 0 {
            cies.push((at, frames.cies.len() as u32));
            frames.cies.push(record);
        } else {
            // It counts backwards from itself.
            let start = (at + 4).checked_sub(pointer as usize);
            let found = start.and_then(|start| cies.binary_search_by_key(&start, |cie| cie.0).ok());
            let found = found.ok_or_else(|| format!("the record at {at:#x} refines none"))?;
            if let Some(function) = function_of(program, file, &record) {
                frames.fdes.push(Fde { record, cie: cies[found].1, function });
            }
        }
        at = end;
    }
    Ok(())
}

/// The section of this file that the record's function lies in; none for a record of nothing.
fn function_of(program: &Program<'_>, file: FileId, record: &Record<'_>) -> Option<SectionId> {
    let reloc = record.relocs.iter().find(|reloc| reloc.offset == record.start + FUNCTION_FIELD)?;
    match program.symbol(file, reloc.symbol)?.place {
        Place::Section(index) => Some(program.section_id(file, index)),
        _ => None,
    }
}
