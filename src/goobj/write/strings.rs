//! The table of strings.

use crate::goobj::format::HEADER_SIZE;
use rustc_hash::FxHashMap;

/// The strings of an object, each once.
#[derive(Debug, Default)]
pub(super) struct Strings<'a> {
    /// All of them, one after the other.
    pub(super) bytes: Vec<u8>,
    offsets: FxHashMap<&'a str, u32>,
}

impl<'a> Strings<'a> {
    /// Adds one, if it is not there.
    pub(super) fn add(&mut self, text: &'a str) {
        let next = (HEADER_SIZE + self.bytes.len()) as u32;
        let bytes = &mut self.bytes;
        self.offsets.entry(text).or_insert_with(|| {
            bytes.extend(text.as_bytes());
            next
        });
    }

    /// Its length and where it begins, in bytes from the object's magic. It was added before.
    pub(super) fn reference(&self, text: &str) -> [u32; 2] {
        [text.len() as u32, self.offsets.get(text).copied().unwrap_or_default()]
    }
}
