//! Collapses jumps to jumps.
//!
//! In: rewritten functions. Out: the same functions with every jump to an unconditional jump going straight to the latter's
//! target (linkpatch and brloop in cmd/internal/obj/pass.go).

use crate::amd64::Op;
use crate::obj::{Addr, Function, Prog, Target};

/// Go gives up on chains of this length.
const LONGEST: u32 = 5000;

/// Marks instructions that are not unconditional jumps within the function.
const NOWHERE: u32 = u32::MAX;

/// Collapses the chains of one function. The first jump found to be in a cycle becomes a jump to itself, and later ones end
/// there, since Go has broken the cycle at it by then.
pub(in crate::asm) fn collapse_chains(function: &mut Function) {
    let jump = |prog: &Prog| function.branch_target(prog).filter(|_| prog.op == Op::JMP);
    let is_jump = |target: &Target| function.progs.get(target.0 as usize).and_then(jump).is_some();
    if !function.targets.iter().any(is_jump) {
        return;
    }
    let next = function.progs.iter().map(|prog| jump(prog).map_or(NOWHERE, |target| target as u32)).collect();
    let mut chains = Chains::new(next);
    for index in 0..function.progs.len() {
        let prog = function.progs[index];
        let Some(&Addr::Branch(entry)) = function.operands(&prog).last() else { continue };
        let target = &mut function.targets[entry as usize];
        *target = Target(chains.collapse(index as u32, target.0));
    }
}

/// The unconditional jumps of a function, of which a prefix has been collapsed.
struct Chains {
    /// By instruction, the current target of an unconditional jump.
    next: Vec<u32>,
    /// By jump not yet collapsed, a shortcut along its chain, so that long chains are not walked step by step.
    leaps: Vec<Leap>,
}

/// A shortcut over jumps that all follow the one it belongs to in the code, so that none of them is collapsed before it.
#[derive(Clone, Copy, Default)]
struct Leap {
    /// The first instruction in the chain that precedes it, or is not a jump.
    to: u32,
    /// Steps to get there; [`LONGEST`] also means more than that, or a cycle.
    steps: u32,
}

impl Chains {
    fn new(next: Vec<u32>) -> Self {
        let mut chains = Self { leaps: vec![Leap::default(); next.len()], next };
        // Going backward, the shortcuts of later jumps are ready when they are needed.
        for index in (0..chains.next.len()).rev() {
            let target = chains.next[index];
            if target != NOWHERE {
                let leap = chains.leap(index as u32, target);
                chains.leaps[index] = Leap { steps: LONGEST.min(leap.steps + 1), ..leap };
            }
        }
        chains
    }

    /// From `at` to the first instruction that precedes `index` or is not a jump.
    fn leap(&self, index: u32, mut at: u32) -> Leap {
        let mut steps = 0;
        while at >= index && self.next[at as usize] != NOWHERE {
            if at == index || steps >= LONGEST {
                return Leap { to: index, steps: LONGEST };
            }
            let leap = self.leaps[at as usize];
            at = leap.to;
            steps += leap.steps;
        }
        Leap { to: at, steps }
    }

    /// The final target of the branch at `index` to `target`. All earlier ones are collapsed, so a jump before it is the
    /// last of its chain, or the last but one.
    fn collapse(&mut self, index: u32, target: u32) -> u32 {
        let leap = self.leap(index, target);
        let last = self.next[leap.to as usize];
        let ends_here = last == NOWHERE || last == leap.to;
        let (at, steps) = if ends_here { (leap.to, leap.steps) } else { (last, leap.steps + 1) };
        let end = if steps >= LONGEST { index } else { at };
        if self.next[index as usize] != NOWHERE {
            self.next[index as usize] = end;
        }
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;

    /// The targets of all jumps, computed step by step.
    fn step_by_step(mut next: Vec<u32>) -> Vec<u32> {
        for index in 0..next.len() {
            if next[index] == NOWHERE {
                continue;
            }
            let mut at = next[index] as usize;
            let mut steps = 0;
            while next[at] != NOWHERE && !(next[at] as usize == at && at < index) && steps < LONGEST {
                at = next[at] as usize;
                steps += 1;
            }
            next[index] = if steps == LONGEST { index as u32 } else { at as u32 };
        }
        next
    }

    fn at_once(next: Vec<u32>) -> Vec<u32> {
        let mut chains = Chains::new(next.clone());
        for (index, target) in next.into_iter().enumerate().filter(|(_, target)| *target != NOWHERE) {
            chains.collapse(index as u32, target);
        }
        chains.next
    }

    #[test]
    fn leaps_lead_where_steps_do() {
        let mut chance = Chance::new();
        let mut random = move |below: u32| chance.below(below as usize) as u32;
        for round in 0..3_000 {
            let len = 2 + random(12);
            let jumps = 1 + random(4);
            let next = |_| if random(jumps + 1) == 0 { NOWHERE } else { random(len) };
            let next: Vec<u32> = (0..len).map(next).collect();
            assert_eq!(at_once(next.clone()), step_by_step(next.clone()), "{round}: {next:?}");
        }
    }

    #[test]
    fn long_chains_end_as_step_by_step() {
        for len in [LONGEST - 1, LONGEST, LONGEST + 1, LONGEST + 2, LONGEST + 3, 3 * LONGEST / 2] {
            let forward: Vec<u32> = (1..len).chain([NOWHERE]).collect();
            let backward: Vec<u32> = [NOWHERE].into_iter().chain(0..len).collect();
            let ring: Vec<u32> = (1..len).chain([0]).collect();
            // Every other jump forward, then back through the rest.
            let there_and_back = (0..len).map(|at| match at % 2 {
                0 if at + 2 < len => at + 2,
                0 => at.saturating_sub(1),
                _ if at > 1 => at - 2,
                _ => NOWHERE,
            });
            for next in [forward, backward, ring, there_and_back.collect()] {
                assert_eq!(at_once(next.clone()), step_by_step(next), "{len}");
            }
        }
    }

    #[test]
    fn a_chain_of_a_million_jumps_takes_no_time() {
        let next: Vec<u32> = (1..1_000_000).chain([NOWHERE]).collect();
        assert_eq!(at_once(next)[999_000], 999_999);
    }
}
