//! What several messages ask of tokens.
//!
//! In: a token or its kind. Out: places beside it, and what it can begin.

use crate::source::Span;
use crate::syntax::token::{Kind, Token};

/// The place to insert text after a token.
pub(super) fn after(token: Token) -> Span {
    Span { start: token.span.end, ..token.span }
}

/// Whether a token of a kind can begin an operand.
pub(super) fn starts_operand(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Word
            | Kind::Int
            | Kind::Char
            | Kind::Dollar
            | Kind::OpenBracket
            | Kind::OpenParen
            | Kind::Tilde
    )
}

/// Whether a token of a kind joins the numbers of an expression, or stands before one.
pub(super) fn operator(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Plus
            | Kind::Minus
            | Kind::Star
            | Kind::Slash
            | Kind::Percent
            | Kind::And
            | Kind::Or
            | Kind::Xor
            | Kind::Tilde
            | Kind::ShiftLeft
            | Kind::ShiftRight
            | Kind::Dollar
    )
}
