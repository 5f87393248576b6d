//! The flags of TEXT and GLOBL, with their values from runtime/textflag.h.

use crate::asm::session::Session;
use crate::diag::{Diagnostic, suggest};
use crate::obj::Attributes;
use crate::source::Span;
use crate::syntax::{Operand, OperandKind, Prefix, TEXT_FLAGS};

pub(super) const DUPOK: i64 = 2;
pub(super) const NOSPLIT: i64 = 4;
pub(super) const RODATA: i64 = 8;
pub(super) const NOPTR: i64 = 16;
pub(super) const WRAPPER: i64 = 32;
pub(super) const TLSBSS: i64 = 256;
pub(super) const ABIWRAPPER: i64 = 4096;
const PKGINIT: i64 = 8192;

/// The attributes set by each flag of TEXT.
const TEXT: [(i64, Attributes); 9] = [
    (DUPOK, Attributes::DUPOK),
    (NOSPLIT, Attributes::NOSPLIT),
    (WRAPPER, Attributes::WRAPPER),
    (64, Attributes::NEEDCTXT),
    (512, Attributes::NOFRAME),
    (1024, Attributes::REFLECTMETHOD),
    (2048, Attributes::TOPFRAME),
    (ABIWRAPPER, Attributes::ABIWRAPPER),
    (PKGINIT, Attributes::PKGINIT),
];

/// The attributes that correspond to flags of TEXT, each with whether it is set.
pub(super) fn attributes(flags: i64) -> impl Iterator<Item = (Attributes, bool)> {
    TEXT.iter().map(move |(bit, attribute)| (*attribute, flags & bit != 0))
}

/// The flags of TEXT for a function's attributes.
pub(crate) fn of(attributes: Attributes) -> i64 {
    TEXT.iter().filter(|(_, attribute)| attributes.contains(*attribute)).map(|(bit, _)| bit).sum()
}

/// Evaluates the flags of TEXT and GLOBL: an integer without `$`.
///
/// After a jump Go's parser takes an undefined name for a label, and so for 0 (symbolReference in
/// cmd/asm/internal/asm/parse.go); files that do not include textflag.h rely on it.
pub(super) fn value(
    directive: &str,
    operand: &Operand,
    after_jump: bool,
    session: &mut Session,
) -> Option<i64> {
    match operand.kind {
        OperandKind::Integer { prefix: Prefix::None, value } => Some(value as i64),
        OperandKind::Name { prefix: Prefix::None, name } => {
            let name = session.names.text(name);
            let span = operand.span;
            let diagnostic = match after_jump {
                true => {
                    let message = format!("`{name}` is not defined; it counts as 0");
                    Diagnostic::warning("bad-flags", span, message)
                }
                false => Diagnostic::error("bad-flags", span, format!("`{name}` is not defined")),
            };
            let known = TEXT_FLAGS.iter().map(|flag| (*flag, ()));
            let near = suggest::closest(name, session.sink.errors(), known);
            session.sink.push(match near {
                _ if TEXT_FLAGS.contains(&name) => diagnostic.missing_header("textflag.h"),
                Some((flag, ())) => diagnostic.fix(span, flag, format!("write `{flag}`")),
                None => diagnostic.note("`NOSPLIT` and the others come from `#include \"textflag.h\"`"),
            });
            after_jump.then_some(0)
        }
        OperandKind::Integer { prefix: Prefix::Dollar, .. } => {
            let message = format!("the flags of `{directive}` are a number without `$`");
            let sign = Span { end: operand.span.start + 1, ..operand.span };
            let diagnostic = Diagnostic::error("bad-flags", operand.span, message);
            session.sink.push(match operand.span.expansion.is_none() {
                true => diagnostic.safe_fix(sign, "", "remove the `$`"),
                false => diagnostic,
            });
            None
        }
        _ => {
            session.sink.push(
                Diagnostic::error(
                    "bad-flags",
                    operand.span,
                    format!("the flags of `{directive}` must be an integer"),
                )
                .help("write `NOSPLIT|NOFRAME` or `516`, without `$`"),
            );
            None
        }
    }
}
