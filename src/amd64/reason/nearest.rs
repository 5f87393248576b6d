//! The forms nearest to the operands, and what is wrong with the operands for them.
//!
//! In: an instruction and operands that it does not take. Out: the reason by the form that is nearest.

use super::{Change, Class, Form, Op, Operand, Reason, Reg, Suffix, What, takes, usable};
use crate::amd64::class_words::{ANY_CONSTANT, BYTES, GENERAL};
use crate::amd64::operand::Mem;

/// The forms of an instruction for messages, those nearest to the operands first.
pub(crate) fn nearest_forms(op: Op, operands: &[Operand]) -> Vec<String> {
    let mut forms: Vec<&Form> = usable(op).collect();
    forms.sort_by_cached_key(|form| {
        let (count, wrong, odd) = distance(form, operands);
        (
            count,
            is_unasked(form, operands, is_rare_class),
            wrong,
            odd,
            is_unasked(form, operands, is_vector_class),
        )
    });
    let mut texts = Vec::new();
    for form in forms {
        let text = crate::amd64::error::form_text(form);
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

/// Whether a form has an operand of only such classes where the instruction as written has none of them.
fn is_unasked(form: &Form, operands: &[Operand], is_such: fn(u64) -> bool) -> bool {
    let is_asked = operands.iter().any(|operand| is_such(operand.class()));
    !is_asked
        && form.kinds[..usize::from(form.count)].iter().any(|kind| is_such(kind.accepts() & !Class::MEM))
}

/// Registers that programs seldom use: those of MMX, segments, control and debugging.
fn is_rare_class(classes: u64) -> bool {
    let common = GENERAL | BYTES | ANY_CONSTANT | VECTOR_INDEX | Class::MEM | Class::K | Class::K0;
    classes != 0 && classes & common == 0 && !is_vector_class(classes)
}

fn is_vector_class(classes: u64) -> bool {
    VECTORS.iter().any(|(low, high)| classes & (low | high) != 0)
}

/// The classes of constants, from the lowest to the highest, with their bounds.
const CONSTANTS: [(u64, i128, i128); 10] = [
    (Class::I32, -0x8000_0000, -129),
    (Class::I8, -128, -1),
    (Class::ZERO, 0, 0),
    (Class::ONE, 1, 1),
    (Class::TWO, 2, 3),
    (Class::U7, 4, 127),
    (Class::U8, 128, 255),
    (Class::U31, 256, 0x7fff_ffff),
    (Class::U32, 0x8000_0000, 0xffff_ffff),
    (Class::I64, i64::MIN as i128, u64::MAX as i128),
];

const VECTOR_INDEX: u64 = Class::VX | Class::VXHI | Class::VY | Class::VYHI | Class::VZ;
/// The vector registers of each width, those that only AVX-512 reaches apart.
const VECTORS: [(u64, u64); 3] = [(Class::X0 | Class::X, Class::XHI), (Class::Y, Class::YHI), (Class::Z, 0)];

/// How far operands are from a form: the number of operands that it does not take, and how odd they are there.
fn distance(form: &Form, operands: &[Operand]) -> (usize, usize, usize) {
    let count = usize::from(form.count).abs_diff(operands.len());
    let mut wrong = (count, 0, 0);
    for (kind, operand) in form.kinds.iter().zip(operands) {
        let (accepts, class) = (kind.accepts(), operand.class());
        if accepts & class == 0 {
            wrong.1 += 1;
            wrong.2 += oddness(accepts, class);
        }
    }
    wrong
}

fn oddness(accepts: u64, class: u64) -> usize {
    let is_vector = |set: u64| VECTORS.iter().any(|(low, high)| set & (low | high) != 0);
    let alike = [ANY_CONSTANT, VECTOR_INDEX | Class::MEM, GENERAL | BYTES];
    if alike.iter().any(|set| class & set != 0 && accepts & set != 0) {
        1
    } else if is_vector(class) && is_vector(accepts) {
        2
    } else {
        4
    }
}

/// The reason that the nearest forms give.
pub(super) fn nearest(op: Op, suffix: Suffix, operands: &[Operand]) -> Reason {
    let mut same: Vec<&Form> = usable(op).filter(|form| usize::from(form.count) == operands.len()).collect();
    // If one has high registers here, it is the one that was meant.
    let is_high = |class: u64| VECTORS.iter().any(|(_, high)| class & high != 0);
    let has_high = |form: &&Form| {
        operands
            .iter()
            .zip(form.kinds)
            .all(|(operand, kind)| !is_high(operand.class()) || kind.accepts() & operand.class() != 0)
    };
    if same.iter().any(has_high) {
        same.retain(|form| has_high(form));
    }
    let Some(best) = same.iter().map(|form| distance(form, operands)).min() else {
        return Reason::of(What::Together, None);
    };
    let best: Vec<&Form> = same.iter().filter(|form| distance(form, operands) == best).copied().collect();
    let wrong = |form: &&Form, at: usize| form.kinds[at].accepts() & operands[at].class() == 0;
    let mut places: Vec<usize> =
        (0..operands.len()).filter(|at| best.iter().any(|form| wrong(form, *at))).collect();
    if let Some(reason) = widths(op, suffix, operands, &places) {
        return reason;
    }
    // Where several are possible, the one that is wrong for most.
    places.sort_by_key(|at| std::cmp::Reverse(best.iter().filter(|form| wrong(form, *at)).count()));
    let Some(&at) = places.first() else { return Reason::of(What::Together, None) };
    // What any form takes here that takes all the others.
    let alone = |form: &&&Form| (0..operands.len()).all(|place| (place == at) == wrong(form, place));
    let here: Vec<&Form> = same.iter().filter(alone).copied().collect();
    let here = if here.is_empty() { &best } else { &here };
    let accepts = here.iter().fold(0, |set, form| set | form.kinds[at].accepts());
    let operand = Some(at);
    let class = operands[at].class();
    if class & ANY_CONSTANT != 0 {
        if accepts & ANY_CONSTANT != 0 {
            return out_of_range(op, accepts, at, operands);
        }
        // The only operand of a division is a source.
        let is_written = op.effects(operands.len()).is_none_or(|effects| effects.operands[at].writes());
        if at + 1 == operands.len() && is_written {
            return Reason::of(What::Constant, operand);
        }
    }
    if class & BYTES != 0 && accepts & GENERAL != 0 {
        return Reason::of(What::ByteRegister, operand);
    }
    if VECTORS.iter().any(|(low, high)| class & high != 0 && accepts & low != 0) {
        return Reason::of(What::HighRegister, operand);
    }
    if class & VECTOR_INDEX != 0 && accepts & VECTOR_INDEX != 0 {
        return index_width(op, suffix, at, accepts & VECTOR_INDEX, operands);
    }
    if class & VECTOR_INDEX != 0 && accepts & Class::MEM != 0 {
        return Reason::of(What::NoVectorIndex, operand);
    }
    if class & (Class::MEM | VECTOR_INDEX) != 0 && accepts & VECTOR_INDEX != 0 {
        return Reason::of(What::Index, operand);
    }
    Reason::of(What::Kind(accepts), operand).change(other_width(op, suffix, at, operands), false)
}

/// The vector register with the same number, if one of another width alone is taken in this place: VINSERTI128 $1, X1, Y2, Y3.
pub(super) fn other_width(op: Op, suffix: Suffix, at: usize, operands: &[Operand]) -> Option<Change> {
    let (Operand::Reg(reg), Some(_)) = (operands[at], width(&operands[at])) else { return None };
    let mut taken = [Reg::X0, Reg::Y0, Reg::Z0].into_iter().filter_map(|first| {
        let meant = Reg::from_index(first.index()? + usize::from(reg.number()))?;
        let mut changed = operands.to_vec();
        changed[at] = Operand::Reg(meant);
        takes(op, suffix, &changed).then_some(Change::Register(at, meant))
    });
    let only = taken.next()?;
    taken.next().is_none().then_some(only)
}

/// A byte register as destination, where what is written is more than a byte of another kind or width.
pub(super) fn whole_register(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let (Operand::Reg(reg), [first, ..]) = (operands.last()?, operands) else { return None };
    let at = operands.len() - 1;
    let widens = op.name().starts_with("MOV") && op.name().ends_with(['X']);
    let is_vector = |operand: &Operand| VECTORS.iter().any(|(low, high)| operand.class() & (low | high) != 0);
    if at == 0 || reg.class() & BYTES == 0 || !(widens || is_vector(first)) {
        return None;
    }
    let whole = Reg::all().find(|whole| whole.is_gpr64() && whole.byte_form() == *reg)?;
    let mut changed = operands.to_vec();
    changed[at] = Operand::Reg(whole);
    let reason = Reason::of(What::ByteRegister, Some(at));
    takes(op, suffix, &changed).then(|| reason.change(Some(Change::Register(at, whole)), false))
}

/// A vector as index, of another width than the instruction has there.
fn index_width(op: Op, suffix: Suffix, at: usize, accepts: u64, operands: &[Operand]) -> Reason {
    let reason = Reason::of(What::IndexWidth(accepts), Some(at));
    let Operand::Mem(mem) = operands[at] else { return reason };
    let change = [Reg::X0, Reg::Y0, Reg::Z0].into_iter().find_map(|first| {
        let index = Reg::from_index(first.index()? + usize::from(mem.index.number()))?;
        let mut changed = operands.to_vec();
        changed[at] = Operand::Mem(Mem { index, ..mem });
        takes(op, suffix, &changed).then_some(Change::Index(at, mem.index, index))
    });
    reason.change(change, false)
}

/// A constant that is out of range, where another one would do.
pub(super) fn constant(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let at = operands.iter().position(|operand| matches!(operand, Operand::Imm(_)))?;
    let mut changed = operands.to_vec();
    let mut is_taken = |value: i64| {
        changed[at] = Operand::Imm(value);
        takes(op, suffix, &changed)
    };
    if ![0, 1, 2].into_iter().any(&mut is_taken) {
        return None;
    }
    let others = |form: &&Form| {
        let mut pairs = form.kinds.iter().zip(operands).enumerate();
        usize::from(form.count) == operands.len()
            && pairs.all(|(place, (kind, operand))| place == at || kind.accepts() & operand.class() != 0)
    };
    let accepts = usable(op).filter(others).fold(0, |set, form| set | form.kinds[at].accepts());
    (accepts & ANY_CONSTANT != 0).then(|| out_of_range(op, accepts, at, operands))
}

/// A constant beyond those of a set of classes; a negative byte has its unsigned value as a change.
fn out_of_range(op: Op, accepts: u64, at: usize, operands: &[Operand]) -> Reason {
    let (low, mut high) = range(accepts);
    // What is 64 bits wide extends the sign of 32.
    if op.name().ends_with('Q') && high == 0xffff_ffff {
        high = 0x7fff_ffff;
    }
    let change = match operands[at] {
        Operand::Imm(value @ -128..=-1) if (low, high) == (0, 255) => {
            Some(Change::Constant(at, value & 0xff))
        }
        _ => None,
    };
    Reason::of(What::Range(low, high), Some(at)).change(change, false)
}

/// The lowest and the highest constant of a set of classes.
fn range(accepts: u64) -> (i128, i128) {
    let taken = || CONSTANTS.iter().filter(|(class, ..)| accepts & class != 0);
    let low = taken().map(|row| row.1).min().unwrap_or_default();
    let high = taken().map(|row| row.2).max().unwrap_or_default();
    (low, high)
}

/// The number of the width of a vector register: 0 for X.
fn width(operand: &Operand) -> Option<usize> {
    let class = operand.class();
    VECTORS.iter().position(|(low, high)| class & (low | high) != 0)
}

/// Vector registers of different widths, where the instruction takes one of them in all places.
fn widths(op: Op, suffix: Suffix, operands: &[Operand], places: &[usize]) -> Option<Reason> {
    let given: Vec<(usize, usize)> =
        operands.iter().enumerate().filter_map(|(at, operand)| Some((at, width(operand)?))).collect();
    let (_, destination) = *given.last()?;
    let count = |wanted: usize| given.iter().filter(|(_, width)| *width == wanted).count();
    // That of most; of as many, the destination's.
    let most = (0..VECTORS.len()).rev().max_by_key(|width| (count(*width), *width == destination))?;
    let (odd, _) =
        *given.iter().find(|(at, width)| *width != most && (places.is_empty() || places.contains(at)))?;
    let (other, _) = *given.iter().find(|(_, width)| *width == most)?;
    let Operand::Reg(reg) = operands[odd] else { return None };
    let first = [Reg::X0, Reg::Y0, Reg::Z0][most].index()?;
    let meant = Reg::from_index(first + usize::from(reg.number()))?;
    let mut changed = operands.to_vec();
    changed[odd] = Operand::Reg(meant);
    // Another place may be of another width on purpose: VCVTPD2PS Y1, X2.
    if !takes(op, suffix, &changed) {
        return None;
    }
    let is_shown = count(most) > 1;
    let change = is_shown.then_some(Change::Register(odd, meant));
    Some(Reason { other: Some(other), ..Reason::of(What::Widths, Some(odd)).change(change, false) })
}
