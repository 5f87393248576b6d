//! Match finding: which bytes of a block are literals, and which repeat earlier ones.
//!
//! In: a block and the bytes before it. Out: a [`Parse`]. A table indexed by a hash of five bytes holds the last position
//! entered; which positions are entered decides which matches are found, so this follows level1.go exactly, oversights
//! included.

use super::symbols::{DISTANCES, END, LENGTH_SYMBOL, LITERALS, MAX_MATCH, MIN_MATCH, distance_symbol};

/// Bits of a hash.
const HASH_BITS: u32 = 15;

/// The largest distance of a match.
const WINDOW: u32 = 1 << 15;

/// Bytes at a block's end where no match starts.
const MARGIN: usize = 11;

/// The bias of table entries: an empty entry is too far from every position.
const BIAS: usize = 2 * WINDOW as usize;

/// Positions after which entries are rebased, so that they fit in 32 bits.
const REBASE: usize = 1 << 24;

/// Literals and the match after them.
#[derive(Clone, Copy)]
pub(super) struct Step {
    /// The number of literals.
    pub(super) literals: u16,
    /// The match's length minus [`MIN_MATCH`].
    pub(super) length: u8,
    /// The symbol of its distance.
    pub(super) symbol: u8,
    /// Its distance minus one.
    pub(super) distance: u16,
}

/// A block as matches and the literals between them; more literals may follow the last match.
pub(super) struct Parse {
    pub(super) steps: Vec<Step>,
    /// How often literals, the end-of-block symbol and lengths occur, by symbol.
    pub(super) literals: [u32; LITERALS],
    /// How often distances occur, by symbol.
    pub(super) distances: [u32; DISTANCES],
    /// The number of symbols, where a match counts as one. 0 if there are no matches: then nothing else is set.
    pub(super) count: usize,
}

impl Parse {
    /// With room for any block.
    pub(super) fn new() -> Self {
        let steps = Vec::with_capacity(super::BLOCK / 4 + 1);
        Self { steps, literals: [0; LITERALS], distances: [0; DISTANCES], count: 0 }
    }

    fn clear(&mut self) {
        self.steps.clear();
        self.literals.fill(0);
        self.distances.fill(0);
        self.count = 0;
    }

    fn add_literals(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.literals[usize::from(byte)] += 1;
        }
        self.count += bytes.len();
    }

    /// Appends a match after `bytes`; one that is too long is split, and no part is shorter than the minimum.
    #[inline(always)]
    fn add(&mut self, bytes: &[u8], mut length: usize, distance: u32) {
        self.add_literals(bytes);
        let symbol = distance_symbol(distance - 1);
        let mut literals = bytes.len() as u16;
        while length > MAX_MATCH {
            let part = if length > MAX_MATCH + MIN_MATCH { MAX_MATCH } else { MAX_MATCH - MIN_MATCH };
            self.add_part(literals, part, distance, symbol);
            length -= part;
            literals = 0;
        }
        self.add_part(literals, length, distance, symbol);
    }

    #[inline(always)]
    fn add_part(&mut self, literals: u16, length: usize, distance: u32, symbol: u32) {
        let length = (length - MIN_MATCH) as u8;
        self.literals[END + 1 + usize::from(LENGTH_SYMBOL[usize::from(length)])] += 1;
        self.distances[symbol as usize] += 1;
        self.count += 1;
        self.steps.push(Step { literals, length, symbol: symbol as u8, distance: (distance - 1) as u16 });
    }
}

/// The state of the search.
pub(super) struct Matcher {
    /// Positions by hash, relative to `origin` minus [`BIAS`].
    table: Box<[u32; 1 << HASH_BITS]>,
    origin: usize,
}

fn hash(bytes: u64) -> usize {
    ((bytes << 24).wrapping_mul(889_523_592_379) >> (64 - HASH_BITS)) as usize
}

#[inline(always)]
fn load32(data: &[u8], at: usize) -> u32 {
    let bytes = &data[at..at + 4];
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

#[inline(always)]
fn load64(data: &[u8], at: usize) -> u64 {
    let b = &data[at..at + 8];
    u64::from_le_bytes([b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7]])
}

