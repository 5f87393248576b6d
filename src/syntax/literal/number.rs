//! Numbers in Go's syntax.
//!
//! In: bytes that start with a digit, or a point and a digit. Out: how many of them belong to the number, and its value or
//! what is wrong with it. The extent is that of text/scanner; the value is that of strconv's ParseUint and ParseFloat.

use crate::syntax::token::Flaw;

/// The value of a literal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Int(u64),
    Float(f64),
    Bad(Flaw),
}

/// The result of scanning the digits of one part.
#[derive(Default)]
struct Digits {
    any: bool,
    separator: bool,
    /// Whether there is a digit that the base does not have.
    invalid: bool,
}

/// Reads the number at the start of `text`.
pub(crate) fn scan(text: &[u8]) -> (usize, Number) {
    short_decimal(text).or_else(|| short_hex(text)).unwrap_or_else(|| scan_any(text))
}

/// The same, without a fast path.
fn scan_any(text: &[u8]) -> (usize, Number) {
    let at = |index: usize| text.get(index).copied().unwrap_or(0);
    let (base, prefix) = match (at(0), at(1) | 0x20) {
        (b'0', b'x') => (16, 2),
        (b'0', b'o') => (8, 2),
        (b'0', b'b') => (2, 2),
        (b'0', _) => (8, 0),
        _ => (10, 0),
    };
    let mut digits = Digits::default();
    let mut end = digit_run(text, prefix, base, &mut digits);
    let (mut point, mut exponent) = (None, None);
    if at(end) == b'.' {
        point = Some(end);
        end = digit_run(text, end + 1, base, &mut digits);
    }
    let mut exponent_digits = Digits::default();
    if matches!(at(end) | 0x20, b'e' | b'p') {
        exponent = Some(end);
        let sign = usize::from(matches!(at(end + 1), b'+' | b'-'));
        end = digit_run(text, end + 1 + sign, 10, &mut exponent_digits);
    }
    let literal = &text[..end];
    let separator = digits.separator || exponent_digits.separator;
    let hex = base == 16;
    let number = if point.is_some() && prefix == 2 && !hex {
        Number::Bad(Flaw::BadPoint)
    } else if !digits.any {
        Number::Bad(Flaw::NoDigits)
    } else if separator && !separators_fit(literal) {
        Number::Bad(Flaw::BadSeparator)
    } else if let Some(exponent) = exponent {
        let letter = text[exponent] | 0x20;
        let fits = if letter == b'p' { hex } else { prefix == 0 };
        if fits && exponent_digits.any {
            float(literal, hex, exponent)
        } else {
            Number::Bad(Flaw::BadExponent)
        }
    } else if point.is_some() {
        if hex { Number::Bad(Flaw::NeedsExponent) } else { float(literal, false, end) }
    } else if digits.invalid {
        Number::Bad(Flaw::BadDigit)
    } else {
        integer(&literal[prefix..], u64::from(base))
    };
    (end, number)
}

/// The common case: a few decimal digits and nothing after them.
fn short_decimal(text: &[u8]) -> Option<(usize, Number)> {
    let mut value = 0u64;
    let mut length = 0;
    for &byte in text.iter().take(19) {
        if !byte.is_ascii_digit() {
            break;
        }
        value = value * 10 + u64::from(byte - b'0');
        length += 1;
    }
    let plain = ends(text, length);
    (plain && length > 0 && (text[0] != b'0' || length == 1)).then_some((length, Number::Int(value)))
}

/// Another one: `0x`, up to sixteen digits, and nothing after them.
fn short_hex(text: &[u8]) -> Option<(usize, Number)> {
    let [b'0', b'x', digits @ ..] = text else { return None };
    let mut value = 0u64;
    let mut count = 0;
    for &byte in digits.iter().take(16) {
        let digit = HEX[usize::from(byte)];
        if digit == NO_DIGIT {
            break;
        }
        value = value << 4 | u64::from(digit);
        count += 1;
    }
    (count > 0 && ends(digits, count)).then_some((count + 2, Number::Int(value)))
}

/// Whether a number ends there, whatever its base.
fn ends(text: &[u8], at: usize) -> bool {
    text.get(at).is_none_or(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'.'))
}

/// Marks bytes that are no digits.
const NO_DIGIT: u8 = 0xff;

