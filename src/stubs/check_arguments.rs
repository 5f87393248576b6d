//! Operands that contradict a prototype: `name+offset(FP)` with another name or offset than the argument has.
//!
//! In: a function assembled from source, and its prototype. Out: warnings, by the rules of vet's asmdecl.

use crate::abi::{ArgumentNames, Signature, Types, Wrong};
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Function, Mem, Name, Unit};

/// What lies between 0(FP) and the hardware's SP at entry, in bytes: the return address.
const RETURN_ADDRESS: i64 = 8;

/// Warns of each operand of the function that does not fit its prototype.
pub(super) fn check(unit: &Unit, types: &Types, signature: &Signature, function: &Function, sink: &mut Sink) {
    // Most functions have no such operands.
    let mut known = None;
    // Bytes by which SP is lower than at entry: offsets are counted from the hardware's SP by now.
    let mut moved = 0i64;
    for prog in &function.progs {
        let operands = function.operands(prog).iter().enumerate();
        for (index, mem) in operands.filter_map(|(index, operand)| Some((index, operand.mem()?))) {
            let Mem { name: Name::Param, symbol: Some(symbol), offset, .. } = *mem else { continue };
            let Some(known) = known.get_or_insert_with(|| ArgumentNames::new(types, signature)) else {
                return;
            };
            let (name, offset) = (unit.name(symbol), offset.wrapping_sub(moved + RETURN_ADDRESS));
            if let Some(wrong) = known.judge(name, offset) {
                let message = match &wrong {
                    Wrong::Offset(right) => {
                        format!("`{name}` of `{}` is at `{right}(FP)`, not `{offset}(FP)`", signature.name)
                    }
                    Wrong::Name(_) => format!("`{}` has no argument or result `{name}`", signature.name),
                };
                let span = function.operand_span(prog, index);
                let diagnostic = Diagnostic::warning("wrong-argument", span, message);
                let diagnostic = match wrong {
                    Wrong::Offset(right) => diagnostic.help(format!("write `{name}+{right}(FP)`")),
                    Wrong::Name(Some(right)) => diagnostic.help(format!("write `{right}+{offset}(FP)`")),
                    Wrong::Name(None) => diagnostic,
                };
                sink.push(diagnostic.also(signature.span, "the prototype"));
            }
        }
        moved += i64::from(prog.sp_adjust);
    }
}
