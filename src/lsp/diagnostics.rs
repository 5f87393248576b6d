//! Diagnostics and fixes.
//!
//! In: the diagnostics of an assembly and of its checks. Out: those of the protocol, and the edits that fix them.

use super::analysis::Analysis;
use super::text::Text;
use super::uri;
use crate::asm::Assembly;
use crate::diag::{self, Applicability, Severity};
use crate::source::{FileId, Span};
use lsp_types::{
    CodeAction, CodeActionKind, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location,
    NumberOrString, Range, TextEdit, Uri, WorkspaceEdit,
};
use std::collections::HashMap;
use std::path::Path;

/// The most diagnostics that are sent: nobody reads more.
const MOST: usize = 500;

/// The diagnostics of a file, in order.
pub(super) fn all(analysis: &Analysis, assembly: &Assembly, uri: &Uri) -> Vec<Diagnostic> {
    let mut texts = Texts::new();
    assembly
        .diagnostics
        .iter()
        .take(MOST)
        .map(|found| one(analysis, assembly, uri, &mut texts, found))
        .collect()
}

/// Other files that diagnostics point into.
type Texts = HashMap<FileId, Text>;

fn one(
    analysis: &Analysis,
    assembly: &Assembly,
    uri: &Uri,
    texts: &mut Texts,
    found: &diag::Diagnostic,
) -> Diagnostic {
    let place = |span: Span| analysis.shown(assembly, span).map(|bytes| analysis.text.range(bytes));
    let range = place(found.span());
    let mut message = found.message.clone();
    if let (None, Some(location)) = (range, assembly.sources.locate(found.span().start)) {
        // It is in a file that this one includes.
        let name = assembly.sources.file(location.file).name();
        message = format!("{name}:{}: {message}", location.line);
    }
    if let Some(text) = found.labels.first().map(|label| &label.text).filter(|text| !text.is_empty()) {
        message = format!("{message} ({text})");
    }
    for note in &found.notes {
        message = format!("{message}\n{note}");
    }
    for fix in found.fixes.iter().filter(|fix| fix.edit.is_none()) {
        message = format!("{message}\nhelp: {}", fix.text);
    }
    let related = found.labels.iter().skip(1).filter_map(|label| {
        let span = label.span()?;
        let location = match place(span) {
            Some(range) => Location { uri: uri.clone(), range },
            None => elsewhere(assembly, texts, span)?,
        };
        Some(DiagnosticRelatedInformation { location, message: label.text.clone() })
    });
    let related: Vec<_> = related.collect();
    Diagnostic {
        range: range.unwrap_or_default(),
        severity: Some(match found.severity {
            Severity::Error => DiagnosticSeverity::ERROR,
            Severity::Warning => DiagnosticSeverity::WARNING,
        }),
        code: Some(NumberOrString::String(found.code.to_owned())),
        source: Some("rasm".to_owned()),
        message,
        related_information: (!related.is_empty()).then_some(related),
        ..Diagnostic::default()
    }
}

/// A place in another file: a prototype in Go, a macro in a header.
fn elsewhere(assembly: &Assembly, texts: &mut Texts, span: Span) -> Option<Location> {
    let id = assembly.sources.file_at(span.start)?;
    let file = assembly.sources.file(id);
    if file.is_internal() || file.first_byte() != 0 {
        return None;
    }
    let uri = uri::of_path(Path::new(file.name()))?;
    let bytes = (span.start - file.start()) as usize..(span.end.max(span.start) - file.start()) as usize;
    let text = texts.entry(id).or_insert_with(|| Text::new(file.text().to_string()));
    Some(Location { uri, range: text.range(bytes) })
}

/// The fixes of the diagnostics that touch a range.
pub(super) fn fixes(analysis: &Analysis, assembly: &Assembly, uri: &Uri, range: Range) -> Vec<CodeAction> {
    let wanted = analysis.text.offset(range.start)..analysis.text.offset(range.end);
    let mut actions = Vec::new();
    let mut texts = Texts::new();
    for found in assembly.diagnostics.iter().take(MOST) {
        let touches = |bytes: std::ops::Range<usize>| bytes.start <= wanted.end && wanted.start <= bytes.end;
        if !analysis.shown(assembly, found.span()).is_some_and(touches) {
            continue;
        }
        for fix in &found.fixes {
            // The edit is where the text is written, which may be in the definition of a macro.
            let Some(edit) = &fix.edit else { continue };
            let Some(bytes) = analysis.written(assembly, edit.span) else { continue };
            let edit = TextEdit { range: analysis.text.range(bytes), new_text: edit.replacement.clone() };
            let mut title = fix.text.clone();
            if let Some(first) = title.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            actions.push(CodeAction {
                title,
                kind: Some(CodeActionKind::QUICKFIX),
                diagnostics: Some(vec![one(analysis, assembly, uri, &mut texts, found)]),
                edit: Some(WorkspaceEdit {
                    changes: Some(HashMap::from([(uri.clone(), vec![edit])])),
                    ..WorkspaceEdit::default()
                }),
                is_preferred: Some(fix.applicability == Applicability::MachineApplicable),
                ..CodeAction::default()
            });
        }
    }
    actions
}
