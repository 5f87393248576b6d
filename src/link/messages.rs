//! Helpers for the linker's messages.

use crate::diag::{Diagnostic, Severity};
use crate::link::options::Options;
use std::borrow::Cow;

/// An error without a place, which the caller adds.
pub(crate) fn error(code: &'static str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::unplaced(Severity::Error, code, message)
}

/// An error that leaves a program; where it is wanted in spite of such errors, a warning.
pub(crate) fn fault(options: &Options, code: &'static str, message: impl Into<String>) -> Diagnostic {
    let severity = if options.keep_going { Severity::Warning } else { Severity::Error };
    Diagnostic::unplaced(severity, code, message)
}

/// A name from a file, for messages.
pub(crate) fn shown(name: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(name)
}
