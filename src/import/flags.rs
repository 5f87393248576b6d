//! Whether flags are used after a jump.
//!
//! In: the instructions of a function, and the places where a jump by a table goes. Out: whether code there reads flags that were set before
//! the jump, as LLVM does: then the comparisons that stand for the table must leave them alone.

use super::elf::At;
use super::inst::Inst;
use crate::amd64::decode::{Jump, Meaning};
use crate::amd64::effects::{self, Flags};
use crate::amd64::{Op, Operand, Reg};
use std::collections::{BTreeMap, BTreeSet};

/// The flags that comparisons set and conditions read.
const STATUS: Flags =
    Flags::OF.union(Flags::SF).union(Flags::ZF).union(Flags::AF).union(Flags::CF).union(Flags::PF);

/// What an instruction does with the flags before it.
enum Use {
    /// Reads some, or may.
    Reads,
    /// Sets all of them, or goes where they are not known.
    Ends,
    None,
    /// Goes on at another place in the section.
    Jumps(u64),
}

/// Whether flags are read at one of several places, or further on.
pub(super) fn are_used(insts: &BTreeMap<At, Inst<'_>>, places: &[At]) -> bool {
    let mut seen = BTreeSet::new();
    let mut open: Vec<At> = places.to_vec();
    while let Some(at) = open.pop() {
        let Some(inst) = insts.get(&at).filter(|_| seen.insert(at)) else { continue };
        match used(inst) {
            Use::Reads => return true,
            Use::Ends => {}
            Use::None => open.push(inst.next()),
            Use::Jumps(offset) => open.push(At { offset, ..at }),
        }
    }
    false
}

fn used(inst: &Inst<'_>) -> Use {
    match &inst.decoded.meaning {
        Meaning::Branch(Jump { op: Op::CALL, .. }) => Use::Ends,
        Meaning::Branch(Jump { op: Op::JMP, target, .. }) => {
            if inst.imm.is_none() {
                Use::Jumps(*target)
            } else {
                Use::Reads
            }
        }
        Meaning::Branch(_) | Meaning::Invalid => Use::Reads,
        Meaning::NotInDialect => Use::None,
        Meaning::Instruction { op: Op::RET | Op::CALL | Op::JMP | Op::UNDEF | Op::UD2, .. } => Use::Ends,
        Meaning::Instruction { op, suffix, operands } => {
            let Some(found) = effects::of(*op, *suffix, operands) else { return Use::Reads };
            // A shift by none leaves flags alone.
            let is_by_count = matches!(operands.first(), Some(Operand::Reg(Reg::CL | Reg::CX)));
            if found.flags.read.intersects(STATUS) {
                Use::Reads
            } else if found.flags.changed().contains(STATUS.difference(Flags::AF)) && !is_by_count {
                Use::Ends
            } else {
                Use::None
            }
        }
    }
}
