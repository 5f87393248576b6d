//! The alphabets of deflate (RFC 1951, section 3.2.5): what stands for a length and for a distance.

/// The symbol that ends a block; lengths come after it.
pub(super) const END: usize = 256;

/// Symbols for bytes, the end and lengths.
pub(super) const LITERALS: usize = 286;

/// Symbols for distances.
pub(super) const DISTANCES: usize = 30;

/// The shortest match.
pub(super) const MIN_MATCH: usize = 3;

/// The longest match.
pub(super) const MAX_MATCH: usize = 258;

/// Extra bits of the lengths, by symbol after the first one.
pub(super) const LENGTH_EXTRA: [u32; LITERALS - END - 1] =
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

/// By length less [`MIN_MATCH`]: its symbol less that of the shortest length.
pub(super) const LENGTH_SYMBOL: [u8; 256] = {
    let mut table = [0; 256];
    let (mut symbol, mut length) = (0, 0);
    while length < 255 {
        let mut within = 1 << LENGTH_EXTRA[symbol];
        while within > 0 && length < 255 {
            table[length] = symbol as u8;
            (within, length) = (within - 1, length + 1);
        }
        symbol += 1;
    }
    // The longest length has a symbol without extra bits.
    table[255] = 28;
    table
};

/// By symbol: the smallest length less [`MIN_MATCH`].
pub(super) const LENGTH_BASE: [u8; LITERALS - END - 1] = {
    let mut table = [0; LITERALS - END - 1];
    let mut length = 255;
    while length > 0 {
        length -= 1;
        table[LENGTH_SYMBOL[length] as usize] = length as u8;
    }
    table[28] = 255;
    table
};

/// The symbol of a distance, less one.
#[inline(always)]
pub(super) fn distance_symbol(distance: u32) -> u32 {
    if distance < 2 {
        return distance;
    }
    let log = distance.ilog2();
    2 * log + (distance >> (log - 1) & 1)
}

/// The extra bits of a distance with this symbol.
#[inline(always)]
pub(super) fn distance_extra(symbol: u32) -> u32 {
    (symbol >> 1).saturating_sub(1)
}
