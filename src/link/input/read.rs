//! Reads objects, including archive members: first the symbols of all, then the rest of those that are needed.
//!
//! In: opened files. Out: objects in order; those that cannot be read are reported and left out.

use super::open::Opened;
use crate::ar;
use crate::diag::{Diagnostic, FilePlace, Severity, Sink};
use crate::link::elf::reader;
use crate::link::ids::CandidateId;
use crate::link::messages;
use crate::link::model::{Candidate, Object};
use index_vec::IndexVec;
use rayon::prelude::*;

/// An object before it is read.
struct Part<'a> {
    name: String,
    bytes: &'a [u8],
    lazy: bool,
}

/// Reads the symbols of everything, on all threads.
pub(crate) fn candidates<'a>(opened: &'a [Opened], sink: &mut Sink) -> IndexVec<CandidateId, Candidate<'a>> {
    let mut parts = Vec::new();
    for file in opened {
        let bytes: &[u8] = (*file.contents).as_ref();
        if !file.is_archive {
            parts.push(Part { name: file.name.clone(), bytes, lazy: file.lazy });
            continue;
        }
        if let Err(error) = members(file, bytes, &mut parts, sink) {
            sink.push(error.at(FilePlace::file(&*file.name), ""));
        }
    }
    let candidates: Vec<_> =
        parts.into_par_iter().map(|part| reader::candidate(part.name, part.bytes, part.lazy)).collect();
    IndexVec::from_vec(without_errors(candidates, sink))
}

/// Adds the objects of an archive.
fn members<'a>(
    file: &Opened,
    bytes: &'a [u8],
    parts: &mut Vec<Part<'a>>,
    sink: &mut Sink,
) -> Result<(), Diagnostic> {
    let members: Result<Vec<_>, usize> = ar::Members::new(bytes).into_iter().flatten().collect();
    let members = members.map_err(|at| {
        messages::error("bad-archive", format!("damaged archive: no whole member at offset {at:#x}"))
    })?;
    let named = |member: &ar::Member<'_>| format!("{}({})", file.name, messages::shown(member.name));
    if let Some(member) = members.iter().find(|member| member.data.starts_with(reader::BITCODE)) {
        // Perhaps nothing refers to it.
        let error = reader::intermediate(&named(member), "LLVM");
        sink.push(Diagnostic { severity: Severity::Warning, ..*error });
    }
    // Rust's libraries hold metadata beside objects.
    let objects = members.iter().filter(|member| member.data.starts_with(reader::MAGIC));
    parts.extend(objects.map(|member| Part { name: named(member), bytes: member.data, lazy: file.lazy }));
    Ok(())
}

/// Reads the rest of the objects that are part of the program. What comes with each is passed through.
pub(crate) fn objects<'a, T: Send>(
    candidates: Vec<(Candidate<'a>, T)>,
    sink: &mut Sink,
) -> Vec<(Object<'a>, T)> {
    let objects: Vec<_> = candidates
        .into_par_iter()
        .map(|(candidate, names)| Ok((reader::object(candidate)?, names)))
        .collect();
    without_errors(objects, sink)
}

fn without_errors<T>(list: Vec<Result<T, Box<Diagnostic>>>, sink: &mut Sink) -> Vec<T> {
    list.into_iter().filter_map(|item| item.map_err(|error| sink.push(*error)).ok()).collect()
}
