//! What callers know of functions: the registers that they change, and whether they return.
//!
//! In: an object. Out: for each function which of the registers that callees may change it does change, by itself or by what it
//! calls. gcc keeps values in the others across calls of functions that it has seen (`-fipa-ra`), and all compilers put any code behind
//! calls that do not return.

use super::elf::{At, Object, Target};
use super::inst::Inst;
use crate::amd64::decode::{Decoder, Jump, Meaning};
use crate::amd64::effects::{self, Access};
use crate::amd64::{Op, Operand, Reg};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// The general registers that a callee may change, by number (System V psABI, section 3.2.1).
pub(super) const CALLER_SAVED: u16 = 0b0000_1111_1100_0111;

/// What the functions of an object do, found when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Changes(OnceCell<BTreeMap<At, Summary>>);

/// What a function does.
#[derive(Clone, Copy, Debug)]
struct Summary {
    /// The registers that it changes, one bit for each number.
    mask: u16,
    returns: bool,
}

/// What is assumed of a function that is not known.
const ANY: Summary = Summary { mask: CALLER_SAVED, returns: true };

impl Changes {
    /// The registers that a function of the object may change, one bit for each number.
    pub(super) fn of(&self, object: &Object<'_>, decoder: &Decoder, at: At) -> u16 {
        self.summary(object, decoder, at).mask
    }

    /// Whether a function of the object may return to its caller.
    pub(super) fn returns(&self, object: &Object<'_>, decoder: &Decoder, at: At) -> bool {
        self.summary(object, decoder, at).returns
    }

    fn summary(&self, object: &Object<'_>, decoder: &Decoder, at: At) -> Summary {
        let all = self.0.get_or_init(|| all(object, decoder));
        all.get(&at).copied().unwrap_or(ANY)
    }
}

/// What the instructions of a function do by themselves.
#[derive(Debug, Default)]
struct Own {
    mask: u16,
    /// Whether there is a RET.
    returns: bool,
    /// The functions that it calls or ends in.
    callees: Vec<At>,
    /// Those that it ends in.
    tails: Vec<At>,
}

/// What each function does. Callers change what their callees do, and return where what they end in does, which is passed on until
/// nothing is new: at most once for each bit.
fn all(object: &Object<'_>, decoder: &Decoder) -> BTreeMap<At, Summary> {
    let mut all: BTreeMap<At, Summary> = BTreeMap::new();
    let mut callers: BTreeMap<At, Vec<(At, bool)>> = BTreeMap::new();
    for (at, function) in &object.functions {
        let own = end(object, *at, function.size).and_then(|end| own(object, decoder, *at, end));
        let Some(own) = own else {
            all.insert(*at, ANY);
            continue;
        };
        all.insert(*at, Summary { mask: own.mask & CALLER_SAVED, returns: own.returns });
        for callee in own.callees {
            callers.entry(callee).or_default().push((*at, false));
        }
        for tail in own.tails {
            callers.entry(tail).or_default().push((*at, true));
        }
    }
    let mut open: Vec<At> = all.keys().copied().collect();
    while let Some(at) = open.pop() {
        let callee = all.get(&at).copied().unwrap_or(ANY);
        for (caller, is_tail) in callers.get(&at).into_iter().flatten() {
            let known = all.entry(*caller).or_insert(ANY);
            let returns = *is_tail && callee.returns && !known.returns;
            if callee.mask & !known.mask != 0 || returns {
                known.mask |= callee.mask;
                known.returns |= returns;
                open.push(*caller);
            }
        }
    }
    all
}

/// The offset at which a function ends; none if another one begins before, so that each instruction is read once.
fn end(object: &Object<'_>, start: At, size: u64) -> Option<u64> {
    let end = start.offset.checked_add(size).filter(|_| size > 0)?;
    let mut within = object.functions.range(start..At { offset: end, ..start }).skip(1);
    within.next().is_none().then_some(end)
}

/// What the instructions of a function do; none if it is not known, since they go to places that are not known.
fn own(object: &Object<'_>, decoder: &Decoder, start: At, end: u64) -> Option<Own> {
    let mut own = Own::default();
    let (mut at, mut continues) = (start, true);
    while at.offset < end {
        let inst = Inst::read(object, decoder, at).ok()?;
        continues = !matches!(
            inst.decoded.meaning,
            Meaning::Branch(Jump { op: Op::JMP | Op::CALL, .. })
                | Meaning::Instruction { op: Op::RET | Op::UNDEF | Op::UD2 | Op::HLT, .. }
        );
        match &inst.decoded.meaning {
            Meaning::Branch(Jump { op, target, .. }) => {
                let to = goes_to(&inst, *target)?;
                let is_within = to.section == at.section && (start.offset..end).contains(&to.offset);
                if *op == Op::CALL || !is_within {
                    // Parts that were moved elsewhere have names, too.
                    let to = Some(to).filter(|to| object.functions.contains_key(to))?;
                    own.callees.push(to);
                    own.tails.extend(Some(to).filter(|_| *op != Op::CALL));
                }
            }
            Meaning::Instruction { op: Op::CALL | Op::JMP, .. } => return None,
            Meaning::Instruction { op, suffix, operands } => {
                own.returns |= *op == Op::RET;
                own.mask |= changed(effects::of(*op, *suffix, operands)?, operands);
            }
            Meaning::NotInDialect => {
                let is_nop = decoder.raw(inst.bytes(object), at.offset).is_nop;
                Some(()).filter(|()| is_nop)?;
            }
            Meaning::Invalid => return None,
        }
        at = inst.next();
    }
    // Into the next function.
    own.returns |= continues;
    Some(own)
}

/// Where a jump or call to a code location goes, if that is in the object.
fn goes_to(inst: &Inst<'_>, target: u64) -> Option<At> {
    let Some(relocation) = &inst.imm else { return Some(At { offset: target, ..inst.at }) };
    let (Target::Section(section), offset) = inst.referred(relocation) else { return None };
    Some(At { section, offset: u64::try_from(offset).ok()? })
}

fn changed(found: &effects::Effects, operands: &[Operand]) -> u16 {
    let bit = |reg: Reg| reg.general().map_or(0, |number| 1 << number);
    let mut mask = found.general;
    for (number, operand) in operands.iter().enumerate() {
        let access = found.operands.get(number).copied().unwrap_or(Access::ReadWrite);
        if let Operand::Reg(reg) = operand
            && access.writes()
        {
            mask |= bit(*reg);
        }
    }
    let implied = found.registers().iter().filter(|implied| implied.access.writes());
    implied.fold(mask, |mask, implied| mask | bit(implied.reg))
}
