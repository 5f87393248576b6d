//! Tokens: produced by the lexer, stored in macros, read by the grammar. Small and `Copy`.

use crate::source::{Atom, ExpansionId, Span};
use logos::Logos;
use std::ops::Range;

/// The kind of a token. The first group is recognized by the lexer's automaton; the second is derived from it.
#[derive(Logos, Clone, Copy, Debug, PartialEq, Eq)]
#[logos(skip r"[ \t\r]+")]
pub(crate) enum Kind {
    /// A name. Letters and digits are those of Go's unicode package, plus `·` and `∕` as letters (cmd/asm/internal/lex,
    /// isIdentRune).
    #[regex(r"[\p{L}_\u{B7}\u{2215}][\p{L}\p{Nd}_\u{B7}\u{2215}]*")]
    Word,
    #[token("\n")]
    Newline,
    #[token(";")]
    Semicolon,
    /// Only the first characters. The rest is scanned by hand, like strings and comments, so that unterminated text is not
    /// scanned twice.
    #[regex(r"\.?[0-9]")]
    NumberStart,
    #[token("\"")]
    StringStart,
    #[token("'")]
    CharStart,
    #[token("//")]
    LineCommentStart,
    #[token("/*")]
    BlockCommentStart,
    #[token("#")]
    Hash,
    #[token("\\")]
    Backslash,
    #[token("(")]
    OpenParen,
    #[token(")")]
    CloseParen,
    #[token("[")]
    OpenBracket,
    #[token("]")]
    CloseBracket,
    #[token(",")]
    Comma,
    #[token(":")]
    Colon,
    #[token(".")]
    Dot,
    #[token("$")]
    Dollar,
    #[token("*")]
    Star,
    #[token("+")]
    Plus,
    #[token("-")]
    Minus,
    #[token("~")]
    Tilde,
    #[token("|")]
    Or,
    #[token("^")]
    Xor,
    #[token("/")]
    Slash,
    #[token("%")]
    Percent,
    #[token("&")]
    And,
    #[token("<")]
    Less,
    #[token(">")]
    Greater,
    #[token("<<")]
    ShiftLeft,
    #[token(">>")]
    ShiftRight,
    /// Lexemes used only on other architectures, and characters not used in any dialect.
    #[token("->")]
    #[token("@>")]
    #[regex(r"[!?={}@`]")]
    Other,

    /// An integer; the payload is its bits.
    Int,
    /// A floating-point number; the payload is its bits.
    Float,
    /// A character; the payload is its code point.
    Char,
    /// A string; the payload is its range in the preprocessor's string store.
    Str,
    /// `TEXT` at the head of a statement.
    Text,
    /// `DATA` at the head of a statement.
    Data,
    /// The end of a statement: one or more newlines and semicolons.
    End,
    /// The end of the input.
    Eof,
    /// `//go:build`, allowed only at the top of a file.
    BuildComment,
    /// A lexical error; the payload is a [`Flaw`].
    Bad,
}

/// Why a piece of text is not a token. Reported only where the token is used: text skipped by `#ifdef` and unused macros may
/// contain anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Flaw {
    UnknownCharacter,
    UnterminatedString,
    UnterminatedChar,
    UnterminatedComment,
    BadEscape,
    BadChar,
    NoDigits,
    BadDigit,
    BadSeparator,
    BadExponent,
    NeedsExponent,
    BadPoint,
    IntegerTooLarge,
    FloatTooLarge,
}

impl Flaw {
    const ALL: [Flaw; 14] = [
        Flaw::UnknownCharacter,
        Flaw::UnterminatedString,
        Flaw::UnterminatedChar,
        Flaw::UnterminatedComment,
        Flaw::BadEscape,
        Flaw::BadChar,
        Flaw::NoDigits,
        Flaw::BadDigit,
        Flaw::BadSeparator,
        Flaw::BadExponent,
        Flaw::NeedsExponent,
        Flaw::BadPoint,
        Flaw::IntegerTooLarge,
        Flaw::FloatTooLarge,
    ];
}

/// One token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// The payload, whose meaning depends on the kind; the methods below unpack it. For a word, the low half is the atom and
    /// the high half is the number of a parameter (in a macro body) or the index of a line (at the head of a statement).
    payload: u64,
    /// Its place in the source, and the expansion it came through.
    pub(crate) span: Span,
    /// Its kind.
    pub(crate) kind: Kind,
}

impl Token {
    /// A token of file text; `payload` is the value of a literal as described at [`Kind`], or 0 if there is none.
    pub(crate) fn new(kind: Kind, payload: u64, start: u32, end: u32) -> Self {
        Self { kind, payload, span: Span::new(start, end) }
    }

    /// A word of file text.
    pub(crate) fn word(name: Atom, start: u32, end: u32) -> Self {
        Self::new(Kind::Word, name.index() as u64, start, end)
    }

    /// A string whose bytes are at `first..last` of the string store.
    pub(crate) fn string((first, last): (usize, usize), start: u32, end: u32) -> Self {
        Self::new(Kind::Str, (first as u64) << 32 | last as u64, start, end)
    }

    /// A lexical error.
    pub(crate) fn bad(flaw: Flaw, start: u32, end: u32) -> Self {
        Self::new(Kind::Bad, flaw as u64, start, end)
    }

    /// The name of a word.
    pub(crate) fn atom(self) -> Atom {
        Atom::from_index(self.payload as u32)
    }

    /// The bits of an integer, or the code point of a character.
    pub(crate) fn integer(self) -> u64 {
        self.payload
    }

    /// The value of a floating-point number.
    pub(crate) fn float(self) -> f64 {
        f64::from_bits(self.payload)
    }

    /// The range of a string's bytes in the string store.
    pub(crate) fn string_range(self) -> Range<usize> {
        (self.payload >> 32) as usize..self.payload as u32 as usize
    }

    /// Why this is not a token.
    pub(crate) fn flaw(self) -> Flaw {
        Flaw::ALL.get(self.payload as usize).copied().unwrap_or(Flaw::UnknownCharacter)
    }

    /// For a word in a macro body: the number of the parameter with that name, from 1, or 0.
    pub(crate) fn parameter(self) -> u32 {
        (self.payload >> 32) as u32
    }

    /// A word marked as a parameter, numbered from 1; 0 removes the mark.
    pub(crate) fn with_parameter(self, number: u32) -> Self {
        self.with_high(number)
    }

    /// For the head word of a statement in a batch: the index of its line.
    pub(crate) fn line_index(self) -> usize {
        (self.payload >> 32) as usize
    }

    /// A head word linked to a line of its batch.
    pub(crate) fn with_line_index(self, index: usize) -> Self {
        self.with_high(index as u32)
    }

    fn with_high(mut self, high: u32) -> Self {
        self.payload = u64::from(high) << 32 | u64::from(self.payload as u32);
        self
    }

    /// A token of another kind at the same place.
    pub(crate) fn with_kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    /// This token as the given expansion produced it.
    pub(crate) fn within(mut self, expansion: ExpansionId) -> Self {
        self.span.expansion = expansion;
        self
    }
}
