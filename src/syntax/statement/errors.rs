//! Messages for syntax errors.
//!
//! In: the tokens of a statement, the unexpected one, and what the grammar expected. Out: a diagnostic that explains the
//! error in terms of the language, with a fix if there is an obvious one.

use super::tokens::{after, operator, starts_operand};
use super::{constants, directives, flaws, gnu, go_syntax, names};
use crate::diag::Diagnostic;
use crate::source::{ExpansionId, Span};
use crate::syntax::token::{Kind, Token};
use crate::syntax::{Context, FUNCDATA_MACROS, TEXT_FLAGS};

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

/// `X()` of a macro without parameters.
fn no_parameters(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let [last, open, close] = *line.get(at.checked_sub(2)?..=at)? else { return None };
    let is_empty = (open.kind, close.kind) == (Kind::OpenParen, Kind::CloseParen);
    let word = cx.sources.text(last.span);
    if is_empty && at == 2 && FUNCDATA_MACROS.contains(&word) {
        let both = names::span(line, 1, 2);
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
    let both = names::span(line, at - 1, at);
    let message = format!("the macro `{}` has no parameters", cx.sources.text(use_of));
    let diagnostic = Diagnostic::error("unexpected-token", both, message);
    Some(diagnostic.safe_fix(both, "", "remove the parentheses"))
}

/// `-- text`: the comment of other languages.
fn dashes(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let first = at.checked_sub(2)?;
    let is_minus = |at: usize| names::is_kind(line, at, Kind::Minus);
    let is_apart = !names::joined(line, first) && !names::joined(line, at);
    if !is_minus(first) || !is_minus(first + 1) || !names::joined(line, first + 1) || !is_apart {
        return None;
    }
    let both = names::span(line, first, first + 1);
    is_in_file(cx, both).then(|| comment(both, "`--`"))
}

/// What begins a comment elsewhere.
fn comment(sign: Span, found: &str) -> Diagnostic {
    Diagnostic::error("foreign-syntax", sign, format!("{found} does not begin a comment")).fix(
        sign,
        "//",
        "write `//` for a comment",
    )
}

fn is_in_file(cx: &Context<'_>, span: Span) -> bool {
    cx.expansions.get(span.expansion).is_none()
}

/// A character that this dialect does not use, or not here.
fn stray(cx: &Context<'_>, line: &[Token], at: usize, found: &str) -> Diagnostic {
    let span = line[at].span;
    if let Some(diagnostic) = defined_with_sign(cx, span, found) {
        return diagnostic;
    }
    // GNU as for arm has comments with `@`.
    let is_apart = !names::joined(line, at) && !names::joined(line, at + 1);
    if found == "`@`" && is_apart && names::is_kind(line, at + 1, Kind::Word) && is_in_file(cx, span) {
        return comment(span, found);
    }
    Diagnostic::error("stray-character", span, format!("{found} has no meaning here"))
}

/// `#define N = 5`.
fn defined_with_sign(cx: &Context<'_>, span: Span, found: &str) -> Option<Diagnostic> {
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

fn unexpected(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error("unexpected-token", span, format!("unexpected {found}"))
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

/// `MOVQ $N, AX` of a macro that ends in `;`, and so ends the statement.
fn ended_by_macro(cx: &Context<'_>, token: Token) -> Option<Diagnostic> {
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

fn unbalanced(tokens: &[Token]) -> bool {
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

fn missing_parenthesis(line: &[Token], at: usize, before: Token, found: &str) -> Diagnostic {
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

/// Errors in and around parentheses and brackets.
fn pseudo(line: &[Token], at: usize, before: Token, token: Token, found: &str) -> Option<Diagnostic> {
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
fn brackets(cx: &Context<'_>, line: &[Token], at: usize, found: &str) -> Option<Diagnostic> {
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
