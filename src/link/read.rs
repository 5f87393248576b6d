//! Reads objects, members of archives included: first the symbols of all, then all of those that are wanted.
//!
//! In: opened files. Out: objects in order; what cannot be read is told and left out.

use super::input::{Candidate, Object};
use super::load::Opened;
use super::{archive, elf};
use crate::diag::{Diagnostic, Severity, Sink};
use crate::source::Span;
use rayon::prelude::*;

/// An object before it is read.
struct Part<'a> {
    name: String,
    bytes: &'a [u8],
    lazy: bool,
}

/// Reads the symbols of everything, on all threads.
pub(super) fn candidates<'a>(opened: &'a [Opened], sink: &mut Sink) -> Vec<Candidate<'a>> {
    let mut parts = Vec::new();
    for file in opened {
        let bytes: &[u8] = (*file.contents).as_ref();
        if !file.is_archive {
            parts.push(Part { name: file.name.clone(), bytes, lazy: file.lazy });
            continue;
        }
        match archive::members(bytes) {
            Ok(members) => {
                if let Some((member, _)) = members.iter().find(|(_, bytes)| bytes.starts_with(elf::BITCODE)) {
                    // Perhaps nothing refers to it.
                    let error = elf::intermediate(&format!("{}({member})", file.name), "LLVM");
                    sink.push(Diagnostic { severity: Severity::Warning, ..*error });
                }
                // Rust's libraries hold metadata beside objects.
                let objects = members.into_iter().filter(|(_, bytes)| bytes.starts_with(elf::MAGIC));
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
        parts.into_par_iter().map(|part| elf::candidate(part.name, part.bytes, part.lazy)).collect();
    without_errors(candidates, sink)
}

/// Reads the rest of those that are part of the program. The names of each one's symbols come along.
pub(super) fn objects<'a, T: Send>(
    candidates: Vec<(Candidate<'a>, T)>,
    sink: &mut Sink,
) -> Vec<(Object<'a>, T)> {
    let objects: Vec<_> =
        candidates.into_par_iter().map(|(candidate, names)| Ok((elf::object(candidate)?, names))).collect();
    without_errors(objects, sink)
}

fn without_errors<T>(list: Vec<Result<T, Box<Diagnostic>>>, sink: &mut Sink) -> Vec<T> {
    list.into_iter().filter_map(|item| item.map_err(|error| sink.push(*error)).ok()).collect()
}
