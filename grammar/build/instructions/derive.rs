//! Derives the forms of the dialect from iced-x86's opcode descriptions.
//!
//! Operands come in Intel's order and leave in Go's, which is the reverse unless the caller overrides it; the mask comes
//! before the destination.

use super::kind::{Flag, Kind, Put};
use super::specimen::{Shape, specimen};
use iced_x86::{Code, CpuidFeature, EncodingKind, Mnemonic, OpCodeInfo, OpCodeOperandKind as Iced};
use std::collections::HashMap;

/// One operand combination of a mnemonic and its encoding.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Form {
    pub(crate) code: Code,
    /// Operand kinds in the dialect's order.
    pub(crate) kinds: Vec<Kind>,
    /// The number of each operand in the encoder's order; 15 for none.
    pub(crate) slots: Vec<u8>,
    pub(crate) flags: u16,
    /// The bytes of a form without code.
    pub(crate) bytes: Vec<u8>,
    /// The opcode of `bytes`, if known.
    pub(crate) origin: Option<Code>,
}

/// The order of operands in the dialect, relative to Intel's.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Order {
    Reversed,
    /// CMPQ and the like.
    Same,
    /// `CMPPS a, b, imm`: the first two reversed, the immediate still last.
    ImmediateLast,
}

/// The kind of an 8-bit immediate, by encoding; with EVEX it is always 0 to 255.
#[derive(Clone)]
pub(crate) struct Immediate8 {
    pub(crate) legacy: Kind,
    pub(crate) vex: Kind,
}

/// All relevant opcodes, by mnemonic, name and bytes.
pub(crate) struct Codes {
    by_mnemonic: HashMap<String, Vec<Code>>,
    by_name: HashMap<String, Code>,
    by_bytes: HashMap<Vec<u8>, Code>,
}

impl Codes {
    pub(crate) fn new() -> Codes {
        let mut codes =
            Codes { by_mnemonic: HashMap::new(), by_name: HashMap::new(), by_bytes: HashMap::new() };
        for code in Code::values() {
            let info = code.op_code();
            if !info.is_instruction() || !info.mode64() || code.mnemonic() == Mnemonic::INVALID {
                continue;
            }
            codes.by_name.insert(format!("{code:?}"), code);
            if let Some(bytes) = implied_bytes(code, info) {
                codes.by_bytes.entry(bytes).or_insert(code);
            }
            if usable(code, info) {
                let mnemonic = format!("{:?}", code.mnemonic()).to_uppercase();
                codes.by_mnemonic.entry(mnemonic).or_default().push(code);
            }
        }
        codes
    }

    pub(crate) fn mnemonic(&self, name: &str) -> Option<&[Code]> {
        self.by_mnemonic.get(&name.to_uppercase()).map(Vec::as_slice)
    }

    /// The opcode with these bytes, not counting immediates and branch displacements.
    pub(crate) fn by_bytes(&self, bytes: &[u8]) -> Option<Code> {
        self.by_bytes.get(bytes).copied()
    }

    pub(crate) fn named(&self, name: &str) -> Option<Code> {
        self.by_name.get(name).copied()
    }
}

/// Whether Go's assembler may have the opcode. It lacks the extensions below, or (the last ones) has them only with EVEX
/// prefixes.
fn usable(code: Code, info: &OpCodeInfo) -> bool {
    if matches!(info.encoding(), EncodingKind::MVEX | EncodingKind::D3NOW | EncodingKind::XOP) {
        return false;
    }
    let lacking = [
        CpuidFeature::AMX_TILE,
        CpuidFeature::AVX_VNNI,
        CpuidFeature::AVX_IFMA,
        CpuidFeature::AVX_VNNI_INT8,
        CpuidFeature::AVX_VNNI_INT16,
        CpuidFeature::AVX_NE_CONVERT,
    ];
    if code.cpuid_features().iter().any(|f| lacking.contains(f)) {
        return false;
    }
    // Absolute addresses without ModRM are never selected, and far pointers have no syntax.
    !info.op_kinds().iter().any(|k| {
        matches!(k, Iced::mem_offs | Iced::farbr2_2 | Iced::farbr4_2 | Iced::mem_mpx | Iced::bnd_reg)
    })
}

