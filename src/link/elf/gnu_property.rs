//! Features that objects declare, such as indirect jumps landing on ENDBR64 (psABI for AMD64, program
//! property).
//!
//! In: an object's note. Out: its features, a bit each; and a program's note.

use super::output::{self, NOTE_HEADER, NoteKind};
use object::elf;

/// The property whose bits are set for a program if they are set for every object.
const FEATURES: u32 = elf::GNU_PROPERTY_X86_FEATURE_1_AND.0;

/// The section that holds properties.
pub(crate) const NAME: &[u8] = b".note.gnu.property";

/// Bytes of one property of four bytes, padded to eight.
const PROPERTY: usize = 16;

/// Bytes of a program's note.
pub(crate) const SIZE: u64 = NOTE_HEADER + PROPERTY as u64;

/// The feature bits of a section; none from where it is malformed.
pub(super) fn features(bytes: &[u8]) -> u32 {
    let word = |at: usize| bytes.get(at..at + 4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
    let mut features = 0;
    let mut note = 0;
    // Name and contents are padded to 4 and 8 bytes.
    while let (Some(4), Some(size), Some(kind)) = (word(note), word(note + 4), word(note + 8)) {
        let (mut at, end) = (note + 16, note + 16 + size as usize);
        while at < end && kind == elf::NT_GNU_PROPERTY_TYPE_0.0 {
            let (Some(property), Some(length)) = (word(at), word(at + 4)) else { return features };
            if property == FEATURES && length == 4 {
                features |= word(at + 8).unwrap_or(0);
            }
            at += 8 + (length as usize).next_multiple_of(8);
        }
        note = end.next_multiple_of(8);
    }
    features
}

/// Writes the note of a program, of [`SIZE`] bytes.
pub(crate) fn write(features: u32, bytes: &mut [u8]) {
    let (header, property) = bytes.split_at_mut(NOTE_HEADER as usize);
    header.copy_from_slice(&output::note_header(NoteKind::Property, PROPERTY as u64));
    for (place, word) in property.chunks_exact_mut(4).zip([FEATURES, 4, features, 0]) {
        place.copy_from_slice(&word.to_le_bytes());
    }
}
