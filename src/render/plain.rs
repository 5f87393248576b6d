//! Text without terminal control sequences, so that names and lines of hostile files cannot control the terminal.

use codespan_reporting::term::termcolor::{ColorSpec, HyperlinkSpec, WriteColor};
use std::io::{self, Write};

/// Replaces control characters, except newlines, with replacement characters. Each write must consist of whole characters,
/// as in formatted text.
pub(super) struct Plain<W>(pub(super) W);

impl<W: Write> Write for Plain<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match std::str::from_utf8(bytes) {
            Ok(text) if !text.contains(is_control) => self.0.write_all(bytes)?,
            _ => {
                let text = String::from_utf8_lossy(bytes).replace(is_control, "\u{fffd}");
                self.0.write_all(text.as_bytes())?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Whether a character would control a terminal or the order in which text is shown (UAX #9, 2).
pub(super) fn is_control(letter: char) -> bool {
    letter.is_control() && letter != '\n'
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Colours are passed through.
impl<W: WriteColor> WriteColor for Plain<W> {
    fn supports_color(&self) -> bool {
        self.0.supports_color()
    }

    fn supports_hyperlinks(&self) -> bool {
        self.0.supports_hyperlinks()
    }

    fn set_color(&mut self, spec: &ColorSpec) -> io::Result<()> {
        self.0.set_color(spec)
    }

    fn set_hyperlink(&mut self, link: &HyperlinkSpec<'_>) -> io::Result<()> {
        self.0.set_hyperlink(link)
    }

    fn reset(&mut self) -> io::Result<()> {
        self.0.reset()
    }

    fn is_synchronous(&self) -> bool {
        self.0.is_synchronous()
    }
}
