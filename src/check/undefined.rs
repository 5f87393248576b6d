//! Symbols of this file alone that nothing defines: Go's linker refuses them without a place.
//!
//! In: an assembly. Out: a report for each, where code or data first refers to it. One that is spelled almost like another has been told of
//! where files are assembled.

use super::reports::Reports;
use super::subject::symbol_of;
use super::table::Id;
use crate::amd64::Op;
use crate::asm::Assembly;
use crate::obj::{Attributes, SymbolId, Version};
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
    let told: FxHashSet<Span> = assembly
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code == "similar-symbol")
        .map(|diagnostic| diagnostic.span())
        .collect();
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
    for written in &assembly.written {
        let function = &written.function;
        // What FUNCDATA names is made by Go's compiler and linker.
        for prog in function.progs.iter().filter(|prog| prog.op != Op::FUNCDATA) {
            for (index, addr) in function.operands(prog).iter().enumerate() {
                if let Some(id) = symbol_of(addr) {
                    report(id, function.operand_span(prog, index));
                }
            }
        }
    }
    for id in &unit.data {
        let symbol = unit.symbol(*id);
        symbol.relocs.iter().filter_map(|reloc| reloc.symbol).for_each(|id| report(id, symbol.defined));
    }
}
