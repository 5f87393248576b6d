//! Diagnostics as people and tools read them.

use crate::Assembly;
use crate::diag::{Diagnostic, Place, Severity};
use crate::source::{FileId, SourceMap, Span};
use codespan_reporting::diagnostic as report;
use codespan_reporting::files::{self, Files};
use codespan_reporting::term;
use codespan_reporting::term::termcolor::{Ansi, NoColor, WriteColor};
use std::io::{self, IsTerminal, Write};
use std::ops::Range;

/// How many errors, and how many warnings, are shown unless all are asked for.
const MOST_SHOWN: usize = 10;

/// How many macros, one inside the other, a message shows.
const MOST_EXPANSIONS: usize = 6;

/// How to show diagnostics.
#[derive(Clone, Copy, Debug)]
pub(super) struct Messages {
    pub(super) format: Format,
    pub(super) color: Color,
    /// -e: all of them.
    pub(super) all: bool,
    /// What to write for all of them.
    pub(super) all_flag: &'static str,
    /// Whether warnings are left out.
    pub(super) quiet: bool,
}

impl Default for Messages {
    fn default() -> Self {
        Self { format: Format::Human, color: Color::Auto, all: false, all_flag: "-e", quiet: false }
    }
}

/// The forms of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) enum Format {
    /// With the source line underlined.
    #[default]
    Human,
    /// `file:line:column: error: message`.
    Short,
    /// `file:line: message`, as Go's assembler prints them.
    Go,
}

impl Format {
    /// Their names on the command line.
    pub(super) const NAMES: [(&str, Format); 3] =
        [("human", Format::Human), ("short", Format::Short), ("go", Format::Go)];

    /// The one of that name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Color {
    /// On a terminal, unless NO_COLOR says no or CLICOLOR_FORCE says yes.
    Auto,
    Always,
    Never,
}

impl Color {
    pub(super) fn enabled(self) -> bool {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
        match self {
            Color::Always => true,
            Color::Never => false,
            Color::Auto if set("NO_COLOR") => false,
            Color::Auto => set("CLICOLOR_FORCE") || io::stderr().is_terminal(),
        }
    }
}

/// Prints the diagnostics of one assembly.
pub(super) struct Renderer<'a> {
    assembly: &'a Assembly,
    messages: &'a Messages,
}

impl<'a> Renderer<'a> {
    pub(super) fn new(assembly: &'a Assembly, messages: &'a Messages) -> Self {
        Self { assembly, messages }
    }

