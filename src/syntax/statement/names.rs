//! Names in the style of other languages and assemblers.
//!
//! In: the tokens of a statement that does not parse, and the unexpected one. Out: what to write instead, if it is a name
//! that is written differently in this dialect: a package path, a name with a leading dot, a directive or suffix of GNU as,
//! another character in place of `·`.

use crate::diag::Diagnostic;
use crate::source::Span;
use crate::syntax::Context;
use crate::syntax::token::{Kind, Token};

/// The rule that most of these messages end with.
const RULE: &str = "in names `·` (U+00B7) stands for `.`, and `∕` (U+2215) for `/`";

/// The message if token `at` is a punctuation mark in a name, or before one.
pub(super) fn describe(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    match line[at].kind {
        Kind::Dot | Kind::Slash | Kind::Backslash => path(cx, line, at).or_else(|| dotted(cx, line, at)),
        Kind::Other if text(cx, line[at]) == "@" => at_sign(cx, line, at),
        Kind::OpenParen => unsigned_offset(line, at),
        _ => None,
    }
}

pub(super) fn text<'a>(cx: &'a Context<'_>, token: Token) -> &'a str {
    cx.sources.text(token.span)
}

/// Whether a token of the statement follows the previous one without a blank.
pub(super) fn joined(line: &[Token], at: usize) -> bool {
    match (at.checked_sub(1).and_then(|before| line.get(before)), line.get(at)) {
        (Some(before), Some(token)) => {
            before.span.end == token.span.start && before.span.expansion == token.span.expansion
        }
        _ => false,
    }
}

pub(super) fn is_kind(line: &[Token], at: usize, kind: Kind) -> bool {
    line.get(at).is_some_and(|token| token.kind == kind)
}

/// From one token of the statement to another, inclusive.
pub(super) fn span(line: &[Token], first: usize, last: usize) -> Span {
    Span { end: line[last].span.end, ..line[first].span }
}

/// `math/bits.Len(SB)`: a package path as in Go.
fn path(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let is_sign = |token: &Token| matches!(token.kind, Kind::Dot | Kind::Slash | Kind::Backslash);
    let belongs = |at: usize| line.get(at).is_some_and(|token| is_sign(token) || token.kind == Kind::Word);
    let (mut first, mut last) = (at, at);
    // The head word is not part of an operand.
    while first > 1 && joined(line, first) && belongs(first - 1) {
        first -= 1;
    }
    while joined(line, last + 1) && belongs(last + 1) {
        last += 1;
    }
    let parts = &line[first..=last];
    let alternate = parts.iter().enumerate().all(|(at, token)| is_sign(token) == (at % 2 == 1));
    let is_symbol = [Kind::OpenParen, Kind::Less, Kind::Plus, Kind::Minus]
        .iter()
        .any(|kind| is_kind(line, last + 1, *kind));
    if first == at || parts.len().is_multiple_of(2) || !alternate || !is_symbol {
        return None;
    }
    let written: String = parts
        .iter()
        .map(|token| match token.kind {
            Kind::Dot => "·",
            Kind::Slash | Kind::Backslash => "∕",
            _ => text(cx, *token),
        })
        .collect();
    let message = format!("`{}` cannot be part of a name", text(cx, line[at]));
    let offer = format!("write `{written}`");
    Some(Diagnostic::error("symbol-name", line[at].span, message).note(RULE).safe_fix(
        span(line, first, last),
        written,
        offer,
    ))
}

/// `x<>8(SB)`: an offset without its sign.
fn unsigned_offset(line: &[Token], at: usize) -> Option<Diagnostic> {
    let (number, sign) = (at.checked_sub(1)?, at.checked_sub(2)?);
    let is_behind_name =
        is_kind(line, number, Kind::Int) && is_kind(line, sign, Kind::Greater) && joined(line, number);
    is_behind_name.then(|| {
        let place = Span { end: line[number].span.start, ..line[number].span };
        Diagnostic::error("unexpected-token", line[number].span, "the offset from a symbol needs its sign")
            .safe_fix(place, "+", "insert `+`")
    })
}

