//! Messages as JSON, one object per line, in the shape of rustc's. docs/errors.md documents the fields.

use super::spans::{self, Region};
use super::{Sources, human, severity_name};
use crate::diag::{Diagnostic, Fix, Label, Place, codes};
use crate::source::Span as SourceSpan;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Message<'a> {
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    message: &'a str,
    code: Code,
    level: &'static str,
    spans: Vec<Span<'a>>,
    children: Vec<Child<'a>>,
    rendered: String,
}

#[derive(Serialize)]
struct Code {
    code: &'static str,
    explanation: Option<&'static str>,
}

/// A note or a suggestion. It has the same fields as a message.
#[derive(Serialize)]
struct Child<'a> {
    message: &'a str,
    code: Option<()>,
    level: &'static str,
    spans: Vec<Span<'a>>,
    children: [(); 0],
    rendered: Option<()>,
}

#[derive(Serialize)]
struct Span<'a> {
    file_name: &'a str,
    byte_start: u64,
    byte_end: u64,
    line_start: u32,
    line_end: u32,
    column_start: u32,
    column_end: u32,
    is_primary: bool,
    text: Vec<Line<'a>>,
    label: Option<&'a str>,
    suggested_replacement: Option<&'a str>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<Box<Expansion<'a>>>,
    #[serde(flatten)]
    place: Option<InObject<'a>>,
}

/// What rustc's spans lack: a place in a file without lines.
#[derive(Serialize)]
struct InObject<'a> {
    section: Option<&'a str>,
    offset: Option<u64>,
    symbol: Option<&'a str>,
}

/// A line, and the marked part in it, in characters from 1.
#[derive(Serialize)]
struct Line<'a> {
    text: &'a str,
    highlight_start: usize,
    highlight_end: usize,
}

#[derive(Serialize)]
struct Expansion<'a> {
    span: Span<'a>,
    macro_decl_name: &'a str,
    def_site_span: Option<Span<'a>>,
}

/// Writes a message and a newline.
pub(super) fn print(sources: &Sources<'_>, diagnostic: &Diagnostic, out: &mut dyn Write) -> io::Result<()> {
    let mut rendered = Vec::new();
    human::print(sources, diagnostic, false, &mut rendered)?;
    let spans = diagnostic.labels.iter().filter_map(|label| marked(sources, label));
    let notes = diagnostic.notes.iter().map(|note| child("note", note, Vec::new()));
    let fixes = diagnostic.fixes.iter().map(|fix| child("help", &fix.text, edit(sources, fix)));
    let message = Message {
        message_type: "diagnostic",
        message: &diagnostic.message,
        code: Code { code: diagnostic.code, explanation: codes::find(diagnostic.code).map(|code| code.page) },
        level: severity_name(diagnostic.severity),
        spans: spans.collect(),
        children: notes.chain(fixes).collect(),
        rendered: String::from_utf8_lossy(&rendered).into_owned(),
    };
    serde_json::to_writer(&mut *out, &message)?;
    writeln!(out)
}

fn child<'a>(level: &'static str, message: &'a str, spans: Vec<Span<'a>>) -> Child<'a> {
    Child { message, code: None, level, spans, children: [], rendered: None }
}

fn marked<'a>(sources: &Sources<'a>, label: &'a Label) -> Option<Span<'a>> {
    let text = Some(label.text.as_str()).filter(|text| !text.is_empty());
    match &label.place {
        Place::Source(source) => {
            let mut span = span(sources, *source, label.primary)?;
            span.label = text;
            Some(span)
        }
        Place::File(place) => {
            let region = Region::start_of(&place.file);
            let in_object = InObject {
                section: place.section.as_deref(),
                offset: place.offset,
                symbol: place.symbol.as_deref(),
            };
            let is_whole = place.section.is_none() && place.offset.is_none() && place.symbol.is_none();
            let place = (!is_whole).then_some(in_object);
            Some(Span { label: text, place, ..of_region(&region, label.primary, Vec::new()) })
        }
    }
}

/// The place to edit. Text from a macro is edited in its definition.
fn edit<'a>(sources: &Sources<'a>, fix: &'a Fix) -> Vec<Span<'a>> {
    let Some(edit) = &fix.edit else { return Vec::new() };
    let span = span(sources, edit.span, true).map(|span| Span {
        suggested_replacement: Some(&edit.replacement),
        suggestion_applicability: Some(fix.applicability.name()),
        ..span
    });
    span.into_iter().collect()
}

/// A span where it is written, with the macros that it was expanded from, innermost first.
fn span<'a>(sources: &Sources<'a>, span: SourceSpan, is_primary: bool) -> Option<Span<'a>> {
    // Built from the outermost use inwards: uses can be nested deeply.
    let uses: Vec<_> = sources.macros(span).collect();
    let mut outer = None;
    for (name, expansion) in uses.into_iter().rev() {
        let Some(mut call) = plain(sources, expansion.call, is_primary) else { continue };
        call.expansion = outer.take();
        let def_site_span = plain(sources, expansion.definition, false);
        outer = Some(Box::new(Expansion { span: call, macro_decl_name: name, def_site_span }));
    }
    let mut span = plain(sources, span, is_primary)?;
    span.expansion = outer;
    Some(span)
}

/// A span where it is written.
fn plain<'a>(sources: &Sources<'a>, span: SourceSpan, is_primary: bool) -> Option<Span<'a>> {
    let region = spans::region(sources, span)?;
    let lines = spans::lines(sources, span).into_iter();
    let lines =
        lines.map(|(text, marked)| Line { text, highlight_start: marked.start, highlight_end: marked.end });
    Some(of_region(&region, is_primary, lines.collect()))
}

fn of_region<'a>(region: &Region<'a>, is_primary: bool, text: Vec<Line<'a>>) -> Span<'a> {
    Span {
        file_name: region.file,
        byte_start: region.bytes.start,
        byte_end: region.bytes.end,
        line_start: region.start.0,
        line_end: region.end.0,
        column_start: region.start.1,
        column_end: region.end.1,
        is_primary,
        text,
        label: None,
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
        place: None,
    }
}
