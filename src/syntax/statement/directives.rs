//! Messages for the operands of TEXT, DATA and GLOBL.
//!
//! In: the tokens of a statement and the unexpected one. Out: a diagnostic where a directive's own form is missed, such as a frame size
//! without `$`.

use super::tokens::{after, starts_operand};
use crate::diag::Diagnostic;
use crate::source::{ExpansionId, Expansions, SourceMap, Span};
use crate::syntax::token::{Kind, Token};
use crate::syntax::{Context, TEXT_FLAGS};

/// The size of a TEXT without `$` or with the wrong signs, its flags with a `$`, and a DATA without its width.
pub(super) fn directive_operand(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let (head, before, token) = (line.first()?, line.get(at.checked_sub(1)?)?, line.get(at)?);
    let kinds: Vec<Kind> = line[at..].iter().map(|token| token.kind).collect();
    let error = |span, message: &str| Diagnostic::error("unexpected-token", span, message);
    let form = "expected `TEXT name(SB), flags, $frame-args`";
    match (head.kind, before.kind, kinds.as_slice()) {
        (Kind::Text, Kind::Comma, [Kind::Int, ..]) => {
            let diagnostic = error(token.span, "the frame size of `TEXT` needs a `$`").note(form);
            Some(diagnostic.safe_fix(Span { end: token.span.start, ..token.span }, "$", "put `$` before it"))
        }
        (Kind::Text, Kind::Minus, [Kind::Dollar, Kind::Int, Kind::End]) => {
            let message = "only the frame size has a `$`, not the size of the arguments";
            Some(error(token.span, message).note(form).safe_fix(token.span, "", "remove the `$`"))
        }
        (Kind::Text, Kind::Int, [Kind::Plus, Kind::Int, Kind::End]) => {
            let message = "the sizes of the frame and of the arguments are joined by `-`";
            Some(error(token.span, message).note(form).fix(token.span, "-", "write `-`"))
        }
        (Kind::Text, Kind::Int, [Kind::Comma, Kind::Dollar, ..]) => {
            let sign = *line.get(at.checked_sub(2)?).filter(|sign| sign.kind == Kind::Dollar)?;
            let message = "the flags of `TEXT` are a number without `$`";
            Some(error(sign.span, message).note(form).safe_fix(sign.span, "", "remove the `$`"))
        }
        (Kind::Data, Kind::CloseParen, [Kind::Comma, Kind::Dollar, value, ..]) => {
            let text = cx.sources.text(Span { start: line.get(1)?.span.start, ..before.span });
            let diagnostic = error(token.span, "`DATA` needs the number of bytes it writes")
                .note("expected `DATA name+offset(SB)/width, $value`");
            Some(match (value, text.contains('\n')) {
                (Kind::Int, false) => diagnostic.fix(after(*before), "/8", "add `/8` for 8 bytes"),
                _ => diagnostic,
            })
        }
        _ => None,
    }
}

/// `DATA x+0(SB)/8 $1` without its comma, and `TEXT f` without a frame size.
pub(super) fn unfinished(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let (head, before, token) = (line.first()?, line.get(at.checked_sub(1)?)?, line.get(at)?);
    if !matches!(head.kind, Kind::Text | Kind::Data) {
        return None;
    }
    let name = cx.sources.text(head.span);
    if starts_operand(token.kind) {
        // Flags are macros; the comma belongs where they are used.
        let (place, end) = (cx.expansions.outermost(token.span), cx.expansions.outermost(before.span));
        let message = format!("missing comma before `{}`", cx.sources.text(place));
        return Some(Diagnostic::error("unexpected-token", place, message).safe_fix(
            Span { start: end.end, ..end },
            ",",
            "insert a comma",
        ));
    }
    let (missing, form) = match head.kind {
        Kind::Text => ("the frame size", "TEXT name(SB), flags, $frame-args"),
        _ => ("the value", "DATA name+offset(SB)/width, $value"),
    };
    if token.kind != Kind::End {
        return None;
    }
    let operand = Span { start: line.get(1)?.span.start, ..before.span };
    let diagnostic =
        Diagnostic::error("missing-operand", operand, format!("{missing} of this `{name}` is missing"))
            .note(format!("expected `{form}`"));
    let is_plain = line[1..at].iter().all(|token| token.span.expansion == ExpansionId::NONE);
    Some(match (head.kind, before.kind) {
        (Kind::Text, Kind::CloseParen | Kind::Int) => diagnostic.fix(after(*before), ", $0", "add `, $0`"),
        (Kind::Text, Kind::Word) if at == 2 && is_plain => {
            let symbol = cx.sources.text(before.span);
            let dot = if symbol.contains('·') { "" } else { "·" };
            let written = format!("{dot}{symbol}(SB), $0");
            let offer = format!("write `{written}`");
            diagnostic.fix(before.span, written, offer)
        }
        _ => diagnostic,
    })
}