/// `VADDPD. Z0`: a dot without a suffix behind it.
pub(super) fn empty_suffix(line: &[Token]) -> Option<Diagnostic> {
    let is_word = is_kind(line, 0, Kind::Word);
    let is_empty = is_kind(line, 1, Kind::Dot) && joined(line, 1) && !joined(line, 2);
    (is_word && is_empty).then(|| {
        let dot = line[1].span;
        Diagnostic::error("bad-suffix", dot, "no suffix follows the `.`").fix(dot, "", "remove the `.`")
    })
}

/// `.L3` or `.count(SB)`: a name with a leading dot.
fn dotted(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    if line[at].kind != Kind::Dot || !joined(line, at + 1) || !is_kind(line, at + 1, Kind::Word) {
        return None;
    }
    let is_symbol = matches!(line.get(at + 2)?.kind, Kind::OpenParen | Kind::Less | Kind::Plus | Kind::Minus);
    if at > 0 && joined(line, at) && is_kind(line, at - 1, Kind::Word) && !is_symbol {
        // `fmt.Println`, as in Go.
        let written = format!("{}·{}(SB)", text(cx, line[at - 1]), text(cx, line[at + 1]));
        let offer = format!("write `{written}`");
        let diagnostic = Diagnostic::error("symbol-name", line[at].span, "`.` cannot be part of a name");
        return Some(diagnostic.note(RULE).fix(span(line, at - 1, at + 1), written, offer));
    }
    Some(leading_dot(text(cx, line[at + 1]), is_symbol, span(line, at, at + 1)))
}

/// The message for a name with a leading dot; `span` covers both.
pub(crate) fn leading_dot(name: &str, is_symbol: bool, span: Span) -> Diagnostic {
    let diagnostic =
        Diagnostic::error("symbol-name", span, format!("`.{name}`: a name cannot start with a dot"));
    let (written, note) = match is_symbol {
        // GNU as keeps these out of the symbol table.
        true if name.starts_with('L') => (format!("{name}<>"), "`<>` keeps a name local to its file"),
        true => (format!("·{name}"), "a name of this package starts with `·` (U+00B7)"),
        false => (name.to_owned(), "labels have no dot: each is known only in its function"),
    };
    let offer = format!("write `{written}`");
    let diagnostic = diagnostic.note(note);
    match is_symbol {
        true => diagnostic.fix(span, written, offer),
        false => diagnostic.safe_fix(span, written, offer),
    }
}

/// `foo@PLT`, or `@` in place of `·`.
fn at_sign(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    if !joined(line, at + 1) || !is_kind(line, at + 1, Kind::Word) {
        return None;
    }
    let name = text(cx, line[at + 1]);
    let relocations =
        ["PLT", "GOT", "GOTPCREL", "GOTPCRELX", "GOTOFF", "GOTTPOFF", "TPOFF", "DTPOFF", "TLSGD", "TLSLD"];
    if !relocations.contains(&name) {
        let message = "`@` cannot be part of a name";
        let diagnostic = Diagnostic::error("symbol-name", line[at].span, message);
        return Some(diagnostic.fix(line[at].span, "·", "write `·` (U+00B7)"));
    }
    let relocation = span(line, at, at + 1);
    let message = format!("`@{name}` is not part of this dialect");
    let diagnostic = Diagnostic::error("symbol-name", relocation, message)
        .note("the assembler and the linker choose how a symbol is reached");
    if !(at > 1 && joined(line, at) && is_kind(line, at - 1, Kind::Word)) {
        return Some(diagnostic);
    }
    let offer = format!("write `{}(SB)`", text(cx, line[at - 1]));
    Some(if is_kind(line, at + 2, Kind::OpenParen) {
        diagnostic.help(offer)
    } else {
        let written = offer.split('`').nth(1).unwrap_or_default().to_owned();
        diagnostic.fix(span(line, at - 1, at + 1), written, offer)
    })
}

