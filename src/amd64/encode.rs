//! Selects the form for the given operands and encodes it.
//!
//! In: mnemonic, suffix and operands. Out: at most 15 bytes, with the positions of their fields. The first of the mnemonic's
//! forms, in table order, that accepts all operands is used.

use super::emit::{self, ByteRegisters};
use super::encoded::Encoded;
use super::error::EncodeError;
use super::kind::{Flag, Kind, Put};
use super::op::{FORMS, Form, LITERALS, Op, TAKEN};
use super::operand::Operand;
use super::reg::Reg;
use super::suffix::Suffix;

/// Encodes an instruction; operands are in source order.
pub fn encode(op: Op, suffix: Suffix, operands: &[Operand]) -> Result<Encoded, EncodeError> {
    let form = &FORMS[choose(op, suffix, operands)?];
    let mut encoded = Encoded::default();
    encode_form(form, op.wraps(), suffix, operands, &mut encoded)?;
    Ok(encoded)
}

/// Encodes a form that accepts the operands.
pub(super) fn encode_form(
    form: &Form,
    wraps: bool,
    suffix: Suffix,
    operands: &[Operand],
    out: &mut Encoded,
) -> Result<(), EncodeError> {
    if form.flags & Flag::REFUSED != 0 {
        return Err(EncodeError::NotInHardware);
    }
    if form.flags & Flag::BYTES != 0 {
        fixed(form, operands, out);
        return Ok(());
    }
    check_suffix(form, suffix, operands)?;
    check_gather(form, operands)?;
    check_segment(operands)?;
    let byte = if form.flags & Flag::BYTE_REGS != 0 {
        byte_registers(form, operands)
    } else {
        ByteRegisters::default()
    };
    emit::emit(&form.template, suffix, operands, byte, wraps, out)
}

/// The index of the first form that accepts the operands and, if there is a suffix, has an EVEX prefix.
pub(super) fn choose(op: Op, suffix: Suffix, operands: &[Operand]) -> Result<usize, EncodeError> {
    let choice = op.choice();
    if op.forms().is_empty() {
        return Err(EncodeError::NeverEncoded);
    }
    let Some(&(mut fits)) = choice.by_count.get(operands.len()) else { return Err(EncodeError::NoSuchForm) };
    for (number, (operand, row)) in operands.iter().zip(choice.rows).enumerate() {
        // An invalid operand has no bit set.
        let class = operand.class().trailing_zeros() as usize;
        fits &= *TAKEN[usize::from(row)].get(class).ok_or(EncodeError::NotAnOperand(number))?;
    }
    let allowed = if suffix.is_none() { fits } else { fits & choice.evex };
    match (fits, allowed) {
        (0, _) => Err(EncodeError::NoSuchForm),
        (_, 0) => Err(EncodeError::SuffixNotAllowed),
        _ => Ok(op.first_form() + allowed.trailing_zeros() as usize),
    }
}

/// Encodes fixed bytes, then the immediate if there is one.
fn fixed(form: &Form, operands: &[Operand], out: &mut Encoded) {
    let bytes = LITERALS[usize::from(form.literal)];
    let mut len = bytes.len();
    let mut eight = [0; 8];
    eight[..len].copy_from_slice(bytes);
    out.put(0, u64::from_le_bytes(eight));
    if let Some(Operand::Imm(value)) = operands.first() {
        let size = match form.kinds[0].put() {
            Put::Imm8 => 1,
            Put::Imm16 => 2,
            Put::Imm32 => 4,
            _ => 8,
        };
        out.put_immediate(len, *value, size);
        len += usize::from(size);
    }
    out.len = len as u8;
}

/// The constraints that byte registers impose on the REX prefix: SP to DI require it, AH to BH forbid it.
fn byte_registers(form: &Form, operands: &[Operand]) -> ByteRegisters {
    let mut needs = ByteRegisters::default();
    for (kind, operand) in form.kinds.iter().zip(operands) {
        let Operand::Reg(reg) = operand else { continue };
        let named_by_word = match kind.put() {
            Put::Gpr8 | Put::Byte16 => false,
            // SP to DI stand for AH to BH, unless another register requires the prefix.
            Put::Plain8 => reg.is_gpr64(),
            _ => continue,
        };
        if (Reg::AH..=Reg::BH).contains(reg) {
            needs.high = true;
        } else if matches!(reg.number(), 4..=7) && !named_by_word {
            needs.rex = 1;
        }
    }
    needs
}

fn check_suffix(form: &Form, suffix: Suffix, operands: &[Operand]) -> Result<(), EncodeError> {
    if suffix.is_none() {
        return Ok(());
    }
    let has = |flag: u16| form.flags & flag != 0;
    let memory = operands.iter().any(|o| matches!(o, Operand::Mem(_)));
    if suffix.zeroing() {
        if !has(Flag::ZERO) {
            return Err(EncodeError::ZeroingNotAllowed);
        }
        if !form.kinds.contains(&Kind::Mask) {
            return Err(EncodeError::ZeroingNeedsMask);
        }
        if matches!(operands.last(), Some(Operand::Mem(_))) {
            return Err(EncodeError::ZeroingMemory);
        }
    }
    if suffix.rounding().is_some() || suffix.sae() {
        if memory {
            return Err(EncodeError::RoundingWithMemory);
        }
        if suffix.sae() && !has(Flag::SAE) {
            return Err(EncodeError::SaeNotAllowed);
        }
        if !suffix.sae() && !has(Flag::ROUND) {
            return Err(EncodeError::RoundingNotAllowed);
        }
    }
    if suffix.broadcast() {
        if !memory {
            return Err(EncodeError::BroadcastNeedsMemory);
        }
        if !has(Flag::BCST) {
            return Err(EncodeError::BroadcastNotAllowed);
        }
    }
    Ok(())
}

