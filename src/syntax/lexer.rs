//! Reads one token of file text at a time.
//!
//! In: text and the automaton's position in it. Out: a kind, the value of a number, and the number of newlines in comments.
//! Names and strings are left to the caller, which owns their storage. The rules are those of Go's text/scanner as cmd/asm
//! configures it.

use super::literal::number::{self, Number};
use super::token::{Flaw, Kind};
use logos::Lexer;

/// A token without its place, which is the lexer's `span()`.
#[derive(Clone, Copy)]
pub(crate) struct Found {
    pub(crate) kind: Kind,
    /// The payload of numbers and flaws; otherwise 0.
    pub(crate) value: u64,
}

impl Found {
    fn bad(flaw: Flaw) -> Self {
        Self { kind: Kind::Bad, value: flaw as u64 }
    }
}

/// The next token. Strings and characters are returned as [`Kind::StringStart`] and [`Kind::CharStart`] with
/// the whole literal as their span; comments add their newlines to `line`.
#[inline]
pub(crate) fn next<'t>(lexer: &mut Lexer<'t, Kind>, line: &mut u32) -> Found {
    loop {
        let kind = match lexer.next() {
            Some(Ok(kind)) => kind,
            Some(Err(())) => return Found::bad(Flaw::UnknownCharacter),
            None => return Found { kind: Kind::Eof, value: 0 },
        };
        match kind {
            Kind::NumberStart => return number(lexer),
            Kind::StringStart => return quoted(lexer, b'"', kind, Flaw::UnterminatedString),
            Kind::CharStart => return quoted(lexer, b'\'', kind, Flaw::UnterminatedChar),
            Kind::LineCommentStart => {
                let rest = lexer.remainder();
                let end = rest.bytes().position(|byte| byte == b'\n').unwrap_or(rest.len());
                lexer.bump(end);
                if is_build_comment(&rest[..end]) {
                    return Found { kind: Kind::BuildComment, value: 0 };
                }
            }
            Kind::BlockCommentStart => {
                if !block_comment(lexer, line) {
                    return Found::bad(Flaw::UnterminatedComment);
                }
            }
            _ => return Found { kind, value: 0 },
        }
    }
}

fn number(lexer: &mut Lexer<'_, Kind>) -> Found {
    let start = lexer.span().start;
    let text = lexer.source();
    let (length, number) = number::scan(&text.as_bytes()[start..]);
    lexer.bump(start + length - lexer.span().end);
    match number {
        Number::Int(value) => Found { kind: Kind::Int, value },
        Number::Float(value) => Found { kind: Kind::Float, value: value.to_bits() },
        Number::Bad(flaw) => Found::bad(flaw),
    }
}

/// Scans to the closing quote, or without one to the end of the line.
fn quoted(lexer: &mut Lexer<'_, Kind>, quote: u8, kind: Kind, unterminated: Flaw) -> Found {
    let rest = lexer.remainder().as_bytes();
    let mut at = 0;
    while at < rest.len() && rest[at] != b'\n' {
        match rest[at] {
            b'\\' if rest.get(at + 1).is_some_and(|&next| next != b'\n') => at += 2,
            byte => {
                at += 1;
                if byte == quote {
                    lexer.bump(at);
                    return Found { kind, value: 0 };
                }
            }
        }
    }
    // A backslash before a multibyte character may leave `end` inside it.
    let mut end = at.min(rest.len());
    while !lexer.remainder().is_char_boundary(end) {
        end += 1;
    }
    lexer.bump(end);
    Found::bad(unterminated)
}

fn block_comment(lexer: &mut Lexer<'_, Kind>, line: &mut u32) -> bool {
    let rest = lexer.remainder();
    let end = rest.find("*/").map(|end| end + 2);
    let text = &rest[..end.unwrap_or(rest.len())];
    *line += text.bytes().filter(|&byte| byte == b'\n').count() as u32;
    lexer.bump(text.len());
    end.is_some()
}

/// Whether a comment, without its `//`, is a build constraint (go/build/constraint, IsGoBuild).
fn is_build_comment(text: &str) -> bool {
    text.strip_prefix("go:build")
        .is_some_and(|rest| rest.trim().is_empty() || rest.starts_with(char::is_whitespace))
}
