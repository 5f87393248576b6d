//! The grammar's actions, which fill statements.
//!
//! In: the tokens of a batch, as recognized by the grammar. Out: finished [`Statement`]s in reused storage. A statement with
//! a semantic error is dropped, and its first error is reported. Syntax errors are left to the parser.

use super::ast::{Address, Attribute, Operand, OperandKind, Prefix, Statement, StatementKind, SymbolRef};
use super::lost::LostText;
use crate::diag::Diagnostic;
use crate::source::{Atom, LinePosition, Span};
use crate::syntax::preprocess::Places;
use crate::syntax::token::{Kind, Token};

/// Finished statements of the current batch, followed by spare ones whose storage is reused.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    /// The statements, the first `done` of them finished.
    pub(crate) statements: Vec<Statement>,
    /// The number of finished statements.
    pub(crate) done: usize,
    /// Errors, each with the number of statements finished before it, and what could be determined of a TEXT that contains
    /// it.
    pub(crate) errors: Vec<(usize, Diagnostic, Option<LostText>)>,
}

/// The state of the actions during one parse.
pub(crate) struct Builder<'b> {
    /// The batch, which the grammar's locations index.
    pub(crate) tokens: &'b [Token],
    /// The line of each head word.
    pub(crate) heads: &'b [LinePosition],
    /// Bytes of string tokens.
    pub(crate) strings: &'b [u8],
    /// Receives finished statements.
    pub(crate) pool: &'b mut Pool,
    places: Places<'b>,
    /// The indexes of the tokens with the head word and the first dot of its suffix.
    head: u32,
    dot: u32,
    error: Option<Diagnostic>,
    attribute: Attribute,
    tail: (Option<Atom>, Option<Atom>, u8),
}

impl<'b> Builder<'b> {
    pub(crate) fn new(
        tokens: &'b [Token],
        heads: &'b [LinePosition],
        strings: &'b [u8],
        places: Places<'b>,
        pool: &'b mut Pool,
    ) -> Self {
        let (attribute, tail) = (Attribute::None, (None, None, 0));
        Self { tokens, heads, strings, places, pool, head: 0, dot: 0, error: None, attribute, tail }
    }

    fn current(&mut self) -> &mut Statement {
        if self.pool.statements.len() == self.pool.done {
            self.pool.statements.push(Statement::default());
        }
        &mut self.pool.statements[self.pool.done]
    }

    /// From token `l` to the one before `r`.
    fn span(&mut self, l: u32, r: u32) -> Span {
        self.places.of(&self.tokens[l as usize..r as usize])
    }

    fn report(&mut self, diagnostic: impl FnOnce() -> Diagnostic) {
        if self.error.is_none() {
            self.error = Some(diagnostic());
        }
    }

    /// Starts a statement.
    pub(crate) fn head(&mut self, l: u32, word: Token) {
        let line = self.heads[word.line_index()];
        // Left over from an unfinished statement.
        (self.error, self.attribute) = (None, Attribute::None);
        self.head = l;
        let statement = self.current();
        statement.head = word.atom();
        statement.head_span = word.span;
        statement.line = line;
        statement.suffix.clear();
        statement.suffix_span = Span { start: word.span.end, ..word.span };
        statement.operands.clear();
        statement.strings.clear();
    }

    pub(crate) fn suffix(&mut self, l: u32, r: u32, word: Token) {
        if self.current().suffix.is_empty() {
            self.dot = l;
        }
        let span = self.span(self.dot, r);
        let statement = self.current();
        statement.suffix_span = span;
        statement.suffix.push(word.atom());
    }

    pub(crate) fn finish(&mut self, kind: StatementKind, r: u32) {
        let span = self.span(self.head, r);
        let error = self.error.take();
        let statement = self.current();
        statement.kind = kind;
        statement.span = span;
        if statement.suffix.is_empty() {
            statement.suffix_span.end = statement.suffix_span.start;
        }
        match error {
            None => self.pool.done += 1,
            Some(error) => {
                let text = (kind == StatementKind::Text)
                    .then(|| LostText::of(&self.tokens[self.head as usize..r as usize]));
                self.pool.errors.push((self.pool.done, error, text));
            }
        }
    }

