//! Codes for symbols by how often they occur (RFC 1951, section 3.2.2), with Go's lengths where several are as good.

use super::bits::{Packed, pack, width};

/// The most symbols of an alphabet.
const MAX_SYMBOLS: usize = super::symbols::LITERALS;

/// The most bits of a code for literals and distances.
pub(super) const MAX_BITS: usize = 15;

/// How many bits it takes to write each symbol as often as it occurs.
pub(super) fn bits(codes: &[Packed], counts: &[u32]) -> usize {
    codes.iter().zip(counts).map(|(&code, &count)| (width(code) * count) as usize).sum()
}

/// Whether each symbol that occurs has a code.
pub(super) fn covers(codes: &[Packed], counts: &[u32]) -> bool {
    codes.iter().zip(counts).all(|(&code, &count)| count == 0 || code != 0)
}

/// Makes codes of at most `limit` bits for the first symbols of an alphabet; the codes of further ones stay.
pub(super) fn assign(codes: &mut [Packed], counts: &[u32], limit: usize) {
    // Symbols that occur, the rarest first: the count in the high half.
    let mut storage = [0; MAX_SYMBOLS];
    let mut used = 0;
    for ((symbol, &count), code) in counts.iter().enumerate().zip(codes.iter_mut()) {
        *code = 0;
        storage[used] = count << 16 | symbol as u32;
        used += usize::from(count > 0);
    }
    let order = &mut storage[..used];
    if used <= 2 {
        for (value, &symbol) in order.iter().enumerate() {
            codes[symbol as usize & 0xffff] = pack(value as u32, 1);
        }
        return;
    }
    order.sort_unstable();
    let lengths = lengths(order, limit.min(used - 1));
    // The most frequent symbols get the shortest codes; codes of one length rise with the symbols.
    let mut rest = used;
    let mut next = [0; MAX_BITS + 1];
    let mut first = 0;
    for (bits, &count) in lengths.iter().enumerate().skip(1) {
        first <<= 1;
        next[bits] = first;
        first += count as u32;
        for &symbol in &order[rest - count..rest] {
            codes[symbol as usize & 0xffff] = bits as u32;
        }
        rest -= count;
    }
    for code in &mut codes[..counts.len()] {
        let bits = *code;
        if bits > 0 {
            *code = pack(next[bits as usize].reverse_bits() >> (32 - bits), bits);
            next[bits as usize] += 1;
        }
    }
}

/// How many symbols get codes of each length: the package-merge algorithm. The list of a level holds the symbols and
/// the pairs of the level below, by weight, a pair in front of a symbol of the same weight; each symbol among the first `2n - 2`
/// items of the top list, and in those that these are made of, makes that symbol's code a bit longer.
fn lengths(order: &[u32], limit: usize) -> [usize; MAX_BITS + 1] {
    const ITEMS: usize = 2 * MAX_SYMBOLS;
    let take = 2 * order.len() - 2;
    // Of each level's items, whether they are symbols.
    let mut symbols = [[0u64; ITEMS.div_ceil(64)]; MAX_BITS + 1];
    let mut below = [0; ITEMS];
    let mut pairs = 0;
    for symbols in &mut symbols[1..=limit] {
        let mut list = [0; ITEMS];
        let (mut symbol, mut pair, mut len) = (0, 0, 0);
        while len < take && (symbol < order.len() || pair < pairs) {
            let weight = if symbol < order.len() { order[symbol] >> 16 } else { u32::MAX };
            let packed = if pair < pairs { below[2 * pair] + below[2 * pair + 1] } else { u32::MAX };
            let is_symbol = weight < packed;
            list[len] = weight.min(packed);
            symbols[len / 64] |= u64::from(is_symbol) << (len % 64);
            symbol += usize::from(is_symbol);
            pair += usize::from(!is_symbol);
            len += 1;
        }
        pairs = len / 2;
        below = list;
    }
    let mut counts = [0; MAX_BITS + 1];
    let mut take = take;
    let mut above = None::<usize>;
    for level in (1..=limit).rev() {
        let bits = limit - level + 1;
        let taken = prefix(&symbols[level], take);
        counts[bits] = taken;
        if let Some(above) = above {
            counts[bits - 1] = above - taken;
        }
        above = Some(taken);
        take = 2 * (take - taken);
    }
    counts
}

/// How many of the first `len` bits are set.
fn prefix(words: &[u64], len: usize) -> usize {
    let whole = words[..len / 64].iter().map(|word| word.count_ones() as usize).sum::<usize>();
    match len % 64 {
        0 => whole,
        rest => whole + (words[len / 64] << (64 - rest)).count_ones() as usize,
    }
}
