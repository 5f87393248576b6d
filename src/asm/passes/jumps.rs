//! Jumps to jumps.
//!
//! In: rewritten functions. Out: the same functions, where a jump to an unconditional jump goes straight to
//! that one's target (linkpatch and brloop in cmd/internal/obj/pass.go).

use crate::amd64::Op;
use crate::obj::{Addr, Function, Target};

/// Go gives up on chains this long.
const LONGEST: usize = 5000;

/// Anything but an unconditional jump within the function.
const NOWHERE: u32 = u32::MAX;

/// Collapses the chains of one function. The first jump that finds itself in a ring goes to itself, and
/// later ones end there: Go has cut the ring at it by then.
pub(in crate::asm) fn collapse_chains(function: &mut Function) {
    if function.targets.is_empty() {
        return;
    }
    // Where each unconditional jump goes now: long chains are walked often.
    let mut next: Vec<u32> = function
        .progs
        .iter()
        .map(|prog| match function.branch_target(prog) {
            Some(target) if prog.op == Op::JMP => target as u32,
            _ => NOWHERE,
        })
        .collect();
    for index in 0..function.progs.len() {
        let prog = function.progs[index];
        let Some(&Addr::Branch(entry)) = function.operands(&prog).last() else { continue };
        let mut at = function.targets[entry as usize].0 as usize;
        let mut steps = 0;
        while next[at] != NOWHERE && !(next[at] as usize == at && at < index) && steps < LONGEST {
            at = next[at] as usize;
            steps += 1;
        }
        let end = if steps == LONGEST { index as u32 } else { at as u32 };
        function.targets[entry as usize] = Target(end);
        if next[index] != NOWHERE {
            next[index] = end;
        }
    }
}