    pub(crate) fn label(&mut self) {
        self.error = None;
        let statement = self.current();
        statement.kind = StatementKind::Label;
        statement.span = statement.head_span;
        self.pool.done += 1;
    }

    pub(crate) fn plain(&mut self, r: u32) {
        self.finish(StatementKind::Plain, r);
    }

    pub(crate) fn text(&mut self, r: u32) {
        self.finish(StatementKind::Text, r);
    }

    pub(crate) fn data(&mut self, r: u32) {
        self.finish(StatementKind::Data, r);
    }

    fn push(&mut self, l: u32, r: u32, kind: OperandKind) {
        let span = self.span(l, r);
        self.current().operands.push(Operand { kind, span });
    }

    pub(crate) fn name(&mut self, l: u32, word: Token) {
        self.push(l, l + 1, OperandKind::Name { prefix: Prefix::None, name: word.atom() });
    }

    pub(crate) fn integer(&mut self, l: u32, r: u32, value: u64) {
        self.push(l, r, OperandKind::Integer { prefix: Prefix::None, value });
    }

    pub(crate) fn float(&mut self, l: u32, r: u32, value: f64) {
        self.push(l, r, OperandKind::Float(value));
    }

    pub(crate) fn string(&mut self, l: u32, r: u32, token: Token) {
        let bytes = &self.strings[token.string_range()];
        let statement = self.current();
        let start = statement.strings.len() as u32;
        statement.strings.extend_from_slice(bytes);
        let end = statement.strings.len() as u32;
        self.push(l, r, OperandKind::String { start, end });
    }

    /// Gives the operand just pushed the prefix at `l`.
    pub(crate) fn prefix(&mut self, l: u32, r: u32, prefix: Prefix) {
        let span = self.span(l, r);
        let Some(operand) = self.current().operands.last_mut() else { return };
        operand.span = span;
        match &mut operand.kind {
            OperandKind::Name { prefix: place, .. } | OperandKind::Integer { prefix: place, .. } => {
                *place = prefix;
            }
            OperandKind::Address(address) => address.prefix = prefix,
            _ => self.report(|| {
                Diagnostic::error(
                    "register-list-prefix",
                    span,
                    "a register list cannot have a `$` or `*` prefix",
                )
                .label("remove the sign before the bracket")
            }),
        }
    }

    /// `AX:DX`: the operands are swapped, as in Go.
    pub(crate) fn pair(&mut self) {
        let operands = &mut self.current().operands;
        if let [.., first, second] = operands.as_mut_slice() {
            std::mem::swap(first, second);
        }
    }

    pub(crate) fn register_list(&mut self, l: u32, r: u32, low: Token, high: Token) {
        self.push(l, r, OperandKind::RegisterList { low: low.atom(), high: high.atom() });
    }

    pub(crate) fn marked(&mut self, word: Token, attribute: Attribute) -> Token {
        self.attribute = attribute;
        word
    }

    /// An offset after a symbol, which must start with a sign.
    pub(crate) fn offset(&mut self, l: u32, value: u64) -> u64 {
        let first = self.tokens[l as usize];
        if !matches!(first.kind, Kind::Plus | Kind::Minus) {
            self.report(|| {
                Diagnostic::error(
                    "offset-sign",
                    first.span,
                    "an offset after a symbol must start with `+` or `-`",
                )
                .fix(Span { end: first.span.start, ..first.span }, "+", "insert `+`")
            });
        }
        value
    }

    fn symbol_ref(&mut self, name: Token, pseudo: Option<Token>) -> SymbolRef {
        SymbolRef {
            name: name.atom(),
            name_span: name.span,
            attribute: std::mem::replace(&mut self.attribute, Attribute::None),
            pseudo: pseudo.map(Token::atom),
        }
    }

    pub(crate) fn symbol(&mut self, l: u32, r: u32, name: Token, offset: u64, pseudo: Option<Token>) {
        let symbol = self.symbol_ref(name, pseudo);
        self.address(l, r, Some(symbol), offset, (None, None, 0));
    }

    /// A symbol with registers after its pseudo-register.
    pub(crate) fn symbol_indirect(&mut self, l: u32, r: u32, name: Token, offset: u64, pseudo: Token) {
        let symbol = self.symbol_ref(name, Some(pseudo));
        self.address(l, r, Some(symbol), offset, self.tail);
    }

