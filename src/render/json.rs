//! Messages as JSON, one object per line. docs/errors.md documents the fields.

use super::{Sources, severity_name};
use crate::diag::{Diagnostic, FilePlace, Place};
use crate::source;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Message<'a> {
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    labels: Vec<Label<'a>>,
    notes: &'a [String],
    fixes: Vec<Fix<'a>>,
}

#[derive(Serialize)]
struct Label<'a> {
    primary: bool,
    text: &'a str,
    #[serde(flatten)]
    place: Marked<'a>,
}

/// A place; one outside all files has no fields.
#[derive(Serialize)]
#[serde(untagged)]
enum Marked<'a> {
    Source {
        #[serde(flatten)]
        stretch: Option<Stretch<'a>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        origin: Option<Stretch<'a>>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        macros: Vec<Macro<'a>>,
    },
    File {
        file: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        section: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        offset: Option<u64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        symbol: Option<&'a str>,
    },
}

#[derive(Serialize)]
struct Stretch<'a> {
    file: &'a str,
    span: Span,
}

#[derive(Serialize)]
struct Span {
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    start: u64,
    end: u64,
}

#[derive(Serialize)]
struct Macro<'a> {
    name: &'a str,
    #[serde(flatten)]
    stretch: Option<Stretch<'a>>,
}

#[derive(Serialize)]
struct Fix<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    edit: Option<Edit<'a>>,
}

#[derive(Serialize)]
struct Edit<'a> {
    #[serde(flatten)]
    stretch: Stretch<'a>,
    replacement: &'a str,
}

/// Writes a message and a newline.
pub(super) fn print(sources: &Sources<'_>, diagnostic: &Diagnostic, out: &mut dyn Write) -> io::Result<()> {
    let labels = diagnostic.labels.iter().map(|label| {
        let place = match &label.place {
            Place::Source(span) => in_source(sources, *span),
            Place::File(place) => in_file(place),
        };
        Label { primary: label.primary, text: &label.text, place }
    });
    let fixes = diagnostic.fixes.iter().map(|fix| {
        let edit = fix.edit.as_ref().and_then(|edit| {
            // An edit in a macro changes its definition.
            Some(Edit { stretch: stretch(sources, edit.span)?, replacement: &edit.replacement })
        });
        Fix { text: &fix.text, edit }
    });
    let message = Message {
        severity: severity_name(diagnostic.severity),
        code: diagnostic.code,
        message: &diagnostic.message,
        labels: labels.collect(),
        notes: &diagnostic.notes,
        fixes: fixes.collect(),
    };
    serde_json::to_writer(&mut *out, &message)?;
    writeln!(out)
}

fn in_source<'a>(sources: &Sources<'a>, span: source::Span) -> Marked<'a> {
    let macros = sources
        .macros(span)
        .map(|(name, expansion)| Macro { name, stretch: stretch(sources, expansion.definition) });
    let origin = if span.expansion.is_none() { None } else { stretch(sources, span) };
    Marked::Source { stretch: stretch(sources, sources.shown(span)), origin, macros: macros.collect() }
}

fn in_file(place: &FilePlace) -> Marked<'_> {
    Marked::File {
        file: &place.file,
        section: place.section.as_deref(),
        offset: place.offset,
        symbol: place.symbol.as_deref(),
    }
}

fn stretch<'a>(sources: &Sources<'a>, span: source::Span) -> Option<Stretch<'a>> {
    let (name, start) = sources.locate(span.start)?;
    let (id, range) = sources.range(span)?;
    let file = sources.map()?.file(id);
    let (_, end) = sources.locate(file.start() + range.end as u32)?;
    let before = file.first_byte();
    Some(Stretch {
        file: name,
        span: Span {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            start: before + range.start as u64,
            end: before + range.end as u64,
        },
    })
}
