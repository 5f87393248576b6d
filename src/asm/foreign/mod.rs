//! Text that is for other assemblers, or for other processors.
//!
//! In: the errors of an assembly, and its files. Out: for a line in the syntax of GNU's or Intel's assemblers, one message with the
//! line in this dialect; for code of another processor, one message for all of it.

mod processor;
mod registers;
mod translate;

pub(in crate::asm) use processor::is_arm64;
pub(in crate::asm) use registers::{general, vector, x87};

use crate::diag::{Diagnostic, Severity, errors};
use crate::source::{Expansions, FileId, SourceMap, Span};
use rustc_hash::FxHashMap;
use translate::{Translated, translate};

/// The most lines that are translated: each is compared with all instructions.
const MOST: usize = 50;

/// Replaces errors; returns how many fewer there are.
pub(super) fn explain(
    diagnostics: &mut Vec<Diagnostic>,
    sources: &SourceMap,
    expansions: &Expansions,
) -> usize {
    let before = errors(diagnostics);
    if before == 0 {
        return 0;
    }
    let place = |diagnostic: &Diagnostic| {
        let span = diagnostic.span();
        // What a macro expands to is written elsewhere.
        let is_plain = diagnostic.severity == Severity::Error && expansions.outermost(span) == span;
        is_plain.then(|| Line::around(sources, span)).flatten()
    };
    processor::explain(diagnostics, sources, &place);
    lines(diagnostics, &place);
    registers::explain(diagnostics, sources, expansions);
    before - errors(diagnostics)
}

/// A statement that stands alone on its line.
#[derive(Clone, Copy)]
struct Line<'s> {
    file: FileId,
    text: &'s str,
    span: Span,
    /// A comment of GNU's assembler behind it, without its `#`.
    comment: Option<&'s str>,
}

impl<'s> Line<'s> {
    /// The line of a place, without label and comment; none in a file that was not read from text.
    fn around(sources: &'s SourceMap, span: Span) -> Option<Self> {
        let id = sources.file_at(span.start)?;
        let file = sources.file(id);
        let text: &str = file.text();
        let at = (span.start - file.start()) as usize;
        // No further than a line may be long: hostile ones are long and full of errors.
        let window = at.saturating_sub(translate::LONGEST);
        let before = text.as_bytes().get(window..at)?;
        let start = match before.iter().rposition(|byte| *byte == b'\n') {
            Some(end) => window + end + 1,
            None if window == 0 => 0,
            None => return None,
        };
        let rest = &text.as_bytes()[start..];
        let length = rest.iter().take(translate::LONGEST).position(|byte| *byte == b'\n');
        let whole = text.get(start..start + length.unwrap_or(rest.len()))?;
        if whole.len() > translate::LONGEST || whole.contains(';') || whole.ends_with('\\') {
            return None;
        }
        let code = whole.split("//").next()?;
        let (code, comment) = match code.split_once('#') {
            Some((code, comment)) => (code, Some(comment.trim_end())),
            None => (code, None),
        };
        let code = match code.split_once(':') {
            Some((_, rest)) => rest,
            None => code,
        };
        let text = code.trim();
        // The texts are parts of each other.
        let offset = start + (text.as_ptr() as usize - whole.as_ptr() as usize);
        let from = file.start() + offset as u32;
        // The comment is a part of what is written anew.
        let end = comment
            .map_or(text.len(), |comment| comment.as_ptr() as usize + comment.len() - text.as_ptr() as usize);
        Some(Self { file: id, text, span: Span::new(from, from + end as u32), comment })
    }
}

/// Translates lines.
fn lines<'s>(diagnostics: &mut Vec<Diagnostic>, place: &dyn Fn(&Diagnostic) -> Option<Line<'s>>) {
    // By line, whether it was translated.
    let mut seen: FxHashMap<u32, bool> = FxHashMap::default();
    let mut tried = 0;
    diagnostics.retain_mut(|diagnostic| {
        let Some(line) = place(diagnostic) else { return true };
        match seen.get(&line.span.start) {
            // One message is enough.
            Some(true) => return false,
            Some(false) => return true,
            None => {}
        }
        let translated = (tried < MOST).then(|| translate(line.text)).flatten();
        tried += usize::from(tried < MOST);
        seen.insert(line.span.start, translated.is_some());
        if let Some(translated) = translated {
            *diagnostic = message(&line, &translated);
        }
        true
    });
}

fn message(line: &Line<'_>, translated: &Translated) -> Diagnostic {
    let Translated { text, dialect, is_certain } = translated;
    let (span, text) = (
        line.span,
        match line.comment {
            Some(comment) => format!("{text} //{comment}"),
            None => text.clone(),
        },
    );
    let diagnostic =
        Diagnostic::error("foreign-syntax", span, format!("this is in the syntax of {dialect}'s assembler"))
            .note("here registers have no size, the mnemonic has, and the destination comes last");
    let offer = format!("write `{text}`");
    match is_certain {
        true => diagnostic.safe_fix(span, text.clone(), offer),
        false => diagnostic.fix(span, text.clone(), offer),
    }
}
