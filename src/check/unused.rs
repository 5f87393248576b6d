//! Static symbols that nothing refers to, and macros that nothing uses.

use super::reports::Reports;
use super::table::Id;
use crate::asm::Assembly;
use crate::obj::{Addr, Attributes, SymbolId, Unit, Version};
use crate::source::{SourceMap, Span};
use crate::syntax::Kind;
use crate::syntax::raw::RawTokens;
use rustc_hash::{FxHashMap, FxHashSet};

/// Checks the names of an assembly.
pub(super) fn check(assembly: &Assembly, reports: &mut Reports<'_>) {
    statics(&assembly.unit, reports);
    macros(&assembly.sources, reports);
}

/// Macros of assembly files that no file mentions but where they are defined. Those of files that are included are for others too.
fn macros(sources: &SourceMap, reports: &mut Reports<'_>) {
    if !reports.wants(Id::UNUSED_MACRO) {
        return;
    }
    let mut defined: Vec<(&str, Span)> = Vec::new();
    // Names of included files, among others.
    let mut quoted: FxHashSet<&str> = FxHashSet::default();
    let mut mentions: FxHashMap<&str, usize> = FxHashMap::default();
    let mut files = sources.files().filter(|(_, file)| !file.is_internal() && file.name().ends_with(".s"));
    // Most have no macros.
    if !files.any(|(_, file)| file.text().contains("define")) {
        return;
    }
    let is_assembly = |name: &str| !name.ends_with(".go");
    for (_, file) in sources.files().filter(|(_, file)| !file.is_internal() && is_assembly(file.name())) {
        let text: &str = file.text();
        let mut tokens = RawTokens::new(text, 0);
        let mut before = [Kind::Newline; 2];
        let mut is_definition = false;
        loop {
            let token = tokens.next();
            match token.kind {
                Kind::Eof => break,
                Kind::Word => {
                    let word = &text[token.range()];
                    *mentions.entry(word).or_default() += 1;
                    if is_definition && file.name().ends_with(".s") {
                        let at = |offset: usize| file.start() + offset as u32;
                        defined.push((word, Span::new(at(token.start), at(token.end))));
                    }
                    is_definition = word == "define" && before == [Kind::Newline, Kind::Hash];
                }
                Kind::StringStart => {
                    let name = text[token.range()].trim_matches('"');
                    quoted.insert(name.rsplit('/').next().unwrap_or(name));
                    is_definition = false;
                }
                _ => is_definition = false,
            }
            before = [before[1], token.kind];
        }
    }
    defined.retain(|(_, span)| {
        let file = sources.file_at(span.start).map(|id| sources.file(id).name());
        !file.is_some_and(|name| quoted.contains(name.rsplit('/').next().unwrap_or(name)))
    });
    // One for each system, say.
    let mut definitions: FxHashMap<&str, usize> = FxHashMap::default();
    defined.iter().for_each(|(name, _)| *definitions.entry(name).or_default() += 1);
    for (name, span) in defined.into_iter().filter(|(name, _)| mentions[name] == definitions[name]) {
        reports.add(Id::UNUSED_MACRO, span, format!("nothing uses the macro `{name}`"), |found| found);
    }
}

/// Static symbols of a unit.
fn statics(unit: &Unit, reports: &mut Reports<'_>) {
    if !reports.wants(Id::UNUSED_STATIC) {
        return;
    }
    let mut used: FxHashSet<SymbolId> = FxHashSet::default();
    for function in &unit.functions {
        let own = |symbol: &SymbolId| *symbol != function.symbol;
        used.extend(function.addrs.iter().filter_map(Addr::symbol).filter(own));
    }
    for id in unit.text.iter().chain(&unit.data) {
        used.extend(
            unit.symbol(*id).relocs.iter().filter_map(|reloc| reloc.symbol).filter(|symbol| symbol != id),
        );
    }
    for id in unit.text.iter().chain(&unit.data) {
        let symbol = unit.symbol(*id);
        let is_defined = symbol.attributes.contains(Attributes::ON_LIST);
        if symbol.version != Version::Static || !is_defined || used.contains(id) || unit.name(*id).is_empty()
        {
            continue;
        }
        let message = format!("nothing refers to `{}<>`", unit.name(*id));
        reports.add(Id::UNUSED_STATIC, symbol.defined, message, |found| found);
    }
}
