//! Tokens: what the lexer makes, macros hold and the grammar takes. Small and `Copy`.

use crate::source::{Atom, ExpansionId, Span};
use logos::Logos;

/// What a token is. The first group is what the lexer's automaton finds; the second is made of it.
#[derive(Logos, Clone, Copy, Debug, PartialEq, Eq)]
#[logos(skip r"[ \t\r]+")]
pub(crate) enum Kind {
    /// A name. Letters and digits as in Go's unicode package, which has `·` and `∕` among the letters
    /// here (cmd/asm/internal/lex, isIdentRune).
    #[regex(r"[\p{L}_\u{B7}\u{2215}][\p{L}\p{Nd}_\u{B7}\u{2215}]*")]
    Word,
    #[token("\n")]
    Newline,
    #[token(";")]
    Semicolon,
    /// Only its first characters: the rest is scanned by hand, as are strings and comments, so that
    /// text without an end costs no second look.
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
    /// Lexemes that only other architectures use, and characters with no use at all.
    #[token("->")]
    #[token("@>")]
    #[regex(r"[!?={}@`]")]
    Other,

    /// An integer; the value is its bits.
    Int,
    /// A floating-point number; the value is its bits.
    Float,
    /// A character; the value is its code point.
    Char,
    /// A string; the value is `start << 32 | end` in the preprocessor's string store.
    Str,
    /// `TEXT` at the head of a statement.
    Text,
    /// `DATA` at the head of a statement.
    Data,
    /// The end of a statement: newlines and semicolons, however many.
    End,
    /// The end of the input.
    Eof,
    /// `//go:build`, which only the head of a file may have.
    BuildComment,
    /// A lexical error; the value is a [`Flaw`].
    Bad,
}

/// Why a piece of text is no token. Reported only where the token is used: text that `#ifdef` skips and
/// macros that nobody uses may hold anything.
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

    /// The flaw in the value of a [`Kind::Bad`].
    pub(crate) fn of(token: Token) -> Flaw {
        Self::ALL.get(token.value as usize).copied().unwrap_or(Flaw::UnknownCharacter)
    }
}

/// One token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// What depends on the kind. Of a word: the atom in the low half; in the high half, of a macro's
    /// body, the number of the parameter of that name, from 1, and of a head word the index of its line.
    pub(crate) value: u64,
    /// Where it is spelled, and the expansion it came through.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) kind: Kind,
}

impl Token {
    /// A token of file text.
    pub(crate) fn new(kind: Kind, value: u64, start: u32, end: u32) -> Self {
        Self { kind, value, span: Span::new(start, end) }
    }

    /// The name of a word.
    pub(crate) fn atom(self) -> Atom {
        Atom::from_index(self.value as u32)
    }

    /// The high half of the value.
    pub(crate) fn high(self) -> u32 {
        (self.value >> 32) as u32
    }

    /// This token as the given expansion produced it.
    pub(crate) fn within(mut self, expansion: ExpansionId) -> Self {
        self.span.expansion = expansion;
        self
    }
}
