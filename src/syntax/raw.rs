//! The tokens of a text as they are written, for tools that show or rearrange text instead of assembling it.
//!
//! In: the text of one file. Out: each token with the bytes it stands in. Comments stand in the gaps between tokens. Directives
//! are not executed and macros not expanded; the rules are those of the assembler's own lexer.

use super::token::{Flaw, Kind};
use super::{lexer, scan};
use logos::Logos;
use std::ops::Range;

/// A token as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Raw {
    /// Its kind; strings and characters are [`Kind::StringStart`] and [`Kind::CharStart`].
    pub(crate) kind: Kind,
    /// Offset of its first byte.
    pub(crate) start: usize,
    /// Offset of the byte after its last one.
    pub(crate) end: usize,
}

impl Raw {
    /// Its bytes.
    pub(crate) fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// Reads tokens one by one; after the end of the text, [`Kind::Eof`] for ever.
#[derive(Clone, Debug)]
pub(crate) struct RawTokens<'t> {
    text: &'t str,
    at: usize,
    /// Where a comment was opened and not closed.
    unclosed: Option<usize>,
}

impl<'t> RawTokens<'t> {
    /// The tokens of a text from `at` on, where a token may start.
    pub(crate) fn new(text: &'t str, at: usize) -> Self {
        Self { text, at, unclosed: None }
    }

    /// The next token.
    #[inline]
    pub(crate) fn next(&mut self) -> Raw {
        let raw = match scan::next(self.text.as_bytes(), self.at) {
            Some(scan::Scanned { found, start, end }) => Raw { kind: found.kind, start, end },
            None => self.slow(),
        };
        self.at = raw.end;
        raw
    }

    /// Where a comment starts that is not closed, once it was met: the last token before the end of the text.
    pub(crate) fn unclosed(&self) -> Option<usize> {
        self.unclosed
    }

    fn slow(&mut self) -> Raw {
        let mut lexer = Kind::lexer(self.text);
        lexer.bump(self.at);
        let found = lexer::next(&mut lexer, &mut 0);
        let span = lexer.span();
        match found.kind {
            Kind::Eof => Raw { kind: Kind::Eof, start: self.text.len(), end: self.text.len() },
            kind => {
                if kind == Kind::Bad && found.value == Flaw::UnterminatedComment as u64 {
                    self.unclosed = Some(span.start);
                }
                Raw { kind, start: span.start, end: span.end }
            }
        }
    }
}
