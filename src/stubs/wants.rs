//! Finds the functions that need a goroutine.
//!
//! In: a unit. Out: by function, whether it, or a function that it calls, uses the goroutine.

use crate::obj::{Abi, Attributes, Function, Reloc, RelocKind, SymbolId, Unit, Version};
use rustc_hash::FxHashSet;

/// By function of the unit, whether it uses the goroutine, to check the stack or directly, or calls a function that does.
/// Functions defined elsewhere are assumed to do so, except those that C defines: `given`.
pub(super) fn goroutine(unit: &Unit, given: &FxHashSet<SymbolId>) -> Vec<bool> {
    let itself = |function: &Function| {
        let symbol = unit.symbol(function.symbol);
        let looks = |reloc: &Reloc| match (reloc.kind, reloc.symbol) {
            (RelocKind::TlsLe | RelocKind::TlsIe, _) => true,
            (RelocKind::Call, Some(callee)) => {
                unit.symbol(callee).function.is_none() && !given.contains(&callee)
            }
            (RelocKind::CallInd, _) => true,
            _ => false,
        };
        !symbol.attributes.contains(Attributes::NOSPLIT)
            || symbol.version == Version::Abi(Abi::Internal)
            || symbol.relocs.iter().any(looks)
    };
    let mut wants: Vec<bool> = unit.functions.iter().map(itself).collect();
    // Propagates from callees to callers until nothing changes.
    let mut callers = vec![Vec::new(); wants.len()];
    for (caller, function) in unit.functions.iter().enumerate() {
        let callees = unit.symbol(function.symbol).relocs.iter().filter_map(|reloc| reloc.symbol);
        for callee in callees.filter_map(|callee| unit.symbol(callee).function) {
            callers[callee as usize].push(caller);
        }
    }
    let mut news: Vec<usize> = (0..wants.len()).filter(|index| wants[*index]).collect();
    while let Some(index) = news.pop() {
        for &caller in &callers[index] {
            if !std::mem::replace(&mut wants[caller], true) {
                news.push(caller);
            }
        }
    }
    wants
}
