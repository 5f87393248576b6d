//! What the place of a cursor asks for.
//!
//! In: a file and an offset. Out: the kind of the place, and the bytes that a word put there replaces: those before the cursor and behind it.
//! Only the line is read, by the tokens in front of the cursor.

use super::analysis::Analysis;
use super::index::Role;
use crate::syntax::Kind;
use crate::syntax::raw::{Raw, RawTokens};
use std::ops::Range;

/// A place.
#[derive(Clone, Debug)]
pub(super) struct Place<'t> {
    pub(super) kind: PlaceKind<'t>,
    /// What is written of the word before the cursor.
    pub(super) prefix: &'t str,
    /// The word around the cursor, or what else a proposal replaces.
    pub(super) word: Range<usize>,
    /// What follows the word: `<>+8(SB)`.
    pub(super) tail: Tail,
    /// The name of the `#define` in whose body it is.
    pub(super) define: Option<Range<usize>>,
}

/// What follows a name in an operand.
#[derive(Clone, Debug, Default)]
pub(super) struct Tail {
    pub(super) range: Range<usize>,
    /// The bytes of `+8`.
    pub(super) offset: Range<usize>,
}

/// The kind of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PlaceKind<'t> {
    /// A comment, a string, a new name.
    Nothing,
    /// Behind the `#` of a directive.
    Directive,
    /// The file of an `#include`; whether its first quote is there.
    Include { quoted: bool },
    /// The name of a macro that `#ifdef` asks for.
    MacroName,
    /// The head of a statement.
    Head,
    /// A suffix of a mnemonic. `given` are those before it, with dots.
    Suffix { head: &'t str, given: &'t str },
    /// In an operand, counted from 0.
    Operand { head: &'t str, number: usize, part: Part<'t> },
}

/// A part of an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part<'t> {
    Whole,
    /// Behind `$`.
    Constant,
    /// Behind `x+`; the word begins with it.
    Offset,
    /// `$16-41` of a TEXT; the word is all of it.
    Size,
    /// The base register of an address.
    Base,
    /// The register behind `x+0(`.
    Pseudo(&'t str),
    Index,
    Scale,
    /// In an expression.
    Expression,
}

/// Whether a letter can be in a word.
fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '·' | '∕')
}

/// The place of an offset.
pub(super) fn at(analysis: &Analysis, offset: usize) -> Place<'_> {
    let text = analysis.text.as_str();
    let line = analysis.text.line(analysis.text.line_of(offset));
    let offset = offset.clamp(line.start, line.end);
    let end = word_end(text, offset, line.end);
    let nothing = Place {
        kind: PlaceKind::Nothing,
        prefix: "",
        word: offset..end,
        tail: Tail::default(),
        define: None,
    };
    let around = analysis.index().at(offset).filter(|found| found.range.start < offset);
    if around.is_some_and(|found| found.role == Role::Comment && is_within(text, &found.range, offset)) {
        return nothing;
    }
    let before = &text[..offset];
    let mut tokens = Vec::new();
    let mut reader = RawTokens::new(before, line.start);
    loop {
        match reader.next() {
            token if token.kind == Kind::Eof => break,
            token => tokens.push(token),
        }
    }
    if reader.unclosed().is_some() || in_comment(text, &tokens, line.start, offset) {
        return nothing;
    }
    let hash = tokens.first().is_some_and(|first| first.kind == Kind::Hash);
    if hash && let Some(place) = directive(text, &tokens, offset, line.end) {
        return place;
    }
    // A string that is not closed is no token of its kind.
    let is_open = |token: &Raw| {
        let text = &text[token.range()];
        text.starts_with(['"', '\'']) && !is_closed(text)
    };
    if tokens.last().is_some_and(is_open) {
        return nothing;
    }
    let mut macros = analysis.index().macros.iter();
    // A body ends with its last token.
    let define = macros.find(|(_, body)| body.start < offset && line.start <= body.end);
    let define = define.and_then(|(name, _)| Some(analysis.index().at(*name)?.range.clone()));
    if hash {
        // The name and its parameters are no statement.
        let Some(first) = body_start(&tokens) else { return nothing };
        tokens.drain(..first);
    }
    let start = match tokens.last() {
        Some(last)
            if last.end == offset && matches!(last.kind, Kind::Word | Kind::Int | Kind::NumberStart) =>
        {
            let start = last.start;
            tokens.pop();
            start
        }
        _ => offset,
    };
    let mut place = Place { prefix: &text[start..offset], word: start..end, define, ..nothing };
    place.tail = tail(text, end, line.end);
    let is_end = |token: &Raw| matches!(token.kind, Kind::Semicolon | Kind::Colon | Kind::Backslash);
    let first = tokens.iter().rposition(is_end).map_or(0, |last| last + 1);
    place.kind = statement(text, &tokens[first..], &mut place.word.start);
    if let PlaceKind::Operand { part: Part::Size, .. } = place.kind {
        place.tail = Tail { range: end..size_end(text, end, line.end), ..Tail::default() };
    }
    place.prefix = &text[place.word.start..offset];
    place
}

