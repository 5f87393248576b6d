//! Paths to an instruction and from it.
//!
//! In: a graph, an instruction, and what others do about what it reads or writes. Out: whether nothing has set that when it runs for the
//! first time, so that what a loop sets for its next round does not count; whether a path leads on to a use.

use crate::flow::graph::Graph;

/// Whether nothing has been set on any path from the entry to the instruction's first execution, in linear time.
pub(super) fn is_unset(graph: &Graph, at: usize, sets: impl Fn(usize) -> bool) -> bool {
    let mut seen = vec![[false; 2]; graph.blocks.len()];
    let mut open = vec![(0, false)];
    let mut is_reached = false;
    while let Some((number, mut is_set)) = open.pop() {
        let Some(block) = graph.blocks.get(number) else { continue };
        if std::mem::replace(&mut seen[number][usize::from(is_set)], true) {
            continue;
        }
        if block.progs.contains(&at) {
            if is_set || (block.progs.start..at).any(&sets) {
                return false;
            }
            is_reached = true;
            continue;
        }
        is_set |= block.progs.clone().any(&sets);
        open.extend(block.next.iter().map(|next| (*next, is_set)));
    }
    is_reached
}

/// Whether a path from behind an instruction leads to one for which `tells` says so, before any for which it says no.
pub(super) fn reaches(graph: &Graph, at: usize, mut tells: impl FnMut(usize) -> Option<bool>) -> bool {
    let Some(first) = graph.block_of(at) else { return false };
    let mut seen = vec![false; graph.blocks.len()];
    let mut open = vec![(first, at + 1)];
    while let Some((number, from)) = open.pop() {
        let Some(block) = graph.blocks.get(number) else { continue };
        match (from..block.progs.end).find_map(&mut tells) {
            Some(true) => return true,
            Some(false) => {}
            None => {
                for next in &block.next {
                    if !std::mem::replace(&mut seen[*next], true) {
                        open.push((*next, graph.blocks[*next].progs.start));
                    }
                }
            }
        }
    }
    false
}

/// Of the paths to a block by blocks that do not do something, the last branch that leaves one which does aside: the number of its block. In
/// linear time.
pub(super) fn skips(graph: &Graph, to: usize, does: impl Fn(usize) -> bool) -> Option<usize> {
    let mut before = vec![Vec::new(); graph.blocks.len()];
    for (number, block) in graph.blocks.iter().enumerate().filter(|(number, _)| !does(*number)) {
        block.next.iter().for_each(|next| before[*next].push(number));
    }
    let leads_there = marked(to, graph.blocks.len(), |number| &before[number]);
    let is_reached =
        marked(
            0,
            graph.blocks.len(),
            |number| {
                if does(number) { &[] } else { graph.blocks[number].next.as_slice() }
            },
        );
    (0..graph.blocks.len()).rev().find(|number| {
        let next = &graph.blocks[*number].next;
        leads_there[*number]
            && is_reached[*number]
            && !does(*number)
            && next.iter().any(|next| leads_there[*next])
            && next.iter().any(|next| !leads_there[*next] || does(*next))
    })
}

/// What can be reached from a block, and the block itself.
fn marked<'a>(from: usize, count: usize, next: impl Fn(usize) -> &'a [usize]) -> Vec<bool> {
    let mut seen = vec![false; count];
    let mut open = vec![from];
    while let Some(number) = open.pop() {
        if seen.get(number) == Some(&false) {
            seen[number] = true;
            open.extend(next(number));
        }
    }
    seen
}

/// The same for any instruction of a function: what `tells` says is asked for once.
pub(super) struct Leads(Vec<bool>);

impl Leads {
    /// Whether each block leads from its start to a use.
    pub(super) fn new(graph: &Graph, mut tells: impl FnMut(usize) -> Option<bool>) -> Self {
        let told: Vec<Option<bool>> =
            graph.blocks.iter().map(|block| block.progs.clone().find_map(&mut tells)).collect();
        let mut before = vec![Vec::new(); graph.blocks.len()];
        for (number, block) in graph.blocks.iter().enumerate().filter(|(number, _)| told[*number].is_none()) {
            block.next.iter().for_each(|next| before[*next].push(number));
        }
        let mut leads: Vec<bool> = told.iter().map(|told| *told == Some(true)).collect();
        let mut open: Vec<usize> = (0..leads.len()).filter(|number| leads[*number]).collect();
        while let Some(number) = open.pop() {
            for from in &before[number] {
                if !std::mem::replace(&mut leads[*from], true) {
                    open.push(*from);
                }
            }
        }
        Self(leads)
    }

    /// Whether a path from behind an instruction leads to a use, with the same `tells`.
    pub(super) fn reach(&self, graph: &Graph, at: usize, tells: impl FnMut(usize) -> Option<bool>) -> bool {
        let Some(block) = graph.block_of(at).map(|number| &graph.blocks[number]) else { return false };
        let told = (at + 1..block.progs.end).find_map(tells);
        told.unwrap_or_else(|| block.next.iter().any(|next| self.0[*next]))
    }
}
