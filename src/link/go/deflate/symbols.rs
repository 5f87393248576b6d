//! The alphabets of deflate (RFC 1951, section 3.2.5): the symbols for lengths and distances.

/// The end-of-block symbol; lengths follow it.
pub(super) const END: usize = 256;

/// The size of the literal alphabet: bytes, the end-of-block symbol and lengths.
pub(super) const LITERALS: usize = 286;

/// The size of the distance alphabet.
pub(super) const DISTANCES: usize = 30;

/// The shortest match.
pub(super) const MIN_MATCH: usize = 3;

/// The longest match.
pub(super) const MAX_MATCH: usize = 258;

/// Extra bits of the length symbols.
pub(super) const LENGTH_EXTRA: [u32; LITERALS - END - 1] =
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

/// The length symbol by length minus [`MIN_MATCH`], relative to the first length symbol.
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
    // The greatest length has a symbol without extra bits.
    table[255] = 28;
    table
};

/// For each length symbol, its smallest length minus [`MIN_MATCH`].
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

/// The symbol of a distance minus one.
#[inline(always)]
pub(super) fn distance_symbol(distance: u32) -> u32 {
    if distance < 2 {
        return distance;
    }
    let log = distance.ilog2();
    2 * log + (distance >> (log - 1) & 1)
}

/// The number of extra bits of a distance symbol.
#[inline(always)]
pub(super) fn distance_extra(symbol: u32) -> u32 {
    (symbol >> 1).saturating_sub(1)
}
