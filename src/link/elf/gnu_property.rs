//! Features that objects declare, such as indirect branches landing on ENDBR64 (psABI for AMD64, program property).
//!
//! In: an object's note. Out: its features.

use crate::link::model::features::Features;
use object::elf;

/// The section that holds properties.
pub(super) const NAME: &[u8] = b".note.gnu.property";

/// The features in a section; parsing stops where it is malformed.
pub(super) fn features(bytes: &[u8]) -> Features {
    let word = |at: usize| bytes.get(at..at + 4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]));
    let mut features = Features::default();
    let mut note = 0;
    // Name and contents are padded to 4 and 8 bytes.
    while let (Some(4), Some(size), Some(kind)) = (word(note), word(note + 4), word(note + 8)) {
        let (mut at, end) = (note + 16, note + 16 + size as usize);
        while at < end && kind == elf::NT_GNU_PROPERTY_TYPE_0.0 {
            let (Some(property), Some(length)) = (word(at), word(at + 4)) else { return features };
            let bits = word(at + 8).filter(|_| length == 4).unwrap_or(0);
            match property {
                _ if property == elf::GNU_PROPERTY_X86_FEATURE_1_AND.0 => features.common |= bits,
                _ if property == elf::GNU_PROPERTY_X86_ISA_1_NEEDED.0 => features.needed |= bits,
                _ if property == elf::GNU_PROPERTY_X86_ISA_1_USED.0 => features.used |= bits,
                _ => {}
            }
            at += 8 + (length as usize).next_multiple_of(8);
        }
        note = end.next_multiple_of(8);
    }
    features
}
