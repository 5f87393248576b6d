//! String and character constants.
//!
//! In: the text of a literal with its quotes. Out: its bytes or its code point. The escapes are those of Go's
//! strconv.Unquote.

use crate::syntax::token::Flaw;

/// How `·` and `∕` in a literal are interpreted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dots {
    /// As `.` and `/`, as in every operand of Go's assembler (cmd/asm/internal/lex, Make).
    Substituted,
    /// Unchanged: in file names.
    Kept,
}

/// Appends the bytes of a string literal.
pub(crate) fn string(literal: &str, dots: Dots, out: &mut Vec<u8>) -> Result<(), Flaw> {
    let mut rest = inside(literal);
    while !rest.is_empty() {
        match unit(&mut rest, '"', dots)? {
            Unit::Char(char) => out.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
            Unit::Byte(byte) => out.push(byte),
        }
    }
    Ok(())
}

/// The code point of a character literal.
pub(crate) fn char(literal: &str) -> Result<u32, Flaw> {
    let mut rest = inside(literal);
    if rest.is_empty() {
        return Err(Flaw::BadChar);
    }
    let value = match unit(&mut rest, '\'', Dots::Substituted)? {
        Unit::Char(char) => u32::from(char),
        // Go decodes the byte as UTF-8 again, so only ASCII survives.
        Unit::Byte(byte) if byte.is_ascii() => u32::from(byte),
        Unit::Byte(_) => return Err(Flaw::BadEscape),
    };
    if rest.is_empty() { Ok(value) } else { Err(Flaw::BadChar) }
}

fn inside(literal: &str) -> &str {
    literal.get(1..literal.len().saturating_sub(1)).unwrap_or("")
}

enum Unit {
    Char(char),
    Byte(u8),
}

fn unit(rest: &mut &str, quote: char, dots: Dots) -> Result<Unit, Flaw> {
    let mut chars = rest.chars();
    let first = chars.next().ok_or(Flaw::BadEscape)?;
    if first != '\\' {
        *rest = chars.as_str();
        return Ok(Unit::Char(match first {
            '\u{B7}' if dots == Dots::Substituted => '.',
            '\u{2215}' if dots == Dots::Substituted => '/',
            other => other,
        }));
    }
    let escape = chars.next().ok_or(Flaw::BadEscape)?;
    *rest = chars.as_str();
    let simple = match escape {
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        't' => 9,
        'v' => 11,
        '\\' => b'\\',
        'x' => return digits(rest, 16, 2).map(|value| Unit::Byte(value as u8)),
        'u' => return code_point(rest, 4),
        'U' => return code_point(rest, 8),
        '0'..='7' => return octal(rest, escape),
        other if other == quote => other as u8,
        _ => return Err(Flaw::BadEscape),
    };
    Ok(Unit::Char(char::from(simple)))
}

fn octal(rest: &mut &str, first: char) -> Result<Unit, Flaw> {
    let high = first.to_digit(8).ok_or(Flaw::BadEscape)?;
    let value = high * 64 + digits(rest, 8, 2)?;
    u8::try_from(value).map(Unit::Byte).map_err(|_| Flaw::BadEscape)
}

fn code_point(rest: &mut &str, count: usize) -> Result<Unit, Flaw> {
    char::from_u32(digits(rest, 16, count)?).map(Unit::Char).ok_or(Flaw::BadEscape)
}

fn digits(rest: &mut &str, base: u32, count: usize) -> Result<u32, Flaw> {
    let text = rest.get(..count).ok_or(Flaw::BadEscape)?;
    let mut value = 0u32;
    for char in text.chars() {
        let digit = char.to_digit(base).ok_or(Flaw::BadEscape)?;
        value = value.wrapping_mul(base).wrapping_add(digit);
    }
    *rest = &rest[count..];
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(literal: &str) -> Result<Vec<u8>, Flaw> {
        let mut out = vec![];
        string(literal, Dots::Substituted, &mut out).map(|()| out)
    }

    #[test]
    fn escapes() {
        assert_eq!(bytes(r#""a\n\x00\377\u00e9·\"""#), Ok(b"a\n\x00\xff\xc3\xa9.\"".to_vec()));
        assert_eq!(bytes(r#""\'""#), Err(Flaw::BadEscape));
        assert_eq!(bytes(r#""\400""#), Err(Flaw::BadEscape));
        assert_eq!(bytes(r#""\x1""#), Err(Flaw::BadEscape));
        assert_eq!(bytes(r#""\ud800""#), Err(Flaw::BadEscape));
        assert_eq!(char("'a'"), Ok(97));
        assert_eq!(char(r"'\''"), Ok(39));
        assert_eq!(char("'é'"), Ok(0xe9));
        assert_eq!(char("'ab'"), Err(Flaw::BadChar));
        assert_eq!(char("''"), Err(Flaw::BadChar));
        assert_eq!(char(r"'\377'"), Err(Flaw::BadEscape));
    }
}
