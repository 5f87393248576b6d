//! The upper halves of vectors from function to function.
//!
//! In: the functions of a unit as written, and which of them Go calls. Out: whether a call or jump to one leaves them in use, and which
//! functions return to Go in the end. What is not known leaves nothing in use.

use crate::amd64::Op;
use crate::amd64::effects::{Control, Effects};
use crate::asm::Written;
use crate::flow::forward::{State, forward};
use crate::flow::graph::{self, End, Graph};
use crate::flow::registers::for_each_written;
use crate::obj::{Addr, Function, Prog, SymbolId, Unit};

/// How often functions that call each other are looked at: what more would find is not reported.
const MOST_ROUNDS: usize = 4;

/// What a function does about upper halves.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Summary {
    /// Whether it may return with them in use although they were not.
    pub(super) dirties: bool,
    /// Whether it may return with them in use if they were.
    pub(super) keeps: bool,
    /// Whether it may then execute SSE instructions.
    pub(super) runs_sse: bool,
    /// Whether it mentions vectors.
    pub(super) has_vectors: bool,
}

/// What is known of the functions of a unit, by their index.
#[derive(Default)]
pub(super) struct Uppers {
    summaries: Vec<Summary>,
    returns_to_go: Vec<bool>,
}

/// Whether upper halves are in use, for a function that begins without and with.
#[derive(Clone, Copy, PartialEq, Eq)]
struct InUse([bool; 2]);

impl State for InUse {
    fn join(&mut self, other: &Self) -> bool {
        let joined = Self([self.0[0] | other.0[0], self.0[1] | other.0[1]]);
        std::mem::replace(self, joined) != joined
    }
}

impl Uppers {
    /// Looks at all functions; `is_from_go` tells whether Go calls one.
    pub(super) fn new(unit: &Unit, written: &[Written], is_from_go: impl Fn(SymbolId) -> bool) -> Self {
        let own =
            |written: &Written| unit.symbol(written.function.symbol).function.map(|index| index as usize);
        let mut uppers = Self {
            summaries: vec![Summary::default(); unit.functions.len()],
            returns_to_go: vec![false; unit.functions.len()],
        };
        // Those that others lead to, and where jumps go.
        let (mut is_target, mut jumps) =
            (vec![false; unit.functions.len()], vec![Vec::new(); unit.functions.len()]);
        let mut has_wide = false;
        for (index, written) in written.iter().filter_map(|written| Some((own(written)?, written))) {
            let Some(slot) = uppers.returns_to_go.get_mut(index) else { continue };
            *slot = is_from_go(written.function.symbol);
            let function = &written.function;
            for prog in &function.progs {
                let operands = function.operands(prog);
                let Some(effects) = graph::effects(prog) else { continue };
                has_wide |= makes_wide(effects, operands);
                let target = leads_to(unit, effects, operands).filter(|target| *target != index);
                if let Some(target) = target {
                    is_target[target] = true;
                    if effects.control == Control::Jump {
                        jumps[index].push(target);
                    }
                }
            }
        }
        if !has_wide {
            return uppers;
        }
        let mut open: Vec<usize> = (0..jumps.len()).filter(|index| uppers.returns_to_go[*index]).collect();
        while let Some(index) = open.pop() {
            for target in &jumps[index] {
                if !std::mem::replace(&mut uppers.returns_to_go[*target], true) {
                    open.push(*target);
                }
            }
        }
        let targets: Vec<(usize, &Function, Graph)> = written
            .iter()
            .filter_map(|written| Some((own(written)?, &written.function)))
            .filter(|(index, _)| is_target.get(*index) == Some(&true))
            .map(|(index, function)| (index, function, Graph::new(function)))
            .filter(|(_, _, graph)| !graph.is_opaque)
            .collect();
        for _ in 0..MOST_ROUNDS {
            let mut changed = false;
            // Helpers often stand behind what calls them.
            for (index, function, graph) in targets.iter().rev() {
                let summary = uppers.summary(unit, function, graph);
                changed |= std::mem::replace(&mut uppers.summaries[*index], summary) != summary;
            }
            if !changed {
                break;
            }
        }
        uppers
    }

