//! Instructions that have the form under another name.
//!
//! In: an instruction and its operands. Out: the names under which AVX, AVX-512 or another direction of a copy has the form.

use super::nearest::other_width;
use super::{
    Change, Class, Form, MOST_OPERANDS, Op, Operand, Reason, Reg, Suffix, What, has_plain_destination,
    is_mask, takes, usable,
};

/// Instructions that load, and those that store the same.
const STORES: &[(&str, &str)] =
    &[("LDDQU", "MOVOU"), ("MOVNTDQA", "MOVNTO"), ("VLDDQU", "VMOVDQU"), ("VMOVNTDQA", "VMOVNTDQ")];

/// Copies, and those of masks.
const MASK_COPIES: &[(&str, &str)] =
    &[("MOVB", "KMOVB"), ("MOVW", "KMOVW"), ("MOVL", "KMOVD"), ("MOVQ", "KMOVQ")];

/// Copies of vectors or one number in them, and those that reach general registers.
const GENERAL_COPIES: &[(&str, &str)] = &[
    ("MOVSS", "MOVL"),
    ("MOVSD", "MOVQ"),
    ("MOVLPS", "MOVQ"),
    ("MOVLPD", "MOVQ"),
    ("VMOVSS", "VMOVD"),
    ("VMOVSD", "VMOVQ"),
    ("VMOVLPS", "VMOVQ"),
    ("VMOVLPD", "VMOVQ"),
];

/// AVX instructions, and those of AVX-512 that do the same with other operands.
const SUCCESSORS: &[(&str, &str)] = &[
    ("VBLENDPD", "VBLENDMPD"),
    ("VBLENDPS", "VBLENDMPS"),
    ("VBLENDVPD", "VBLENDMPD"),
    ("VBLENDVPS", "VBLENDMPS"),
    ("VLDDQU", "VMOVDQU64"),
    ("VMASKMOVPD", "VMOVUPD"),
    ("VMASKMOVPS", "VMOVUPS"),
    ("VMOVMSKPD", "VPMOVQ2M"),
    ("VMOVMSKPS", "VPMOVD2M"),
    ("VPBLENDD", "VPBLENDMD"),
    ("VPBLENDVB", "VPBLENDMB"),
    ("VPBLENDW", "VPBLENDMW"),
    ("VPERM2F128", "VSHUFF64X2"),
    ("VPERM2I128", "VSHUFI64X2"),
    ("VPMASKMOVD", "VMOVDQU32"),
    ("VPMASKMOVQ", "VMOVDQU64"),
    ("VPMOVMSKB", "VPMOVB2M"),
    ("VPTEST", "VPTESTMQ"),
    ("VRCPPS", "VRCP14PS"),
    ("VROUNDPD", "VRNDSCALEPD"),
    ("VROUNDPS", "VRNDSCALEPS"),
    ("VROUNDSD", "VRNDSCALESD"),
    ("VROUNDSS", "VRNDSCALESS"),
    ("VRSQRTPS", "VRSQRT14PS"),
];

/// The names under which AVX or AVX-512 has the wider form, or the form with a mask or more registers; IMUL3Q for IMULQ.
pub(super) fn other_name(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let mut ops: Vec<Op> = Vec::new();
    if operands.len() == 2 {
        let is_general = |operand: &Operand| matches!(operand, Operand::Reg(reg) if reg.is_gpr64());
        let copies = match operands {
            _ if operands.iter().any(is_mask) => MASK_COPIES,
            _ if operands.iter().any(is_general) => GENERAL_COPIES,
            _ => &[],
        };
        let name = copies.iter().find(|(own, _)| *own == op.name()).and_then(|(_, name)| Op::from_name(name));
        if let Some(name) = name.filter(|name| takes(*name, suffix, operands)) {
            return Some(
                Reason::of(What::OtherName(vec![name]), None).change(Some(Change::Name(name)), true),
            );
        }
    }
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
    let mask = operands.iter().position(is_mask);
    let without: Vec<Operand> = operands.iter().filter(|operand| !is_mask(operand)).copied().collect();
    let culprit = mask.filter(|_| takes(op, suffix, &without)).or_else(|| culprit(op, operands));
    Some(Reason::of(What::OtherName(ops), culprit).change(Some(Change::Name(first)), mask.is_none()))
}

