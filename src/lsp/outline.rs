//! The outline of a file, and the symbols of all.
//!
//! In: files. Out: their functions with their labels, data, macros, in the order of the text.

use super::analysis::Analysis;
use super::around::{Around, Words};
use super::index::{Index, Role};
use super::uri;
use lsp_types::{DocumentSymbol, Location, SymbolInformation, SymbolKind};
use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// The most symbols of a search that are sent.
const MOST: usize = 500;

/// A function, data or macro: its kind, its name, all of it.
struct Entry {
    kind: SymbolKind,
    name: Range<usize>,
    range: Range<usize>,
}

fn entries(index: &Index, text: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    for function in &index.functions {
        let end = function.range.start + text[function.range.clone()].trim_end().len();
        let range = function.range.start..end;
        entries.push(Entry { kind: SymbolKind::FUNCTION, name: function.name.clone(), range });
    }
    let functions: BTreeSet<usize> = index.functions.iter().map(|function| function.name.start).collect();
    for found in index.all.iter().filter(|found| found.defines) {
        let name = found.range.clone();
        match found.role {
            Role::Macro => {
                let range = index.macros.get(&name.start).unwrap_or(&name).clone();
                entries.push(Entry { kind: SymbolKind::CONSTANT, name, range });
            }
            Role::Symbol if !functions.contains(&name.start) => {
                entries.push(Entry { kind: SymbolKind::VARIABLE, range: name.clone(), name });
            }
            _ => {}
        }
    }
    entries.sort_by_key(|entry| entry.name.start);
    entries
}

/// The symbols of the outline. That of a function with a prototype has it beside its name.
pub(super) fn outline(analysis: &Analysis, files: &Around<'_>) -> Vec<DocumentSymbol> {
    let (index, text) = (analysis.index(), analysis.text.as_str());
    let mut symbols = Vec::new();
    for Entry { kind, name, range } in entries(index, text) {
        let is_function = kind == SymbolKind::FUNCTION;
        let prototype =
            if is_function { analysis.package(files).prototype(&text[name.clone()]) } else { None };
        let labels = index.within(&range).iter().filter(|found| found.defines && found.role == Role::Label);
        let children = is_function.then(|| {
            let label = |range: Range<usize>| symbol(analysis, &range, range.clone(), SymbolKind::KEY, None);
            labels.map(|found| label(found.range.clone())).collect()
        });
        let detail = prototype.map(|prototype| prototype.text.clone());
        let mut found = symbol(analysis, &name, range, kind, detail);
        found.children = children;
        symbols.push(found);
    }
    symbols
}

#[allow(deprecated, reason = "the field is required, and none")]
fn symbol(
    analysis: &Analysis,
    name: &Range<usize>,
    range: Range<usize>,
    kind: SymbolKind,
    detail: Option<String>,
) -> DocumentSymbol {
    let range = range.start.min(name.start)..range.end.max(name.end);
    DocumentSymbol {
        name: shown(&analysis.text.as_str()[name.clone()]),
        detail,
        kind,
        tags: None,
        deprecated: None,
        range: analysis.text.range(range),
        selection_range: analysis.text.range(name.clone()),
        children: None,
    }
}

/// A name must not be empty.
fn shown(name: &str) -> String {
    if name.is_empty() { "?" } else { name }.to_owned()
}

/// The symbols in the folders of open files whose names contain a text, in any case.
pub(super) fn everywhere(files: &Around<'_>, wanted: &str) -> Vec<SymbolInformation> {
    let wanted = wanted.to_lowercase();
    let mut paths: BTreeSet<PathBuf> = BTreeSet::new();
    for document in files.documents.values().filter(|document| !document.analysis.is_go()) {
        let path = &document.analysis.path;
        paths.extend(files.beside(path, &["s", "h"]));
        paths.insert(path.clone());
    }
    let mut symbols = Vec::new();
    for path in paths {
        let Some(words) = files.words(&path) else { continue };
        of_file(&path, &words, &wanted, &mut symbols);
        if symbols.len() >= MOST {
            break;
        }
    }
    symbols.truncate(MOST);
    symbols
}

#[allow(deprecated, reason = "the field is required, and none")]
fn of_file(path: &Path, words: &Words<'_>, wanted: &str, symbols: &mut Vec<SymbolInformation>) {
    let Some(uri) = uri::of_path(path) else { return };
    let text = words.text();
    for Entry { kind, name, .. } in entries(words.index(), text.as_str()) {
        let written = &text.as_str()[name.clone()];
        if written.to_lowercase().contains(wanted) {
            symbols.push(SymbolInformation {
                name: shown(written),
                kind,
                tags: None,
                deprecated: None,
                location: Location { uri: uri.clone(), range: text.range(name) },
                container_name: None,
            });
        }
    }
}
