//! Applies fixes to the text that diagnostics point into.
//!
//! In: diagnostics and their sources. Out: new texts. Only fixes that are certainly meant are applied. Of fixes that overlap, the first
//! is applied, and the others are left: once the new text is read, they are found again, if they are still needed. A fix in
//! a macro's definition, which each of its uses asks for, is applied once.

use super::{Applicability, Diagnostic, Edit};
use crate::source::{FileId, SourceMap};
use std::collections::BTreeMap;

/// A file's text after fixes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fixed {
    /// The file.
    pub file: FileId,
    /// Its new text.
    pub text: String,
    /// The number of fixes.
    pub count: usize,
}

/// The files that fixes change. Text that is not a file, that was read in parts or that is not UTF-8 stays as it is.
pub fn safe_fixes(sources: &SourceMap, diagnostics: &[Diagnostic]) -> Vec<Fixed> {
    let mut edits: BTreeMap<FileId, Vec<&Edit>> = BTreeMap::new();
    for diagnostic in diagnostics {
        let safe = diagnostic.fixes.iter().find(|fix| fix.applicability == Applicability::MachineApplicable);
        let Some(edit) = safe.and_then(|fix| fix.edit.as_ref()) else { continue };
        let Some(id) = sources.file_at(edit.span.start) else { continue };
        let file = sources.file(id);
        let is_whole = !file.is_internal() && file.first_byte() == 0 && file.first_line() == 1;
        if is_whole && edit.span.start <= edit.span.end && edit.span.end <= file.end() {
            edits.entry(id).or_default().push(edit);
        }
    }
    edits.into_iter().filter_map(|(id, list)| applied(sources, id, list)).collect()
}

fn applied(sources: &SourceMap, id: FileId, mut edits: Vec<&Edit>) -> Option<Fixed> {
    let file = sources.file(id);
    // The sort is stable: of edits in the same place, the first that was found comes first.
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let (mut text, mut at, mut count) = (String::new(), file.start(), 0);
    let original =
        |from: u32, to: u32| file.text().get((from - file.start()) as usize..(to - file.start()) as usize);
    let mut last = None;
    for edit in edits {
        // Two insertions in one place are left apart too.
        if edit.span.start < at || last == Some(edit.span.start) {
            continue;
        }
        let old = original(edit.span.start, edit.span.end)?;
        if old == edit.replacement {
            continue;
        }
        text.push_str(original(at, edit.span.start)?);
        text.push_str(&edit.replacement);
        (at, last) = (edit.span.end, Some(edit.span.start));
        count += 1;
    }
    text.push_str(original(at, file.end())?);
    // What stands for bytes that are not UTF-8 must not be written.
    (count > 0 && !text.contains('\u{fffd}')).then_some(Fixed { file: id, text, count })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn after(text: &str, edits: &[(u32, u32, &str)]) -> Option<(String, usize)> {
        let mut sources = SourceMap::default();
        sources.add("before.s", "1234".into()).unwrap();
        let id = sources.add("a.s", text.into()).unwrap();
        let start = sources.file(id).start();
        let diagnostic = |(from, to, new): &(u32, u32, &str)| {
            let span = Span::new(start + from, start + to);
            Diagnostic::error("e", span, "bad").safe_fix(span, *new, "do it")
        };
        let list: Vec<_> = edits.iter().map(diagnostic).collect();
        safe_fixes(&sources, &list).pop().map(|fixed| (fixed.text, fixed.count))
    }

    #[test]
    fn fixes_are_applied_once_and_apart() {
        let some = |text: &str, count| Some((text.to_owned(), count));
        assert_eq!(after("abcdef", &[(4, 5, "E"), (0, 1, "A")]), some("AbcdEf", 2));
        // The same again, as for each use of a macro, and another that overlaps.
        assert_eq!(after("abcdef", &[(0, 2, "AB"), (0, 2, "AB"), (1, 3, "x")]), some("ABcdef", 1));
        assert_eq!(after("abcdef", &[(2, 2, "+"), (2, 2, "-"), (6, 6, "!")]), some("ab+cdef!", 2));
        assert_eq!(after("abcdef", &[(0, 1, "a")]), None);
        assert_eq!(after("a\u{fffd}c", &[(0, 1, "b")]), None);
        assert_eq!(after("abc", &[(1, 9, "b")]), None);
    }

    #[test]
    fn only_certain_fixes_are_applied() {
        let mut sources = SourceMap::default();
        sources.add("a.s", "abc".into()).unwrap();
        let span = Span::new(0, 1);
        let unsure = Diagnostic::error("e", span, "bad").fix(span, "x", "do it").help("or that");
        assert_eq!(safe_fixes(&sources, &[unsure]), []);
    }
}
