//! Macro uses.
//!
//! In: the name of a macro, just read, and the tokens after it. Out: its body on the input stack and its arguments in their
//! storage. Parameters are replaced when the body is read: nothing is copied.

use super::Preprocessor;
use super::input::{Input, Source};
use super::macros::{Macro, MacroId, Macros};
use super::places::Places;
use super::token_batch::TokenBatch;
use crate::diag::{Diagnostic, counted};
use crate::source::{Expansion, ExpansionId, LinePosition, Span};
use crate::syntax::Context;
use crate::syntax::token::{Kind, Token};

/// Why a run of tokens that go to the batch unchanged ends.
enum Stop {
    /// There are no more.
    End,
    /// The next token is the parameter with that number.
    Parameter(u32),
    /// The next token, or what has been read, is not for the fast path.
    Special,
}

/// Moves tokens of macros to a batch.
struct Mover<'m> {
    batch: &'m mut TokenBatch,
    macros: &'m Macros,
    /// The line of the use.
    position: LinePosition,
    /// The remaining budget of tokens, and the most of a statement.
    budget: &'m mut u64,
    limit: usize,
}

impl Mover<'_> {
    /// Moves the first of `tokens` to the batch, up to one that needs preprocessing. Returns their number.
    #[inline]
    fn run(&mut self, tokens: &[Token], expansion: ExpansionId, parameters: bool) -> (usize, Stop) {
        for (count, token) in tokens.iter().enumerate() {
            match token.kind {
                Kind::Word if parameters && token.parameter() != 0 => {
                    return (count, Stop::Parameter(token.parameter()));
                }
                Kind::Word if self.macros.find(token.atom()).is_some() => return (count, Stop::Special),
                Kind::Hash | Kind::BuildComment | Kind::Eof | Kind::Newline => return (count, Stop::Special),
                _ if *self.budget == 0 => return (count, Stop::Special),
                _ => {}
            }
            *self.budget -= 1;
            let token = token.within(expansion);
            if token.kind == Kind::Semicolon {
                self.batch.end(token);
                if self.batch.full() {
                    return (count + 1, Stop::Special);
                }
            } else {
                self.batch.push(token, self.position);
                if self.batch.statement_length() > self.limit {
                    return (count + 1, Stop::Special);
                }
            }
        }
        (tokens.len(), Stop::End)
    }
}

