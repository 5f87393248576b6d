//! Operands as Go's own syntax has them: `s.len+8(FP)`, `x[0]+8(FP)`, `&x`.
//!
//! In: the tokens of a statement that does not parse, and the unexpected one. Out: what this dialect has in its place: `s_len` and `x_0`, the
//! names that vet knows, and `$x(SB)`.

use super::names::{is_kind, joined, span, text};
use crate::diag::Diagnostic;
use crate::syntax::Context;
use crate::syntax::token::{Kind, Token};

/// The message if token `at` belongs to such an operand.
pub(super) fn describe(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    match line[at].kind {
        Kind::Dot | Kind::OpenBracket => part(cx, line, at),
        Kind::And => address(cx, line, at),
        _ => None,
    }
}

/// `&x`, where no operator can be.
fn address(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let begins = at.checked_sub(1).is_some_and(|before| before == 0 || is_kind(line, before, Kind::Comma));
    if !begins || !joined(line, at + 1) || !is_kind(line, at + 1, Kind::Word) {
        return None;
    }
    let diagnostic = Diagnostic::error("unexpected-token", line[at].span, "unexpected `&`")
        .note("the address of a symbol is written `$x(SB)`, and of an argument `$x+8(FP)`");
    if is_kind(line, at + 2, Kind::Comma) || is_kind(line, at + 2, Kind::End) {
        let written = format!("${}(SB)", text(cx, line[at + 1]));
        let offer = format!("write `{written}`");
        return Some(diagnostic.fix(span(line, at, at + 1), written, offer));
    }
    Some(diagnostic.fix(line[at].span, "$", "write `$`"))
}

/// `.` or `[` in the name of an argument, if it is the first one.
fn part(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let first = at.checked_sub(1).filter(|first| *first > 0 && is_kind(line, *first, Kind::Word))?;
    let mut name = text(cx, line[first]).to_owned();
    let mut next = at;
    while joined(line, next) {
        let (part, count) = match line[next..] {
            [dot, part, ..] if dot.kind == Kind::Dot && part.kind == Kind::Word => (part, 2),
            [open, part, close, ..]
                if (open.kind, part.kind, close.kind)
                    == (Kind::OpenBracket, Kind::Int, Kind::CloseBracket) =>
            {
                (part, 3)
            }
            _ => break,
        };
        name = format!("{name}_{}", text(cx, part));
        next += count;
    }
    let is_offset = is_kind(line, next, Kind::Plus) && is_kind(line, next + 1, Kind::Int);
    let is_argument = is_kind(line, next + 2, Kind::OpenParen)
        && line.get(next + 3).is_some_and(|base| text(cx, *base) == "FP");
    if next == at || !is_offset || !is_argument {
        return None;
    }
    let message = format!("`{}` cannot be part of a name", text(cx, line[at]));
    let offer = format!("write `{name}`");
    Some(
        Diagnostic::error("symbol-name", line[at].span, message)
            .note("parts of an argument are named with `_`, as in `s_len` and `x_0`")
            .safe_fix(span(line, first, next - 1), name, offer),
    )
}
