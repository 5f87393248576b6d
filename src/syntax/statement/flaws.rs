//! Messages for text that is no token.
//!
//! In: a bad token. Out: what is wrong with it, with a fix if there is an obvious one.

use super::names;
use super::tokens::after;
use crate::diag::Diagnostic;
use crate::source::SourceFile;
use crate::syntax::Context;
use crate::syntax::token::{Flaw, Token};

/// What is wrong with a token.
pub(super) fn flaw(cx: &Context<'_>, token: Token) -> Diagnostic {
    let text = cx.sources.text(token.span);
    let file = cx.sources.file_at(token.span.start).map(|id| cx.sources.file(id));
    if text == "\u{FFFD}" && file.is_some_and(SourceFile::has_latin_dots) {
        return Diagnostic::error("invalid-utf8", token.span, "invalid UTF-8: the byte B7")
            .note("the byte is `·` in Latin-1 and Windows-1252, but source files are UTF-8")
            .safe_fix(token.span, "·", "write `·` (U+00B7)");
    }
    let (code, message, note) = match token.flaw() {
        Flaw::UnknownCharacter if text == "\u{FFFD}" => ("invalid-utf8", "invalid UTF-8".into(), ""),
        Flaw::UnknownCharacter => ("unknown-character", format!("unknown character {}", character(text)), ""),
        Flaw::UnterminatedString => (
            "unterminated-string",
            "unterminated string".into(),
            "a string must end on the line it starts on",
        ),
        Flaw::UnterminatedChar => ("unterminated-char", "unterminated character constant".into(), ""),
        Flaw::UnterminatedComment => {
            ("unterminated-comment", "unterminated comment: missing `*/`".into(), "")
        }
        Flaw::BadEscape => (
            "bad-escape",
            "unknown escape sequence".into(),
            "the escapes are `\\a \\b \\f \\n \\r \\t \\v \\\\ \\' \\\" \\000 \\x00 \\u0000 \\U00000000`",
        ),
        Flaw::BadChar => (
            "bad-character",
            "expected one character between single quotes".into(),
            "strings are written with double quotes",
        ),
        Flaw::NoDigits => ("bad-number", "this number has no digits".into(), ""),
        Flaw::BadDigit => (
            "bad-number",
            "invalid digit for the base of this number".into(),
            "`0` or `0o` starts an octal number, `0b` a binary and `0x` a hexadecimal one",
        ),
        Flaw::BadSeparator => ("bad-number", "`_` must separate digits".into(), ""),
        Flaw::BadExponent => (
            "bad-number",
            "malformed exponent".into(),
            "write `e` and digits in a decimal number, `p` and digits in a hexadecimal one",
        ),
        Flaw::NeedsExponent => (
            "bad-number",
            "a hexadecimal number with a point needs an exponent".into(),
            "for example `0x1.8p0`",
        ),
        Flaw::BadPoint => ("bad-number", "only decimal and hexadecimal numbers can have a point".into(), ""),
        Flaw::IntegerTooLarge => ("number-range", "this number does not fit in 64 bits".into(), ""),
        Flaw::FloatTooLarge => ("number-range", "this number is too large for a 64-bit float".into(), ""),
    };
    let diagnostic = Diagnostic::error(code, token.span, message);
    let diagnostic = if note.is_empty() { diagnostic } else { diagnostic.note(note) };
    match token.flaw() {
        Flaw::UnknownCharacter => names::quoted(cx, diagnostic.clone(), token.span)
            .unwrap_or_else(|| names::lookalike(diagnostic, text, token.span)),
        Flaw::UnterminatedString => diagnostic.fix(after(token), "\"", "insert `\"`"),
        _ => diagnostic,
    }
}

/// The first character of `text` for a message: `“` (U+201C); only the number for an unprintable one.
fn character(text: &str) -> String {
    let Some(char) = text.chars().next() else { return "at the end".into() };
    let number = format!("U+{:04X}", u32::from(char));
    match char {
        ' '..='~' => format!("`{char}`"),
        _ if char.escape_debug().len() == 1 => format!("`{char}` ({number})"),
        _ => number,
    }
}
