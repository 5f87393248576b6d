//! Why no form of an instruction takes some operands.
//!
//! In: an instruction and operands that [`encode`] refuses with `NoSuchForm`. Out: the operand at fault, the reason, and the change
//! after which it encodes, if one suggests itself. All of it follows from the instruction table: from the forms that are
//! nearest, and from what encodes after a small change. Words are up to the caller.

mod names;
mod nearest;
mod order;

pub(crate) use names::sized_names;
pub(crate) use nearest::nearest_forms;

use super::class_words::ANY_CONSTANT;
use super::effects::Access;
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
    /// The constant in this place is missing.
    NoConstant(usize),
    /// It takes these operands with a mask only.
    NoMask,
    /// It takes this number of operands like these, and another number of others.
    CountHere(usize),
    /// K0 as a mask.
    MaskZero,
    /// The mask is in the wrong place.
    MaskPlace,
    /// Other instructions have this form; they differ only in what they are called, or in what a mask selects.
    OtherName(Vec<Op>),
    /// The names that these operands have with a letter for the width: VCVTPD2PSX.
    Sized(Vec<Op>),
    /// The operands are in the wrong order.
    Order,
    /// Two operands in memory.
    TwoInMemory,
    /// The destination is in memory, and can only be a register.
    OnlyLoads,
    /// Another instruction goes the other way: it loads, if that is what was written, or stores, or converts back.
    OtherWay(bool),
    /// A number without `$`, which is an address.
    Sign,
    /// The same, and as in Intel's order it stands last.
    LastSign,
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
    /// No vector as index, where one is needed.
    Index,
    /// The index is a vector, but not of these [`Class`]es.
    IndexWidth(u64),
    /// No vector as index.
    NoVectorIndex,
    /// Another kind of operand is taken in this place: the union of [`Class`]es.
    Kind(u64),
    /// No form has registers of this width; others have: with three operands, or in another way.
    NoWidth(Vec<Op>),
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
    /// `$` before an operand.
    Sign(usize),
    /// The two operands in the other order, with `$` before what is then the first.
    LastSign,
    /// Another constant in place of an operand.
    Constant(usize, i64),
    /// Another name, and the last operand twice.
    NameTwice(Op),
    /// Another name, and another register as the last operand.
    NameLast(Op, Reg),
    /// A register before the operands.
    Before(Reg),
    /// Another index register in an operand.
    Index(usize, Reg, Reg),
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

/// Why the instruction does not take the operands.
pub(crate) fn reason(op: Op, suffix: Suffix, operands: &[Operand]) -> Reason {
    order::mask(op, suffix, operands)
        .or_else(|| sign(op, suffix, operands))
        .or_else(|| nearest::constant(op, suffix, operands))
        .or_else(|| names::sized(op, suffix, operands))
        .or_else(|| names::other_name(op, suffix, operands))
        .or_else(|| names::stack_size(op, suffix, operands))
        .or_else(|| names::other_way(op, suffix, operands))
        .or_else(|| names::of_strings(op, operands))
        .or_else(|| count(op, suffix, operands))
        .or_else(|| names::no_width(op, suffix, operands))
        .or_else(|| order::order(op, suffix, operands))
        .or_else(|| order::two_in_memory(op, operands))
        .or_else(|| count_here(op, suffix, operands))
        .unwrap_or_else(|| nearest::nearest(op, suffix, operands))
}

fn takes(op: Op, suffix: Suffix, operands: &[Operand]) -> bool {
    encode(op, suffix, operands).is_ok()
}

fn is_mask(operand: &Operand) -> bool {
    matches!(operand, Operand::Reg(reg) if (Reg::K0..=Reg::K7).contains(reg))
}

/// The forms that Go's assembler does not refuse.
fn usable(op: Op) -> impl Iterator<Item = &'static Form> {
    op.forms().iter().filter(|form| form.flags & Flag::REFUSED == 0)
}

/// An address that is only a number, where the number as a constant is taken.
fn sign(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let constant = |operand: &Operand| match operand {
        Operand::Mem(mem) if mem.base == Reg::NONE && mem.index == Reg::NONE && !mem.rip && !mem.disp32 => {
            Some(Operand::Imm(mem.disp))
        }
        _ => None,
    };
    let in_place = operands.iter().enumerate().find_map(|(at, operand)| {
        let mut changed = operands.to_vec();
        changed[at] = constant(operand)?;
        takes(op, suffix, &changed)
            .then(|| Reason::of(What::Sign, Some(at)).change(Some(Change::Sign(at)), true))
    });
    in_place.or_else(|| {
        let [first, last] = operands else { return None };
        let is_taken = takes(op, suffix, &[constant(last)?, *first]);
        is_taken.then(|| Reason::of(What::LastSign, Some(1)).change(Some(Change::LastSign), false))
    })
}

