//! The outline of a file.
//!
//! In: a file. Out: its functions with their labels, data, macros.

use super::analysis::Analysis;
use super::index::Role;
use super::package;
use lsp_types::{DocumentSymbol, SymbolKind};
use std::ops::Range;

/// The symbols of the outline.
#[allow(deprecated, reason = "the field is required, and none")]
pub(super) fn outline(analysis: &Analysis) -> Vec<DocumentSymbol> {
    let (index, text) = (analysis.index(), analysis.text.as_str());
    let symbol = |name: &Range<usize>, range: Range<usize>, kind: SymbolKind, detail: Option<String>| {
        let range = range.start.min(name.start)..range.end.max(name.end);
        DocumentSymbol {
            // A name must not be empty.
            name: Some(&text[name.clone()]).filter(|name| !name.is_empty()).unwrap_or("?").to_owned(),
            detail,
            kind,
            tags: None,
            deprecated: None,
            range: analysis.text.range(range),
            selection_range: analysis.text.range(name.clone()),
            children: None,
        }
    };
    let mut symbols = Vec::new();
    for function in &index.functions {
        let end = function.range.start + text[function.range.clone()].trim_end().len();
        let labels = index.within(&function.range).iter();
        let labels = labels.filter(|found| found.defines && found.role == Role::Label);
        let children =
            labels.map(|label| symbol(&label.range, label.range.clone(), SymbolKind::KEY, None)).collect();
        let detail = package::local_name(&text[function.name.clone()]).map(str::to_owned);
        let mut found = symbol(&function.name, function.range.start..end, SymbolKind::FUNCTION, detail);
        found.children = Some(children);
        symbols.push(found);
    }
    for found in index.all.iter().filter(|found| found.defines) {
        let is_function = || index.functions.iter().any(|function| function.name == found.range);
        match found.role {
            Role::Macro => {
                let range = index.macros.get(&found.range.start).cloned().unwrap_or(found.range.clone());
                symbols.push(symbol(&found.range, range, SymbolKind::CONSTANT, None));
            }
            Role::Symbol if !is_function() => {
                symbols.push(symbol(&found.range, found.range.clone(), SymbolKind::VARIABLE, None));
            }
            _ => {}
        }
    }
    symbols
}
