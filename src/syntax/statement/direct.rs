//! Fast path for statements of common forms that bypasses the grammar's automaton, which costs about 190 instructions per
//! reduction.
//!
//! In: the tokens of a batch. Out: statements, built by the same actions in the same order as in the grammar. Anything that
//! is not of a common form, including all errors, is left to the grammar, starting from the first token of the statement.
//! The grammar remains the definition of the language, and tests compare the two.

use super::ast::{Attribute, Prefix, StatementKind};
use super::builder::Builder;
use crate::syntax::token::{Kind, Token};

/// Maximum nesting of parentheses in a constant that is handled here.
const NESTING: u32 = 4;

/// A reader of the batch's tokens. Its functions return `None` if the form is not a common one.
pub(super) struct Direct<'d, 'b> {
    builder: &'d mut Builder<'b>,
    tokens: &'b [Token],
    /// The next token.
    at: usize,
}

/// Builds statements from token `first` on. Returns the first token of a statement that is left to the grammar, or the
/// number of tokens.
pub(super) fn statements(builder: &mut Builder<'_>, first: usize) -> usize {
    let tokens = builder.tokens;
    let mut direct = Direct { builder, tokens, at: first };
    loop {
        let start = direct.at;
        if start >= tokens.len() || direct.statement().is_none() {
            return start;
        }
    }
}

impl Direct<'_, '_> {
    /// The kind of the next token; past the end, one that occurs in no form.
    #[inline]
    fn kind(&self) -> Kind {
        self.kind_after(0)
    }

    /// The kind of the token after `count` others.
    #[inline]
    fn kind_after(&self, count: usize) -> Kind {
        self.tokens.get(self.at + count).map_or(Kind::Eof, |token| token.kind)
    }

    /// Consumes the next token if it is of this kind.
    #[inline]
    fn take(&mut self, kind: Kind) -> Option<Token> {
        let token = *self.tokens.get(self.at)?;
        if token.kind != kind {
            return None;
        }
        self.at += 1;
        Some(token)
    }

    /// Consumes the next token if it is of this kind; returns whether it was.
    #[inline]
    fn skip(&mut self, kind: Kind) -> bool {
        self.take(kind).is_some()
    }

    /// The current location, as passed to the actions.
    #[inline]
    fn here(&self) -> u32 {
        self.at as u32
    }

    fn statement(&mut self) -> Option<()> {
        let head = *self.tokens.get(self.at)?;
        self.at += 1;
        match head.kind {
            Kind::End => return Some(()),
            Kind::Word | Kind::Text | Kind::Data => self.builder.head(self.here() - 1, head),
            _ => return None,
        }
        while self.kind() == Kind::Dot {
            let dot = self.here();
            self.at += 1;
            let word = self.take(Kind::Word)?;
            self.builder.suffix(dot, self.here(), word);
        }
        if self.skip(Kind::Colon) {
            self.builder.label();
            return Some(());
        }
        let kind = match head.kind {
            Kind::Text => self.text()?,
            Kind::Data => self.data()?,
            _ => self.list()?,
        };
        let end = self.here();
        self.take(Kind::End)?;
        self.builder.finish(kind, end);
        Some(())
    }

    /// Any number of operands, separated by commas.
    fn list(&mut self) -> Option<StatementKind> {
        if self.kind() != Kind::End {
            self.operand()?;
            while self.skip(Kind::Comma) {
                self.operand()?;
            }
        }
        Some(StatementKind::Plain)
    }

    /// `sym(SB), flags, $frame-args`, where the flags are optional.
    fn text(&mut self) -> Option<StatementKind> {
        self.operand()?;
        self.take(Kind::Comma)?;
        if self.kind() != Kind::Dollar {
            let start = self.here();
            let flags = self.value(0)?;
            self.builder.integer(start, self.here(), flags);
            self.take(Kind::Comma)?;
        }
        let start = self.here();
        self.take(Kind::Dollar)?;
        let negative = self.skip(Kind::Minus);
        let frame = self.take(Kind::Int)?;
        let args = if self.skip(Kind::Minus) { Some(self.take(Kind::Int)?) } else { None };
        self.builder.text_size(start, self.here(), negative, frame, args);
        Some(StatementKind::Text)
    }

    /// `sym+off(SB)/width, $value`.
    fn data(&mut self) -> Option<StatementKind> {
        let start = self.here();
        let symbol = self.take(Kind::Word)?;
        self.symbol(start, symbol, true)?;
        self.take(Kind::Slash)?;
        let width = self.take(Kind::Int)?;
        self.builder.width(start, self.here(), width);
        self.take(Kind::Comma)?;
        self.operand()?;
        Some(StatementKind::Data)
    }

    /// An operand with its prefix; the caller checks that it is followed by a comma or the end.
    fn operand(&mut self) -> Option<()> {
        let start = self.here();
        let prefix = match self.kind() {
            Kind::Dollar => Prefix::Dollar,
            Kind::Star => Prefix::Star,
            _ => return self.body(),
        };
        self.at += 1;
        match (prefix, self.kind(), self.kind_after(1)) {
            (Prefix::Dollar, Kind::Float, _) => {
                let value = self.take(Kind::Float)?.float();
                self.builder.float(start, self.here(), value);
                Some(())
            }
            (Prefix::Dollar, Kind::Minus, Kind::Float) => {
                self.at += 1;
                let value = -self.take(Kind::Float)?.float();
                self.builder.float(start, self.here(), value);
                Some(())
            }
            (Prefix::Dollar, Kind::Str, _) => {
                let string = self.take(Kind::Str)?;
                self.builder.string(start, self.here(), string);
                Some(())
            }
            _ => {
                self.body()?;
                self.builder.prefix(start, self.here(), prefix);
                Some(())
            }
        }
    }

