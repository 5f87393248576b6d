//! A log for code hosts: SARIF 2.1.0, one document for a run.
//!
//! In: diagnostics with their sources. Out: each as a result, kept as text until the whole log is written, since sources
//! may be gone by then. A log without results is valid too: it says that nothing was found.

use super::spans::{self, Region};
use super::{Sources, severity_name};
use crate::diag::{Diagnostic, Fix, Label, Place, codes};
use crate::source::Span;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{self, Write};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A log of the results of one run.
#[derive(Debug, Default)]
pub struct SarifLog {
    results: Vec<String>,
    seen: BTreeSet<&'static str>,
}

impl SarifLog {
    /// Adds a diagnostic as a result.
    pub fn add(&mut self, sources: &Sources<'_>, diagnostic: &Diagnostic) {
        self.seen.insert(diagnostic.code);
        self.results.push(result(sources, diagnostic).to_string());
    }

    /// Whether there are no results.
    pub fn is_empty(&self) -> bool {
        self.results.is_empty()
    }

    /// Writes the document and a newline.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let rules: Vec<Value> = codes::CODES.iter().map(|code| rule(code, &self.seen)).collect();
        let driver = json!({
            "name": "rasm",
            "version": env!("CARGO_PKG_VERSION"),
            "rules": rules,
        });
        write!(
            out,
            "{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{driver}}},\"columnKind\":\"unicodeCodePoints\",\"results\":["
        )?;
        for (index, result) in self.results.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(out, "{comma}\n{result}")?;
        }
        writeln!(out, "]}}]}}")
    }
}

/// A code as a rule; one that has results with its page.
fn rule(code: &codes::Code, seen: &BTreeSet<&'static str>) -> Value {
    let mut rule = json!({ "id": code.name, "shortDescription": { "text": code.about } });
    if seen.contains(code.name) {
        rule["help"] = json!({ "text": code.page, "markdown": code.page });
    }
    rule
}

fn result(sources: &Sources<'_>, diagnostic: &Diagnostic) -> Value {
    let mut text = diagnostic.message.clone();
    for note in &diagnostic.notes {
        text.push('\n');
        text.push_str(note);
    }
    // Advice without an edit is no fix to the format.
    for fix in diagnostic.fixes.iter().filter(|fix| fix.edit.is_none()) {
        text.push('\n');
        text.push_str(&fix.text);
    }
    let mut result = json!({
        "ruleId": diagnostic.code,
        "level": severity_name(diagnostic.severity),
        "message": { "text": text },
    });
    if let Some(index) = codes::CODES.iter().position(|code| code.name == diagnostic.code) {
        result["ruleIndex"] = json!(index);
    }
    let (primary, others): (Vec<&Label>, Vec<&Label>) =
        diagnostic.labels.iter().partition(|label| label.primary);
    let locations: Vec<Value> = primary.iter().filter_map(|label| labelled(sources, label)).collect();
    result["locations"] = json!(locations);
    let mut related: Vec<Value> = others.iter().filter_map(|label| labelled(sources, label)).collect();
    related.extend(macros(sources, diagnostic.span()));
    if !related.is_empty() {
        result["relatedLocations"] = json!(related);
    }
    let fixes: Vec<Value> = diagnostic.fixes.iter().filter_map(|fix| edit(sources, fix)).collect();
    if !fixes.is_empty() {
        result["fixes"] = json!(fixes);
    }
    result
}

/// A label's place: for text from a macro, the outermost use.
fn labelled(sources: &Sources<'_>, label: &Label) -> Option<Value> {
    let mut location = match &label.place {
        Place::Source(span) => located(&spans::region(sources, sources.shown(*span))?),
        Place::File(place) => {
            let mut location =
                json!({ "physicalLocation": { "artifactLocation": { "uri": uri(&place.file) } } });
            let name = place.symbol.as_ref().or(place.section.as_ref());
            if let Some(name) = name {
                location["logicalLocations"] = json!([{ "fullyQualifiedName": name }]);
            }
            location
        }
    };
    if !label.text.is_empty() {
        location["message"] = json!({ "text": label.text });
    }
    Some(location)
}

/// The text in a macro that a place comes from, and the macros' definitions.
fn macros(sources: &Sources<'_>, span: Span) -> Vec<Value> {
    let mut list = Vec::new();
    let mut add = |span: Span, text: String| {
        if let Some(region) = spans::region(sources, span) {
            let mut location = located(&region);
            location["message"] = json!({ "text": text });
            list.push(location);
        }
    };
    if !span.expansion.is_none() {
        add(span, "comes from here".to_owned());
        for (name, expansion) in sources.macros(span) {
            add(expansion.definition, format!("macro `{name}` is defined here"));
        }
    }
    list
}

fn edit(sources: &Sources<'_>, fix: &Fix) -> Option<Value> {
    let edit = fix.edit.as_ref()?;
    let at = spans::region(sources, edit.span)?;
    Some(json!({
        "description": { "text": fix.text },
        "artifactChanges": [{
            "artifactLocation": { "uri": uri(at.file) },
            "replacements": [{
                "deletedRegion": region(&at),
                "insertedContent": { "text": edit.replacement },
            }],
        }],
        "properties": { "applicability": fix.applicability.name() },
    }))
}

fn located(at: &Region<'_>) -> Value {
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri(at.file) }, "region": region(at) } })
}

fn region(at: &Region<'_>) -> Value {
    json!({
        "startLine": at.start.0,
        "startColumn": at.start.1,
        "endLine": at.end.0,
        "endColumn": at.end.1,
        "byteOffset": at.bytes.start,
        "byteLength": at.bytes.end - at.bytes.start,
    })
}

/// A file's name as a reference in the sense of RFC 3986.
fn uri(name: &str) -> String {
    let name = name.strip_prefix("./").unwrap_or(name);
    let mut uri = if name.starts_with('/') { "file://".to_owned() } else { String::new() };
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}
