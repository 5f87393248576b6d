//! Unpacks compressed strings before equal ones are looked for; what else is compressed is unpacked straight into the
//! output.
//!
//! In: the objects of the program. Out: the bytes of their compressed sections that are to be merged.

use crate::diag::{Diagnostic, Sink};
use crate::link::model::Object;
use crate::link::options::Strip;
use crate::link::resolve::discard;
use crate::source::Span;
use object::elf::SHF_MERGE;
use rayon::prelude::*;

/// What is wrong with a section that did not unpack.
pub(crate) fn damaged(object: &Object<'_>, section: &[u8]) -> Diagnostic {
    let section = String::from_utf8_lossy(section);
    let message = format!("{} is damaged: what {section} has compressed is not what it says", object.name);
    Diagnostic::error("bad-object", Span::default(), message)
}

/// The unpacked bytes of a section, by object and section.
pub(crate) struct Unpacked {
    object: usize,
    section: usize,
    bytes: Vec<u8>,
}

/// Unpacks what is to be merged.
pub(crate) fn strings<T: Sync>(objects: &[(Object<'_>, T)], strip: Strip, sink: &mut Sink) -> Vec<Unpacked> {
    let mut wanted = Vec::new();
    for (index, (object, _)) in objects.iter().enumerate() {
        for (place, section) in object.sections.iter().enumerate() {
            if let Some(packed) = section.packed
                && section.has(SHF_MERGE)
                && discard::is_wanted(section, strip)
            {
                wanted.push((index, place, packed, section.size));
            }
        }
    }
    let unpacked: Vec<Result<Unpacked, Diagnostic>> = wanted
        .into_par_iter()
        .map(|(index, place, packed, size)| {
            let mut bytes = vec![0; size as usize];
            let object = &objects[index].0;
            match packed.unpack(&mut bytes) {
                true => Ok(Unpacked { object: index, section: place, bytes }),
                false => Err(damaged(object, object.sections[place].name)),
            }
        })
        .collect();
    unpacked.into_iter().filter_map(|item| item.map_err(|error| sink.push(error)).ok()).collect()
}

/// The objects with these bytes in their sections.
pub(crate) fn with<'a, T>(
    mut objects: Vec<(Object<'a>, T)>,
    unpacked: &'a [Unpacked],
) -> Vec<(Object<'a>, T)> {
    for Unpacked { object, section, bytes } in unpacked {
        let section = &mut objects[*object].0.sections[*section];
        (section.bytes, section.packed) = (bytes, None);
    }
    objects
}
