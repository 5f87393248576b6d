//! Which Go files the go command builds for linux/amd64.

use crate::asm::experiments;
use crate::diag::{Diagnostic, Sink};
use crate::obj::Release;
use crate::syntax::go::{self, File};

/// Whether the go command would build the file for linux/amd64; if not, this is reported.
pub(super) fn is_built(file: &File, level: usize, release: Release, sink: &mut Sink) -> bool {
    let Some(constraint) = &file.constraint else { return true };
    let is_level = |name: &str| (1..=level.min(4)).any(|number| name == format!("v{number}"));
    let tag = |tag: &str| {
        matches!(tag, "linux" | "unix" | "amd64" | "gc")
            || tag.strip_prefix("amd64.").is_some_and(is_level)
            || experiments::has_tag(release, tag)
    };
    let reason = match go::constraint::holds(&constraint.name, &tag) {
        Some(true) => return true,
        Some(false) => "is not satisfied",
        None => "cannot be read",
    };
    let message = format!("ignoring this file: its constraint `{}` {reason}", constraint.name);
    sink.push(Diagnostic::warning("go-constraint", constraint.span, message));
    false
}
