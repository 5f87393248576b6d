//! The preprocessor: files and macros in, one stream of tokens out.
//!
//! In: files, with their directives and the macros that these define. Out: the tokens of statements, a [`TokenBatch`] at a
//! time ([`BatchReader`]). Expansion is lazy: a macro use pushes an `input` that is read in place, so memory grows with
//! nesting, not with the size of the expansion, which is bounded by a budget. The rules are those of
//! cmd/asm/internal/lex/input.go, except that an error does not end the run.

mod batch_reader;
mod directive;
mod expand;
mod include;
mod input;
mod macros;
mod places;
mod token_batch;

pub(crate) use batch_reader::BatchReader;
pub(crate) use include::{FUNCDATA_MACROS, TEXT_FLAGS, includes_others};
#[cfg(feature = "lsp")]
pub(crate) use include::{built_in_header, built_in_headers};
pub(crate) use macros::DefinedMacro;
pub(crate) use places::Places;

use self::include::Includes;
use self::input::{Arguments, File, Input, Source};
use self::macros::Macros;
use self::token_batch::TokenBatch;
use crate::diag::Diagnostic;
use crate::source::{Atom, Interner, LinePosition, Span};
use crate::syntax::Context;
use crate::syntax::Limits;
use crate::syntax::lexer;
use crate::syntax::scan::{self, Scanned};
use crate::syntax::token::{Kind, Token};
use logos::Logos;

/// An open `#ifdef` or `#ifndef`.
#[derive(Clone, Copy, Debug)]
struct Condition {
    /// Whether the text being read is active.
    active: bool,
    /// Whether no `#else` can activate its text either: the directive is unknown or malformed, or an `#elif` follows it.
    decided: bool,
    /// The directive's name, for the message about a missing `#endif`.
    span: Span,
}

/// The state of reading one root file.
struct Preprocessor<'a> {
    /// The stack of inputs, the root file first.
    inputs: Vec<Input>,
    macros: Macros,
    conditions: Vec<Condition>,
    includes: Includes<'a>,
    strings: Vec<u8>,
    limits: Limits,
    /// Errors since the batch began, to be reported after its statements: an error ends a batch.
    errors: Vec<Diagnostic>,
    /// The index of an error that leaves the rest of the file without some definitions.
    cause: Option<usize>,
    /// The last `#if` in skipped text, which did not open a condition.
    ignored_if: Option<Span>,
    words: Words,
    /// The remaining budget of tokens from macros and bytes of included files.
    budget: u64,
    /// The remaining number of macro uses that can be recorded.
    uses: u64,
    /// The remaining number of tokens that can be read twice to recover from unterminated calls.
    rewinds: u64,
    arguments: Arguments,
    /// A token read ahead.
    peeked: Option<Token>,
    /// Whether the next token is the first of its line.
    line_start: bool,
    /// Whether anything other than comments has been seen.
    saw_code: bool,
    /// Whether a directive is being read, which the end of a file terminates.
    in_directive: bool,
    /// Whether arguments are being collected, during which none are freed.
    collecting: bool,
    /// The number of files and macros on the stack, excluding arguments.
    depth: usize,
}

/// Names with a meaning of their own.
#[derive(Clone, Copy, Debug)]
struct Words {
    define: Atom,
    undef: Atom,
    include: Atom,
    ifdef: Atom,
    ifndef: Atom,
    r#else: Atom,
    endif: Atom,
    line: Atom,
    text: Atom,
    data: Atom,
    globl: Atom,
}

impl Words {
    fn new(names: &mut Interner) -> Self {
        Self {
            define: names.intern("define"),
            undef: names.intern("undef"),
            include: names.intern("include"),
            ifdef: names.intern("ifdef"),
            ifndef: names.intern("ifndef"),
            r#else: names.intern("else"),
            endif: names.intern("endif"),
            line: names.intern("line"),
            text: names.intern("TEXT"),
            data: names.intern("DATA"),
            globl: names.intern("GLOBL"),
        }
    }
}