    fn body(&mut self) -> Option<()> {
        let start = self.here();
        match (self.kind(), self.kind_after(1)) {
            (Kind::Word, after) => {
                let word = self.take(Kind::Word)?;
                if matches!(after, Kind::Comma | Kind::End) {
                    self.builder.name(start, word);
                    return Some(());
                }
                self.symbol(start, word, false)
            }
            (Kind::OpenParen, Kind::Word) => {
                self.tail()?;
                self.builder.indirect(start, self.here(), 0);
                Some(())
            }
            (Kind::OpenBracket, Kind::Word) => {
                self.at += 1;
                let low = self.take(Kind::Word)?;
                self.take(Kind::Minus)?;
                let high = self.take(Kind::Word)?;
                self.take(Kind::CloseBracket)?;
                self.builder.register_list(start, self.here(), low, high);
                Some(())
            }
            _ => {
                let value = self.value(0)?;
                if self.kind() == Kind::OpenParen {
                    self.tail()?;
                    self.builder.indirect(start, self.here(), value);
                } else {
                    self.builder.integer(start, self.here(), value);
                }
                Some(())
            }
        }
    }

    /// The rest of a symbol after its name; `pseudo` requires the register in parentheses.
    fn symbol(&mut self, start: u32, name: Token, pseudo: bool) -> Option<()> {
        let marked = self.skip(Kind::Less);
        if marked {
            let attribute = match self.kind() {
                Kind::Word => Attribute::Abi(self.take(Kind::Word)?.atom()),
                _ => Attribute::Static,
            };
            self.take(Kind::Greater)?;
            self.builder.marked(name, attribute);
        }
        let signed = matches!(self.kind(), Kind::Plus | Kind::Minus);
        let offset = if signed {
            let sign = self.here();
            let value = self.value(0)?;
            self.builder.offset(sign, value)
        } else {
            0
        };
        if !self.skip(Kind::OpenParen) {
            // A jump target. A lone name is handled by the caller.
            if pseudo || !(marked || signed) {
                return None;
            }
            self.builder.symbol(start, self.here(), name, offset, None);
            return Some(());
        }
        let register = self.take(Kind::Word)?;
        self.take(Kind::CloseParen)?;
        if self.kind() == Kind::OpenParen {
            self.tail()?;
            self.builder.symbol_indirect(start, self.here(), name, offset, register);
        } else {
            self.builder.symbol(start, self.here(), name, offset, Some(register));
        }
        Some(())
    }

    /// `(base)`, `(index*scale)`, or both.
    fn tail(&mut self) -> Option<()> {
        let first = self.register()?;
        let second =
            if first.1.is_none() && self.kind() == Kind::OpenParen { Some(self.register()?) } else { None };
        match (first, second) {
            ((index, Some(scale)), _) => self.builder.tail(None, Some(index), Some(scale)),
            ((base, None), None) => self.builder.tail(Some(base), None, None),
            ((base, None), Some((index, scale))) => self.builder.tail(Some(base), Some(index), scale),
        }
        Some(())
    }

    /// A register in parentheses, with its scale.
    fn register(&mut self) -> Option<(Token, Option<Token>)> {
        self.take(Kind::OpenParen)?;
        let register = self.take(Kind::Word)?;
        let scale = if self.skip(Kind::Star) { Some(self.take(Kind::Int)?) } else { None };
        self.take(Kind::CloseParen)?;
        Some((register, scale))
    }

    /// A constant without shifts and divisions, which are left to the grammar with their rules and errors: `8`, `-8`, `4|2`,
    /// `16*2+8`.
    fn value(&mut self, depth: u32) -> Option<u64> {
        let mut sum = self.product(depth)?;
        loop {
            let sign = self.kind();
            if !matches!(sign, Kind::Plus | Kind::Minus | Kind::Or | Kind::Xor) {
                return Some(sum);
            }
            self.at += 1;
            let right = self.product(depth)?;
            sum = match sign {
                Kind::Plus => sum.wrapping_add(right),
                Kind::Minus => sum.wrapping_sub(right),
                Kind::Or => sum | right,
                _ => sum ^ right,
            };
        }
    }

    fn product(&mut self, depth: u32) -> Option<u64> {
        let mut product = self.factor(depth)?;
        loop {
            match self.kind() {
                Kind::Star => {
                    self.at += 1;
                    product = product.wrapping_mul(self.factor(depth)?);
                }
                Kind::And => {
                    self.at += 1;
                    product &= self.factor(depth)?;
                }
                Kind::Slash | Kind::Percent | Kind::ShiftLeft | Kind::ShiftRight => return None,
                _ => return Some(product),
            }
        }
    }

    fn factor(&mut self, depth: u32) -> Option<u64> {
        let token = *self.tokens.get(self.at)?;
        self.at += 1;
        match token.kind {
            Kind::Int | Kind::Char => Some(token.integer()),
            Kind::Plus | Kind::Minus | Kind::Tilde if depth < NESTING => {
                let value = self.factor(depth + 1)?;
                Some(match token.kind {
                    Kind::Plus => value,
                    Kind::Minus => value.wrapping_neg(),
                    _ => !value,
                })
            }
            Kind::OpenParen if depth < NESTING => {
                let value = self.value(depth + 1)?;
                self.take(Kind::CloseParen)?;
                Some(value)
            }
            _ => None,
        }
    }
}
