//! Definitions and references.
//!
//! In: a file and an offset. Out: places: in the file, in assembly files beside it and in those that it includes, and in Go files.

use super::Files;
use super::analysis::Analysis;
use super::around::{Around, Words};
use super::declared::Declaration;
use super::index::{Occurrence, Role, may_be_macro};
use super::names::{self, Meaning, Names, OF_GO, Spot};
use super::package::Prototype;
use super::text::Text;
use lsp_types::{DocumentHighlight, DocumentHighlightKind};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Bytes of a file.
pub(super) struct Place {
    pub(super) path: PathBuf,
    pub(super) range: lsp_types::Range,
}

/// Where what stands at an offset is defined: for a TEXT its Go declaration.
pub(super) fn definition(analysis: &Analysis, files: &Around<'_>, offset: usize) -> Vec<Place> {
    let text = analysis.text.as_str();
    let Some(found) = analysis.index().at(offset) else { return Vec::new() };
    let word = &text[found.range.clone()];
    match Names::role_of(analysis, files, found) {
        Role::Include => included(analysis, files, word).map(start).into_iter().collect(),
        // The frame is where TEXT declares it.
        Role::Argument if is_local(analysis, found) => {
            let function = analysis.index().function_at(found.range.start);
            let range = function.map(|function| analysis.text.range(function.name.clone()));
            range.map(|range| Place { path: analysis.path.clone(), range }).into_iter().collect()
        }
        Role::Argument => parameter(analysis, files, found.range.start, word).into_iter().collect(),
        Role::Symbol => of_symbol(analysis, files, found, word),
        Role::Comment | Role::Number | Role::String => Vec::new(),
        _ => {
            let names = Names::of(analysis, files);
            let places = places(&names, names.meaning(found).definitions);
            if !places.is_empty() { places } else { in_go(analysis, files, word).into_iter().collect() }
        }
    }
}

/// Where a symbol is defined: in this file, in others, in Go. On its own definition, it leads to Go.
fn of_symbol(analysis: &Analysis, files: &Around<'_>, found: &Occurrence, word: &str) -> Vec<Place> {
    let own = analysis.index().same(analysis.text.as_str(), found).find(|other| other.defines);
    if let Some(own) = own.filter(|own| own.range != found.range) {
        return vec![here(analysis, own)];
    }
    let mut places = match own {
        Some(_) => Vec::new(),
        None => elsewhere(analysis, files, word, |_, other| other.role == Role::Symbol && other.defines),
    };
    places.extend(declaration(analysis, files, word));
    if places.is_empty() {
        // Nowhere else than here.
        places.extend(own.map(|own| here(analysis, own)));
    }
    places
}

/// The places of words; what is built in has none.
fn places(names: &Names<'_>, spots: Vec<Spot>) -> Vec<Place> {
    let place = |spot: Spot| {
        let source = &names.sources[spot.source];
        Some(Place { path: source.path.clone()?, range: source.words.text().range(spot.range) })
    };
    spots.into_iter().filter_map(place).collect()
}

/// Where Go declares what a macro of `go_asm.h` stands for.
fn in_go(analysis: &Analysis, files: &Around<'_>, word: &str) -> Option<Place> {
    go_place(analysis, files, analysis.package(files).go.declared.macros.get(word)?)
}

fn go_place(analysis: &Analysis, files: &Around<'_>, found: &Declaration) -> Option<Place> {
    let file = analysis.package(files).go.inputs.get(found.file)?;
    let text = Text::new(String::from_utf8_lossy(&file.contents).into_owned());
    Some(Place { path: PathBuf::from(&file.name), range: text.range(found.range.clone()) })
}

/// Whether what follows a name makes it one of a place in the frame.
pub(super) fn is_local(analysis: &Analysis, found: &Occurrence) -> bool {
    let rest = &analysis.text.as_str()[found.range.end..];
    rest.find(['(', '\n']).is_some_and(|open| rest[open..].starts_with("(SP)"))
}

