//! Which Go files the go command builds for linux/amd64.

use crate::asm::experiments;
use crate::diag::{Diagnostic, Sink};
use crate::obj::Release;
use crate::syntax::go::{self, File};

/// Whether the go command would build the file for linux/amd64; if not, this is reported.
pub(super) fn is_built(file: &File, level: usize, release: Release, sink: &mut Sink) -> bool {
    let Some(constraint) = &file.constraint else { return true };
    let tag = |tag: &str| experiments::is_build_tag(release, level, tag);
    let reason = match go::constraint::holds(&constraint.name, &tag) {
        Some(true) => return true,
        Some(false) => "is not satisfied",
        None => "cannot be read",
    };
    let message = format!("ignoring this file: its constraint `{}` {reason}", constraint.name);
    sink.push(Diagnostic::warning("go-constraint", constraint.span, message));
    false
}
