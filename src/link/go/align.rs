//! Data alignment: the one an object gives, or one derived from the size (symalign in cmd/link/internal/ld/data.go).

use super::symbols::{Sym, Symbols};

/// The largest alignment derived from a size, in bytes.
const LARGEST: u64 = 32;

/// A symbol's alignment in bytes: the given one, or the largest power of two up to its size, at most 32.
pub(crate) fn of(symbols: &Symbols<'_>, sym: Sym) -> u64 {
    match symbols.aligns[sym] {
        0 => by_size(symbols.size(sym)),
        given => u64::from(given),
    }
}

fn by_size(size: u64) -> u64 {
    if size >= LARGEST { LARGEST } else { 1 << size.max(1).ilog2() }
}

/// The next multiple of an alignment.
pub(crate) fn up(value: u64, align: u64) -> u64 {
    value.next_multiple_of(align.max(1))
}
