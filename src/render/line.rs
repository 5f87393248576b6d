//! One-line messages.

use super::plain::Plain;
use super::{Sources, severity_name};
use crate::diag::{Diagnostic, Place, Severity};
use std::io::{self, Write};

/// `file:line:column: error: message`; in a file without lines, its place instead.
pub(super) fn short(sources: &Sources<'_>, diagnostic: &Diagnostic, out: &mut dyn Write) -> io::Result<()> {
    let (severity, message) = (severity_name(diagnostic.severity), &diagnostic.message);
    writeln!(Plain(out), "{}: {severity}: {message}", place(sources, diagnostic, true))
}

/// `file:line: message`, as in Go; warnings, which Go does not have, are marked.
pub(super) fn go(sources: &Sources<'_>, diagnostic: &Diagnostic, out: &mut dyn Write) -> io::Result<()> {
    let warning = if diagnostic.severity == Severity::Warning { "warning: " } else { "" };
    writeln!(Plain(out), "{}: {warning}{}", place(sources, diagnostic, false), diagnostic.message)
}

/// The place a message is about; the program's name if there is none.
fn place(sources: &Sources<'_>, diagnostic: &Diagnostic, columns: bool) -> String {
    let place = match diagnostic.labels.first().map(|label| &label.place) {
        Some(Place::File(place)) => return place.to_string(),
        Some(Place::Source(span)) => sources.locate(sources.shown(*span).start),
        None => None,
    };
    match place {
        Some((name, place)) if columns => format!("{name}:{}:{}", place.line, place.column),
        Some((name, place)) => format!("{name}:{}", place.line),
        None => "rasm".into(),
    }
}
