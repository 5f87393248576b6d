//! Definitions, references and the outline of a file.
//!
//! In: a file and an offset. Out: places: in the file, in assembly files beside it and in those that it includes, and in Go files.

use super::Files;
use super::analysis::Analysis;
use super::index::{Index, Occurrence, Role};
use super::package::{self, Prototype};
use super::text::Text;
use lsp_types::{DocumentSymbol, SymbolKind};
use std::ops::Range;
use std::path::PathBuf;

/// Bytes of a file.
pub(super) struct Place {
    pub(super) path: PathBuf,
    pub(super) range: lsp_types::Range,
}

/// The most files beside a file that are searched.
const MOST_FILES: usize = 200;

/// Where what stands at an offset is defined: for a TEXT its Go declaration.
pub(super) fn definition(analysis: &Analysis, files: &dyn Files, offset: usize) -> Vec<Place> {
    let text = analysis.text.as_str();
    let Some(found) = analysis.index().at(offset) else { return Vec::new() };
    let word = &text[found.range.clone()];
    let mut places = Vec::new();
    if found.role == Role::Include {
        places.extend(included(analysis, files, word.trim_matches('"')).map(|(path, _)| start(path)));
        return places;
    }
    if found.role == Role::Argument && is_local(&text[found.range.end..]) {
        // The frame is where TEXT declares it.
        let function = analysis.index().function_at(found.range.start);
        places.extend(function.map(|function| Place {
            path: analysis.path.clone(),
            range: analysis.text.range(function.name.clone()),
        }));
        return places;
    }
    if found.role == Role::Argument {
        places.extend(declaration(analysis, files, found.range.start, None));
        return places;
    }
    let own = analysis.index().same(text, found).find(|other| other.defines);
    // On its own definition, a symbol leads to Go.
    if let Some(own) = own.filter(|own| found.role != Role::Symbol || own.range != found.range) {
        places.push(here(analysis, own));
        return places;
    }
    match found.role {
        Role::Symbol => {
            places.extend(declaration(analysis, files, found.range.start, Some(word)));
            if own.is_none() {
                places.splice(0..0, elsewhere(analysis, files, found.role, word, |other| other.defines));
            }
        }
        Role::Macro | Role::Other => {
            for include in analysis.index().all.iter().filter(|found| found.role == Role::Include) {
                let name = text[include.range.clone()].trim_matches('"');
                let Some((path, content)) = included(analysis, files, name) else { continue };
                places.extend(in_text(path, content, Role::Macro, word, &|other| other.defines));
            }
        }
        _ => {}
    }
    places
}

/// Whether what follows a name makes it one of a place in the frame.
fn is_local(rest: &str) -> bool {
    rest.find(['(', '\n']).is_some_and(|open| rest[open..].starts_with("(SP)"))
}

/// The macros of the files that are included: the name of each and the text of its definition.
pub(super) fn included_macros(analysis: &Analysis, files: &dyn Files) -> Vec<(String, String)> {
    let text = analysis.text.as_str();
    let mut macros = Vec::new();
    for include in analysis.index().all.iter().filter(|found| found.role == Role::Include) {
        let name = text[include.range.clone()].trim_matches('"');
        let Some((_, content)) = included(analysis, files, name) else { continue };
        let index = Index::new(&content);
        for found in index.all.iter().filter(|found| found.role == Role::Macro && found.defines) {
            if let Some(body) = index.macros.get(&found.range.start) {
                macros.push((content[found.range.clone()].to_owned(), content[body.clone()].to_owned()));
            }
        }
    }
    macros
}

/// The line on which an assembly file beside a file defines a symbol.
pub(super) fn line_elsewhere(analysis: &Analysis, files: &dyn Files, word: &str) -> Option<String> {
    let place = elsewhere(analysis, files, Role::Symbol, word, |other| other.defines).into_iter().next()?;
    let content = String::from_utf8(files.load(&place.path).ok()?).ok()?;
    content.lines().nth(place.range.start.line as usize).map(str::to_owned)
}

/// Where what stands at an offset is named.
pub(super) fn references(
    analysis: &Analysis,
    files: &dyn Files,
    offset: usize,
    with_definition: bool,
) -> Vec<Place> {
    let text = analysis.text.as_str();
    let Some(found) = analysis.index().at(offset) else { return Vec::new() };
    if matches!(found.role, Role::Comment | Role::Number | Role::String | Role::Other) {
        return Vec::new();
    }
    let wanted = |other: &Occurrence| with_definition || !other.defines;
    let same = analysis.index().same(text, found).filter(|other| wanted(other));
    let mut places: Vec<Place> = same.map(|other| here(analysis, other)).collect();
    if found.role == Role::Symbol {
        let word = &text[found.range.clone()];
        if !text[found.range.end..].starts_with("<>") {
            places.extend(elsewhere(analysis, files, found.role, word, wanted));
        }
        if with_definition {
            places.extend(declaration(analysis, files, found.range.start, Some(word)));
        }
    }
    places
}

