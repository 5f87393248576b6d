//! Renders diagnostics for people and tools: the only place that formats, colours and limits them.
//!
//! In: diagnostics, and the sources that they point into. Out: text, in one of the formats of [`Format`]. Where it goes
//! and whether to use colours is up to the caller: nothing here looks at the environment.
//!
//! ```
//! use rasm::render::{Renderer, Sources};
//!
//! let input = rasm::Input::new("f.s", "TEXT ·f(SB), 4, $0\n\tMOVQ AX\n");
//! let assembly = rasm::Assembler::new().assemble([input]);
//! let text = Renderer::default().text(&Sources::of(&assembly), assembly.diagnostics(), assembly.errors());
//! assert!(text.contains("f.s:2:2"));
//! ```

mod color;
mod html;
mod human;
#[cfg(feature = "json")]
mod json;
mod line;
mod plain;
#[cfg(feature = "json")]
mod sarif;
mod sources;
#[cfg(feature = "json")]
mod spans;

pub use color::Color;
#[cfg(feature = "json")]
pub use sarif::SarifLog;
pub use sources::Sources;

use crate::diag::{Diagnostic, Severity, counted};
use std::io::{self, Write};

/// The output formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Format {
    /// With annotated source lines, notes and suggestions.
    #[default]
    Human,
    /// The same as HTML: a `<pre>` for each message, with classes such as `rasm-error` for its parts. The caller adds a style
    /// sheet; docs/embedding.md has the classes.
    Html,
    /// One line: `file:line:column: error: message`.
    Short,
    /// One line in the format of Go's assembler: `file:line: message`.
    Go,
    /// One JSON object per line in the shape of rustc's; docs/errors.md documents its fields.
    #[cfg(feature = "json")]
    Json,
    /// One SARIF 2.1.0 document, for code hosts.
    #[cfg(feature = "json")]
    Sarif,
}

impl Format {
    /// Every format that the command has, with its name there.
    pub const NAMES: &[(&str, Format)] = &[
        ("human", Format::Human),
        ("short", Format::Short),
        #[cfg(feature = "json")]
        ("json", Format::Json),
        #[cfg(feature = "json")]
        ("sarif", Format::Sarif),
        ("go", Format::Go),
    ];

    /// The format with that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }
}

/// How to show diagnostics.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Renderer {
    /// The format.
    pub format: Format,
    /// Whether the human format has ANSI colours.
    pub color: bool,
    /// Maximum number of errors, and of warnings, to show; JSON always has all.
    pub limit: Option<usize>,
    /// The option that shows all, such as `-e`; empty if there is none.
    pub all: &'static str,
    /// Whether to show warnings.
    pub warnings: bool,
}

/// The default maximum number of errors, and of warnings.
const MOST_SHOWN: usize = 10;

impl Default for Renderer {
    /// The human format without colour; the first ten errors and ten warnings.
    fn default() -> Self {
        Self { format: Format::default(), color: false, limit: Some(MOST_SHOWN), all: "", warnings: true }
    }
}