/// The line on which an assembly file beside a file defines a symbol.
pub(super) fn line_elsewhere(analysis: &Analysis, files: &Around<'_>, word: &str) -> Option<String> {
    let wanted = |_: &str, other: &Occurrence| other.role == Role::Symbol && other.defines;
    let place = elsewhere(analysis, files, word, wanted).into_iter().next()?;
    let words = files.words(&place.path)?;
    let line = words.text().line(place.range.start.line as usize);
    Some(words.text().as_str()[line].to_owned())
}

/// Where what stands at an offset is named.
pub(super) fn references(
    analysis: &Analysis,
    files: &Around<'_>,
    offset: usize,
    with_definition: bool,
) -> Vec<Place> {
    let text = analysis.text.as_str();
    let Some(found) = analysis.index().at(offset) else { return Vec::new() };
    let word = &text[found.range.clone()];
    let wanted = |other: &Occurrence| with_definition || !other.defines;
    if matches!(Names::role_of(analysis, files, found), Role::Symbol | Role::Argument) {
        let same = analysis.index().same(text, found).filter(|other| wanted(other));
        let mut places: Vec<Place> = same.map(|other| here(analysis, other)).collect();
        if found.role == Role::Symbol && !text[found.range.end..].starts_with("<>") {
            let is_it = |_: &str, other: &Occurrence| other.role == Role::Symbol && wanted(other);
            places.extend(elsewhere(analysis, files, word, is_it));
        }
        if found.role == Role::Symbol && with_definition {
            places.extend(declaration(analysis, files, word));
        }
        return places;
    }
    let names = Names::of(analysis, files);
    let Meaning { role, definitions } = names.meaning(found);
    match role {
        Role::Macro => of_macro(analysis, files, &names, word, with_definition),
        Role::Label => {
            let mut spots = names.label_mentions(found);
            spots.retain(|spot| with_definition || !definitions.contains(spot));
            places(&names, spots)
        }
        Role::Instruction | Role::Directive | Role::Register => {
            analysis.index().same(text, found).map(|other| here(analysis, other)).collect()
        }
        _ => Vec::new(),
    }
}

/// Where this file names what stands at an offset.
pub(super) fn highlights(analysis: &Analysis, files: &Around<'_>, offset: usize) -> Vec<DocumentHighlight> {
    let places = references(analysis, files, offset, true).into_iter();
    let own = places.filter(|place| place.path == analysis.path);
    let index = analysis.index();
    let mut list: Vec<DocumentHighlight> = own
        .map(|Place { range, .. }| {
            let found = index.at(analysis.text.offset(range.start));
            let defines = found.is_some_and(|found| found.defines);
            let kind = if defines { DocumentHighlightKind::WRITE } else { DocumentHighlightKind::READ };
            DocumentHighlight { range, kind: Some(kind) }
        })
        .collect();
    list.dedup();
    list
}

/// Where a macro is named: in this file, and in those of the folder that include the file with its definition.
fn of_macro(
    analysis: &Analysis,
    files: &Around<'_>,
    names: &Names<'_>,
    word: &str,
    with_definition: bool,
) -> Vec<Place> {
    let is_plain = names.is_plain(word);
    let is_it = |text: &str, other: &Occurrence| {
        let is_definition = other.defines && other.role == Role::Macro;
        may_be_macro(text, other, is_plain) && (with_definition || !is_definition)
    };
    let mut places = in_words(&analysis.path, &analysis.words(), word, &is_it);
    let Some(definition) = names.definitions(word).first() else { return places };
    let home = &names.sources[definition.source];
    let is_header = analysis.path.extension().is_none_or(|extension| extension != "s");
    if definition.source == 0 && !is_header {
        return places;
    }
    for path in files.beside(&analysis.path, &["s", "h"]) {
        let Some(words) = files.words_with(&path, word) else { continue };
        let mut sources = names::sources(&path, words.clone(), "", files).into_iter();
        if sources.any(|source| source.path == home.path && (home.path.is_some() || source.name == home.name))
        {
            places.extend(in_words(&path, &words, word, &is_it));
        }
    }
    if with_definition && home.name == OF_GO {
        places.extend(in_go(analysis, files, word));
    }
    places
}

