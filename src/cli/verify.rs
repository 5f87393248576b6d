//! `rasm verify`: checks listings against their own text.
//!
//! In: listings of any size, read as a stream. Out: a message for each symbol whose bytes or relocations differ from what
//! its text assembles to, and a summary line. Memory holds a few MiB of the listing at a time, or one symbol that is larger.
//!
//! Symbols are checked on all processors, in pieces of the listing. What a piece must agree with is what the symbols before
//! it have shown; since that hardly ever changes, all pieces begin with what is known when the first of them begins, and one
//! for which it was something else is checked again. The result is that of checking one symbol after another.

use super::files::{self, FileError};
use super::messages::Messages;
use super::progress::Progress;
use super::target;
use crate::Input;
use crate::diag::{Sink, counted};
use crate::listing;
use crate::render::Sources;
use crate::source::{SourceMap, readable};
use crate::syntax::listing::{BYTE_ORDER_MARK, Blocks};
use rayon::prelude::*;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The number of bytes to read at a time, unless a symbol is larger.
const CHUNK: usize = 4 << 20;

/// How far into a file to look for signs of a listing.
const HEAD: usize = 1 << 16;

/// The number of bytes to check at a time, up to the end of the symbol there.
const PIECE: usize = 1 << 18;

/// The size limit for a symbol: all functions of a program together are smaller.
const LARGEST_SYMBOL: usize = 1 << 30;

/// The results for all files.
#[derive(Default)]
struct Totals {
    counts: listing::Counts,
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
    let listing::Counts { functions, instructions, bytes, unchecked } = totals.counts;
    let mismatches = totals.mismatches;
    let unchecked = match unchecked {
        0 => String::new(),
        count => format!(", {} without a dump", counted(count, "function")),
    };
    let found = if mismatches == 1 { "mismatch" } else { "mismatches" };
    let (functions, instructions) = (counted(functions, "function"), counted(instructions, "instruction"));
    let bytes = counted(bytes, "byte");
    let line = format!("{functions}, {instructions}, {bytes}, {mismatches} {found}{unchecked}\n");
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
    let mut input: Box<dyn Read + Send> = match path.to_str() {
        Some("-") => Box::new(io::stdin()),
        _ => Box::new(File::open(path).map_err(failed)?),
    };
    let mut stream =
        Stream { name: path.display().to_string(), line: 1, byte: 0, seen: listing::Seen::default() };
    let (mut buffer, mut next) = (Vec::new(), Vec::new());
    let mut is_more = read(&mut input, CHUNK, &mut buffer).map_err(failed)?;
    if let Some(what) = target::not_text(&buffer) {
        return Err(FileError::new("not-source", path, format!("{what}, not a listing")));
    }
    let head = buffer[..buffer.len().min(HEAD)].to_vec();
    // Other output may come before a listing, which is known by its functions then.
    let looks_like_one = head.is_empty() || crate::is_listing(&Input::new(String::new(), head));
    let before = totals.counts.functions;
    let mut mark = [0; 3];
    let mark = BYTE_ORDER_MARK.encode_utf8(&mut mark).as_bytes();
    if buffer.starts_with(mark) {
        buffer.drain(..mark.len());
        stream.byte = mark.len() as u64;
    }
    loop {
        let end = if is_more { Blocks::complete(&buffer) } else { buffer.len() };
        let (symbols, rest) = buffer.split_at(end);
        if end == 0 && rest.len() > LARGEST_SYMBOL {
            return Err(FileError::new("too-large", path, "a symbol is larger than 1 GiB"));
        }
        next.clear();
        next.extend_from_slice(rest);
        // As much again as there is of a symbol, so that a large one is not searched for its end again and again.
        let most = rest.len().max(CHUNK);
        let (was_read, checked) = if is_more {
            rayon::join(|| read(&mut input, most, &mut next), || check_all(symbols, PIECE, stream.seen))
        } else {
            (Ok(false), check_all(symbols, PIECE, stream.seen))
        };
        stream.add(checked, totals, progress, messages)?;
        if !is_more && !looks_like_one && totals.counts.functions == before {
            return Err(FileError::new("not-source", path, "no function of a listing is in it")
                .help("`go tool compile -S`, `go tool asm -S` and `rasm -S` print listings".into()));
        }
        if !is_more {
            return Ok(());
        }
        is_more = was_read.map_err(failed)?;
        std::mem::swap(&mut buffer, &mut next);
    }
}

