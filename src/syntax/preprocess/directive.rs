//! Directives: `#define`, `#include` and so on.
//!
//! In: the tokens after a `#` at the start of a line. Out: macros, conditions, pushed files, line bases. A directive reads
//! its whole line; after an error, the rest of the line is skipped.

use super::macros::Macro;
use super::{Condition, Preprocessor, file_input, include};
use crate::diag::{Diagnostic, reason, suggest};
use crate::source::{Atom, LineBase, LinePragma, Span};
use crate::syntax::Context;
use crate::syntax::literal::quote::{self, Dots};
use crate::syntax::token::{Flaw, Kind, Token};
use rustc_hash::FxHashMap;
use std::io;

/// A directive that failed.
struct Failure(Box<Failed>);

struct Failed {
    /// The last token read.
    last: Token,
    diagnostic: Diagnostic,
    /// Whether later errors may be due to definitions that the directive would have made.
    is_cause: bool,
}

fn failure(last: Token, diagnostic: Diagnostic) -> Failure {
    Failure(Box::new(Failed { last, diagnostic, is_cause: false }))
}

impl Failure {
    /// Marks the failure as a possible cause of later errors, because the directive's definitions are missing.
    fn causing(mut self) -> Self {
        self.0.is_cause = true;
        self
    }
}

/// Warns where a comment at the end of a `#define` has swallowed the backslash behind it.
fn warn_of_lost_continuation(cx: &mut Context<'_>, last: Span, end: Token) {
    if last.end >= end.span.start || !last.expansion.is_none() || end.kind != Kind::Newline {
        return;
    }
    let between = Span { start: last.end, end: end.span.start, ..last };
    let text = cx.sources.text(between).trim_end();
    if text.ends_with('\\') && text.contains("//") {
        let at = last.end + text.len() as u32;
        let message = "this `\\` belongs to the comment: the macro ends here";
        cx.sink.push(
            Diagnostic::warning("lost-continuation", Span { start: at - 1, end: at, ..last }, message)
                .note("the next line is not part of the macro; Go's assembler reads it so too")
                .help("write the comment above the macro, or between `/*` and `*/`"),
        );
    }
}

