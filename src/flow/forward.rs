//! Forward data flow: what holds before each instruction on all paths, or on some.
//!
//! In: a graph, what holds at the entry, and what each instruction changes. Out: what holds at the start of each block. States
//! form a lattice of small height, so each block is walked a few times: the cost is linear in the function.

use super::graph::{Block, Graph};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// What is known at a place.
pub(crate) trait State: Clone {
    /// Adds what holds on another path; returns whether this changes anything.
    fn join(&mut self, other: &Self) -> bool;
}

/// The state at the start of each block that is reached; `step` applies the instruction with that index.
pub(crate) fn forward<S: State>(graph: &Graph, entry: S, step: impl FnMut(&mut S, usize)) -> Vec<Option<S>> {
    forward_on(graph, entry, step, |_, _, _| ())
}

/// The same where `edge` applies what is known on the way from a block to one of those behind it.
pub(crate) fn forward_on<S: State>(
    graph: &Graph,
    entry: S,
    mut step: impl FnMut(&mut S, usize),
    edge: impl Fn(&mut S, &Block, &Block),
) -> Vec<Option<S>> {
    let mut states: Vec<Option<S>> = vec![None; graph.blocks.len()];
    let Some(first) = states.first_mut() else { return states };
    *first = Some(entry);
    let mut waiting = vec![false; graph.blocks.len()];
    // Blocks in order, so that most are complete when they are walked.
    let mut open = BinaryHeap::from([Reverse(0)]);
    while let Some(Reverse(number)) = open.pop() {
        waiting[number] = false;
        let block = &graph.blocks[number];
        let Some(mut state) = states[number].clone() else { continue };
        block.progs.clone().for_each(|index| step(&mut state, index));
        for next in &block.next {
            let mut state = state.clone();
            edge(&mut state, block, &graph.blocks[*next]);
            let changed = match &mut states[*next] {
                Some(known) => known.join(&state),
                unknown => {
                    *unknown = Some(state);
                    true
                }
            };
            if changed && !std::mem::replace(&mut waiting[*next], true) {
                open.push(Reverse(*next));
            }
        }
    }
    states
}
