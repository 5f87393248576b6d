//! DATA that does not define a symbol.
//!
//! In: symbols. Out: a warning for each that has DATA but no GLOBL; Go drops such data silently.

use super::near_names;
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Attributes, SymbolId, Unit};

/// Warns about symbols whose data Go would drop.
pub(in crate::asm) fn warn(symbols: impl Iterator<Item = SymbolId>, unit: &Unit, sink: &mut Sink) {
    for id in symbols {
        let symbol = unit.symbol(id);
        let defined = symbol.attributes.intersects(Attributes::ON_LIST | Attributes::LOCAL);
        if defined || symbol.data.is_empty() {
            continue;
        }
        let name = near_names::spelled(id, unit);
        let message = format!("`{name}` has `DATA` but no `GLOBL`, so it is not defined");
        let size = symbol.size;
        sink.push(
            Diagnostic::warning("data-without-globl", symbol.defined, message)
                .help(format!("define it with `GLOBL {name}(SB), RODATA, ${size}`")),
        );
    }
}