impl Preprocessor<'_> {
    /// Executes a directive whose `#` has been read.
    pub(crate) fn directive(&mut self, cx: &mut Context<'_>, hash: Token) {
        self.in_directive = true;
        if let Err(failure) = self.dispatch(cx, hash) {
            let Failed { last, diagnostic, is_cause } = *failure.0;
            if is_cause {
                self.cause = Some(self.errors.len());
            }
            self.fail(last, diagnostic);
        }
        self.in_directive = false;
        self.line_start = true;
    }

    fn dispatch(&mut self, cx: &mut Context<'_>, hash: Token) -> Result<(), Failure> {
        let word = self.read(cx);
        let words = self.words;
        if word.kind != Kind::Word {
            if !self.enabled() {
                self.skip_rest(cx, word);
                return Ok(());
            }
            let diagnostic =
                Diagnostic::error("directive-name", hash.span, "expected a directive name after `#`");
            return Err(failure(word, diagnostic.note("in Go's assembler comments start with `//`")));
        }
        let atom = word.atom();
        match atom {
            _ if atom == words.r#else => self.r#else(cx, word),
            _ if atom == words.endif => self.endif(cx, word),
            _ if atom == words.ifdef => self.condition(cx, word, true).map_err(Failure::causing),
            _ if atom == words.ifndef => self.condition(cx, word, false).map_err(Failure::causing),
            _ if atom == words.line => self.line(cx),
            _ if !self.enabled() => {
                self.hidden(cx, word);
                self.skip_rest(cx, word);
                Ok(())
            }
            _ if atom == words.define => self.define(cx),
            _ if atom == words.undef => self.undef(cx),
            _ if atom == words.include => self.include(cx).map_err(Failure::causing),
            _ => Err(self.unknown(cx, word)),
        }
    }

    /// An unknown directive in active text. One that looks like a condition is treated as one: its value is unknown, so its
    /// text is skipped.
    fn unknown(&mut self, cx: &Context<'_>, word: Token) -> Failure {
        let name = cx.names.text(word.atom());
        let diagnostic =
            Diagnostic::error("unknown-directive", word.span, format!("unknown directive `#{name}`"));
        match name {
            "if" => {
                self.conditions.push(Condition { active: false, decided: true, span: word.span });
                let diagnostic = diagnostic.note(NO_EXPRESSIONS);
                failure(word, diagnostic.note("the text up to its `#endif` is not read")).causing()
            }
            _ if is_alternative(name) => {
                if let Some(condition) = self.conditions.last_mut() {
                    (condition.active, condition.decided) = (false, true);
                }
                failure(word, diagnostic.note(NO_EXPRESSIONS).help(NESTED))
            }
            _ => {
                let diagnostic = diagnostic.note(
                    "the directives are `#include`, `#define`, `#undef`, `#ifdef`, `#ifndef`, `#else`, `#endif` and `#line`",
                );
                let near =
                    suggest::closest(name, cx.sink.errors(), DIRECTIVES.iter().map(|name| (*name, ())));
                let diagnostic = match near {
                    Some((near, ())) => diagnostic.fix(word.span, near, format!("write `#{near}`")),
                    None => diagnostic,
                };
                failure(word, diagnostic).causing()
            }
        }
    }

    /// A directive in skipped text, other than `#else`, `#endif`, `#ifdef` and `#ifndef`: Go ignores it, even if it looks
    /// like a condition.
    fn hidden(&mut self, cx: &mut Context<'_>, word: Token) {
        let name = cx.names.text(word.atom());
        // After an `#if` in active text, the result no longer matches Go's anyway.
        let within_if = self.conditions.iter().any(|condition| condition.decided);
        if name == "if" {
            if within_if {
                self.conditions.push(Condition { active: false, decided: true, span: word.span });
                return;
            }
            self.ignored_if = Some(word.span);
            cx.sink.push(
                Diagnostic::warning(
                    "ignored-directive",
                    word.span,
                    "`#if` in skipped text opens no condition",
                )
                .note("Go's assembler does not know `#if`, so the next `#endif` ends the condition around it")
                .help("write `#ifdef` or `#ifndef`"),
            );
        } else if is_alternative(name) && !within_if && self.outer_enabled() {
            let message = format!("`#{name}` is ignored, and the text after it skipped");
            cx.sink.push(
                Diagnostic::warning("ignored-directive", word.span, message)
                    .note(NO_EXPRESSIONS)
                    .help(NESTED),
            );
        }
    }

    /// Whether the text around the innermost condition is active.
    fn outer_enabled(&self) -> bool {
        self.conditions.len().checked_sub(2).is_none_or(|outer| self.conditions[outer].active)
    }

    /// The failure of an `#else` or `#endif` without a condition, with the `#if` that may be the reason.
    fn stray(&mut self, word: Token, code: &'static str, message: &str) -> Failure {
        let diagnostic = Diagnostic::error(code, word.span, message);
        failure(
            word,
            match self.ignored_if.take() {
                Some(span) => diagnostic
                    .also(span, "this `#if` was ignored: its `#endif` ended the condition around it"),
                None => diagnostic,
            },
        )
    }

    /// Skips to the end of the line, unless `last` is it.
    fn skip_rest(&mut self, cx: &mut Context<'_>, last: Token) {
        let mut token = last;
        while !matches!(token.kind, Kind::Newline | Kind::Eof) {
            token = self.read(cx);
        }
    }

    fn end_of_line(&mut self, cx: &mut Context<'_>, directive: &str) -> Result<(), Failure> {
        let token = self.read(cx);
        match token.kind {
            Kind::Newline | Kind::Eof => Ok(()),
            _ => {
                let message = format!("unexpected text after `#{directive}`");
                Err(failure(token, Diagnostic::error("directive-end", token.span, message)))
            }
        }
    }

    fn name(&mut self, cx: &mut Context<'_>, directive: &str) -> Result<Token, Failure> {
        let token = self.read(cx);
        if token.kind == Kind::Word {
            return Ok(token);
        }
        let message = format!("expected a macro name after `#{directive}`");
        Err(failure(token, Diagnostic::error("macro-name", token.span, message)))
    }

    fn define(&mut self, cx: &mut Context<'_>) -> Result<(), Failure> {
        let name = self.name(cx, "define").map_err(Failure::causing)?;
        let mut token = self.read(cx);
        let mut parameters = None;
        // Blanks between the tokens of a macro are not recorded; Go takes these tokens as adjacent too.
        let adjacent = token.span.start == name.span.end || !token.span.expansion.is_none();
        let mut numbers = FxHashMap::default();
        if token.kind == Kind::OpenParen && adjacent {
            numbers = self.parameters(cx).map_err(Failure::causing)?;
            parameters = Some(numbers.len() as u32);
            // Go compares a parameter as spelled with the words of the body, in which `·` is already `.`.
            numbers.retain(|name, _| !spelled_with_substitutes(cx.names.text(*name)));
            token = self.read(cx);
        }
        let start = self.macros.tokens.len();
        let mut last = name.span;
        while !matches!(token.kind, Kind::Newline | Kind::Eof) {
            if token.kind == Kind::Backslash {
                token = self.read(cx);
                if !matches!(token.kind, Kind::Newline | Kind::Backslash) {
                    self.macros.tokens.truncate(start);
                    let message = "in a macro, `\\` must be followed by the end of the line or another `\\`";
                    return Err(
                        failure(token, Diagnostic::error("bad-escape", token.span, message)).causing()
                    );
                }
            }
            if token.kind == Kind::Bad {
                warn_of_open_end(cx, token);
            }
            if token.kind == Kind::Word
                && let Some(&number) = numbers.get(&token.atom())
            {
                token = token.with_parameter(number);
            }
            if token.kind != Kind::BuildComment {
                self.macros.tokens.push(token);
            }
            last = token.span;
            token = self.read(cx);
        }
        warn_of_lost_continuation(cx, last, token);
        if let Some(old) = self.macros.find(name.atom()) {
            self.macros.tokens.truncate(start);
            let text = cx.names.text(name.atom());
            let diagnostic =
                Diagnostic::error("macro-redefined", name.span, format!("macro `{text}` is already defined"))
                    .also(self.macros.get(old).span, "first defined here")
                    .help("put `#undef` before the second definition, or `#ifndef` around it");
            return Err(failure(Token::new(Kind::Newline, 0, 0, 0), diagnostic));
        }
        self.macros.define(Macro {
            name: name.atom(),
            span: name.span,
            parameters,
            only_in_files: spelled_with_substitutes(cx.names.text(name.atom())),
            start: start as u32,
            end: self.macros.tokens.len() as u32,
        });
        Ok(())
    }

    /// The parameters and their numbers, from 1. The opening parenthesis has been read.
    fn parameters(&mut self, cx: &mut Context<'_>) -> Result<FxHashMap<Atom, u32>, Failure> {
        let mut numbers = FxHashMap::default();
        let mut want_name = true;
        loop {
            let token = self.read(cx);
            match token.kind {
                // Go accepts `(a,)` as one parameter.
                Kind::CloseParen => return Ok(numbers),
                Kind::Comma if !want_name => want_name = true,
                Kind::Word if want_name => {
                    let number = numbers.len() as u32 + 1;
                    self.warn_of_substitutes(cx, token);
                    if numbers.insert(token.atom(), number).is_some() {
                        let name = cx.names.text(token.atom());
                        let message = format!("duplicate parameter `{name}`");
                        return Err(failure(
                            token,
                            Diagnostic::error("duplicate-parameter", token.span, message),
                        ));
                    }
                    want_name = false;
                }
                _ => {
                    let message = "macro parameters must be names separated by commas";
                    return Err(failure(token, Diagnostic::error("bad-parameters", token.span, message)));
                }
            }
        }
    }

    /// Warns about a parameter that no word of the body can match.
    fn warn_of_substitutes(&self, cx: &mut Context<'_>, parameter: Token) {
        let name = cx.names.text(parameter.atom());
        if spelled_with_substitutes(name) {
            let name = name.replace('.', "·").replace('/', "∕");
            cx.sink.push(
                Diagnostic::warning(
                    "unreplaced-parameter",
                    parameter.span,
                    format!("parameter `{name}` is never replaced by its argument"),
                )
                .note("in the body of a macro Go's assembler reads `·` as `.` and `∕` as `/`, but not in its parameters")
                .help("rename the parameter"),
            );
        }
    }

    fn undef(&mut self, cx: &mut Context<'_>) -> Result<(), Failure> {
        let name = self.name(cx, "undef")?;
        self.end_of_line(cx, "undef")?;
        if self.macros.undefine(name.atom()) {
            return Ok(());
        }
        let text = cx.names.text(name.atom());
        let message = format!("macro `{text}` is not defined");
        let newline = Token::new(Kind::Newline, 0, 0, 0);
        Err(failure(newline, Diagnostic::error("undefined-macro", name.span, message)))
    }

    fn condition(&mut self, cx: &mut Context<'_>, word: Token, wanted: bool) -> Result<(), Failure> {
        let directive = if wanted { "ifdef" } else { "ifndef" };
        if self.conditions.len() >= self.limits.conditions {
            let diagnostic = Diagnostic::error("condition-depth", word.span, "conditions nest too deeply")
                .note(format!(
                    "the limit is {} levels; the rest of the input is ignored",
                    self.limits.conditions
                ));
            self.inputs.clear();
            self.conditions.clear();
            self.depth = 0;
            return Err(failure(word, diagnostic));
        }
        let name = self.name(cx, directive);
        // The condition is opened even if its line is invalid, so that its `#endif` is not stray.
        let active = self.enabled()
            && name.as_ref().is_ok_and(|name| self.macros.find(name.atom()).is_some() == wanted);
        self.conditions.push(Condition { active, decided: name.is_err(), span: word.span });
        name?;
        self.end_of_line(cx, directive)
    }

    fn r#else(&mut self, cx: &mut Context<'_>, word: Token) -> Result<(), Failure> {
        let outer = self.outer_enabled();
        match self.conditions.last_mut() {
            Some(condition) => condition.active = outer && !condition.active && !condition.decided,
            None => return Err(self.stray(word, "stray-else", "`#else` without `#ifdef` or `#ifndef`")),
        }
        self.end_of_line(cx, "else")
    }

    fn endif(&mut self, cx: &mut Context<'_>, word: Token) -> Result<(), Failure> {
        if self.conditions.pop().is_none() {
            return Err(self.stray(word, "stray-endif", "`#endif` without `#ifdef` or `#ifndef`"));
        }
        self.end_of_line(cx, "endif")
    }

    /// The file name in a directive, with `·` and `∕` unchanged.
    fn file_name(&mut self, cx: &mut Context<'_>, directive: &str) -> Result<(Token, String), Failure> {
        let token = self.read(cx);
        let mut name = Vec::new();
        let literal = cx.sources.text(token.span);
        let plain = token.kind == Kind::Str && quote::string(literal, Dots::Kept, &mut name).is_ok();
        match String::from_utf8(name) {
            Ok(name) if plain => Ok((token, name)),
            _ => {
                let message = format!("expected a file name in double quotes for `#{directive}`");
                let diagnostic = Diagnostic::error("file-name", token.span, message);
                Err(failure(token, quoted_otherwise(cx, token, diagnostic)))
            }
        }
    }

    fn include(&mut self, cx: &mut Context<'_>) -> Result<(), Failure> {
        let (token, name) = self.file_name(cx, "include")?;
        self.end_of_line(cx, "include")?;
        // The line has been read: an error from here on must not skip another.
        let newline = Token::new(Kind::Newline, 0, 0, 0);
        if self.depth > self.limits.depth {
            let diagnostic = Diagnostic::error("include-depth", token.span, "included files nest too deeply")
                .note(format!(
                    "the limit is {} levels; does the file include itself? the rest of the input is ignored",
                    self.limits.depth
                ));
            self.inputs.clear();
            self.conditions.clear();
            self.depth = 0;
            return Err(failure(newline, diagnostic));
        }
        let id = self.includes.find(cx, &name, token.span.start).map_err(|error| {
            let diagnostic = if error.kind() == io::ErrorKind::NotFound {
                let text = format!("cannot find `{name}`");
                let note =
                    "searched the path as written, the directory of the source file and the `-I` directories";
                let diagnostic = Diagnostic::error("include-not-found", token.span, text).note(note);
                if name.ends_with("go_asm.h") {
                    diagnostic.help("generate `go_asm.h` with `go tool compile -asmhdr`")
                } else if let Some(near) = include::similar(&name, cx.sink.errors()) {
                    let near = in_quotes(near);
                    let offer = format!("write `{near}`, which is built in");
                    diagnostic.fix(token.span, near, offer)
                } else {
                    diagnostic
                }
            } else {
                let text = format!("cannot read `{name}`: {}", reason(&error));
                Diagnostic::error("include-failed", token.span, text)
            };
            failure(newline, diagnostic)
        })?;
        let file = cx.sources.file(id);
        let (text, start) = (file.text().clone(), file.start());
        // An include is charged its bytes, and a small overhead.
        let Some(left) = self.budget.checked_sub(text.len() as u64 + 64) else {
            self.give_up(token);
            return Ok(());
        };
        self.budget = left;
        let base = cx.bases.list.len() as u32;
        cx.bases.list.push(LineBase { name, pragma: None });
        self.push_input(file_input(text, start, base));
        Ok(())
    }

    /// `#line 100 "name"`. Go applies the number to the line after the next one: its reader is already past this line when
    /// it adds one (cmd/asm/internal/lex, line).
    fn line(&mut self, cx: &mut Context<'_>) -> Result<(), Failure> {
        let token = self.read(cx);
        let said = match token.kind {
            Kind::Int => cx.sources.text(token.span).parse::<u32>().ok(),
            _ => None,
        };
        let Some(said) = said else {
            let message = "expected a decimal line number after `#line`";
            return Err(failure(token, Diagnostic::error("line-number", token.span, message)));
        };
        let (_, name) = self.file_name(cx, "line")?;
        self.end_of_line(cx, "line")?;
        let base = cx.bases.list.len() as u32;
        if let Some(input) = self.inputs.last_mut() {
            let first = input.position.line.wrapping_add(1);
            cx.bases.list.push(LineBase {
                name,
                pragma: Some(LinePragma { outer: input.position.base, first, said }),
            });
            input.position.base = base;
        }
        Ok(())
    }
}

