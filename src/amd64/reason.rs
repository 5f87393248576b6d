//! Why no form of an instruction takes some operands.
//!
//! In: an instruction and operands that [`encode`] refuses with `NoSuchForm`. Out: the operand at fault, the reason, and the change
//! after which it encodes, if one suggests itself. All of it follows from the instruction table: from the forms that are
//! nearest, and from what encodes after a small change. Words are up to the caller.

use super::class_words::{ANY_CONSTANT, BYTES, GENERAL};
use super::encode::encode;
use super::kind::{Class, Flag};
use super::op::{Form, Op};
use super::operand::{MOST_OPERANDS, Operand};
use super::reg::Reg;
use super::suffix::Suffix;

/// Why operands are refused. Operands are numbered from 0.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Reason {
    pub(crate) what: What,
    /// The operand at fault; none if it is the instruction as a whole.
    pub(crate) operand: Option<usize>,
    /// One that it conflicts with.
    pub(crate) other: Option<usize>,
    /// What makes it encode.
    pub(crate) change: Option<Change>,
    /// Whether the change is certainly what was meant.
    pub(crate) is_certain: bool,
}

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum What {
    /// The instruction takes these numbers of operands.
    Count(Vec<usize>),
    /// K0 as a mask.
    MaskZero,
    /// The mask is in the wrong place.
    MaskPlace,
    /// Other instructions have this form; they differ only in what they are called, or in what a mask selects.
    OtherName(Vec<Op>),
    /// The operands are in the wrong order.
    Order,
    /// Two operands in memory.
    TwoInMemory,
    /// A constant outside of this range.
    Range(i128, i128),
    /// A constant is written to.
    Constant,
    /// Vector registers of different widths.
    Widths,
    /// X16 to X31 and the like, which this instruction does not reach.
    HighRegister,
    /// A byte register where the instruction has the size.
    ByteRegister,
    /// A vector as index.
    Index,
    /// No vector as index.
    NoVectorIndex,
    /// Another kind of operand is taken in this place: the union of [`Class`]es.
    Kind(u64),
    /// A push or pop of 32 bits, which 64-bit mode lacks.
    StackSize,
    /// Each operand is taken, but not all together.
    Together,
}

/// A change of the instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Change {
    /// Another name.
    Name(Op),
    /// The operands in another order: the numbers of the old ones.
    Order([u8; MOST_OPERANDS]),
    /// Without an operand.
    Without(usize),
    /// Another register in place of an operand.
    Register(usize, Reg),
    /// The last operand twice: it is the destination, and was meant to be a source too.
    Twice,
}

impl Reason {
    fn of(what: What, operand: Option<usize>) -> Self {
        Self { what, operand, other: None, change: None, is_certain: false }
    }

    fn change(mut self, change: Option<Change>, is_certain: bool) -> Self {
        self.change = change;
        self.is_certain = change.is_some() && is_certain;
        self
    }
}

