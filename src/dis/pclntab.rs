//! The runtime's table of functions in a Go program, which it has even if it is stripped.
//!
//! In: the table's bytes, untrusted, and the address that its functions are relative to. Out: each function's address, size and
//! name, and for one function its lines. Formats of Go 1.16, 1.18 and 1.20 to 1.27 (debug/gosym/pclntab.go).

use crate::goobj::pctable;
use std::ops::Range;

/// The magic numbers.
const GO_1_16: u32 = 0xffff_fffa;
const GO_1_18: u32 = 0xffff_fff0;
const GO_1_20: u32 = 0xffff_fff1;

/// What precedes the words of the header: the magic, two zeros, the quantum of instructions and the size of a pointer.
const FIXED: usize = 8;

/// Numbers of a record, after the name (_func in runtime/runtime2.go).
const FRAME: usize = 3;
const FILE: usize = 4;
const LINE: usize = 5;

/// The parts of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table<'a> {
    /// Pairs of address and record, and the address of the end.
    functions: &'a [u8],
    /// The number of functions.
    count: usize,
    /// The size of an address or record number in `functions`.
    width: usize,
    names: &'a [u8],
    units: &'a [u8],
    files: &'a [u8],
    tables: &'a [u8],
    /// What addresses are relative to.
    text: u64,
}

/// What a header says, apart from the places of the parts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Header {
    is_relative: bool,
    words: [u64; 8],
}

impl Header {
    /// Reads the header; none if this is no table of a known format.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let magic = u32_at(bytes, 0)?;
        let is_relative = match magic {
            GO_1_16 => false,
            GO_1_18 | GO_1_20 => true,
            _ => return None,
        };
        if bytes.get(4..FIXED)? != [0, 0, 1, 8] {
            return None;
        }
        let mut words = [0; 8];
        for (number, word) in words.iter_mut().enumerate() {
            *word = u64_at(bytes, FIXED + 8 * number)?;
        }
        Some(Self { is_relative, words })
    }

    /// Whether the table's addresses are relative to the start of Go's code.
    pub(super) fn is_relative(&self) -> bool {
        self.is_relative
    }

    /// The start of Go's code, where the table itself says it: newer releases write 0.
    pub(super) fn text(&self) -> Option<u64> {
        Some(self.words[2]).filter(|text| self.is_relative && *text != 0)
    }

    /// The offset of the names in the table.
    pub(super) fn names(&self) -> u64 {
        self.words[if self.is_relative { 3 } else { 2 }]
    }
}

impl<'a> Table<'a> {
    /// Reads a table; none if it is of no known format or damaged. `text` is the start of Go's code.
    pub(super) fn read(bytes: &'a [u8], text: u64) -> Option<Self> {
        let header = Header::read(bytes)?;
        let (first, width) = if header.is_relative { (3, 4) } else { (2, 8) };
        let part = |number: usize| {
            let start = usize::try_from(header.words[first + number]).ok()?;
            bytes.get(start..)
        };
        let functions = part(4)?;
        let count = usize::try_from(header.words[0]).ok()?;
        let size = count.checked_mul(2)?.checked_add(1)?.checked_mul(width)?;
        if size > functions.len() {
            return None;
        }
        let text = if header.is_relative { text } else { 0 };
        let (names, units, files, tables) = (part(0)?, part(1)?, part(2)?, part(3)?);
        Some(Self { functions, count, width, names, units, files, tables, text })
    }

