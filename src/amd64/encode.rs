//! Choosing the form for given operands, and its bytes.
//!
//! In: mnemonic, suffix and operands. Out: at most 15 bytes and the places of the fields in them.
//! The forms of a mnemonic are tried in the table's order; the first that takes every operand is it.

use super::error::EncodeError;
use super::kind::{Flag, Kind, Put};
use super::op::{FORMS, Form, LITERALS, Op};
use super::operand::{Mem, Operand};
use super::reg::{Reg, at_width, plain_byte, word};
use super::suffix::Suffix;
use iced_x86::{Instruction, OpKind, Register, RoundingControl};

/// The bytes of one instruction. Places count from its first byte; 0 means that there is no such field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Encoded {
    /// The first `len` are the instruction.
    pub bytes: [u8; 16],
    /// In bytes.
    pub len: u8,
    /// Where the displacement is.
    pub disp_at: u8,
    /// 0, 1 or 4 bytes.
    pub disp_len: u8,
    /// Where the immediate is. It may be 0 with `imm_len` set: BYTE, WORD, LONG and QUAD are nothing else.
    pub imm_at: u8,
    /// 0, 1, 2, 4 or 8 bytes.
    pub imm_len: u8,
}

impl Encoded {
    /// The instruction's bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }
}

/// Encodes instructions; what it allocates is reused from one to the next.
pub struct Encoder {
    iced: iced_x86::Encoder,
}

impl Default for Encoder {
    fn default() -> Self {
        Self::new()
    }
}

const MAX_OPERANDS: usize = 5;

impl Encoder {
    /// An encoder for 64-bit mode.
    pub fn new() -> Encoder {
        Encoder { iced: iced_x86::Encoder::new(64) }
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
        let mut instruction = Instruction::default();
        instruction.set_code(form.code);
        let relative = fill(&mut instruction, op, form, operands)?;
        if form.flags & Flag::EVEX != 0 {
            apply_suffix(&mut instruction, suffix);
        }
        if form.flags & Flag::AT_DI != 0 {
            instruction.set_op0_kind(OpKind::MemorySegRDI);
        }
        self.emit(&instruction, out)?;
        if relative {
            let at = usize::from(out.disp_at);
            out.bytes[at..at + 4].fill(0);
        }
        if form.kinds[0] == Kind::Byte16 {
            add_byte_prefix(operands, out);
        }
        // Go keeps the vector length beside `.SAE`, where the manual ignores the field (asm6.go, asmevex).
        if suffix.sae() && form.flags & Flag::WIDE != 0 {
            out.bytes[3] |= 0x40;
        }
        Ok(())
    }