/// The assembly of a function that a Go file declares at an offset.
pub(super) fn from_go(analysis: &Analysis, files: &Around<'_>, offset: usize) -> Vec<Place> {
    named_in_go(analysis, files, offset, |other| other.defines)
}

/// Where assembly names what a Go file does at an offset.
pub(super) fn references_from_go(
    analysis: &Analysis,
    files: &Around<'_>,
    offset: usize,
    with_definition: bool,
) -> Vec<Place> {
    let mut places = named_in_go(analysis, files, offset, |other| with_definition || !other.defines);
    let package = analysis.package(files);
    let name = analysis.path.display().to_string();
    let number = package.go.inputs.iter().position(|file| file.name == name);
    for word in number.into_iter().flat_map(|number| package.go.declared.macros_at(number, offset)) {
        places.extend(elsewhere(analysis, files, word, |text, other| may_be_macro(text, other, true)));
    }
    places
}

fn named_in_go(
    analysis: &Analysis,
    files: &Around<'_>,
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
    let symbol = format!("·{}", &text[start..end]);
    elsewhere(analysis, files, &symbol, |_, other| other.role == Role::Symbol && wanted(other))
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
    files: &Around<'_>,
    offset: usize,
) -> Option<&'a Prototype> {
    let function = analysis.index().function_at(offset)?;
    analysis.package(files).prototype(&analysis.text.as_str()[function.name.clone()])
}

/// The Go declaration of a symbol. A prototype in a comment is one too.
fn declaration(analysis: &Analysis, files: &Around<'_>, symbol: &str) -> Option<Place> {
    let package = analysis.package(files);
    if let Some(variable) = package.variable(symbol) {
        return go_place(analysis, files, variable);
    }
    let prototype = package.prototype(symbol)?;
    in_prototype(analysis, files, prototype, prototype.named.clone())
}

/// The parameter, in the prototype of the function around an offset, that a name before `(FP)` stands for.
fn parameter(analysis: &Analysis, files: &Around<'_>, offset: usize, word: &str) -> Option<Place> {
    let prototype = prototype(analysis, files, offset)?;
    let argument = prototype.arguments.iter().find(|argument| argument.name == word);
    let bytes = argument.map_or(&prototype.named, |argument| &argument.range);
    in_prototype(analysis, files, prototype, bytes.clone())
}

/// Bytes of the file with a prototype.
fn in_prototype(
    analysis: &Analysis,
    files: &Around<'_>,
    prototype: &Prototype,
    bytes: Range<usize>,
) -> Option<Place> {
    let path = prototype.path.clone();
    if path == analysis.path {
        return Some(Place { path, range: analysis.text.range(bytes) });
    }
    let text = Text::new(String::from_utf8(files.load(&path).ok()?).ok()?);
    Some(Place { path, range: text.range(bytes) })
}

/// The path of a file that is included, by its name in quotes.
fn included(analysis: &Analysis, files: &Around<'_>, quoted: &str) -> Option<PathBuf> {
    let path = analysis.path.parent()?.join(quoted.trim_matches('"'));
    files.words(&path).is_some().then_some(path)
}

/// Places of a word in the assembly files beside a file.
fn elsewhere(
    analysis: &Analysis,
    files: &Around<'_>,
    word: &str,
    wanted: impl Fn(&str, &Occurrence) -> bool,
) -> Vec<Place> {
    let paths = files.beside(&analysis.path, &["s", "h"]).into_iter();
    let found = paths.filter_map(|path| Some((files.words_with(&path, word)?, path)));
    found.flat_map(|(words, path)| in_words(&path, &words, word, &wanted)).collect()
}

/// Places of a word in a file.
fn in_words(
    path: &Path,
    words: &Words<'_>,
    word: &str,
    wanted: &dyn Fn(&str, &Occurrence) -> bool,
) -> Vec<Place> {
    let text = words.text();
    let is_it =
        |found: &&Occurrence| wanted(text.as_str(), found) && text.as_str()[found.range.clone()] == *word;
    let found = words.index().all.iter().filter(is_it);
    found.map(|found| Place { path: path.to_owned(), range: text.range(found.range.clone()) }).collect()
}
