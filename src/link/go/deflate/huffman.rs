//! Huffman codes from symbol counts (RFC 1951, section 3.2.2), with Go's choice among equally good lengths.

use super::bits::{Packed, pack, width};

/// The largest alphabet.
const MAX_SYMBOLS: usize = super::symbols::LITERALS;

/// The longest code for literals and distances, in bits.
pub(super) const MAX_BITS: usize = 15;

/// The bits needed to write each symbol as often as it occurs.
pub(super) fn bits(codes: &[Packed], counts: &[u32]) -> usize {
    codes.iter().zip(counts).map(|(&code, &count)| (width(code) * count) as usize).sum()
}

/// Whether every symbol that occurs has a code.
pub(super) fn covers(codes: &[Packed], counts: &[u32]) -> bool {
    codes.iter().zip(counts).all(|(&code, &count)| count == 0 || code != 0)
}

/// Assigns codes of at most `limit` bits to the first symbols of an alphabet; later codes are left as they are.
pub(super) fn assign(codes: &mut [Packed], counts: &[u32], limit: usize) {
    // The symbols that occur, rarest first: the count is in the high half.
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
    // The most frequent symbols get the shortest codes; codes of equal length increase with the symbol.
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

/// The number of symbols with codes of each length, by the package-merge algorithm. The list of a level holds the symbols
/// and the pairs of the level below, by weight, a pair before a symbol of equal weight. A symbol's code length is how often
/// it occurs among the first `2n - 2` items of the top list and in the items that these consist of.
fn lengths(order: &[u32], limit: usize) -> [usize; MAX_BITS + 1] {
    const ITEMS: usize = 2 * MAX_SYMBOLS;
    let take = 2 * order.len() - 2;
    // For each level's items, whether they are symbols.
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

/// The number of set bits among the first `len`.
fn prefix(words: &[u64], len: usize) -> usize {
    let whole = words[..len / 64].iter().map(|word| word.count_ones() as usize).sum::<usize>();
    match len % 64 {
        0 => whole,
        rest => whole + (words[len / 64] << (64 - rest)).count_ones() as usize,
    }
}
