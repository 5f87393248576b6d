//! The preprocessor: files and macros in, one stream of tokens out.
//!
//! In: files as inputs, the directives in it and the macros they define. Out: tokens for a
//! [`TokenBatch`]. Expansion is lazy: a use of a macro pushes an input that is read in place, so that memory
//! follows nesting and never the length of what a macro produces; a budget bounds that.
//! The rules are those of cmd/asm/internal/lex/input.go, but errors do not end the run.

mod directive;
mod expand;
pub(crate) mod include;
pub(crate) mod input;
pub(crate) mod macros;
pub(crate) mod token_batch;

use self::include::Includes;
use self::input::{Arguments, File, Input, Source};
use self::macros::Macros;
use self::token_batch::TokenBatch;
use crate::diag::Diagnostic;
use crate::source::{Atom, LinePosition, Span};
use crate::syntax::Context;
use crate::syntax::Limits;
use crate::syntax::lexer;
use crate::syntax::token::{Kind, Token};
use logos::Logos;

/// An `#ifdef` under way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Condition {
    /// Whether the text now read counts.
    pub(crate) active: bool,
    /// The directive's name, for the message that its end is missing.
    pub(crate) span: Span,
}

/// See the module.
pub(crate) struct Preprocessor<'a> {
    pub(crate) inputs: Vec<Input>,
    pub(crate) macros: Macros,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) includes: Includes<'a>,
    pub(crate) strings: Vec<u8>,
    pub(crate) limits: Limits,
    /// Errors since the batch began. They come after its statements: an error ends a batch.
    pub(crate) errors: Vec<Diagnostic>,
    pub(crate) words: Words,
    /// Tokens that macros and included files may still produce.
    pub(crate) budget: u64,
    /// Macro uses that may still be recorded.
    pub(crate) uses: u64,
    /// Tokens that may still be read twice to recover from calls without an end.
    pub(crate) rewinds: u64,
    pub(crate) arguments: Arguments,
    /// A token read too far.
    pub(crate) peeked: Option<Token>,
    /// Whether the next token heads a line.
    pub(crate) line_start: bool,
    /// Whether anything but comments was seen.
    pub(crate) saw_code: bool,
    /// Whether a directive is being read: it ends with its file.
    pub(crate) in_directive: bool,
    /// Whether arguments are being collected: no storage of arguments is given back.
    pub(crate) collecting: bool,
    /// Frames of files and macros, without arguments.
    pub(crate) depth: usize,
}

/// Words the preprocessor and the batch know.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words {
    pub(crate) define: Atom,
    pub(crate) undef: Atom,
    pub(crate) include: Atom,
    pub(crate) ifdef: Atom,
    pub(crate) ifndef: Atom,
    pub(crate) r#else: Atom,
    pub(crate) endif: Atom,
    pub(crate) line: Atom,
    pub(crate) text: Atom,
    pub(crate) data: Atom,
    pub(crate) globl: Atom,
}

impl<'a> Preprocessor<'a> {
    pub(crate) fn new(includes: Includes<'a>, words: Words, limits: Limits) -> Self {
        Self {
            inputs: Vec::new(),
            macros: Macros::default(),
            conditions: Vec::new(),
            includes,
            strings: Vec::new(),
            limits,
            errors: Vec::new(),
            words,
            budget: limits.tokens,
            uses: limits.expansions,
            rewinds: 1 << 20,
            arguments: Arguments::default(),
            peeked: None,
            line_start: true,
            saw_code: false,
            in_directive: false,
            collecting: false,
            depth: 0,
        }
    }

    /// Whether text counts, or an `#ifdef` hides it.
    pub(crate) fn enabled(&self) -> bool {
        self.conditions.last().is_none_or(|condition| condition.active)
    }

    /// Where the token last read stands.
    pub(crate) fn position(&self) -> LinePosition {
        self.inputs.last().map_or_else(LinePosition::default, |input| input.position)
    }

    pub(crate) fn push_input(&mut self, input: Input) {
        self.depth += usize::from(!matches!(input.source, Source::Argument { .. }));
        self.inputs.push(input);
    }

    fn pop_input(&mut self) {
        let Some(input) = self.inputs.pop() else { return };
        self.depth -= usize::from(!matches!(input.source, Source::Argument { .. }));
        if let Source::Body { ranges, tokens, .. } = input.source
            && !self.collecting
        {
            self.arguments.ranges.truncate(ranges as usize);
            self.arguments.tokens.truncate(tokens as usize);
        }
    }

