//! The encoding of a block: stored, with the fixed codes, with those of the previous block, or with its own.
//!
//! In: a block's bytes and its parse. Out: bits. Go estimates the cost of new codes and reuses the old ones while they are
//! no worse, so the end-of-block symbol is deferred until the codes are dropped.

use super::bits::{BitWriter, Cursor, Packed, pack, width};
use super::description::Description;
use super::huffman::{self, MAX_BITS, bits, covers};
use super::matches::Parse;
use super::symbols::{
    DISTANCES, END, LENGTH_BASE, LENGTH_EXTRA, LENGTH_SYMBOL, LITERALS, MIN_MATCH, distance_extra,
};

/// Blocks with fewer symbols than this may use the fixed codes.
const FEW: usize = 250;

/// Go's estimate of the bits of a description when there is no previous one.
const SUPPOSED: usize = 70 * 8;

/// The most bits of a literal, and of a match.
const LITERAL_BITS: usize = MAX_BITS;
const MATCH_BITS: usize = MAX_BITS + 5 + MAX_BITS + 13;

/// The codes of a block.
struct Codes {
    literals: [Packed; LITERALS],
    distances: [Packed; DISTANCES],
}

/// The fixed codes (RFC 1951, section 3.2.6).
const STANDARD: Codes = {
    let mut codes = Codes { literals: [0; LITERALS], distances: [0; DISTANCES] };
    let mut symbol = 0;
    while symbol < LITERALS as u32 {
        let (value, width) = match symbol {
            0..144 => (0b0011_0000 + symbol, 8),
            144..256 => (0b1_1001_0000 + symbol - 144, 9),
            256..280 => (symbol - 256, 7),
            _ => (0b1100_0000 + symbol - 280, 8),
        };
        codes.literals[symbol as usize] = pack(value.reverse_bits() >> (32 - width), width);
        symbol += 1;
    }
    let mut symbol = 0;
    while symbol < DISTANCES as u32 {
        codes.distances[symbol as usize] = pack(symbol.reverse_bits() >> (32 - 5), 5);
        symbol += 1;
    }
    codes
};

impl Codes {
    /// The bits that the symbols of a parse take, without the extra bits of lengths and distances.
    fn bits(&self, parse: &Parse) -> usize {
        bits(&self.literals, &parse.literals) + bits(&self.distances, &parse.distances)
    }
}

/// Writes blocks one after another.
pub(super) struct BlockWriter {
    out: BitWriter,
    codes: Codes,
    /// The size in bits of the description of `codes`, while they are in use and their end-of-block symbol is pending.
    open: Option<usize>,
    /// Whether `codes` are those of a block without matches.
    literals_only: bool,
    description: Description,
}

impl BlockWriter {
    /// A stream with only its header (RFC 1950, section 2.2: window of 32 KiB, fastest level).
    pub(super) fn new() -> Self {
        let mut out = BitWriter::new();
        out.bytes(&[0x78, 0x01]);
        Self { out, codes: STANDARD, open: None, literals_only: false, description: Description::new() }
    }

    /// Ends the stream with an empty block and the checksum.
    pub(super) fn finish(mut self, checksum: u32) -> Vec<u8> {
        self.end_open();
        self.out.put(pack(0b011, 3));
        self.out.put(STANDARD.literals[END]);
        self.out.align();
        self.out.bytes(&checksum.to_be_bytes());
        self.out.into_bytes()
    }

    /// Ends a part of a stream at a byte boundary, with an empty stored block.
    pub(super) fn flush(mut self) -> Vec<u8> {
        self.stored(&[]);
        self.out.into_bytes()
    }

    /// Writes a stored block.
    pub(super) fn stored(&mut self, block: &[u8]) {
        self.end_open();
        self.out.put(pack(0b000, 3));
        self.out.align();
        let length = block.len() as u16;
        self.out.bytes(&length.to_le_bytes());
        self.out.bytes(&(!length).to_le_bytes());
        self.out.bytes(block);
    }