/// The number of equal bytes at `at` and at `from`, the smaller offset.
#[inline(always)]
fn common(data: &[u8], at: usize, from: usize) -> usize {
    let mut length = 0;
    while at + length + 8 <= data.len() {
        let difference = load64(data, at + length) ^ load64(data, from + length);
        if difference != 0 {
            return length + (difference.trailing_zeros() >> 3) as usize;
        }
        length += 8;
    }
    while at + length < data.len() && data[at + length] == data[from + length] {
        length += 1;
    }
    length
}

impl Matcher {
    /// An empty table.
    pub(super) fn new() -> Self {
        let table = vec![0; 1 << HASH_BITS].into_boxed_slice();
        Self { table: table.try_into().expect("the size is that of the array"), origin: 0 }
    }

    /// Parses the block from `start` to the end of `data`, which is at least 128 bytes long.
    pub(super) fn parse(&mut self, data: &[u8], start: usize, parse: &mut Parse) {
        parse.clear();
        self.rebase(start);
        let emitted = self.search(data, start, parse);
        if parse.count > 0 {
            parse.add_literals(&data[emitted..]);
        }
    }

    fn rebase(&mut self, start: usize) {
        let shift = start - self.origin;
        if shift >= REBASE {
            for entry in self.table.iter_mut() {
                *entry = entry.saturating_sub(shift as u32);
            }
            self.origin = start;
        }
    }

    /// Appends all matches. Returns the end of the last one.
    fn search(&mut self, data: &[u8], start: usize, parse: &mut Parse) -> usize {
        let limit = data.len() - MARGIN;
        // In variables of their own, which the stores into the table cannot change.
        let (table, base) = (&mut *self.table, BIAS.wrapping_sub(self.origin));
        // Enters a position under a hash, and returns the distance to the previous entry. An entry that is not before it gives
        // a huge distance, but only in calls that ignore the result.
        let mut exchange = |hash: usize, at: usize| {
            let entry = at.wrapping_add(base) as u32;
            entry.wrapping_sub(std::mem::replace(&mut table[hash], entry))
        };
        let (mut emitted, mut at) = (start, start);
        // The bytes at `at`; at least five are valid.
        let mut bytes = load64(data, at);
        loop {
            let mut next;
            let mut distance;
            loop {
                // Try two adjacent positions, then step ahead; the steps grow while nothing is found.
                next = at + 2 + ((at - emitted) >> 5);
                if next > limit {
                    return emitted;
                }
                distance = exchange(hash(bytes), at);
                let following = load64(data, next);
                if distance < WINDOW && bytes as u32 == load32(data, at - distance as usize) {
                    exchange(hash(following), next);
                    break;
                }
                bytes = following;
                at = next;
                next += 1;
                distance = exchange(hash(bytes), at);
                if distance < WINDOW && bytes as u32 == load32(data, at - distance as usize) {
                    // Go enters the next position under the hash of this one.
                    exchange(hash(bytes), next);
                    break;
                }
                bytes >>= 8;
                at = next;
            }
            loop {
                let mut from = at - distance as usize;
                let mut length = 4 + common(data, at + 4, from + 4);
                while from > 0 && at > emitted && data[from - 1] == data[at - 1] {
                    (from, at, length) = (from - 1, at - 1, length + 1);
                }
                parse.add(&data[emitted..at], length, distance);
                at += length;
                emitted = at;
                // Go does not return to positions that it has already entered.
                if next >= at {
                    at = next + 1;
                }
                if at >= limit {
                    return emitted;
                }
                bytes = load64(data, at - 2);
                exchange(hash(bytes), at - 2);
                bytes >>= 16;
                distance = exchange(hash(bytes), at);
                if distance > WINDOW || bytes as u32 != load32(data, at - distance as usize) {
                    bytes >>= 8;
                    at += 1;
                    break;
                }
            }
        }
    }
}
