//! Proposals, as an editor takes them, and what is said of macros among them.
//!
//! In: names with the texts that replace the word. Out: completion items in the order in which they were added, each name once.

use super::analysis::Analysis;
use super::index::DIRECTIVES;
use super::names::{Names, Spot};
use super::place::Place;
use crate::amd64::{Op, Reg};
use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionTextEdit, Documentation, MarkupContent, MarkupKind,
    TextEdit,
};
use std::collections::BTreeSet;
use std::ops::Range;

/// Proposals in their order.
pub(super) struct Items<'a> {
    analysis: &'a Analysis,
    seen: BTreeSet<String>,
    pub(super) list: Vec<CompletionItem>,
    /// In capitals: the case of a word is the first thing to be wrong.
    prefix: String,
    /// What one replaces.
    pub(super) word: Range<usize>,
    /// The end of what follows the word and belongs to it, where the whole operand is replaced.
    end: usize,
}

impl<'a> Items<'a> {
    pub(super) fn new(analysis: &'a Analysis, place: &Place<'_>) -> Self {
        let (word, end) = (place.word.clone(), place.tail.range.end.max(place.word.end));
        Self {
            analysis,
            seen: BTreeSet::new(),
            list: Vec::new(),
            prefix: place.prefix.to_uppercase(),
            word,
            end,
        }
    }

    /// Adds one that replaces the word.
    pub(super) fn add(
        &mut self,
        name: &str,
        text: &str,
        kind: CompletionItemKind,
        detail: impl FnOnce() -> String,
    ) {
        self.push(name, text, kind, self.word.end, detail);
    }

    /// Adds one that replaces what follows the word too: the offset and the pseudo register.
    pub(super) fn add_whole(
        &mut self,
        name: &str,
        text: &str,
        kind: CompletionItemKind,
        detail: impl FnOnce() -> String,
    ) {
        self.push(name, text, kind, self.end, detail);
    }

    fn push(
        &mut self,
        name: &str,
        text: &str,
        kind: CompletionItemKind,
        end: usize,
        detail: impl FnOnce() -> String,
    ) {
        if !name.to_uppercase().starts_with(&self.prefix) || !self.seen.insert(name.to_owned()) {
            return;
        }
        let detail = detail();
        let range = self.analysis.text.range(self.word.start..end);
        self.list.push(CompletionItem {
            label: name.to_owned(),
            kind: Some(kind),
            detail: (!detail.is_empty()).then_some(detail),
            // Clients sort by labels otherwise.
            sort_text: Some(format!("{:05}", self.list.len())),
            text_edit: Some(CompletionTextEdit::Edit(TextEdit { range, new_text: text.to_owned() })),
            ..CompletionItem::default()
        });
    }

    /// Says more about the last one, if it was added under that name.
    pub(super) fn document(&mut self, name: &str, text: impl FnOnce() -> Option<String>) {
        let Some(last) = self.list.last_mut().filter(|last| last.label == name) else { return };
        last.documentation = text()
            .map(|value| Documentation::MarkupContent(MarkupContent { kind: MarkupKind::PlainText, value }));
    }
}

/// What a macro can stand for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum BodyKind {
    Statement,
    /// A number, a register, an address.
    Value,
    Either,
}

/// What a macro's body is by its first word.
pub(super) fn body_kind(names: &Names<'_>, name: &str, definition: &Spot) -> BodyKind {
    let body = value(names, name, definition);
    let word =
        body.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default();
    match word {
        _ if body.contains(';') => BodyKind::Statement,
        "" if body.is_empty() => BodyKind::Either,
        _ if Op::from_name(word).is_some() || DIRECTIVES.contains(&word) => BodyKind::Statement,
        "" => BodyKind::Value,
        _ if word.starts_with(|first: char| first.is_ascii_digit()) || Reg::from_name(word).is_some() => {
            BodyKind::Value
        }
        _ => BodyKind::Either,
    }
}

/// The body of a macro behind its name and its parameters.
fn value<'n>(names: &'n Names<'_>, name: &str, definition: &Spot) -> &'n str {
    let body = names.body(definition);
    let rest = body.split_once(name).map_or("", |(_, value)| value);
    let rest = match rest.strip_prefix('(').and_then(|inner| inner.split_once(')')) {
        Some((_, rest)) => rest,
        None => rest,
    };
    rest.trim_matches(|letter: char| letter.is_whitespace() || letter == '\\')
}

/// A short definition itself, or that it is one.
pub(super) fn detail(names: &Names<'_>, name: &str, definition: &Spot) -> String {
    /// The most bytes that are shown.
    const MOST: usize = 60;
    let body = names.body(definition);
    let value = body.split_once(name).map_or("", |(_, value)| value.trim());
    match value.is_empty() || value.len() > MOST || value.contains('\n') {
        true => "macro".into(),
        false => value.to_owned(),
    }
}
