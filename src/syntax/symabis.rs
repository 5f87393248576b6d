//! Symbols defined and referenced by statements, for `-gensymabis`.
//!
//! In: a root file and options. Out: the symbols that statements define as functions or refer to by name. The go command
//! requests them before compiling the package, while the header with its constants is still empty. Statements are then full
//! of unexpanded macro names that the grammar would reject, so this scans operands token by token instead and skips those
//! that are not a plain symbol (symDefRef and funcAddress in cmd/asm/internal/asm/parse.go).

use super::preprocess::BatchReader;
use super::statement::errors;
use super::token::{Kind, Token};
use super::{Attribute, Context, Options};
use crate::source::{Atom, FileId, Interner};
use std::ops::Range;

/// A symbol named in a statement: `[$|*]name[<abi>][+offset](SB)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Whether the statement is its TEXT.
    pub defines: bool,
    /// The name with `·` replaced by `.` and `∕` by `/`; if it starts with `.`, it belongs to the package.
    pub name: Atom,
    /// The contents of its angle brackets; never [`Attribute::Static`].
    pub attribute: Attribute,
}

/// Reads the references of a file.
pub struct References<'a> {
    /// The shared storage; the caller may use it between calls.
    pub context: Context<'a>,
    reader: BatchReader<'a>,
    words: Words,
}

impl<'a> References<'a> {
    /// A reader of a loaded file; see [`Parser::new`](super::Parser::new).
    pub fn new(file: FileId, options: Options<'a>, mut context: Context<'a>) -> Self {
        let reader = BatchReader::new(file, options, &mut context);
        let words = Words::new(context.names);
        Self { context, reader, words }
    }

    /// Appends the references in the next statements, in order; returns false at the end of the input.
    pub fn read(&mut self, out: &mut Vec<Reference>) -> bool {
        if !self.reader.finished() {
            self.reader.fill(&mut self.context);
        }
        self.reader.report_errors(&mut self.context);
        for statement in self.reader.batch.tokens.split_inclusive(|token| token.kind == Kind::End) {
            if let Err(at) = self.words.statement(statement, out) {
                let diagnostic = errors::describe(&self.context, statement, at, &[]);
                self.context.sink.push(diagnostic);
            }
        }
        !self.reader.finished()
    }
}

/// Names with a meaning of their own.
struct Words {
    sb: Atom,
    funcdata: Atom,
}

impl Words {
    fn new(names: &mut Interner) -> Self {
        Self { sb: names.intern("SB"), funcdata: names.intern("FUNCDATA") }
    }

    /// Appends the references in a statement, whose last token is its end. The error is the index of an unexpected token.
    fn statement(&self, tokens: &[Token], out: &mut Vec<Reference>) -> Result<(), usize> {
        let is = |at: usize, kind: Kind| tokens.get(at).is_some_and(|token| token.kind == kind);
        if let Some(at) = tokens.iter().position(|token| token.kind == Kind::Bad) {
            return Err(at);
        }
        let mut at = 0;
        let head = loop {
            let head = match tokens.get(at) {
                None => return Ok(()),
                Some(token) if token.kind == Kind::End => return Ok(()),
                Some(token) if matches!(token.kind, Kind::Word | Kind::Text | Kind::Data) => *token,
                Some(_) => return Err(at),
            };
            at += 1;
            while is(at, Kind::Dot) && is(at + 1, Kind::Word) {
                at += 2;
            }
            // A label may contain dots, like an instruction with suffixes.
            if !is(at, Kind::Colon) {
                break head;
            }
            at += 1;
        };
        let operands = operands(tokens, at)?;
        let defines = head.kind == Kind::Text;
        // The first operand of DATA is the symbol it defines, and that of FUNCDATA is a number.
        let skipped = usize::from(head.kind == Kind::Data || head.atom() == self.funcdata);
        let most = if defines { 1 } else { usize::MAX };
        for operand in operands.iter().skip(skipped).take(most) {
            let symbol = self.symbol(&tokens[operand.clone()]).map_err(|at| operand.start + at)?;
            out.extend(symbol.map(|(name, attribute)| Reference { defines, name, attribute }));
        }
        Ok(())
    }

    /// The symbol of an operand, if it is one. The error is the index of an unexpected token.
    fn symbol(&self, operand: &[Token]) -> Result<Option<(Atom, Attribute)>, usize> {
        let kind = |at: usize| operand.get(at).map(|token| token.kind);
        let mut at = usize::from(matches!(kind(0), Some(Kind::Dollar | Kind::Star)));
        let Some(name) = operand.get(at).filter(|token| token.kind == Kind::Word) else { return Ok(None) };
        at += 1;
        let mut attribute = Attribute::None;
        if kind(at) == Some(Kind::Less) {
            at += 1;
            if let Some(abi) = operand.get(at).filter(|token| token.kind == Kind::Word) {
                attribute = Attribute::Abi(abi.atom());
                at += 1;
            } else if kind(at) == Some(Kind::Greater) {
                return Ok(None);
            }
            if kind(at) != Some(Kind::Greater) {
                return Err(at);
            }
            at += 1;
        }
        if (kind(at), kind(at + 1)) == (Some(Kind::Plus), Some(Kind::Int)) {
            at += 2;
        }
        let [open, sb, close] = &operand[at..] else { return Ok(None) };
        let fits = (open.kind, sb.kind, close.kind) == (Kind::OpenParen, Kind::Word, Kind::CloseParen);
        Ok((fits && sb.atom() == self.sb).then(|| (name.atom(), attribute)))
    }
}

/// The ranges of a statement's operands, from `at` on; `AX:DX` gives DX, then AX, as in Go. The error is the index of an
/// unexpected token.
fn operands(tokens: &[Token], mut at: usize) -> Result<Vec<Range<usize>>, usize> {
    let mut list: Vec<Range<usize>> = Vec::new();
    // After a colon: how many operands precede the pair.
    let (mut start, mut depth, mut colon) = (at, 0_i32, None);
    loop {
        let kind = tokens.get(at).map_or(Kind::End, |token| token.kind);
        match kind {
            Kind::OpenParen | Kind::OpenBracket => depth += 1,
            Kind::CloseParen | Kind::CloseBracket => depth -= 1,
            _ => {}
        }
        if kind == Kind::End || (depth == 0 && matches!(kind, Kind::Comma | Kind::Colon)) {
            if kind == Kind::Colon {
                if colon.is_some() {
                    return Err(at);
                }
                colon = Some(list.len());
            }
            if start < at {
                list.push(start..at);
                if let Some(first) = colon.filter(|first| list.len() == first + 2) {
                    list.swap(first, first + 1);
                    colon = None;
                }
            } else if !list.is_empty() || kind == Kind::Comma || colon.is_some() {
                return Err(at);
            }
            if kind == Kind::End {
                return Ok(list);
            }
            start = at + 1;
        }
        at += 1;
    }
}
