//! The parser: statements, one at a time.
//!
//! In: a root file and options. Out: statements in order; when a statement is returned, the errors before it are already in
//! the sink. Internally, tokens are collected and parsed a batch at a time.

use super::ast::Statement;
use super::builder::{Builder, Pool};
use super::direct;
use super::errors;
use super::grammar::BatchParser;
use super::lost::LostText;
use crate::source::FileId;
use crate::syntax::preprocess::{BatchReader, DefinedMacro};
use crate::syntax::token::Kind;
use crate::syntax::{Context, Options};
use lalrpop_util::ParseError;

/// See the module.
pub struct Parser<'a> {
    /// The shared storage; the caller may use it between statements.
    pub context: Context<'a>,
    reader: BatchReader<'a>,
    grammar: BatchParser,
    pool: Pool,
    direct: bool,
    /// The numbers of statements of the batch that have been returned, and of its errors that have been reported.
    returned: usize,
    reported: usize,
    /// A TEXT with an error, since the caller last asked.
    lost_text: Option<LostText>,
}

impl<'a> Parser<'a> {
    /// A parser of a loaded file. Its name gives the folder in which `#include` searches and the name shown for its lines.
    pub fn new(file: FileId, options: Options<'a>, mut context: Context<'a>) -> Self {
        Self {
            direct: !options.grammar_only,
            reader: BatchReader::new(file, options, &mut context),
            context,
            grammar: BatchParser::new(),
            pool: Pool::default(),
            returned: 0,
            reported: 0,
            lost_text: None,
        }
    }

    /// Fills `statement` with the next one; returns false at the end of the input. After an error, parsing continues with
    /// the next statement.
    pub fn next(&mut self, statement: &mut Statement) -> bool {
        loop {
            while let Some((before, ..)) = self.pool.errors.get(self.reported)
                && *before <= self.returned
            {
                let (_, diagnostic, text) = &self.pool.errors[self.reported];
                self.context.sink.push(diagnostic.clone());
                self.lost_text = text.or(self.lost_text);
                self.reported += 1;
            }
            if self.returned < self.pool.done {
                std::mem::swap(statement, &mut self.pool.statements[self.returned]);
                self.returned += 1;
                return true;
            }
            self.reader.report_errors(&mut self.context);
            if self.reader.finished() {
                return false;
            }
            self.pool.done = 0;
            self.pool.errors.clear();
            self.returned = 0;
            self.reported = 0;
            self.reader.fill(&mut self.context);
            self.parse();
        }
    }

    /// The last TEXT with an error since the previous call: what follows it does not belong to the function before.
    pub fn lost_text(&mut self) -> Option<LostText> {
        self.lost_text.take()
    }

    /// The macros that were defined so far.
    pub(crate) fn macros(&self) -> impl Iterator<Item = DefinedMacro> {
        self.reader.macros()
    }

    fn parse(&mut self) {
        let (tokens, heads) = (&self.reader.batch.tokens, &self.reader.batch.heads);
        let places = self.reader.places(self.context.sources, self.context.expansions);
        let mut builder = Builder::new(tokens, heads, self.reader.strings(), places, &mut self.pool);
        let mut first = 0;
        loop {
            if self.direct {
                first = direct::statements(&mut builder, first);
            }
            if first >= tokens.len() {
                return;
            }
            // Only one statement, so that the next can take the fast path again.
            let end = tokens[first..].iter().position(|token| token.kind == Kind::End);
            let end = end.map_or(tokens.len(), |end| first + end + 1);
            let stream =
                tokens[first..end].iter().zip(first as u32..).map(|(&token, at)| (at, token, at + 1));
            if let Err(error) = self.grammar.parse(&mut builder, stream) {
                let (at, expected) = match error {
                    ParseError::UnrecognizedToken { token: (at, ..), expected } => (at as usize, expected),
                    // A statement is terminated by its end token, so the grammar never needs more.
                    _ => (end - 1, vec![]),
                };
                let start = tokens[..at].iter().rposition(|token| token.kind == Kind::End);
                let mut start = start.map_or(0, |start| start + 1);
                while start + 2 <= at && tokens[start + 1].kind == Kind::Colon {
                    start += 2;
                }
                let line = &tokens[start..end];
                let diagnostic = errors::describe(&self.context, line, at - start, &expected);
                let is_text = line.first().is_some_and(|head| head.kind == Kind::Text);
                builder.pool.errors.push((
                    builder.pool.done,
                    diagnostic,
                    is_text.then(|| LostText::of(line)),
                ));
            }
            first = end;
        }
    }
}