/// The assembly of a function that a Go file declares at an offset.
pub(super) fn from_go(analysis: &Analysis, files: &dyn Files, offset: usize) -> Vec<Place> {
    named_in_go(analysis, files, offset, |other| other.defines)
}

/// Where assembly names what a Go file does at an offset.
pub(super) fn references_from_go(
    analysis: &Analysis,
    files: &dyn Files,
    offset: usize,
    with_definition: bool,
) -> Vec<Place> {
    named_in_go(analysis, files, offset, |other| with_definition || !other.defines)
}

fn named_in_go(
    analysis: &Analysis,
    files: &dyn Files,
    offset: usize,
    wanted: impl Fn(&Occurrence) -> bool,
) -> Vec<Place> {
    let text = analysis.text.as_str();
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    let start = text[..offset].trim_end_matches(is_letter).len();
    let end = text.len() - text[start..].trim_start_matches(is_letter).len();
    if start >= end {
        return Vec::new();
    }
    elsewhere(analysis, files, Role::Symbol, &format!("·{}", &text[start..end]), wanted)
}

fn here(analysis: &Analysis, found: &Occurrence) -> Place {
    Place { path: analysis.path.clone(), range: analysis.text.range(found.range.clone()) }
}

fn start(path: PathBuf) -> Place {
    Place { path, range: lsp_types::Range::default() }
}

/// The prototype of the function that contains an occurrence.
pub(super) fn prototype<'a>(
    analysis: &'a Analysis,
    files: &dyn Files,
    offset: usize,
) -> Option<&'a Prototype> {
    let function = analysis.index().function_at(offset)?;
    analysis.package(files).prototype(&analysis.text.as_str()[function.name.clone()])
}

/// The Go declaration of a symbol, or of the function around an offset. A prototype in a comment is one too.
fn declaration(analysis: &Analysis, files: &dyn Files, offset: usize, symbol: Option<&str>) -> Option<Place> {
    let prototype = match symbol {
        Some(symbol) => analysis.package(files).prototype(symbol)?,
        None => prototype(analysis, files, offset)?,
    };
    let content = match prototype.path == analysis.path {
        true => analysis.text.as_str().to_owned(),
        false => String::from_utf8(files.load(&prototype.path).ok()?).ok()?,
    };
    let text = Text::new(content);
    Some(Place { path: prototype.path.clone(), range: text.range(prototype.range.clone()) })
}

/// A file that is included: from the folder of the file.
fn included(analysis: &Analysis, files: &dyn Files, name: &str) -> Option<(PathBuf, String)> {
    let path = analysis.path.parent()?.join(name);
    let content = String::from_utf8(files.load(&path).ok()?).ok()?;
    Some((path, content))
}

/// Places in the assembly files beside a file.
fn elsewhere(
    analysis: &Analysis,
    files: &dyn Files,
    role: Role,
    word: &str,
    wanted: impl Fn(&Occurrence) -> bool,
) -> Vec<Place> {
    let Some(folder) = analysis.path.parent() else { return Vec::new() };
    let is_other =
        |path: &PathBuf| *path != analysis.path && path.extension().is_some_and(|extension| extension == "s");
    let paths = files.list(folder).into_iter().filter(is_other).take(MOST_FILES);
    paths
        .filter_map(|path| Some((String::from_utf8(files.load(&path).ok()?).ok()?, path)))
        .filter(|(content, _)| content.contains(word))
        .flat_map(|(content, path)| in_text(path, content, role, word, &wanted))
        .collect()
}

/// Places in a text where a name has a role.
fn in_text(
    path: PathBuf,
    content: String,
    role: Role,
    word: &str,
    wanted: &dyn Fn(&Occurrence) -> bool,
) -> Vec<Place> {
    let index = Index::new(&content);
    let text = Text::new(content);
    let is_it = |found: &&Occurrence| {
        found.role == role && wanted(found) && text.as_str()[found.range.clone()] == *word
    };
    let found = index.all.iter().filter(is_it);
    found.map(|found| Place { path: path.clone(), range: text.range(found.range.clone()) }).collect()
}

/// The outline: functions with their labels, data, macros.
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