    pub(crate) fn indirect(&mut self, l: u32, r: u32, offset: u64) {
        self.address(l, r, None, offset, self.tail);
    }

    fn address(
        &mut self,
        l: u32,
        r: u32,
        symbol: Option<SymbolRef>,
        offset: u64,
        (base, index, scale): (Option<Atom>, Option<Atom>, u8),
    ) {
        let address =
            Address { prefix: Prefix::None, symbol, offset: offset as i64, base, index, scale, width: None };
        self.push(l, r, OperandKind::Address(address));
    }

    pub(crate) fn tail(&mut self, base: Option<Token>, index: Option<Token>, scale: Option<Token>) {
        let factor = scale.map_or(0, |token| match token.integer() {
            // Go compares the text, so `0x2` is not a scale.
            value @ (1 | 2 | 4 | 8) if token.span.end - token.span.start == 1 => value as u8,
            _ => {
                self.report(|| {
                    Diagnostic::error("bad-scale", token.span, "the scale of an index must be 1, 2, 4 or 8")
                });
                1
            }
        });
        self.tail = (base.map(Token::atom), index.map(Token::atom), factor);
    }

    /// The `/8` of DATA, which belongs to the operand just pushed.
    pub(crate) fn width(&mut self, l: u32, r: u32, token: Token) {
        let span = self.span(l, r);
        if i64::try_from(token.integer()).is_err() {
            self.report(|| Diagnostic::error("bad-width", token.span, "width too large"));
        }
        let Some(operand) = self.current().operands.last_mut() else { return };
        operand.span = span;
        if let OperandKind::Address(address) = &mut operand.kind {
            address.width = Some(token.integer());
        }
    }

    pub(crate) fn text_size(&mut self, l: u32, r: u32, negative: bool, frame: Token, args: Option<Token>) {
        let frame_bytes = self.size(frame);
        let args = args.map(|token| self.size(token));
        let frame = if negative { -frame_bytes } else { frame_bytes };
        self.push(l, r, OperandKind::TextSize { frame, args });
    }

    fn size(&mut self, token: Token) -> i64 {
        i64::try_from(token.integer()).unwrap_or_else(|_| {
            self.report(|| Diagnostic::error("size-range", token.span, "size must be less than 2^63"));
            0
        })
    }

    pub(crate) fn divide(&mut self, value: u64, sign: Token, divisor: u64) -> u64 {
        if (value as i64) < 0 {
            self.high_bit(sign, "divided");
        }
        value.checked_div(divisor).unwrap_or_else(|| self.zero_divisor(sign))
    }

    pub(crate) fn modulo(&mut self, value: u64, sign: Token, divisor: u64) -> u64 {
        if (value as i64) < 0 {
            self.high_bit(sign, "divided");
        }
        value.checked_rem(divisor).unwrap_or_else(|| self.zero_divisor(sign))
    }

    /// A count of 64 or more shifts out all bits, as in Go.
    pub(crate) fn shift_left(&mut self, value: u64, sign: Token, count: u64) -> u64 {
        self.count(sign, count);
        u32::try_from(count).ok().and_then(|count| value.checked_shl(count)).unwrap_or(0)
    }

    pub(crate) fn shift_right(&mut self, value: u64, sign: Token, count: u64) -> u64 {
        self.count(sign, count);
        if (value as i64) < 0 {
            self.high_bit(sign, "shifted right");
        }
        u32::try_from(count).ok().and_then(|count| value.checked_shr(count)).unwrap_or(0)
    }

    fn count(&mut self, sign: Token, count: u64) {
        if (count as i64) < 0 {
            self.report(|| {
                Diagnostic::error("negative-shift", sign.span, "negative shift count").note(
                    "constants are unsigned 64-bit values; a count with the top bit set is taken as negative",
                )
            });
        }
    }

    fn high_bit(&mut self, sign: Token, what: &str) {
        self.report(|| {
            Diagnostic::error("high-bit", sign.span, format!("a value with the top bit set cannot be {what}"))
                .note("constants are 64-bit values; with the top bit set it is unclear whether a negative number is meant")
        });
    }

    fn zero_divisor(&mut self, sign: Token) -> u64 {
        self.report(|| Diagnostic::error("division-by-zero", sign.span, "division by zero"));
        0
    }
}
