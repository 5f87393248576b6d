//! `.hash`: the hash table of `.dynsym` (gABI, hash table): one empty bucket, and the null symbol.

use super::{PLAIN, Section, Size, dynamic_symbols};
use crate::link::model::section::Role;

/// The size of a word of the table.
const WORD: u64 = 4;

/// The number of buckets, the number of symbols, the bucket, the symbol's chain.
const TABLE: [u32; 4] = [1, 1, 0, 0];

pub(super) static SECTION: Section = Section {
    name: b".hash",
    role: Role::Hash,
    entry_size: WORD,
    size: Size::Loaded(|wanted| if wanted.options.pie { WORD * TABLE.len() as u64 } else { 0 }),
    write: |_, _, bytes, _| {
        for (place, word) in bytes.chunks_exact_mut(WORD as usize).zip(TABLE) {
            place.copy_from_slice(&word.to_le_bytes());
        }
    },
    link: Some(&dynamic_symbols::SECTION),
    ..PLAIN
};
