//! Collects text, so that what is written in small pieces goes on in large ones.
//!
//! In: pieces of text. Out: the same text, passed on in pieces of [`SIZE`] bytes or a little more.

use crate::obj::digits::Digits;
use std::fmt::{self, Write};

/// Bytes to collect.
const SIZE: usize = 1 << 15;

/// Text on its way to where it is written.
pub(super) struct Page<'a> {
    out: &'a mut dyn Write,
    text: Vec<u8>,
}

impl<'a> Page<'a> {
    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        Self { out, text: Vec::with_capacity(SIZE + SIZE / 8) }
    }

    /// Passes on what is left.
    pub(super) fn end(mut self) -> fmt::Result {
        self.turn()
    }

    #[cold]
    fn turn(&mut self) -> fmt::Result {
        // It consists of whole pieces.
        self.out.write_str(std::str::from_utf8(&self.text).map_err(|_| fmt::Error)?)?;
        self.text.clear();
        Ok(())
    }

    fn add(&mut self, bytes: &[u8]) -> fmt::Result {
        self.text.extend_from_slice(bytes);
        if self.text.len() >= SIZE { self.turn() } else { Ok(()) }
    }
}

impl Write for Page<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.add(text.as_bytes())
    }
}

impl Digits for Page<'_> {
    #[inline]
    fn write_ascii(&mut self, ascii: &[u8]) -> fmt::Result {
        debug_assert!(ascii.is_ascii());
        self.add(ascii)
    }
}
