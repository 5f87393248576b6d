//! Completion.
//!
//! In: a file and an offset. Out: what can stand there: at the head of a statement instructions and macros; behind it registers,
//! the arguments of the function by its prototype, labels, macros and symbols.

use super::analysis::Analysis;
use super::around::Around;
use super::index::{DIRECTIVES, Role};
use super::names::{Names, Spot};
use super::navigate;
use crate::amd64::{self, Reg};
use lsp_types::{CompletionItem, CompletionItemKind, CompletionTextEdit, TextEdit};
use std::collections::BTreeSet;

/// The proposals for an offset.
pub(super) fn at(analysis: &Analysis, files: &Around<'_>, offset: usize) -> Vec<CompletionItem> {
    let text = analysis.text.as_str();
    let line = analysis.text.line(analysis.text.line_of(offset));
    let before = &text[line.start..offset.min(line.end).max(line.start)];
    let is_letter = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '·' | '∕');
    let start = before.trim_end_matches(is_letter).len();
    let (context, prefix) = before.split_at(start);
    if context.contains("//") || context.trim_start().starts_with('#') && !context.contains("define") {
        return Vec::new();
    }
    let prefix = prefix.to_uppercase();
    let range = analysis.text.range(line.start + start..offset.max(line.start + start));
    let mut items = Items { seen: BTreeSet::new(), list: Vec::new(), prefix, range };
    // Behind a label or a semicolon there is another head.
    let statement = context.rsplit([';', ':']).next().unwrap_or_default();
    let in_define = context.trim_start().starts_with('#');
    let names = Names::of(analysis, files);
    if statement.trim().is_empty() && !in_define {
        heads(&names, &mut items);
    } else {
        operands(analysis, files, &names, offset, context, &mut items);
        if in_define {
            heads(&names, &mut items);
        }
    }
    items.list
}

struct Items {
    seen: BTreeSet<String>,
    list: Vec<CompletionItem>,
    /// In capitals: the case of a word is the first thing to be wrong.
    prefix: String,
    range: lsp_types::Range,
}

impl Items {
    fn add(&mut self, name: &str, text: &str, kind: CompletionItemKind, detail: impl FnOnce() -> String) {
        if !name.to_uppercase().starts_with(&self.prefix) || !self.seen.insert(name.to_owned()) {
            return;
        }
        let detail = detail();
        self.list.push(CompletionItem {
            label: name.to_owned(),
            kind: Some(kind),
            detail: (!detail.is_empty()).then_some(detail),
            text_edit: Some(CompletionTextEdit::Edit(TextEdit {
                range: self.range,
                new_text: text.to_owned(),
            })),
            ..CompletionItem::default()
        });
    }
}

fn heads(names: &Names<'_>, items: &mut Items) {
    macros(names, items);
    for name in DIRECTIVES {
        items.add(name, name, CompletionItemKind::KEYWORD, String::new);
    }
    for (name, _) in amd64::names() {
        items.add(name, name, CompletionItemKind::KEYWORD, String::new);
    }
}

fn macros(names: &Names<'_>, items: &mut Items) {
    for (name, definitions) in names.macros() {
        items.add(name, name, CompletionItemKind::CONSTANT, || detail(names, name, &definitions[0]));
    }
}

/// A short definition itself, or that it is one.
fn detail(names: &Names<'_>, name: &str, definition: &Spot) -> String {
    /// The most bytes that are shown.
    const MOST: usize = 60;
    let body = names.body(definition);
    let value = body.split_once(name).map_or("", |(_, value)| value.trim());
    match value.is_empty() || value.len() > MOST || value.contains('\n') {
        true => "macro".into(),
        false => value.to_owned(),
    }
}

fn operands(
    analysis: &Analysis,
    files: &Around<'_>,
    names: &Names<'_>,
    offset: usize,
    context: &str,
    items: &mut Items,
) {
    if context.ends_with('(') {
        for name in ["FP", "SB", "SP"] {
            items.add(name, name, CompletionItemKind::VARIABLE, || "pseudo-register".into());
        }
    }
    if let Some(prototype) = navigate::prototype(analysis, files, offset) {
        for argument in &prototype.arguments {
            let text = format!("{}+{}(FP)", argument.name, argument.offset);
            let detail = || format!("{}, {} bytes", argument.ty, argument.size);
            items.add(&argument.name, &text, CompletionItemKind::FIELD, detail);
        }
    }
    let text = analysis.text.as_str();
    let index = analysis.index();
    let function = index.function_at(offset).map(|function| function.range.clone()).unwrap_or_default();
    let labels = index.within(&function).iter().filter(|found| found.defines && found.role == Role::Label);
    let labels = labels.filter(|found| found.function.is_some());
    for name in labels.map(|found| &text[found.range.clone()]) {
        items.add(name, name, CompletionItemKind::REFERENCE, || "label".into());
    }
    let number = index.functions.iter().position(|other| other.range == function);
    for name in number.map(|number| names.labels(number as u32)).unwrap_or_default().keys() {
        items.add(name, name, CompletionItemKind::REFERENCE, || "label of a macro".into());
    }
    macros(names, items);
    symbols(analysis, files, items);
    for reg in Reg::all() {
        items.add(reg.name(), reg.name(), CompletionItemKind::VARIABLE, || "register".into());
    }
}

/// The symbols of the file, of Go files and of assembly beside it.
fn symbols(analysis: &Analysis, files: &Around<'_>, items: &mut Items) {
    let text = analysis.text.as_str();
    for found in analysis.index().all.iter().filter(|found| found.role == Role::Symbol) {
        let name = &text[found.range.clone()];
        let end = if text[found.range.end..].starts_with("<>") { "<>(SB)" } else { "(SB)" };
        items.add(name, &format!("{name}{end}"), CompletionItemKind::FUNCTION, || "symbol".into());
    }
    let package = analysis.package(files);
    // A method has no name in assembly.
    for prototype in package.prototypes.iter().filter(|prototype| !prototype.name.contains('.')) {
        let name = format!("·{}", prototype.name);
        items.add(&name, &format!("{name}(SB)"), CompletionItemKind::FUNCTION, || prototype.text.clone());
    }
    for (name, variable) in &package.go.declared.variables {
        let name = format!("·{name}");
        let detail = || variable.line(&package.go.inputs);
        items.add(&name, &format!("{name}(SB)"), CompletionItemKind::VARIABLE, detail);
    }
    for name in files.symbols_beside(&analysis.path) {
        items.add(&name, &format!("{name}(SB)"), CompletionItemKind::FUNCTION, || "symbol".into());
    }
}
