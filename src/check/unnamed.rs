//! Operands such as `8(FP)`, which lack the name of an argument.
//!
//! In: the errors of an assembly, and the prototypes of its functions. Out: the same errors, with an edit that writes the name where the
//! function has an argument or result at that offset.

use crate::abi::{ArgumentNames, Prototypes};
use crate::asm::Assembly;
use crate::obj::SymbolId;
use crate::stubs::Known;

/// Adds the edits.
pub(super) fn offer(assembly: &mut Assembly, prototypes: &Prototypes) {
    let Assembly { diagnostics, unit, sources, expansions, .. } = assembly;
    let known = Known::new(&unit.prefix, prototypes);
    // The function around a place: the last one that begins before it in its file.
    let mut starts: Vec<(u32, SymbolId)> = Vec::new();
    for diagnostic in diagnostics.iter_mut().filter(|diagnostic| diagnostic.code == "pseudo-register") {
        let span = diagnostic.span();
        let written = sources.text(span);
        let offset: Option<i64> = written.strip_suffix("(FP)").and_then(|offset| offset.parse().ok());
        // In a macro, each use may mean another argument.
        let Some(offset) = offset.filter(|_| expansions.outermost(span) == span) else { continue };
        if starts.is_empty() {
            starts = unit.text.iter().map(|id| (unit.symbol(*id).defined.start, *id)).collect();
            starts.sort_unstable();
        }
        let before = starts.partition_point(|(start, _)| *start < span.start);
        let Some((start, id)) = before.checked_sub(1).map(|index| starts[index]) else { continue };
        if sources.file_at(start) != sources.file_at(span.start) {
            continue;
        }
        let Some(index) = known.find(&unit.linked_name(id)) else { continue };
        let names = ArgumentNames::new(&prototypes.types, &prototypes.signatures[index]);
        if let Some(name) = names.as_ref().and_then(|names| names.at(offset)) {
            let right = format!("{name}{}{written}", if offset < 0 { "" } else { "+" });
            let offer = format!("write `{right}`");
            *diagnostic = diagnostic.clone().safe_fix(span, right, offer);
        }
    }
}