/// The size in bits of a general register, or register or memory, operand.
fn gpr_size(kind: Iced) -> Option<u32> {
    Some(match kind {
        Iced::r8_or_mem | Iced::r8_reg | Iced::r8_opcode | Iced::al => 8,
        Iced::r16_or_mem | Iced::r16_reg | Iced::r16_rm | Iced::r16_opcode | Iced::ax => 16,
        Iced::r32_or_mem | Iced::r32_reg | Iced::r32_rm | Iced::r32_opcode | Iced::r32_vvvv | Iced::eax => 32,
        Iced::r64_or_mem | Iced::r64_reg | Iced::r64_rm | Iced::r64_opcode | Iced::r64_vvvv | Iced::rax => 64,
        _ => return None,
    })
}

/// The size selected by a B, W, L or Q at the end of a mnemonic.
pub(crate) fn size(info: &OpCodeInfo) -> u32 {
    if let Some(size) = info.op_kinds().iter().find_map(|k| gpr_size(*k)) {
        return size;
    }
    if info.default_op_size64() || info.force_op_size64() {
        return if info.operand_size() == 16 { 16 } else { 64 };
    }
    info.operand_size()
}

/// The vector length in bits, as a selector spells it.
pub(crate) fn vector_length(info: &OpCodeInfo) -> &'static str {
    ["128", "256", "512"].get(info.l() as usize).copied().unwrap_or("")
}

/// The order in which the forms of a mnemonic are tried: Go's choice among equivalent ones.
pub(crate) fn rank(code: Code, high_opcode_first: bool) -> (u8, u32, u8, u8, i64) {
    let info = code.op_code();
    let encoding = match info.encoding() {
        EncodingKind::Legacy => 0,
        EncodingKind::VEX => 1,
        _ => 2,
    };
    let immediate = info.op_kinds().iter().map(|k| immediate_bytes(*k)).sum();
    let modrm = info.op_kinds().iter().any(|k| gpr_size(*k).is_some() && !fixed_or_opcode(*k));
    let odd = info.operand_size() == 16 || info.address_size() == 32;
    let opcode = i64::from(info.op_code());
    (encoding, immediate, u8::from(odd), u8::from(modrm), if high_opcode_first { -opcode } else { opcode })
}

fn fixed_or_opcode(kind: Iced) -> bool {
    use Iced::*;
    matches!(kind, al | ax | eax | rax | r8_opcode | r16_opcode | r32_opcode | r64_opcode)
}

fn immediate_bytes(kind: Iced) -> u32 {
    match kind {
        Iced::imm8 | Iced::imm8sex16 | Iced::imm8sex32 | Iced::imm8sex64 => 1,
        Iced::imm16 => 2,
        Iced::imm32 | Iced::imm32sex64 => 4,
        Iced::imm64 => 8,
        _ => 0,
    }
}

/// The forms of one opcode: one, or two if the mask is optional. None if it has an operand without a syntax in the dialect.
pub(crate) fn forms(code: Code, order: Order, imm8: &Immediate8) -> Vec<Form> {
    let info = code.op_code();
    let imm8 = match info.encoding() {
        EncodingKind::Legacy => imm8.legacy,
        EncodingKind::VEX => imm8.vex,
        _ => Kind::U8,
    };
    if info.op_kinds().iter().any(|k| matches!(k, Iced::seg_rSI | Iced::es_rDI)) {
        return vec![literal(string_bytes(info), Some(code))];
    }
    let mut kinds = Vec::new();
    let mut slots = Vec::new();
    for (slot, iced) in info.op_kinds().iter().enumerate() {
        match *iced {
            // Implied: the memory at DI.
            Iced::seg_rDI => {}
            other => match kind(other, info, imm8) {
                Some(kind) => {
                    kinds.push(kind);
                    slots.push(slot as u8);
                }
                None => return Vec::new(),
            },
        }
    }
    if kinds.is_empty() && info.op_count() == 0 {
        return vec![literal(plain_bytes(code), Some(code))];
    }
    match order {
        Order::Reversed => {
            kinds.reverse();
            slots.reverse();
        }
        Order::Same => {}
        Order::ImmediateLast => {
            kinds.swap(0, 1);
            slots.swap(0, 1);
        }
    }
    let plain = Form { code, kinds, slots, flags: flags(info), bytes: Vec::new(), origin: None };
    if !info.can_use_op_mask_register() {
        return vec![plain];
    }
    let mut masked = plain.clone();
    let before_destination = masked.kinds.len() - 1;
    masked.kinds.insert(before_destination, Kind::Mask);
    masked.slots.insert(before_destination, NO_SLOT);
    if info.require_op_mask_register() { vec![masked] } else { vec![plain, masked] }
}