/// Reads `most` more bytes; false if the input ends before.
fn read(input: &mut impl Read, most: usize, buffer: &mut Vec<u8>) -> io::Result<bool> {
    Ok(input.take(most as u64).read_to_end(buffer)? == most)
}

/// Some symbols of a listing, checked.
struct Checked<'a> {
    piece: &'a [u8],
    counts: listing::Counts,
    mismatches: u64,
    faults: Vec<Fault>,
    /// Lines and bytes as they are counted in messages.
    lines: u32,
    length: usize,
    /// What the symbols before these were taken to have shown, and what is shown after them.
    before: listing::Seen,
    after: listing::Seen,
}

/// The messages for a symbol.
struct Fault {
    /// The lines of the symbol.
    text: String,
    /// The line and the byte in the piece at which it starts.
    line: u32,
    byte: usize,
    sink: Sink,
}

impl Checked<'_> {
    /// The same, if the symbols before it have shown this.
    fn given(self, seen: listing::Seen) -> Self {
        if self.before == seen { self } else { check(self.piece, seen) }
    }
}

/// Checks symbols on all processors, in pieces of so many bytes and the rest of a symbol.
fn check_all(symbols: &[u8], size: usize, seen: listing::Seen) -> Vec<Checked<'_>> {
    let pieces = pieces(symbols, size);
    let (first, rest) = pieces.split_at(pieces.len().min(1));
    // The first symbols of a file show most of what those after them depend on.
    let is_first = seen == listing::Seen::default();
    let mut checked: Vec<_> =
        first.iter().filter(|_| is_first || rest.is_empty()).map(|piece| check(piece, seen)).collect();
    let seen = checked.last().map_or(seen, |checked| checked.after);
    let others = &pieces[checked.len()..];
    checked.par_extend(others.par_iter().map(|piece| check(piece, seen)));
    checked
}

/// Cuts between symbols.
fn pieces(mut symbols: &[u8], size: usize) -> Vec<&[u8]> {
    let mut pieces = Vec::new();
    while let Some(end) = Blocks::first_from(symbols, size) {
        let (piece, rest) = symbols.split_at(end);
        pieces.push(piece);
        symbols = rest;
    }
    pieces.push(symbols);
    pieces
}

/// Checks symbols, given what those before them have shown.
fn check(piece: &[u8], before: listing::Seen) -> Checked<'_> {
    let text = readable(piece);
    let mut reader = listing::Reader::resumed(before);
    let mut checked = Checked {
        piece,
        counts: listing::Counts::default(),
        mismatches: 0,
        faults: Vec::new(),
        lines: 0,
        length: text.len(),
        before,
        after: before,
    };
    let mut counted = 0;
    for block in Blocks::new(&text) {
        let (counts, sink) = reader.verify(&block, 0);
        checked.counts.functions += counts.functions;
        checked.counts.instructions += counts.instructions;
        checked.counts.bytes += counts.bytes;
        checked.counts.unchecked += counts.unchecked;
        checked.mismatches += sink.errors() as u64;
        if !sink.list().is_empty() {
            checked.lines += lines(&text[counted..block.start]);
            counted = block.start;
            let text = block.text.to_owned();
            checked.faults.push(Fault { text, line: checked.lines, byte: block.start, sink });
        }
    }
    checked.lines += lines(&text[counted..]);
    checked.after = reader.seen();
    checked
}

fn lines(text: &str) -> u32 {
    memchr::memchr_iter(b'\n', text.as_bytes()).count() as u32
}

/// A file being read.
struct Stream {
    name: String,
    /// The line at which the next symbol starts.
    line: u32,
    /// The byte at which it starts.
    byte: u64,
    /// What the symbols so far have shown.
    seen: listing::Seen,
}

