//! Choosing the form for given operands, and its bytes.
//!
//! In: mnemonic, suffix and operands. Out: at most 15 bytes and the places of the fields in them.
//! The forms of a mnemonic are tried in the table's order; the first that takes every operand is it.

use super::emit::{self, ByteRegisters};
use super::encoded::Encoded;
use super::error::EncodeError;
use super::kind::{Flag, Kind, Put};
use super::op::{FORMS, Form, LITERALS, Op};
use super::operand::Operand;
use super::reg::Reg;
use super::suffix::Suffix;

/// Encodes instructions.
#[derive(Default)]
pub struct Encoder(());

const MAX_OPERANDS: usize = 5;

impl Encoder {
    /// An encoder for 64-bit mode.
    pub fn new() -> Encoder {
        Encoder(())
    }

    /// Encodes one instruction; operands in the order in which they are written.
    pub fn encode(
        &mut self,
        op: Op,
        suffix: Suffix,
        operands: &[Operand],
        out: &mut Encoded,
    ) -> Result<(), EncodeError> {
        *out = Encoded::default();
        let form = &FORMS[choose(op, suffix, operands)?];
        encode_form(form, op.wraps(), suffix, operands, out)
    }
}

/// The bytes of a form that takes the operands.
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

/// The index of the first form that takes the operands, and has an EVEX prefix if there is a suffix.
pub(super) fn choose(op: Op, suffix: Suffix, operands: &[Operand]) -> Result<usize, EncodeError> {
    let forms = op.forms();
    if forms.is_empty() {
        return Err(EncodeError::NeverEncoded);
    }
    if operands.len() > MAX_OPERANDS {
        return Err(EncodeError::NoSuchForm);
    }
    let mut classes = [0; MAX_OPERANDS];
    for (class, operand) in classes.iter_mut().zip(operands) {
        *class = operand.class();
    }
    let classes = &classes[..operands.len()];
    if let Some(number) = classes.iter().position(|class| *class == 0) {
        return Err(EncodeError::NotAnOperand(number));
    }
    let mut fits = false;
    for (number, form) in forms.iter().enumerate() {
        let takes = usize::from(form.count) == classes.len()
            && form.kinds.iter().zip(classes).all(|(kind, class)| kind.accepts() & class != 0);
        if takes {
            if suffix.is_none() || form.flags & Flag::EVEX != 0 {
                return Ok(op.first_form() + number);
            }
            fits = true;
        }
    }
    Err(if fits { EncodeError::SuffixNotAllowed } else { EncodeError::NoSuchForm })
}

/// Fixed bytes, then the immediate if there is one.
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

/// What registers that are read as bytes ask of the REX prefix. SP to DI are bytes only with it, AH to BH only without.
fn byte_registers(form: &Form, operands: &[Operand]) -> ByteRegisters {
    let mut needs = ByteRegisters::default();
    for (kind, operand) in form.kinds.iter().zip(operands) {
        let Operand::Reg(reg) = operand else { continue };
        let named_by_word = match kind.put() {
            Put::Gpr8 | Put::Byte16 => false,
            // SP to DI are AH to BH, unless another register brings the prefix.
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

/// A gather whose registers are not distinct is an illegal instruction (Intel SDM, VGATHERDPD).
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

/// Go looks for segments in the first and the last operand alone (asm6.go, doasm).
fn check_segment(operands: &[Operand]) -> Result<(), EncodeError> {
    let between = operands.get(1..operands.len().saturating_sub(1)).unwrap_or(&[]);
    let prefixed = |r: Reg| (r.is_segment() && r != Reg::SS) || r == Reg::TLS;
    let forgotten = |o: &Operand| matches!(o, Operand::Mem(m) if prefixed(m.base) || prefixed(m.index));
    if between.iter().any(forgotten) { Err(EncodeError::SegmentForgotten) } else { Ok(()) }
}
