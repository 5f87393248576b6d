//! The names of addresses seen before: much of a program calls the same functions.
//!
//! In: addresses, and the file that has their symbols. Out: names as text. Each is kept in a place that its address decides, where
//! it takes the place of another.

use super::spell::push_symbol;
use super::{File, Identity};
use crate::slots::slot;

/// Names by their addresses, of one file.
#[derive(Debug, Default)]
pub(super) struct Names {
    of: Identity,
    places: Vec<Known>,
}

#[derive(Clone, Debug)]
struct Known {
    section: usize,
    address: u64,
    /// Empty at first.
    text: Vec<u8>,
}

/// Longer names are not kept, in bytes.
const LONGEST: usize = 256;

/// Places, a power of two.
const PLACES: usize = 1 << 12;

impl Names {
    /// Forgets the names of another file.
    pub(super) fn begin(&mut self, file: &File<'_>) {
        if !self.of.is(&file.identity) {
            self.places.clear();
            self.of = file.identity.clone();
        }
    }

    /// Appends the symbol at an address in a section, and the offset from it; false if there is none.
    pub(super) fn push(&mut self, file: &File<'_>, section: usize, address: u64, text: &mut Vec<u8>) -> bool {
        if self.places.is_empty() {
            self.places.resize(PLACES, Known { section: 0, address: 0, text: Vec::new() });
        }
        let known = &mut self.places[slot::<PLACES>(address)];
        if (known.section, known.address) == (section, address) && !known.text.is_empty() {
            text.extend_from_slice(&known.text);
            return true;
        }
        let Some((named, offset)) = file.symbol_at(section, address) else { return false };
        let start = text.len();
        push_symbol(&named.full_name(), named.scope(), offset as i64, text);
        if text.len() - start <= LONGEST {
            (known.section, known.address) = (section, address);
            known.text.clear();
            known.text.extend_from_slice(&text[start..]);
        }
        true
    }
}
