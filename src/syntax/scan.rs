//! Fast path for the most common tokens, using a byte table in place of the lexer's automaton: words of ASCII letters,
//! numbers, punctuation.
//!
//! In: text, and the position at which a token may start. Out: the token that [`lexer::next`](super::lexer::next) would find
//! there, or nothing for what is left to it: comments, strings, non-ASCII letters and errors.

use super::lexer::Found;
use super::literal::number::{self, Number};
use super::token::Kind;

/// The kinds of tokens that a byte can start.
#[derive(Clone, Copy)]
enum Class {
    Other,
    Blank,
    Letter,
    Digit,
    /// A single-byte token, regardless of what follows.
    Sign(Kind),
    /// A single-byte token unless it is followed by that byte: `-`, but not `->`.
    Unless(Kind, u8),
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b' ' | b'\t' | b'\r' => Class::Blank,
            b'A'..=b'Z' | b'a'..=b'z' | b'_' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            b'\n' => Class::Sign(Kind::Newline),
            b';' => Class::Sign(Kind::Semicolon),
            b'(' => Class::Sign(Kind::OpenParen),
            b')' => Class::Sign(Kind::CloseParen),
            b'[' => Class::Sign(Kind::OpenBracket),
            b']' => Class::Sign(Kind::CloseBracket),
            b',' => Class::Sign(Kind::Comma),
            b':' => Class::Sign(Kind::Colon),
            b'$' => Class::Sign(Kind::Dollar),
            b'*' => Class::Sign(Kind::Star),
            b'+' => Class::Sign(Kind::Plus),
            b'~' => Class::Sign(Kind::Tilde),
            b'|' => Class::Sign(Kind::Or),
            b'^' => Class::Sign(Kind::Xor),
            b'-' => Class::Unless(Kind::Minus, b'>'),
            b'<' => Class::Unless(Kind::Less, b'<'),
            b'>' => Class::Unless(Kind::Greater, b'>'),
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
};

/// Whether a byte continues a word: an ASCII letter or digit.
const IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(CLASSES[byte], Class::Letter | Class::Digit);
        byte += 1;
    }
    table
};

/// A token and its place.
pub(super) struct Scanned {
    pub(super) found: Found,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The token at `at`, after any blanks.
#[inline]
pub(super) fn next(text: &[u8], at: usize) -> Option<Scanned> {
    let mut start = at;
    loop {
        let sign = |kind| Scanned { found: Found { kind, value: 0 }, start, end: start + 1 };
        match CLASSES[usize::from(*text.get(start)?)] {
            Class::Blank => start += 1,
            Class::Letter => return word(text, start),
            Class::Digit => return number(text, start),
            Class::Sign(kind) => return Some(sign(kind)),
            Class::Unless(kind, after) => return (text.get(start + 1) != Some(&after)).then(|| sign(kind)),
            Class::Other => return None,
        }
    }
}

fn word(text: &[u8], start: usize) -> Option<Scanned> {
    let rest = &text[start..];
    let len = rest.iter().position(|byte| !IN_WORD[usize::from(*byte)]).unwrap_or(rest.len());
    // A multibyte letter would be part of the word.
    if rest.get(len).is_some_and(|byte| !byte.is_ascii()) {
        return None;
    }
    let end = start + len;
    Some(Scanned { found: Found { kind: Kind::Word, value: 0 }, start, end })
}

fn number(text: &[u8], start: usize) -> Option<Scanned> {
    let (length, number) = number::scan(&text[start..]);
    let Number::Int(value) = number else { return None };
    Some(Scanned { found: Found { kind: Kind::Int, value }, start, end: start + length })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;
    use crate::syntax::lexer;
    use logos::Logos;

    /// Lexes `text` and compares each token with the result of this module; returns the number of tokens found here.
    fn agree(text: &str) -> usize {
        let mut found_here = 0;
        let mut lexer = Kind::lexer(text);
        let mut line = 1;
        loop {
            let at = lexer.span().end;
            let found = lexer::next(&mut lexer, &mut line);
            if found.kind == Kind::Eof {
                assert!(next(text.as_bytes(), at).is_none(), "{text:?} at {at}");
                return found_here;
            }
            if let Some(scanned) = next(text.as_bytes(), at) {
                assert_eq!(scanned.found.kind, found.kind, "{text:?} at {at}");
                assert_eq!(scanned.found.value, found.value, "{text:?} at {at}");
                assert_eq!(scanned.start..scanned.end, lexer.span(), "{text:?} at {at}");
                found_here += 1;
            }
        }
    }

    #[test]
    fn finds_what_the_lexer_finds() {
        let line = "loop:\tVADDPD.Z -8(SP)(CX*4), Z1; MOVQ $~0x1f|3<<2, name<>+8(SB)/8 // x\n";
        assert_eq!(agree(line), 34);
        let pieces = [
            "AX", "x1", "é", "·f", "∕", "8", "0x10", "08", "1.5", ".5", "1e", "\"s\"", "'c'", "(", ")", "[",
            "]", ",", ":", ".", "$", "*", "+", "-", "~", "|", "^", "/", "%", "&", "<", ">", "<<", "->", "@>",
            "//", "/*", "*/", "#", "\\", " ", "\t", "\r", "\n", ";", "!", "\u{a0}", "_", "\"", "'",
        ];
        let mut chance = Chance::new();
        let mut text = String::new();
        let mut found = 0;
        for _ in 0..20_000 {
            text.clear();
            for _ in 0..12 {
                text += chance.pick(&pieces);
            }
            found += agree(&text);
        }
        assert!(found > 50_000, "{found}");
    }
}
