//! The instructions of a function, found by following its control flow.
//!
//! In: where a function starts. Out: its instructions in the order of their addresses, each with what is written for it, and what
//! the function needs of its frame. Parts that the compiler moved elsewhere (`f.cold`) belong to the function that jumps there.
//! Tables of jumps are found on the way: what a jump's register holds is known from `state`.

use super::body::Body;
use super::changes::Changes;
use super::elf::{At, Object};
use super::flags;
use super::inst::Inst;
use super::state::State;
use super::step::{After, Step};
use super::tables::Tables;
use crate::amd64::decode::Decoder;
use crate::diag::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};

/// The most instructions of a function.
const MOST: usize = 1 << 20;

/// Finds a function's instructions.
pub(super) struct Explorer<'a, 'b> {
    object: &'b Object<'a>,
    decoder: &'b Decoder,
    start: At,
    tables: &'b mut Tables,
    changes: &'b Changes,
    insts: BTreeMap<At, Inst<'a>>,
    /// What is known where blocks start.
    states: BTreeMap<At, State>,
    open: BTreeSet<At>,
    /// Depths of frame addresses that were lost sight of where ways join.
    escaped: Vec<i64>,
}

impl<'a, 'b> Explorer<'a, 'b> {
    /// The function at a place.
    pub(super) fn explore(
        object: &'b Object<'a>,
        decoder: &'b Decoder,
        tables: &'b mut Tables,
        changes: &'b Changes,
        start: At,
    ) -> Result<Body, Diagnostic> {
        let mut explorer = Self {
            object,
            decoder,
            start,
            tables,
            changes,
            insts: BTreeMap::new(),
            states: BTreeMap::new(),
            open: BTreeSet::new(),
            escaped: Vec::new(),
        };
        explorer.arrive(start, &State::default())?;
        // In sweeps over the function, so that what several branches change is carried on to what follows at once.
        let mut last = start;
        while let Some(at) = explorer.next_open(last) {
            explorer.open.remove(&at);
            explorer.block(at)?;
            last = at;
        }
        explorer.body()
    }

    /// The next block to follow: at a place or behind it, or else from the start.
    fn next_open(&self, from: At) -> Option<At> {
        self.open.range(from..).next().or(self.open.first()).copied()
    }

    /// Execution comes to a place in this state.
    fn arrive(&mut self, at: At, state: &State) -> Result<(), Diagnostic> {
        if let Some(known) = self.states.get_mut(&at) {
            if known.depth != state.depth {
                let text = format!(
                    "the stack is {} bytes deep here, or {}, depending on the way: variable-size stacks cannot be imported",
                    known.depth, state.depth
                );
                return Err(self
                    .object
                    .error("import-stack", at, text)
                    .note("loops that probe the stack come from `-fstack-clash-protection`")
                    .help("compile with `-fno-stack-clash-protection`"));
            }
            let depths = |state: &State| state.frame_depths();
            let before = depths(known);
            if known.join(state) {
                let kept = depths(known);
                self.escaped.extend(before.iter().filter(|depth| !kept.contains(depth)));
                self.escaped.extend(depths(state).iter().filter(|depth| !kept.contains(depth)));
                self.open.insert(at);
            }
            return Ok(());
        }
        self.states.insert(at, state.clone());
        self.open.insert(at);
        // A block that runs over this place stops here from now on.
        if self.insts.contains_key(&at)
            && let Some((before, _)) = self.states.range(..at).next_back()
            && before.section == at.section
        {
            self.open.insert(*before);
        }
        Ok(())
    }

    /// Follows the instructions from a place where the state is known.
    fn block(&mut self, start: At) -> Result<(), Diagnostic> {
        let Some(mut state) = self.states.get(&start).cloned() else { return Ok(()) };
        let mut at = start;
        loop {
            if !self.insts.contains_key(&at) {
                if self.insts.len() >= MOST {
                    return Err(self.object.error("import-flow", at, "this function is too long"));
                }
                let inst = Inst::read(self.object, self.decoder, at)?;
                self.insts.insert(at, inst);
            }
            let mut step = Step::new(self.object, self.decoder, self.start, self.tables, self.changes);
            let inst = &self.insts[&at];
            let next = inst.next();
            let after = step.run(inst, &mut state)?;
            let goes_on = match after {
                After::Next => true,
                After::Jump(to) => {
                    self.arrive(to, &state)?;
                    false
                }
                After::Branch(to) => {
                    self.arrive(to, &state)?;
                    true
                }
                After::Any(places) => {
                    for to in places {
                        self.arrive(to, &state)?;
                    }
                    false
                }
                After::End => false,
            };
            if !goes_on {
                return Ok(());
            }
            if self.states.contains_key(&next) {
                return self.arrive(next, &state);
            }
            at = next;
        }
    }

    /// What is written for the instructions found.
    fn body(mut self) -> Result<Body, Diagnostic> {
        let mut body = Body::default();
        body.needs.align = 8;
        let mut last: Option<(At, u64)> = None;
        for (at, inst) in &self.insts {
            if last.is_some_and(|(before, end)| before.section == at.section && at.offset < end) {
                return Err(self.object.error(
                    "import-flow",
                    *at,
                    "a jump goes into the middle of an instruction",
                ));
            }
            last = Some((*at, at.offset + inst.len));
        }
        let starts: Vec<At> = self.states.keys().copied().collect();
        for start in starts {
            let mut state = self.states[&start].clone();
            let mut at = start;
            while let Some(inst) = self.insts.get(&at) {
                let mut step = Step::new(self.object, self.decoder, self.start, self.tables, self.changes);
                let after = step.run(inst, &mut state)?;
                if let After::Any(places) = &after
                    && flags::are_used(&self.insts, places)
                {
                    step.keep_flags();
                }
                step.finish(&mut body, inst);
                let next = inst.next();
                match after {
                    After::Next => {}
                    After::Branch(to) => _ = body.targets.insert(to),
                    After::Jump(to) => {
                        body.targets.insert(to);
                        body.ends.insert(at);
                        break;
                    }
                    After::Any(places) => {
                        body.targets.extend(places);
                        body.ends.insert(at);
                        break;
                    }
                    After::End => {
                        body.ends.insert(at);
                        break;
                    }
                }
                // Code that continues elsewhere in the output needs a jump there.
                at = next;
                if self.states.contains_key(&next) {
                    break;
                }
            }
        }
        self.escaped.sort_unstable();
        for depth in std::mem::take(&mut self.escaped) {
            body.needs.escape(depth);
        }
        if body.needs.red_zone {
            body.needs.deepest += RED_ZONE;
        }
        Ok(body)
    }
}

/// Bytes below SP that belong to a function (System V psABI, section 3.2.2).
const RED_ZONE: i64 = 128;
