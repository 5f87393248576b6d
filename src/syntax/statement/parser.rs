//! The parser: statements, one at a time.
//!
//! In: a root file and options. Out: statements in order, with the errors before each in the sink by
//! the time it comes. Behind it, tokens are gathered and parsed a batch at a time.

use super::ast::Statement;
use super::builder::{Builder, Pool};
use super::errors;
use super::grammar::BatchParser;
use crate::diag::Diagnostic;
use crate::source::{FileId, Interner, LineBase};
use crate::syntax::Context;
use crate::syntax::Options;
use crate::syntax::preprocess::include::Includes;
use crate::syntax::preprocess::input::Source;
use crate::syntax::preprocess::macros::Macro;
use crate::syntax::preprocess::token_batch::TokenBatch;
use crate::syntax::preprocess::{Preprocessor, Words, file_input};
use crate::syntax::token::{Kind, Token};
use lalrpop_util::ParseError;

/// See the module.
pub struct Parser<'a> {
    /// The stores; between statements they are the caller's to use.
    pub context: Context<'a>,
    source: Preprocessor<'a>,
    grammar: BatchParser,
    batch: TokenBatch,
    pool: Pool,
    /// Statements and errors of the batch given out.
    given: usize,
    reported: usize,
    finished: bool,
    /// Whether an error of a TEXT was given out and not asked for.
    lost_text: bool,
}

impl<'a> Parser<'a> {
    /// A parser of a loaded file. The file's name is the path that `#include` starts from, and the
    /// name its lines go by.
    pub fn new(file: FileId, options: Options<'a>, context: Context<'a>) -> Self {
        let root = context.sources.file(file);
        let (name, text, start) = (root.name().to_string(), root.text().clone(), root.start());
        let words = words(context.names);
        let mut source = Preprocessor::new(Includes::new(&name, options.include), words, options.limits);
        let base = context.bases.list.len() as u32;
        context.bases.list.push(LineBase { name, pragma: None });
        let mut parser = Self {
            context,
            batch: TokenBatch::new(words.text, words.data),
            grammar: BatchParser::new(),
            pool: Pool::default(),
            given: 0,
            reported: 0,
            finished: false,
            lost_text: false,
            source: {
                source.push_input(file_input(text, start, base));
                source
            },
        };
        parser.predefine(options.defines);
        parser
    }

    /// -D: each definition is a little file of its own, so that messages can show it.
    fn predefine(&mut self, defines: &[(String, String)]) {
        for (name, value) in defines {
            let text = format!("{name} {value}");
            let Ok(id) = self.context.sources.add_internal("-D", text.into_bytes()) else { continue };
            let file = self.context.sources.file(id);
            let mut input = file_input(file.text().clone(), file.start(), 0);
            let Source::File(reader) = &mut input.source else { continue };
            let mut line = 1;
            let names = &mut *self.context.names;
            let word = reader.next(&mut line, names, &mut self.source.strings);
            if word.kind != Kind::Word || reader.at != name.len() {
                let message = format!("-D wants a name, and `{name}` is none");
                self.context.sink.push(Diagnostic::error("define-name", word.span, message));
                continue;
            }
            let start = self.source.macros.tokens.len() as u32;
            loop {
                let token = reader.next(&mut line, names, &mut self.source.strings);
                match token.kind {
                    Kind::Eof => break,
                    Kind::BuildComment => {}
                    _ => self.source.macros.tokens.push(token),
                }
            }
            let end = self.source.macros.tokens.len() as u32;
            let definition = Macro { name: word.atom(), span: word.span, parameters: None, start, end };
            self.source.macros.define(definition);
        }
    }

