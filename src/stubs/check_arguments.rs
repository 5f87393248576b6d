//! Operands that contradict a prototype: `name+offset(FP)` with another name or offset than the argument has.
//!
//! In: a function assembled from source, and its prototype. Out: warnings, by the rules of vet's asmdecl.

use crate::abi::{Param, Signature, Types, abi0};
use crate::diag::{Diagnostic, Sink};
use crate::obj::{Function, Mem, Name, Unit};
use rustc_hash::FxHashMap;

/// The most parts of one argument that have names of their own.
const MOST_PARTS: usize = 4096;

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
            let Some(known) = known.get_or_insert_with(|| Known::new(types, signature)) else { return };
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

/// What is wrong with an operand, and what would be right.
enum Wrong {
    Offset(i64),
    Name(Option<String>),
}

/// The names that operands may have, with their offsets.
struct Known {
    offsets: FxHashMap<String, i64>,
    /// The first name at each offset.
    names: FxHashMap<i64, String>,
    /// Whether arguments lack names, so that assembly calls them as it likes.
    is_partial: bool,
}

impl Known {
    /// None if an argument has more parts than can be told apart.
    fn new(types: &Types, signature: &Signature) -> Option<Self> {
        let is_nameless = |param: &Param| param.name.as_deref() == Some("_");
        let mut known = Known {
            offsets: FxHashMap::default(),
            names: FxHashMap::default(),
            is_partial: signature.inputs().any(|param| is_nameless(param) || param.name.is_none())
                || signature.results.iter().any(is_nameless),
        };
        let on_stack = abi0::assign(types, signature);
        for place in on_stack.params.iter().chain(&on_stack.results) {
            known.add(place.name.clone(), place.offset as i64, false);
            for leaf in types.leaves(place.ty, MOST_PARTS)? {
                let at = (place.offset + leaf.offset) as i64;
                // A struct in a struct has a name too: that of its first part without the end.
                // Where one is known, so are those around it.
                for (end, _) in leaf.suffix.rmatch_indices('_').take_while(|(end, _)| *end > 0) {
                    let name = format!("{}{}", place.name, &leaf.suffix[..end]);
                    if known.offsets.contains_key(&name) {
                        break;
                    }
                    known.add(name, at, false);
                }
                known.add(format!("{}{}", place.name, leaf.suffix), at, true);
            }
        }
        Some(known)
    }

    /// Notes a name; operands are offered those of scalars.
    fn add(&mut self, name: String, at: i64, is_scalar: bool) {
        if is_scalar {
            self.names.entry(at).or_insert_with(|| name.clone());
        }
        self.offsets.entry(name).or_insert(at);
    }

    fn judge(&self, name: &str, offset: i64) -> Option<Wrong> {
        match self.offsets.get(name) {
            Some(right) if *right == offset => None,
            Some(right) => Some(Wrong::Offset(*right)),
            // All arguments together.
            None if self.is_partial || name == "argframe" && offset == 0 => None,
            None => Some(Wrong::Name(self.names.get(&offset).cloned())),
        }
    }
}
