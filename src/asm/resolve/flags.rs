//! The flags of TEXT and GLOBL, by the numbers of runtime/textflag.h.

use crate::diag::{Diagnostic, Sink};
use crate::obj::Attributes;
use crate::syntax::{Operand, OperandKind, Prefix};

pub(super) const DUPOK: i64 = 2;
pub(super) const NOSPLIT: i64 = 4;
pub(super) const RODATA: i64 = 8;
pub(super) const NOPTR: i64 = 16;
pub(super) const WRAPPER: i64 = 32;
pub(super) const TLSBSS: i64 = 256;
pub(super) const ABIWRAPPER: i64 = 4096;

/// What each flag of TEXT sets.
pub(super) const TEXT: [(i64, Attributes); 9] = [
    (DUPOK, Attributes::DUPOK),
    (NOSPLIT, Attributes::NOSPLIT),
    (WRAPPER, Attributes::WRAPPER),
    (64, Attributes::NEEDCTXT),
    (512, Attributes::NOFRAME),
    (1024, Attributes::REFLECTMETHOD),
    (2048, Attributes::TOPFRAME),
    (ABIWRAPPER, Attributes::ABIWRAPPER),
    (8192, Attributes::PKGINIT),
];

/// The flags of TEXT and GLOBL: an integer without `$`.
pub(super) fn value(directive: &str, operand: &Operand, sink: &mut Sink) -> Option<i64> {
    match operand.kind {
        OperandKind::Integer { prefix: Prefix::None, value } => Some(value as i64),
        OperandKind::Name { .. } => {
            sink.push(
                Diagnostic::error(
                    "bad-flags",
                    operand.span,
                    format!("the flags of {directive} are not defined"),
                )
                .note("NOSPLIT and the others come from #include \"textflag.h\""),
            );
            None
        }
        _ => {
            sink.push(
                Diagnostic::error(
                    "bad-flags",
                    operand.span,
                    format!("the flags of {directive} are an integer"),
                )
                .note("NOSPLIT|NOFRAME or 516, without `$`"),
            );
            None
        }
    }
}
