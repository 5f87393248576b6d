//! Passes over a function that skip what cannot change.
//!
//! In: the states at branch targets after the first pass. Out: those after as many passes as it takes, each with the outcome that a pass
//! over all instructions would have. A pass visits only stretches whose state changed, or whose branch leads to a state that did. A state
//! loses information a few times only, so all passes together take linear time, though there may be as many as there are stretches.

use super::{State, Sweep, Walk, ends};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;

/// Instructions that end with a branch, or before a branch target.
struct Stretch {
    progs: Range<usize>,
    /// The target that it starts at, by its place among the states.
    slot: Option<usize>,
    /// What the code before it leads here with, if it does.
    from_above: Option<State>,
    /// Whether a path was refused when it was last visited.
    refused: bool,
}

pub(super) struct Passes<'w, 'a> {
    walk: &'w mut Walk<'a>,
    stretches: Vec<Stretch>,
    /// By state, the stretch that starts there and those that branch there.
    meeting: Vec<Vec<usize>>,
    /// The stretches to visit in this pass, in order, and in the next one.
    now: BinaryHeap<Reverse<usize>>,
    later: Vec<usize>,
    is_waiting: Vec<[bool; 2]>,
    /// The number of stretches with a path that is refused.
    refused: usize,
}

impl<'w, 'a> Passes<'w, 'a> {
    /// All is visited in the first pass.
    pub(super) fn new(walk: &'w mut Walk<'a>) -> Self {
        let function = walk.function;
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut meeting = vec![Vec::new(); walk.states.len()];
        let mut start = 0;
        for (index, prog) in function.progs.iter().enumerate() {
            let target = function.branch_target(prog).and_then(|at| walk.slot(at));
            let is_last = index + 1 == function.progs.len() || walk.slot(index + 1).is_some();
            if target.is_none() && !is_last {
                continue;
            }
            let number = stretches.len();
            let slot = walk.slot(start);
            for slot in slot.into_iter().chain(target) {
                meeting[slot].push(number);
            }
            stretches.push(Stretch { progs: start..index + 1, slot, from_above: None, refused: false });
            start = index + 1;
        }
        if let Some(first) = stretches.first_mut() {
            first.from_above = Some(State::entry());
        }
        let count = stretches.len();
        Self {
            walk,
            stretches,
            meeting,
            now: BinaryHeap::new(),
            later: (0..count).collect(),
            is_waiting: vec![[false, true]; count],
            refused: 0,
        }
    }

    /// Makes one pass.
    pub(super) fn pass(&mut self) -> Sweep {
        let mut sweep = Sweep::default();
        for number in std::mem::take(&mut self.later) {
            self.is_waiting[number] = [true, false];
            self.now.push(Reverse(number));
        }
        while let Some(Reverse(number)) = self.now.pop() {
            self.is_waiting[number][0] = false;
            self.visit(number, &mut sweep);
        }
        sweep.refused = self.refused > 0;
        sweep
    }

    fn visit(&mut self, number: usize, sweep: &mut Sweep) {
        let function = self.walk.function;
        let Stretch { ref progs, slot, from_above, refused: was_refused } = self.stretches[number];
        let progs = progs.clone();
        let mut outcome = Sweep::default();
        let mut reached = from_above;
        if let Some(slot) = slot {
            let before = self.walk.states[slot];
            match (&mut self.walk.states[slot], &from_above) {
                (Some(known), Some(state)) => outcome.note(known.meet(state)),
                (unknown, Some(state)) => *unknown = Some(*state),
                (_, None) => {}
            }
            reached = self.walk.states[slot];
            if reached != before {
                self.changed(slot, number);
            }
        }
        let mut state = reached;
        for index in progs {
            let prog = &function.progs[index];
            let Some(known) = &mut state else { break };
            let operands = function.operands(prog);
            let effects = prog.op.effects(operands.len());
            if let Some(effects) = effects
                && !known.is_inert(prog.op, operands, effects)
            {
                known.step(prog.op, operands, effects);
            }
            if let Some(at) = function.branch_target(prog)
                && let Some(slot) = self.walk.slot(at)
            {
                let before = self.walk.states[slot];
                self.walk.branch(at, at <= index, known, &mut outcome);
                if self.walk.states[slot] != before {
                    self.changed(slot, number);
                }
            }
            if effects.is_some_and(ends) {
                state = None;
            }
        }
        if let Some(next) = self.stretches.get_mut(number + 1)
            && next.from_above != state
        {
            next.from_above = state;
            self.wait(number + 1, number);
        }
        self.stretches[number].refused = outcome.refused;
        self.refused = self.refused + usize::from(outcome.refused) - usize::from(was_refused);
        sweep.changed |= outcome.changed;
        sweep.changed_behind |= outcome.changed_behind;
    }

    /// The state at a target has changed: what meets there is to be visited.
    fn changed(&mut self, slot: usize, current: usize) {
        for index in 0..self.meeting[slot].len() {
            self.wait(self.meeting[slot][index], current);
        }
    }

    /// What comes after the current stretch is visited in this pass.
    fn wait(&mut self, number: usize, current: usize) {
        let is_later = number <= current;
        if std::mem::replace(&mut self.is_waiting[number][usize::from(is_later)], true) {
            return;
        }
        match is_later {
            true => self.later.push(number),
            false => self.now.push(Reverse(number)),
        }
    }
}
