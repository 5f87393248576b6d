//! Names that almost match a definition.
//!
//! In: symbols, functions and sources. Out: a warning if code refers to a symbol not defined here while a defined name
//! differs only in `·` or `<>`, and where `·` was garbled by a change of encoding.

use crate::diag::{Diagnostic, Sink, suggest};
use crate::obj::{Abi, Attributes, Function, SymbolId, Unit, Version};
use crate::source::{SourceMap, Span};
use rustc_hash::FxHashMap;

/// `·` (C2 B7) misread as two Latin-1 characters.
const GARBLED: &str = "Â·";

/// Maximum number of garbled characters to report.
const MOST_TOLD: usize = 20;

/// Reports both; `new` are the symbols to check.
pub(in crate::asm) fn warn(
    new: impl Iterator<Item = SymbolId>,
    unit: &Unit,
    sources: &SourceMap,
    sink: &mut Sink,
) {
    garbled(unit, sources, sink);
    let (mut meant, mut lost) = (FxHashMap::default(), Vec::new());
    for id in new {
        let symbol = unit.symbol(id);
        if symbol.attributes.contains(Attributes::ON_LIST) {
            neighbours(id, unit, &mut meant);
        } else if symbol.version == Version::Static
            && symbol.data.is_empty()
            && !symbol.attributes.contains(Attributes::LOCAL)
        {
            lost.push(id);
        }
    }
    similar(lost, unit, &mut meant);
    if meant.is_empty() {
        return;
    }
    for (symbol, place) in unit.functions.iter().flat_map(Function::mentions) {
        // Once per symbol.
        if let Some(near) = meant.remove(&symbol) {
            sink.push(undefined(symbol, near, place, unit, sources));
        }
    }
}

/// Records the undefined symbols that may be misspellings of a defined one.
fn neighbours(id: SymbolId, unit: &Unit, meant: &mut FxHashMap<SymbolId, SymbolId>) {
    let symbol = unit.symbol(id);
    let mut note = |atom, version| {
        let other = unit.find(atom, version).filter(|other| {
            let other = unit.symbol(*other);
            !other.attributes.contains(Attributes::ON_LIST) && other.data.is_empty()
        });
        if let Some(other) = other {
            meant.entry(other).or_insert(id);
        }
    };
    let is_static = symbol.version == Version::Static;
    if is_static {
        note(symbol.name, Version::Abi(Abi::Abi0));
    } else {
        note(symbol.name, Version::Static);
    }
    // The same name with or without its package.
    let name = unit.names.text(symbol.name);
    let other = match name.strip_prefix(&*unit.prefix).filter(|_| !unit.prefix.is_empty()) {
        Some(bare) => unit.names.find(bare),
        None if name.contains('.') => None,
        None => unit.names.find(&format!("{}{name}", unit.prefix)),
    };
    if let Some(other) = other {
        note(other, Version::Abi(Abi::Abi0));
        note(other, Version::Static);
    }
}

/// Records the undefined symbols of this file alone that are spelled almost like a defined one.
fn similar(lost: Vec<SymbolId>, unit: &Unit, meant: &mut FxHashMap<SymbolId, SymbolId>) {
    let of_file = |id: &SymbolId| unit.symbol(*id).version == Version::Static;
    let is_defined = |id: &SymbolId| unit.symbol(*id).attributes.contains(Attributes::ON_LIST);
    if lost.is_empty() || lost.len() > MOST_TOLD {
        return;
    }
    let defined: Vec<SymbolId> = unit.ids().filter(|id| of_file(id) && is_defined(id)).collect();
    for id in lost.into_iter().filter(|id| !meant.contains_key(id)).collect::<Vec<_>>() {
        let known = defined.iter().map(|other| (unit.name(*other), *other));
        if let Some((_, near)) = suggest::closest(unit.name(id), 0, known) {
            meant.insert(id, near);
        }
    }
}

fn undefined(symbol: SymbolId, near: SymbolId, place: Span, unit: &Unit, sources: &SourceMap) -> Diagnostic {
    let (written, wanted) = (spelled(symbol, unit), spelled(near, unit));
    let message = format!("`{written}` is not defined here, but `{wanted}` is");
    let diagnostic = Diagnostic::warning("similar-symbol", place, message)
        .also(unit.symbol(near).defined, format!("`{wanted}` is defined here"));
    // The fix replaces the operand's text, if it is spelled out there.
    let text = sources.text(place);
    let offer = format!("write `{wanted}`");
    match text.find(&written) {
        Some(at) if text.matches(&written).count() == 1 && is_end(&text[at + written.len()..]) => {
            let start = place.start + at as u32;
            diagnostic.fix(Span { start, end: start + written.len() as u32, ..place }, wanted, offer)
        }
        _ => diagnostic.help(offer),
    }
}

/// Whether a name ends before this text.
fn is_end(rest: &str) -> bool {
    rest.starts_with(['(', '+', '-'])
}

/// A name as written in source.
pub(super) fn spelled(id: SymbolId, unit: &Unit) -> String {
    let symbol = unit.symbol(id);
    let name = unit.names.text(symbol.name);
    let own = name.strip_prefix(&*unit.prefix).filter(|_| !unit.prefix.is_empty());
    let name = match own {
        Some(own) => format!("·{}", own.replace('.', "·").replace('/', "∕")),
        None => name.replace('.', "·").replace('/', "∕"),
    };
    if symbol.version == Version::Static { name + "<>" } else { name }
}

/// `Â·f` is a valid name, but never intended.
fn garbled(unit: &Unit, sources: &SourceMap, sink: &mut Sink) {
    // Names have `.` for `·`: most files have no such name and need not be searched.
    if !unit.names.has_text("Â.") {
        return;
    }
    let files = sources.files().filter(|(_, file)| !file.is_internal());
    let places = files.flat_map(|(_, file)| {
        let mut at = file.start();
        file.text().split_inclusive('\n').flat_map(move |line| {
            let start = at;
            at += line.len() as u32;
            let code = line.split("//").next().unwrap_or_default();
            code.match_indices(GARBLED).map(move |(at, _)| start + at as u32)
        })
    });
    for start in places.take(MOST_TOLD) {
        let span = Span::new(start, start + GARBLED.len() as u32);
        sink.push(
            Diagnostic::warning("garbled-name", span, "`Â·` is `·` (U+00B7) saved in the wrong encoding")
                .note("`Â` is a letter, so this names another symbol")
                .safe_fix(span, "·", "write `·`"),
        );
    }
}
