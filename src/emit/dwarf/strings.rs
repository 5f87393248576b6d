//! Sections of strings, each of which ends in a zero byte.

use rustc_hash::FxHashMap;

/// The strings of a section.
#[derive(Debug, Default)]
pub(super) struct Strings {
    pub(super) bytes: Vec<u8>,
    /// Offsets of the strings that may occur again.
    known: FxHashMap<String, u32>,
}

impl Strings {
    /// The offset of a string that hardly occurs twice, such as the name of a function: it is not looked up.
    pub(super) fn add(&mut self, text: &str) -> u32 {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(text.as_bytes());
        // A zero byte would end it.
        self.bytes[start..].iter_mut().filter(|byte| **byte == 0).for_each(|byte| *byte = b'?');
        self.bytes.push(0);
        start as u32
    }

    /// The offset of a string, added when it first occurs.
    pub(super) fn once(&mut self, text: &str) -> u32 {
        if let Some(offset) = self.known.get(text) {
            return *offset;
        }
        let offset = self.add(text);
        self.known.insert(text.to_owned(), offset);
        offset
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_end_in_a_zero() {
        let mut strings = Strings::default();
        assert_eq!(
            [strings.once("a"), strings.once("b\0c"), strings.once("a"), strings.add("a")],
            [0, 2, 0, 6]
        );
        assert_eq!(strings.bytes, b"a\0b?c\0a\0");
    }
}
