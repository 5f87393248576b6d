//! Reads objects, including archive members: first the symbols of all, then the rest of those needed.
//!
//! In: opened files. Out: objects in order; unreadable ones are reported and left out.

use super::bare;
use super::open::{Kind, Opened};
use crate::ar;
use crate::diag::{Diagnostic, FilePlace, Severity, Sink};
use crate::link::elf::reader;
use crate::link::ids::CandidateId;
use crate::link::messages;
use crate::link::model::{Candidate, Object, Source};
use crate::link::options::Options;
use index_vec::IndexVec;
use rayon::prelude::*;

/// An object before it is read.
struct Part<'a> {
    name: String,
    bytes: &'a [u8],
    lazy: bool,
    kind: &'a Kind,
}

/// Reads the symbols of everything, on all threads.
pub(crate) fn candidates<'a>(opened: &'a [Opened], sink: &mut Sink) -> IndexVec<CandidateId, Candidate<'a>> {
    let mut parts = Vec::new();
    for file in opened {
        let bytes: &[u8] = (*file.contents).as_ref();
        if file.kind != Kind::Archive {
            parts.push(Part { name: file.name.clone(), bytes, lazy: file.lazy, kind: &file.kind });
            continue;
        }
        if let Err(error) = members(file, bytes, &mut parts, sink) {
            sink.push(error.at(FilePlace::file(&*file.name), ""));
        }
    }
    let candidate = |part: Part<'a>| match part.kind {
        Kind::Symbols => reader::only_symbols(part.name, part.bytes),
        Kind::Data(names) => Ok(bare::data(part.name, part.bytes, names)),
        Kind::Object | Kind::Archive => reader::candidate(part.name, part.bytes, part.lazy),
    };
    let candidates: Vec<_> = parts.into_par_iter().map(candidate).collect();
    IndexVec::from_vec(without_errors(candidates, sink))
}

/// Adds the objects of an archive.
fn members<'a>(
    file: &'a Opened,
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
        // It may not be needed.
        let error = reader::intermediate(&named(member), "LLVM");
        sink.push(Diagnostic { severity: Severity::Warning, ..*error });
    }
    // Rust's libraries contain metadata besides objects.
    let objects = members.iter().filter(|member| member.data.starts_with(reader::MAGIC));
    parts.extend(objects.map(|member| Part {
        name: named(member),
        bytes: member.data,
        lazy: file.lazy,
        kind: &Kind::Object,
    }));
    Ok(())
}

/// Reads the rest of the objects that are part of the program, each with the value passed along with it.
pub(crate) fn objects<'a, T: Send>(
    candidates: Vec<(Candidate<'a>, T)>,
    options: &Options,
    sink: &mut Sink,
) -> Vec<(Object<'a>, T)> {
    let objects: Vec<_> = candidates
        .into_par_iter()
        .map(|(candidate, names)| match candidate.source {
            Source::Object => Ok((reader::object(candidate, options.relocatable)?, names)),
            Source::Symbols | Source::Data => Ok((bare::object(candidate), names)),
        })
        .collect();
    without_errors(objects, sink)
}

fn without_errors<T>(list: Vec<Result<T, Box<Diagnostic>>>, sink: &mut Sink) -> Vec<T> {
    list.into_iter().filter_map(|item| item.map_err(|error| sink.push(*error)).ok()).collect()
}
