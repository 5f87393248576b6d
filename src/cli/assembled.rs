//! Objects that the linker gets from assembly of the same run.
//!
//! In: assemblies, and the linker's diagnostics, whose places are in objects. Out: the same diagnostics, with places in the sources
//! instead where these are known.

use crate::diag::{Diagnostic, Place};
use crate::source::{FileId, SourceMap, Span};
use crate::{Assembly, Origins};
use rustc_hash::FxHashMap;

/// What was assembled, by the names of the objects.
#[derive(Default)]
pub(super) struct Assembled {
    list: Vec<(String, Assembly)>,
}

impl Assembled {
    pub(super) fn push(&mut self, name: String, assembly: Assembly) {
        self.list.push((name, assembly));
    }

    /// Replaces the places that have a source; the result has the sources.
    pub(super) fn explain(&self, diagnostics: &mut [Diagnostic]) -> SourceMap {
        let mut shown = Shown::default();
        let mut known: FxHashMap<usize, Origins<'_>> = FxHashMap::default();
        for label in diagnostics.iter_mut().flat_map(|diagnostic| &mut diagnostic.labels) {
            let Place::File(place) = &label.place else { continue };
            let (Some(section), Some(offset)) = (&place.section, place.offset) else { continue };
            let Some(index) = self.list.iter().position(|(name, _)| *name == place.file) else { continue };
            let assembly = &self.list[index].1;
            let origins = known.entry(index).or_insert_with(|| Origins::new(assembly.unit()));
            let span = origins.span(section, offset).and_then(|span| shown.add(index, assembly, span));
            if let Some(span) = span {
                label.place = Place::Source(span);
            }
        }
        shown.map
    }
}

/// The files that are shown, in a map of their own.
#[derive(Default)]
struct Shown {
    map: SourceMap,
    /// By assembly and file.
    files: FxHashMap<(usize, FileId), FileId>,
}

impl Shown {
    /// The span in the map of one in an assembly: that of the outermost macro call.
    fn add(&mut self, index: usize, assembly: &Assembly, span: Span) -> Option<Span> {
        let span = assembly.expansions.outermost(span);
        let id = assembly.sources.file_at(span.start)?;
        let file = assembly.sources.file(id);
        let own = match self.files.get(&(index, id)) {
            Some(own) => *own,
            None => {
                let own = self.map.add(file.name(), file.text().as_bytes().to_vec()).ok()?;
                self.files.insert((index, id), own);
                own
            }
        };
        let start = self.map.file(own).start();
        Some(Span::new(start + (span.start - file.start()), start + (span.end - file.start())))
    }
}
