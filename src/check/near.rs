//! Symbols of the package that nothing in it defines, though a name that is nearly the same is there.
//!
//! In: an assembly without errors, and all that is known of its package: the functions and variables of its Go files, and the symbols of its
//! other assembly. Out: warnings, each with the nearest name. What differs only in `·` or `<>` is told when assembling.

use crate::asm::Assembly;
use crate::diag::{Diagnostic, suggest};
use crate::obj::{Attributes, Function, Symbol, SymbolId, Version};
use crate::source::Span;
use crate::stubs::Functions;
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;

/// The warnings; `others` are symbols as assembly names them, such as `·sum`.
pub(super) fn check(assembly: &Assembly, functions: &Functions, others: &[String]) -> Vec<Diagnostic> {
    let lost = lost(assembly, functions);
    if lost.is_empty() {
        return Vec::new();
    }
    let unit = &assembly.unit;
    let others = others.iter().filter_map(|name| name.strip_prefix('·'));
    let mut known: BTreeSet<&str> = functions.names().chain(others).collect();
    let own = unit.ids().filter(|id| is_of_package(unit.symbol(*id)) && is_defined(unit.symbol(*id)));
    known.extend(own.filter_map(|id| unit.names.text(unit.symbol(id).name).strip_prefix(&*unit.prefix)));
    let mut found = Vec::new();
    for (name, place) in lost.into_iter().filter(|(name, _)| !known.contains(name)) {
        let names = known.iter().map(|known| (*known, ()));
        if let Some((near, ())) = suggest::closest(name, found.len(), names) {
            found.push(message(assembly, name, near, place));
        }
    }
    found
}

/// The symbols of the package that the assembly names and does not define, each with the first place.
fn lost<'a>(assembly: &'a Assembly, functions: &Functions) -> Vec<(&'a str, Span)> {
    let unit = &assembly.unit;
    let targets: FxHashSet<&str> = functions.linked.values().map(String::as_str).collect();
    let told = told(assembly);
    let mut seen: FxHashSet<SymbolId> = FxHashSet::default();
    let mut lost = Vec::new();
    for (id, place) in unit.functions.iter().flat_map(Function::mentions).filter(|(id, _)| seen.insert(*id)) {
        let symbol = unit.symbol(id);
        let linked = unit.names.text(symbol.name);
        let own = linked.strip_prefix(&*unit.prefix).filter(|_| !unit.prefix.is_empty());
        let is_lost = is_of_package(symbol) && !is_defined(symbol) && !targets.contains(linked);
        if let Some(name) = own.filter(|name| is_lost && is_plain(name) && !told.contains(&place)) {
            lost.push((name, place));
        }
    }
    lost
}

/// The places of symbols of which assembling has told that they are spelled almost like others.
pub(super) fn told(assembly: &Assembly) -> FxHashSet<Span> {
    let told = assembly.diagnostics.iter().filter(|told| told.code == "similar-symbol");
    told.map(Diagnostic::span).collect()
}

fn is_of_package(symbol: &Symbol) -> bool {
    matches!(symbol.version, Version::Abi(_))
}

fn is_defined(symbol: &Symbol) -> bool {
    symbol.attributes.contains(Attributes::ON_LIST) || !symbol.data.is_empty()
}

/// Whether a name is one that people give, not a method's or one that Go's compiler makes.
fn is_plain(name: &str) -> bool {
    name.chars().all(|letter| letter == '_' || letter.is_alphanumeric())
}

fn message(assembly: &Assembly, name: &str, near: &str, place: Span) -> Diagnostic {
    let (written, wanted) = (format!("·{name}"), format!("·{near}"));
    let message = format!("`{written}` is defined nowhere in this package, but `{wanted}` is");
    offer(assembly, Diagnostic::warning("similar-symbol", place, message), name, near)
}

/// Offers the near name for the one in the diagnostic's place.
pub(super) fn offer(assembly: &Assembly, diagnostic: Diagnostic, name: &str, near: &str) -> Diagnostic {
    let (written, wanted, place) = (format!("·{name}"), format!("·{near}"), diagnostic.span());
    let text = assembly.sources.text(place);
    let offer = format!("write `{wanted}`");
    let is_plain = assembly.expansions.outermost(place) == place;
    match text.find(&written).filter(|at| {
        is_plain
            && text[at + written.len()..].starts_with(['(', '<', '+', '-'])
            && text.matches(&written).count() == 1
    }) {
        Some(at) => {
            let start = place.start + at as u32;
            diagnostic.fix(Span { start, end: start + written.len() as u32, ..place }, wanted, offer)
        }
        None => diagnostic.help(offer),
    }
}
