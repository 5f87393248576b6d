//! LEB128 numbers: seven bits per byte, least significant first (DWARF 5, 7.6).

/// Appends an unsigned number. All bytes but the last have the high bit set.
pub(crate) fn unsigned(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Appends a signed number; bit 6 of the last byte is the sign.
pub(crate) fn signed(out: &mut Vec<u8>, mut value: i64) {
    loop {
        let byte = value as u8 & 0x7f;
        value >>= 7;
        let negative = byte & 0x40 != 0;
        if (value == 0 && !negative) || (value == -1 && negative) {
            return out.push(byte);
        }
        out.push(byte | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_as_few_bytes_as_they_can() {
        let unsigned = |value| {
            let mut out = Vec::new();
            unsigned(&mut out, value);
            out
        };
        let signed = |value| {
            let mut out = Vec::new();
            signed(&mut out, value);
            out
        };
        // The examples in DWARF 5, figures 22 and 23.
        assert_eq!([unsigned(2), unsigned(127)], [[2], [127]]);
        assert_eq!([unsigned(128), unsigned(12857)], [[0x80, 1], [0xb9, 100]]);
        assert_eq!([signed(2), signed(-2)], [[2], [0x7e]]);
        assert_eq!([signed(127), signed(-127), signed(-129)], [[0xff, 0], [0x81, 0x7f], [0xff, 0x7e]]);
    }
}
