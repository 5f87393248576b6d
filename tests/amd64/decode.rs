//! An independent decoding of encoded instructions: iced's decoder must find the registers, the address and the immediate that
//! were encoded, in exactly as many bytes.

use iced_x86::{Decoder, DecoderOptions, Instruction, OpKind, Register};
use rasm::amd64::{Encoded, Mem, Op, Operand, Reg};

/// Not instructions to a decoder: data, lone prefixes, and an opcode without its operands.
const UNREADABLE: [&str; 10] =
    ["BYTE", "WORD", "LONG", "QUAD", "LOCK", "REP", "REPN", "XACQUIRE", "XRELEASE", "UD1"];

/// The mismatch found by the decoder, or none.
pub(crate) fn disagreement(op: Op, operands: &[Operand], encoded: &Encoded) -> Option<String> {
    if UNREADABLE.contains(&op.name()) {
        return None;
    }
    let mut decoder = Decoder::new(64, encoded.bytes(), DecoderOptions::NONE);
    let decoded = decoder.decode();
    if decoded.is_invalid() {
        return Some("is not an instruction".to_string());
    }
    if decoded.len() != encoded.bytes().len() {
        return Some(format!("is read in {} bytes", decoded.len()));
    }
    // 90 is decoded as NOP, which is equivalent.
    if op.name().starts_with("XCHG") && decoded.op_count() == 0 {
        return None;
    }
    for operand in operands {
        let found = match operand {
            Operand::Reg(reg) => has_register(&decoded, *reg),
            Operand::RegList(first, _) => has_register(&decoded, *first),
            Operand::Imm(value) => has_immediate(&decoded, *value),
            Operand::Mem(mem) => has_address(&decoded, mem),
            other => return Some(format!("unknown operand {other:?}")),
        };
        if !found {
            return Some(format!("has no {operand:?} in {decoded:?}"));
        }
    }
    None
}

/// The register's kind and number, regardless of the width used.
fn identity(register: Register) -> (u8, usize) {
    // AH to BH have a kind of their own.
    if let Some(high) =
        [Register::AH, Register::CH, Register::DH, Register::BH].iter().position(|h| *h == register)
    {
        return (9, 4 + high);
    }
    if register.is_gpr() {
        return (0, register.full_register().number());
    }
    let number = register.number();
    let kind = match register {
        r if r.is_xmm() => 1,
        r if r.is_ymm() => 2,
        r if r.is_zmm() => 3,
        r if r.is_mm() => 4,
        r if r.is_k() => 5,
        r if r.is_st() => 6,
        r if r.is_segment_register() => 7,
        _ => 8,
    };
    (kind, number)
}

fn wanted(reg: Reg) -> (u8, usize) {
    let number = usize::from(reg.number());
    let kind = match reg {
        r if r.is_gpr64() => 0,
        r if r.is_byte() => {
            let high = [Reg::AH, Reg::CH, Reg::DH, Reg::BH].iter().position(|h| *h == r);
            return high.map_or((0, number), |_| (9, number));
        }
        r if r.is_xmm() => 1,
        r if r.is_ymm() => 2,
        r if r.is_zmm() => 3,
        r if r.is_mmx() => 4,
        r if r.is_mask() => 5,
        r if r.is_x87() => 6,
        r if r.is_segment() => 7,
        _ => 8,
    };
    (kind, number)
}

fn has_register(decoded: &Instruction, reg: Reg) -> bool {
    let want = wanted(reg);
    let mut registers = (0..decoded.op_count())
        .filter(|i| decoded.op_kind(*i) == OpKind::Register)
        .map(|i| identity(decoded.op_register(i)));
    // The opcode implies the system tables, the top registers of the x87 stack, X0 of a blend, CX of a shift; K0 as a mask means
    // no mask.
    let implied =
        matches!(reg, Reg::GDTR | Reg::IDTR | Reg::LDTR | Reg::MSW | Reg::TASK | Reg::F0 | Reg::F1 | Reg::X0);
    let crc = want.0 == 0 && (4..8).contains(&want.1) && decoded.mnemonic() == iced_x86::Mnemonic::Crc32;
    registers.any(|r| r == want || (crc && r == (9, want.1)) || r == (9, want.1) && want.0 == 9)
        || identity(decoded.op_mask()) == want && want.0 == 5
        || implied
}

fn has_immediate(decoded: &Instruction, value: i64) -> bool {
    let implied_one =
        value == 1 && (0..decoded.op_count()).all(|i| decoded.op_kind(i) != OpKind::Immediate8to64);
    let matches = |i: u32| {
        let read = match decoded.op_kind(i) {
            OpKind::Immediate8 => return decoded.immediate8() == value as u8,
            OpKind::Immediate16 | OpKind::Immediate8to16 => {
                return decoded.immediate(i) as u16 == value as u16;
            }
            OpKind::Immediate32 | OpKind::Immediate8to32 => {
                return decoded.immediate(i) as u32 == value as u32;
            }
            OpKind::Immediate8to64 | OpKind::Immediate64 => decoded.immediate(i) as i64,
            // Go writes 2^31 to 2^32-1 unchanged, and the processor sign-extends them.
            OpKind::Immediate32to64 => return decoded.immediate(i) as u32 == value as u32,
            _ => return false,
        };
        read == value
    };
    (0..decoded.op_count()).any(matches) || implied_one
}

fn has_address(decoded: &Instruction, mem: &Mem) -> bool {
    if mem.rip {
        return decoded.memory_base() == Register::RIP
            && decoded.memory_displacement64() == decoded.next_ip();
    }
    let same = |register: Register, reg: Reg| {
        let plain = reg == Reg::NONE || reg.is_segment() || reg == Reg::TLS;
        if plain { register == Register::None } else { identity(register) == wanted(reg) }
    };
    let real = !mem.index.is_segment() && mem.index != Reg::NONE && mem.index != Reg::TLS;
    let segment = [mem.base, mem.index].into_iter().find(|r| r.is_segment() && *r != Reg::SS);
    let prefix = match segment {
        Some(r) => {
            decoded.segment_prefix() != Register::None
                && identity(decoded.segment_prefix()).1 == usize::from(r.number())
        }
        None if mem.base == Reg::TLS => decoded.segment_prefix() == Register::FS,
        None => decoded.segment_prefix() == Register::None,
    };
    let disp = if mem.base == Reg::TLS { 0 } else { i64::from(mem.disp as i32) };
    prefix
        && same(decoded.memory_base(), mem.base)
        && same(decoded.memory_index(), mem.index)
        && (!real || decoded.memory_index_scale() == u32::from(mem.scale))
        && decoded.memory_displacement64() as i64 == disp
}
