//! Lines as Go counts them, across `#include`, `#line` and macro calls.

/// A line in a file, relative to a line base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct LinePosition {
    /// Index into [`LineBases`].
    pub base: u32,
    /// Physical line in the file, from 1.
    pub line: u32,
}

/// A line base: an opened file, or a `#line` in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LineBase {
    /// The name to show: for an included file as written in `#include`, for a `#line` the one given there.
    pub name: String,
    /// The content of a `#line`.
    pub pragma: Option<LinePragma>,
}

/// The content of a `#line`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LinePragma {
    /// The enclosing base.
    pub outer: u32,
    /// The physical line after it.
    pub first: u32,
    /// The line number given to it.
    pub said: u32,
}

/// All bases of a run.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LineBases {
    /// In order of appearance, indexed by positions.
    pub list: Vec<LineBase>,
}

impl LineBases {
    /// The name and line of a position, adjusted by its `#line` if any.
    pub fn resolve(&self, position: LinePosition) -> (&str, u32) {
        let base = &self.list[position.base as usize];
        match base.pragma {
            Some(pragma) => {
                let line = (u64::from(pragma.said) + u64::from(position.line))
                    .saturating_sub(u64::from(pragma.first));
                (&base.name, line as u32)
            }
            None => (&base.name, position.line),
        }
    }

    /// The name replaced by the `#line` in effect: the file's own or, as in Go, that of the previous `#line`
    /// (Filename in cmd/internal/src/pos.go looks one level up).
    pub(crate) fn outer_name(&self, position: LinePosition) -> &str {
        let base = &self.list[position.base as usize];
        match base.pragma {
            Some(pragma) => &self.list[pragma.outer as usize].name,
            None => &base.name,
        }
    }
}
