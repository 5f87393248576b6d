//! Parentheses and brackets: missing ones, and what cannot be in them.
//!
//! In: the tokens of a statement that does not parse, and the unexpected one. Out: the message.

use super::strays::unexpected;
use super::tokens::after;
use crate::diag::Diagnostic;
use crate::source::{ExpansionId, Span};
use crate::syntax::Context;
use crate::syntax::token::{Kind, Token};

/// Whether a parenthesis is open behind these.
pub(super) fn unbalanced(tokens: &[Token]) -> bool {
    let mut open = 0usize;
    for token in tokens {
        match token.kind {
            Kind::OpenParen => open += 1,
            Kind::CloseParen => open = open.saturating_sub(1),
            _ => {}
        }
    }
    open > 0
}

/// A parenthesis that is opened and not closed.
pub(super) fn missing_parenthesis(line: &[Token], at: usize, before: Token, found: &str) -> Diagnostic {
    let mut open = vec![];
    for token in &line[..at] {
        match token.kind {
            Kind::OpenParen => open.push(token.span),
            Kind::CloseParen => drop(open.pop()),
            _ => {}
        }
    }
    let diagnostic =
        Diagnostic::error("missing-parenthesis", before.span, format!("missing `)` before {found}"));
    let diagnostic = match open.last() {
        Some(&span) => diagnostic.also(span, "opened here"),
        None => diagnostic,
    };
    diagnostic.fix(after(before), ")", "insert `)`")
}

/// Errors in and around parentheses and brackets.
pub(super) fn pseudo(
    line: &[Token],
    at: usize,
    before: Token,
    token: Token,
    found: &str,
) -> Option<Diagnostic> {
    let second = at.checked_sub(2).map(|at| line[at].kind);
    match (before.kind, token.kind) {
        (Kind::Word, Kind::Plus | Kind::Comma) if second == Some(Kind::OpenParen) => Some(
            unexpected(token.span, found)
                .label("only one register can be in these parentheses")
                .help("write `8(AX)(CX*4)` for `AX + CX*4 + 8`"),
        ),
        (Kind::Star, _) if second == Some(Kind::Word) => {
            Some(Diagnostic::error("bad-scale", token.span, "the scale of an index must be 1, 2, 4 or 8"))
        }
        (Kind::OpenBracket | Kind::Word | Kind::Minus, _)
            if line[..at].iter().any(|token| token.kind == Kind::OpenBracket) =>
        {
            Some(
                unexpected(token.span, found)
                    .note("a register list is written as its first and last register: `[Z0-Z3]`")
                    .note("a memory operand is written with parentheses: `8(AX)`"),
            )
        }
        _ => None,
    }
}

/// Memory in brackets, as in Intel's syntax: `[BX]`, `8[BX]`, `[BX+8]`.
pub(super) fn brackets(cx: &Context<'_>, line: &[Token], at: usize, found: &str) -> Option<Diagnostic> {
    let kind = |at: usize| line.get(at).map(|token| token.kind);
    let open = match kind(at) {
        Some(Kind::OpenBracket) => at,
        Some(Kind::CloseBracket | Kind::Plus) => at.checked_sub(2)?,
        _ => return None,
    };
    if kind(open) != Some(Kind::OpenBracket) || kind(open + 1) != Some(Kind::Word) {
        return None;
    }
    let register = cx.sources.text(line[open + 1].span);
    // Lists of registers are of numbered ones.
    if register.ends_with(|last: char| last.is_ascii_digit()) && !register.starts_with(['R', 'r']) {
        return None;
    }
    let diagnostic = unexpected(line[at].span, found).label("memory is written with parentheses: `8(AX)`");
    let has_offset = open > 0 && kind(open - 1) == Some(Kind::Int);
    let (last, written) = match (kind(open + 2), kind(open + 3), kind(open + 4)) {
        (Some(Kind::CloseBracket), ..) => (open + 2, format!("({register})")),
        (Some(Kind::Plus), Some(Kind::Int), Some(Kind::CloseBracket)) if !has_offset => {
            (open + 4, format!("{}({register})", cx.sources.text(line[open + 3].span)))
        }
        _ => return Some(diagnostic),
    };
    // What a macro writes is not in one place of the text.
    if line[open..=last].iter().any(|token| token.span.expansion != ExpansionId::NONE) {
        return Some(diagnostic);
    }
    let offer = format!("write `{written}`");
    Some(diagnostic.fix(Span { end: line[last].span.end, ..line[open].span }, written, offer))
}
