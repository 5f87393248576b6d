//! Operands in the wrong place: masks, the order of other assemblers, memory as destination.
//!
//! In: an instruction and its operands. Out: the reason, if that is what is wrong.

use super::{
    Change, Class, MOST_OPERANDS, Op, Operand, Reason, Reg, Suffix, What, is_mask, nearest, takes, usable,
};

/// K0 as a mask, or a mask in the wrong place.
pub(super) fn mask(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let last = operands.len().checked_sub(1)?;
    let mut places = (0..=last).filter(|at| is_mask(&operands[*at]));
    let place = places.next()?;
    if operands[place] == Operand::Reg(Reg::K0) {
        let mut others = operands.to_vec();
        others.remove(place);
        let without = takes(op, suffix, &others).then_some(Change::Without(place));
        // Where it would be a mask: before the destination, or where it is.
        others.insert(place, Operand::Reg(Reg::K1));
        if takes(op, suffix, &others) || without.is_some() && place != last {
            return Some(Reason::of(What::MaskZero, Some(place)).change(without, false));
        }
    }
    // A second one may be the destination, as in comparisons.
    let is_only = places.all(|other| other == last);
    // Where there are masks only, they are what is worked on.
    let are_operands = operands.iter().all(|operand| is_mask(operand) || matches!(operand, Operand::Imm(_)));
    if !is_only || are_operands || operands.len() < 3 || place + 1 == last {
        return None;
    }
    let mut order: Vec<usize> = (0..=last).filter(|at| *at != place).collect();
    order.insert(last - 1, place);
    let moved = takes(op, suffix, &arranged(operands, &order)).then(|| Change::Order(numbers(&order)))?;
    // Intel writes the mask behind the destination, which it puts first.
    let is_certain = place != 1 || last != 3;
    Some(Reason::of(What::MaskPlace, Some(place)).change(Some(moved), is_certain))
}

fn arranged(operands: &[Operand], order: &[usize]) -> Vec<Operand> {
    order.iter().map(|at| operands[*at]).collect()
}

fn numbers(order: &[usize]) -> [u8; MOST_OPERANDS] {
    let mut numbers = [0; MOST_OPERANDS];
    for (slot, number) in numbers.iter_mut().zip(order) {
        *slot = *number as u8;
    }
    numbers
}

/// Operands in the order of another assembler.
pub(super) fn order(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let given = operands.len();
    if given < 2 {
        return None;
    }
    let (first, last) = (operands[0], operands[given - 1]);
    let found = |operand, order: &[usize], is_certain| {
        let change = Some(Change::Order(numbers(order)));
        Some(Reason::of(What::Order, Some(operand)).change(change, is_certain))
    };
    let is_constant = |operand| matches!(operand, Operand::Imm(_));
    // The constant of a comparison of vectors comes last, and the others stay.
    let constant_last: Vec<usize> = (1..given).chain([0]).collect();
    if given > 2 && is_constant(first) && takes(op, suffix, &arranged(operands, &constant_last)) {
        return found(0, &constant_last, false);
    }
    let reversed: Vec<usize> = (0..given).rev().collect();
    if let Some(whole) = nearest::whole_register(op, suffix, operands) {
        return Some(whole);
    }
    if takes(op, suffix, &arranged(operands, &reversed)) {
        if only_loads(op, operands) && takes_register(op, 0) {
            // As likely a store, which there is not.
            return Some(Reason::of(What::OnlyLoads, Some(given - 1)));
        }
        // A constant leaves no other meaning; without one, the name may be wrong, and with three operands the constant alone in its place.
        let is_certain = given == 2 && (is_constant(last) || is_constant(first));
        return found(if is_constant(first) { 0 } else { given - 1 }, &reversed, is_certain);
    }
    let mut swaps = (0..given - 1).filter_map(|at| {
        let mut swapped: Vec<usize> = (0..given).collect();
        swapped.swap(at, at + 1);
        let differ = operands[at].class() != operands[at + 1].class();
        (differ && takes(op, suffix, &arranged(operands, &swapped))).then_some((at, swapped))
    });
    if let (Some((at, swapped)), None) = (swaps.next(), swaps.next()) {
        // A constant is first nearly everywhere, so it is what is in the wrong place.
        return found(if at == 0 && is_constant(operands[1]) { 1 } else { at }, &swapped, false);
    }
    let at = operands.iter().position(|operand| matches!(operand, Operand::Imm(_)))?;
    let constant_first: Vec<usize> =
        [at].into_iter().chain((0..given).filter(|other| *other != at)).collect();
    match takes(op, suffix, &arranged(operands, &constant_first)) {
        true => found(at, &constant_first, false),
        false => None,
    }
}

/// Whether the destination is in memory, and no form has it there.
fn only_loads(op: Op, operands: &[Operand]) -> bool {
    matches!(operands.last(), Some(Operand::Mem(_))) && !writes_memory(op)
}

/// Whether some form has memory as its last operand.
fn writes_memory(op: Op) -> bool {
    usable(op).any(|form| {
        let last = usize::from(form.count).checked_sub(1);
        last.is_some_and(|last| form.kinds[last].accepts() & Class::MEM != 0)
    })
}

/// Whether some form has a register in a place.
fn takes_register(op: Op, place: usize) -> bool {
    let registers = Class::R | Class::RB | Class::X | Class::Y | Class::Z;
    usable(op).any(|form| form.kinds[place].accepts() & registers != 0)
}

/// Memory to memory.
pub(super) fn two_in_memory(op: Op, operands: &[Operand]) -> Option<Reason> {
    let mut memory = operands.iter().enumerate().filter(|(_, operand)| matches!(operand, Operand::Mem(_)));
    let (first, second) = (memory.next()?.0, memory.next()?.0);
    let both =
        |form: &super::Form| [first, second].iter().all(|at| form.kinds[*at].accepts() & Class::MEM != 0);
    if op.forms().iter().any(|form| usize::from(form.count) == operands.len() && both(form)) {
        return None;
    }
    if only_loads(op, operands) {
        return Some(Reason::of(What::OnlyLoads, Some(second)));
    }
    Some(Reason { other: Some(first), ..Reason::of(What::TwoInMemory, Some(second)) })
}