/// Too many or too few operands; a mask counts only where there is one.
fn count(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let given = operands.len();
    let has_mask = operands.iter().any(is_mask);
    let is_masked = |form: &&Form| {
        let before = usize::from(form.count).saturating_sub(1);
        form.kinds[..before].iter().any(|kind| kind.accepts() & !(Class::K | Class::K0) == 0)
    };
    let counts_of = |all: bool| {
        let forms = usable(op).filter(|form| all || !is_masked(form));
        let mut counts: Vec<usize> = forms.map(|form| usize::from(form.count)).collect();
        counts.sort_unstable();
        counts.dedup();
        counts
    };
    let mut counts = counts_of(has_mask);
    if counts.is_empty() {
        counts = counts_of(true);
    }
    if counts.is_empty() || counts.contains(&given) {
        return None;
    }
    if let Some(missing) = missing(op, suffix, operands) {
        return Some(Reason::of(missing, None));
    }
    let superfluous = counts.iter().rev().find(|count| **count < given).copied();
    let twice = operands.last().and_then(|last| {
        let more: Vec<Operand> = operands.iter().chain([last]).copied().collect();
        let is_taken = more.len() <= MOST_OPERANDS && given > 1 && takes(op, suffix, &more);
        (is_taken && !selects(op) && has_plain_destination(op, more.len())).then_some(Change::Twice)
    });
    // What Intel's manual leaves out, as the only register that it can be.
    let implied = || {
        let more: Vec<Operand> = [Operand::Reg(Reg::X0)].iter().chain(operands).copied().collect();
        let others = [Operand::Reg(Reg::X1)].into_iter().chain(operands.iter().copied()).collect::<Vec<_>>();
        let is_taken = more.len() <= MOST_OPERANDS && takes(op, suffix, &more) && !takes(op, suffix, &others);
        is_taken.then_some(Change::Before(Reg::X0))
    };
    let change = twice.or_else(implied);
    Some(Reason::of(What::Count(counts), superfluous).change(change, false))
}

