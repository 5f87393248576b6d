//! What all objects promise about their code, such as that indirect jumps land on ENDBR64 (psABI for AMD64,
//! program property).
//!
//! In: the objects. Out: the promises that every one of them makes; a single object without them ends them.

use crate::link::model::Section;
use crate::link::model::program::Program;
use object::elf;

/// The property whose bits hold for a program if they hold for each object.
const FEATURES: u32 = elf::GNU_PROPERTY_X86_FEATURE_1_AND.0;

/// The section that holds properties.
pub(crate) const NAME: &[u8] = b".note.gnu.property";

/// Bytes of the note: its header, its name `GNU`, and one property of four bytes, padded to eight.
pub(crate) const SIZE: u64 = 32;

/// The bits that every object promises.
pub(crate) fn features(program: &Program<'_>) -> u32 {
    let promised = program.objects.iter().map(|object| {
        object
            .sections
            .iter()
            .filter(|section| section.name == NAME)
            .map(of_section)
            .fold(0, |all, bits| all | bits)
    });
    promised.reduce(|all, bits| all & bits).unwrap_or(0)
}

/// The bits of one section; none if it is not as it should be, for then it promises nothing.
fn of_section(section: &Section<'_>) -> u32 {
    let word =
        |at: usize| section.bytes.get(at..at + 4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
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

/// The note of a program.
pub(crate) fn note(features: u32) -> [u8; SIZE as usize] {
    let words =
        [4, 16, elf::NT_GNU_PROPERTY_TYPE_0.0, u32::from_le_bytes(*b"GNU\0"), FEATURES, 4, features, 0];
    let mut bytes = [0; SIZE as usize];
    for (place, word) in bytes.chunks_exact_mut(4).zip(words) {
        place.copy_from_slice(&word.to_le_bytes());
    }
    bytes
}