    fn emit(&mut self, instruction: &Instruction, out: &mut Encoded) -> Result<(), EncodeError> {
        let encoded = self.iced.encode(instruction, 0);
        let mut buffer = self.iced.take_buffer();
        let result = match encoded {
            Ok(len) if len <= out.bytes.len() => {
                out.bytes[..len].copy_from_slice(&buffer[..len]);
                out.len = len as u8;
                let places = self.iced.get_constant_offsets();
                out.disp_at = places.displacement_offset() as u8;
                out.disp_len = places.displacement_size() as u8;
                out.imm_at = places.immediate_offset() as u8;
                out.imm_len = places.immediate_size() as u8;
                Ok(())
            }
            _ => Err(EncodeError::NotInHardware),
        };
        buffer.clear();
        self.iced.set_buffer(buffer);
        result
    }
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

fn fixed(form: &Form, operands: &[Operand], out: &mut Encoded) {
    let bytes = LITERALS[usize::from(form.literal)];
    let mut len = bytes.len();
    out.bytes[..len].copy_from_slice(bytes);
    if let (Some(Operand::Imm(value)), Some(kind)) = (operands.first(), form.kinds.first()) {
        let size = match kind.put() {
            Put::Imm8 => 1,
            Put::Imm16 => 2,
            Put::Imm32 => 4,
            _ => 8,
        };
        out.bytes[len..len + size].copy_from_slice(&value.to_le_bytes()[..size]);
        out.imm_at = len as u8;
        out.imm_len = size as u8;
        len += size;
    }
    out.len = len as u8;
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

fn apply_suffix(instruction: &mut Instruction, suffix: Suffix) {
    if suffix.is_none() {
        return;
    }
    instruction.set_zeroing_masking(suffix.zeroing());
    instruction.set_is_broadcast(suffix.broadcast());
    instruction.set_suppress_all_exceptions(suffix.sae());
    if let Some(mode) = suffix.rounding() {
        let modes = [
            RoundingControl::RoundToNearest,
            RoundingControl::RoundDown,
            RoundingControl::RoundUp,
            RoundingControl::RoundTowardZero,
        ];
        instruction.set_rounding_control(modes[usize::from(mode)]);
    }
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

/// Hands the operands over. Whether the memory operand is relative to the instruction comes back.
fn fill(
    instruction: &mut Instruction,
    op: Op,
    form: &Form,
    operands: &[Operand],
) -> Result<bool, EncodeError> {
    let mut relative = false;
    for ((kind, slot), operand) in form.kinds.iter().zip(form.slots).zip(operands) {
        let slot = u32::from(slot);
        let put = kind.put();
        match operand {
            Operand::Reg(reg) => match put {
                Put::Nothing => {}
                Put::Mask => instruction.set_op_mask(reg.hardware()),
                Put::TlsOffset => {
                    let mem = Mem { rip: true, ..Mem::default() };
                    relative |= memory(instruction, op, slot, &mem)?;
                }
                Put::Byte16 => instruction.set_op_register(slot, word(*reg)),
                Put::Plain8 => {
                    let prefix = operands.iter().any(|o| matches!(o, Operand::Reg(r) if r.number() > 7));
                    let register = if prefix { at_width(*reg, Register::AL) } else { plain_byte(*reg) };
                    instruction.set_op_register(slot, register);
                }
                Put::Twice16 | Put::Twice32 | Put::Twice64 => {
                    let register = at_width(*reg, first_of(put));
                    instruction.set_op_register(slot, register);
                    instruction.set_op_register(slot - 1, register);
                }
                _ => instruction.set_op_register(slot, at_width(*reg, first_of(put))),
            },
            Operand::RegList(first, _) => instruction.set_op_register(slot, first.hardware()),
            Operand::Imm(value) => immediate(instruction, slot, put, *value),
            Operand::Mem(mem) => relative |= memory(instruction, op, slot, mem)?,
        }
    }
    Ok(relative)
}

/// The first general register of the width at which an operand is read.
fn first_of(put: Put) -> Register {
    match put {
        Put::Gpr8 => Register::AL,
        Put::Gpr16 | Put::Twice16 => Register::AX,
        Put::Gpr32 | Put::Twice32 => Register::EAX,
        _ => Register::RAX,
    }
}

/// Immediates are cut to the field: the form was chosen by a range that allows for it.
fn immediate(instruction: &mut Instruction, slot: u32, put: Put, value: i64) {
    let kind = match put {
        Put::Imm8 => {
            instruction.set_immediate8(value as u8);
            OpKind::Immediate8
        }
        Put::Imm8To16 => {
            instruction.set_immediate8to16(value as i16);
            OpKind::Immediate8to16
        }
        Put::Imm8To32 => {
            instruction.set_immediate8to32(value as i32);
            OpKind::Immediate8to32
        }
        Put::Imm8To64 => {
            instruction.set_immediate8to64(value);
            OpKind::Immediate8to64
        }
        Put::Imm16 => {
            instruction.set_immediate16(value as u16);
            OpKind::Immediate16
        }
        Put::Imm32 => {
            instruction.set_immediate32(value as u32);
            OpKind::Immediate32
        }
        Put::Imm32To64 => {
            instruction.set_immediate32to64(i64::from(value as i32));
            OpKind::Immediate32to64
        }
        _ => {
            instruction.set_immediate64(value as u64);
            OpKind::Immediate64
        }
    };
    instruction.set_op_kind(slot, kind);
}

fn memory(instruction: &mut Instruction, op: Op, slot: u32, mem: &Mem) -> Result<bool, EncodeError> {
    let bad = EncodeError::BadAddress { base: mem.base, index: mem.index, scale: mem.scale };
    instruction.set_op_kind(slot, OpKind::Memory);
    if mem.rip {
        instruction.set_memory_base(Register::RIP);
        instruction.set_memory_displ_size(8);
        return Ok(true);
    }
    let mut disp = i64::from(mem.disp as i32);
    if disp != mem.disp && !op.wraps() {
        return Err(EncodeError::OffsetTooLarge(mem.disp));
    }
    let mut disp32 = mem.disp32;
    let mut base = Register::None;
    match mem.base {
        Reg::NONE => {}
        Reg::TLS => {
            instruction.set_segment_prefix(Register::FS);
            disp32 = true;
        }
        r if r.is_gpr64() => base = r.hardware(),
        r if r.is_segment() => {
            // The stack segment has no prefix in Go (asm6.go, prefixof).
            if r != Reg::SS {
                instruction.set_segment_prefix(r.hardware());
            }
        }
        _ => return Err(bad),
    }
    match mem.index {
        Reg::NONE => {}
        Reg::TLS => instruction.set_segment_prefix(Register::FS),
        r if r.is_segment() => {
            if r != Reg::SS && !mem.base.is_segment() && mem.base != Reg::TLS {
                instruction.set_segment_prefix(r.hardware());
            }
        }
        r if r.is_gpr64() || r.is_xmm() || r.is_ymm() || r.is_zmm() => {
            if !matches!(mem.scale, 1 | 2 | 4 | 8) || (mem.base != Reg::NONE && !mem.base.is_gpr64()) {
                return Err(bad);
            }
            instruction.set_memory_index(r.hardware());
            instruction.set_memory_index_scale(u32::from(mem.scale));
        }
        _ => return Err(bad),
    }
    instruction.set_memory_base(base);
    if base == Register::None || disp32 {
        instruction.set_memory_displ_size(8);
    } else if disp != 0 {
        instruction.set_memory_displ_size(1);
    }
    if mem.base == Reg::TLS {
        disp = 0;
    }
    instruction.set_memory_displacement64(disp as u64);
    Ok(false)
}

/// Go counts MOVSWW and MOVZWW among the byte instructions: SP, BP, SI and DI get the prefix that
/// would make them byte registers, between 66 and the opcode (asm6.go, Zmb_r).
fn add_byte_prefix(operands: &[Operand], out: &mut Encoded) {
    let needs = matches!(operands.first(), Some(Operand::Reg(r)) if matches!(r.number(), 4..=7));
    let len = usize::from(out.len);
    if needs && out.bytes[1] & 0xf0 != 0x40 {
        out.bytes.copy_within(1..len, 2);
        out.bytes[1] = 0x40;
        out.len += 1;
    }
}
