//! Checks our encoder against iced-x86's: every form with valid operands of every shape must have the same bytes, field offsets
//! and refusals.

use super::encode::encode_form;
use super::encoded::Encoded;
use super::error::EncodeError;
use super::kind::{Flag, Kind, Put};
use super::op::{Form, Op};
use super::operand::{Mem, Operand};
use super::reg::{Reg, at_width};
use super::suffix::Suffix;
use iced_x86::{Code, Encoder, Instruction, OpKind, Register, RoundingControl};

include!(concat!(env!("OUT_DIR"), "/slots.rs"));

/// A form, with the data that iced requires.
#[derive(Clone, Copy)]
struct Case {
    op: Op,
    form: &'static Form,
    code: Code,
    slots: [u8; 5],
}

impl Case {
    fn all() -> impl Iterator<Item = Case> {
        let of = |op: Op| {
            let row =
                move |(number, (form, code))| Case { op, form, code, slots: SLOTS[op.first_form() + number] };
            op.forms().iter().zip(op.codes()).enumerate().map(row)
        };
        Op::all().flat_map(of).filter(|case| case.form.flags & (Flag::REFUSED | Flag::BYTES) == 0)
    }

    fn kinds(&self) -> &'static [Kind] {
        &self.form.kinds[..usize::from(self.form.count)]
    }

    /// iced's encoding, or none.
    fn iced(&self, encoder: &mut Encoder, suffix: Suffix, operands: &[Operand]) -> Option<Fields> {
        let mut instruction = Instruction::default();
        instruction.set_code(self.code);
        let relative = fill(&mut instruction, self, operands).ok()?;
        if self.form.flags & Flag::EVEX != 0 {
            apply_suffix(&mut instruction, suffix);
        }
        if self.code.op_code().op_kinds().first() == Some(&iced_x86::OpCodeOperandKind::seg_rDI) {
            instruction.set_op0_kind(OpKind::MemorySegRDI);
        }
        let encoded = encoder.encode(&instruction, 0);
        let mut bytes = encoder.take_buffer();
        encoded.ok()?;
        let places = encoder.get_constant_offsets();
        if relative {
            bytes[places.displacement_offset()..][..4].fill(0);
        }
        if self.form.kinds[0] == Kind::Byte16 {
            add_byte_prefix(operands, &mut bytes);
        }
        if suffix.sae() && self.code.op_code().l() == 2 {
            bytes[3] |= 0x40;
        }
        let disp = (places.displacement_offset() as u8, places.displacement_size() as u8);
        Some(Fields { bytes, disp, imm: (places.immediate_offset() as u8, places.immediate_size() as u8) })
    }

    /// Our encoding.
    fn ours(&self, suffix: Suffix, operands: &[Operand]) -> Option<Fields> {
        let mut out = Encoded::default();
        encode_form(self.form, self.op.wraps(), suffix, operands, &mut out).ok()?;
        Some(Fields {
            bytes: out.bytes().to_vec(),
            disp: (out.disp_at, out.disp_len),
            imm: (out.imm_at, out.imm_len),
        })
    }
}

/// The bytes of an instruction, and the offsets and sizes of its fields.
#[derive(PartialEq, Debug)]
struct Fields {
    bytes: Vec<u8>,
    disp: (u8, u8),
    imm: (u8, u8),
}

