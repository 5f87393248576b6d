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
    // Those of the function before are most likely wanted again.
    let mut last: Option<(usize, Option<ArgumentNames>)> = None;
    for diagnostic in diagnostics.iter_mut().filter(|diagnostic| diagnostic.code == "pseudo-register") {
        let span = diagnostic.span();
        let written = sources.text(span);
        let digits = written.strip_suffix("(FP)").map(|offset| offset.trim_start_matches('+'));
        let offset = digits.and_then(|digits| match digits.strip_prefix("0x") {
            Some(digits) => i64::from_str_radix(digits, 16).ok(),
            // Octal in this dialect.
            None if digits.len() > 1 && digits.starts_with('0') => None,
            None => digits.parse::<i64>().ok(),
        });
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
        if last.as_ref().is_none_or(|(known, _)| *known != index) {
            let names = ArgumentNames::new(&prototypes.types, &prototypes.signatures[index]);
            last = Some((index, names));
        }
        let names = last.as_ref().and_then(|(_, names)| names.as_ref());
        if let Some(name) = names.and_then(|names| names.at(offset)) {
            let right = format!("{name}{offset:+}(FP)");
            let offer = format!("write `{right}`");
            *diagnostic = diagnostic.clone().safe_fix(span, right, offer);
        }
    }
}
