//! The string table.

use crate::goobj::format::HEADER_SIZE;
use rustc_hash::FxHashMap;

/// The strings of an object, without duplicates.
#[derive(Debug, Default)]
pub(super) struct Strings<'a> {
    /// All strings, concatenated.
    pub(super) bytes: Vec<u8>,
    offsets: FxHashMap<&'a str, u32>,
}

impl<'a> Strings<'a> {
    /// Adds a string unless present.
    pub(super) fn add(&mut self, text: &'a str) {
        let next = (HEADER_SIZE + self.bytes.len()) as u32;
        let bytes = &mut self.bytes;
        self.offsets.entry(text).or_insert_with(|| {
            bytes.extend(text.as_bytes());
            next
        });
    }

    /// The length and the offset from the object's magic, in bytes, of a string added before.
    pub(super) fn reference(&self, text: &str) -> [u32; 2] {
        [text.len() as u32, self.offsets.get(text).copied().unwrap_or_default()]
    }
}
