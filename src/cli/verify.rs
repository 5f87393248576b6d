//! `rasm verify`: listings against their own text.
//!
//! In: listings of any size, read as a stream. Out: a message for each symbol whose bytes or relocations
//! are not those of its text, and a line that counts. Memory holds one symbol, and what it refers to.

use super::files::FileError;
use crate::diag::{Diagnostic, Sink};
use crate::source::SourceMap;
use crate::{BYTE_ORDER_MARK, Block, Blocks, ListingReader, VerifyCounts};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Bytes read at a time.
const CHUNK: usize = 1 << 20;

/// A symbol larger than this is no symbol: all of a program's functions are smaller.
const LARGEST_SYMBOL: usize = 1 << 30;

/// Names that a reader keeps before it starts anew.
const MOST_NAMES: usize = 1 << 18;

/// Messages about one symbol that are shown: what follows is mostly their consequence.
const MOST_SHOWN: usize = 10;

/// What was found in all files.
#[derive(Default)]
struct Totals {
    counts: VerifyCounts,
    mismatches: u64,
}

/// Verifies listings; whether all of them are right.
pub(super) fn run(
    paths: &[PathBuf],
    out: &mut impl Write,
    messages: &mut impl Write,
) -> Result<bool, FileError> {
    let mut totals = Totals::default();
    for path in paths {
        verify(path, &mut totals, messages)?;
    }
    let VerifyCounts { functions, instructions, bytes, unchecked } = totals.counts;
    let mismatches = totals.mismatches;
    let unchecked =
        if unchecked == 0 { String::new() } else { format!(", {unchecked} functions without a dump") };
    writeln!(out, "{functions} functions, {instructions} instructions, {bytes} bytes, {mismatches} mismatches{unchecked}")
        .map_err(|error| FileError::new(Path::new("standard output"), error))?;
    Ok(mismatches == 0)
}

fn verify(path: &Path, totals: &mut Totals, messages: &mut impl Write) -> Result<(), FileError> {
    let failed = |error: io::Error| FileError::new(path, error);
    let mut input: Box<dyn Read> = match path.to_str() {
        Some("-") => Box::new(io::stdin().lock()),
        _ => Box::new(File::open(path).map_err(failed)?),
    };
    let mut stream = Stream { name: path.display().to_string(), line: 1, reader: ListingReader::new() };
    let mut buffer = Vec::new();
    loop {
        let length = buffer.len();
        let read = input.by_ref().take(CHUNK as u64).read_to_end(&mut buffer).map_err(failed)?;
        let end = if read == 0 { buffer.len() } else { Blocks::complete(&buffer) };
        if end == 0 && length > LARGEST_SYMBOL {
            return Err(FileError::new(path, "a symbol of more than 1 GiB"));
        }
        stream.symbols(&buffer[..end], totals, messages).map_err(FileError::stderr)?;
        buffer.drain(..end);
        if read == 0 {
            return Ok(());
        }
    }
}

/// One file on its way through.
struct Stream {
    name: String,
    /// The line that the next symbol starts at.
    line: usize,
    reader: ListingReader,
}

impl Stream {
    fn symbols(&mut self, bytes: &[u8], totals: &mut Totals, messages: &mut impl Write) -> io::Result<()> {
        let text = String::from_utf8_lossy(bytes);
        let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&text);
        for block in Blocks::new(text) {
            let mut sink = Sink::default();
            let counts = self.reader.verify(&block, 0, &mut sink);
            totals.counts.functions += counts.functions;
            totals.counts.instructions += counts.instructions;
            totals.counts.bytes += counts.bytes;
            totals.counts.unchecked += counts.unchecked;
            totals.mismatches += sink.errors() as u64;
            self.messages(&block, sink.list(), messages)?;
            self.line += block.text.bytes().filter(|byte| *byte == b'\n').count();
            if self.reader.unit.names.len() > MOST_NAMES {
                self.reader = ListingReader::new();
            }
        }
        Ok(())
    }

    /// The messages of a symbol, each with its line, as an editor can jump to, and the line itself.
    fn messages(&self, block: &Block, list: &[Diagnostic], out: &mut impl Write) -> io::Result<()> {
        if list.is_empty() {
            return Ok(());
        }
        let mut map = SourceMap::default();
        let file = map.add("", block.text.as_bytes().to_vec()).ok();
        for diagnostic in list.iter().take(MOST_SHOWN) {
            let start = diagnostic.span().start;
            let place = map.locate(start).filter(|_| file.is_some());
            let (line, column) = place.map_or((1, 1), |place| (place.line as usize, place.column));
            writeln!(out, "{}:{}:{column}: error: {}", self.name, self.line + line - 1, diagnostic.message)?;
            let before = block.text.get(..start as usize).unwrap_or_default();
            let text = &block.text[before.rfind('\n').map_or(0, |at| at + 1)..];
            writeln!(out, "  {}", printable(text.lines().next().unwrap_or_default().trim()))?;
            if let Some(label) = diagnostic.labels.first().filter(|label| !label.text.is_empty()) {
                writeln!(out, "  {}", label.text)?;
            }
        }
        match list.len().checked_sub(MOST_SHOWN) {
            Some(more @ 1..) => writeln!(out, "{}: {more} more errors in this symbol", self.name),
            _ => Ok(()),
        }
    }
}

/// The text without what a terminal would obey, and no longer than a few lines of one.
fn printable(text: &str) -> String {
    const LONGEST: usize = 400;
    text.chars().take(LONGEST).map(|c| if c.is_control() && c != '\t' { '\u{fffd}' } else { c }).collect()
}
