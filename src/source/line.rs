//! Lines as Go counts them: through `#include`, `#line` and macro calls.

/// A line in a file, and where that file's lines are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct LinePosition {
    /// Index into [`LineBases`].
    pub base: u32,
    /// Physical line in the file, from 1.
    pub line: u32,
}

/// Where lines are counted from: a file as it was opened, or a `#line` in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LineBase {
    /// The name to show: of an included file as its `#include` spells it, of a `#line` the one it gives.
    pub name: String,
    /// Of a `#line`: what it changes.
    pub pragma: Option<LinePragma>,
}

/// The content of a `#line`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LinePragma {
    /// The base around it.
    pub outer: u32,
    /// The physical line after it.
    pub first: u32,
    /// The number given to that line.
    pub said: u32,
}

/// All bases of a run.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LineBases {
    /// In order of appearance; the positions index it.
    pub list: Vec<LineBase>,
}

impl LineBases {
    /// The name and line that a `#line` makes of a position; the plain ones where there is none.
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

    /// The name that the `#line` at work replaces: the file's own or, in Go too, that of the `#line` before
    /// it (Filename in cmd/internal/src/pos.go looks one level up).
    pub fn outer_name(&self, position: LinePosition) -> &str {
        let base = &self.list[position.base as usize];
        match base.pragma {
            Some(pragma) => &self.list[pragma.outer as usize].name,
            None => &base.name,
        }
    }
}