/// Rejects a gather with overlapping registers, which is an illegal instruction (Intel SDM, VGATHERDPD).
fn check_gather(form: &Form, operands: &[Operand]) -> Result<(), EncodeError> {
    if form.flags & (Flag::GATHER2 | Flag::GATHER5) == 0 {
        return Ok(());
    }
    let index =
        operands.iter().find_map(|o| if let Operand::Mem(m) = o { Some(m.index.number()) } else { None });
    let register = |o: Option<&Operand>| {
        if let Some(Operand::Reg(r)) = o { Some(r.number()) } else { None }
    };
    let destination = register(operands.last());
    let mut clash = destination == index;
    if form.flags & Flag::GATHER2 != 0 {
        let mask = register(operands.first());
        clash |= destination == mask || mask == index;
    }
    if clash { Err(EncodeError::GatherNotDistinct) } else { Ok(()) }
}

/// Go only looks for segment registers in the first and last operand (asm6.go, doasm).
fn check_segment(operands: &[Operand]) -> Result<(), EncodeError> {
    let between = operands.get(1..operands.len().saturating_sub(1)).unwrap_or(&[]);
    let prefixed = |r: Reg| (r.is_segment() && r != Reg::SS) || r == Reg::TLS;
    let forgotten = |o: &Operand| matches!(o, Operand::Mem(m) if prefixed(m.base) || prefixed(m.index));
    if between.iter().any(forgotten) { Err(EncodeError::SegmentForgotten) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amd64::Mem;

    /// The first form that accepts the operands, found by trying one after another.
    fn one_by_one(op: Op, suffix: Suffix, operands: &[Operand]) -> Result<usize, EncodeError> {
        let takes = |form: &Form| {
            usize::from(form.count) == operands.len()
                && form
                    .kinds
                    .iter()
                    .zip(operands)
                    .all(|(kind, operand)| kind.accepts() & operand.class() != 0)
        };
        let mut fitting = op.forms().iter().enumerate().filter(|(_, form)| takes(form)).peekable();
        let error = match fitting.peek() {
            _ if op.forms().is_empty() => EncodeError::NeverEncoded,
            None => EncodeError::NoSuchForm,
            Some(_) => EncodeError::SuffixNotAllowed,
        };
        let found = fitting.find(|(_, form)| suffix.is_none() || form.flags & Flag::EVEX != 0);
        found.map(|(number, _)| op.first_form() + number).ok_or(error)
    }

    #[test]
    fn sets_of_forms_choose_what_the_list_does() {
        let memory = |index| Operand::Mem(Mem { index, scale: 1, ..Mem::default() });
        let lists = [Operand::RegList(Reg::X0, Reg::X3), Operand::RegList(Reg::Z4, Reg::Z7)];
        let immediates = [0, 1, 2, 4, 128, -1, 256, -129, 0x8000_0000, i64::MAX].map(Operand::Imm);
        let indexes = [Reg::NONE, Reg::AX, Reg::X1, Reg::X17, Reg::Y1, Reg::Y17, Reg::Z1].map(memory);
        let registers = Reg::all().map(Operand::Reg).filter(|operand| operand.class() != 0);
        let all: Vec<Operand> = registers.chain(lists).chain(immediates).chain(indexes).collect();
        let suffixes = [Suffix::NONE, Suffix::parse("Z").expect("a suffix")];
        let mut chosen = 0;
        // Tries every operand in each position, among otherwise valid operands.
        for op in Op::all() {
            for form in op.forms() {
                let count = usize::from(form.count);
                let taken = |place: usize| all.iter().find(|o| form.kinds[place].accepts() & o.class() != 0);
                let Some(usual) = (0..count).map(|place| taken(place).copied()).collect::<Option<Vec<_>>>()
                else {
                    continue;
                };
                for place in 0..count {
                    for operand in &all {
                        let mut operands = usual.clone();
                        operands[place] = *operand;
                        for suffix in suffixes {
                            let found = choose(op, suffix, &operands);
                            assert_eq!(
                                found,
                                one_by_one(op, suffix, &operands),
                                "{} {operands:?}",
                                op.name()
                            );
                            chosen += usize::from(found.is_ok());
                        }
                    }
                }
            }
            for count in 0..=6 {
                let operands = vec![Operand::Reg(Reg::AX); count];
                let found = choose(op, Suffix::NONE, &operands);
                assert_eq!(found, one_by_one(op, Suffix::NONE, &operands), "{}", op.name());
            }
        }
        assert!(chosen > 100_000, "{chosen}");
        let spb = choose(Op::MOVB, Suffix::NONE, &[Operand::Reg(Reg::AL), Operand::Reg(Reg::SPB)]);
        assert_eq!(spb, Err(EncodeError::NotAnOperand(1)));
    }
}
