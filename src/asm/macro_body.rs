//! Statements in the bodies of macros.
//!
//! In: a place in the body of a macro. Out: the statement there as it is written, and the macro's parameters. Bodies of headers that are
//! built in are nobody's to change.

use crate::source::{SourceMap, Span};

/// How far before the place the `#define` is, at most, in bytes.
const FARTHEST: usize = 4096;

/// Longer statements are not by hand.
const LONGEST: usize = 160;

/// A statement of a body.
pub(super) struct BodyStatement<'s> {
    pub(super) text: &'s str,
    /// Its place in the file.
    pub(super) span: Span,
    pub(super) parameters: Vec<&'s str>,
}

impl<'s> BodyStatement<'s> {
    /// The statement around a position; none if that is in no body.
    pub(super) fn around(sources: &'s SourceMap, position: u32) -> Option<Self> {
        let file = sources.file(sources.file_at(position)?);
        let (text, at): (&str, usize) = (file.text(), (position - file.start()) as usize);
        let line = line_start(text, at)?;
        let mut first = line;
        while let Some(end) = first.checked_sub(1).filter(|end| text[..*end].ends_with('\\')) {
            first = line_start(text, end).filter(|start| at - start < FARTHEST)?;
        }
        let rest = text[first..].trim_start().strip_prefix('#')?.trim_start().strip_prefix("define")?;
        let rest = rest.strip_prefix([' ', '\t'])?.trim_start();
        let named = rest.trim_start_matches(|letter: char| letter.is_alphanumeric() || "_·".contains(letter));
        let (parameters, body) = match named.strip_prefix('(').map(|list| list.split_once(')')) {
            Some(Some((list, body))) => (list.split(',').map(str::trim).collect(), body),
            Some(None) => return None,
            None => (Vec::new(), named),
        };
        let from = line.max(text.len() - body.len());
        let before = text.get(from..at)?;
        let start = before.rfind(';').map_or(from, |semicolon| from + semicolon + 1);
        let end = text[at..].find([';', '\n']).map_or(text.len(), |length| at + length);
        let statement = text[start..end].split("//").next()?;
        let statement = statement.trim().trim_end_matches('\\').trim_end();
        if file.is_internal() || statement.is_empty() || statement.len() > LONGEST {
            return None;
        }
        let offset = statement.as_ptr() as usize - text.as_ptr() as usize;
        let start = file.start() + offset as u32;
        let span = Span::new(start, start + statement.len() as u32);
        Some(Self { text: statement, span, parameters })
    }

    /// The place of a part of the text.
    pub(super) fn place(&self, part: &str) -> Span {
        let start = self.span.start + (part.as_ptr() as usize - self.text.as_ptr() as usize) as u32;
        Span { end: start + part.len() as u32, start, ..self.span }
    }
}

/// Where the line of an offset begins; none if that is far away.
fn line_start(text: &str, at: usize) -> Option<usize> {
    let window = at.saturating_sub(FARTHEST);
    match text.as_bytes().get(window..at)?.iter().rposition(|byte| *byte == b'\n') {
        Some(end) => Some(window + end + 1),
        None => (window == 0).then_some(0),
    }
}
