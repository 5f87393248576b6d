//! `rasm verify`: checks listings against their own text.
//!
//! In: listings of any size, read as a stream. Out: a message for each symbol whose bytes or relocations differ from what
//! its text assembles to, and a summary line. Memory holds one symbol, and what it refers to.

use super::files::{self, FileError};
use super::messages::Messages;
use super::progress::Progress;
use super::target;
use crate::diag::Sink;
use crate::render::Sources;
use crate::source::{SourceMap, readable};
use crate::{BYTE_ORDER_MARK, Block, Blocks, ListingReader, VerifyCounts};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The number of bytes to read at a time.
const CHUNK: usize = 1 << 20;

/// The size limit for a symbol: all functions of a program together are smaller.
const LARGEST_SYMBOL: usize = 1 << 30;

/// The most names that a reader keeps before it is reset.
const MOST_NAMES: usize = 1 << 18;

/// The results for all files.
#[derive(Default)]
struct Totals {
    counts: VerifyCounts,
    mismatches: u64,
}

/// Verifies listings; true if all of them are correct.
pub(super) fn verify_files(paths: &[PathBuf], quiet: bool, messages: &Messages) -> Result<bool, FileError> {
    let mut totals = Totals::default();
    // Standard input has no size.
    let size =
        |path: &PathBuf| std::fs::metadata(path).ok().filter(|file| file.is_file()).map(|file| file.len());
    let mut progress = Progress::new("verified", paths.iter().map(size).sum(), quiet);
    for path in paths {
        verify(path, &mut totals, &mut progress, messages)?;
    }
    progress.erase();
    let VerifyCounts { functions, instructions, bytes, unchecked } = totals.counts;
    let mismatches = totals.mismatches;
    let unchecked =
        if unchecked == 0 { String::new() } else { format!(", {unchecked} functions without a dump") };
    let found = if mismatches == 1 { "mismatch" } else { "mismatches" };
    let line = format!(
        "{functions} functions, {instructions} instructions, {bytes} bytes, {mismatches} {found}{unchecked}\n"
    );
    files::write_stdout(line.as_bytes())?;
    Ok(mismatches == 0)
}

fn verify(
    path: &Path,
    totals: &mut Totals,
    progress: &mut Progress,
    messages: &Messages,
) -> Result<(), FileError> {
    let failed = |error: io::Error| FileError::read(path, &error);
    let mut input: Box<dyn Read> = match path.to_str() {
        Some("-") => Box::new(io::stdin().lock()),
        _ => Box::new(File::open(path).map_err(failed)?),
    };
    let mut stream =
        Stream { name: path.display().to_string(), line: 1, byte: 0, reader: ListingReader::new() };
    let mut buffer = Vec::new();
    loop {
        let length = buffer.len();
        let read = input.by_ref().take(CHUNK as u64).read_to_end(&mut buffer).map_err(failed)?;
        if stream.byte == 0
            && let Some(what) = target::not_text(&buffer)
        {
            return Err(FileError::new("not-source", path, format!("{what}, not a listing")));
        }
        let end = if read == 0 { buffer.len() } else { Blocks::complete(&buffer) };
        if end == 0 && length > LARGEST_SYMBOL {
            return Err(FileError::new("too-large", path, "a symbol is larger than 1 GiB"));
        }
        stream.symbols(&buffer[..end], totals, progress, messages)?;
        buffer.drain(..end);
        if read == 0 {
            return Ok(());
        }
    }
}

/// A file being read.
struct Stream {
    name: String,
    /// The line at which the next symbol starts.
    line: u32,
    /// The byte at which it starts.
    byte: u64,
    reader: ListingReader,
}

impl Stream {
    fn symbols(
        &mut self,
        bytes: &[u8],
        totals: &mut Totals,
        progress: &mut Progress,
        messages: &Messages,
    ) -> Result<(), FileError> {
        let text = readable(bytes);
        let (text, mark) = match text.strip_prefix(BYTE_ORDER_MARK) {
            Some(rest) => (rest, text.len() - rest.len()),
            None => (&*text, 0),
        };
        self.byte += mark as u64;
        for block in Blocks::new(text) {
            let (counts, sink) = self.reader.verify(&block, 0);
            totals.counts.functions += counts.functions;
            totals.counts.instructions += counts.instructions;
            totals.counts.bytes += counts.bytes;
            totals.counts.unchecked += counts.unchecked;
            totals.mismatches += sink.errors() as u64;
            if !sink.list().is_empty() {
                progress.erase();
                self.show(&block, &sink, messages)?;
            }
            progress.add(block.text.len() as u64);
            self.line += block.text.bytes().filter(|byte| *byte == b'\n').count() as u32;
            self.byte += block.text.len() as u64;
            if self.reader.unit.names.len() > MOST_NAMES {
                self.reader = ListingReader::new();
            }
        }
        Ok(())
    }

    /// Shows a symbol's messages, with line numbers of the file.
    fn show(&self, block: &Block, sink: &Sink, messages: &Messages) -> Result<(), FileError> {
        let mut map = SourceMap::default();
        // Blocks are smaller than the largest file.
        let _ = map.add_part(&self.name, block.text.as_bytes().to_vec(), self.line, self.byte);
        messages.show(&Sources::of_map(&map), sink.list(), sink.errors())
    }
}
