//! Reads objects, members of archives included: first the symbols of all, then all of those that are wanted.
//!
//! In: opened files. Out: objects in order; what cannot be read is told and left out.

use crate::diag::{Diagnostic, Severity, Sink};
use crate::link::elf::reader;
use crate::link::input::archive;
use crate::link::input::open::Opened;
use crate::link::model::{Candidate, Object};
use crate::source::Span;
use rayon::prelude::*;

/// An object before it is read.
struct Part<'a> {
    name: String,
    bytes: &'a [u8],
    lazy: bool,
}

/// Reads the symbols of everything, on all threads.
pub(crate) fn candidates<'a>(opened: &'a [Opened], sink: &mut Sink) -> Vec<Candidate<'a>> {
    let mut parts = Vec::new();
    for file in opened {
        let bytes: &[u8] = (*file.contents).as_ref();
        if !file.is_archive {
            parts.push(Part { name: file.name.clone(), bytes, lazy: file.lazy });
            continue;
        }
        match archive::members(bytes) {
            Ok(members) => {
                if let Some((member, _)) =
                    members.iter().find(|(_, bytes)| bytes.starts_with(reader::BITCODE))
                {
                    // Perhaps nothing refers to it.
                    let error = reader::intermediate(&format!("{}({member})", file.name), "LLVM");
                    sink.push(Diagnostic { severity: Severity::Warning, ..*error });
                }
                // Rust's libraries hold metadata beside objects.
                let objects = members.into_iter().filter(|(_, bytes)| bytes.starts_with(reader::MAGIC));
                parts.extend(objects.map(|(member, bytes)| Part {
                    name: format!("{}({member})", file.name),
                    bytes,
                    lazy: file.lazy,
                }));
            }
            Err(reason) => {
                let message = format!("{} is damaged: {reason}", file.name);
                sink.push(Diagnostic::error("bad-archive", Span::default(), message));
            }
        }
    }
    let candidates: Vec<_> =
        parts.into_par_iter().map(|part| reader::candidate(part.name, part.bytes, part.lazy)).collect();
    without_errors(candidates, sink)
}

/// Reads the rest of those that are part of the program. The names of each one's symbols come along.
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