/// Whether an offset is inside a comment: one of a line goes on at its end.
fn is_within(text: &str, comment: &Range<usize>, offset: usize) -> bool {
    offset < comment.end || !text[comment.clone()].ends_with("*/") || comment.len() < 4
}

/// Whether the gap behind the last token has the start of a comment.
fn in_comment(text: &str, tokens: &[Raw], start: usize, offset: usize) -> bool {
    let from = tokens.last().map_or(start, |last| last.end);
    text[from..offset].contains("//")
}

fn is_closed(text: &str) -> bool {
    let quote = &text[..1];
    text.len() > 1 && text.ends_with(quote) && !text.ends_with("\\\"")
}

fn word_end(text: &str, from: usize, end: usize) -> usize {
    from + text[from..end].find(|letter| !is_letter(letter)).unwrap_or(end - from)
}

/// The place behind `#`; none in the body of a `#define`.
fn directive<'t>(text: &'t str, tokens: &[Raw], offset: usize, end: usize) -> Option<Place<'t>> {
    let place = |kind, word: Range<usize>| Place {
        kind,
        prefix: &text[word.start..offset],
        word,
        tail: Tail::default(),
        define: None,
    };
    let [hash, rest @ ..] = tokens else { return None };
    let word = match rest {
        [] => return Some(place(PlaceKind::Directive, hash.start..word_end(text, offset, end))),
        [word, ..] if word.end == offset => {
            return Some(place(PlaceKind::Directive, hash.start..word_end(text, offset, end)));
        }
        [word, ..] => &text[word.range()],
    };
    match word {
        "define" => None,
        "include" => {
            let start = rest.get(1).map_or(offset, |name| name.start);
            let quoted = text[start..offset].starts_with('"');
            let start = start + usize::from(quoted);
            let rest = &text[offset..end];
            let length = rest.find(['"', ' ', '\t', '/']).unwrap_or(rest.len());
            Some(place(PlaceKind::Include { quoted }, start.min(offset)..offset + length))
        }
        "ifdef" | "ifndef" | "undef" => {
            let start = rest.get(1).map_or(offset, |name| name.start);
            Some(place(PlaceKind::MacroName, start..word_end(text, offset, end)))
        }
        _ => Some(place(PlaceKind::Nothing, offset..offset)),
    }
}

/// The first token of a body behind `#define NAME(parameters)`; none in the name or the parameters.
fn body_start(tokens: &[Raw]) -> Option<usize> {
    let name = tokens.get(2)?;
    let next = tokens.get(3)?;
    if next.kind == Kind::OpenParen && next.start == name.end {
        return Some(tokens.iter().position(|token| token.kind == Kind::CloseParen)? + 1);
    }
    Some(3)
}

/// What follows a name: `<>`, an offset, a pseudo register.
fn tail(text: &str, start: usize, end: usize) -> Tail {
    let rest = &text[start..end];
    let after = rest.strip_prefix("<>").unwrap_or(rest);
    let digits = match after.strip_prefix(['+', '-']) {
        Some(more) => {
            let number = more.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(more.len());
            if more.starts_with(|first: char| first.is_ascii_digit()) { 1 + number } else { 0 }
        }
        None => 0,
    };
    let from = start + rest.len() - after.len();
    let offset = from..from + digits;
    let base = ["(SB)", "(FP)", "(SP)"].iter().find(|base| after[digits..].starts_with(**base));
    Tail { range: start..offset.end + base.map_or(0, |base| base.len()), offset }
}

