//! The files of a run in a single position space.

use super::Span;
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

/// Index of a file in its [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(u32);

impl FileId {
    /// The index in the order of loading.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A loaded file.
#[derive(Debug)]
pub struct SourceFile {
    name: String,
    text: Arc<str>,
    start: u32,
    internal: bool,
    first_line: u32,
    first_byte: u64,
    /// Whether it has bytes that are not UTF-8, all of them `·` in Latin-1.
    latin_dots: bool,
    /// The position that first included it; none of a file that was not included.
    included_at: Option<u32>,
    line_starts: OnceLock<Vec<u32>>,
}

/// A human-readable position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// The file.
    pub file: FileId,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// The sources of a run together exceed 4 GiB, the size of the position space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

/// Every file of a run, in the order of loading. A file's bytes have consecutive positions; one position between files
/// belongs to neither, so that the end of a file differs from the start of the next.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

/// Bytes as text; those that are not UTF-8 become replacement characters. The standard library's own function checks
/// byte by byte, and is only asked if there are such.
pub(crate) fn readable(bytes: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

impl SourceMap {
    /// Adds a file under the name shown in messages and listings. Invalid UTF-8 becomes replacement characters, which the
    /// lexer reports.
    pub fn add(&mut self, name: impl Into<String>, contents: Vec<u8>) -> Result<FileId, TooLarge> {
        self.insert(name.into(), contents, false, (1, 0))
    }

    /// Adds text that is not a file: a built-in header, a definition on the command line.
    pub(crate) fn add_internal(
        &mut self,
        name: impl Into<String>,
        contents: Vec<u8>,
    ) -> Result<FileId, TooLarge> {
        self.insert(name.into(), contents, true, (1, 0))
    }

    /// Adds a part of a file that is read in pieces, given the number of its first line, from 1, and the file offset of its first
    /// byte.
    pub fn add_part(
        &mut self,
        name: impl Into<String>,
        contents: Vec<u8>,
        first_line: u32,
        first_byte: u64,
    ) -> Result<FileId, TooLarge> {
        self.insert(name.into(), contents, false, (first_line, first_byte))
    }

    fn insert(
        &mut self,
        name: String,
        contents: Vec<u8>,
        internal: bool,
        (first_line, first_byte): (u32, u64),
    ) -> Result<FileId, TooLarge> {
        let text = readable(&contents);
        let latin_dots = matches!(text, Cow::Owned(_))
            && contents.utf8_chunks().all(|chunk| matches!(chunk.invalid(), [] | [0xb7]));
        let text: Arc<str> = text.into();
        let start = self.files.last().map_or(0, |file| file.end() + 1);
        let length = u32::try_from(text.len()).map_err(|_| TooLarge)?;
        start.checked_add(length).and_then(|end| end.checked_add(1)).ok_or(TooLarge)?;
        let id = FileId(self.files.len() as u32);
        let line_starts = OnceLock::new();
        self.files.push(SourceFile {
            name,
            text,
            start,
            internal,
            first_line,
            first_byte,
            latin_dots,
            included_at: None,
            line_starts,
        });
        Ok(id)
    }

    /// Notes that a file is included at a position of an earlier one.
    pub(crate) fn note_inclusion(&mut self, id: FileId, at: u32) {
        self.files[id.index()].included_at = Some(at);
    }

    /// What sorts positions in the order in which they are read: those of included files stand where they are first
    /// included. The position itself comes last, before it that of its file's `#include`, and so on.
    pub(crate) fn reading_order(&self, position: u32) -> Vec<u32> {
        let mut order = vec![position];
        let inclusion = |position| self.file(self.file_at(position)?).included_at;
        // Each is in an earlier file.
        while let Some(at) = inclusion(order[order.len() - 1]).filter(|at| *at < order[order.len() - 1]) {
            order.push(at);
        }
        order.reverse();
        order
    }

    /// The file with an id from this map.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.index()]
    }

    /// All files with their ids.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index as u32), file))
    }

