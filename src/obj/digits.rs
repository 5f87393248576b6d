//! Numbers as listings have them, without the formatter's machinery: a listing is mostly numbers.
//!
//! In: a number. Out: its digits, as `{}`, `{:05}` and `{:04x}` would write them.

use std::fmt::{self, Write};

/// Digits of hexadecimal numbers.
pub(crate) const HEX: &[u8; 16] = b"0123456789abcdef";

/// Writes a decimal number.
pub(crate) fn decimal(value: i64, out: &mut impl Digits) -> fmt::Result {
    if value < 0 {
        out.write_char('-')?;
    }
    unsigned(value.unsigned_abs(), 1, out)
}

/// Writes a decimal number of at least so many digits, at most 20.
pub(crate) fn unsigned(mut value: u64, width: usize, out: &mut impl Digits) -> fmt::Result {
    let mut digits = [b'0'; 20];
    let mut at = digits.len();
    while value > 0 {
        at -= 1;
        digits[at] = b'0' + (value % 10) as u8;
        value /= 10;
    }
    out.write_ascii(&digits[at.min(digits.len() - width)..])
}

/// Writes a hexadecimal number of at least so many digits, at most 16.
pub(crate) fn hex(mut value: u64, width: usize, out: &mut impl Digits) -> fmt::Result {
    let mut digits = [b'0'; 16];
    let mut at = digits.len();
    while value > 0 {
        at -= 1;
        digits[at] = HEX[(value & 15) as usize];
        value >>= 4;
    }
    out.write_ascii(&digits[at.min(digits.len() - width)..])
}

/// Where text goes that is mostly numbers.
pub(crate) trait Digits: Write {
    /// Writes ASCII.
    fn write_ascii(&mut self, ascii: &[u8]) -> fmt::Result {
        self.write_str(std::str::from_utf8(ascii).map_err(|_| fmt::Error)?)
    }
}

impl Digits for String {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_formatter() {
        let small = (-300..300).chain([i64::MIN, i64::MAX, 99_999, 100_000, 65_535, 65_536, -1 << 31]);
        for value in small {
            let mut ours = String::new();
            decimal(value, &mut ours).unwrap();
            assert_eq!(ours, format!("{value}"));
            let value = value as u64;
            for width in [1, 4, 5] {
                ours.clear();
                unsigned(value, width, &mut ours).unwrap();
                assert_eq!(ours, format!("{value:0width$}"));
                ours.clear();
                hex(value, width, &mut ours).unwrap();
                assert_eq!(ours, format!("{value:0width$x}"));
            }
        }
    }
}
