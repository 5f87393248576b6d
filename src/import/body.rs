//! A function of an object as it is written.

use super::elf::At;
use super::out::{Callee, Out, Set};
use super::undefined::Missing;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A function as it is written.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// By place.
    pub(super) lines: BTreeMap<At, Vec<Out>>,
    /// What was there.
    pub(super) originals: BTreeMap<At, Original>,
    /// The places that jumps of the function go to.
    pub(super) targets: BTreeSet<At>,
    /// What it needs of its frame.
    pub(super) needs: Needs,
    /// Places where execution goes on elsewhere than at the next line.
    pub(super) ends: BTreeSet<At>,
    /// Places of data and code that it refers to.
    pub(super) refers: BTreeSet<(usize, i64)>,
    /// Routines whose addresses it takes.
    pub(super) routines: BTreeSet<&'static str>,
    /// What it needs and the object does not define.
    pub(super) missing: Vec<Missing>,
}

/// An instruction of the object.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Original {
    /// In bytes.
    pub(super) len: u64,
    /// Whether something else is written for it.
    pub(super) is_changed: bool,
}

/// What a function needs of its frame and of the processor.
#[derive(Debug, Default, Clone)]
pub(super) struct Needs {
    /// The deepest byte, in bytes below the entry's SP.
    pub(super) deepest: i64,
    /// Whether memory below SP is used.
    pub(super) red_zone: bool,
    /// Bytes of arguments on the stack, as far as is known.
    pub(super) args: i64,
    /// Whether their addresses are taken.
    pub(super) args_escape: bool,
    /// To what the entry's SP plus 8 must be aligned, in bytes: 8 or more.
    pub(super) align: i64,
    /// Calls: what, at which depth, and whether it is a jump.
    pub(super) calls: Vec<(Callee, i64, bool, At)>,
    /// Whether a register needs a place to stay in the meantime.
    pub(super) spill: bool,
    /// Whether it uses registers of 256 or 512 bits, and VZEROUPPER.
    pub(super) wide: bool,
    pub(super) zeroes_upper: bool,
    /// Whether it sets MXCSR, and the direction flag.
    pub(super) sets_mxcsr: bool,
    pub(super) sets_direction: bool,
    /// Instructions that were changed, and those outside of the dialect.
    pub(super) rewritten: usize,
    pub(super) raw: usize,
    pub(super) count: usize,
}

impl Body {
    /// Where it first goes to a function of which nothing is known, and whether that is a jump.
    pub(super) fn goes_anywhere(&self) -> Option<(At, bool)> {
        let is_any = |to: &Callee| to.set().is_some_and(|set| set.number == Set::ANY);
        let found = self.needs.calls.iter().find(|(to, ..)| is_any(to));
        found.map(|(_, _, is_jump, at)| (*at, *is_jump))
    }

    /// Says which functions these are.
    pub(super) fn set_any(&mut self, all: &Rc<Set>) {
        for (to, ..) in &mut self.needs.calls {
            if let Callee::OneOf(set, _) = to
                && set.number == Set::ANY
            {
                *set = all.clone();
            }
        }
    }
}

/// The sets of functions that are called by their addresses, by number.
pub(super) fn sets(bodies: &BTreeMap<At, Body>) -> BTreeMap<usize, Rc<Set>> {
    let calls = bodies.values().flat_map(|body| &body.needs.calls);
    calls.filter_map(|(to, ..)| to.set()).map(|set| (set.number, set.clone())).collect()
}

impl Needs {
    /// The address at a depth is used in ways that are not followed.
    pub(super) fn escape(&mut self, depth: i64) {
        if depth <= -8 {
            self.args_escape = true;
        }
        self.align = self.align.max(16);
    }
}