/// The message for a statement that starts with a dot: a label or directive of GNU as.
pub(super) fn head(cx: &Context<'_>, line: &[Token]) -> Option<Diagnostic> {
    if line[0].kind != Kind::Dot || !joined(line, 1) || !is_kind(line, 1, Kind::Word) {
        return None;
    }
    let (name, whole) = (text(cx, line[1]), span(line, 0, 1));
    if is_kind(line, 2, Kind::Colon) {
        let mut diagnostic = leading_dot(name, false, whole);
        // Nothing else can be meant by a label.
        diagnostic.fixes.clear();
        return Some(diagnostic.safe_fix(whole, name, format!("write `{name}`")));
    }
    let diagnostic =
        Diagnostic::error("gnu-directive", whole, format!("`.{name}` is a directive of GNU's assembler"));
    let number = match line {
        [_, _, number, end] if number.kind == Kind::Int && end.kind == Kind::End => Some(*number),
        _ => None,
    };
    // `.p2align 4, 0x90` and `.p2align 4,,15`: the filler and a limit follow.
    let boundary = match line {
        [_, _, number, end, ..]
            if number.kind == Kind::Int && matches!(end.kind, Kind::End | Kind::Comma) =>
        {
            Some(*number)
        }
        _ => None,
    };
    Some(match (instead(name)?, number) {
        (Instead::Write(help), _) => diagnostic.help(help),
        (Instead::Value(word), Some(number)) => {
            let written = format!("{word} ${}", text(cx, number));
            let offer = format!("write `{written}` in code");
            diagnostic.help("write data as `DATA name<>+0(SB)/8, $value`, with `GLOBL` after it").fix(
                span(line, 0, 2),
                written,
                offer,
            )
        }
        (Instead::Value(word), None) => diagnostic
            .help(format!("write `{word} $value` in code, one value each"))
            .help("write data as `DATA name<>+0(SB)/8, $value`, with `GLOBL` after it"),
        (Instead::Align { exponent }, _) => {
            let bytes = boundary.map(Token::integer).and_then(|number| match exponent {
                true => 1u64.checked_shl(u32::try_from(number).ok()?),
                false => Some(number),
            });
            match bytes {
                Some(bytes) => {
                    let written = format!("PCALIGN ${bytes}");
                    let offer = format!("write `{written}`");
                    diagnostic.fix(span(line, 0, line.len() - 2), written, offer)
                }
                None => diagnostic.help("write `PCALIGN $bytes` in code; data is aligned by its size"),
            }
        }
    })
}

