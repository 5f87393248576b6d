//! Macros that are defined or used in a way that makes a statement wrong: `#define N = 5`, `#define N 5;`, `GO_ARGS()`.
//!
//! In: the tokens of a statement that does not parse, and the unexpected one. Out: the message, which has the definition with it.

use super::names::span;
use crate::diag::Diagnostic;
use crate::source::Span;
use crate::syntax::token::{Kind, Token};
use crate::syntax::{Context, FUNCDATA_MACROS};

/// `X()` of a macro without parameters.
pub(super) fn no_parameters(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let [last, open, close] = *line.get(at.checked_sub(2)?..=at)? else { return None };
    let is_empty = (open.kind, close.kind) == (Kind::OpenParen, Kind::CloseParen);
    let word = cx.sources.text(last.span);
    if is_empty && at == 2 && FUNCDATA_MACROS.contains(&word) {
        let both = span(line, 1, 2);
        return Some(
            Diagnostic::error("unknown-instruction", last.span, format!("`{word}` is not defined"))
                .note(format!("`{word}` is a macro in `funcdata.h`, without parameters"))
                .missing_header("funcdata.h")
                .fix(both, "", "remove the parentheses"),
        );
    }
    let use_of = cx.expansions.get(last.span.expansion)?.call;
    if !is_empty || (use_of.expansion, use_of.end) != (open.span.expansion, open.span.start) {
        return None;
    }
    let both = span(line, at - 1, at);
    let message = format!("the macro `{}` has no parameters", cx.sources.text(use_of));
    let diagnostic = Diagnostic::error("unexpected-token", both, message);
    Some(diagnostic.safe_fix(both, "", "remove the parentheses"))
}

/// `#define N = 5`.
pub(super) fn defined_with_sign(cx: &Context<'_>, span: Span, found: &str) -> Option<Diagnostic> {
    let definition = cx.expansions.get(span.expansion)?.definition;
    let between = cx.sources.text(Span { start: definition.end, end: span.start, ..definition });
    if found != "`=`" || definition.end > span.start || !between.trim().is_empty() || between.contains('\n') {
        return None;
    }
    let name = cx.sources.text(definition);
    let message = format!("the `=` is part of the macro `{name}`: `#define` takes none");
    let sign = Span { start: definition.end, end: span.end, ..definition };
    Some(Diagnostic::error("stray-character", span, message).safe_fix(sign, "", "remove the `=`"))
}

/// `MOVQ $N, AX` of a macro that ends in `;`, and so ends the statement.
pub(super) fn ended_by_macro(cx: &Context<'_>, token: Token) -> Option<Diagnostic> {
    if !is_in_file(cx, token.span) {
        return None;
    }
    // The use is among the last; more may have been read ahead.
    let is_before = |call: Span| {
        let between = Span { start: call.end, end: token.span.start, ..call };
        is_in_file(cx, call)
            && call.end <= token.span.start
            && cx.sources.text(between).trim_matches([' ', '\t']).is_empty()
    };
    let used = cx.expansions.latest().take(MOST_READ_AHEAD).find(|used| is_before(used.call))?;
    let name = cx.sources.text(used.definition);
    let file = cx.sources.file(cx.sources.file_at(used.definition.end)?);
    let rest = file.text().get((used.definition.end - file.start()) as usize..)?;
    let body = rest.lines().next()?;
    let body = body.split("//").next()?.trim_end();
    let end = used.definition.end + u32::try_from(body.len()).ok()?;
    let sign = Span { start: end.checked_sub(1)?, end, ..used.definition };
    body.ends_with(';').then(|| {
        let message = format!("the macro `{name}` ends in `;`, which ends the statement before this");
        Diagnostic::error("statement-head", token.span, message).also(sign, "ends the statement").fix(
            sign,
            "",
            "remove the `;`",
        )
    })
}

/// The most macro uses after the one that a message is about.
const MOST_READ_AHEAD: usize = 64;

pub(super) fn is_in_file(cx: &Context<'_>, span: Span) -> bool {
    cx.expansions.get(span.expansion).is_none()
}
