//! The lines of source that instructions are from, as comments.
//!
//! In: an object with debug information, and the text of its source if that is known. Out: for a place in code the name of the file, the
//! line, and its text. Folders are left out: the same object gives the same output everywhere.

use super::body::Body;
use super::elf::At;
use crate::dwarf::{Debug, Lines, address_in_object};
use std::collections::BTreeMap;

/// Lines of source by place.
#[derive(Debug, Default)]
pub(super) struct SourceLines {
    /// Where another line begins, and what is said of it: empty for code of no line.
    rows: BTreeMap<At, usize>,
    texts: Vec<String>,
}

/// Longer lines and names are cut.
const LONGEST: usize = 100;

impl SourceLines {
    /// The lines of some functions; `source` is the text of the file with this name.
    pub(super) fn new(object: &[u8], bodies: &BTreeMap<At, Body>, source: Option<(&str, &str)>) -> Self {
        let mut all = Self::default();
        let Some(lines) = Debug::read(object).and_then(Lines::new) else { return all };
        let text: Vec<&str> = source.map(|(_, text)| text.lines().collect()).unwrap_or_default();
        let mut known: BTreeMap<(String, u32), usize> = BTreeMap::new();
        for place in bodies.values().flat_map(ranges) {
            let (section, start, end) = place;
            for row in lines.of(address_in_object(section, start)..address_in_object(section, end)) {
                let at = At { section, offset: row.address.wrapping_sub(address_in_object(section, 0)) };
                let file = row.file.rsplit('/').next().unwrap_or_default();
                let key = (file.to_owned(), row.line);
                let texts = &mut all.texts;
                let number = *known.entry(key).or_insert_with(|| {
                    let line = source
                        .filter(|(name, _)| *name == file)
                        .and_then(|_| text.get((row.line as usize).checked_sub(1)?));
                    texts.push(said(file, row.line, line.copied().unwrap_or_default()));
                    texts.len() - 1
                });
                all.rows.insert(at, number);
            }
        }
        all
    }

    /// What is said of a place.
    pub(super) fn at(&self, at: At) -> Option<&str> {
        let (start, number) = self.rows.range(..=at).next_back()?;
        let text = self.texts.get(*number).filter(|_| start.section == at.section)?;
        (!text.is_empty()).then_some(text)
    }
}

/// The sections that a function is in, with the first offset and the end in each.
fn ranges(body: &Body) -> Vec<(usize, u64, u64)> {
    let mut ranges: BTreeMap<usize, (u64, u64)> = BTreeMap::new();
    for (at, original) in &body.originals {
        let end = at.offset + original.len;
        let range = ranges.entry(at.section).or_insert((at.offset, end));
        *range = (range.0.min(at.offset), range.1.max(end));
    }
    ranges.into_iter().map(|(section, (start, end))| (section, start, end)).collect()
}

/// One comment.
fn said(file: &str, line: u32, text: &str) -> String {
    if line == 0 {
        return String::new();
    }
    // A comment of Go's assembler ends with the line, whatever is in it, but a backslash at the end goes on in a macro.
    let plain = |text: &str| -> String {
        let shown = text.trim().chars().take(LONGEST);
        shown.map(|letter| if letter.is_control() || letter == '\\' { ' ' } else { letter }).collect()
    };
    let text = plain(text);
    let place = format!("{}:{line}", plain(file));
    if text.trim().is_empty() { place } else { format!("{place}: {}", text.trim()) }
}