/// The forms of an instruction for messages, those nearest to the operands first.
pub(crate) fn nearest_forms(op: Op, operands: &[Operand]) -> Vec<String> {
    let mut forms: Vec<&Form> = op.forms().iter().filter(|form| form.flags & Flag::REFUSED == 0).collect();
    forms.sort_by_cached_key(|form| distance(form, operands));
    let mut texts = Vec::new();
    for form in forms {
        let text = super::error::form_text(form);
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

/// Why the instruction does not take the operands.
pub(crate) fn reason(op: Op, suffix: Suffix, operands: &[Operand]) -> Reason {
    mask(op, suffix, operands)
        .or_else(|| other_name(op, suffix, operands))
        .or_else(|| stack_size(op, suffix, operands))
        .or_else(|| count(op, suffix, operands))
        .or_else(|| order(op, suffix, operands))
        .or_else(|| two_in_memory(op, operands))
        .unwrap_or_else(|| nearest(op, suffix, operands))
}

fn takes(op: Op, suffix: Suffix, operands: &[Operand]) -> bool {
    encode(op, suffix, operands).is_ok()
}

fn is_mask(operand: &Operand) -> bool {
    matches!(operand, Operand::Reg(reg) if (Reg::K0..=Reg::K7).contains(reg))
}

/// K0 as a mask, or a mask in the wrong place.
fn mask(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let mut places = operands.iter().enumerate().filter(|(_, operand)| is_mask(operand));
    let (place, operand) = places.next()?;
    if *operand == Operand::Reg(Reg::K0) {
        let mut others = operands.to_vec();
        others[place] = Operand::Reg(Reg::K1);
        if takes(op, suffix, &others) {
            others.remove(place);
            let without = takes(op, suffix, &others).then_some(Change::Without(place));
            return Some(Reason::of(What::MaskZero, Some(place)).change(without, false));
        }
    }
    if places.next().is_some() || operands.len() < 3 {
        return None;
    }
    let moved = (0..operands.len()).filter(|to| *to != place).find_map(|to| {
        let mut order: Vec<usize> = (0..operands.len()).filter(|at| *at != place).collect();
        order.insert(to, place);
        takes(op, suffix, &arranged(operands, &order)).then(|| Change::Order(numbers(&order)))
    })?;
    Some(Reason::of(What::MaskPlace, Some(place)).change(Some(moved), true))
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

/// Too many or too few operands.
fn count(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let usable = || op.forms().iter().filter(|form| form.flags & Flag::REFUSED == 0);
    let mut counts: Vec<usize> = usable().map(|form| usize::from(form.count)).collect();
    counts.sort_unstable();
    counts.dedup();
    let given = operands.len();
    if counts.is_empty() || counts.contains(&given) {
        return None;
    }
    let superfluous = counts.iter().rev().find(|count| **count < given).copied();
    let twice = operands.last().and_then(|last| {
        let more: Vec<Operand> = operands.iter().chain([last]).copied().collect();
        (more.len() <= MOST_OPERANDS && given > 1 && takes(op, suffix, &more)).then_some(Change::Twice)
    });
    Some(Reason::of(What::Count(counts), superfluous).change(twice, false))
}

/// The names under which AVX or AVX-512 has the wider form, or the form with a mask or more registers; IMUL3Q for IMULQ.
fn other_name(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let mut ops: Vec<Op> = Vec::new();
    for names in wider_names(op) {
        for name in names {
            if let Some(other) = Op::from_name(&name).filter(|other| takes(*other, suffix, operands))
                && !ops.contains(&other)
            {
                ops.push(other);
            }
        }
        // Longer names have more than is needed.
        if !ops.is_empty() {
            break;
        }
    }
    let first = *ops.first()?;
    let has_mask = operands.iter().any(is_mask);
    let culprit = operands.iter().position(|operand| match operand {
        Operand::Reg(reg) => reg.is_zmm() || is_high(*reg) || is_mask(operand),
        _ => false,
    });
    let culprit = culprit.or_else(|| operands.iter().position(|operand| width(operand) > Some(0)));
    Some(Reason::of(What::OtherName(ops), culprit).change(Some(Change::Name(first)), !has_mask))
}

/// Names made of an instruction's by the rules of the dialect, the plainer ones first.
fn wider_names(op: Op) -> [Vec<String>; 2] {
    let name = op.name();
    let mut plain = Vec::new();
    let mut short = vec![name.to_owned()];
    if !name.starts_with('V') {
        if let Some((stem, size)) = name.split_at_checked(name.len() - 1) {
            plain.push(format!("{stem}3{size}"));
        }
        // VMOVDQU is MOVOU for more than 128 bits.
        let has_vector = |form: &Form| form.kinds.iter().any(|kind| kind.accepts() & Class::X != 0);
        let vectors = op.forms().iter().zip(op.codes()).filter(|(form, _)| has_vector(form));
        short = vectors.map(|(_, code)| format!("V{:?}", code.mnemonic()).to_uppercase()).collect();
        plain.extend(short.iter().cloned());
    }
    let mut long = Vec::new();
    for name in short {
        // The bits of integers do not matter without a mask; the widest element comes first.
        long.extend(["Q", "64", "D", "32", "16", "8"].map(|end| format!("{name}{end}")));
        if let Some(short) = name.strip_suffix("128") {
            long.extend(["64X2", "32X4", "64X4", "32X8"].map(|end| format!("{short}{end}")));
        }
    }
    [plain, long]
}

/// PUSHL and POPL of what PUSHQ and POPQ take.
fn stack_size(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let stem = op.name().strip_suffix('L').filter(|stem| matches!(*stem, "PUSH" | "POP"))?;
    let wide = Op::from_name(&format!("{stem}Q")).filter(|wide| takes(*wide, suffix, operands))?;
    Some(Reason::of(What::StackSize, None).change(Some(Change::Name(wide)), false))
}

/// X16 to X31, Y16 to Y31.
fn is_high(reg: Reg) -> bool {
    (reg.is_xmm() || reg.is_ymm()) && reg.number() >= 16
}

/// Operands in the order of another assembler.
fn order(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let given = operands.len();
    if given < 2 {
        return None;
    }
    let last = operands[given - 1];
    let reversed: Vec<usize> = (0..given).rev().collect();
    if takes(op, suffix, &arranged(operands, &reversed)) {
        // A constant or an address that nothing can write to leaves no other meaning.
        let is_certain = matches!(last, Operand::Imm(_))
            || matches!(operands[0], Operand::Imm(_))
            || !op_writes_memory(op);
        let operand = if matches!(operands[0], Operand::Imm(_)) { 0 } else { given - 1 };
        return Some(
            Reason::of(What::Order, Some(operand))
                .change(Some(Change::Order(numbers(&reversed))), is_certain),
        );
    }
    let mut found = None;
    for one in 0..given {
        for two in one + 1..given {
            let mut swapped: Vec<usize> = (0..given).collect();
            swapped.swap(one, two);
            if operands[one].class() != operands[two].class()
                && takes(op, suffix, &arranged(operands, &swapped))
            {
                if found.is_some() {
                    return None;
                }
                found = Some((one, numbers(&swapped)));
            }
        }
    }
    let (operand, order) = found?;
    Some(Reason::of(What::Order, Some(operand)).change(Some(Change::Order(order)), false))
}

/// Whether some form has memory as its last operand.
fn op_writes_memory(op: Op) -> bool {
    op.forms().iter().any(|form| {
        let last = usize::from(form.count).checked_sub(1);
        last.is_some_and(|last| form.kinds[last].accepts() & Class::MEM != 0)
    })
}

/// Memory to memory.
fn two_in_memory(op: Op, operands: &[Operand]) -> Option<Reason> {
    let mut memory = operands.iter().enumerate().filter(|(_, operand)| matches!(operand, Operand::Mem(_)));
    let (first, second) = (memory.next()?.0, memory.next()?.0);
    let both = |form: &Form| [first, second].iter().all(|at| form.kinds[*at].accepts() & Class::MEM != 0);
    if op.forms().iter().any(|form| usize::from(form.count) == operands.len() && both(form)) {
        return None;
    }
    Some(Reason { other: Some(first), ..Reason::of(What::TwoInMemory, Some(second)) })
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
fn nearest(op: Op, suffix: Suffix, operands: &[Operand]) -> Reason {
    let usable = op.forms().iter().filter(|form| form.flags & Flag::REFUSED == 0);
    let same: Vec<&Form> = usable.filter(|form| usize::from(form.count) == operands.len()).collect();
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
            let (low, high) = range(accepts);
            return Reason::of(What::Range(low, high), operand);
        }
        if at + 1 == operands.len() {
            return Reason::of(What::Constant, operand);
        }
    }
    if class & BYTES != 0 && accepts & GENERAL != 0 {
        return Reason::of(What::ByteRegister, operand);
    }
    if VECTORS.iter().any(|(low, high)| class & high != 0 && accepts & low != 0) {
        return Reason::of(What::HighRegister, operand);
    }
    if class & VECTOR_INDEX != 0 && accepts & Class::MEM != 0 {
        return Reason::of(What::NoVectorIndex, operand);
    }
    if class & (Class::MEM | VECTOR_INDEX) != 0 && accepts & VECTOR_INDEX != 0 {
        return Reason::of(What::Index, operand);
    }
    Reason::of(What::Kind(accepts), operand)
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

#[cfg(test)]
impl Change {
    /// The instruction after the change.
    fn apply(self, op: Op, operands: &[Operand]) -> (Op, Vec<Operand>) {
        let mut changed = operands.to_vec();
        match self {
            Change::Name(other) => return (other, changed),
            Change::Order(order) => {
                let order = order.iter().take(operands.len());
                changed = order.filter_map(|at| operands.get(usize::from(*at)).copied()).collect();
            }
            Change::Without(at) => drop(changed.remove(at)),
            Change::Register(at, reg) => changed[at] = Operand::Reg(reg),
            Change::Twice => changed.extend(operands.last()),
        }
        (op, changed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amd64::class_words::words;

    /// The reason for an instruction and the names of its operands: registers, `$n`, `(AX)`, `(AX)(Y2)`.
    fn of(name: &str, operands: &[&str]) -> Reason {
        let operand = |text: &&str| {
            if let Some(number) = text.strip_prefix('$') {
                return Operand::Imm(number.parse().expect("a number"));
            }
            let Some(inside) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) else {
                return Operand::Reg(Reg::from_name(text).expect("a register"));
            };
            let (base, index) = inside.split_once(")(").unwrap_or((inside, "NONE"));
            let reg = |name: &str| Reg::from_name(name).unwrap_or(Reg::NONE);
            let scale = u8::from(index != "NONE");
            Operand::Mem(crate::amd64::Mem {
                base: reg(base),
                index: reg(index),
                scale,
                ..Default::default()
            })
        };
        let operands: Vec<Operand> = operands.iter().map(operand).collect();
        reason(Op::from_name(name).expect("an instruction"), Suffix::NONE, &operands)
    }

    #[test]
    fn each_reason_is_found() {
        let op = |name| Op::from_name(name).unwrap();
        /// An instruction with its operands, and what is found.
        type Row<'a> = (&'a str, &'a [&'a str], What, Option<usize>, Option<Change>);
        let rows: [Row<'_>; 21] = [
            ("ADDQ", &["AX"], What::Count(vec![2]), None, None),
            ("ADDQ", &["AX", "BX", "CX"], What::Count(vec![2]), Some(2), None),
            ("VPADDD", &["X1", "X2"], What::Count(vec![3, 4]), None, Some(Change::Twice)),
            ("VADDPD", &["Z1", "Z2", "K0", "Z3"], What::MaskZero, Some(2), Some(Change::Without(2))),
            (
                "VADDPD",
                &["K1", "Z1", "Z2", "Z3"],
                What::MaskPlace,
                Some(0),
                Some(Change::Order([1, 2, 0, 3, 0])),
            ),
            (
                "VPXOR",
                &["Z1", "Z2", "Z3"],
                What::OtherName(vec![op("VPXORQ"), op("VPXORD")]),
                Some(0),
                Some(Change::Name(op("VPXORQ"))),
            ),
            (
                "VPAND",
                &["X16", "X1", "X2"],
                What::OtherName(vec![op("VPANDQ"), op("VPANDD")]),
                Some(0),
                Some(Change::Name(op("VPANDQ"))),
            ),
            ("CMPQ", &["$5", "AX"], What::Order, Some(0), Some(Change::Order([1, 0, 0, 0, 0]))),
            ("MOVQ", &["AX", "$5"], What::Order, Some(1), Some(Change::Order([1, 0, 0, 0, 0]))),
            ("LEAQ", &["AX", "(BX)"], What::Order, Some(1), Some(Change::Order([1, 0, 0, 0, 0]))),
            (
                "VPGATHERDD",
                &["(AX)(Y2)", "Y1", "Y3"],
                What::Order,
                Some(0),
                Some(Change::Order([1, 0, 2, 0, 0])),
            ),
            ("MOVL", &["(R8)", "(R9)"], What::TwoInMemory, Some(1), None),
            ("SHLQ", &["$300", "AX"], What::Range(0, 255), Some(0), None),
            ("ADDQ", &["$4886718345", "AX"], What::Range(-0x8000_0000, 0xffff_ffff), Some(0), None),
            ("MOVQ", &["$5", "$6"], What::Constant, Some(1), None),
            ("VADDPD", &["X1", "Y2", "Y3"], What::Widths, Some(0), Some(Change::Register(0, Reg::Y1))),
            ("VADDPD", &["(AX)", "X2", "Y3"], What::Widths, Some(1), None),
            ("MOVQ", &["AL", "BX"], What::ByteRegister, Some(0), None),
            ("VPGATHERDD", &["Y1", "(AX)(BX)", "Y3"], What::Index, Some(1), None),
            ("MOVQ", &["(AX)(X1)", "BX"], What::NoVectorIndex, Some(0), None),
            ("VHADDPD", &["X16", "X1", "X2"], What::HighRegister, Some(0), None),
        ];
        for (name, operands, what, operand, change) in rows {
            let found = of(name, operands);
            assert_eq!(
                (&found.what, found.operand, found.change),
                (&what, operand, change),
                "{name} {operands:?}"
            );
        }
        let What::Kind(classes) = of("ADDQ", &["X0", "AX"]).what else { panic!("another reason") };
        assert_eq!(words(classes), ["a general register", "memory", "a constant"]);
    }

    #[test]
    fn a_change_makes_it_encode() {
        // Every operand of a few of each kind in every place of every instruction with two or three.
        let some = [Reg::AX, Reg::AL, Reg::X1, Reg::X17, Reg::Y1, Reg::Z1, Reg::K0, Reg::K1, Reg::M1]
            .map(Operand::Reg);
        let memory = Operand::Mem(crate::amd64::Mem { base: Reg::AX, ..Default::default() });
        let all: Vec<Operand> =
            some.into_iter().chain([Operand::Imm(5), Operand::Imm(1 << 40), memory]).collect();
        let (mut changes, mut reasons) = (0, 0);
        for op in Op::all().filter(|op| !op.forms().is_empty()).step_by(4) {
            for (first, second) in all.iter().flat_map(|first| all.iter().map(move |second| (first, second)))
            {
                for operands in [vec![*first, *second], vec![*first, *second, *second]] {
                    if encode(op, Suffix::NONE, &operands) != Err(crate::amd64::EncodeError::NoSuchForm) {
                        continue;
                    }
                    reasons += 1;
                    let found = reason(op, Suffix::NONE, &operands);
                    let Some(change) = found.change else { continue };
                    changes += 1;
                    let (op, operands) = change.apply(op, &operands);
                    assert!(takes(op, Suffix::NONE, &operands), "{} {operands:?}: {found:?}", op.name());
                }
            }
        }
        assert!(changes > 300 && reasons > 3_000, "{changes} of {reasons}");
    }
}
