//! A TEXT that cannot be parsed.
//!
//! In: its tokens. Out: the function's name if it is clear, so that the statements that follow can be attributed to it.

use super::ast::{Attribute, SymbolRef};
use crate::source::Span;
use crate::syntax::token::{Kind, Token};

/// What could be determined of a TEXT that cannot be parsed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct LostText {
    /// The function and its place.
    pub name: Option<(SymbolRef, Span)>,
}

impl LostText {
    /// Reads `TEXT name(SB)`, `TEXT name<>(SB)` or `TEXT name<ABI>(SB)` at the start of a statement.
    pub(super) fn of(line: &[Token]) -> Self {
        let after_name = |line: &[Token]| match line {
            [open, pseudo, close, ..]
                if (open.kind, pseudo.kind, close.kind)
                    == (Kind::OpenParen, Kind::Word, Kind::CloseParen) =>
            {
                Some((pseudo.atom(), close.span))
            }
            _ => None,
        };
        let name = line.get(1).filter(|name| name.kind == Kind::Word);
        let name = name.and_then(|name| {
            let (attribute, rest) = match &line[2..] {
                [less, greater, rest @ ..] if (less.kind, greater.kind) == (Kind::Less, Kind::Greater) => {
                    (Attribute::Static, rest)
                }
                [less, abi, greater, rest @ ..]
                    if (less.kind, abi.kind, greater.kind) == (Kind::Less, Kind::Word, Kind::Greater) =>
                {
                    (Attribute::Abi(abi.atom()), rest)
                }
                rest => (Attribute::None, rest),
            };
            let (pseudo, close) = after_name(rest)?;
            let symbol =
                SymbolRef { name: name.atom(), name_span: name.span, attribute, pseudo: Some(pseudo) };
            let whole = name.span.expansion == close.expansion && name.span.end < close.end;
            Some((symbol, if whole { Span { end: close.end, ..name.span } } else { name.span }))
        });
        Self { name }
    }
}
