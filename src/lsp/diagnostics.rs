//! Diagnostics and fixes.
//!
//! In: the diagnostics of an assembly and of its checks. Out: those of the protocol, and the edits that fix them.

use super::analysis::Analysis;
use super::text::Text;
use super::uri;
use crate::asm::Assembly;
use crate::diag::{self, Applicability, Severity};
use crate::source::{self, ExpansionId, FileId, Span};
use lsp_types::{
    CodeAction, CodeActionKind, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag,
    Location, NumberOrString, Range, TextEdit, Uri, WorkspaceEdit,
};
use std::collections::HashMap;
use std::path::Path;

/// The most diagnostics that are sent: nobody reads more.
const MOST: usize = 500;

/// The most macros that are named for one diagnostic.
const MOST_MACROS: usize = 8;

/// Where what diagnostics speak of is, as the editor counts.
struct Places<'a> {
    analysis: &'a Analysis,
    assembly: &'a Assembly,
    uri: &'a Uri,
    /// Other files that diagnostics point into.
    texts: HashMap<FileId, Text>,
}

/// The diagnostics of a file, in order.
pub(super) fn all(analysis: &Analysis, assembly: &Assembly, uri: &Uri) -> Vec<Diagnostic> {
    let mut places = Places::new(analysis, assembly, uri);
    let mut list: Vec<Diagnostic> = Vec::new();
    for found in assembly.diagnostics.iter().take(MOST) {
        let found = places.diagnostic(found);
        // A line of an included file may be wrong for each use of a macro.
        if list.last().is_none_or(|last| (last.range, &last.message) != (found.range, &found.message)) {
            list.push(found);
        }
    }
    list
}

impl<'a> Places<'a> {
    fn new(analysis: &'a Analysis, assembly: &'a Assembly, uri: &'a Uri) -> Self {
        Self { analysis, assembly, uri, texts: HashMap::new() }
    }

    fn diagnostic(&mut self, found: &diag::Diagnostic) -> Diagnostic {
        let own = self.shown(found.span());
        let mut message = found.message.clone();
        if let (None, Some(place)) = (own, self.named(found.span())) {
            message = format!("{place}: {message}");
        }
        if let Some(text) = found.labels.first().map(|label| &label.text).filter(|text| !text.is_empty()) {
            message = format!("{message} ({text})");
        }
        for note in &found.notes {
            // What points at a column needs letters of one width.
            let lines = note.lines().filter(|line| !line.trim_matches([' ', '^']).is_empty());
            message = lines.fold(message, |message, line| format!("{message}\n{line}"));
        }
        for fix in found.fixes.iter().filter(|fix| fix.edit.is_none()) {
            message = format!("{message}\nhelp: {}", fix.text);
        }
        let related = self.related(found, own.is_none());
        // The editor shows these in faint letters.
        let is_unnecessary = found.code.starts_with("unused-") || found.code == "unreachable-code";
        Diagnostic {
            range: own.or_else(|| self.inclusion(found.span())).unwrap_or_default(),
            severity: Some(match found.severity {
                Severity::Error => DiagnosticSeverity::ERROR,
                Severity::Warning => DiagnosticSeverity::WARNING,
            }),
            code: Some(NumberOrString::String(found.code.to_owned())),
            source: Some("rasm".to_owned()),
            message,
            related_information: (!related.is_empty()).then_some(related),
            tags: is_unnecessary.then(|| vec![DiagnosticTag::UNNECESSARY]),
            ..Diagnostic::default()
        }
    }

    /// What else a diagnostic speaks of: its other labels, the text that a macro brought, and the macros.
    fn related(&mut self, found: &diag::Diagnostic, is_elsewhere: bool) -> Vec<DiagnosticRelatedInformation> {
        let (assembly, span) = (self.assembly, found.span());
        let mut list: Vec<(Option<Location>, String)> = Vec::new();
        if is_elsewhere {
            list.push((self.location(assembly.expansions.outermost(span)), found.message.clone()));
        }
        for label in found.labels.iter().skip(1) {
            list.push((label.span().and_then(|span| self.location(span)), label.text.clone()));
        }
        if !span.expansion.is_none() {
            list.push((self.written(span), "comes from here".to_owned()));
        }
        for expansion in assembly.expansions.macros(span).take(MOST_MACROS) {
            let text = format!("macro `{}` is defined here", assembly.unit.names.text(expansion.name));
            list.push((self.written(expansion.definition), text));
        }
        let one = |(location, message)| Some(DiagnosticRelatedInformation { location: location?, message });
        list.into_iter().filter_map(one).collect()
    }

