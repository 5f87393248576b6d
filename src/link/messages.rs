//! Helpers for the linker's messages.

use crate::diag::{Diagnostic, Severity};
use crate::link::options::Options;
use std::borrow::Cow;

/// An error without a location, which the caller adds.
pub(crate) fn error(code: &'static str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::unplaced(Severity::Error, code, message)
}

/// An error despite which a program can be written; a warning if the options ask for one regardless.
pub(crate) fn fault(options: &Options, code: &'static str, message: impl Into<String>) -> Diagnostic {
    let severity = if options.keep_going { Severity::Warning } else { Severity::Error };
    Diagnostic::unplaced(severity, code, message)
}

/// A name from a file, for messages.
pub(crate) fn shown(name: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(name)
}