impl<'a> Preprocessor<'a> {
    fn new(includes: Includes<'a>, words: Words, limits: Limits) -> Self {
        Self {
            inputs: Vec::new(),
            macros: Macros::default(),
            conditions: Vec::new(),
            includes,
            strings: Vec::new(),
            limits,
            errors: Vec::new(),
            cause: None,
            ignored_if: None,
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

    /// Whether text is active, that is, not excluded by a condition.
    fn enabled(&self) -> bool {
        self.conditions.last().is_none_or(|condition| condition.active)
    }

    /// The position of the last token read.
    fn position(&self) -> LinePosition {
        self.inputs.last().map_or_else(LinePosition::default, |input| input.position)
    }

    fn push_input(&mut self, input: Input) {
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

    /// The next raw token of the innermost input that has one. The end of an included file produces no token, but ends a
    /// directive.
    fn read(&mut self, cx: &mut Context<'_>) -> Token {
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
                    let parameter = if token.kind == Kind::Word { token.parameter() } else { 0 };
                    let range = match parameter {
                        0 => (0, 0),
                        _ => self.arguments.ranges[(*ranges + parameter - 1) as usize],
                    };
                    if range.0 == range.1 {
                        // In Go, a parameter with an empty argument becomes its own name.
                        if token.kind == Kind::Word {
                            token = token.with_parameter(0);
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

    /// Counts a token produced by a macro; when the budget is exhausted, the input ends.
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
    fn give_up(&mut self, token: Token) -> Token {
        if !self.inputs.is_empty() {
            let (message, limit) = match self.budget {
                0 => ("macros and included files produce too many tokens", self.limits.tokens),
                _ => ("macros are used too often", self.limits.expansions),
            };
            let what = if self.budget == 0 { "tokens" } else { "uses of macros" };
            self.errors.push(
                Diagnostic::error("too-many-tokens", token.span, message)
                    .note(format!("the limit is {limit} {what} per run")),
            );
        }
        self.inputs.clear();
        self.conditions.clear();
        self.depth = 0;
        token.with_kind(Kind::Eof)
    }

    /// The next token after preprocessing. Newlines and semicolons are passed on unchanged.
    fn next(&mut self, cx: &mut Context<'_>) -> Token {
        loop {
            if !self.enabled() {
                self.skip_disabled(cx);
            }
            // An error ends the statement and is handled by the batch reader.
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
                        self.fail(token, misplaced_hash(cx, token));
                    }
                    continue;
                }
                Kind::Word => {
                    if let Some(id) = self.macros.find(token.atom())
                        && (token.span.expansion.is_none() || !self.macros.get(id).only_in_files)
                        && self.invoke(cx, id, token)
                    {
                        continue;
                    }
                }
                Kind::BuildComment => {
                    if self.saw_code {
                        self.errors.push(
                            Diagnostic::error(
                                "misplaced-build",
                                token.span,
                                "misplaced `//go:build` comment",
                            )
                            .label("only comments may precede it"),
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
                Diagnostic::error("unclosed-ifdef", condition.span, "missing `#endif`")
                    .label("the condition starts here"),
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

    /// Reports an error on the line of `last`, the last token read; reading resumes after that line.
    fn fail(&mut self, last: Token, diagnostic: Diagnostic) {
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

    /// A fast path for [`next`](Self::next): moves tokens of the topmost file into the batch until one needs preprocessing,
    /// without leaving the lexer in between.
    fn read_plain_fast(&mut self, cx: &mut Context<'_>, batch: &mut TokenBatch) {
        if self.peeked.is_some() || !self.enabled() {
            return;
        }
        let Some(Input { position, source: Source::File(file) }) = self.inputs.last_mut() else { return };
        let mut before = file.at;
        let mut before_line = position.line;
        loop {
            let scanned = scan::next(file.text.as_bytes(), before);
            let plain = scanned.is_some();
            let (found, span) = match scanned {
                Some(Scanned { found, start, end }) => (found, start..end),
                None => {
                    let mut lexer = Kind::lexer(&file.text);
                    lexer.bump(before);
                    (lexer::next(&mut lexer, &mut position.line), lexer.span())
                }
            };
            match found.kind {
                Kind::Word => {
                    let name = if plain {
                        cx.names.intern_word(&file.text, span.clone())
                    } else {
                        input::word(&file.text[span.clone()], cx.names)
                    };
                    if self.macros.find(name).is_some() {
                        break;
                    }
                    let start = file.start + span.start as u32;
                    batch.push(Token::word(name, start, file.start + span.end as u32), *position);
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
                    let token =
                        input::token(found, &file.text[span.clone()], start, cx.names, &mut self.strings);
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

/// The message for a `#` within a statement.
fn misplaced_hash(cx: &Context<'_>, hash: Token) -> Diagnostic {
    let next = Span { start: hash.span.end, end: hash.span.end + 1, ..hash.span };
    if cx.sources.text(next) == "#" {
        let both = Span { end: next.end, ..hash.span };
        return Diagnostic::error("misplaced-hash", both, "`##` does not join names in Go's assembler")
            .help("pass the whole name as an argument of its own");
    }
    let message = "`#` must be the first token on its line";
    let diagnostic = Diagnostic::error("misplaced-hash", hash.span, message);
    let is_plain = hash.span.expansion.is_none();
    if is_plain && cx.sources.text(next).starts_with(|first: char| first.is_ascii_digit() || first == '-') {
        let message = "a constant starts with `$`, not with `#`";
        Diagnostic::error("misplaced-hash", hash.span, message).fix(hash.span, "$", "write `$`")
    } else if is_plain {
        diagnostic.note("in Go's assembler `#` starts a directive; comments start with `//`").fix(
            hash.span,
            "//",
            "write `//` if this is a comment",
        )
    } else {
        diagnostic.note("macros of Go's assembler cannot make strings of their arguments")
    }
}

/// An input for a file.
fn file_input(text: std::sync::Arc<str>, start: u32, base: u32) -> Input {
    // A byte order mark is skipped (text/scanner, Peek).
    let at = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    let source = Source::File(File { text, at, start });
    Input { position: LinePosition { base, line: 1 }, source }
}
