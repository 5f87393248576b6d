//! Messages with source lines, rendered by codespan-reporting.

use super::Sources;
use super::html::Html;
use super::plain::Plain;
use crate::diag::{Diagnostic, Place, Severity};
use crate::source::{FileId, SourceMap, Span};
use codespan_reporting::diagnostic as report;
use codespan_reporting::files::{self, Files};
use codespan_reporting::term::termcolor::{Ansi, NoColor, WriteColor};
use codespan_reporting::term::{self, WriteStyle};
use std::io::{self, Write};
use std::ops::Range;

/// Maximum number of nested macros shown in a message.
const MOST_EXPANSIONS: usize = 6;

/// Maximum length in bytes of a line that is shown.
const LONGEST_LINE: usize = 1000;

/// Writes a message in full.
pub(super) fn print(
    sources: &Sources<'_>,
    diagnostic: &Diagnostic,
    color: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let report = report(sources, diagnostic);
    match color {
        true => emit(sources, &report, &mut Plain(Ansi::new(out)) as &mut dyn WriteColor),
        false => emit(sources, &report, &mut Plain(NoColor::new(out)) as &mut dyn WriteColor),
    }
}

/// The same as HTML.
pub(super) fn print_html(
    sources: &Sources<'_>,
    diagnostic: &Diagnostic,
    out: &mut dyn Write,
) -> io::Result<()> {
    let report = report(sources, diagnostic);
    Html::block(out, |html| emit(sources, &report, html))
}

fn emit(
    sources: &Sources<'_>,
    report: &report::Diagnostic<FileId>,
    out: &mut (impl WriteStyle + ?Sized),
) -> io::Result<()> {
    let config = term::Config::default();
    let written = term::emit_to_write_style(out, &config, &Map(sources.map()), report);
    written.map_err(|error| match error {
        files::Error::Io(error) => error,
        other => io::Error::other(other),
    })
}

fn report(sources: &Sources<'_>, diagnostic: &Diagnostic) -> report::Diagnostic<FileId> {
    let mut shown = Shown { sources, labels: Vec::new(), notes: Vec::new() };
    let mut message = diagnostic.message.clone();
    for label in &diagnostic.labels {
        let style = if label.primary { report::LabelStyle::Primary } else { report::LabelStyle::Secondary };
        match &label.place {
            Place::Source(span) => shown.label(style, sources.shown(*span), &label.text),
            // The place has nothing to say but the message itself.
            Place::File(place) if label.text.is_empty() && label.primary => {
                message = format!("{place}: {message}");
            }
            Place::File(place) => shown.notes.push(told(&place.to_string(), &label.text)),
        }
    }
    shown.macros(diagnostic.span());
    let Shown { labels, mut notes, .. } = shown;
    notes.extend_from_slice(&diagnostic.notes);
    notes.extend(diagnostic.fixes.iter().map(|fix| format!("help: {}", fix.text)));
    let severity = match diagnostic.severity {
        Severity::Error => report::Severity::Error,
        Severity::Warning => report::Severity::Warning,
    };
    report::Diagnostic { severity, code: Some(diagnostic.code.to_owned()), message, labels, notes }
}

/// A place with its text, if any.
fn told(place: &str, text: &str) -> String {
    if text.is_empty() { place.to_owned() } else { format!("{place}: {text}") }
}

/// What is shown below the message.
struct Shown<'a> {
    sources: &'a Sources<'a>,
    labels: Vec<report::Label<FileId>>,
    notes: Vec<String>,
}

impl Shown<'_> {
    /// Shows the definitions of the macros that a place was expanded from, and the offending text in them.
    fn macros(&mut self, span: Span) {
        if span.expansion.is_none() {
            return;
        }
        self.label(report::LabelStyle::Secondary, Span::new(span.start, span.end), "comes from here");
        for (name, expansion) in self.sources.macros(span).take(MOST_EXPANSIONS) {
            let text = format!("macro `{name}` is defined here");
            self.label(report::LabelStyle::Secondary, expansion.definition, &text);
        }
    }

    fn label(&mut self, style: report::LabelStyle, span: Span, text: &str) {
        let Some((id, mut range)) = self.sources.range(span) else { return };
        let Some(map) = self.sources.map() else { return };
        let file = map.file(id);
        // A label that includes a newline would show the next line too.
        if file.text().get(range.clone()).is_some_and(|text| text.ends_with('\n')) {
            range.end -= 1;
        }
        let before = file.text().as_bytes()[..range.start].iter().rev().take_while(|byte| **byte != b'\n');
        let after = file.text().as_bytes()[range.start..].iter().take_while(|byte| **byte != b'\n');
        if before.chain(after).take(LONGEST_LINE + 1).count() <= LONGEST_LINE {
            self.labels.push(report::Label { style, file_id: id, range, message: text.to_owned() });
        } else if let Some((name, place)) = self.sources.locate(span.start) {
            self.notes.push(told(&format!("{name}:{}:{}", place.line, place.column), text));
        }
    }
}

/// The sources, as codespan needs them.
struct Map<'a>(Option<&'a SourceMap>);

impl<'a> Map<'a> {
    fn map(&self) -> Result<&'a SourceMap, files::Error> {
        self.0.ok_or(files::Error::FileMissing)
    }
}

impl<'a> Files<'a> for Map<'a> {
    type FileId = FileId;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<&'a str, files::Error> {
        Ok(self.map()?.file(id).name())
    }

    fn source(&'a self, id: FileId) -> Result<&'a str, files::Error> {
        Ok(self.map()?.file(id).text())
    }

    fn line_index(&'a self, id: FileId, byte: usize) -> Result<usize, files::Error> {
        let starts = self.map()?.file(id).line_starts();
        Ok(starts.partition_point(|&start| start as usize <= byte) - 1)
    }

    fn line_number(&'a self, id: FileId, line: usize) -> Result<usize, files::Error> {
        Ok(self.map()?.file(id).first_line() as usize + line)
    }

    fn line_range(&'a self, id: FileId, line: usize) -> Result<Range<usize>, files::Error> {
        let file = self.map()?.file(id);
        let starts = file.line_starts();
        let start =
            *starts.get(line).ok_or(files::Error::LineTooLarge { given: line, max: starts.len() - 1 })?;
        let end = starts.get(line + 1).map_or(file.text().len(), |&end| end as usize);
        Ok(start as usize..end)
    }
}