/// The slot of an operand that is passed to the encoder in another way, or not at all.
pub(crate) const NO_SLOT: u8 = 15;

/// A form of fixed bytes.
pub(crate) fn literal(bytes: Vec<u8>, origin: Option<Code>) -> Form {
    Form { code: Code::INVALID, kinds: Vec::new(), slots: Vec::new(), flags: Flag::BYTES, bytes, origin }
}

/// A form with explicit operands, in the dialect's order.
pub(crate) fn explicit(code: Code, kinds: Vec<Kind>, order: Order) -> Result<Form, String> {
    let info = code.op_code();
    let mut slots = vec![NO_SLOT; kinds.len()];
    let written = |k: &Kind| !matches!(k.put(), Put::Nothing | Put::Mask);
    let count = info.op_count();
    let takes = |k: &Kind| if matches!(k.put(), Put::Twice16 | Put::Twice32 | Put::Twice64) { 2 } else { 1 };
    let given: u32 = kinds.iter().filter(|kind| written(kind)).map(takes).sum();
    if given != count {
        return Err(format!("{code:?} takes {count} operands, not {given}"));
    }
    let mut next = 0;
    for (slot, kind) in slots.iter_mut().zip(&kinds).filter(|(_, kind)| written(kind)) {
        *slot = match order {
            Order::Reversed => count as u8 - 1 - next,
            Order::Same => next,
            Order::ImmediateLast => {
                if next < 2 {
                    1 - next
                } else {
                    next
                }
            }
        };
        next += takes(kind) as u8;
    }
    Ok(Form { code, kinds, slots, flags: flags(info), bytes: Vec::new(), origin: None })
}

fn flags(info: &OpCodeInfo) -> u16 {
    let mut flags = 0;
    let mut set = |on: bool, flag: u16| flags |= if on { flag } else { 0 };
    let evex = info.encoding() == EncodingKind::EVEX;
    set(evex, Flag::EVEX);
    set(info.can_use_rounding_control(), Flag::ROUND);
    set(info.can_suppress_all_exceptions() && !info.can_use_rounding_control(), Flag::SAE);
    set(info.can_broadcast(), Flag::BCST);
    set(info.can_use_zeroing_masking(), Flag::ZERO);
    let vsib = |k: &Iced| {
        use Iced::*;
        matches!(k, mem_vsib32x | mem_vsib64x | mem_vsib32y | mem_vsib64y | mem_vsib32z | mem_vsib64z)
    };
    let gather = info.op_kinds().get(1).is_some_and(vsib);
    set(gather && !evex, Flag::GATHER2);
    set(gather && evex, Flag::GATHER5);
    flags
}