    fn summary(&self, unit: &Unit, function: &Function, graph: &Graph) -> Summary {
        let states = forward(graph, InUse([false, true]), |state, index| {
            let prog = &function.progs[index];
            self.step(unit, state, prog, function.operands(prog));
        });
        let mut summary = Summary::default();
        for (block, state) in graph.blocks.iter().zip(states) {
            let Some(mut state) = state else { continue };
            for index in block.progs.clone() {
                let prog = &function.progs[index];
                let operands = function.operands(prog);
                let has_vectors =
                    operands.iter().any(|addr| matches!(addr, Addr::Reg(reg) if reg.is_vector()));
                summary.has_vectors |= has_vectors;
                let is_sse = has_vectors && !prog.op.name().starts_with(['V', 'K']);
                let callee = graph::effects(prog).and_then(|effects| leads_to(unit, effects, operands));
                let runs_sse = is_sse || callee.is_some_and(|callee| self.summaries[callee].runs_sse);
                summary.runs_sse |= runs_sse && state.0[1];
                self.step(unit, &mut state, prog, operands);
            }
            if block.end == End::Leaves {
                summary.dirties |= state.0[0];
                summary.keeps |= state.0[1];
            }
        }
        summary
    }

    fn step(&self, unit: &Unit, state: &mut InUse, prog: &Prog, operands: &[Addr]) {
        let Some(effects) = graph::effects(prog) else {
            if !graph::is_inert(prog.op) {
                *state = InUse([false; 2]);
            }
            return;
        };
        let moves =
            effects.control == Control::Call && effects.stack != 0 || effects.control == Control::Jump;
        if moves && !matches!(operands.last(), Some(Addr::Branch(_))) {
            let summary =
                leads_to(unit, effects, operands).map(|target| self.summaries[target]).unwrap_or_default();
            state.0 = state.0.map(|in_use| if in_use { summary.keeps } else { summary.dirties });
        } else if matches!(prog.op, Op::VZEROUPPER | Op::VZEROALL) {
            *state = InUse([false; 2]);
        } else if makes_wide(effects, operands) {
            *state = InUse([true; 2]);
        }
    }

    /// What is known of the function of the unit that a call or jump leads to.
    pub(super) fn of(&self, unit: &Unit, effects: &Effects, operands: &[Addr]) -> Option<Summary> {
        leads_to(unit, effects, operands).and_then(|target| self.summaries.get(target)).copied()
    }

    /// What a function does, by its index.
    pub(super) fn at(&self, index: usize) -> Summary {
        self.summaries.get(index).copied().unwrap_or_default()
    }

    /// Whether a function returns to Go: it is called from there, or jumped to by one that is.
    pub(super) fn returns_to_go(&self, unit: &Unit, id: SymbolId) -> bool {
        let index = unit.symbol(id).function.map(|index| index as usize);
        index.and_then(|index| self.returns_to_go.get(index)).copied().unwrap_or(false)
    }
}

/// The function of the unit at whose start a call or jump goes on.
fn leads_to(unit: &Unit, effects: &Effects, operands: &[Addr]) -> Option<usize> {
    let moves = effects.control == Control::Call && effects.stack != 0 || effects.control == Control::Jump;
    let target = operands.last().filter(|_| moves).and_then(Addr::symbol)?;
    let index = unit.symbols.get(target)?.function? as usize;
    (index < unit.functions.len()).then_some(index)
}

/// Whether an instruction writes an upper half that SSE instructions would have to keep.
fn makes_wide(effects: &Effects, operands: &[Addr]) -> bool {
    let mut found = false;
    for_each_written(effects, operands, |reg| found |= (reg.is_ymm() || reg.is_zmm()) && reg.number() < 16);
    found
}
