//! The registers that functions change.
//!
//! In: an object. Out: for each function which of the registers that callees may change it does change, by itself or by what it
//! calls. gcc keeps values in the others across calls of functions that it has seen (`-fipa-ra`).

use super::elf::{At, Object, Target};
use super::inst::Inst;
use crate::amd64::decode::{Decoder, Jump, Meaning};
use crate::amd64::effects::{self, Access};
use crate::amd64::{Op, Operand, Reg};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// The general registers that a callee may change, by number (System V psABI, section 3.2.1).
pub(super) const CALLER_SAVED: u16 = 0b0000_1111_1100_0111;

/// What the functions of an object change, found when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Changes(OnceCell<BTreeMap<At, u16>>);

impl Changes {
    /// The registers that a function of the object may change, one bit for each number.
    pub(super) fn of(&self, object: &Object<'_>, decoder: &Decoder, at: At) -> u16 {
        let all = self.0.get_or_init(|| all(object, decoder));
        all.get(&at).copied().unwrap_or(CALLER_SAVED)
    }
}

/// What each function changes. Callers change what their callees do, which is passed on until nothing is new: at most once for each bit.
fn all(object: &Object<'_>, decoder: &Decoder) -> BTreeMap<At, u16> {
    let mut masks: BTreeMap<At, u16> = BTreeMap::new();
    let mut callers: BTreeMap<At, Vec<At>> = BTreeMap::new();
    for (at, function) in &object.functions {
        let mut callees = Vec::new();
        let own =
            end(object, *at, function.size).and_then(|end| own(object, decoder, *at, end, &mut callees));
        masks.insert(*at, own.unwrap_or(CALLER_SAVED) & CALLER_SAVED);
        for callee in callees {
            callers.entry(callee).or_default().push(*at);
        }
    }
    let mut open: Vec<At> = masks.keys().copied().collect();
    while let Some(at) = open.pop() {
        let mask = masks.get(&at).copied().unwrap_or(CALLER_SAVED);
        for caller in callers.get(&at).into_iter().flatten() {
            let known = masks.entry(*caller).or_insert(CALLER_SAVED);
            if mask & !*known != 0 {
                *known |= mask;
                open.push(*caller);
            }
        }
    }
    masks
}

/// The offset at which a function ends; none if another one begins before, so that each instruction is read once.
fn end(object: &Object<'_>, start: At, size: u64) -> Option<u64> {
    let end = start.offset.checked_add(size).filter(|_| size > 0)?;
    let mut within = object.functions.range(start..At { offset: end, ..start }).skip(1);
    within.next().is_none().then_some(end)
}

/// What the instructions of a function change; none if it is not known, since they go to places that are not known.
fn own(object: &Object<'_>, decoder: &Decoder, start: At, end: u64, callees: &mut Vec<At>) -> Option<u16> {
    let mut mask = 0;
    let mut at = start;
    while at.offset < end {
        let inst = Inst::read(object, decoder, at).ok()?;
        match &inst.decoded.meaning {
            Meaning::Branch(Jump { op, target, .. }) => {
                let to = goes_to(&inst, *target)?;
                let is_within = to.section == at.section && (start.offset..end).contains(&to.offset);
                if *op == Op::CALL || !is_within {
                    // Parts that were moved elsewhere have names, too.
                    callees.push(Some(to).filter(|to| object.functions.contains_key(to))?);
                }
            }
            Meaning::Instruction { op: Op::CALL | Op::JMP, .. } => return None,
            Meaning::Instruction { op, suffix, operands } => {
                mask |= changed(effects::of(*op, *suffix, operands)?, operands);
            }
            Meaning::NotInDialect => {
                let is_nop = decoder.raw(inst.bytes(object), at.offset).is_nop;
                Some(()).filter(|()| is_nop)?;
            }
            Meaning::Invalid => return None,
        }
        at = inst.next();
    }
    Some(mask)
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
