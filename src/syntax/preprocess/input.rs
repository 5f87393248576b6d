//! The preprocessor's inputs: files, macro bodies and macro arguments, one inside the other.
//!
//! In: the inputs pushed by `#include` and macro uses. Out: raw tokens, with parameters replaced, words interned and
//! literals evaluated. Directives and macro names are not recognized here.

use crate::source::{Atom, ExpansionId, Interner, LinePosition};
use crate::syntax::lexer;
use crate::syntax::literal::quote::{self, Dots};
use crate::syntax::token::{Flaw, Kind, Token};
use logos::Logos;
use std::sync::Arc;

/// One level of the stack.
#[derive(Debug)]
pub(crate) struct Input {
    /// The line to which its tokens are attributed; for a macro, the line on which its use ended.
    pub(crate) position: LinePosition,
    /// What to read from.
    pub(crate) source: Source,
}

/// The source of an input.
#[derive(Debug)]
pub(crate) enum Source {
    File(File),
    /// A macro's body, `at..end` in the storage of definitions.
    Body {
        at: u32,
        end: u32,
        expansion: ExpansionId,
        ranges: u32,
        tokens: u32,
    },
    /// An argument, `at..end` in the storage of arguments.
    Argument {
        at: u32,
        end: u32,
        expansion: ExpansionId,
    },
}

/// A file being read.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) text: Arc<str>,
    /// Offset of the next byte.
    pub(crate) at: usize,
    /// Position of the file's first byte in the source map.
    pub(crate) start: u32,
}

/// Arguments of the macros being expanded. `Source::Body::ranges` and `tokens` are the lengths before the use, so that
/// popping its input frees its arguments.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    pub(crate) tokens: Vec<Token>,
    pub(crate) ranges: Vec<(u32, u32)>,
}

impl File {
    /// The next token of the file; newlines are counted in `line`.
    pub(crate) fn next(&mut self, line: &mut u32, names: &mut Interner, strings: &mut Vec<u8>) -> Token {
        let mut lexer = Kind::lexer(&self.text);
        lexer.bump(self.at);
        let found = lexer::next(&mut lexer, line);
        let span = lexer.span();
        let text = lexer.slice();
        self.at = if found.kind == Kind::Eof { self.text.len() } else { span.end };
        *line += u32::from(found.kind == Kind::Newline);
        token(found, text, self.start + span.start as u32, names, strings)
    }

    /// Skips past the next newline.
    pub(crate) fn skip_line(&mut self, line: &mut u32) {
        let mut lexer = Kind::lexer(&self.text);
        lexer.bump(self.at);
        loop {
            match lexer::next(&mut lexer, line).kind {
                Kind::Newline => {
                    *line += 1;
                    self.at = lexer.span().end;
                    return;
                }
                Kind::Eof => {
                    self.at = self.text.len();
                    return;
                }
                _ => {}
            }
        }
    }

    /// Skips past the next `#` at the start of a line; returns false at the end of the file. `line_start` is whether a line
    /// starts here.
    pub(crate) fn skip_to_directive(&mut self, mut line_start: bool, line: &mut u32) -> bool {
        let mut lexer = Kind::lexer(&self.text);
        lexer.bump(self.at);
        loop {
            match lexer::next(&mut lexer, line).kind {
                Kind::Newline => {
                    *line += 1;
                    line_start = true;
                }
                Kind::Hash if line_start => {
                    self.at = lexer.span().end;
                    return true;
                }
                Kind::Eof => {
                    self.at = self.text.len();
                    return false;
                }
                _ => line_start = false,
            }
        }
    }
}

/// The token for the lexer's result.
#[inline]
pub(crate) fn token(
    found: lexer::Found,
    text: &str,
    start: u32,
    names: &mut Interner,
    strings: &mut Vec<u8>,
) -> Token {
    let end = start + text.len() as u32;
    match found.kind {
        Kind::Word => Token::word(word(text, names), start, end),
        Kind::StringStart => {
            let first = strings.len();
            match quote::string(text, Dots::Substituted, strings) {
                Ok(()) => Token::string((first, strings.len()), start, end),
                Err(flaw) => Token::bad(flaw, start, end),
            }
        }
        Kind::CharStart => match quote::char(text) {
            Ok(value) => Token::new(Kind::Char, u64::from(value), start, end),
            Err(flaw) => Token::bad(flaw, start, end),
        },
        Kind::Bad if found.value == Flaw::UnterminatedComment as u64 => {
            // The span covers only the opening: the comment may be the rest of the file.
            Token::bad(Flaw::UnterminatedComment, start, start + 2)
        }
        kind => Token::new(kind, found.value, start, end),
    }
}

/// The name that a word spells, with `·` as `.` and `∕` as `/`.
#[inline]
pub(crate) fn word(text: &str, names: &mut Interner) -> Atom {
    if text.is_ascii() {
        names.intern(text)
    } else {
        let mut name = String::with_capacity(text.len());
        name.extend(text.chars().map(|letter| match letter {
            '\u{B7}' => '.',
            '\u{2215}' => '/',
            letter => letter,
        }));
        names.intern(&name)
    }
}
