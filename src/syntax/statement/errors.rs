//! Messages for syntax errors.
//!
//! In: the tokens of a statement, the unexpected one, and what the grammar expected. Out: a diagnostic that explains the
//! error in terms of the language, with a fix if there is an obvious one.

use super::macro_use::{ended_by_macro, no_parameters};
use super::parentheses::{brackets, missing_parenthesis, pseudo, unbalanced};
use super::strays::{dashes, stray, unexpected};
use super::tokens::{after, operator, starts_operand};
use super::{constants, directives, flaws, gnu, go_syntax, names};
use crate::diag::Diagnostic;
use crate::source::Span;
use crate::syntax::token::{Kind, Token};
use crate::syntax::{Context, TEXT_FLAGS};

/// The syntax error at token `at` of the statement `line`, whose last token is its end.
pub(crate) fn describe(cx: &Context<'_>, line: &[Token], at: usize, expected: &[String]) -> Diagnostic {
    // The grammar may notice an error late; an earlier bad token is the cause.
    if let Some(&bad) = line.iter().find(|token| token.kind == Kind::Bad) {
        return flaws::flaw(cx, bad);
    }
    let Some(&token) = line.get(at) else { return unexpected(Span::default(), "end of line") };
    let before = at.checked_sub(1).and_then(|at| line.get(at)).copied();
    let found = found(cx, token);
    let Some(before) = before else {
        return names::head(cx, line).unwrap_or_else(|| head(cx, line, token, &found));
    };
    let by_name = go_syntax::describe(cx, line, at).or_else(|| names::describe(cx, line, at));
    let by_name = by_name.or_else(|| directives::flags_apart(cx, line, at));
    if let Some(diagnostic) = by_name.or_else(|| directives::size_first(cx, line, at)) {
        return diagnostic;
    }
    if let Some(diagnostic) = names::empty_suffix(line) {
        return diagnostic;
    }
    let wants = |kind: &str| expected.iter().any(|name| name.trim_matches('"') == kind);
    if (token.kind != Kind::Percent || !wants("%"))
        && let Some(diagnostic) = gnu::describe(cx, line, at)
    {
        return diagnostic;
    }
    let operand = matches!(before.kind, Kind::Comma | Kind::Colon)
        || at == 1 && matches!(token.kind, Kind::Comma | Kind::Colon);
    if operand && matches!(token.kind, Kind::Comma | Kind::End | Kind::Colon) {
        return missing_operand(line, at, before, token);
    }
    if wants(")")
        && matches!(token.kind, Kind::End | Kind::Comma | Kind::OpenBracket | Kind::Word | Kind::Slash)
        && unbalanced(&line[..at])
    {
        return missing_parenthesis(line, at, before, &found);
    }
    if let Some(diagnostic) = no_parameters(cx, line, at).or_else(|| dashes(cx, line, at)) {
        return diagnostic;
    }
    match token.kind {
        Kind::Float | Kind::Str => return immediate(cx, line, at, token, &found),
        Kind::CloseParen if !unbalanced(&line[..at]) => {
            return unexpected(token.span, &found).label("no matching `(`").fix(
                token.span,
                "",
                "remove the parenthesis",
            );
        }
        Kind::Colon if wants(",") => {
            return Diagnostic::error("stray-colon", token.span, "`:` can only join two registers")
                .note("`AX:DX` is the older form of the pair `DX, AX`");
        }
        Kind::Other | Kind::Hash | Kind::Backslash => {
            return stray(cx, line, at, &found);
        }
        _ => {}
    }
    if let Some(diagnostic) = brackets(cx, line, at, &found) {
        return diagnostic;
    }
    if let Some(diagnostic) = constants::describe(cx, line, at) {
        return diagnostic;
    }
    if let Some(diagnostic) = pseudo(line, at, before, token, &found) {
        return diagnostic;
    }
    if let Some(diagnostic) = directives::unfinished(cx, line, at).filter(|_| wants(",")) {
        return diagnostic;
    }
    if (before.kind, token.kind) == (Kind::CloseParen, Kind::OpenParen) && wants(",") {
        return Diagnostic::error("bad-address", token.span, "an address has at most a base and an index")
            .note("the first is the base and the second, with its scale, the index: `8(AX)(CX*4)`");
    }
    if let Some(diagnostic) = directives::undefined_flags(cx, line, at) {
        return diagnostic;
    }
    if starts_operand(token.kind) && wants(",") && wants("end") {
        return prefix(cx, line, at).unwrap_or_else(|| separate(before, token, &found));
    }
    if let Some(diagnostic) = directives::directive_operand(cx, line, at) {
        return diagnostic;
    }
    if token.kind == Kind::Dollar && before.kind == Kind::Dollar {
        let diagnostic = Diagnostic::error("unexpected-token", token.span, "this `$` is one too many");
        return diagnostic.fix(token.span, "", "remove the `$`");
    }
    if wants("int") && operator(before.kind) {
        return unexpected(token.span, &found)
            .label(format!("expected a number or `(` after {}", quoted(cx, before)));
    }
    let mut diagnostic = unexpected(token.span, &found);
    if let Some(list) = alternatives(expected) {
        diagnostic = diagnostic.label(format!("expected {list}"));
    }
    if TEXT_FLAGS.contains(&cx.sources.text(token.span)) {
        diagnostic =
            diagnostic.note(format!("{found} is a macro in `textflag.h`")).missing_header("textflag.h");
    }
    diagnostic
}

