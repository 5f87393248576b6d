//! Completion.
//!
//! In: a file and an offset. Out: what can stand there, the best first: at the head of a statement instructions and macros; behind it what
//! `operands` knows; suffixes; the words of directives and the files that they name. `place` tells which of these is asked for.

use super::analysis::Analysis;
use super::around::Around;
use super::index::DIRECTIVES;
use super::names::{Names, OF_GO};
use super::operands;
use super::place::{self, Place, PlaceKind};
use super::proposals::{BodyKind, Items, body_kind, detail};
use crate::amd64::about::about;
use crate::amd64::{self, Op, told};
use crate::syntax::built_in_headers;
use lsp_types::{CompletionItem, CompletionItemKind};

/// The directives of the preprocessor.
const HASH_WORDS: [&str; 7] = ["#define", "#include", "#ifdef", "#ifndef", "#else", "#endif", "#undef"];

/// The proposals for an offset; none in a Go file.
pub(super) fn at(analysis: &Analysis, files: &Around<'_>, offset: usize) -> Vec<CompletionItem> {
    if analysis.is_go() {
        return Vec::new();
    }
    let place = place::at(analysis, offset);
    if place.kind == PlaceKind::Nothing {
        return Vec::new();
    }
    let names = Names::of(analysis, files);
    let mut items = Items::new(analysis, &place);
    match place.kind {
        PlaceKind::Nothing => {}
        PlaceKind::Directive => {
            for word in HASH_WORDS {
                items.add(word, word, CompletionItemKind::KEYWORD, String::new);
            }
        }
        PlaceKind::Include { quoted } => headers(analysis, files, quoted, &mut items),
        PlaceKind::MacroName => {
            for (name, definitions) in names.macros() {
                let detail = || detail(&names, name, &definitions[0]);
                items.add(name, name, CompletionItemKind::CONSTANT, detail);
            }
        }
        PlaceKind::Head => heads(analysis, &names, &place, &mut items),
        PlaceKind::Suffix { head, given } => suffixes(head, given, &mut items),
        PlaceKind::Operand { head, number, part } => {
            operands::add(analysis, files, &names, &place, (head, number, part), &mut items);
        }
    }
    items.list
}

fn heads(analysis: &Analysis, names: &Names<'_>, place: &Place<'_>, items: &mut Items<'_>) {
    for (name, definitions) in names.macros() {
        if body_kind(names, name, &definitions[0]) != BodyKind::Value {
            items.add(name, name, CompletionItemKind::CONSTANT, || detail(names, name, &definitions[0]));
        }
    }
    if analysis.may_be_amd64() {
        for (name, op) in amd64::names() {
            let form = || told::first_form(*op).map(|form| format!("{name} {form}")).unwrap_or_default();
            items.add(name, name, CompletionItemKind::KEYWORD, form);
            items.document(name, || about(name).or_else(|| about(op.name())));
        }
    }
    for name in DIRECTIVES {
        items.add(name, name, CompletionItemKind::KEYWORD, String::new);
    }
    if place.define.is_some() {
        // A macro may stand for an operand.
        operands::values(analysis, names, place, items);
    }
}

/// The suffixes that an instruction has, without those that are there and what these rule out.
fn suffixes(head: &str, given: &str, items: &mut Items<'_>) {
    let Some(op) = Op::from_name(head) else { return };
    for suffix in told::suffixes(op) {
        if amd64::Suffix::parse(&format!("{given}.{suffix}")).is_ok() {
            items.add(suffix, suffix, CompletionItemKind::KEYWORD, || suffix_about(suffix).to_owned());
        }
    }
}

/// What a suffix does.
pub(super) fn suffix_about(suffix: &str) -> &'static str {
    match suffix {
        "Z" => "elements that the mask leaves out become zero",
        "BCST" => "one element in memory is used for all",
        "SAE" => "floating-point exceptions are suppressed",
        "RN_SAE" => "rounds to nearest, without exceptions",
        "RD_SAE" => "rounds down, without exceptions",
        "RU_SAE" => "rounds up, without exceptions",
        "RZ_SAE" => "rounds toward zero, without exceptions",
        _ => "",
    }
}

/// The headers beside the file, and those that are built in.
fn headers(analysis: &Analysis, files: &Around<'_>, quoted: bool, items: &mut Items<'_>) {
    let text = analysis.text.as_str();
    let is_closed = text[items.word.end..].starts_with('"');
    let mut add = |name: &str, detail: &str| {
        let text = match (quoted, is_closed) {
            (true, true) => name.to_owned(),
            (true, false) => format!("{name}\""),
            (false, _) => format!("\"{name}\""),
        };
        items.add(name, &text, CompletionItemKind::FILE, || detail.to_owned());
    };
    for path in files.beside(&analysis.path, &["h"]) {
        if let Some(name) = path.file_name().and_then(|name| name.to_str()) {
            add(name, "");
        }
    }
    built_in_headers().for_each(|name| add(name, "built in"));
    add(OF_GO, "made of the Go files");
}
