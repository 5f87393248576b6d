//! The part of the program covered by FIPS 140, and the hash over it.
//!
//! In: all symbols, before reachability is known; later the program. Out: symbols that bound the functions and data
//! covered, and a record that refers to them; later its hash (cmd/link/internal/ld/fips140.go).

use super::inittasks::address;
use super::kind::Kind;
use super::marks::State;
use super::symbols::{Sym, Symbols};
use std::borrow::Cow;
use std::ops::Range;

/// The magic number of the record; the hash follows.
const MAGIC: &[u8; 16] = b"\xff Go fipsinfo \xff\0";
const HASH: usize = 32;

/// Starts and ends, in the order of the record.
const BOUNDS: [(&str, Kind); 8] = [
    ("go:textfipsstart", Kind::TextFipsStart),
    ("go:textfipsend", Kind::TextFipsEnd),
    ("go:rodatafipsstart", Kind::RodataFipsStart),
    ("go:rodatafipsend", Kind::RodataFipsEnd),
    ("go:noptrdatafipsstart", Kind::NoptrDataFipsStart),
    ("go:noptrdatafipsend", Kind::NoptrDataFipsEnd),
    ("go:datafipsstart", Kind::DataFipsStart),
    ("go:datafipsend", Kind::DataFipsEnd),
];

/// The symbols of the record.
pub(crate) struct Fips {
    pub(crate) info: Sym,
    pub(crate) bounds: [Sym; 8],
}

impl Fips {
    /// The first two bounds, which are among the functions.
    pub(crate) fn text(&self) -> [Sym; 2] {
        [self.bounds[0], self.bounds[1]]
    }
}

/// Creates the record and the one-byte bounds.
pub(crate) fn make(symbols: &mut Symbols<'_>, state: &mut State) -> Fips {
    let info = state.make(symbols, "go:fipsinfo", Kind::FipsInfo);
    let bounds = BOUNDS.map(|(name, kind)| {
        let bound = state.make(symbols, name, kind);
        symbols.is_local[bound] = true;
        symbols.change(bound).size = 1;
        bound
    });
    let made = symbols.change(info);
    let head = MAGIC.len() + HASH;
    let mut data = vec![0; head + 8 * (1 + bounds.len())];
    data[..MAGIC.len()].copy_from_slice(MAGIC);
    made.size = data.len() as u64;
    made.data = Cow::Owned(data);
    let targets = [&[info][..], &bounds].concat();
    made.relocs =
        targets.iter().zip(0..).map(|(target, at)| address(head as u32 + 8 * at, *target)).collect();
    Fips { info, bounds }
}

/// Writes the hash over four ranges of the file into the record at `info`.
pub(crate) fn write(image: &mut [u8], info: usize, ranges: [Range<usize>; 4]) {
    // HMAC with a key of zeros.
    let mut sum = hmac_sha256::HMAC::new([0; HASH]);
    sum.update(b"go fips object v1\n");
    for range in &ranges {
        sum.update((range.len() as u64).to_be_bytes());
        sum.update(&image[range.clone()]);
    }
    let sum = sum.finalize();
    image[info + MAGIC.len()..][..HASH].copy_from_slice(&sum);
}