    /// Prints all that are to be shown.
    pub(super) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        let mut shown = [0; 2];
        let quiet =
            |diagnostic: &&Diagnostic| !(self.messages.quiet && diagnostic.severity != Severity::Error);
        for diagnostic in self.assembly.diagnostics.iter().filter(quiet) {
            let shown = &mut shown[usize::from(diagnostic.severity == Severity::Error)];
            *shown += 1;
            if *shown > MOST_SHOWN && !self.messages.all {
                continue;
            }
            match self.messages.format {
                Format::Human if self.messages.color.enabled() => {
                    self.human(diagnostic, &mut Ansi::new(&mut *out))?
                }
                Format::Human => self.human(diagnostic, &mut NoColor::new(&mut *out))?,
                Format::Short => self.line(diagnostic, true, out)?,
                Format::Go => self.line(diagnostic, false, out)?,
            }
        }
        let most = if self.messages.all { shown[1] } else { MOST_SHOWN };
        if let Some(more @ 1..) = self.assembly.errors.checked_sub(most) {
            match self.messages.all {
                true => writeln!(out, "rasm: {more} more errors")?,
                false => writeln!(out, "rasm: {more} more errors; {} shows them", self.messages.all_flag)?,
            }
        }
        Ok(())
    }

    /// The stretch of a file that a message is about: through macros, the outermost call.
    fn place(&self, span: Span) -> Span {
        self.assembly.expansions.outermost(span)
    }

    fn line(&self, diagnostic: &Diagnostic, columns: bool, out: &mut impl Write) -> io::Result<()> {
        let sources = &self.assembly.sources;
        let message = &diagnostic.message;
        let place = match diagnostic.labels.first().map(|label| &label.place) {
            Some(Place::Source(span)) => sources.locate(self.place(*span).start),
            Some(Place::File(place)) => return writeln!(out, "{place}: {message}"),
            None => None,
        };
        let Some(location) = place else {
            return writeln!(out, "rasm: {message}");
        };
        let name = sources.file(location.file).name();
        let severity = severity_name(diagnostic.severity);
        match (columns, diagnostic.severity) {
            (true, _) => writeln!(out, "{name}:{}:{}: {severity}: {message}", location.line, location.column),
            (false, Severity::Error) => writeln!(out, "{name}:{}: {message}", location.line),
            (false, Severity::Warning) => writeln!(out, "{name}:{}: {severity}: {message}", location.line),
        }
    }

    fn human(&self, diagnostic: &Diagnostic, out: &mut dyn WriteColor) -> io::Result<()> {
        let severity = match diagnostic.severity {
            Severity::Error => report::Severity::Error,
            Severity::Warning => report::Severity::Warning,
        };
        let (mut labels, mut notes) = (Vec::new(), Vec::new());
        for label in &diagnostic.labels {
            let style =
                if label.primary { report::LabelStyle::Primary } else { report::LabelStyle::Secondary };
            match &label.place {
                Place::Source(span) => self.label(style, self.place(*span), &label.text, &mut labels),
                Place::File(place) => notes.push(format!("{place}: {}", label.text)),
            }
        }
        self.macros(diagnostic.span(), &mut labels);
        notes.extend_from_slice(&diagnostic.notes);
        notes.extend(diagnostic.fixes.iter().map(|fix| format!("help: {}", fix.text)));
        let report = report::Diagnostic {
            severity,
            code: Some(diagnostic.code.to_owned()),
            message: diagnostic.message.clone(),
            labels,
            notes,
        };
        term::emit_to_write_style(out, &term::Config::default(), &Map(&self.assembly.sources), &report)
            .map_err(io::Error::other)
    }

    /// Shows where the macros behind a place are defined, and what of them is at fault.
    fn macros(&self, span: Span, labels: &mut Vec<report::Label<FileId>>) {
        if span.expansion.is_none() {
            return;
        }
        let names = &self.assembly.unit.names;
        self.label(report::LabelStyle::Secondary, Span::new(span.start, span.end), "comes from here", labels);
        let mut known = Vec::new();
        for expansion in self.assembly.expansions.backtrace(span) {
            // A macro that uses itself is shown once.
            if known.contains(&expansion.definition) {
                continue;
            }
            known.push(expansion.definition);
            if known.len() > MOST_EXPANSIONS {
                break;
            }
            let text = format!("macro {} is defined here", names.text(expansion.name));
            self.label(report::LabelStyle::Secondary, expansion.definition, &text, labels);
        }
    }

    fn label(
        &self,
        style: report::LabelStyle,
        span: Span,
        text: &str,
        labels: &mut Vec<report::Label<FileId>>,
    ) {
        let sources = &self.assembly.sources;
        let Some(id) = sources.file_at(span.start) else { return };
        let start = sources.file(id).start();
        let (first, end) = ((span.start - start) as usize, (span.end.max(span.start) - start) as usize);
        // The end of a line is shown behind its text; as part of it the next line would be shown too.
        let newline = sources.file(id).text().get(first..end).is_some_and(|text| text.ends_with('\n'));
        let range = first..end - usize::from(newline);
        labels.push(report::Label { style, file_id: id, range, message: text.to_owned() });
    }
}

fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// The sources, as codespan wants to see them.
struct Map<'a>(&'a SourceMap);

impl<'a> Files<'a> for Map<'a> {
    type FileId = FileId;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<&'a str, files::Error> {
        Ok(self.0.file(id).name())
    }

    fn source(&'a self, id: FileId) -> Result<&'a str, files::Error> {
        Ok(self.0.file(id).text())
    }

    fn line_index(&'a self, id: FileId, byte: usize) -> Result<usize, files::Error> {
        let starts = self.0.file(id).line_starts();
        Ok(starts.partition_point(|&start| start as usize <= byte) - 1)
    }

    fn line_range(&'a self, id: FileId, line: usize) -> Result<Range<usize>, files::Error> {
        let file = self.0.file(id);
        let starts = file.line_starts();
        let start =
            *starts.get(line).ok_or(files::Error::LineTooLarge { given: line, max: starts.len() - 1 })?;
        let end = starts.get(line + 1).map_or(file.text().len(), |&end| end as usize);
        Ok(start as usize..end)
    }
}