/// The end of what is written of `$16-41`.
fn size_end(text: &str, from: usize, end: usize) -> usize {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    from + text[from..end].find(|letter| !is_part(letter)).unwrap_or(end - from)
}

/// The place behind the tokens of a statement. `start` goes back to what a proposal replaces too.
fn statement<'t>(text: &'t str, tokens: &[Raw], start: &mut usize) -> PlaceKind<'t> {
    let [head, rest @ ..] = tokens else { return PlaceKind::Head };
    if head.kind != Kind::Word {
        return PlaceKind::Nothing;
    }
    let word = &text[head.range()];
    let is_suffix =
        |pair: &[Raw]| matches!(pair, [dot, word] if (dot.kind, word.kind) == (Kind::Dot, Kind::Word));
    let count = 2 * rest.chunks(2).take_while(|pair| is_suffix(pair)).count();
    let (suffixes, operands) = rest.split_at(count);
    if let [dot] = operands
        && dot.kind == Kind::Dot
        && dot.end == *start
    {
        let given = suffixes.last().map_or("", |last| &text[head.end..last.end]);
        return PlaceKind::Suffix { head: word, given };
    }
    // The arguments of a macro are operands.
    let mut operands = operands;
    let mut depth = 0_usize;
    if let [open, inner @ ..] = operands
        && open.kind == Kind::OpenParen
        && open.start == head.end
    {
        operands = inner;
    }
    let (mut number, mut first) = (0, 0);
    for (at, token) in operands.iter().enumerate() {
        match token.kind {
            Kind::OpenParen | Kind::OpenBracket => depth += 1,
            Kind::CloseParen | Kind::CloseBracket => depth = depth.saturating_sub(1),
            Kind::Comma if depth == 0 => (number, first) = (number + 1, at + 1),
            _ => {}
        }
    }
    let operand = &operands[first..];
    // `$16-41` of TEXT is one.
    if word == "TEXT" && number > 0 && operand.first().is_some_and(|dollar| dollar.kind == Kind::Dollar) {
        *start = operand[0].start;
        return PlaceKind::Operand { head: word, number, part: Part::Size };
    }
    match part(text, operand, start) {
        Some(part) => PlaceKind::Operand { head: word, number, part },
        None => PlaceKind::Nothing,
    }
}

/// The part behind the tokens of an operand; none where nothing can follow but a sign.
fn part<'t>(text: &'t str, operand: &[Raw], start: &mut usize) -> Option<Part<'t>> {
    let named = match operand {
        [dollar, name, ..] if (dollar.kind, name.kind) == (Kind::Dollar, Kind::Word) => Some(name),
        [name, ..] if name.kind == Kind::Word => Some(name),
        _ => None,
    };
    let kinds: Vec<Kind> = operand.iter().map(|token| token.kind).collect();
    Some(match kinds[..] {
        [] => Part::Whole,
        [Kind::Dollar] => Part::Constant,
        [.., Kind::CloseParen, Kind::OpenParen] => Part::Index,
        [.., Kind::OpenParen, Kind::Word, Kind::Star] => Part::Scale,
        [.., Kind::OpenParen] => match named {
            Some(name) => Part::Pseudo(&text[name.range()]),
            None if kinds[0] == Kind::Dollar => Part::Expression,
            None => Part::Base,
        },
        [.., Kind::Plus | Kind::Minus] => match named {
            // Only an offset may be between.
            Some(name) if kinds.iter().filter(|kind| **kind == Kind::Word).count() == 1 => {
                *start = name.start;
                Part::Offset
            }
            _ => Part::Expression,
        },
        [.., Kind::Word | Kind::Int | Kind::NumberStart | Kind::CloseParen | Kind::CloseBracket] => {
            return None;
        }
        _ => Part::Expression,
    })
}
