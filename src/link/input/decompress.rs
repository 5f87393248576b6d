//! Decompresses strings before they are merged; other compressed sections are decompressed straight into the output.
//!
//! In: the objects of the program. Out: the bytes of those compressed sections that will be merged.

use crate::diag::{Diagnostic, FilePlace, Sink};
use crate::link::messages::{self, shown};
use crate::link::model::Object;
use crate::link::model::section::{Contents, Flags};
use crate::link::options::Strip;
use rayon::prelude::*;

/// The error for a section that cannot be decompressed.
pub(crate) fn damaged(object: &Object<'_>, section: &[u8]) -> Diagnostic {
    let message = format!("damaged object: {} does not decompress to its declared size", shown(section));
    messages::error("bad-object", message).at(FilePlace::file(&*object.name), "")
}

/// The bytes of a section, by object and section.
pub(crate) struct Decompressed {
    object: usize,
    section: usize,
    bytes: Vec<u8>,
}

/// Decompresses the sections that will be merged.
pub(crate) fn strings<T: Sync>(
    objects: &[(Object<'_>, T)],
    strip: Strip,
    sink: &mut Sink,
) -> Vec<Decompressed> {
    let mut wanted = Vec::new();
    for (index, (object, _)) in objects.iter().enumerate() {
        for (place, section) in object.sections.iter().enumerate() {
            if let Contents::Compressed(contents) = section.contents
                && section.has(Flags::MERGE)
                && section.is_wanted(strip)
            {
                wanted.push((index, place, contents, section.size));
            }
        }
    }
    let decompressed: Vec<Result<Decompressed, Diagnostic>> = wanted
        .into_par_iter()
        .map(|(index, place, contents, size)| {
            let mut bytes = vec![0; size as usize];
            let object = &objects[index].0;
            match contents.decompress(&mut bytes) {
                true => Ok(Decompressed { object: index, section: place, bytes }),
                false => Err(damaged(object, object.sections[place].name)),
            }
        })
        .collect();
    decompressed.into_iter().filter_map(|item| item.map_err(|error| sink.push(error)).ok()).collect()
}

/// Replaces sections' contents with the decompressed bytes.
pub(crate) fn with<'a, T>(
    mut objects: Vec<(Object<'a>, T)>,
    decompressed: &'a [Decompressed],
) -> Vec<(Object<'a>, T)> {
    for Decompressed { object, section, bytes } in decompressed {
        objects[*object].0.sections[*section].contents = Contents::Plain(bytes);
    }
    objects
}
