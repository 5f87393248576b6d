//! Positions in sources, and the chain of macro expansions that led to them.

use super::Atom;

/// A half-open range of bytes in the [`SourceMap`](super::SourceMap), with the macro expansion that
/// put it there.
///
/// `start` and `end` are offsets in the map's single space of all files, so a span needs no file id.
/// A token that a macro produced keeps the place where it is written; `expansion` is the use that produced it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// The innermost expansion, or [`ExpansionId::NONE`] for plain file text.
    pub expansion: ExpansionId,
}

impl Span {
    /// A span of file text that no macro produced.
    pub fn new(start: u32, end: u32) -> Self {
        Self { start, end, expansion: ExpansionId::NONE }
    }
}

/// Index into [`Expansions`]; a use within another has the larger one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExpansionId(u32);

impl ExpansionId {
    /// Not from a macro.
    pub const NONE: ExpansionId = ExpansionId(0);

    /// Whether this stands for plain file text.
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
    /// Where the name is in its `#define`.
    pub definition: Span,
    /// The call, name to closing parenthesis; its own `expansion` is the next one outwards.
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

    /// How many uses are recorded.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether no macro was used.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The use of an id; none for [`ExpansionId::NONE`].
    pub fn get(&self, id: ExpansionId) -> Option<&Expansion> {
        self.list.get((id.0 as usize).checked_sub(1)?)
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

    /// The stretch of file text that a span comes from: itself, or the outermost macro call.
    pub fn outermost(&self, span: Span) -> Span {
        self.backtrace(span).last().map_or(span, |expansion| expansion.call)
    }
}
