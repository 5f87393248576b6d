//! The lines of a program's text, and those that its caller says.
//!
//! In: each line as it is added. Out: its position, as reading the text would give it.

use crate::source::{LineBase, LineBases, LinePosition, LinePragma};

/// Counts lines.
#[derive(Debug)]
pub(super) struct Lines {
    /// The file, and a base for each `#line`.
    pub(super) bases: LineBases,
    /// What the caller wants the next lines to be: a file name and a number.
    said: Option<(String, u32)>,
    /// The next line of the text, from 1.
    next: u32,
    /// The base in effect.
    pub(super) base: u32,
}

impl Lines {
    /// Those of a file with a name.
    pub(super) fn new(name: &str) -> Self {
        let list = vec![LineBase { name: name.to_owned(), pragma: None }];
        Self { bases: LineBases { list }, said: None, next: 1, base: 0 }
    }

    /// Goes back to the start of the file.
    pub(super) fn clear(&mut self) {
        self.bases.list.truncate(1);
        (self.said, self.next, self.base) = (None, 1, 0);
    }

    /// From here on, lines are those of the caller.
    pub(super) fn say(&mut self, file: &str, line: u32) {
        match &mut self.said {
            Some((name, said)) if name == file => *said = line,
            said => *said = Some((file.to_owned(), line)),
        }
    }

    /// Adds a line without a position of its own.
    pub(super) fn skip(&mut self) {
        self.next = self.next.saturating_add(1);
    }

    /// Adds a line, before it a `#line` if the caller wants another number.
    pub(super) fn add(&mut self) -> LinePosition {
        let position = LinePosition { base: self.base, line: self.next };
        if let Some((name, said)) = &self.said
            && self.bases.resolve(position) != (name.as_str(), *said)
        {
            // Go gives the number to the line after the next one.
            let (first, said) = (self.next.saturating_add(2), said.saturating_add(1));
            let pragma = Some(LinePragma { outer: self.base, first, said });
            self.base = self.bases.list.len() as u32;
            self.bases.list.push(LineBase { name: name.clone(), pragma });
            self.skip();
        }
        let position = LinePosition { base: self.base, line: self.next };
        self.skip();
        position
    }
}
