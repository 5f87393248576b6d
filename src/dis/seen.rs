//! Instructions seen before: code repeats itself, and finding the form of an instruction takes longer than decoding it.
//!
//! In: the texts of instructions that are the same everywhere, or but for one number. Out: those texts, by the bytes. Each is kept
//! in a place that its bytes decide, where it takes the place of another.

use super::balance::Effect;
use super::lack::Source;
use super::spell::push_short;
use crate::slots::slot;
use std::ops::Range;

/// The texts of instructions, by their bytes.
#[derive(Debug, Default)]
pub(super) struct Seen {
    places: Vec<Known>,
    /// Texts of numbers, which are longer.
    long: Vec<(Key, Vec<u8>)>,
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

/// Longer texts are not kept here, in bytes.
const LONGEST: usize = 40;

/// Nor longer ones elsewhere.
const LONGEST_OF_ALL: usize = 128;

/// Places of long texts, a power of two: there are few others than paddings.
const LONG_PLACES: usize = 1 << 8;

/// No place in a text.
const NONE: u8 = u8::MAX;

/// The bytes of an instruction, those of its displacement being zero; the last byte tells how many they are, and where that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Key(u128);

/// A key's room for bytes: no instruction has sixteen.
const ROOM: usize = 16;

/// By the length of an instruction: its bytes.
const OWN: [u128; ROOM] = {
    let mut masks = [0; ROOM];
    let mut len = 0;
    while len < ROOM {
        masks[len] = (1 << (8 * len)) - 1;
        len += 1;
    }
    masks
};

/// By the place of a displacement: all but one byte there, or four.
const BUT_BYTE: [u128; ROOM] = but(0xff);
const BUT_LONG: [u128; ROOM] = but(0xffff_ffff);

const fn but(hole: u128) -> [u128; ROOM] {
    let mut masks = [0; ROOM];
    let mut at = 0;
    while at < ROOM {
        masks[at] = !(hole << (8 * at));
        at += 1;
    }
    masks
}

impl Key {
    /// That of the instruction of `len` bytes at an offset in the code. Its displacement is at `at` and has `size` bytes; 0 and 0 if
    /// the text has the number.
    pub(super) fn new(code: &[u8], offset: usize, len: usize, at: u8, size: u8) -> Self {
        let bytes = match code.get(offset..).and_then(<[u8]>::first_chunk) {
            Some(whole) => u128::from_le_bytes(*whole),
            None => {
                let mut whole = [0; ROOM];
                let rest = &code[offset.min(code.len())..];
                let len = rest.len().min(ROOM);
                whole[..len].copy_from_slice(&rest[..len]);
                u128::from_le_bytes(whole)
            }
        };
        let (len, place) = (len.min(ROOM - 1), usize::from(at) % ROOM);
        let bytes = bytes
            & OWN[len]
            & match size {
                0 => u128::MAX,
                1 => BUT_BYTE[place],
                _ => BUT_LONG[place],
            };
        Self(bytes | u128::from((len << 4 | place) as u8) << 120)
    }

    fn place(self) -> usize {
        slot::<PLACES>(self.0 as u64 ^ ((self.0 >> 64) as u64).rotate_left(23))
    }
}

/// Places, a power of two.
const PLACES: usize = 1 << 14;

impl Known {
    /// Appends the text up to what it lacks; the rest, if it lacks something.
    pub(super) fn push(&self, text: &mut Vec<u8>) -> Option<&[u8]> {
        let is_whole = self.hole == NONE;
        push_short(&self.text, usize::from(if is_whole { self.len } else { self.hole }), text);
        if is_whole { None } else { self.text.get(usize::from(self.hole)..usize::from(self.len)) }
    }
}

impl Seen {
    pub(super) fn get(&self, key: Key) -> Option<&Known> {
        self.places.get(key.place()).filter(|known| known.key == key)
    }

    /// A text too long for the others, which source has as it is.
    pub(super) fn long(&self, key: Key) -> Option<&[u8]> {
        let (of, text) = self.long.get(key.place() % LONG_PLACES)?;
        (*of == key).then_some(text)
    }

    fn keep_long(&mut self, key: Key, text: &[u8]) {
        if self.long.is_empty() {
            self.long.resize(LONG_PLACES, Default::default());
        }
        let (of, kept) = &mut self.long[key.place() % LONG_PLACES];
        *of = key;
        kept.clear();
        kept.extend_from_slice(text);
    }

    /// Keeps a text without what is at this place in it.
    pub(super) fn keep(
        &mut self,
        key: Key,
        text: &[u8],
        hole: Option<Range<usize>>,
        found: (Source, Effect),
    ) {
        let (source, effect) = found;
        let (before, after) =
            hole.as_ref().map_or((text, &[][..]), |hole| (&text[..hole.start], &text[hole.end..]));
        let len = before.len() + after.len();
        if len > LONGEST {
            let is_plain = hole.is_none() && source == Source::Text && effect == Effect::default();
            if is_plain && len <= LONGEST_OF_ALL {
                self.keep_long(key, text);
            }
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
        known.text[..before.len()].copy_from_slice(before);
        known.text[before.len()..len].copy_from_slice(after);
        if self.places.is_empty() {
            // No instruction has no bytes.
            self.places.resize(PLACES, Known { key: Key::default(), ..known.clone() });
        }
        self.places[key.place()] = known;
    }
}