    /// Where this file shows a span.
    fn shown(&self, span: Span) -> Option<Range> {
        self.analysis.shown(self.assembly, span).map(|bytes| self.analysis.text.range(bytes))
    }

    /// Where a span is shown: in this file, in Go, in a header.
    fn location(&mut self, span: Span) -> Option<Location> {
        match self.shown(span) {
            Some(range) => Some(Location { uri: self.uri.clone(), range }),
            None => self.elsewhere(span),
        }
    }

    /// Where it is written, which for what a macro brought is in its definition.
    fn written(&mut self, span: Span) -> Option<Location> {
        match self.analysis.written(self.assembly, span) {
            Some(bytes) => Some(Location { uri: self.uri.clone(), range: self.analysis.text.range(bytes) }),
            None => self.elsewhere(span),
        }
    }

    /// A place in another file.
    fn elsewhere(&mut self, span: Span) -> Option<Location> {
        let id = self.assembly.sources.file_at(span.start)?;
        let file = self.assembly.sources.file(id);
        if file.is_internal() || file.first_byte() != 0 {
            return None;
        }
        let uri = uri::of_path(Path::new(file.name()))?;
        let bytes = (span.start - file.start()) as usize..(span.end.max(span.start) - file.start()) as usize;
        let text = self.texts.entry(id).or_insert_with(|| Text::new(file.text().to_string()));
        Some(Location { uri, range: text.range(bytes) })
    }

    /// The line of this file that includes the file of a span, itself or through others.
    fn inclusion(&self, span: Span) -> Option<Range> {
        let text = &self.analysis.text;
        let order = self.assembly.sources.reading_order(self.assembly.expansions.outermost(span).start);
        let at = order.first().map(|at| Span::new(*at, *at))?;
        let line = text.line(text.line_of(self.analysis.written(self.assembly, at)?.start));
        let blank = text.as_str()[line.clone()].len() - text.as_str()[line.clone()].trim_start().len();
        Some(text.range(line.start + blank..line.end))
    }

    /// The name and line of a place in another file, the name as seen from this file's folder.
    fn named(&self, span: Span) -> Option<String> {
        let sources = &self.assembly.sources;
        let at = sources.locate(self.assembly.expansions.outermost(span).start)?;
        let name = source::plain(Path::new(sources.file(at.file).name()));
        let folder = self.analysis.path.parent();
        let name = folder.and_then(|folder| name.strip_prefix(folder).ok()).unwrap_or(&name);
        Some(format!("{}:{}", name.display(), at.line))
    }
}

/// The statement around bytes, without the blanks about it: the cursor may be on its mnemonic as well as on the operand at fault.
fn statement_around(text: &str, bytes: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let is_end = |letter: char| matches!(letter, ';' | '\n' | '\r');
    let (Some(before), Some(after)) = (text.get(..bytes.start), text.get(bytes.end..)) else { return bytes };
    let start = before.rfind(is_end).map_or(0, |at| at + 1);
    let end = after.find(is_end).map_or(text.len(), |at| bytes.end + at);
    let blank = before[start..].len() - before[start..].trim_start().len();
    start + blank..end
}

/// The fixes of the diagnostics whose statements touch a range.
pub(super) fn fixes(analysis: &Analysis, assembly: &Assembly, uri: &Uri, range: Range) -> Vec<CodeAction> {
    let wanted = analysis.text.offset(range.start)..analysis.text.offset(range.end);
    let mut actions = Vec::new();
    let mut places = Places::new(analysis, assembly, uri);
    for found in assembly.diagnostics.iter().take(MOST) {
        let touches = |bytes: std::ops::Range<usize>| {
            let bytes = statement_around(analysis.text.as_str(), bytes);
            bytes.start <= wanted.end && wanted.start <= bytes.end
        };
        if !analysis.shown(assembly, found.span()).is_some_and(touches) {
            continue;
        }
        for fix in &found.fixes {
            // The edit is where the text is written, which may be in the definition of a macro.
            let Some(edit) = &fix.edit else { continue };
            let Some(at) = places.written(Span { expansion: ExpansionId::NONE, ..edit.span }) else {
                continue;
            };
            let edit = TextEdit { range: at.range, new_text: edit.replacement.clone() };
            let mut title = fix.text.clone();
            if let Some(first) = title.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            actions.push(CodeAction {
                title,
                kind: Some(CodeActionKind::QUICKFIX),
                diagnostics: Some(vec![places.diagnostic(found)]),
                edit: Some(WorkspaceEdit {
                    changes: Some(HashMap::from([(at.uri, vec![edit])])),
                    ..WorkspaceEdit::default()
                }),
                is_preferred: Some(fix.applicability == Applicability::MachineApplicable),
                ..CodeAction::default()
            });
        }
    }
    actions
}