/// Addresses of every shape.
fn addresses() -> Vec<Mem> {
    let mut all = vec![Mem { rip: true, ..Mem::default() }];
    let general = || (0..16).filter_map(|number| Reg::from_index(Reg::AX.index()? + number));
    let disps =
        [0, 1, -1, 8, 64, 127, 128, -128, -129, 508, 512, 4064, 4096, 8128, -8192, 0x7fff_ffff, -0x8000_0000];
    for base in general().chain([Reg::NONE]) {
        for disp in disps {
            all.push(Mem { base, disp, ..Mem::default() });
        }
        all.push(Mem { base, disp: 8, disp32: true, ..Mem::default() });
        for index in general().filter(|index| *index != Reg::SP) {
            let scale = 1 << (index.number() & 3);
            all.push(Mem { base, index, scale, ..Mem::default() });
            all.push(Mem { base, index, scale, disp: 64, ..Mem::default() });
        }
    }
    let segments = [Reg::CS, Reg::SS, Reg::DS, Reg::ES, Reg::FS, Reg::GS, Reg::TLS];
    for segment in segments {
        for disp in [0, 0x30, 0x1234] {
            all.push(Mem { base: segment, disp, ..Mem::default() });
            all.push(Mem { base: Reg::BX, index: segment, scale: 1, disp, ..Mem::default() });
        }
        for other in segments {
            all.push(Mem { base: segment, index: other, scale: 1, ..Mem::default() });
        }
    }
    // Invalid in every instruction.
    all.push(Mem { base: Reg::X1, ..Mem::default() });
    all.push(Mem { base: Reg::AX, index: Reg::CX, scale: 3, ..Mem::default() });
    all.push(Mem { base: Reg::GS, index: Reg::CX, scale: 1, ..Mem::default() });
    all.push(Mem { base: Reg::AX, disp: 1 << 31, ..Mem::default() });
    all
}

/// Addresses with vector indexes.
fn vector_addresses() -> Vec<Mem> {
    let mut all = Vec::new();
    for index in Reg::all().filter(|reg| reg.is_vector()) {
        for (base, disp) in
            [(Reg::AX, 0), (Reg::R13, 0), (Reg::NONE, 4), (Reg::SP, 8), (Reg::R12, 508), (Reg::BP, 4096)]
        {
            all.push(Mem { base, index, scale: 1 << (index.number() & 3), disp, ..Mem::default() });
        }
    }
    all
}

/// Every operand to try.
fn operands() -> Vec<Operand> {
    let mut all: Vec<Operand> = Reg::all().map(Operand::Reg).collect();
    let numbers =
        [0, 1, 2, 3, 4, 127, 128, 255, 256, -1, -128, -129, 65535, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];
    all.extend(numbers.map(Operand::Imm));
    all.extend([1 << 32, i64::MIN, -0x8000_0000, -0x8000_0001].map(Operand::Imm));
    for (first, last) in [
        (Reg::X0, Reg::X3),
        (Reg::X13, Reg::X16),
        (Reg::X28, Reg::X31),
        (Reg::Z4, Reg::Z7),
        (Reg::Z17, Reg::Z20),
    ] {
        all.push(Operand::RegList(first, last));
    }
    all.extend(addresses().into_iter().map(Operand::Mem));
    all.extend(vector_addresses().into_iter().map(Operand::Mem));
    all
}

/// Every suffix.
fn suffixes() -> Vec<Suffix> {
    let texts = ["", "Z", "BCST", "BCST.Z", "SAE", "SAE.Z", "RN_SAE", "RD_SAE", "RU_SAE.Z", "RZ_SAE"];
    texts.into_iter().map(|text| Suffix::parse(text).unwrap()).collect()
}

/// Calls `visit` with each position of a form with every operand it accepts, combined with two choices of the other operands;
/// with suffixes for a few operands in each position.
fn combine(case: &Case, all: &[Operand], suffixes: &[Suffix], visit: &mut dyn FnMut(Suffix, &[Operand])) {
    let fits = |kind: &Kind| {
        all.iter().copied().filter(|operand| operand.class() & kind.accepts() != 0).collect::<Vec<_>>()
    };
    let fitting: Vec<Vec<Operand>> = case.kinds().iter().map(fits).collect();
    for which in [1, 5] {
        let others: Vec<Operand> = fitting.iter().map(|values| values[which % values.len()]).collect();
        visit(Suffix::NONE, &others);
        for (place, values) in fitting.iter().enumerate() {
            for (number, value) in values.iter().enumerate() {
                let mut operands = others.clone();
                operands[place] = *value;
                visit(Suffix::NONE, &operands);
                if case.form.flags & Flag::EVEX != 0 && number % 7 == 0 {
                    suffixes.iter().for_each(|suffix| visit(*suffix, &operands));
                }
            }
        }
    }
}

