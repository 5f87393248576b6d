//! Random choices, reproducible on every machine.
//!
//! The seeds are the same for every change. A full run uses fresh ones and prints the first, which `RASM_SEED` repeats.

use super::settings;
use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

/// The first seed of this run.
pub(crate) fn first_seed() -> u64 {
    static FIRST: OnceLock<u64> = OnceLock::new();
    *FIRST.get_or_init(|| match settings::value("RASM_SEED") {
        Some(seed) => seed.to_str().and_then(|seed| seed.parse().ok()).expect("RASM_SEED is a number"),
        None if settings::full() => fresh(),
        None => 1,
    })
}

/// A first seed that no earlier run has used: the time in seconds, times more than can be tested in one second.
fn fresh() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() * 1_000
}

/// A xorshift64* generator.
pub(crate) struct Random(u64);

impl Random {
    /// The generator of a test that has only one; tests that share data are told apart by a number from 1.
    pub(crate) fn of_run(number: u64) -> Self {
        Self::new(first_seed().wrapping_add(number - 1))
    }

    /// Adjacent seeds give unrelated sequences (the finalizer of splitmix64).
    pub(crate) fn new(seed: u64) -> Self {
        let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Self((z ^ (z >> 31)) | 1)
    }

    /// Any 64 bits.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// 0 to `bound` - 1.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        ((self.next() >> 32) as usize * bound) >> 32
    }

    /// `low` to `high`, inclusive.
    pub(crate) fn range(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1) as usize) as i64
    }

    /// True with a probability of `percent` %.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of a list.
    pub(crate) fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }
}