/// The one operand without which the instruction does not exist: a constant, or the mask of a gather.
fn missing(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<What> {
    let more = operands.len() + 1;
    if more > MOST_OPERANDS {
        return None;
    }
    let with = |at: usize, operand: Operand| {
        let (before, after) = operands.split_at(at);
        takes(op, suffix, &[before, &[operand], after].concat())
    };
    let is_always_constant = |at: usize| {
        let mut forms = usable(op).filter(|form| usize::from(form.count) == more);
        forms.all(|form| form.kinds[at].accepts() & !ANY_CONSTANT == 0)
    };
    let constant =
        [0, operands.len()].into_iter().find(|at| is_always_constant(*at) && with(*at, Operand::Imm(0)));
    let mask = || {
        let before_last = operands.len().checked_sub(1)?;
        // Elsewhere a K register is data.
        let takes_mask =
            with(before_last, Operand::Reg(Reg::K1)) && !with(before_last, Operand::Reg(Reg::K0));
        takes_mask.then_some(What::NoMask)
    };
    constant.map(What::NoConstant).or_else(mask)
}

/// Whether the operand before the destination is a mask or the indexes of what is selected, which nobody leaves out for the destination.
fn selects(op: Op) -> bool {
    ["VMASKMOV", "VPMASKMOV", "VPERM", "PEXT", "PDEP"].iter().any(|start| op.name().starts_with(start))
}

/// An operand too many or too few for these operands, where other forms have as many.
fn count_here(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let given = operands.len();
    let (last, first) = (operands.last()?, operands.first()?);
    let more: Vec<Operand> = operands.iter().chain([last]).copied().collect();
    let is_vector = |operand: &Operand| matches!(operand, Operand::Reg(reg) if reg.is_vector());
    if given == 2
        && is_vector(first)
        && takes(op, suffix, &more)
        && !selects(op)
        && has_plain_destination(op, more.len())
    {
        return Some(Reason::of(What::CountHere(given + 1), None).change(Some(Change::Twice), false));
    }
    let without = (1..given.saturating_sub(1)).find(|at| {
        let mut fewer = operands.to_vec();
        fewer.remove(*at);
        is_vector(&operands[*at]) && takes(op, suffix, &fewer)
    })?;
    // A mask is another matter, and so is a constant.
    let is_memory = matches!(first, Operand::Mem(_)) || matches!(last, Operand::Mem(_));
    (is_memory && given == 3).then(|| {
        Reason::of(What::CountHere(given - 1), Some(without)).change(Some(Change::Without(without)), false)
    })
}

/// Whether only the last operand is written, and not read: not so in fused multiplications and in MULX.
fn has_plain_destination(op: Op, count: usize) -> bool {
    let Some(effects) = op.effects(count) else { return false };
    let Some((last, others)) = effects.operands[..count].split_last() else { return false };
    *last == Access::Write && !others.iter().any(|access| access.writes())
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
            Change::Sign(at) => {
                let Operand::Mem(mem) = changed[at] else { panic!("no address") };
                changed[at] = Operand::Imm(mem.disp);
            }
            Change::LastSign => {
                let Operand::Mem(mem) = changed[1] else { panic!("no address") };
                changed = vec![Operand::Imm(mem.disp), changed[0]];
            }
            Change::Constant(at, value) => changed[at] = Operand::Imm(value),
            Change::NameTwice(other) => {
                changed.extend(operands.last());
                return (other, changed);
            }
            Change::NameLast(other, reg) => {
                changed.pop();
                changed.push(Operand::Reg(reg));
                return (other, changed);
            }
            Change::Before(reg) => changed.insert(0, Operand::Reg(reg)),
            Change::Index(at, _, index) => {
                let Operand::Mem(mem) = changed[at] else { panic!("no address") };
                changed[at] = Operand::Mem(crate::amd64::Mem { index, ..mem });
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
        let rows: [Row<'_>; 34] = [
            ("ADDQ", &["AX"], What::Count(vec![2]), None, None),
            ("ADDQ", &["AX", "BX", "CX"], What::Count(vec![2]), Some(2), None),
            ("VPADDD", &["X1", "X2"], What::Count(vec![3]), None, Some(Change::Twice)),
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
            ("VPTERNLOGD", &["Z1", "Z2", "Z3"], What::NoConstant(0), None, None),
            ("CMPPS", &["X1", "X2"], What::NoConstant(2), None, None),
            ("VPGATHERDD", &["(AX)(Z2)", "Z3"], What::NoMask, None, None),
            ("KMOVQ", &["K1"], What::Count(vec![2]), None, None),
            ("IMUL3Q", &["AX", "BX"], What::NoConstant(0), None, None),
            ("SHLQ", &["AX", "()"], What::LastSign, Some(1), Some(Change::LastSign)),
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
            ("ADDQ", &["$4886718345", "AX"], What::Range(-0x8000_0000, 0x7fff_ffff), Some(0), None),
            ("MOVQ", &["$5", "$6"], What::Constant, Some(1), None),
            ("VADDPD", &["X1", "Y2", "Y3"], What::Widths, Some(0), Some(Change::Register(0, Reg::Y1))),
            ("VADDPD", &["(AX)", "X2", "Y3"], What::Widths, Some(1), None),
            ("MOVQ", &["AL", "BX"], What::ByteRegister, Some(0), None),
            ("VPGATHERDD", &["Y1", "(AX)(BX)", "Y3"], What::Index, Some(1), None),
            ("MOVQ", &["(AX)(X1)", "BX"], What::NoVectorIndex, Some(0), None),
            ("VHADDPD", &["X16", "X1", "X2"], What::HighRegister, Some(0), None),
            ("VMASKMOVPS", &["(AX)", "Y1"], What::Count(vec![3]), None, None),
            ("PBLENDVB", &["X1", "X2"], What::Count(vec![3]), None, Some(Change::Before(Reg::X0))),
            ("VMOVSS", &["X1", "X2"], What::CountHere(3), None, Some(Change::Twice)),
            ("VMOVSS", &["(AX)", "X1", "X2"], What::CountHere(2), Some(1), Some(Change::Without(1))),
            ("KSHIFTLQ", &["K1", "$2", "K2"], What::Order, Some(1), Some(Change::Order([1, 0, 2, 0, 0]))),
            ("MOVSD", &[], What::OtherName(vec![op("MOVSL")]), None, Some(Change::Name(op("MOVSL")))),
            (
                "VCVTPD2PS",
                &["Y1", "Y2"],
                What::Sized(vec![op("VCVTPD2PSY")]),
                None,
                Some(Change::NameLast(op("VCVTPD2PSY"), Reg::X2)),
            ),
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