    /// The end of the last file; 0 without files.
    pub(crate) fn end(&self) -> u32 {
        self.files.last().map_or(0, SourceFile::end)
    }

    /// The file that contains a position.
    pub fn file_at(&self, position: u32) -> Option<FileId> {
        let index = self.files.partition_point(|file| file.start <= position).checked_sub(1)?;
        (position <= self.files[index].end()).then_some(FileId(index as u32))
    }

    /// File, line and column of a position.
    pub fn locate(&self, position: u32) -> Option<Location> {
        let id = self.file_at(position)?;
        let file = self.file(id);
        let offset = position - file.start;
        let line = file.line_starts().partition_point(|&start| start <= offset);
        let line_start = file.line_starts()[line - 1];
        let before = file.text.get(line_start as usize..offset as usize).unwrap_or("");
        let line = (line as u32 - 1).saturating_add(file.first_line);
        Some(Location { file: id, line, column: before.chars().count() as u32 + 1 })
    }

    /// The text of a span; empty if the span is not within one file.
    pub fn text(&self, span: Span) -> &str {
        self.file_at(span.start)
            .and_then(|id| {
                let file = self.file(id);
                file.text.get((span.start - file.start) as usize..span.end.checked_sub(file.start)? as usize)
            })
            .unwrap_or("")
    }
}

impl SourceFile {
    /// The name shown in messages and listings.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The contents, shared so that a lexer can keep them while the map grows.
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// Whether it is not UTF-8 only because of `·` in Latin-1, the byte B7.
    pub(crate) fn has_latin_dots(&self) -> bool {
        self.latin_dots
    }

    /// Whether it is internal text rather than a file.
    pub fn is_internal(&self) -> bool {
        self.internal
    }

    /// The number of the first line: 1, except for a part of a file.
    pub fn first_line(&self) -> u32 {
        self.first_line
    }

    /// The offset of the first byte in the file: 0, except for a part of a file.
    pub fn first_byte(&self) -> u64 {
        self.first_byte
    }

    /// The position of the first byte.
    pub fn start(&self) -> u32 {
        self.start
    }

    /// The position one past the last byte.
    pub fn end(&self) -> u32 {
        self.start + self.text.len() as u32
    }

    /// The offset of each line in the text; computed on first use, when a message needs it.
    pub fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let newlines = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(newlines.map(|(offset, _)| offset as u32 + 1)).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_lead_back_to_lines() {
        let mut map = SourceMap::default();
        let a = map.add("a.s", b"one\ntwo\n".to_vec()).unwrap();
        let b = map.add("b.s", "·x\ny".into()).unwrap();
        assert_eq!(map.locate(4), Some(Location { file: a, line: 2, column: 1 }));
        let start = map.file(b).start();
        assert_eq!(map.locate(start + 2), Some(Location { file: b, line: 1, column: 2 }));
        assert_eq!(map.locate(start + 4), Some(Location { file: b, line: 2, column: 1 }));
        assert_eq!(map.text(Span::new(start, start + 3)), "·x");
        assert_eq!(map.locate(1000), None);
    }

    #[test]
    fn included_text_is_read_where_it_is_included() {
        let mut map = SourceMap::default();
        let a = map.add("a.s", b"0123456789".to_vec()).unwrap();
        let inner = map.add("inner.h", b"0123".to_vec()).unwrap();
        let b = map.add("b.s", b"0123".to_vec()).unwrap();
        let start = |id| map.file(id).start();
        let (inner_at, b_at) = (start(inner), start(b));
        map.note_inclusion(inner, start(a) + 5);
        let mut positions = [b_at, 7, inner_at + 2, 3, inner_at];
        positions.sort_by_cached_key(|position| map.reading_order(*position));
        assert_eq!(positions, [3, inner_at, inner_at + 2, 7, b_at]);
    }
}