fn quoted(cx: &Context<'_>, token: Token) -> String {
    format!("`{}`", cx.sources.text(token.span))
}

fn found(cx: &Context<'_>, token: Token) -> String {
    match token.kind {
        Kind::End => "end of line".into(),
        _ => quoted(cx, token),
    }
}

fn head(cx: &Context<'_>, line: &[Token], token: Token, found: &str) -> Diagnostic {
    if let [number, colon, ..] = line
        && (number.kind, colon.kind) == (Kind::Int, Kind::Colon)
    {
        return gnu::numeric(cx, Span { end: colon.span.end, ..number.span }, *number);
    }
    if let Some(diagnostic) = ended_by_macro(cx, token) {
        return diagnostic;
    }
    let diagnostic =
        Diagnostic::error("statement-head", token.span, format!("{found} cannot start a statement"))
            .label("expected an instruction, a label or a directive");
    match token.kind {
        Kind::Dot => {
            diagnostic.note("directives have no leading dot in this dialect: `TEXT`, `DATA`, `GLOBL`")
        }
        Kind::Percent => match line.get(1).filter(|_| names::joined(line, 1)) {
            Some(word) if PERCENT_DIRECTIVES.contains(&cx.sources.text(word.span)) => {
                let name = cx.sources.text(word.span);
                let message = format!("`%{name}` is a directive of NASM");
                let diagnostic = Diagnostic::error("statement-head", names::span(line, 0, 1), message);
                match name {
                    "macro" | "endmacro" => diagnostic.help("write a macro with `#define name(parameters)`"),
                    _ => diagnostic.fix(token.span, "#", format!("write `#{name}`")),
                }
            }
            _ => diagnostic.note("registers have no `%` in this dialect"),
        },
        _ => diagnostic,
    }
}

/// Directives of NASM's preprocessor that exist here too, and those of its macros.
const PERCENT_DIRECTIVES: [&str; 9] =
    ["define", "undef", "include", "ifdef", "ifndef", "else", "endif", "macro", "endmacro"];

fn missing_operand(line: &[Token], at: usize, before: Token, token: Token) -> Diagnostic {
    if matches!(token.kind, Kind::End) {
        let sign = if before.kind == Kind::Comma { "comma" } else { "colon" };
        return Diagnostic::error(
            "missing-operand",
            before.span,
            format!("missing operand after the {sign}"),
        )
        .fix(before.span, "", format!("remove the {sign}"));
    }
    let sign = if token.kind == Kind::Colon { "colon" } else { "comma" };
    let message = match at {
        1 => format!("missing operand before the {sign}"),
        _ => "missing operand between these".to_owned(),
    };
    let mut diagnostic = Diagnostic::error("missing-operand", token.span, message);
    if at > 1 {
        diagnostic = diagnostic.also(line[at - 1].span, "");
    }
    diagnostic.fix(token.span, "", format!("remove the {sign}"))
}

