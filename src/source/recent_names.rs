//! A cache of recent names, looked up without hashing and comparing them byte by byte: most words of a source file are among a
//! few hundred.
//!
//! In: a word in a text. Out: its id, unless another word has taken its slot.

use crate::slots::slot;
use std::ops::Range;

/// Slots for words.
const PLACES: usize = 512;

/// The cache; it allocates with the first word.
#[derive(Debug, Default)]
pub(super) struct RecentNames {
    slots: Vec<Slot>,
}

/// A word and its id.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    key: u128,
    id: u32,
}

/// By the number of bytes of a word, those of its key.
static MASKS: [u128; 16] = {
    let mut masks = [0; 16];
    let mut len = 1;
    while len < 16 {
        masks[len] = masks[len - 1] << 8 | 0xff;
        len += 1;
    }
    masks
};

/// A word of up to 15 bytes as a number: its bytes and, in the top byte, its length. None for longer words.
#[inline]
pub(super) fn key(text: &[u8], word: &Range<usize>) -> Option<u128> {
    let len = word.end.checked_sub(word.start)?;
    let mask = *MASKS.get(len)?;
    let rest = text.get(word.start..)?;
    let bytes = match rest.first_chunk() {
        Some(bytes) => *bytes,
        None => last(rest),
    };
    Some(u128::from_le_bytes(bytes) & mask | (len as u128) << 120)
}

/// The last bytes of a text, fewer than 16, and zeros.
fn last(rest: &[u8]) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..rest.len()].copy_from_slice(rest);
    bytes
}

#[inline]
fn place(key: u128) -> usize {
    slot::<PLACES>(key as u64 ^ ((key >> 64) as u64).rotate_left(29))
}

impl RecentNames {
    #[inline]
    pub(super) fn find(&self, key: u128) -> Option<u32> {
        let slot = self.slots.get(place(key))?;
        // The key of a word is never 0: it has at least one byte.
        (slot.key == key && key != 0).then_some(slot.id)
    }

    pub(super) fn note(&mut self, key: u128, id: u32) {
        if self.slots.is_empty() {
            self.slots = vec![Slot::default(); PLACES];
        }
        self.slots[place(key)] = Slot { key, id };
    }
}