/// The names with a letter for the width of the operands, which memory or a general register does not show.
pub(super) fn sized(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let mut ops: Vec<Op> = sized_names(op).filter(|other| takes(*other, suffix, operands)).collect();
    if ops.is_empty() && op.forms().is_empty() {
        // Without a letter it is no instruction.
        ops = sized_names(op).collect();
    }
    if ops.is_empty() {
        return narrowed(op, suffix, operands);
    }
    let only = (ops.len() == 1).then_some(Change::Name(*ops.first()?));
    Some(Reason::of(What::Sized(ops), None).change(only, true))
}

/// The name with a letter for the width of the source, whose destination is narrower than was written.
fn narrowed(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let Operand::Reg(last) = *operands.last()? else { return None };
    if !last.is_ymm() {
        return None;
    }
    let narrow = Reg::from_index(Reg::X0.index()? + usize::from(last.number()))?;
    let mut changed = operands.to_vec();
    *changed.last_mut()? = Operand::Reg(narrow);
    let mut ops = sized_names(op).filter(|other| takes(*other, suffix, &changed));
    let (other, None) = (ops.next()?, ops.next()) else { return None };
    let reason = Reason::of(What::Sized(vec![other]), None);
    Some(reason.change(Some(Change::NameLast(other, narrow)), false))
}

/// An instruction without operands whose name means something else here: Intel's MOVSD, of strings, is MOVSL.
pub(super) fn of_strings(op: Op, operands: &[Operand]) -> Option<Reason> {
    let stem =
        op.name().strip_suffix('D').filter(|stem| operands.is_empty() && matches!(*stem, "MOVS" | "CMPS"))?;
    let meant = Op::from_name(&format!("{stem}L"))?;
    Some(Reason::of(What::OtherName(vec![meant]), None).change(Some(Change::Name(meant)), true))
}

/// The names that an instruction has with another letter for a width, or without: VCVTPD2PS, VCVTPD2PSX and VCVTPD2PSY.
pub(crate) fn sized_names(op: Op) -> impl Iterator<Item = Op> {
    let name = op.name();
    let named = |stem: &str, end: &str| Op::from_name(&format!("{stem}{end}"));
    let is_shared = |stem: &&str| named(stem, "X").is_some() && named(stem, "Y").is_some();
    let vector = name.strip_suffix(['X', 'Y', 'Z']).filter(is_shared).unwrap_or(name);
    let ends = ["", "X", "Y", "Z"].map(|end| named(vector, end));
    let general = ["L", "Q"].map(|end| named(name, end).filter(|_| op.forms().is_empty()));
    ends.into_iter().chain(general).flatten().filter(move |other| *other != op && !other.forms().is_empty())
}

/// The operand that the instruction lacks: the one that no form has in its place, a wide or high register before a mask.
fn culprit(op: Op, operands: &[Operand]) -> Option<usize> {
    let is_taken = |at: usize| usable(op).any(|form| form.kinds[at].accepts() & operands[at].class() != 0);
    let is_wide = |operand: &Operand| matches!(operand, Operand::Reg(reg) if reg.is_zmm() || reg.is_ymm() || is_high(*reg));
    let missing = |at: &usize| !is_taken(*at);
    let wide = (0..operands.len()).filter(missing).find(|at| is_wide(&operands[*at]));
    wide.or_else(|| operands.iter().position(is_mask))
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
        short = vector_names(op);
        plain.extend(short.iter().cloned());
    }
    let mut long = Vec::new();
    for name in short {
        // The bits of integers do not matter without a mask; the widest element comes first.
        long.extend(["Q", "64", "D", "32", "16", "8"].map(|end| format!("{name}{end}")));
        if let Some(short) = name.strip_suffix("128") {
            // Groups of 128 bits, those of AVX512F first.
            long.extend(["32X4", "64X2"].map(|end| format!("{short}{end}")));
        }
    }
    [plain, long]
}

