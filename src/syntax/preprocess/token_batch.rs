//! The tokens of some statements, ready for the grammar.
//!
//! In: tokens after preprocessing, with the line each stands on. Out: the same with statement ends
//! merged, and the head word of each statement marked and tied to its line.

use crate::source::Atom;
use crate::source::LinePosition;
use crate::syntax::token::{Kind, Token};

/// Where in a statement the next token stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Before its head.
    Start,
    /// After the head word or a word of its suffix.
    Head,
    /// After a dot there.
    Dot,
    /// Among the operands.
    Operands,
}

/// Tokens a batch holds before it ends at the next statement's end: enough to make what a parse sets
/// up vanish, few enough to stay in the nearest cache.
const FULL: usize = 512;

/// See the module.
#[derive(Debug)]
pub(crate) struct TokenBatch {
    pub(crate) tokens: Vec<Token>,
    pub(crate) heads: Vec<LinePosition>,
    /// Length of `tokens` and of `heads` before the statement under way.
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

    /// Starts over.
    pub(crate) fn clear(&mut self) {
        self.tokens.clear();
        self.heads.clear();
        self.statement = (0, 0);
        self.place = Place::Start;
    }

    /// Whether no statement is under way.
    pub(crate) fn between_statements(&self) -> bool {
        self.place == Place::Start && self.tokens.len() == self.statement.0
    }

    /// Whether it is time to parse.
    pub(crate) fn full(&self) -> bool {
        self.tokens.len() >= FULL
    }

    /// Tokens of the statement under way.
    pub(crate) fn statement_length(&self) -> usize {
        self.tokens.len() - self.statement.0
    }

    /// Forgets the statement under way.
    pub(crate) fn drop_statement(&mut self) {
        self.tokens.truncate(self.statement.0);
        self.heads.truncate(self.statement.1);
        self.place = Place::Start;
    }

    /// Takes any token but the end of a statement.
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
                token.value |= (self.heads.len() as u64) << 32;
                self.heads.push(line);
                Place::Head
            }
            (Place::Start, _) => {
                // The parser finishes a statement when it sees what follows; what cannot follow any
                // must not spoil the one before.
                self.tokens.push(Token { kind: Kind::End, ..token });
                self.statement = (self.tokens.len(), self.heads.len());
                Place::Operands
            }
            (Place::Head, Kind::Dot) => Place::Dot,
            (Place::Head, Kind::Colon) => {
                // A label stands for itself, whatever becomes of the rest of its line.
                self.statement = (self.tokens.len() + 1, self.heads.len());
                Place::Start
            }
            (Place::Dot, Kind::Word) => Place::Head,
            _ => Place::Operands,
        };
        token
    }

    /// Takes the end of a statement; where none is under way, nothing happens.
    #[inline]
    pub(crate) fn end(&mut self, token: Token) {
        if self.tokens.len() > self.statement.0 {
            self.tokens.push(Token { kind: Kind::End, ..token });
            self.statement = (self.tokens.len(), self.heads.len());
        }
        self.place = Place::Start;
    }
}
