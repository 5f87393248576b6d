//! Output of a file's contents, in memory that does not grow with the file.
//!
//! In: text. Out: the same; whenever there was much of it, what was read of the file for it is given back.

use crate::cli::mapped::Mapped;
use std::io::{self, Write};

/// So much text is written before memory is given back, in bytes: it is of about half a megabyte of code.
const MUCH: usize = 1 << 23;

/// A writer that gives back pages of a file.
pub(super) struct Sparing<'c, W> {
    out: W,
    contents: &'c Mapped,
    /// Bytes written since the last time.
    since: usize,
}

impl<'c, W: Write> Sparing<'c, W> {
    /// A writer of what is read of a file; what was read before is given back.
    pub(super) fn new(out: W, contents: &'c Mapped) -> Self {
        contents.give_back();
        Self { out, contents, since: 0 }
    }
}

impl<W: Write> Write for Sparing<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.since += written;
        if self.since >= MUCH {
            self.since = 0;
            self.contents.give_back();
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
