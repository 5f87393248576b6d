//! `#include` lines that files lack.
//!
//! In: diagnostics, and the files that they are about. Out: for those that a header of Go would mend, the edit that includes it.

use crate::diag::{Diagnostic, Edit};
use crate::source::{Expansions, FileId, SourceMap, Span};
use crate::syntax::go::leading;
use std::collections::BTreeMap;

/// Adds the edits.
pub(super) fn offer(diagnostics: &mut [Diagnostic], sources: &SourceMap, expansions: &Expansions) {
    // One file may have many.
    let mut places: BTreeMap<FileId, (usize, bool)> = BTreeMap::new();
    for diagnostic in diagnostics {
        let place = expansions.outermost(diagnostic.span()).start;
        for fix in &mut diagnostic.fixes {
            let Some(header) = fix.header else { continue };
            let Some(id) = sources.file_at(place) else { continue };
            let file = sources.file(id);
            // Of a part of a file, the top is somewhere else.
            if file.is_internal() || file.first_byte() != 0 {
                continue;
            }
            let (at, is_followed) = *places.entry(id).or_insert_with(|| leading::include_place(file.text()));
            let end = if is_followed { "" } else { "\n" };
            let start = file.start() + at as u32;
            let replacement = format!("#include \"{header}\"\n{end}");
            fix.edit = Some(Edit { span: Span::new(start, start), replacement });
        }
    }
}
