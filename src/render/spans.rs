//! Spans as programs want them: bytes, lines and columns, and the text of the lines.

use super::Sources;
use crate::source::Span;
use std::ops::Range;

/// The most lines of a span whose text is given, and the longest of them in bytes: hostile input could repeat all of its
/// text in each message.
const MOST_LINES: usize = 6;
const LONGEST_LINE: usize = 1000;

/// A span in a file.
pub(super) struct Region<'a> {
    pub(super) file: &'a str,
    /// Offsets in the file.
    pub(super) bytes: Range<u64>,
    /// Line and column, from 1, columns in characters.
    pub(super) start: (u32, u32),
    /// The same, one past the last character.
    pub(super) end: (u32, u32),
}

impl<'a> Region<'a> {
    /// A file as a whole, by its first byte.
    pub(super) fn start_of(file: &'a str) -> Self {
        Self { file, bytes: 0..0, start: (1, 1), end: (1, 1) }
    }
}

/// Where a span is written, regardless of macros.
pub(super) fn region<'a>(sources: &Sources<'a>, span: Span) -> Option<Region<'a>> {
    let (name, start) = sources.locate(span.start)?;
    let (id, range) = sources.range(span)?;
    let file = sources.map()?.file(id);
    let (_, end) = sources.locate(file.start() + range.end as u32)?;
    let before = file.first_byte();
    Some(Region {
        file: name,
        bytes: before + range.start as u64..before + range.end as u64,
        start: (start.line, start.column),
        end: (end.line, end.column),
    })
}

/// The lines of a span, and the part of each that it covers, in characters from 1.
pub(super) fn lines<'a>(sources: &Sources<'a>, span: Span) -> Vec<(&'a str, Range<usize>)> {
    let Some((id, range)) = sources.range(span) else { return Vec::new() };
    let Some(map) = sources.map() else { return Vec::new() };
    let file = map.file(id);
    let starts = file.line_starts();
    let first = starts.partition_point(|start| *start as usize <= range.start) - 1;
    let mut list = Vec::new();
    for (index, start) in starts.iter().enumerate().skip(first).take(MOST_LINES) {
        let start = *start as usize;
        if index > first && start >= range.end {
            break;
        }
        let end = starts.get(index + 1).map_or(file.text().len(), |end| *end as usize);
        let Some(line) = file.text().get(start..end) else { break };
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        if line.len() > LONGEST_LINE {
            continue;
        }
        let column = |at: usize| {
            let inside = at.clamp(start, start + line.len()) - start;
            line.get(..inside).map_or(0, |before| before.chars().count()) + 1
        };
        list.push((line, column(range.start)..column(range.end)));
    }
    list
}
