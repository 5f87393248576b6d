//! Functions as they are written, before any pass.
//!
//! In: functions that have been lowered, if [`Options::written`](super::Options::written) asks for this. Out: their statements, with
//! offsets from FP and the pseudo-register SP as in the source. Functions with errors are left out.

use super::KeepWritten;
use super::resolve::Draft;
use crate::amd64::effects::Control;
use crate::amd64::{Op, Reg};
use crate::flow::doubts::{Doubts, Found, Search};
use crate::flow::graph;
use crate::obj::{Addr, Attributes, Function, FunctionBuilder, Mem, Name, Prog};
use crate::source::{Atom, SourceMap, Span};

/// The name of an instruction as it is written, which may be an alias: JZ for JEQ; none if it is not in the text as such.
pub(crate) fn mnemonic(sources: &SourceMap, prog: &Prog) -> Option<Span> {
    let word = first_word(sources, prog);
    (Op::from_name(sources.text(word)) == Some(prog.op)).then_some(word)
}

/// The word with which the text of an instruction begins.
pub(crate) fn first_word(sources: &SourceMap, prog: &Prog) -> Span {
    let text = sources.text(prog.span);
    let length = text.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(text.len());
    Span { end: prog.span.start + length as u32, ..prog.span }
}

/// A function as written.
#[derive(Debug)]
pub(crate) struct Written {
    /// Its instructions; sizes, pcs and the frame are those of the lowered function. Without doubts that remain, those that
    /// [`matters_alone`] leaves out are missing, and branches lead nowhere.
    pub(crate) function: Function,
    /// What may be wrong with it, if that was looked for.
    pub(crate) found: Option<Found>,
    /// The labels that no branch names, in order.
    pub(crate) unused_labels: Vec<(Atom, Span)>,
}

impl Written {
    /// A function that has been lowered without errors, as far as it is to be kept; storage for another one comes back.
    pub(super) fn new(
        draft: &mut Draft,
        lowered: &Function,
        keep: KeepWritten,
        search: &mut Search,
    ) -> (Self, FunctionBuilder) {
        let (function, unused_labels) = draft.take_written();
        if keep == KeepWritten::All {
            return (Self { function, found: None, unused_labels }, FunctionBuilder::new());
        }
        let attributes = draft.facts.attributes;
        let Found { mut doubts, is_opaque } =
            search.doubts(&function, attributes.contains(Attributes::NEEDCTXT));
        if saves_bp(&function, lowered) || attributes.contains(Attributes::TOPFRAME) {
            doubts.remove(Doubts::BP);
        }
        if !matches!(keep, KeepWritten::InDoubt { has_go: true }) {
            doubts.remove(Doubts::LOST);
        }
        if !draft.facts.internal && !draft.facts.leads_to_internal {
            doubts.remove(Doubts::G | Doubts::ZERO);
        }
        // What is done to memory by its address shows without paths, but not without the instructions between.
        let (function, storage) = match doubts.is_empty() && !takes_address(&function) {
            true => FunctionBuilder::excerpt(function, matters_alone),
            false => (function, FunctionBuilder::new()),
        };
        (Self { function, found: Some(Found { doubts, is_opaque }), unused_labels }, storage)
    }
}

/// Whether the prologue of a function saves BP, given the function as written and lowered.
pub(crate) fn saves_bp(written: &Function, lowered: &Function) -> bool {
    i64::from(lowered.locals) > declared_frame(written).map_or(0, |(frame, _)| frame)
}

/// The bytes of the frame, and those of arguments and results, that the TEXT of a function declares.
pub(crate) fn declared_frame(written: &Function) -> Option<(i64, Option<i32>)> {
    match written.operands(written.progs.first()?).get(1) {
        Some(Addr::TextSize(frame, args)) => Some(((*frame).max(0), *args)),
        _ => None,
    }
}

/// Whether a function puts the address of data or of a place on the stack into a register.
pub(crate) fn takes_address(function: &Function) -> bool {
    let is_place = |mem: &Mem| mem.name != Name::None || mem.base == Reg::SP;
    function.progs.iter().any(|prog| match (prog.op, function.operands(prog)) {
        (Op::LEAQ, [Addr::Mem(mem), _]) => is_place(mem),
        (Op::MOVQ, [Addr::Address(mem), Addr::Reg(_)]) => is_place(mem),
        (Op::MOVQ, [Addr::Reg(Reg::SP), Addr::Reg(_)]) => true,
        _ => false,
    })
}

/// Whether an instruction matters to checks even where paths do not: it starts the function, leaves it, or mentions arguments, the
/// stack, symbols or fixed addresses.
fn matters_alone(prog: &Prog, operands: &[Addr]) -> bool {
    let is_mention = |addr: &Addr| match addr {
        Addr::TextSize(..) | Addr::Symbol(..) | Addr::Reg(Reg::SP) => true,
        addr => {
            addr.mem().is_some_and(|mem| mem.name != Name::None || matches!(mem.base, Reg::SP | Reg::NONE))
        }
    };
    let leaves = |control| matches!(control, Control::Call | Control::Return);
    operands.iter().any(is_mention) || graph::effects(prog).is_some_and(|effects| leaves(effects.control))
}