/// The dialect's operand kind for an opcode operand.
fn kind(iced: Iced, info: &OpCodeInfo, imm8: Kind) -> Option<Kind> {
    let evex = info.encoding() == EncodingKind::EVEX;
    let either = |vex, wide| Some(if evex { wide } else { vex });
    match iced {
        Iced::mem | Iced::mem_mib => Some(Kind::Mem),
        Iced::mem_vsib32x | Iced::mem_vsib64x => either(Kind::VmX, Kind::VmXe),
        Iced::mem_vsib32y | Iced::mem_vsib64y => either(Kind::VmY, Kind::VmYe),
        Iced::mem_vsib32z | Iced::mem_vsib64z => Some(Kind::VmZ),
        Iced::r8_or_mem => Some(Kind::Rm8),
        Iced::r16_or_mem => Some(Kind::Rm16),
        Iced::r32_or_mem => Some(Kind::Rm32),
        Iced::r64_or_mem => Some(Kind::Rm64),
        Iced::r8_reg | Iced::r8_opcode => Some(Kind::R8),
        Iced::r16_reg | Iced::r16_rm | Iced::r16_opcode => Some(Kind::R16),
        Iced::r32_reg | Iced::r32_rm | Iced::r32_opcode | Iced::r32_vvvv => Some(Kind::R32),
        Iced::r64_reg | Iced::r64_rm | Iced::r64_opcode | Iced::r64_vvvv => Some(Kind::R64),
        Iced::seg_reg => Some(Kind::Sreg),
        Iced::cr_reg => Some(Kind::Cr),
        Iced::dr_reg => Some(Kind::Dr),
        Iced::k_reg | Iced::k_rm | Iced::k_vvvv => Some(Kind::K),
        Iced::k_or_mem => Some(Kind::Km),
        Iced::mm_reg | Iced::mm_rm => Some(Kind::Mr),
        Iced::mm_or_mem => Some(Kind::Mm),
        Iced::xmm_reg | Iced::xmm_rm | Iced::xmm_vvvv | Iced::xmm_is4 => either(Kind::X, Kind::Xe),
        Iced::xmm_or_mem => either(Kind::Xm, Kind::Xem),
        Iced::ymm_reg | Iced::ymm_rm | Iced::ymm_vvvv | Iced::ymm_is4 => either(Kind::Y, Kind::Ye),
        Iced::ymm_or_mem => either(Kind::Ym, Kind::Yem),
        Iced::zmm_reg | Iced::zmm_rm | Iced::zmm_vvvv => Some(Kind::Z),
        Iced::zmm_or_mem => Some(Kind::Zm),
        Iced::xmmp3_vvvv => Some(Kind::ListX),
        Iced::zmmp3_vvvv => Some(Kind::ListZ),
        Iced::al => Some(Kind::Al),
        Iced::ax => Some(Kind::Ax16),
        Iced::eax => Some(Kind::Ax32),
        Iced::rax => Some(Kind::Ax64),
        Iced::cl => Some(Kind::Cl),
        Iced::fs => Some(Kind::IsFs),
        Iced::gs => Some(Kind::IsGs),
        Iced::st0 => Some(Kind::St0),
        Iced::sti_opcode => Some(Kind::St),
        Iced::imm8 => Some(imm8),
        Iced::imm8_const_1 => Some(Kind::One),
        Iced::imm8sex16 => Some(Kind::I8To16),
        Iced::imm8sex32 => Some(Kind::I8To32),
        Iced::imm8sex64 => Some(Kind::I8To64),
        Iced::imm16 => Some(Kind::AnyW),
        Iced::imm32 => Some(Kind::AnyL),
        Iced::imm32sex64 => Some(Kind::AnyQ),
        Iced::imm64 => Some(Kind::Imm64),
        _ => None,
    }
}

/// The bytes of a string instruction, whose operands are all implied.
fn string_bytes(info: &OpCodeInfo) -> Vec<u8> {
    let mut bytes = Vec::new();
    match info.operand_size() {
        16 => bytes.push(0x66),
        64 => bytes.push(0x48),
        _ => {}
    }
    bytes.push(info.op_code() as u8);
    bytes
}

/// The bytes of an instruction without operands.
fn plain_bytes(code: Code) -> Vec<u8> {
    let mut encoder = iced_x86::Encoder::new(64);
    encoder.encode(&iced_x86::Instruction::with(code), 0).unwrap_or_else(|e| panic!("{code:?}: {e}"));
    encoder.take_buffer()
}

/// The bytes of an instruction whose operands are implied, immediates or branch displacements, without the latter two.
fn implied_bytes(code: Code, info: &OpCodeInfo) -> Option<Vec<u8>> {
    let field = |kind: &Iced| match kind {
        Iced::br64_1 | Iced::imm8 => Some(1),
        Iced::br64_4 | Iced::xbegin_4 => Some(4),
        Iced::al | Iced::ax | Iced::eax | Iced::rax | Iced::dx | Iced::seg_rBX_al => Some(0),
        _ => None,
    };
    let fields = info.op_kinds().iter().map(field).sum::<Option<usize>>()?;
    let mut encoder = iced_x86::Encoder::new(64);
    encoder.encode(&specimen(code, Shape::default()), 0).unwrap_or_else(|e| panic!("{code:?}: {e}"));
    let mut bytes = encoder.take_buffer();
    bytes.truncate(bytes.len() - fields);
    Some(bytes)
}
