//! Static symbols that nothing refers to.

use super::reports::Reports;
use super::subject::symbol_of;
use super::table::Id;
use crate::obj::{Attributes, SymbolId, Unit, Version};
use rustc_hash::FxHashSet;

/// Checks a unit.
pub(super) fn check(unit: &Unit, reports: &mut Reports<'_>) {
    if !reports.wants(Id::UNUSED_STATIC) {
        return;
    }
    let mut used: FxHashSet<SymbolId> = FxHashSet::default();
    for function in &unit.functions {
        let own = |symbol: &SymbolId| *symbol != function.symbol;
        used.extend(function.addrs.iter().filter_map(symbol_of).filter(own));
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