impl Renderer {
    /// Writes diagnostics, in order. `errors` is the total number of errors, which may be more than the list contains.
    pub fn print(
        &self,
        sources: &Sources<'_>,
        diagnostics: &[Diagnostic],
        errors: usize,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        #[cfg(feature = "json")]
        if self.format == Format::Sarif {
            let mut log = SarifLog::default();
            self.log(sources, diagnostics, errors, &mut log);
            return log.write(out);
        }
        let limit = self.limit().unwrap_or(usize::MAX);
        let mut shown = [0; 2];
        for diagnostic in diagnostics {
            let is_error = diagnostic.severity == Severity::Error;
            let shown = &mut shown[usize::from(is_error)];
            if *shown < limit && (is_error || self.warnings) {
                *shown += 1;
                self.render_one(sources, diagnostic, out)?;
            }
        }
        let warnings = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Warning);
        let warnings = if self.warnings { warnings.count() - shown[0] } else { 0 };
        match (errors.saturating_sub(shown[1]), warnings) {
            (0, 0) => Ok(()),
            (errors, warnings) => self.more(errors, warnings, out),
        }
    }

    /// Adds the same to a log: a run has one log, but may find something more than once.
    #[cfg(feature = "json")]
    pub fn log(&self, sources: &Sources<'_>, diagnostics: &[Diagnostic], errors: usize, log: &mut SarifLog) {
        let mut shown = 0;
        for diagnostic in diagnostics {
            let is_error = diagnostic.severity == Severity::Error;
            if is_error || self.warnings {
                shown += usize::from(is_error);
                log.add(sources, diagnostic);
            }
        }
        if let more @ 1.. = errors.saturating_sub(shown) {
            log.add(&Sources::none(), &self.rest(more, 0));
        }
    }

    /// The same, as a string.
    pub fn text(&self, sources: &Sources<'_>, diagnostics: &[Diagnostic], errors: usize) -> String {
        let mut text = Vec::new();
        // Writing to memory cannot fail.
        let _ = self.print(sources, diagnostics, errors, &mut text);
        String::from_utf8_lossy(&text).into_owned()
    }

    /// Writes one diagnostic, whatever the limit.
    fn render_one(
        &self,
        sources: &Sources<'_>,
        diagnostic: &Diagnostic,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        match self.format {
            Format::Human => human::print(sources, diagnostic, self.color, out),
            Format::Html => human::print_html(sources, diagnostic, out),
            Format::Short => line::short(sources, diagnostic, out),
            Format::Go => line::go(sources, diagnostic, out),
            #[cfg(feature = "json")]
            Format::Json => json::print(sources, diagnostic, out),
            // Written as a whole.
            #[cfg(feature = "json")]
            Format::Sarif => Ok(()),
        }
    }

    fn limit(&self) -> Option<usize> {
        match self.format {
            #[cfg(feature = "json")]
            Format::Json | Format::Sarif => None,
            _ => self.limit,
        }
    }

    /// Reports how many errors and warnings are not shown.
    fn more(&self, errors: usize, warnings: usize, out: &mut dyn Write) -> io::Result<()> {
        let rest = self.rest(errors, warnings);
        match self.format {
            #[cfg(feature = "json")]
            Format::Json => json::print(&Sources::none(), &rest, out),
            Format::Html => html::Html::block(out, |html| write!(html, "rasm: {}", rest.message)),
            _ => writeln!(out, "rasm: {}", rest.message),
        }
    }

    fn rest(&self, errors: usize, warnings: usize) -> Diagnostic {
        let more = |count: usize, name: &str| counted(count as u64, &format!("more {name}"));
        let (severity, more) = match (errors, warnings) {
            (errors, 0) => (Severity::Error, more(errors, "error")),
            (0, warnings) => (Severity::Warning, more(warnings, "warning")),
            _ => (Severity::Error, format!("{} and {}", more(errors, "error"), more(warnings, "warning"))),
        };
        let hint = match self.limit() {
            Some(_) if !self.all.is_empty() => format!("; {} shows all", self.all),
            _ => String::new(),
        };
        Diagnostic::unplaced(severity, "more-errors", more + &hint)
    }
}

