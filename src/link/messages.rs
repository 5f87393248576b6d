//! Helpers for the linker's messages.

use crate::diag::{Diagnostic, Severity};
use std::borrow::Cow;

/// An error without a place, which the caller adds.
pub(crate) fn error(code: &'static str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::unplaced(Severity::Error, code, message)
}

/// A name from a file, for messages.
pub(crate) fn shown(name: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(name)
}
