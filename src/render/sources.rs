//! The sources that diagnostics point into.

use crate::asm::Assembly;
use crate::source::{Expansion, Expansions, FileId, Interner, Location, SourceMap, Span};

/// The sources that diagnostics point into; those of a linker have none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sources<'a> {
    map: Option<&'a SourceMap>,
    macros: Option<(&'a Expansions, &'a Interner)>,
}

impl<'a> Sources<'a> {
    /// The sources of an assembly, with its macros.
    pub fn of(assembly: &'a Assembly) -> Self {
        let macros = Some((&assembly.expansions, &assembly.unit.names));
        Self { map: Some(&assembly.sources), macros }
    }

    /// Files without macros.
    pub fn of_map(map: &'a SourceMap) -> Self {
        Self { map: Some(map), macros: None }
    }

    /// No sources.
    pub fn none() -> Self {
        Self::default()
    }

    pub(super) fn map(&self) -> Option<&'a SourceMap> {
        self.map
    }

    /// The part of a file to show for a span; for one from macros, the outermost call.
    pub(super) fn shown(&self, span: Span) -> Span {
        self.macros.map_or(span, |(expansions, _)| expansions.outermost(span))
    }

    /// The name of a position's file, and its location.
    pub(super) fn locate(&self, position: u32) -> Option<(&'a str, Location)> {
        let place = self.map?.locate(position)?;
        Some((self.map?.file(place.file).name(), place))
    }

    /// The file of a span, and its byte range in the file's text.
    pub(super) fn range(&self, span: Span) -> Option<(FileId, std::ops::Range<usize>)> {
        let map = self.map?;
        let id = map.file_at(span.start)?;
        let file = map.file(id);
        let length = file.text().len() as u32;
        let end = span.end.max(span.start) - file.start();
        Some((id, (span.start - file.start()) as usize..end.min(length) as usize))
    }

    /// The macros that a span was expanded from, innermost first and without duplicates, with their names.
    pub(super) fn macros(&self, span: Span) -> impl Iterator<Item = (&'a str, &'a Expansion)> {
        self.macros.into_iter().flat_map(move |(expansions, names)| {
            expansions.macros(span).map(|expansion| (names.text(expansion.name), expansion))
        })
    }
}