impl Stream {
    /// Adds up what was found, in order, and shows messages.
    fn add(
        &mut self,
        pieces: Vec<Checked<'_>>,
        totals: &mut Totals,
        progress: &mut Progress,
        messages: &Messages,
    ) -> Result<(), FileError> {
        for checked in pieces {
            let checked = checked.given(self.seen);
            totals.counts.functions += checked.counts.functions;
            totals.counts.instructions += checked.counts.instructions;
            totals.counts.bytes += checked.counts.bytes;
            totals.counts.unchecked += checked.counts.unchecked;
            totals.mismatches += checked.mismatches;
            for fault in checked.faults {
                progress.erase();
                self.show(fault, messages)?;
            }
            progress.add(checked.length as u64);
            self.line += checked.lines;
            self.byte += checked.length as u64;
            self.seen = checked.after;
        }
        Ok(())
    }

    /// Shows a symbol's messages, with line numbers of the file.
    fn show(&self, fault: Fault, messages: &Messages) -> Result<(), FileError> {
        let Fault { text, line, byte, sink } = fault;
        let mut map = SourceMap::default();
        // Blocks are smaller than the largest file.
        let _ = map.add_part(&self.name, text.into_bytes(), self.line + line, self.byte + byte as u64);
        messages.show(&Sources::of_map(&map), sink.list(), sink.errors())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Listings of several releases, one after another and some damaged, so that pieces disagree with what precedes them.
    fn listings() -> String {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/testdata/listing");
        let mut paths: Vec<PathBuf> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "s"));
        paths.sort();
        let mut text = String::new();
        for (number, path) in paths.iter().cycle().enumerate() {
            let listing = std::fs::read_to_string(path).unwrap();
            // Some without dumps, some with wrong instructions.
            for (at, line) in listing.lines().enumerate() {
                let is_dump = line.starts_with("\t0x") && !line.contains('(');
                if number % 7 == 3 && is_dump {
                    continue;
                }
                let is_wrong = number % 5 == 1 && at % 97 == 0;
                text += &if is_wrong { line.replace("MOVQ", "MOVL") } else { line.to_owned() };
                text.push('\n');
            }
            if text.len() > 2 << 20 {
                return text;
            }
        }
        text
    }

    /// What is found, with the line of each fault.
    type Found = (listing::Counts, u64, Vec<(u32, usize, String)>);

    fn add(found: &mut Found, counts: listing::Counts, line: u32, byte: usize, sink: &Sink) {
        found.0.functions += counts.functions;
        found.0.instructions += counts.instructions;
        found.0.bytes += counts.bytes;
        found.0.unchecked += counts.unchecked;
        found.1 += sink.errors() as u64;
        let messages = sink.list().iter();
        found.2.extend(messages.map(|message| (line, byte, message.message.to_string())));
    }

    #[test]
    fn pieces_are_checked_as_one_symbol_after_another() {
        let text = listings();
        let mut expected = Found::default();
        let mut reader = listing::Reader::new();
        for block in Blocks::new(&text) {
            let (counts, sink) = reader.verify(&block, 0);
            let line = text[..block.start].matches('\n').count() as u32 + 1;
            add(&mut expected, counts, line, block.start, &sink);
        }
        let mut found = Found::default();
        let (mut seen, mut line, mut byte) = (listing::Seen::default(), 1, 0);
        let mut again = 0;
        let all = check_all(text.as_bytes(), 1 << 15, seen);
        assert!(all.len() > 10, "{}", all.len());
        for checked in all {
            again += u32::from(checked.before != seen);
            let checked = checked.given(seen);
            add(&mut found, checked.counts, 0, 0, &Sink::default());
            found.1 += checked.mismatches;
            for fault in &checked.faults {
                let counts = listing::Counts::default();
                add(&mut found, counts, line + fault.line, byte + fault.byte, &fault.sink);
                found.1 -= fault.sink.errors() as u64;
            }
            (seen, line, byte) = (checked.after, line + checked.lines, byte + checked.length);
        }
        assert!(found == expected);
        assert!(again > 2 && found.2.len() > 100, "{again} {}", found.2.len());
    }
}