    /// How many functions there are.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// The name of the function with a number in the order of the table; none if it has no bytes.
    pub(super) fn name(&self, number: usize) -> Option<&'a str> {
        let name = string(self.names, self.field(self.record(number)?, 0)? as usize)?;
        (self.size(number) > 0).then_some(name)
    }

    /// The bytes of a function up to the next one; 0 if the table is damaged.
    pub(super) fn size(&self, number: usize) -> u64 {
        let ends = self.address(number).zip(self.address(number + 1));
        ends.map_or(0, |(address, next)| next.saturating_sub(address))
    }

    /// The bytes of a function for which its tables of lines and frames have rows, which is all but padding; none if they have none.
    pub(super) fn code_size(&self, number: usize) -> Option<u64> {
        let (record, size) = (self.record(number)?, usize::try_from(self.size(number)).ok()?);
        let end = |field| {
            self.rows(self.field(record, field)?, size).last().map(|(code, _)| code.end.min(size) as u64)
        };
        end(FRAME).max(end(LINE))
    }

    /// Where lines begin in the function at an address: offset in it, path, line.
    pub(super) fn lines(&self, address: u64, size: usize) -> Vec<(usize, &'a str, u32)> {
        self.function_lines(address, size).unwrap_or_default()
    }

    fn function_lines(&self, address: u64, size: usize) -> Option<Vec<(usize, &'a str, u32)>> {
        let number = self.number(address)?;
        let record = self.record(number)?;
        let file = self.rows(self.field(record, FILE)?, size);
        let line = self.rows(self.field(record, LINE)?, size);
        let unit = self.field(record, 7)? as usize;
        let name = |file: i32| {
            let at = unit.checked_add(usize::try_from(file).ok()?)?.checked_mul(4)?;
            string(self.files, u32_at(self.units, at)? as usize)
        };
        let mut rows = Vec::new();
        let mut files = file.into_iter().peekable();
        let mut current = None;
        for (code, line) in line {
            let mut start = code.start;
            // A file may change within a line.
            while start < code.end {
                let next = files.next_if(|(file, _)| file.start <= start);
                if let Some((_, file)) = next {
                    current = name(file);
                    continue;
                }
                rows.push((start, current.unwrap_or_default(), u32::try_from(line).unwrap_or(0)));
                start = files.peek().map_or(code.end, |(file, _)| file.start.min(code.end));
            }
        }
        Some(rows)
    }

    /// The rows of a table of values, in a function of this size.
    fn rows(&self, offset: u32, size: usize) -> Vec<(Range<usize>, i32)> {
        let Some(bytes) = self.tables.get(offset as usize..).filter(|_| offset != 0) else {
            return Vec::new();
        };
        // Nothing says where the table ends, but no row is empty.
        let rows = pctable::decode(bytes).map_while(Result::ok);
        let rows = rows.map(|row| (row.code.start as usize..row.code.end as usize, row.value));
        rows.take_while(|(code, _)| code.start < size && !code.is_empty()).collect()
    }

    /// Where a function begins.
    pub(super) fn address(&self, number: usize) -> Option<u64> {
        Some(self.word(2 * number)?.wrapping_add(self.text))
    }

    fn record(&self, number: usize) -> Option<&'a [u8]> {
        self.functions.get(usize::try_from(self.word(2 * number + 1)?).ok()?..)
    }

    fn word(&self, number: usize) -> Option<u64> {
        let at = number * self.width;
        if self.width == 8 { u64_at(self.functions, at) } else { u32_at(self.functions, at).map(u64::from) }
    }

    /// A number of a record: those after the address.
    fn field(&self, record: &[u8], number: usize) -> Option<u32> {
        u32_at(record, self.width + 4 * number)
    }

    /// The number of the function that begins at an address.
    fn number(&self, address: u64) -> Option<usize> {
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.address(middle)?.cmp(&address) {
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }
}

/// Longer names are damage.
const LONGEST: usize = 1 << 16;

/// A string that ends with a zero.
fn string(bytes: &[u8], at: usize) -> Option<&str> {
    let rest = bytes.get(at..)?;
    let end = rest.iter().take(LONGEST).position(|byte| *byte == 0)?;
    std::str::from_utf8(&rest[..end]).ok()
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    Some(u32::from_le_bytes(four))
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    let eight = bytes.get(at..at.checked_add(8)?)?.try_into().ok()?;
    Some(u64::from_le_bytes(eight))
}
