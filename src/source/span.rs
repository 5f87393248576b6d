//! Source positions, and the macro expansions that led to them.

use super::Atom;

/// A half-open range of bytes in the [`SourceMap`](super::SourceMap), with the macro expansion that produced it.
///
/// `start` and `end` are positions in the map's single space for all files, so a span needs no file id. A token produced by
/// a macro has the span where it is written; `expansion` is the use that produced it.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// The innermost expansion, or [`ExpansionId::NONE`] for plain file text.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub expansion: ExpansionId,
}

impl Span {
    /// A span of plain file text.
    pub fn new(start: u32, end: u32) -> Self {
        Self { start, end, expansion: ExpansionId::NONE }
    }
}

/// Index into [`Expansions`]; a nested use has a larger index than the outer one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExpansionId(u32);

impl ExpansionId {
    /// Not from a macro.
    pub const NONE: ExpansionId = ExpansionId(0);

    /// Whether this means plain file text.
    pub fn is_none(self) -> bool {
        self.0 == 0
    }
}

/// One use of a macro.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Expansion {
    /// The macro's name.
    pub name: Atom,
    /// The name in its `#define`.
    pub definition: Span,
    /// The call, from name to closing parenthesis; its own `expansion` is the enclosing one.
    pub call: Span,
}

/// Every macro use of a run, in order.
#[derive(Debug, Default)]
pub struct Expansions {
    list: Vec<Expansion>,
}

impl Expansions {
    /// Records a use.
    pub fn push(&mut self, expansion: Expansion) -> ExpansionId {
        self.list.push(expansion);
        ExpansionId(self.list.len() as u32)
    }

    /// The number of recorded uses.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether no uses are recorded.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The use with an id; none for [`ExpansionId::NONE`].
    pub fn get(&self, id: ExpansionId) -> Option<&Expansion> {
        self.list.get((id.0 as usize).checked_sub(1)?)
    }

    /// The uses from the last to the first.
    pub(crate) fn latest(&self) -> impl Iterator<Item = &Expansion> {
        self.list.iter().rev()
    }

    /// The uses that led to a span, innermost first.
    pub fn backtrace(&self, span: Span) -> impl Iterator<Item = &Expansion> {
        let mut id = span.expansion;
        std::iter::from_fn(move || {
            let expansion = self.get(id)?;
            id = expansion.call.expansion;
            Some(expansion)
        })
    }

    /// The same, each macro once.
    #[cfg(feature = "render")]
    pub(crate) fn macros(&self, span: Span) -> impl Iterator<Item = &Expansion> {
        let mut known = Vec::new();
        self.backtrace(span).filter(move |expansion| {
            let is_new = !known.contains(&expansion.definition);
            if is_new {
                known.push(expansion.definition);
            }
            is_new
        })
    }

    /// The file text that a span comes from: itself, or the outermost macro call.
    pub fn outermost(&self, span: Span) -> Span {
        self.backtrace(span).last().map_or(span, |expansion| expansion.call)
    }
}