    /// Writes a block that was searched for matches.
    pub(super) fn parsed(&mut self, parse: &mut Parse, block: &[u8], last: bool) {
        if parse.steps.is_empty() {
            self.stored(block);
        } else if parse.count > block.len() - block.len() / 16 {
            self.literals(block, last);
        } else {
            parse.literals[END] = 1;
            self.matches(parse, block, last);
        }
    }

    /// Writes a block without matches.
    pub(super) fn literals(&mut self, block: &[u8], last: bool) {
        let mut counts = [0; END + 1];
        for &byte in block {
            counts[usize::from(byte)] += 1;
        }
        if block.len() > 1024 && is_even(&counts[..END], block.len()) {
            return self.stored(block);
        }
        counts[END] = 1;
        let mut codes = [0; LITERALS];
        huffman::assign(&mut codes, &counts, MAX_BITS);
        let mut estimate = bits(&codes, &counts) + self.open.unwrap_or(SUPPOSED);
        estimate += estimate >> 7;
        if stored_bits(block) <= estimate {
            return self.stored(block);
        }
        let counts = &counts[..END];
        if !covers(&self.codes.literals, counts) || estimate < bits(&self.codes.literals, counts) {
            self.end_open();
        }
        if self.open.is_none() {
            self.codes.literals = codes;
            // A single one-bit distance code, which is never used.
            self.open = Some(self.description.describe(&codes[..=END], &[pack(0, 1)]));
            self.description.write(&mut self.out);
            self.literals_only = true;
        }
        let codes = self.codes.literals.first_chunk().expect("there are more codes than bytes");
        self.out.many(block.len() * LITERAL_BITS / 8, |out| write_literals(out, codes, block));
        if last {
            self.end_open();
            self.literals_only = false;
        }
    }

    /// Writes a block with matches. Its end-of-block symbol is counted among the parse's literals.
    fn matches(&mut self, parse: &Parse, block: &[u8], last: bool) {
        // The end of the last block counts as an extra symbol.
        let count = parse.count + usize::from(last);
        if self.literals_only || !self.covers(parse) {
            self.end_open();
        }
        let stored = stored_bits(block);
        let extra = extra_bits(parse);
        if let Some(described) = self.open {
            let mut size = self.codes.bits(parse) + extra;
            let fresh = described + estimated_bits(parse, count);
            let fresh = fresh + width(self.codes.literals[END]) as usize + (fresh >> 7);
            if fresh < size {
                self.end_open();
                size = fresh;
            }
            if count < FEW && 3 + STANDARD.bits(parse) + extra + 7 < size && stored > size {
                return self.standard(parse, block);
            }
            if stored <= size {
                return self.stored(block);
            }
        }
        if self.open.is_none() {
            huffman::assign(&mut self.codes.literals, &parse.literals, MAX_BITS);
            huffman::assign(&mut self.codes.distances, &parse.distances, MAX_BITS);
            let described =
                self.description.describe(used(&self.codes.literals), used(&self.codes.distances));
            let size = described + self.codes.bits(parse) + extra;
            if count < FEW {
                let standard = 3 + STANDARD.bits(parse) + extra;
                if standard <= size && stored > standard {
                    return self.standard(parse, block);
                }
            }
            if stored <= size {
                return self.stored(block);
            }
            self.description.write(&mut self.out);
            self.open = Some(described);
            self.literals_only = false;
        }
        write(&mut self.out, &self.codes, parse, block);
        if last {
            self.end_open();
        }
    }

    /// Writes a block with the fixed codes.
    fn standard(&mut self, parse: &Parse, block: &[u8]) {
        self.end_open();
        self.out.put(pack(0b010, 3));
        write(&mut self.out, &STANDARD, parse, block);
        self.out.put(STANDARD.literals[END]);
    }

    /// Drops the codes in use.
    fn end_open(&mut self) {
        if self.open.take().is_some() {
            self.out.put(self.codes.literals[END]);
        }
    }

    fn covers(&self, parse: &Parse) -> bool {
        covers(&self.codes.literals, &parse.literals) && covers(&self.codes.distances, &parse.distances)
    }
}

/// The bits of a stored block.
fn stored_bits(block: &[u8]) -> usize {
    (block.len() + 5) * 8
}