/// The replacement for a directive in this dialect.
enum Instead {
    /// Something else, described by the text.
    Write(&'static str),
    /// An instruction that writes one value.
    Value(&'static str),
    /// PCALIGN.
    Align {
        /// Whether the operand is a power of two rather than a number of bytes.
        exponent: bool,
    },
}

/// The replacement for a directive with that name (GNU as manual, "Assembler Directives").
fn instead(name: &str) -> Option<Instead> {
    Some(match name {
        "align" | "balign" => Instead::Align { exponent: false },
        "p2align" => Instead::Align { exponent: true },
        "byte" => Instead::Value("BYTE"),
        "word" | "short" | "hword" | "value" | "2byte" => Instead::Value("WORD"),
        "long" | "int" | "4byte" => Instead::Value("LONG"),
        "quad" | "8byte" => Instead::Value("QUAD"),
        "ascii" | "asciz" | "string" => {
            Instead::Write("write `DATA name<>+0(SB)/8, $\"text\"`, with `GLOBL` after it")
        }
        "zero" | "skip" | "space" | "fill" | "comm" | "lcomm" => {
            Instead::Write("write `GLOBL name<>(SB), NOPTR, $size`: what `DATA` does not set is zero")
        }
        "globl" | "global" => Instead::Write(
            "remove it: `TEXT name(SB)` and `GLOBL name(SB)` are visible to other files, `name<>(SB)` is not",
        ),
        "text" | "data" | "bss" | "section" | "pushsection" | "popsection" | "previous" => {
            Instead::Write("remove it: `TEXT` and the flags of `GLOBL` choose the section")
        }
        "set" | "equ" | "equiv" => Instead::Write("write `#define name value`"),
        "macro" | "endm" | "rept" | "endr" | "irp" => {
            Instead::Write("write a macro with `#define name(parameters)`")
        }
        "include" => Instead::Write("write `#include \"file\"`"),
        "if" | "ifdef" | "ifndef" | "else" | "elseif" | "endif" => {
            Instead::Write("write `#ifdef name`, `#ifndef name`, `#else` and `#endif`")
        }
        "intel_syntax" => {
            Instead::Write("translate the file: destinations come last, and registers are `AX`, `R8`, `X0`")
        }
        "att_syntax" | "type" | "size" | "file" | "ident" | "loc" | "hidden" | "local" | "addrsig"
        | "addrsig_sym" => {
            Instead::Write("remove it: the assembler writes symbol types, sizes and line tables by itself")
        }
        _ if name.starts_with("cfi_") => {
            Instead::Write("remove it: the assembler writes unwind tables by itself")
        }
        _ => return None,
    })
}

/// Lookalikes of characters in this dialect, each with the actual character.
const LOOKALIKES: [(&str, &str); 8] = [
    ("\u{387}\u{2022}\u{2027}\u{2219}\u{22c5}\u{25cf}\u{2e31}\u{30fb}\u{ff65}", "·"),
    ("\u{2044}\u{2571}\u{29f8}\u{ff0f}", "∕"),
    ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}", "-"),
    ("\u{201c}\u{201d}\u{201e}", "\""),
    ("\u{2018}\u{2019}", "'"),
    ("\u{ff0c}", ","),
    ("\u{ff04}", "$"),
    ("\u{a0}\u{2002}\u{2003}\u{2009}\u{202f}\u{3000}", " "),
];

/// Suggests the character that a lookalike resembles.
pub(super) fn lookalike(diagnostic: Diagnostic, character: &str, span: Span) -> Diagnostic {
    let mut chars = character.chars();
    let (Some(first), None) = (chars.next(), chars.next()) else { return diagnostic };
    match LOOKALIKES.iter().find(|(like, _)| like.contains(first)) {
        Some((_, "·")) => diagnostic.safe_fix(span, "·", "write `·` (U+00B7)"),
        Some((_, "∕")) => diagnostic.safe_fix(span, "∕", "write `∕` (U+2215)"),
        Some((_, " ")) => diagnostic.safe_fix(span, " ", "write a plain space"),
        Some((_, sign)) => diagnostic.safe_fix(span, *sign, format!("write `{sign}`")),
        None => diagnostic,
    }
}

/// `“text”`: both quotes are replaced.
pub(super) fn quoted(cx: &Context<'_>, diagnostic: Diagnostic, span: Span) -> Option<Diagnostic> {
    let id = cx.sources.file_at(span.start)?;
    let file = cx.sources.file(id);
    let rest = file.text().get((span.start - file.start()) as usize..)?;
    let line = rest.split('\n').next()?;
    let quotes = ['\u{201c}', '\u{201d}', '\u{201e}', '"'];
    let inside = line.strip_prefix(&quotes[..3])?;
    let length = inside.find(quotes)?;
    let close = inside[length..].chars().next()?;
    let end = span.start + (line.len() - inside.len() + length + close.len_utf8()) as u32;
    let written = format!("\"{}\"", &inside[..length]);
    let offer = format!("write `{written}`");
    Some(diagnostic.safe_fix(Span { end, ..span }, written, offer))
}
