//! What all messages of the linker have in common.

use crate::diag::{Diagnostic, Severity};
use std::borrow::Cow;

/// An error without a place; whoever knows one adds it.
pub(crate) fn error(code: &'static str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::unplaced(Severity::Error, code, message)
}

/// A name of a file's as messages show it.
pub(crate) fn shown(name: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(name)
}
