//! `#include` lines that files lack.
//!
//! In: diagnostics, and the files that they are about. Out: for those that a header of Go would mend, the edit that includes it.

use crate::diag::{Diagnostic, Edit};
use crate::source::{Expansions, FileId, SourceMap, Span};
use crate::syntax::go::leading;
use std::collections::BTreeMap;

/// Adds the edits.
pub(super) fn offer(diagnostics: &mut [Diagnostic], sources: &SourceMap, expansions: &Expansions) {
    // Where one is included already, the name was undefined, or used too early.
    let is_included =
        |header: &str| sources.files().any(|(_, file)| file.name().rsplit('/').next() == Some(header));
    // One file may have many.
    let mut places: BTreeMap<FileId, (usize, bool, &str)> = BTreeMap::new();
    for diagnostic in diagnostics {
        let place = expansions.outermost(diagnostic.span()).start;
        for fix in &mut diagnostic.fixes {
            let Some(header) = fix.header else { continue };
            let Some(id) = sources.file_at(place) else { continue };
            let file = sources.file(id);
            // Of a part of a file, the top is somewhere else, and a header is read by files that have theirs.
            let is_header = file.name().ends_with(".h");
            // Its `#` may be what is missing.
            let is_written = file.text().contains(&format!("include \"{header}\""));
            if file.is_internal() || file.first_byte() != 0 || is_header || is_written || is_included(header)
            {
                continue;
            }
            let &mut (at, is_followed, newline) = places.entry(id).or_insert_with(|| {
                let (at, is_followed) = leading::include_place(file.text());
                (at, is_followed, if file.text().contains("\r\n") { "\r\n" } else { "\n" })
            });
            let end = if is_followed { "" } else { newline };
            let start = file.start() + at as u32;
            let replacement = format!("#include \"{header}\"{newline}{end}");
            fix.edit = Some(Edit { span: Span::new(start, start), replacement });
        }
    }
}