/// Warns about an unterminated string or comment in the body of a macro: Go accepts it as long as the macro is not used.
fn warn_of_open_end(cx: &mut Context<'_>, token: Token) {
    let (code, message) = match token.flaw() {
        Flaw::UnterminatedString => ("unterminated-string", "unterminated string in a macro"),
        Flaw::UnterminatedChar => ("unterminated-char", "unterminated character constant in a macro"),
        Flaw::UnterminatedComment => ("unterminated-comment", "unterminated comment: missing `*/`"),
        _ => return,
    };
    let end = Span { start: token.span.end, ..token.span };
    let diagnostic = Diagnostic::warning(code, token.span, message);
    cx.sink.push(match token.flaw() {
        Flaw::UnterminatedComment => diagnostic.note("the rest of the file is part of it"),
        Flaw::UnterminatedString => diagnostic.fix(end, "\"", "insert `\"`"),
        _ => diagnostic.fix(end, "'", "insert `'`"),
    });
}

/// Suggests double quotes for `<name>` and for a bare name, which ends at the end of the line.
fn quoted_otherwise(cx: &Context<'_>, token: Token, diagnostic: Diagnostic) -> Diagnostic {
    let file = cx.sources.file_at(token.span.start).map(|id| cx.sources.file(id));
    let rest = file.and_then(|file| file.text().get((token.span.start - file.start()) as usize..));
    let line = rest.and_then(|rest| rest.lines().next()).unwrap_or_default();
    let (name, length) = match (token.kind, line.find('>')) {
        (Kind::Less, Some(end)) => (&line[1..end], end + 1),
        (Kind::Word, _) => {
            let name = line.split([' ', '\t', '\r', '"', '<', ';']).next().unwrap_or_default();
            (name, name.len())
        }
        _ => return diagnostic,
    };
    let span = Span { end: token.span.start + length as u32, ..token.span };
    let name = in_quotes(name);
    let offer = format!("write `{name}`");
    diagnostic.fix(span, name, offer)
}

/// A file name as written in a directive.
fn in_quotes(name: &str) -> String {
    ["\"", name, "\""].concat()
}

/// Whether it is a C directive that starts another branch of a condition.
fn is_alternative(name: &str) -> bool {
    matches!(name, "elif" | "elseif" | "elifdef" | "elifndef")
}

const NO_EXPRESSIONS: &str =
    "the conditions of Go's assembler are `#ifdef` and `#ifndef`, each with at most one `#else`";

const NESTED: &str = "write `#else`, a nested `#ifdef` or `#ifndef`, and one more `#endif`";

const DIRECTIVES: [&str; 8] = ["include", "define", "undef", "ifdef", "ifndef", "else", "endif", "line"];

/// Whether the source spells this name with `·` or `∕`: no word contains an actual `.` or `/`.
pub(crate) fn spelled_with_substitutes(name: &str) -> bool {
    name.contains(['.', '/'])
}
