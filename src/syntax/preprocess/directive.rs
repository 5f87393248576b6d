//! Directives: `#define`, `#include` and so on.
//!
//! In: the tokens after a `#` at the start of a line. Out: macros, conditions, pushed files, line bases.
//! A directive reads its whole line; after an error the rest of the line is skipped.

use super::macros::Macro;
use super::{Condition, Preprocessor, file_input};
use crate::diag::{Diagnostic, reason};
use crate::source::{Atom, LineBase, LinePragma};
use crate::syntax::Context;
use crate::syntax::literal::quote::{self, Dots};
use crate::syntax::token::{Kind, Token};
use rustc_hash::FxHashMap;
use std::io;

/// The last token read, and the error.
type Failure = Box<(Token, Diagnostic)>;

fn failure(last: Token, diagnostic: Diagnostic) -> Failure {
    Box::new((last, diagnostic))
}

impl Preprocessor<'_> {
    /// Carries out a directive whose `#` was read.
    pub(crate) fn directive(&mut self, cx: &mut Context<'_>, hash: Token) {
        self.in_directive = true;
        if let Err(failure) = self.dispatch(cx, hash) {
            let (last, diagnostic) = *failure;
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
            _ if atom == words.ifdef => self.condition(cx, word, true),
            _ if atom == words.ifndef => self.condition(cx, word, false),
            _ if atom == words.line => self.line(cx),
            _ if !self.enabled() => {
                self.skip_rest(cx, word);
                Ok(())
            }
            _ if atom == words.define => self.define(cx),
            _ if atom == words.undef => self.undef(cx),
            _ if atom == words.include => self.include(cx),
            _ => {
                let name = cx.names.text(atom);
                let mut diagnostic =
                    Diagnostic::error("unknown-directive", word.span, format!("unknown directive `#{name}`"));
                if matches!(name, "if" | "elif" | "elseif") {
                    diagnostic = diagnostic.note(
                        "Go's assembler has no conditions with expressions, only `#ifdef` and `#ifndef`",
                    );
                } else {
                    diagnostic = diagnostic.note(
                        "the directives are `#include`, `#define`, `#undef`, `#ifdef`, `#ifndef`, `#else`, `#endif` and `#line`",
                    );
                }
                Err(failure(word, diagnostic))
            }
        }
    }

    /// Reads to the end of the line, unless `last` is it.
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
        let name = self.name(cx, "define")?;
        let mut token = self.read(cx);
        let mut parameters = None;
        // Blanks between the tokens of a macro are not known; Go takes these as adjacent too.
        let adjacent = token.span.start == name.span.end || !token.span.expansion.is_none();
        let mut numbers = FxHashMap::default();
        if token.kind == Kind::OpenParen && adjacent {
            numbers = self.parameters(cx)?;
            parameters = Some(numbers.len() as u32);
            // Go compares a parameter as it is spelled with the words of the body, where `·` is `.` already.
            numbers.retain(|name, _| !spelled_with_substitutes(cx.names.text(*name)));
            token = self.read(cx);
        }
        let start = self.macros.tokens.len();
        while !matches!(token.kind, Kind::Newline | Kind::Eof) {
            if token.kind == Kind::Backslash {
                token = self.read(cx);
                if !matches!(token.kind, Kind::Newline | Kind::Backslash) {
                    self.macros.tokens.truncate(start);
                    let message = "in a macro, `\\` must be followed by the end of the line or another `\\`";
                    return Err(failure(token, Diagnostic::error("bad-escape", token.span, message)));
                }
            }
            if token.kind == Kind::Word
                && let Some(&number) = numbers.get(&token.atom())
            {
                token = token.with_parameter(number);
            }
            if token.kind != Kind::BuildComment {
                self.macros.tokens.push(token);
            }
            token = self.read(cx);
        }
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

    /// The parameters and their numbers, from 1. The opening parenthesis was read.
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

    /// A parameter that no word of the body can match.
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
        // The condition is opened even if its line is wrong, so that its `#endif` is not stray.
        let active = self.enabled()
            && name.as_ref().is_ok_and(|name| self.macros.find(name.atom()).is_some() == wanted);
        self.conditions.push(Condition { active, span: word.span });
        name?;
        self.end_of_line(cx, directive)
    }

    fn r#else(&mut self, cx: &mut Context<'_>, word: Token) -> Result<(), Failure> {
        let outer = self.conditions.len().checked_sub(2).is_none_or(|outer| self.conditions[outer].active);
        match self.conditions.last_mut() {
            Some(condition) => condition.active = outer && !condition.active,
            None => {
                let message = "`#else` without `#ifdef` or `#ifndef`";
                return Err(failure(word, Diagnostic::error("stray-else", word.span, message)));
            }
        }
        self.end_of_line(cx, "else")
    }

    fn endif(&mut self, cx: &mut Context<'_>, word: Token) -> Result<(), Failure> {
        if self.conditions.pop().is_none() {
            let message = "`#endif` without `#ifdef` or `#ifndef`";
            return Err(failure(word, Diagnostic::error("stray-endif", word.span, message)));
        }
        self.end_of_line(cx, "endif")
    }

    /// The file name of a directive, with `·` and `∕` as they are.
    fn file_name(&mut self, cx: &mut Context<'_>, directive: &str) -> Result<(Token, String), Failure> {
        let token = self.read(cx);
        let mut name = Vec::new();
        let literal = cx.sources.text(token.span);
        let plain = token.kind == Kind::Str && quote::string(literal, Dots::Kept, &mut name).is_ok();
        match String::from_utf8(name) {
            Ok(name) if plain => Ok((token, name)),
            _ => {
                let message = format!("expected a file name in double quotes for `#{directive}`");
                Err(failure(token, Diagnostic::error("file-name", token.span, message)))
            }
        }
    }

    fn include(&mut self, cx: &mut Context<'_>) -> Result<(), Failure> {
        let (token, name) = self.file_name(cx, "include")?;
        self.end_of_line(cx, "include")?;
        // The line was read: an error from here on must not skip another.
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
        let id = self.includes.find(cx, &name).map_err(|error| {
            let diagnostic = if error.kind() == io::ErrorKind::NotFound {
                let text = format!("cannot find `{name}`");
                let note = "searched the path as written, the folder of the source file and the `-I` folders";
                let diagnostic = Diagnostic::error("include-not-found", token.span, text).note(note);
                if name.ends_with("go_asm.h") {
                    diagnostic.help("generate `go_asm.h` with `go tool compile -asmhdr`")
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
        // An inclusion costs its bytes, and a little for itself.
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

    /// `#line 100 "name"`. Go applies the number to the line after the next: its reader is already past
    /// this line when it adds one (cmd/asm/internal/lex, line).
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

/// Whether the source spells this name with `·` or `∕`: no word has a `.` or a `/` of its own.
pub(crate) fn spelled_with_substitutes(name: &str) -> bool {
    name.contains(['.', '/'])
}
