//! What statements refer to, as far as it can be told before constants are known.
//!
//! In: the tokens of statements. Out: the symbols that they define as functions or refer to by name. The go command
//! wants this of a package's assembly before the package is compiled, when the header with its constants is still
//! empty: operands are looked at token by token, and what is no plain name is passed over (symDefRef and
//! funcAddress in cmd/asm/internal/asm/parse.go).

use super::Attribute;
use super::statement::Parser;
use super::statement::errors;
use super::token::{Kind, Token};
use crate::source::{Atom, Interner};
use std::ops::Range;

/// A symbol that a statement names: `[$|*]name[<abi>][+offset](SB)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Whether the statement is its TEXT.
    pub defines: bool,
    /// As written, with dots and slashes; one that starts with a dot belongs to the package.
    pub name: Atom,
    /// Between angle brackets; never [`Attribute::Static`].
    pub attribute: Attribute,
}

impl Parser<'_> {
    /// Appends what the next statements refer to, in order; false at the end of the input. It takes the place of
    /// [`Parser::next`] for all of a file.
    pub fn references(&mut self, out: &mut Vec<Reference>) -> bool {
        let (tokens, more) = self.tokens();
        let words = Words::new(self.context.names);
        for statement in tokens.split_inclusive(|token| token.kind == Kind::End) {
            if let Err(at) = words.statement(statement, out) {
                let diagnostic = errors::describe(&self.context, statement, at, &[]);
                self.context.sink.push(diagnostic);
            }
        }
        self.give_back(tokens);
        more
    }
}

/// Words with a meaning of their own.
struct Words {
    sb: Atom,
    funcdata: Atom,
}

impl Words {
    fn new(names: &mut Interner) -> Self {
        Self { sb: names.intern("SB"), funcdata: names.intern("FUNCDATA") }
    }

    /// Takes one statement, whose last token is its end; the error is the place of a token that cannot be.
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
            // A label may have dots, as an instruction has suffixes.
            if !is(at, Kind::Colon) {
                break head;
            }
            at += 1;
        };
        let operands = operands(tokens, at)?;
        let defines = head.kind == Kind::Text;
        // The first operand of DATA is defined by it, and that of FUNCDATA is a number.
        let skipped = usize::from(head.kind == Kind::Data || head.atom() == self.funcdata);
        let most = if defines { 1 } else { usize::MAX };
        for operand in operands.iter().skip(skipped).take(most) {
            let symbol = self.symbol(&tokens[operand.clone()]).map_err(|at| operand.start + at)?;
            out.extend(symbol.map(|(name, attribute)| Reference { defines, name, attribute }));
        }
        Ok(())
    }

    /// The symbol of an operand that is one; the error is the place of a token that cannot be.
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

/// The ranges of a statement's operands, from `at` on; the error is the place of a token that cannot be. Of two registers
/// `AX:DX` the second comes first, as in Go.
fn operands(tokens: &[Token], mut at: usize) -> Result<Vec<Range<usize>>, usize> {
    let mut list: Vec<Range<usize>> = Vec::new();
    // How many operands stand before a colon whose second one is still to come.
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