impl Preprocessor<'_> {
    /// A fast path for [`next`](Self::next) within macros: moves tokens of bodies and arguments into the batch until one needs
    /// preprocessing, without going through the stack of inputs for each.
    pub(super) fn read_macros_fast(&mut self, batch: &mut TokenBatch) {
        if self.peeked.is_some() || !self.enabled() {
            return;
        }
        loop {
            let Some(Input { position, source }) = self.inputs.last_mut() else { return };
            let position = *position;
            let mut mover = Mover {
                batch: &mut *batch,
                macros: &self.macros,
                position,
                budget: &mut self.budget,
                limit: self.limits.statement,
            };
            let before = *mover.budget;
            let mut open = None;
            let stop = match source {
                Source::File(_) => return,
                Source::Argument { at, end, expansion } => {
                    let tokens = &self.arguments.tokens[*at as usize..*end as usize];
                    let (count, stop) = mover.run(tokens, *expansion, false);
                    *at += count as u32;
                    stop
                }
                Source::Body { at, end, expansion, ranges, .. } => loop {
                    let tokens = &self.macros.tokens[*at as usize..*end as usize];
                    let (count, stop) = mover.run(tokens, *expansion, true);
                    *at += count as u32;
                    let Stop::Parameter(number) = stop else { break stop };
                    let (first, last) = self.arguments.ranges[(*ranges + number - 1) as usize];
                    if first == last {
                        break Stop::Special;
                    }
                    *at += 1;
                    let argument = &self.arguments.tokens[first as usize..last as usize];
                    let (count, stop) = mover.run(argument, *expansion, false);
                    if !matches!(stop, Stop::End) {
                        // The general path continues with the rest of the argument.
                        let at = first + count as u32;
                        open = Some(Source::Argument { at, end: last, expansion: *expansion });
                        break stop;
                    }
                },
            };
            if self.budget < before {
                self.line_start = false;
                self.saw_code = true;
            }
            if let Some(source) = open {
                self.push_input(Input { position, source });
            }
            match stop {
                Stop::End => self.pop_input(),
                Stop::Parameter(_) | Stop::Special => return,
            }
        }
    }

    /// Expands a macro whose name has just been read. Returns false if it remains a plain name because no parenthesis
    /// follows. After an error, the statement is dropped.
    pub(crate) fn invoke(&mut self, cx: &mut Context<'_>, id: MacroId, name: Token) -> bool {
        let definition = self.macros.get(id);
        if self.depth == 1 {
            self.arguments.tokens.clear();
            self.arguments.ranges.clear();
        }
        let open = definition.parameters.map(|_| self.read(cx));
        if let Some(open) = open
            && open.kind != Kind::OpenParen
        {
            self.peeked = Some(open);
            return false;
        }
        // Not before the parenthesis is read: the body that ended with the name frees its arguments then.
        let tokens = self.arguments.tokens.len() as u32;
        let ranges = self.arguments.ranges.len() as u32;
        let mut call = name.span;
        if let Some(open) = open {
            self.collecting = true;
            let close = self.collect(cx, definition, name, open);
            self.collecting = false;
            match close {
                Some(close) => call = self.place(cx, &[name, open, close]),
                None => return true,
            }
        }
        if self.depth > self.limits.depth {
            self.fail(
                name,
                Diagnostic::error("macro-depth", name.span, "macros nest too deeply")
                    .label("the limit is exceeded here")
                    .also(definition.span, "defined here")
                    .note(format!("the limit is {} levels; does the macro use itself?", self.limits.depth)),
            );
            return true;
        }
        let (Some(uses), Some(budget)) = (self.uses.checked_sub(1), self.budget.checked_sub(1)) else {
            self.give_up(name);
            return true;
        };
        (self.uses, self.budget) = (uses, budget);
        let expansion =
            cx.expansions.push(Expansion { name: definition.name, definition: definition.span, call });
        let source = Source::Body { at: definition.start, end: definition.end, expansion, ranges, tokens };
        let position = self.position();
        self.push_input(Input { position, source });
        true
    }

    /// Reads the arguments of a use up to its closing parenthesis. Go requires them on one line; here they may span several,
    /// until it becomes clear that the parenthesis is missing.
    fn collect(
        &mut self,
        cx: &mut Context<'_>,
        definition: Macro,
        name: Token,
        open: Token,
    ) -> Option<Token> {
        let first_range = self.arguments.ranges.len();
        let first_token = self.arguments.tokens.len();
        let mut start = first_token as u32;
        let mut nesting = 0u32;
        let mut line_start = false;
        let mut mark: Option<(usize, usize, u32)> = None;
        loop {
            let mut token = self.read(cx);
            let stops = match token.kind {
                Kind::Eof | Kind::Hash => true,
                Kind::Word if line_start => {
                    let atom = token.atom();
                    atom == self.words.text || atom == self.words.data || atom == self.words.globl
                }
                _ => self.arguments.tokens.len() - first_token > self.limits.statement,
            };
            if stops {
                self.unterminated(token, name, open, mark, self.arguments.tokens.len() - first_token);
                return None;
            }
            line_start = token.kind == Kind::Newline;
            match token.kind {
                Kind::Newline => {
                    if mark.is_none()
                        && let Some(Input { position, source: Source::File(file) }) = self.inputs.last()
                    {
                        mark = Some((self.inputs.len(), file.at, position.line));
                    }
                    continue;
                }
                Kind::BuildComment => continue,
                Kind::Backslash => {
                    let after = self.read(cx);
                    if after.kind == Kind::Newline {
                        continue;
                    }
                    self.arguments.tokens.push(token);
                    token = after;
                    if matches!(token.kind, Kind::Eof | Kind::Hash) {
                        self.unterminated(token, name, open, mark, 0);
                        return None;
                    }
                }
                _ => {}
            }
            let now = self.arguments.tokens.len() as u32;
            match token.kind {
                Kind::CloseParen | Kind::Comma if nesting == 0 => {
                    self.arguments.ranges.push((start, now));
                    start = now;
                    if token.kind == Kind::CloseParen {
                        return self
                            .check_count(cx, definition, &[name, open, token], first_range)
                            .then_some(token);
                    }
                    // Empty arguments have no tokens, but their ranges use memory.
                    if self.arguments.ranges.len() - first_range > self.limits.statement {
                        self.unterminated(token, name, open, mark, 0);
                        return None;
                    }
                    continue;
                }
                Kind::OpenParen => nesting += 1,
                Kind::CloseParen => nesting -= 1,
                _ => {}
            }
            self.arguments.tokens.push(token);
        }
    }

    fn unterminated(
        &mut self,
        stop: Token,
        name: Token,
        open: Token,
        mark: Option<(usize, usize, u32)>,
        read: usize,
    ) {
        let text = "missing `)` after the arguments of this macro";
        let diagnostic = Diagnostic::error("unterminated-arguments", name.span, text)
            .also(open.span, "opened here")
            .note("in Go's assembler the whole use must also be on one line");
        let enough = self.rewinds.checked_sub(read as u64);
        if let (Some((inputs, at, line)), Some(left)) = (mark, enough)
            && self.inputs.len() == inputs
            && let Some(Input { position, source: Source::File(file) }) = self.inputs.last_mut()
        {
            // Resume after the line of the call: what follows is probably not part of it.
            (file.at, position.line) = (at, line);
            self.rewinds = left;
            self.errors.push(diagnostic);
            self.line_start = true;
            return;
        }
        if stop.kind == Kind::Eof || mark.is_some() {
            self.errors.push(diagnostic);
            self.peeked = Some(stop);
            self.line_start = true;
        } else {
            self.fail(stop, diagnostic);
        }
    }

    /// The place of some tokens that have already been read.
    fn place(&self, cx: &Context<'_>, tokens: &[Token]) -> Span {
        Places::new(cx.sources, cx.expansions, &self.macros).of(tokens)
    }

    fn check_count(
        &mut self,
        cx: &Context<'_>,
        definition: Macro,
        tokens: &[Token; 3],
        first: usize,
    ) -> bool {
        let wanted = definition.parameters.unwrap_or(0) as usize;
        let ranges = &self.arguments.ranges[first..];
        let given = match ranges {
            [(start, end)] if wanted == 0 && start == end => 0,
            _ => ranges.len(),
        };
        if given == wanted {
            return true;
        }
        let place = self.place(cx, tokens);
        let is_empty = matches!(ranges, [(start, end)] if start == end);
        let given = if is_empty { "none".to_owned() } else { given.to_string() };
        self.fail(
            tokens[2],
            Diagnostic::error(
                "argument-count",
                place,
                format!("expected {}, found {given}", counted(wanted as u64, "macro argument")),
            )
            .also(definition.span, "defined here"),
        );
        false
    }
}