/// The values of hexadecimal digits.
static HEX: [u8; 256] = {
    let mut table = [NO_DIGIT; 256];
    let mut byte = 0;
    while byte < 256 {
        if let Some(digit) = (byte as u8 as char).to_digit(16) {
            table[byte] = digit as u8;
        }
        byte += 1;
    }
    table
};

fn digit_run(text: &[u8], mut at: usize, base: u32, digits: &mut Digits) -> usize {
    while let Some(&byte) = text.get(at) {
        match byte {
            b'_' => digits.separator = true,
            b'0'..=b'9' => {
                digits.any = true;
                digits.invalid |= base < 10 && u32::from(byte - b'0') >= base;
            }
            b'a'..=b'f' | b'A'..=b'F' if base == 16 => digits.any = true,
            _ => break,
        }
        at += 1;
    }
    at
}

/// Whether each `_` is between digits, or between the prefix and a digit.
fn separators_fit(literal: &[u8]) -> bool {
    let prefixed = literal.len() > 1 && literal[0] == b'0' && matches!(literal[1] | 0x20, b'x' | b'o' | b'b');
    let hex = prefixed && literal[1] | 0x20 == b'x';
    let mut before = if prefixed { b'0' } else { b'.' };
    for &byte in &literal[if prefixed { 2 } else { 0 }..] {
        let class = match byte {
            b'_' => b'_',
            _ if byte.is_ascii_digit() || hex && byte.is_ascii_hexdigit() => b'0',
            _ => b'.',
        };
        if class == b'_' && before != b'0' || before == b'_' && class != b'0' {
            return false;
        }
        before = class;
    }
    before != b'_'
}

fn integer(digits: &[u8], base: u64) -> Number {
    let mut value = 0u64;
    for &byte in digits.iter().filter(|&&byte| byte != b'_') {
        let digit = (byte as char).to_digit(16).map_or(0, u64::from);
        let next = value.checked_mul(base).and_then(|value| value.checked_add(digit));
        match next {
            Some(next) => value = next,
            None => return Number::Bad(Flaw::IntegerTooLarge),
        }
    }
    Number::Int(value)
}

fn float(literal: &[u8], hex: bool, exponent: usize) -> Number {
    let value = if hex {
        hex_float(&literal[2..exponent], &literal[exponent + 1..])
    } else {
        let text: String = literal.iter().filter(|&&byte| byte != b'_').map(|&byte| byte as char).collect();
        text.parse().unwrap_or(f64::INFINITY)
    };
    if value.is_finite() { Number::Float(value) } else { Number::Bad(Flaw::FloatTooLarge) }
}

/// `mantissa × 2^exponent`, rounded once, to nearest even, including subnormals.
fn hex_float(mantissa: &[u8], exponent: &[u8]) -> f64 {
    let (mut bits, mut power, mut sticky, mut fraction) = (0u64, 0i64, false, false);
    for &byte in mantissa.iter().filter(|&&byte| byte != b'_') {
        let Some(digit) = (byte as char).to_digit(16) else {
            fraction = true;
            continue;
        };
        if bits >> 60 == 0 {
            bits = bits << 4 | u64::from(digit);
            power -= if fraction { 4 } else { 0 };
        } else {
            sticky |= digit != 0;
            power += if fraction { 0 } else { 4 };
        }
    }
    let negative = exponent.first() == Some(&b'-');
    let mut said = 0i64;
    for &byte in exponent.iter().filter(|byte| byte.is_ascii_digit()) {
        // Far beyond any exponent that matters, but far below overflow.
        said = (said * 10 + i64::from(byte - b'0')).min(1 << 40);
    }
    power = power.saturating_add(if negative { -said } else { said });
    if bits == 0 {
        return 0.0;
    }
    // The value is bits × 2^power; normalise to 64 bits, the top one set.
    let shift = bits.leading_zeros();
    bits <<= shift;
    power -= i64::from(shift);
    let top = power + 63;
    if top > 1023 {
        return f64::INFINITY;
    }
    // Normal numbers keep 53 bits, subnormals fewer, down to none.
    let keep = if top >= -1022 { 53 } else { 53 - (-1022 - top).min(54) };
    if keep < 0 {
        return 0.0;
    }
    let drop = 64 - keep as u32;
    let (kept, rest) = if drop == 64 { (0, bits) } else { (bits >> drop, bits << (64 - drop)) };
    let half = 1u64 << 63;
    let up = rest > half || rest == half && (sticky || kept & 1 == 1);
    let rounded = kept + u64::from(up);
    // Exact from here on: an integer of at most 53 bits times a power of two.
    let scale = power + i64::from(drop);
    scale_exactly(rounded, scale)
}