/// Whether bytes are so evenly distributed that Huffman codes are not worth trying.
fn is_even(counts: &[u32], len: usize) -> bool {
    let average = len as f64 / 256.0;
    let squares: f64 = counts.iter().map(|&count| (f64::from(count) - average).powi(2)).sum();
    squares < (len * 2) as f64
}

/// The codes up to the last used one.
fn used(codes: &[Packed]) -> &[Packed] {
    &codes[..codes.iter().rposition(|&code| code != 0).map_or(0, |last| last + 1)]
}

/// The extra bits of the lengths and distances of a parse.
fn extra_bits(parse: &Parse) -> usize {
    let lengths = parse.literals[END + 1..].iter().zip(LENGTH_EXTRA).map(|(count, extra)| count * extra);
    let distances = (0..).zip(&parse.distances).map(|(symbol, count)| count * distance_extra(symbol));
    lengths.chain(distances).sum::<u32>() as usize
}

/// The estimated bits of a parse of `count` symbols with its own codes: its entropy, in Go's arithmetic and order.
fn estimated_bits(parse: &Parse, count: usize) -> usize {
    let share = 1.0 / count as f32;
    let mut entropy = add_entropy(0.0, &parse.literals[..END], share);
    // The end-of-block symbol.
    entropy += 15.0;
    entropy = add_entropy(entropy, &parse.literals[END + 1..], share);
    entropy = add_entropy(entropy, &parse.distances, 1.0 / parse.steps.len() as f32);
    entropy as usize + extra_bits(parse)
}

/// Adds the bits of symbols with these counts; `share` is the fraction that a single occurrence makes up.
fn add_entropy(mut entropy: f32, counts: &[u32], share: f32) -> f32 {
    for &count in counts.iter().filter(|&&count| count > 0) {
        let count = count as f32;
        entropy += (-log2(count * share)).clamp(1.0, 15.0) * count;
    }
    entropy
}

/// Go's approximation of the logarithm: the exponent, plus a parabola over the mantissa.
#[expect(clippy::excessive_precision, reason = "as written in token.go")]
fn log2(value: f32) -> f32 {
    let bits = value.to_bits();
    let exponent = (bits >> 23 & 0xff) as i32 - 128;
    let mantissa = f32::from_bits(bits & 0x807f_ffff | 127 << 23);
    exponent as f32 + ((-0.34484843 * mantissa + 2.02466578) * mantissa - 0.67487759)
}

/// Writes the symbols of a block, without the end-of-block symbol.
fn write(out: &mut BitWriter, codes: &Codes, parse: &Parse, block: &[u8]) {
    // The length codes together with their extra bits.
    let lengths: [Packed; 256] = std::array::from_fn(|length| {
        let symbol = usize::from(LENGTH_SYMBOL[length]);
        let code = codes.literals[END + 1 + symbol];
        let extra = (length - usize::from(LENGTH_BASE[symbol])) as u32;
        pack(code >> 8 | extra << width(code), width(code) + LENGTH_EXTRA[symbol])
    });
    let literals: &[Packed; 256] = codes.literals.first_chunk().expect("there are more codes than bytes");
    let matches = parse.steps.len();
    let room = ((parse.count - matches) * LITERAL_BITS + matches * MATCH_BITS) / 8;
    out.many(room, |out| {
        let mut rest = block;
        for step in &parse.steps {
            let (bytes, after) = rest.split_at(usize::from(step.literals));
            rest = &after[usize::from(step.length) + MIN_MATCH..];
            write_literals(out, literals, bytes);
            out.put(lengths[usize::from(step.length)]);
            out.put(codes.distances[usize::from(step.symbol)]);
            let extra = distance_extra(u32::from(step.symbol));
            out.put_bits(u32::from(step.distance) & ((1 << extra) - 1), extra);
            out.flush();
        }
        write_literals(out, literals, rest);
    });
}

#[inline(always)]
fn write_literals(out: &mut Cursor<'_>, codes: &[Packed; 256], bytes: &[u8]) {
    for three in bytes.chunks(3) {
        for &byte in three {
            out.put(codes[usize::from(byte)]);
        }
        out.flush();
    }
}