    /// The next raw token of whatever input has one. The end of an included file goes unseen, but
    /// ends a directive.
    pub(crate) fn read(&mut self, cx: &mut Context<'_>) -> Token {
        loop {
            let last = self.inputs.len() == 1;
            let Some(input) = self.inputs.last_mut() else { return Token::new(Kind::Eof, 0, 0, 0) };
            let position = input.position;
            let (argument, expansion) = match &mut input.source {
                Source::File(file) => {
                    let token = file.next(&mut input.position.line, cx.names, &mut self.strings);
                    if token.kind != Kind::Eof || last || self.in_directive {
                        return token;
                    }
                    self.pop_input();
                    continue;
                }
                Source::Body { at, end, expansion, ranges, .. } if *at < *end => {
                    let mut token = self.macros.tokens[*at as usize].within(*expansion);
                    *at += 1;
                    let parameter = if token.kind == Kind::Word { token.high() } else { 0 };
                    let range = match parameter {
                        0 => (0, 0),
                        _ => self.arguments.ranges[(*ranges + parameter - 1) as usize],
                    };
                    if range.0 == range.1 {
                        // In Go the name of a parameter without an argument stays as it is.
                        if token.kind == Kind::Word {
                            token.value = u64::from(token.value as u32);
                        }
                        return self.produced(token);
                    }
                    (range, *expansion)
                }
                Source::Argument { at, end, expansion } if *at < *end => {
                    let token = self.arguments.tokens[*at as usize].within(*expansion);
                    *at += 1;
                    return self.produced(token);
                }
                Source::Body { .. } | Source::Argument { .. } => {
                    self.pop_input();
                    continue;
                }
            };
            let source = Source::Argument { at: argument.0, end: argument.1, expansion };
            self.push_input(Input { position, source });
        }
    }

    /// Counts a token of a macro; at the end of the budget the input ends too.
    fn produced(&mut self, token: Token) -> Token {
        match self.budget.checked_sub(1) {
            Some(left) => {
                self.budget = left;
                token
            }
            None => self.give_up(token),
        }
    }

    #[cold]
    pub(crate) fn give_up(&mut self, token: Token) -> Token {
        if !self.inputs.is_empty() {
            self.errors.push(
                Diagnostic::error(
                    "too-many-tokens",
                    token.span,
                    "macros and included files produce too much",
                )
                .note(format!("The limit is {} tokens a run.", self.limits.tokens)),
            );
        }
        self.inputs.clear();
        self.conditions.clear();
        self.depth = 0;
        Token { kind: Kind::Eof, ..token }
    }

    /// The next token after preprocessing. Newlines and semicolons come as they are.
    pub(crate) fn next(&mut self, cx: &mut Context<'_>) -> Token {
        loop {
            if !self.enabled() {
                self.skip_disabled(cx);
            }
            // An error ends the statement; the parser takes it from there.
            if !self.errors.is_empty() {
                return Token::new(Kind::Newline, 0, 0, 0);
            }
            let token = match self.peeked.take() {
                Some(token) => token,
                None => self.read(cx),
            };
            match token.kind {
                Kind::Hash => {
                    self.saw_code = true;
                    if self.line_start {
                        self.directive(cx, token);
                    } else {
                        self.fail(
                            token,
                            Diagnostic::error(
                                "misplaced-hash",
                                token.span,
                                "`#` must be the first thing on its line",
                            )
                            .note("In Go's assembler `#` starts a directive; comments start with `//`."),
                        );
                    }
                    continue;
                }
                Kind::Word => {
                    if let Some(id) = self.macros.find(token.atom())
                        && self.invoke(cx, id, token)
                    {
                        continue;
                    }
                }
                Kind::BuildComment => {
                    if self.saw_code {
                        self.errors.push(
                            Diagnostic::error("misplaced-build", token.span, "misplaced //go:build comment")
                                .label("only comments may stand before it"),
                        );
                    }
                    continue;
                }
                Kind::Eof => self.unclosed_conditions(),
                _ => {}
            }
            self.line_start = token.kind == Kind::Newline;
            self.saw_code |= !matches!(token.kind, Kind::Newline | Kind::Eof);
            return token;
        }
    }

