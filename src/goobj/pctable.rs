//! pc-value tables: the frame size, file or line at each address of a function.
//!
//! Converts between values with their start addresses and encoded bytes. The encoding is a sequence of varint pairs: the
//! change from the previous value (zigzag, initially -1), and the number of bytes of code that it applies to. A zero
//! change ends it, since unchanged values are not repeated; only the first change may be zero (funcpctab and PCIter in
//! cmd/internal/obj/pcln.go). Addresses are not scaled, since amd64 instructions can start at any byte.

use super::leb128;
use std::fmt;
use std::ops::Range;

/// Maximum size in bytes of a 32-bit varint.
const MOST_VARINT: usize = 5;

/// Encodes a table for `size` bytes of code. `values` has start addresses in ascending order, each with the value from
/// there on; values may repeat. If several share an address, the last one counts: the instructions of the others are
/// empty. The table of a function without instructions is empty.
pub fn encode(values: impl IntoIterator<Item = (u32, i32)>, size: u32) -> Vec<u8> {
    let mut table = Encoder::default();
    let mut pending = None;
    for (place, value) in values {
        if let Some((before, held)) = pending
            && before != place
        {
            table.put(before, held);
        }
        pending = Some((place, value));
    }
    if let Some((place, value)) = pending {
        table.put(place, value);
    }
    table.end(size)
}

/// The state of encoding.
#[derive(Default)]
struct Encoder {
    bytes: Vec<u8>,
    /// The last value and its start; none at first.
    last: Option<(u32, i32)>,
}

impl Encoder {
    fn put(&mut self, place: u32, value: i32) {
        let before = match self.last {
            Some((_, held)) if held == value => return,
            Some((from, held)) => {
                leb128::unsigned(&mut self.bytes, u64::from(place.wrapping_sub(from)));
                held
            }
            None => -1,
        };
        let delta = value.wrapping_sub(before);
        leb128::unsigned(&mut self.bytes, u64::from(((delta << 1) ^ (delta >> 31)) as u32));
        self.last = Some((place, value));
    }

    fn end(mut self, size: u32) -> Vec<u8> {
        if let Some((from, _)) = self.last {
            leb128::unsigned(&mut self.bytes, u64::from(size.wrapping_sub(from)));
            self.bytes.push(0);
        }
        self.bytes
    }
}

/// A range of code and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Byte offsets from the start of the function.
    pub code: Range<u32>,
    /// The value; its meaning depends on the table.
    pub value: i32,
}

/// A fault in an encoded table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// Byte offset from the start of the table.
    pub offset: usize,
    /// What is wrong.
    pub reason: Reason,
}

/// Why a table cannot be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The bytes end inside a pair or without the terminating zero.
    Short,
    /// A number or an address does not fit in 32 bits.
    Large,
    /// Bytes follow the zero.
    Trailing,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = match self.reason {
            Reason::Short => "unexpected end",
            Reason::Large => "a number is too large",
            Reason::Trailing => "bytes follow its end",
        };
        write!(out, "{reason}, at byte {}", self.offset)
    }
}

/// The rows of a table, in order; the first fault ends the iteration.
pub fn decode(bytes: &[u8]) -> Rows<'_> {
    Rows { bytes, at: 0, place: 0, value: -1, done: bytes.is_empty() }
}

/// Iterator returned by [`decode`].
#[derive(Clone, Debug)]
pub struct Rows<'a> {
    bytes: &'a [u8],
    at: usize,
    place: u32,
    value: i32,
    done: bool,
}

impl Rows<'_> {
    fn row(&mut self) -> Result<Option<Row>, Fault> {
        let start = self.at;
        let coded = self.varint()?;
        if coded == 0 && start > 0 {
            let fault = Fault { offset: self.at, reason: Reason::Trailing };
            return if self.at == self.bytes.len() { Ok(None) } else { Err(fault) };
        }
        let delta = (coded >> 1) as i32 ^ -((coded & 1) as i32);
        self.value = self.value.wrapping_add(delta);
        let length = self.varint()?;
        let from = self.place;
        let large = Fault { offset: start, reason: Reason::Large };
        self.place = from.checked_add(length).ok_or(large)?;
        Ok(Some(Row { code: from..self.place, value: self.value }))
    }

    fn varint(&mut self) -> Result<u32, Fault> {
        let start = self.at;
        let mut value = 0_u64;
        for index in 0..MOST_VARINT {
            let Some(&byte) = self.bytes.get(start + index) else {
                return Err(Fault { offset: self.bytes.len(), reason: Reason::Short });
            };
            value |= u64::from(byte & 0x7f) << (7 * index);
            if byte < 0x80 {
                self.at = start + index + 1;
                return u32::try_from(value).map_err(|_| Fault { offset: start, reason: Reason::Large });
            }
        }
        Err(Fault { offset: start, reason: Reason::Large })
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<Row, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let row = self.row();
        self.done = !matches!(row, Ok(Some(_)));
        row.transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Encodes and decodes; rows as (from, to, value).
    fn there_and_back(values: &[(u32, i32)], size: u32) -> Vec<(u32, u32, i32)> {
        let bytes = encode(values.iter().copied(), size);
        let rows: Result<Vec<Row>, Fault> = decode(&bytes).collect();
        rows.expect("it is whole").into_iter().map(|row| (row.code.start, row.code.end, row.value)).collect()
    }

    #[test]
    fn a_table_is_deltas() {
        // A 24-byte frame from 4 to 200 of 201.
        assert_eq!(
            encode([(0, 0), (4, 24), (200, 0)], 201),
            [0x02, 0x04, 0x30, 0xc4, 0x01, 0x2f, 0x01, 0x00]
        );
        // A table of nothing but -1 still has a row; without instructions there is none.
        assert_eq!(encode([(0, -1)], 9), [0x00, 0x09, 0x00]);
        assert_eq!(encode([], 9), [0; 0]);
    }

    #[test]
    fn only_changes_are_kept() {
        assert_eq!(there_and_back(&[(0, 0), (4, 0), (8, 3), (9, 3)], 16), [(0, 8, 0), (8, 16, 3)]);
        assert_eq!(there_and_back(&[(0, 5), (4, 6), (4, 5), (8, 1), (8, 2)], 9), [(0, 8, 5), (8, 9, 2)]);
        assert_eq!(there_and_back(&[(0, 5), (9, 6)], 9), [(0, 9, 5), (9, 9, 6)]);
        let far = [(0, i32::MIN), (1, i32::MAX), (2, -1)];
        assert_eq!(there_and_back(&far, u32::MAX), [(0, 1, i32::MIN), (1, 2, i32::MAX), (2, u32::MAX, -1)]);
    }

    #[test]
    fn faults_have_a_place() {
        let fault = |bytes: &[u8]| decode(bytes).find_map(Result::err).map(|f| (f.offset, f.reason));
        assert_eq!(fault(&[2, 4]), Some((2, Reason::Short)));
        assert_eq!(fault(&[2, 0x84]), Some((2, Reason::Short)));
        assert_eq!(fault(&[2, 4, 0, 0]), Some((3, Reason::Trailing)));
        assert_eq!(fault(&[2, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 0]), Some((1, Reason::Large)));
        assert_eq!(fault(&[2, 0xff, 0xff, 0xff, 0xff, 0x1f, 0]), Some((1, Reason::Large)));
        assert_eq!(fault(&[2, 0xff, 0xff, 0xff, 0xff, 0x0f, 2, 1, 0]), Some((6, Reason::Large)));
        assert_eq!(fault(&[]), None);
    }
}