/// `TEXT ·f(SB), NOSPLIT, NOFRAME, $0`: flags apart from each other.
pub(super) fn flags_apart(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let head = line.first()?;
    if head.kind != Kind::Text && cx.sources.text(head.span) != "GLOBL" {
        return None;
    }
    // As written in the file: flags are macros.
    let is_flag = |place: usize| {
        let outer = line.get(place).map(|token| cx.expansions.outermost(token.span))?;
        TEXT_FLAGS.contains(&cx.sources.text(outer)).then_some(outer)
    };
    let belongs =
        |place: usize| matches!(line[place].kind, Kind::Or | Kind::Comma) || is_flag(place).is_some();
    let last = (at..line.len()).take_while(|place| belongs(*place)).last().unwrap_or(at);
    let first = (1..=at).rev().skip(1).take_while(|place| belongs(*place)).last()?;
    let flags: Vec<Span> = (first..=last).filter_map(is_flag).collect();
    separate_flags(cx.sources, cx.expansions, &flags)
}

/// The message for flags between which there is no `|`; none if they are not such flags.
pub(crate) fn separate_flags(
    sources: &SourceMap,
    expansions: &Expansions,
    operands: &[Span],
) -> Option<Diagnostic> {
    let places: Vec<Span> = operands.iter().map(|operand| expansions.outermost(*operand)).collect();
    let (first, last) = (*places.first()?, *places.last()?);
    let whole = Span { end: last.end, ..first };
    let texts: Vec<&str> = places.iter().map(|place| sources.text(*place)).collect();
    let (written, given) = (texts.join("|"), sources.text(whole));
    let is_joined = given.chars().filter(|letter| !letter.is_whitespace()).eq(written.chars());
    if is_joined || given.contains('\n') || !texts.iter().all(|text| is_flags(text)) {
        return None;
    }
    let offer = format!("write `{written}`");
    let diagnostic = Diagnostic::error("bad-flags", whole, "several flags are joined by `|`");
    Some(diagnostic.safe_fix(whole, written, offer))
}

/// Whether a text is of flags, joined by `|`.
pub(crate) fn is_flags(text: &str) -> bool {
    text.split('|').all(|flag| TEXT_FLAGS.contains(&flag.trim()))
}

/// `TEXT ·f(SB), $0-8, NOSPLIT`: the flags after the size.
pub(super) fn size_first(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let (text, token) = (line.first()?, line.get(at)?);
    let comma = line[..at].iter().position(|token| token.kind == Kind::Comma)?;
    let (size, flags) = (line.get(comma + 1..at)?, line.get(at + 1..line.len() - 1)?);
    let sizes = size.iter().all(|token| matches!(token.kind, Kind::Dollar | Kind::Minus | Kind::Int));
    let between = matches!(token.kind, Kind::Comma | Kind::Or);
    if text.kind != Kind::Text || !between || size.first()?.kind != Kind::Dollar || !sizes {
        return None;
    }
    let (first, last) = (flags.first()?, flags.last()?);
    if flags.iter().any(|token| matches!(token.kind, Kind::Comma | Kind::Dollar)) {
        return None;
    }
    // As written in the file: flags are macros.
    let outer = |token: &Token| cx.expansions.outermost(token.span);
    let (start, size_end) = (outer(&size[0]), outer(size.last()?).end);
    let (flags_start, end) = (outer(first).start, outer(last).end);
    let whole = Span { end, ..start };
    let size = cx.sources.text(Span { end: size_end, ..start });
    let flags = cx.sources.text(Span { start: flags_start, end, ..start });
    let diagnostic =
        Diagnostic::error("flags-last", token.span, "the flags of `TEXT` come before the frame size")
            .note("expected `TEXT name(SB), flags, $frame-args`");
    Some(if size.is_empty() || flags.is_empty() || cx.sources.text(whole).contains('\n') {
        diagnostic
    } else {
        let written = format!("{flags}, {size}");
        let offer = format!("write `{written}`");
        diagnostic.safe_fix(whole, written, offer)
    })
}

/// `NOSPLIT|NOFRAME` where `textflag.h` is not included.
pub(super) fn undefined_flags(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let (head, before, token) = (line.first()?, line.get(at.checked_sub(1)?)?, line.get(at)?);
    let takes_flags = head.kind == Kind::Text || cx.sources.text(head.span) == "GLOBL";
    let flags = [before, token].map(|token| cx.sources.text(token.span));
    let name = flags.into_iter().find(|text| TEXT_FLAGS.contains(text))?;
    let place = if flags[0] == name { before.span } else { token.span };
    takes_flags.then(|| {
        Diagnostic::error("bad-flags", place, format!("`{name}` is not defined"))
            .note(format!("`{name}` is a macro in `textflag.h`"))
            .missing_header("textflag.h")
    })
}