#[test]
fn every_form_has_the_bytes_of_iced() {
    let (all, suffixes) = (operands(), suffixes());
    let mut encoder = Encoder::new(64);
    let mut compared = 0;
    for case in Case::all() {
        combine(&case, &all, &suffixes, &mut |suffix, operands| {
            // Invalid combinations are refused before anything is encoded.
            let ours = case.ours(suffix, operands);
            if let (None, Some(Flag::EVEX)) = (&ours, Some(case.form.flags & Flag::EVEX))
                && (!suffix.is_none() || case.form.flags & Flag::GATHER5 != 0)
            {
                return;
            }
            if refused_before(&case, operands) {
                return;
            }
            let iced = case.iced(&mut encoder, suffix, operands);
            assert_eq!(ours, iced, "{} {:?} {suffix} {operands:?}", case.op.name(), case.code);
            compared += 1;
        });
    }
    assert!(compared > 1_000_000, "{compared}");
}

/// Whether source can only ask for the operand by a relocation, or by a constant that does not fit.
fn is_unusual(operand: &Operand) -> bool {
    match operand {
        Operand::Mem(mem) => mem.disp32,
        Operand::Imm(value) => *value == 0x8000_0000 || *value == -0x8000_0000,
        _ => false,
    }
}

/// What `encode` writes for each form, with every operand that it accepts, is decoded to an instruction of the dialect.
#[test]
#[cfg(feature = "dis")]
fn every_encoding_is_decoded() {
    use super::decode::{Decoder, Meaning};
    let all: Vec<Operand> = operands().into_iter().filter(|operand| !is_unusual(operand)).collect();
    let suffixes = suffixes();
    let decoder = Decoder::new();
    let mut decoded = 0;
    for case in Case::all() {
        combine(&case, &all, &suffixes, &mut |suffix, operands| {
            let Ok(encoded) = super::encode::encode(case.op, suffix, operands) else { return };
            let found = decoder.decode(encoded.bytes(), 0x1000);
            let whole = found.len == encoded.bytes().len();
            let context = || format!("{} {suffix} {operands:?}: {found:?}", case.op.name());
            assert!(matches!(found.meaning, Meaning::Instruction { .. }) && whole, "{}", context());
            decoded += 1;
        });
    }
    assert!(decoded > 5_000_000, "{decoded}");
}

/// Whether these operands are refused before anything is encoded.
fn refused_before(case: &Case, operands: &[Operand]) -> bool {
    let mut out = Encoded::default();
    let result = encode_form(case.form, case.op.wraps(), Suffix::NONE, operands, &mut out);
    matches!(result, Err(EncodeError::GatherNotDistinct | EncodeError::SegmentForgotten))
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

/// Sets the operands, and returns whether the memory operand is RIP-relative.
fn fill(instruction: &mut Instruction, case: &Case, operands: &[Operand]) -> Result<bool, EncodeError> {
    let mut relative = false;
    let op = case.op;
    for ((kind, slot), operand) in case.form.kinds.iter().zip(case.slots).zip(operands) {
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

/// The first general register of the operand's width.
fn first_of(put: Put) -> Register {
    match put {
        Put::Gpr8 => Register::AL,
        Put::Gpr16 | Put::Twice16 => Register::AX,
        Put::Gpr32 | Put::Twice32 => Register::EAX,
        _ => Register::RAX,
    }
}

/// Immediates are truncated to the field: the form was chosen by a range that allows for it.
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
            // Go has no prefix for the stack segment (asm6.go, prefixof).
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

/// Go treats MOVSWW and MOVZWW as byte instructions: with SP, BP, SI and DI, they get the prefix that would make these byte
/// registers, between 66 and the opcode (asm6.go, Zmb_r).
fn add_byte_prefix(operands: &[Operand], bytes: &mut Vec<u8>) {
    let needs = matches!(operands.first(), Some(Operand::Reg(r)) if matches!(r.number(), 4..=7));
    if needs && bytes[1] & 0xf0 != 0x40 {
        bytes.insert(1, 0x40);
    }
}

/// The 16-bit register with the same number.
fn word(reg: Reg) -> Register {
    Register::AX + u32::from(reg.number())
}

/// A general register as a byte operand without REX prefix: AH to BH for SP to DI.
fn plain_byte(reg: Reg) -> Register {
    if reg.is_gpr64() && reg.number() < 8 {
        Register::AL + u32::from(reg.number())
    } else {
        at_width(reg, Register::AL)
    }
}
