//! Instructions seen before: code repeats itself, and finding the form of an instruction takes longer than decoding it.
//!
//! In: the texts of instructions that are the same everywhere, or but for one number. Out: those texts, by the bytes. Each is kept
//! in a place that its bytes decide, where it takes the place of another.

use super::balance::Effect;
use super::lack::Source;
use std::ops::Range;

/// The texts of instructions, by their bytes.
#[derive(Debug, Default)]
pub(super) struct Seen {
    places: Vec<Known>,
}

/// What is known of an instruction, in one line of the processor's cache.
#[derive(Clone, Debug)]
pub(super) struct Known {
    key: Key,
    /// Without its displacement, or the name for it.
    text: [u8; LONGEST],
    len: u8,
    /// Where that is in the text; [`NONE`] without one.
    hole: u8,
    pub(super) source: Source,
    pub(super) effect: Effect,
}

/// Longer texts are not kept, in bytes.
const LONGEST: usize = 40;

/// No place in a text.
const NONE: u8 = u8::MAX;

/// The bytes of an instruction, those of its displacement being zero; the last byte tells how many they are, and where that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Key(u128);

impl Key {
    /// That of the instruction of `len` bytes at an offset in the code. Its displacement is at `at` and has `size` bytes; 0 and 0 if
    /// the text has the number.
    pub(super) fn new(code: &[u8], offset: usize, len: usize, at: u8, size: u8) -> Self {
        const WHOLE: usize = 16;
        let bytes = match code.get(offset..).and_then(<[u8]>::first_chunk) {
            Some(whole) => u128::from_le_bytes(*whole),
            None => {
                let mut whole = [0; WHOLE];
                let rest = &code[offset.min(code.len())..];
                let len = rest.len().min(WHOLE);
                whole[..len].copy_from_slice(&rest[..len]);
                u128::from_le_bytes(whole)
            }
        };
        // No instruction has sixteen bytes.
        let len = len.min(WHOLE - 1);
        let at = u32::from(at) % WHOLE as u32;
        let hole = match size {
            0 => 0,
            1 => 0xff_u128 << (8 * at),
            _ => 0xffff_ffff_u128 << (8 * at),
        };
        let bytes = bytes & ((1 << (8 * len)) - 1) & !hole;
        Self(bytes | ((len as u128) << 4 | u128::from(at)) << 120)
    }

    fn place(self) -> usize {
        // The multiplier is that of Fibonacci hashing, 2^64 divided by the golden ratio.
        let mixed =
            (self.0 as u64 ^ ((self.0 >> 64) as u64).rotate_left(23)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 40) as usize % PLACES
    }
}

/// Places, a power of two.
const PLACES: usize = 1 << 14;

impl Known {
    /// Appends the text up to what it lacks; the rest, if it lacks something.
    pub(super) fn push(&self, text: &mut String) -> Option<&str> {
        // All of the room, since a copy of constant size takes no call.
        let whole = std::str::from_utf8(&self.text).unwrap_or_default();
        let start = text.len();
        text.push_str(whole);
        let is_whole = self.hole == NONE;
        text.truncate(start + usize::from(if is_whole { self.len } else { self.hole }));
        if is_whole { None } else { whole.get(usize::from(self.hole)..usize::from(self.len)) }
    }
}

impl Seen {
    pub(super) fn get(&self, key: Key) -> Option<&Known> {
        self.places.get(key.place()).filter(|known| known.key == key)
    }

    /// Keeps a text without what is at this place in it.
    pub(super) fn keep(&mut self, key: Key, text: &str, hole: Option<Range<usize>>, found: (Source, Effect)) {
        let (source, effect) = found;
        let (before, after) =
            hole.as_ref().map_or((text, ""), |hole| (&text[..hole.start], &text[hole.end..]));
        let len = before.len() + after.len();
        // A copy of the whole must not end within a letter.
        if len > LONGEST || !before.is_ascii() || !after.is_ascii() {
            return;
        }
        let mut known = Known {
            key,
            text: [0; LONGEST],
            len: len as u8,
            hole: hole.map_or(NONE, |_| before.len() as u8),
            source,
            effect,
        };
        known.text[..before.len()].copy_from_slice(before.as_bytes());
        known.text[before.len()..len].copy_from_slice(after.as_bytes());
        if self.places.is_empty() {
            // No instruction has no bytes.
            self.places.resize(PLACES, Known { key: Key::default(), ..known.clone() });
        }
        self.places[key.place()] = known;
    }
}
