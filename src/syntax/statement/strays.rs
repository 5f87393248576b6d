//! Characters that this dialect does not use, or not here, and the comments of other languages.
//!
//! In: the tokens of a statement that does not parse, and the unexpected one. Out: the message.

use super::macro_use::{defined_with_sign, is_in_file};
use super::names::{is_kind, joined, span};
use crate::diag::Diagnostic;
use crate::source::Span;
use crate::syntax::Context;
use crate::syntax::token::{Kind, Token};

/// `-- text`: the comment of other languages.
pub(super) fn dashes(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let first = at.checked_sub(2)?;
    let is_minus = |at: usize| is_kind(line, at, Kind::Minus);
    let is_apart = !joined(line, first) && !joined(line, at);
    if !is_minus(first) || !is_minus(first + 1) || !joined(line, first + 1) || !is_apart {
        return None;
    }
    let both = span(line, first, first + 1);
    is_in_file(cx, both).then(|| comment(both, "`--`"))
}

/// A character that this dialect does not use, or not here.
pub(super) fn stray(cx: &Context<'_>, line: &[Token], at: usize, found: &str) -> Diagnostic {
    let span = line[at].span;
    if let Some(diagnostic) = defined_with_sign(cx, span, found) {
        return diagnostic;
    }
    // GNU as for arm has comments with `@`.
    let is_apart = !joined(line, at) && !joined(line, at + 1);
    if found == "`@`" && is_apart && is_kind(line, at + 1, Kind::Word) && is_in_file(cx, span) {
        return comment(span, found);
    }
    Diagnostic::error("stray-character", span, format!("{found} has no meaning here"))
}

/// What begins a comment elsewhere.
fn comment(sign: Span, found: &str) -> Diagnostic {
    Diagnostic::error("foreign-syntax", sign, format!("{found} does not begin a comment")).fix(
        sign,
        "//",
        "write `//` for a comment",
    )
}

/// The message that says no more.
pub(super) fn unexpected(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error("unexpected-token", span, format!("unexpected {found}"))
}