    fn unclosed_conditions(&mut self) {
        for condition in self.conditions.drain(..).rev().take(1) {
            self.errors.push(
                Diagnostic::error("unclosed-ifdef", condition.span, "this condition has no #endif")
                    .label("starts here"),
            );
        }
    }

    fn skip_disabled(&mut self, cx: &mut Context<'_>) {
        while !self.enabled() {
            let last = self.inputs.len() <= 1;
            let hash = match self.inputs.last_mut() {
                None => return,
                Some(Input { position, source: Source::File(file) }) => {
                    if !file.skip_to_directive(self.line_start, &mut position.line) {
                        if last {
                            return;
                        }
                        self.pop_input();
                        self.line_start = false;
                        continue;
                    }
                    let end = file.start + file.at as u32;
                    Token::new(Kind::Hash, 0, end - 1, end)
                }
                Some(_) => {
                    let token = self.read(cx);
                    let line_start = std::mem::replace(&mut self.line_start, token.kind == Kind::Newline);
                    if token.kind != Kind::Hash || !line_start {
                        continue;
                    }
                    token
                }
            };
            self.directive(cx, hash);
        }
    }

    /// An error in the line that holds `last`, the last token read: reading goes on after that line.
    pub(crate) fn fail(&mut self, last: Token, diagnostic: Diagnostic) {
        self.errors.push(diagnostic);
        let through = last.span.expansion.is_none() && last.kind == Kind::Newline;
        while matches!(self.inputs.last(), Some(input) if !matches!(input.source, Source::File(_))) {
            self.pop_input();
        }
        if !through && let Some(Input { position, source: Source::File(file) }) = self.inputs.last_mut() {
            file.skip_line(&mut position.line);
        }
        self.line_start = true;
    }

    /// Moves plain tokens of the file on top into the batch, up to something to preprocess.
    pub(crate) fn plain(&mut self, cx: &mut Context<'_>, batch: &mut TokenBatch) {
        if self.peeked.is_some() || !self.enabled() {
            return;
        }
        let Some(Input { position, source: Source::File(file) }) = self.inputs.last_mut() else { return };
        let mut lexer = Kind::lexer(&file.text);
        lexer.bump(file.at);
        let mut before = file.at;
        let mut before_line = position.line;
        loop {
            let found = lexer::next(&mut lexer, &mut position.line);
            let span = lexer.span();
            match found.kind {
                Kind::Word => {
                    let value = input::word(lexer.slice(), cx.names);
                    if self.macros.find(Atom::from_index(value as u32)).is_some() {
                        break;
                    }
                    let start = file.start + span.start as u32;
                    batch.push(Token::new(Kind::Word, value, start, file.start + span.end as u32), *position);
                    self.line_start = false;
                    self.saw_code = true;
                }
                Kind::Newline | Kind::Semicolon => {
                    let start = file.start + span.start as u32;
                    batch.end(Token::new(found.kind, 0, start, start + 1));
                    self.line_start = found.kind == Kind::Newline;
                    self.saw_code |= !self.line_start;
                    position.line += u32::from(self.line_start);
                    if batch.full() {
                        before = span.end;
                        before_line = position.line;
                        break;
                    }
                }
                Kind::Hash | Kind::Eof | Kind::BuildComment => break,
                Kind::StringStart | Kind::CharStart | Kind::Bad => {
                    let start = file.start + span.start as u32;
                    let token = input::token(found, lexer.slice(), start, cx.names, &mut self.strings);
                    batch.push(token, *position);
                    self.line_start = false;
                    if batch.statement_length() > self.limits.statement {
                        before = span.end;
                        before_line = position.line;
                        break;
                    }
                }
                kind => {
                    let start = file.start + span.start as u32;
                    batch.push(Token::new(kind, found.value, start, file.start + span.end as u32), *position);
                    self.line_start = false;
                    if batch.statement_length() > self.limits.statement {
                        before = span.end;
                        before_line = position.line;
                        break;
                    }
                }
            }
            before = span.end;
            before_line = position.line;
        }
        file.at = before;
        position.line = before_line;
    }
}

/// The root of the stack.
pub(crate) fn file_input(text: std::sync::Arc<str>, start: u32, base: u32) -> Input {
    // A byte order mark is no text (text/scanner, Peek).
    let at = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    let source = Source::File(File { text, at, start });
    Input { position: LinePosition { base, line: 1 }, source }
}