    /// Fills `statement` with the next one; false at the end of the input. After an error the parse
    /// goes on with the next statement.
    pub fn next(&mut self, statement: &mut Statement) -> bool {
        loop {
            while let Some((before, ..)) = self.pool.errors.get(self.reported)
                && *before <= self.given
            {
                let (_, diagnostic, is_text) = &self.pool.errors[self.reported];
                self.context.sink.push(diagnostic.clone());
                self.lost_text |= *is_text;
                self.reported += 1;
            }
            if self.given < self.pool.done {
                std::mem::swap(statement, &mut self.pool.statements[self.given]);
                self.given += 1;
                return true;
            }
            for diagnostic in self.source.errors.drain(..) {
                self.context.sink.push(diagnostic);
            }
            if self.finished {
                return false;
            }
            self.pool.done = 0;
            self.pool.errors.clear();
            self.given = 0;
            self.reported = 0;
            self.fill();
            self.parse();
        }
    }

    /// Whether a TEXT could not be read since this was last asked, so that what follows it is not the function's before.
    pub fn lost_text(&mut self) -> bool {
        std::mem::take(&mut self.lost_text)
    }

    /// The tokens of the next statements in place of the statements, and whether there are more. They are given
    /// back for the next call.
    pub(crate) fn tokens(&mut self) -> (Vec<Token>, bool) {
        if !self.finished {
            self.fill();
        }
        for diagnostic in self.source.errors.drain(..) {
            self.context.sink.push(diagnostic);
        }
        (std::mem::take(&mut self.batch.tokens), !self.finished)
    }

    /// Takes back the storage of tokens.
    pub(crate) fn give_back(&mut self, tokens: Vec<Token>) {
        self.batch.tokens = tokens;
    }

    /// Gathers tokens up to the end of a statement; an error of the preprocessor ends the batch, so
    /// that it comes after the statements before it.
    fn fill(&mut self) {
        self.batch.clear();
        let cx = &mut self.context;
        loop {
            self.source.plain(cx, &mut self.batch);
            if self.batch.statement_length() > self.source.limits.statement {
                self.overlong();
                return;
            }
            if self.batch.between_statements() && self.batch.full() {
                return;
            }
            let token = self.source.next(cx);
            if !self.source.errors.is_empty() {
                // The error's statement is void; what was read of it goes.
                self.batch.drop_statement();
                self.finished = token.kind == Kind::Eof;
                return;
            }
            match token.kind {
                Kind::Newline | Kind::Semicolon => self.batch.end(token),
                Kind::Eof => {
                    self.batch.end(token);
                    self.finished = true;
                    return;
                }
                _ => self.batch.push(token, self.source.position()),
            }
        }
    }

    /// Drops a statement without end.
    fn overlong(&mut self) {
        if let Some(&last) = self.batch.tokens.last() {
            let limit = self.source.limits.statement;
            self.source.fail(
                last,
                Diagnostic::error("statement-length", last.span, "this statement does not end")
                    .note(format!("The limit is {limit} tokens.")),
            );
        }
        self.batch.drop_statement();
    }

    fn parse(&mut self) {
        let tokens = &self.batch.tokens;
        let mut first = 0;
        while first < tokens.len() {
            let mut builder = Builder::new(tokens, &self.batch.heads, &self.source.strings, &mut self.pool);
            let stream = tokens[first..].iter().zip(first as u32..).map(|(&token, at)| (at, token, at + 1));
            let Err(error) = self.grammar.parse(&mut builder, stream) else { return };
            let (at, expected) = match error {
                ParseError::UnrecognizedToken { token: (at, ..), expected } => (at as usize, expected),
                // A batch ends with the end of a statement, which is always enough.
                _ => (tokens.len() - 1, vec![]),
            };
            let start = tokens[..at].iter().rposition(|token| token.kind == Kind::End);
            let end = tokens[at..].iter().position(|token| token.kind == Kind::End);
            let end = end.map_or(tokens.len(), |end| at + end + 1);
            let mut start = start.map_or(0, |start| start + 1);
            while start + 2 <= at && tokens[start + 1].kind == Kind::Colon {
                start += 2;
            }
            let line = &tokens[start..end];
            let diagnostic = errors::describe(&self.context, line, at - start, &expected);
            let is_text = line.first().is_some_and(|head| head.kind == Kind::Text);
            self.pool.errors.push((self.pool.done, diagnostic, is_text));
            first = end;
        }
    }
}

fn words(names: &mut Interner) -> Words {
    Words {
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