fn immediate(cx: &Context<'_>, line: &[Token], at: usize, token: Token, found: &str) -> Diagnostic {
    let what = if token.kind == Kind::Float { "a floating-point constant" } else { "a string" };
    let start = line[..at].iter().rposition(|token| matches!(token.kind, Kind::Comma | Kind::Colon));
    let first = line[start.map_or(1, |start| start + 1).min(at)];
    if first.kind == Kind::Dollar {
        let diagnostic =
            unexpected(token.span, found).label(format!("{what} cannot be part of this operand"));
        return if token.kind == Kind::Float {
            diagnostic.note(
                "a floating-point operand is a single signed constant such as `$-1.5`, without arithmetic",
            )
        } else {
            diagnostic.note("a string operand is just `$\"text\"`")
        };
    }
    if token.kind == Kind::Str
        && let Some(diagnostic) = string(cx, line, at)
    {
        return diagnostic;
    }
    Diagnostic::error("not-immediate", token.span, format!("{what} must be immediate")).safe_fix(
        Span { end: first.span.start, ..first.span },
        "$",
        "insert `$`",
    )
}

/// A string where the value of `DATA` is not.
fn string(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let (head, token) = (line.first()?, line.get(at)?);
    let text = cx.sources.text(token.span);
    let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text);
    let head_text = cx.sources.text(head.span);
    let follows = |kind: Kind| names::joined(line, at + 1) && names::is_kind(line, at + 1, kind);
    if at == 1 && head_text.eq_ignore_ascii_case("include") && names::is_kind(line, 2, Kind::End) {
        let message = "a directive of the preprocessor starts with `#`";
        let diagnostic = Diagnostic::error("statement-head", head.span, message);
        return Some(diagnostic.safe_fix(Span { end: head.span.start, ..head.span }, "#", "insert `#`"));
    }
    if head.kind == Kind::Data {
        return None;
    }
    // `"".f(SB)` is how listings of the compiler name what belongs to the package.
    if inside.is_empty() && follows(Kind::Dot) && names::joined(line, at + 2) {
        let message = "`\"\"` is no part of a name";
        return Some(
            Diagnostic::error("symbol-name", token.span, message)
                .note("a name of this package starts with `·` (U+00B7)")
                .safe_fix(names::span(line, at, at + 1), "·", "write `·` (U+00B7)"),
        );
    }
    if follows(Kind::OpenParen) || follows(Kind::Less) {
        let offer = format!("write `{inside}`");
        let diagnostic = Diagnostic::error("symbol-name", token.span, "names are not in quotes");
        return Some(diagnostic.fix(token.span, inside, offer));
    }
    if TEXT_FLAGS.contains(&inside) {
        let offer = format!("write `{inside}`");
        let diagnostic = Diagnostic::error("bad-flags", token.span, "flags are not in quotes");
        return Some(diagnostic.fix(token.span, inside, offer));
    }
    Some(
        Diagnostic::error("bad-operand", token.span, "instructions cannot have string operands")
            .note("strings belong in `DATA`: `DATA name<>+0(SB)/8, $\"text\"`"),
    )
}

/// `LOCK XADDQ AX, (BX)`: an instruction after a prefix, without a separator.
fn prefix(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let (prefix, instruction) = (line[0], line[1]);
    let name = cx.sources.text(prefix.span);
    if at != 2 || instruction.kind != Kind::Word || !PREFIXES.contains(&name) {
        return None;
    }
    let message = format!("`{name}` and `{}` are two instructions", cx.sources.text(instruction.span));
    Some(
        Diagnostic::error("missing-separator", instruction.span, message)
            .note("in this dialect a prefix is an instruction of its own")
            .safe_fix(after(prefix), ";", "insert `;`"),
    )
}

/// Prefixes that are written as separate instructions.
const PREFIXES: [&str; 5] = ["LOCK", "REP", "REPN", "XACQUIRE", "XRELEASE"];

fn separate(before: Token, token: Token, found: &str) -> Diagnostic {
    unexpected(token.span, found).label("expected `,` or the end of the line").fix(
        after(before),
        ",",
        "insert a comma",
    )
}

/// The expected tokens in plain English, if there are few.
fn alternatives(expected: &[String]) -> Option<String> {
    let mut names: Vec<String> = expected
        .iter()
        .map(|name| match name.trim_matches('"') {
            "word" => "a name".into(),
            "int" => "a number".into(),
            "end" => "the end of the line".into(),
            "char" => "a character".into(),
            "string" => "a string".into(),
            "float" => "a floating-point number".into(),
            sign => format!("`{sign}`"),
        })
        .collect();
    names.sort();
    names.dedup();
    match names.len() {
        0 | 9.. => None,
        1 => names.pop(),
        _ => {
            let last = names.pop()?;
            Some(format!("{} or {last}", names.join(", ")))
        }
    }
}
