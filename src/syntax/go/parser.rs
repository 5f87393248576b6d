//! The token reader shared by all parts of the grammar.
//!
//! In: tokens. Out: the current token, checks on it with their diagnostics, and the pragmas in comments.

use super::ast::{Ident, Linkname};
use super::lexer::{Kind, Lexer, Token};
use crate::diag::Diagnostic;
use crate::source::Span;

/// Maximum nesting of types and expressions; real code stays below twenty.
const MAX_DEPTH: u32 = 200;

/// Something could not be parsed; a diagnostic says why.
#[derive(Debug)]
pub(crate) struct Fail;

pub(crate) type Parsed<T> = Result<T, Fail>;

/// A reader at a token.
pub(crate) struct Parser<'a> {
    pub(crate) lexer: Lexer<'a>,
    pub(crate) token: Token,
    /// Where the previous token ends in the text.
    pub(crate) last_end: usize,
    /// Position of the text's first byte.
    base: u32,
    pub(crate) depth: u32,
    /// How many calls that measure their operand are open.
    pub(super) measuring: u32,
    /// How often it returned to a parenthesis.
    pub(super) returns: u32,
    pub(crate) linknames: Vec<Linkname>,
    pub(crate) constraint: Option<Ident>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl<'a> Parser<'a> {
    /// A reader at the first token at or after the byte `at`.
    pub(crate) fn new(text: &'a str, base: u32, at: usize) -> Self {
        let token = Token { kind: Kind::Semicolon, start: 0, end: 0 };
        let mut parser = Self {
            lexer: Lexer::new(text, at),
            token,
            last_end: at,
            base,
            depth: 0,
            measuring: 0,
            returns: 0,
            linknames: vec![],
            constraint: None,
            diagnostics: vec![],
        };
        parser.advance();
        parser
    }

    /// Moves to the next token that is not a comment.
    pub(crate) fn advance(&mut self) {
        self.last_end = self.token.end;
        loop {
            self.token = self.lexer.next();
            if self.token.kind != Kind::Comment {
                return;
            }
            self.pragma();
        }
    }

    /// Records a comment if it is a pragma.
    fn pragma(&mut self) {
        let text = self.text();
        if let Some(rest) = text.strip_prefix("//go:linkname ") {
            let mut words = rest.split_whitespace();
            if let (Some(local), Some(target)) = (words.next(), words.next()) {
                self.linknames.push(Linkname { local: local.into(), target: target.into() });
            }
        } else if let Some(rest) = text.strip_prefix("//go:build ") {
            let span = self.span();
            self.constraint.get_or_insert_with(|| Ident { name: rest.trim().into(), span });
        }
    }

    /// The text of the token.
    pub(crate) fn text(&self) -> &'a str {
        &self.lexer.text[self.token.start..self.token.end]
    }

    /// Whether the token is this punctuation or keyword.
    pub(crate) fn is(&self, text: &str) -> bool {
        matches!(self.token.kind, Kind::Punct | Kind::Keyword) && self.text() == text
    }

    /// Consumes the token if it is this punctuation or keyword.
    pub(crate) fn take(&mut self, text: &str) -> bool {
        let found = self.is(text);
        if found {
            self.advance();
        }
        found
    }

    pub(crate) fn expect(&mut self, text: &str, place: &str) -> Parsed<()> {
        if self.take(text) { Ok(()) } else { Err(self.expected(&format!("`{text}` {place}"))) }
    }

    pub(crate) fn ident(&mut self, what: &str) -> Parsed<Ident> {
        if self.token.kind != Kind::Ident {
            return Err(self.expected(what));
        }
        let ident = Ident { name: self.text().into(), span: self.span() };
        self.advance();
        Ok(ident)
    }

    /// From a token that started at `start` to the last one consumed.
    pub(crate) fn span_since(&self, start: usize) -> Span {
        self.span_from(start, self.last_end.max(start))
    }

    /// Where the token is.
    pub(crate) fn span(&self) -> Span {
        self.span_from(self.token.start, self.token.end)
    }

    /// The span of part of the text.
    fn span_from(&self, start: usize, end: usize) -> Span {
        // The source map holds less than 4 GiB.
        Span::new(self.base.saturating_add(start as u32), self.base.saturating_add(end as u32))
    }

    /// Reports that something else was expected.
    pub(crate) fn expected(&mut self, what: &str) -> Fail {
        let found = match self.token.kind {
            Kind::Eof => "end of file".into(),
            Kind::Semicolon if self.text() != ";" => "end of line".into(),
            Kind::Unterminated => return self.unterminated(),
            _ => format!("`{}`", self.text()),
        };
        let diagnostic = Diagnostic::error("go-syntax", self.span(), format!("unexpected {found}"));
        self.fail(diagnostic.label(format!("expected {what}")))
    }

    pub(crate) fn unterminated(&mut self) -> Fail {
        let what = match self.text().as_bytes().first() {
            Some(b'/') => "comment",
            Some(b'\'') => "character constant",
            _ => "string",
        };
        // The token may extend to the end of the file.
        let span = self.span_from(self.token.start, self.token.start + 1);
        self.fail(Diagnostic::error("go-syntax", span, format!("unterminated {what}")))
    }

    pub(crate) fn fail(&mut self, diagnostic: Diagnostic) -> Fail {
        self.diagnostics.push(diagnostic);
        Fail
    }

    /// A position to return to.
    pub(crate) fn mark(&self) -> (Lexer<'a>, Token, usize) {
        (self.lexer, self.token, self.last_end)
    }

    /// Returns to a position.
    pub(crate) fn return_to(&mut self, mark: (Lexer<'a>, Token, usize)) {
        (self.lexer, self.token, self.last_end) = mark;
    }

    /// Parses something one level deeper.
    pub(crate) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth == MAX_DEPTH {
            let message = format!("nested more than {MAX_DEPTH} levels deep");
            return Err(self.fail(Diagnostic::error("go-depth", self.span(), message)));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// Skips to the matching closing bracket, and past it.
    pub(crate) fn skip_balanced(&mut self) -> Parsed<()> {
        let (open, start) = (self.text(), self.span());
        let mut depth = 0usize;
        loop {
            match self.text() {
                _ if self.token.kind == Kind::Unterminated => return Err(self.unterminated()),
                _ if self.token.kind == Kind::Eof => {
                    let message = format!("this `{open}` is never closed");
                    return Err(self.fail(Diagnostic::error("go-syntax", start, message)));
                }
                _ if self.token.kind != Kind::Punct => {}
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > 0 {
                self.lexer.skip_in_brackets(&mut depth);
            }
            self.advance();
            if depth == 0 {
                return Ok(());
            }
        }
    }
}
