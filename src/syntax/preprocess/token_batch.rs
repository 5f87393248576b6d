//! The tokens of a few hundred statements, ready for the grammar.
//!
//! In: tokens after preprocessing, with their lines. Out: the same tokens with consecutive statement ends merged, TEXT and
//! DATA marked where they start a statement, and the head word of each statement linked to its line.

use crate::source::{Atom, LinePosition};
use crate::syntax::token::{Kind, Token};

/// The position of the next token in a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Before the head word.
    Start,
    /// After the head word or a suffix word.
    Head,
    /// After a dot of the suffix.
    Dot,
    /// Among the operands.
    Operands,
}

/// A batch of at least this many tokens ends with the current statement: enough to amortize the cost of starting a parse,
/// few enough to stay in the L1 cache.
const FULL: usize = 512;

/// See the module.
#[derive(Debug)]
pub(crate) struct TokenBatch {
    pub(crate) tokens: Vec<Token>,
    pub(crate) heads: Vec<LinePosition>,
    /// Lengths of `tokens` and `heads` before the current statement.
    statement: (usize, usize),
    place: Place,
    text: Atom,
    data: Atom,
}

impl TokenBatch {
    /// `text` and `data` are the atoms of TEXT and DATA.
    pub(crate) fn new(text: Atom, data: Atom) -> Self {
        Self {
            tokens: Vec::with_capacity(FULL + 64),
            heads: Vec::with_capacity(FULL / 4),
            statement: (0, 0),
            place: Place::Start,
            text,
            data,
        }
    }

    /// Empties the batch.
    pub(crate) fn clear(&mut self) {
        self.tokens.clear();
        self.heads.clear();
        self.statement = (0, 0);
        self.place = Place::Start;
    }

    /// Whether the last statement is complete.
    pub(crate) fn between_statements(&self) -> bool {
        self.place == Place::Start && self.tokens.len() == self.statement.0
    }

    /// Whether the batch is ready to be parsed.
    pub(crate) fn full(&self) -> bool {
        self.tokens.len() >= FULL
    }

    /// Number of tokens in the current statement so far.
    pub(crate) fn statement_length(&self) -> usize {
        self.tokens.len() - self.statement.0
    }

    /// The last token.
    pub(crate) fn last(&self) -> Option<Token> {
        self.tokens.last().copied()
    }

    /// Drops the current statement.
    pub(crate) fn drop_statement(&mut self) {
        self.tokens.truncate(self.statement.0);
        self.heads.truncate(self.statement.1);
        self.place = Place::Start;
    }

    /// Adds a token other than the end of a statement.
    #[inline]
    pub(crate) fn push(&mut self, token: Token, line: LinePosition) {
        let token = if self.place == Place::Operands { token } else { self.head(token, line) };
        self.tokens.push(token);
    }

    /// A token before the operands.
    #[inline]
    fn head(&mut self, mut token: Token, line: LinePosition) -> Token {
        self.place = match (self.place, token.kind) {
            (Place::Start, Kind::Word) => {
                let atom = token.atom();
                if atom == self.text {
                    token.kind = Kind::Text;
                } else if atom == self.data {
                    token.kind = Kind::Data;
                }
                token = token.with_line_index(self.heads.len());
                self.heads.push(line);
                Place::Head
            }
            (Place::Start, _) => {
                // The parser finishes a statement when it sees the next token; one that cannot start a statement must not
                // invalidate the statement before it.
                self.tokens.push(token.with_kind(Kind::End));
                self.statement = (self.tokens.len(), self.heads.len());
                Place::Operands
            }
            (Place::Head, Kind::Dot) => Place::Dot,
            (Place::Head, Kind::Colon) => {
                // A label is kept even if the rest of its line is dropped.
                self.statement = (self.tokens.len() + 1, self.heads.len());
                Place::Start
            }
            (Place::Dot, Kind::Word) => Place::Head,
            _ => Place::Operands,
        };
        token
    }

    /// Ends the current statement, if there is one.
    #[inline]
    pub(crate) fn end(&mut self, token: Token) {
        if self.tokens.len() > self.statement.0 {
            self.tokens.push(token.with_kind(Kind::End));
            self.statement = (self.tokens.len(), self.heads.len());
        }
        self.place = Place::Start;
    }
}