fn scale_exactly(value: u64, power: i64) -> f64 {
    let mut result = value as f64;
    let mut left = power;
    while left > 0 {
        let step = left.min(1000);
        result *= 2f64.powi(step as i32);
        left -= step;
    }
    while left < 0 {
        let step = (-left).min(1000);
        result /= 2f64.powi(step as i32);
        left += step;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;

    #[test]
    fn fast_paths_find_the_same() {
        let (mut chance, mut state) = (Chance::new(), 0);
        let mut fast = 0;
        for _ in 0..200_000 {
            let mut text: Vec<u8> = Vec::new();
            while text.is_empty() || state >> 60 > 1 {
                state = chance.next();
                text.extend(
                    [&b"0x"[..], b"0", b"9", b"f", b"A", b"0X", b"12", b"e", b"_", b".", b"(", b"p"]
                        [(state >> 11) as usize % 12],
                );
            }
            if text[0].is_ascii_digit() {
                let found = scan(&text);
                assert_eq!(found, scan_any(&text), "{}", String::from_utf8_lossy(&text));
                fast += usize::from(short_decimal(&text).or_else(|| short_hex(&text)).is_some());
            }
        }
        for text in
            ["0xffffffffffffffff", "0x10000000000000000", "0x0000000000000000f", "18446744073709551615"]
        {
            assert_eq!(scan(text.as_bytes()), scan_any(text.as_bytes()), "{text}");
        }
        assert!(fast > 10_000, "{fast}");
    }

    fn int(text: &str) -> (usize, Number) {
        scan(text.as_bytes())
    }

    #[test]
    fn integers_of_every_base() {
        assert_eq!(int("10"), (2, Number::Int(10)));
        assert_eq!(int("0"), (1, Number::Int(0)));
        assert_eq!(int("017)"), (3, Number::Int(15)));
        assert_eq!(int("0x_fF,"), (5, Number::Int(255)));
        assert_eq!(int("0b1_01"), (6, Number::Int(5)));
        assert_eq!(int("0o17"), (4, Number::Int(15)));
        assert_eq!(int("18446744073709551615"), (20, Number::Int(u64::MAX)));
        assert_eq!(int("18446744073709551616"), (20, Number::Bad(Flaw::IntegerTooLarge)));
        assert_eq!(int("08"), (2, Number::Bad(Flaw::BadDigit)));
        assert_eq!(int("0x"), (2, Number::Bad(Flaw::NoDigits)));
        assert_eq!(int("1__0"), (4, Number::Bad(Flaw::BadSeparator)));
        assert_eq!(int("12abc"), (2, Number::Int(12)));
    }

    #[test]
    fn floats() {
        assert_eq!(int("1.5"), (3, Number::Float(1.5)));
        assert_eq!(int(".5"), (2, Number::Float(0.5)));
        assert_eq!(int("08.5"), (4, Number::Float(8.5)));
        assert_eq!(int("1e3"), (3, Number::Float(1000.0)));
        assert_eq!(int("0x1.8p1"), (7, Number::Float(3.0)));
        assert_eq!(int("0x1p-1074"), (9, Number::Float(f64::from_bits(1))));
        assert_eq!(int("0x1p-1075"), (9, Number::Float(0.0)));
        assert_eq!(int("0x1.8p-1075"), (11, Number::Float(f64::from_bits(1))));
        assert_eq!(int("0x1.fffffffffffff8p1023"), (23, Number::Bad(Flaw::FloatTooLarge)));
        assert_eq!(int("0x1.fffffffffffff7p1023"), (23, Number::Float(f64::MAX)));
        assert_eq!(int("0x1.8"), (5, Number::Bad(Flaw::NeedsExponent)));
        assert_eq!(int("1p3"), (3, Number::Bad(Flaw::BadExponent)));
        assert_eq!(int("1e"), (2, Number::Bad(Flaw::BadExponent)));
        assert_eq!(int("1e400"), (5, Number::Bad(Flaw::FloatTooLarge)));
    }
}
