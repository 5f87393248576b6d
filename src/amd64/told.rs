//! What an editor tells about a mnemonic: its forms, the suffixes that it has, and what stands at a place.
//!
//! In: a mnemonic. Out: parts of its rows in the table of instructions, in the order in which people look for them.

use super::class_words::GENERAL;
use super::effects::{DescribedForm, forms_with_features};
use super::encode;
use super::kind::{Class, Flag};
use super::op::{Form, Op};
use super::operand::Operand;
use super::reg::Reg;
use super::suffix::Suffix;

/// The suffixes that some form has, those that say more first.
pub(crate) fn suffixes(op: Op) -> Vec<&'static str> {
    const ALL: [(u16, &str); 7] = [
        (Flag::BCST, "BCST"),
        (Flag::ZERO, "Z"),
        (Flag::SAE, "SAE"),
        (Flag::ROUND, "RN_SAE"),
        (Flag::ROUND, "RD_SAE"),
        (Flag::ROUND, "RU_SAE"),
        (Flag::ROUND, "RZ_SAE"),
    ];
    let flags = usable(op).fold(0, |all, form| all | form.flags);
    ALL.iter().filter(|(flag, _)| flags & flag != 0).map(|(_, name)| *name).collect()
}

/// Whether some form takes a register at a place, from 0.
pub(crate) fn takes(op: Op, place: usize, reg: Reg) -> bool {
    accepted(op, place) & reg.class() != 0
}

/// Whether some form takes memory that a vector indexes, and the registers that may.
pub(crate) fn vector_index(op: Op) -> Option<fn(Reg) -> bool> {
    let all = (0..5).fold(0, |all, place| all | accepted(op, place));
    let is = |classes: u64| all & classes != 0;
    match () {
        () if is(Class::VZ) => Some(Reg::is_vector),
        () if is(Class::VY | Class::VYHI) && is(Class::VX | Class::VXHI) => {
            Some(|reg| reg.is_xmm() || reg.is_ymm())
        }
        () if is(Class::VY | Class::VYHI) => Some(Reg::is_ymm),
        () if is(Class::VX | Class::VXHI) => Some(Reg::is_xmm),
        () => None,
    }
}

/// The first form that people think of: general registers before vectors, MMX last.
pub(crate) fn first_form(op: Op) -> Option<String> {
    usable(op).min_by_key(|form| rank(form)).map(super::error::form_text)
}

/// All forms, general registers first, MMX last; of those that read the same, the one that the fewest processors lack.
pub(crate) fn ranked_forms(op: Op) -> Vec<DescribedForm> {
    let mut rank_of: Vec<(String, u8)> = Vec::new();
    for form in usable(op) {
        let text = super::error::form_text(form);
        if !rank_of.iter().any(|(known, _)| *known == text) {
            rank_of.push((text, rank(form)));
        }
    }
    rank_of.sort_by_key(|(_, rank)| *rank);
    let all = forms_with_features(op);
    let simplest = |text: &str| {
        all.iter().filter(|form| form.text == text).min_by_key(|form| form.features.len()).cloned()
    };
    rank_of.iter().filter_map(|(text, _)| simplest(text)).collect()
}

/// The form that an instruction with these operands has.
pub(crate) fn form_in_use(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<String> {
    let form = encode::choose(op, suffix, operands).ok()?;
    op.forms().get(form - op.first_form()).map(super::error::form_text)
}

fn usable(op: Op) -> impl Iterator<Item = &'static Form> {
    op.forms().iter().filter(|form| form.flags & Flag::REFUSED == 0)
}

fn accepted(op: Op, place: usize) -> u64 {
    usable(op).filter_map(|form| form.kinds.get(place)).fold(0, |all, kind| all | kind.accepts())
}

/// How far behind others a form is told.
fn rank(form: &Form) -> u8 {
    const VECTORS: u64 = Class::X0 | Class::X | Class::XHI | Class::Y | Class::YHI | Class::Z;
    const COMMON: u64 = GENERAL | Class::AL | Class::CL | Class::RB | Class::HIGH | Class::MEM;
    let kinds = &form.kinds[..usize::from(form.count)];
    let has = |classes: u64| kinds.iter().any(|kind| kind.accepts() & classes != 0);
    let registers = |kind: u64| kind & (COMMON | VECTORS | crate::amd64::class_words::ANY_CONSTANT) != 0;
    match () {
        () if has(Class::M) => 5,
        () if !kinds.iter().all(|kind| registers(kind.accepts())) => {
            if has(Class::K) {
                3
            } else {
                4
            }
        }
        () if has(VECTORS) => 1,
        () => 0,
    }
}
