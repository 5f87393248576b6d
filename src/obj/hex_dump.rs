//! The hex dump of listings and of dumped objects, which are mostly that.
//!
//! In: bytes. Out: a line for each sixteen of them: offset, bytes, and the bytes as text (writeSymDebug in
//! cmd/internal/obj/objfile.go).

use super::digits::{Digits, HEX};
use std::fmt;

/// Bytes in a line.
const WIDTH: usize = 16;

/// Where the offset ends in a line, whose front stays unused if it is short; the widest has sixteen digits.
const OFFSET_END: usize = 3 + 16;

/// Where the text starts: three columns for each byte and two blanks behind the offset.
const TEXT: usize = OFFSET_END + 3 * WIDTH + 2;

/// By byte, its two digits.
const DIGITS: [[u8; 2]; 256] = {
    let mut table = [[0; 2]; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = [HEX[byte >> 4], HEX[byte & 15]];
        byte += 1;
    }
    table
};

/// By byte, its character: a full stop for all but printable ASCII.
const CHARACTERS: [u8; 256] = {
    let mut table = [b'.'; 256];
    let mut byte = b' ' as usize;
    while byte <= b'~' as usize {
        table[byte] = byte as u8;
        byte += 1;
    }
    table
};

/// Writes bytes as digits, without anything between them.
pub(crate) fn digits(data: &[u8], out: &mut impl Digits) -> fmt::Result {
    data.iter().try_for_each(|byte| out.write_ascii(&DIGITS[usize::from(*byte)]))
}

/// Writes the lines of the bytes.
pub(crate) fn lines(data: &[u8], out: &mut impl Digits) -> fmt::Result {
    let mut line = [b' '; TEXT + WIDTH + 1];
    for (index, bytes) in data.chunks(WIDTH).enumerate() {
        let start = offset((index * WIDTH) as u64, &mut line);
        if bytes.len() < WIDTH {
            line[OFFSET_END..].fill(b' ');
        }
        let (columns, characters) = line[OFFSET_END..].split_at_mut(TEXT - OFFSET_END);
        for ((column, character), &byte) in columns.chunks_exact_mut(3).zip(&mut *characters).zip(bytes) {
            [column[1], column[2]] = DIGITS[usize::from(byte)];
            *character = CHARACTERS[usize::from(byte)];
        }
        characters[bytes.len()] = b'\n';
        out.write_ascii(&line[start..=TEXT + bytes.len()])?;
    }
    Ok(())
}

/// Writes `\t0x` and at least four digits so that they end at [`OFFSET_END`]; returns where they start.
fn offset(mut value: u64, line: &mut [u8; TEXT + WIDTH + 1]) -> usize {
    let mut at = OFFSET_END;
    while value > 0 || at > OFFSET_END - 4 {
        at -= 1;
        line[at] = HEX[(value & 15) as usize];
        value >>= 4;
    }
    line[at - 3..at].copy_from_slice(b"\t0x");
    at - 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_those_of_the_formatter() {
        let mut expected = String::new();
        let data: Vec<u8> = (0..0x2_0017_u32).map(|at| ((at * 7) >> 3) as u8).collect();
        for (index, bytes) in data.chunks(16).enumerate() {
            expected += &format!("\t{:#06x}", index * 16);
            let mut text = String::new();
            for byte in bytes {
                expected += &format!(" {byte:02x}");
                text.push(if byte.is_ascii_graphic() || *byte == b' ' { char::from(*byte) } else { '.' });
            }
            expected += &format!("{}  {text}\n", "   ".repeat(16 - bytes.len()));
        }
        let mut made = String::new();
        lines(&data, &mut made).unwrap();
        assert_eq!(made, expected);
        made.clear();
        lines(&[], &mut made).unwrap();
        assert_eq!(made, "");
    }

    #[test]
    fn offsets_have_at_least_four_digits() {
        let mut line = [b' '; TEXT + WIDTH + 1];
        for value in [0, 0x10, 0xfff0, 0x1_0000, 0xffff_fff0, 0x1_0000_0000, u64::MAX] {
            let start = offset(value, &mut line);
            assert_eq!(line[start..OFFSET_END], *format!("\t{value:#06x}").as_bytes());
        }
    }
}
