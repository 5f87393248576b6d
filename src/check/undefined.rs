//! Symbols of this file alone that nothing defines: Go's linker refuses them without a place.
//!
//! In: an assembly. Out: a report for each, where code or data first refers to it. One that is spelled almost like another has been told of
//! where files are assembled.

use super::near;
use super::reports::Reports;
use super::table::Id;
use crate::asm::Assembly;
use crate::obj::{Attributes, Function, SymbolId, Version};
use crate::source::Span;
use rustc_hash::FxHashSet;

/// Checks the symbols of an assembly.
pub(super) fn check(assembly: &Assembly, reports: &mut Reports<'_>) {
    if !reports.wants(Id::UNDEFINED_STATIC) {
        return;
    }
    let unit = &assembly.unit;
    let is_lost = |id: &SymbolId| {
        let symbol = unit.symbol(*id);
        symbol.version == Version::Static
            && !symbol.attributes.intersects(Attributes::ON_LIST | Attributes::LOCAL)
            && symbol.data.is_empty()
    };
    let mut lost: FxHashSet<SymbolId> = unit.ids().filter(is_lost).collect();
    if lost.is_empty() {
        return;
    }
    let told = near::told(assembly);
    let mut report = |id: SymbolId, place: Span| {
        if !lost.remove(&id) || told.contains(&place) {
            return;
        }
        let name = unit.name(id);
        let message = format!("`{name}<>` is defined nowhere in these files");
        reports.add(Id::UNDEFINED_STATIC, place, message, |found| {
            found
                .note(
                    "`<>` makes a name one of this package alone, and Go's linker refuses what is not there",
                )
                .help(format!("define it with `TEXT` or `GLOBL`, or leave out `<>` if `{name}` is elsewhere"))
        });
    };
    let functions = assembly.written.iter().map(|written| &written.function);
    functions.flat_map(Function::mentions).for_each(|(id, place)| report(id, place));
    for id in &unit.data {
        let symbol = unit.symbol(*id);
        symbol.relocs.iter().filter_map(|reloc| reloc.symbol).for_each(|id| report(id, symbol.defined));
    }
}
