//! The description of a block's codes, which precedes the block (RFC 1951, section 3.2.7).

use super::bits::{BitWriter, Packed, pack, width};
use super::huffman;
use super::symbols::{DISTANCES, LITERALS};

/// The symbols for code lengths and runs of them.
const SYMBOLS: usize = 19;

/// The longest code for one of them, in bits.
const MAX_BITS: usize = 7;

/// The order in which their code lengths are written.
const ORDER: [usize; SYMBOLS] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// Runs: the previous length 3 to 6 more times, zero 3 to 10 times, and zero 11 to 138 times.
const REPEAT: u8 = 16;
const ZEROES: u8 = 17;
const MANY_ZEROES: u8 = 18;

/// A symbol, and the extra bits after its code.
struct Run {
    symbol: u8,
    extra: Packed,
}

/// Describes codes; reuses its storage.
pub(super) struct Description {
    runs: Vec<Run>,
    counts: [u32; SYMBOLS],
    codes: [Packed; SYMBOLS],
    /// The number of literal codes and of distance codes described.
    described: (usize, usize),
}

impl Description {
    /// An empty description.
    pub(super) fn new() -> Self {
        let runs = Vec::with_capacity(LITERALS + DISTANCES);
        Self { runs, counts: [0; SYMBOLS], codes: [0; SYMBOLS], described: (0, 0) }
    }

    /// Describes codes. Returns the size in bits, including the block header.
    pub(super) fn describe(&mut self, literals: &[Packed], distances: &[Packed]) -> usize {
        self.runs.clear();
        self.counts = [0; SYMBOLS];
        self.described = (literals.len(), distances.len());
        let mut widths = literals.iter().chain(distances).map(|&code| width(code) as u8).peekable();
        while let Some(length) = widths.next() {
            let mut count = 1;
            while widths.next_if_eq(&length).is_some() {
                count += 1;
            }
            self.add(length, count);
        }
        huffman::assign(&mut self.codes, &self.counts, MAX_BITS);
        let extra: u32 = self.runs.iter().map(|run| width(run.extra)).sum();
        3 + 5 + 5 + 4 + 3 * self.written() + huffman::bits(&self.codes, &self.counts) + extra as usize
    }

    /// Writes the header of a block that is not the last one, and the description.
    pub(super) fn write(&self, out: &mut BitWriter) {
        let written = self.written();
        out.put(pack(0b100, 3));
        out.put(pack(self.described.0 as u32 - 257, 5));
        out.put(pack(self.described.1 as u32 - 1, 5));
        out.put(pack(written as u32 - 4, 4));
        for symbol in &ORDER[..written] {
            out.put(pack(width(self.codes[*symbol]), 3));
        }
        for run in &self.runs {
            out.put(self.codes[usize::from(run.symbol)]);
            out.put(run.extra);
        }
    }

    /// The number of code lengths written for the length alphabet.
    fn written(&self) -> usize {
        ORDER.iter().rposition(|&symbol| self.counts[symbol] > 0).map_or(4, |last| 4.max(last + 1))
    }

    /// Adds `count` codes of one length, longest runs first.
    fn add(&mut self, length: u8, mut count: u32) {
        if length == 0 {
            while count >= 11 {
                let part = count.min(138);
                self.push(MANY_ZEROES, pack(part - 11, 7));
                count -= part;
            }
            if count >= 3 {
                self.push(ZEROES, pack(count - 3, 3));
                count = 0;
            }
        } else {
            self.push(length, 0);
            count -= 1;
            while count >= 3 {
                let part = count.min(6);
                self.push(REPEAT, pack(part - 3, 2));
                count -= part;
            }
        }
        for _ in 0..count {
            self.push(length, 0);
        }
    }

    fn push(&mut self, symbol: u8, extra: Packed) {
        self.runs.push(Run { symbol, extra });
        self.counts[usize::from(symbol)] += 1;
    }
}