/// The word for a severity.
fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::FilePlace;
    use crate::source::{SourceMap, Span};

    fn rendered(format: Format, text: &str, list: &[Diagnostic]) -> String {
        let mut map = SourceMap::default();
        map.add("a.s", text.into()).unwrap();
        let renderer = Renderer { format, all: "-e", ..Renderer::default() };
        renderer.text(&Sources::of_map(&map), list, list.len())
    }

    #[test]
    fn places_in_files_without_lines_are_told() {
        let place = |offset, symbol: &str| FilePlace {
            section: Some(".text".into()),
            offset: Some(offset),
            symbol: Some(symbol.into()),
            ..FilePlace::file("a.o")
        };
        let error = Diagnostic::unplaced(Severity::Error, "undefined-symbol", "undefined symbol `f`")
            .at(place(5, "main"), "first used here")
            .help("did you mean `g`?");
        let list =
            [error, Diagnostic::unplaced(Severity::Warning, "w", "odd").at(FilePlace::file("b.o"), "")];
        assert_eq!(
            rendered(Format::Human, "", &list[..1]),
            "error[undefined-symbol]: undefined symbol `f`\n = a.o(.text+0x5), in main: first used here\n = help: did you mean `g`?\n\n"
        );
        assert_eq!(
            rendered(Format::Short, "", &list),
            "a.o(.text+0x5), in main: error: undefined symbol `f`\nb.o: warning: odd\nrasm: 1 more error; -e shows all\n"
        );
        assert!(rendered(Format::Human, "", &list).contains("warning[w]: b.o: odd\n"));
    }

    #[test]
    fn a_terminal_gets_no_commands_and_no_endless_lines() {
        let error = |start, end| Diagnostic::error("e", Span::new(start, end), "bad\x1b[2J").label("here");
        let text = rendered(Format::Human, "ab\x1b]0;x\x07c\u{9b}2J\n", &[error(0, 2)]);
        assert!(text.contains("ab\u{fffd}]0;x\u{fffd}c\u{fffd}2J"), "{text}");
        assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text}");
        let long = rendered(Format::Human, &"x".repeat(100_000), &[error(7, 8)]);
        assert!(long.len() < 200 && long.contains("a.s:1:8: here"), "{long}");
    }

    #[test]
    fn html_is_the_same_text() {
        let error = |start, end| {
            Diagnostic::error("e", Span::new(start, end), "bad `<a&b>`\x1b[2J").label("\"here\"")
        };
        let source = "<script>'x'</script>\n";
        let list = [error(0, 8), error(9, 10).note("why")];
        let html = rendered(Format::Html, source, &list[..1]);
        assert!(
            html.starts_with("<pre class=\"rasm-diagnostic\"><span class=\"rasm-error\">error[e]</span>"),
            "{html}"
        );
        assert!(
            html.contains("&lt;script&gt;") && !html.contains("<script") && !html.contains('\x1b'),
            "{html}"
        );
        // Without tags and entities, it is the text for people.
        let text = rendered(Format::Html, source, &list);
        let mut plain: String =
            text.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
        for (entity, letter) in
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        {
            plain = plain.replace(entity, letter);
        }
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let human = rendered(Format::Human, source, &list);
        let without_blank =
            |list: Vec<String>| list.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>();
        assert_eq!(without_blank(lines(&plain)), without_blank(lines(&human)));
        assert_eq!(text.matches("<span").count(), text.matches("</span>").count());
    }

    #[test]
    fn lines_are_counted_from_where_a_part_begins() {
        let mut map = SourceMap::default();
        map.add_part("a.s", "one\ntwo\n".into(), 1000, 0).unwrap();
        let error = Diagnostic::error("e", Span::new(4, 7), "bad");
        let short = Renderer { format: Format::Short, ..Renderer::default() };
        let sources = Sources::of_map(&map);
        assert_eq!(short.text(&sources, std::slice::from_ref(&error), 1), "a.s:1001:1: error: bad\n");
        let human = Renderer::default().text(&sources, &[error], 1);
        assert!(human.contains("a.s:1001:1") && human.contains("1001 │ two"), "{human}");
    }

    #[cfg(feature = "json")]
    #[test]
    fn json_has_every_part() {
        let error = Diagnostic::error("e", Span::new(4, 8), "bad \"x\"")
            .label("here")
            .also(Span::new(0, 3), "and here")
            .note("why")
            .safe_fix(Span::new(4, 4), "·", "write `·`")
            .help("or not");
        let text = rendered(Format::Json, "one\n·two\n", &[error]);
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        let span = |bytes: [u32; 2],
                    line,
                    columns: [u32; 2],
                    is_primary,
                    label: Option<&str>,
                    source: &str| {
            serde_json::json!({
                "file_name": "a.s", "byte_start": bytes[0], "byte_end": bytes[1],
                "line_start": line, "line_end": line, "column_start": columns[0], "column_end": columns[1],
                "is_primary": is_primary, "label": label, "expansion": null,
                "text": [{ "text": source, "highlight_start": columns[0], "highlight_end": columns[1] }],
                "suggested_replacement": null, "suggestion_applicability": null,
            })
        };
        assert_eq!(value["$message_type"], "diagnostic");
        assert_eq!((&value["message"], &value["level"]), (&"bad \"x\"".into(), &"error".into()));
        assert_eq!(value["code"], serde_json::json!({ "code": "e", "explanation": null }));
        let first = span([4, 8], 2, [1, 4], true, Some("here"), "·two");
        let second = span([0, 3], 1, [1, 4], false, Some("and here"), "one");
        assert_eq!(value["spans"], serde_json::json!([first, second]));
        let child = |level: &str, message: &str, spans: serde_json::Value| {
            serde_json::json!({
                "message": message, "code": null, "level": level, "spans": spans, "children": [], "rendered": null,
            })
        };
        let mut edit = span([4, 4], 2, [1, 1], true, None, "·two");
        edit["suggested_replacement"] = "·".into();
        edit["suggestion_applicability"] = "MachineApplicable".into();
        let none = serde_json::json!([]);
        let children = [
            child("note", "why", none.clone()),
            child("help", "write `·`", serde_json::json!([edit])),
            child("help", "or not", none),
        ];
        assert_eq!(value["children"], serde_json::json!(children));
        assert!(value["rendered"].as_str().unwrap().starts_with("error[e]: bad"));

        let place = FilePlace { section: Some(".text".into()), offset: Some(16), ..FilePlace::file("a.o") };
        let error = Diagnostic::unplaced(Severity::Warning, "w", "odd").at(place, "");
        let text = rendered(Format::Json, "", &[error]);
        let lines: Vec<serde_json::Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let span = &lines[0]["spans"][0];
        assert_eq!(
            (&span["file_name"], &span["section"], &span["offset"]),
            (&"a.o".into(), &".text".into(), &16.into())
        );
        assert_eq!(lines[1]["message"], "1 more error");
        assert_eq!(lines[1]["code"]["code"], "more-errors");
    }

    #[cfg(feature = "json")]
    #[test]
    fn a_log_has_every_part() {
        let error = Diagnostic::error("bad-scale", Span::new(4, 8), "bad")
            .label("here")
            .also(Span::new(0, 3), "and here")
            .note("why")
            .fix(Span::new(4, 4), "·", "write `·`");
        let text = rendered(Format::Sarif, "one\n·two\n", &[error]);
        let log: serde_json::Value = serde_json::from_str(&text).unwrap();
        let result = &log["runs"][0]["results"][0];
        assert_eq!((&result["ruleId"], &result["level"]), (&"bad-scale".into(), &"error".into()));
        assert_eq!(result["message"]["text"], "bad\nwhy");
        let place = |location: &serde_json::Value| location["physicalLocation"]["region"].clone();
        let region = |line: u32, start: u32, end: u32, offset: u32, length: u32| {
            serde_json::json!({
                "startLine": line, "endLine": line, "startColumn": start, "endColumn": end,
                "byteOffset": offset, "byteLength": length,
            })
        };
        assert_eq!(place(&result["locations"][0]), region(2, 1, 4, 4, 4));
        assert_eq!(place(&result["relatedLocations"][0]), region(1, 1, 4, 0, 3));
        let change = &result["fixes"][0]["artifactChanges"][0];
        assert_eq!(change["artifactLocation"]["uri"], "a.s");
        assert_eq!(change["replacements"][0]["deletedRegion"], region(2, 1, 1, 4, 0));
        assert_eq!(change["replacements"][0]["insertedContent"]["text"], "·");
        let nothing = rendered(Format::Sarif, "", &[]);
        let log: serde_json::Value = serde_json::from_str(&nothing).unwrap_or_default();
        assert_eq!(log["runs"][0]["results"], serde_json::json!([]), "{nothing}");
    }
}
