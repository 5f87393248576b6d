//! Reads all objects, members of archives included.
//!
//! In: opened files. Out: objects in order, wanted or not; what cannot be read is told and left out.

use super::input::Object;
use super::load::Opened;
use super::{archive, elf};
use crate::diag::{Diagnostic, Sink};
use crate::source::Span;
use rayon::prelude::*;

/// An object before it is read.
struct Part<'a> {
    name: String,
    bytes: &'a [u8],
    lazy: bool,
}

/// Reads everything, on all threads.
pub(super) fn read<'a>(opened: &'a [Opened], sink: &mut Sink) -> Vec<Object<'a>> {
    let mut parts = Vec::new();
    for file in opened {
        let bytes: &[u8] = (*file.contents).as_ref();
        if !file.is_archive {
            parts.push(Part { name: file.name.clone(), bytes, lazy: file.lazy });
            continue;
        }
        match archive::members(bytes) {
            Ok(members) => {
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
    let objects: Vec<_> =
        parts.into_par_iter().map(|part| elf::read(part.name, part.bytes, part.lazy)).collect();
    objects.into_iter().filter_map(|object| object.map_err(|error| sink.push(*error)).ok()).collect()
}