/// What AVX calls an instruction of SSE: VMOVDQU is MOVOU for more than 128 bits.
fn vector_names(op: Op) -> Vec<String> {
    let has_vector = |form: &Form| form.kinds.iter().any(|kind| kind.accepts() & Class::X != 0);
    let vectors = op.forms().iter().zip(op.codes()).filter(|(form, _)| has_vector(form));
    vectors.map(|(_, code)| format!("V{:?}", code.mnemonic()).to_uppercase()).collect()
}

/// PUSHL and POPL of what PUSHQ and POPQ take.
pub(super) fn stack_size(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let stem = op.name().strip_suffix('L').filter(|stem| matches!(*stem, "PUSH" | "POP"))?;
    let wide = Op::from_name(&format!("{stem}Q")).filter(|wide| takes(*wide, suffix, operands))?;
    Some(Reason::of(What::StackSize, None).change(Some(Change::Name(wide)), false))
}

/// A store by an instruction that loads, a conversion by the one that converts back.
pub(super) fn other_way(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    let name = op.name();
    let stored = STORES.iter().find_map(|(load, store)| match name {
        _ if name == *load => Some((*store).to_owned()),
        _ if name == *store => Some((*load).to_owned()),
        _ => None,
    });
    let back = || {
        let (start, letters) = name.split_once("CVT")?;
        // Those that truncate convert back without it.
        let (from, to) = letters.strip_prefix('T').unwrap_or(letters).split_once('2')?;
        Some(format!("{start}CVT{to}2{from}"))
    };
    let other = Op::from_name(&stored.or_else(back)?).filter(|other| takes(*other, suffix, operands))?;
    let loads = operands.iter().position(|operand| matches!(operand, Operand::Mem(_))) == Some(0);
    let reason = Reason::of(What::OtherWay(loads), None);
    Some(reason.change(Some(Change::Name(other)), false))
}

/// A register that is wider, or higher, than any that the instruction has.
pub(super) fn no_width(op: Op, suffix: Suffix, operands: &[Operand]) -> Option<Reason> {
    if vector_names(op).is_empty() {
        return None;
    }
    let classes = [Class::XHI | Class::YHI, Class::Z, Class::Y];
    let lacks = |operand: &Operand| {
        let class = operand.class();
        let wide = classes.iter().find(|wide| class & **wide != 0)?;
        let has = |form: &Form| form.kinds.iter().any(|kind| kind.accepts() & wide != 0);
        (!op.forms().iter().any(has)).then_some(())
    };
    let at = operands.iter().position(|operand| lacks(operand).is_some())?;
    let successor =
        SUCCESSORS.iter().find(|(old, _)| *old == op.name()).and_then(|(_, new)| Op::from_name(new));
    if let Some(successor) = successor {
        return Some(Reason::of(What::NoWidth(vec![successor]), Some(at)));
    }
    // PADDD is VPADDD with the destination as second source.
    let last = *operands.last()?;
    let more: Vec<Operand> = operands.iter().copied().chain([last]).collect();
    let mut ops = Vec::new();
    if more.len() <= MOST_OPERANDS && !op.name().starts_with('V') {
        let longer = |name: String| ["", "Q", "D"].map(|end| format!("{name}{end}"));
        for name in vector_names(op).into_iter().flat_map(longer) {
            let other = Op::from_name(&name).filter(|other| takes(*other, suffix, &more));
            if let Some(other) = other.filter(|other| has_plain_destination(*other, more.len())) {
                ops.push(other);
                break;
            }
        }
    }
    if ops.is_empty() && operands[at].class() & classes[0] != 0 {
        return None;
    }
    let longer = ops.first().map(|other| Change::NameTwice(*other));
    let change = longer.or_else(|| other_width(op, suffix, at, operands));
    Some(Reason::of(What::NoWidth(ops), Some(at)).change(change, false))
}

/// X16 to X31, Y16 to Y31.
fn is_high(reg: Reg) -> bool {
    (reg.is_xmm() || reg.is_ymm()) && reg.number() >= 16
}
