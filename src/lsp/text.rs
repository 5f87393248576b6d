//! A document's text, and positions in it as editors count them: in UTF-16 code units.
//!
//! In: positions and edits from a client, which may be wrong. Out: byte offsets, always at the start of a character. A position behind
//! the end of its line is the end of the line, one behind the last line the end of the text, as the protocol asks for. Lines end
//! in `\n`, `\r\n` or `\r`, which is the protocol's count; the assembler counts `\n` only.

use lsp_types::{Position, Range};
use std::ops;

/// A text with the starts of its lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Text {
    content: String,
    /// The offset of the first byte of each line.
    starts: Vec<usize>,
}

impl Text {
    pub(super) fn new(content: String) -> Self {
        let starts = starts(&content, 0);
        Self { content, starts }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.content
    }

    /// The bytes of a line, from 0, without its end.
    pub(super) fn line(&self, line: usize) -> ops::Range<usize> {
        let Some(&start) = self.starts.get(line) else { return self.content.len()..self.content.len() };
        let Some(&next) = self.starts.get(line + 1) else { return start..self.content.len() };
        let whole = &self.content[start..next];
        let text = whole.strip_suffix('\n').unwrap_or(whole);
        start..start + text.strip_suffix('\r').unwrap_or(text).len()
    }

    /// The line of an offset, from 0.
    pub(super) fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    /// The offset of a position.
    pub(super) fn offset(&self, position: Position) -> usize {
        let line = self.line(position.line as usize);
        let mut units = 0;
        for (at, letter) in self.content[line.clone()].char_indices() {
            // A position within a pair of surrogates is that of its character.
            units += letter.len_utf16();
            if units > position.character as usize {
                return line.start + at;
            }
        }
        line.end
    }

    /// The position of an offset; that of the character around it if it is inside one.
    pub(super) fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.content.len());
        while !self.content.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.line_of(offset);
        let start = self.starts.get(line).copied().unwrap_or(0);
        let units: usize = self.content[start..offset].chars().map(char::len_utf16).sum();
        Position::new(line as u32, units as u32)
    }

    /// The range of bytes.
    pub(super) fn range(&self, bytes: ops::Range<usize>) -> Range {
        Range::new(self.position(bytes.start), self.position(bytes.end))
    }

    /// Replaces a range. One that ends before it starts is taken the other way round.
    pub(super) fn replace(&mut self, range: Range, new: &str) {
        let (one, other) = (self.offset(range.start), self.offset(range.end));
        let (start, end) = (one.min(other), one.max(other));
        self.content.replace_range(start..end, new);
        // Only the lines from the edit on are different, and the one before, whose `\r` a `\n` may follow now.
        let keep = self.line_of(start).max(1);
        self.starts.truncate(keep);
        let from = self.starts.last().copied().unwrap_or(0);
        self.starts.extend(starts(&self.content, from).into_iter().skip(1));
    }
}

/// The offset of each line from the one that starts at `from`.
fn starts(content: &str, from: usize) -> Vec<usize> {
    let bytes = &content.as_bytes()[from..];
    let ends = memchr::memchr2_iter(b'\n', b'\r', bytes);
    let ends = ends.filter(|at| bytes[*at] == b'\n' || bytes.get(at + 1) != Some(&b'\n'));
    std::iter::once(from).chain(ends.map(|at| from + at + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_utf16() {
        let text = Text::new("·a\u{1f600}b\r\nx\n".into());
        for (offset, line, character) in
            [(0, 0, 0), (2, 0, 1), (3, 0, 2), (7, 0, 4), (8, 0, 5), (10, 1, 0), (12, 2, 0)]
        {
            let position = Position::new(line, character);
            assert_eq!(text.position(offset), position, "{offset}");
            assert_eq!(text.offset(position), offset, "{position:?}");
        }
        // Within a character, behind the end of a line, behind the last line.
        for (line, character, offset) in
            [(0, 3, 3), (0, 99, 8), (1, 7, 11), (9, 0, 12), (u32::MAX, u32::MAX, 12)]
        {
            assert_eq!(text.offset(Position::new(line, character)), offset, "{line}:{character}");
        }
        assert_eq!(text.position(5), Position::new(0, 2));
        assert_eq!(text.position(99), Position::new(2, 0));
    }

    #[test]
    fn edits_keep_lines() {
        let mut text = Text::new("one\ntwo\nthree".into());
        let range = |a, b, c, d| Range::new(Position::new(a, b), Position::new(c, d));
        text.replace(range(0, 1, 1, 1), "X\nY\n");
        assert_eq!(text.as_str(), "oX\nY\nwo\nthree");
        text.replace(range(2, 2, 2, 0), "");
        assert_eq!(text.as_str(), "oX\nY\n\nthree");
        assert_eq!(text.starts, Text::new(text.as_str().to_owned()).starts);
    }

    #[test]
    fn a_carriage_return_alone_ends_a_line() {
        let mut text = Text::new("one\rtwo\r\nthree\r".into());
        let range = |a, b, c, d| Range::new(Position::new(a, b), Position::new(c, d));
        assert_eq!((text.position(4), text.position(9)), (Position::new(1, 0), Position::new(2, 0)));
        assert_eq!((text.line(0), text.line(1), text.line(3)), (0..3, 4..7, 15..15));
        // The two are one end of a line once they are together, and two when they are torn apart.
        text.replace(range(1, 0, 1, 3), "\n");
        assert_eq!(text.as_str(), "one\r\n\r\nthree\r");
        assert_eq!(text.starts, [0, 5, 7, 13]);
        text.replace(range(0, 3, 1, 0), "\r");
        text.replace(range(1, 0, 1, 0), "x");
        assert_eq!((text.as_str(), &text.starts[..]), ("one\rx\r\nthree\r", &[0, 4, 7, 13][..]));
    }
}
