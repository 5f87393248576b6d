//! Names in constants: `$(X+1)`, `$4*X`.
//!
//! In: the tokens of a statement that does not parse, and the unexpected one. Out: the message that the name is no macro, if it stands
//! where only a number can.

use super::gnu::go_register;
use super::names::{is_kind, text};
use super::tokens::operator;
use crate::diag::Diagnostic;
use crate::syntax::Context;
use crate::syntax::token::{Kind, Token};

/// The message if token `at`, or the one before it, is a name that would have to be a macro.
pub(super) fn describe(cx: &Context<'_>, line: &[Token], at: usize) -> Option<Diagnostic> {
    let begins = |token: &Token| matches!(token.kind, Kind::Comma | Kind::Colon);
    let start = line[..at].iter().rposition(begins).map_or(1, |comma| comma + 1);
    if !is_kind(line, start, Kind::Dollar) || at <= start {
        return None;
    }
    let is_name = |at: usize| at > start && is_kind(line, at, Kind::Word);
    let behind_operator = |at: usize| line.get(at - 1).is_some_and(|before| operator(before.kind));
    let name = if is_name(at) && behind_operator(at) {
        at
    } else if is_name(at - 1) && operator(line[at].kind) {
        at - 1
    } else {
        return None;
    };
    let token = line[name];
    let word = text(cx, token);
    // `$(AX+8)` is an address, written in another way, and `$x+8(FP)` is one too.
    let is_symbol = is_kind(line, name + 1, Kind::OpenParen) || is_kind(line, name + 1, Kind::Less);
    if is_register(word) || is_symbol || word.contains('·') {
        return None;
    }
    Some(
        Diagnostic::error("bare-name", token.span, format!("`{word}` is not defined"))
            .label("expected a number or a macro")
            .note(format!("the names in a constant are macros: `#define {word} 8`"))
            .note("the constants of a package's Go files are in `go_asm.h`, with `const_` before the name"),
    )
}

/// Whether a name is that of a register that can be part of an address.
fn is_register(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    [lower.clone(), format!("r{lower}")].iter().any(|name| go_register(name).is_some())
        || matches!(name, "SB" | "FP" | "PC")
}
