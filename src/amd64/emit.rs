//! The bytes of a form: its template filled in with registers, an address and an immediate.
//!
//! In: a template, the operands it was chosen for, and the suffix. Out: the bytes, and the offsets of displacement and
//! immediate. The form has already been chosen, and the suffix checked (`encode.rs`). Names are those of Intel's manual, volume
//! 2, chapter 2.

use super::address::Address;
use super::encoded::Encoded;
use super::error::EncodeError;
use super::operand::Operand;
use super::suffix::Suffix;
use super::template::{Encoding, Template};

/// REX with all its bits clear (section 2.2.1).
const REX: u8 = 0x40;

/// The bytes before ModRM, at most eight; the first is the lowest.
#[derive(Default)]
struct Head {
    bytes: u64,
    len: u8,
}

impl Head {
    fn push(&mut self, bytes: u32, len: u8) {
        self.bytes |= u64::from(bytes) << (8 * self.len);
        self.len += len;
    }
}

/// Fills in the template.
pub(super) fn emit(
    template: &Template,
    suffix: Suffix,
    operands: &[Operand],
    byte: ByteRegisters,
    wraps: bool,
    out: &mut Encoded,
) -> Result<(), EncodeError> {
    let shift = template.disp8_shift[usize::from(suffix.broadcast())];
    let address = Address::new(operands.get(usize::from(template.rm)), shift, wraps)?;
    let reg = register(operands, template.reg);
    let low = register(operands, template.low);
    let mut head = Head::default();
    if address.segment != 0 {
        head.push(address.segment.into(), 1);
    }
    match template.encoding {
        Encoding::Legacy => {
            head.push(template.prefixes.into(), template.prefixes_len);
            let b = address.b | low >> 3;
            let bits = template.w << 3 | (reg >> 3) << 2 | address.x << 1 | b;
            let rex = if bits | byte.rex != 0 { REX | bits } else { 0 };
            if rex != 0 {
                if byte.high {
                    return Err(EncodeError::NotInHardware);
                }
                head.push(rex.into(), 1);
            }
        }
        Encoding::Vex => {
            let (prefix, len) = vex(template, reg, register(operands, template.vvvv), &address);
            head.push(prefix, len);
        }
        Encoding::Evex => head.push(evex(template, suffix, reg, operands, &address), 4),
    }
    let low_bits = u32::from(low & 7) << (8 * template.opcode_len.saturating_sub(1));
    head.push(template.opcode | low_bits, template.opcode_len);
    let mut len = usize::from(head.len);
    out.put(0, head.bytes);
    if template.has_modrm {
        let modrm = template.modrm | (reg & 7) << 3 | address.modrm;
        out.put(len, u64::from(modrm) | address.tail << 8);
        len += 1 + usize::from(address.tail_len);
        out.disp_len = address.disp_len;
        // Without a displacement its offset is 0.
        out.disp_at = if address.disp_len == 0 { 0 } else { len as u8 - address.disp_len };
    }
    if template.is4 != Template::NOWHERE {
        out.put(len, u64::from(register(operands, template.is4) << 4));
        len += 1;
    } else if let Some(Operand::Imm(value)) = operands.get(usize::from(template.imm)) {
        out.put_immediate(len, *value, template.imm_len);
        len += usize::from(template.imm_len);
    }
    out.len = len as u8;
    Ok(())
}

/// The number of the register at that operand index; 0 if there is none.
fn register(operands: &[Operand], place: u8) -> u8 {
    match operands.get(usize::from(place)) {
        Some(Operand::Reg(reg) | Operand::RegList(reg, _)) => reg.number(),
        _ => 0,
    }
}

/// The VEX prefix and its length: two bytes if the third is not needed (section 2.3.5).
fn vex(template: &Template, reg: u8, vvvv: u8, address: &Address) -> (u32, u8) {
    let r = !(reg << 4) & 0x80;
    let last = (!vvvv & 15) << 3 | template.l << 2 | template.pp;
    if template.map == 1 && template.w | address.x | address.b == 0 {
        (u32::from_le_bytes([0xc5, r | last, 0, 0]), 2)
    } else {
        let extensions = r | (address.x ^ 1) << 6 | (address.b ^ 1) << 5;
        (u32::from_le_bytes([0xc4, extensions | template.map, template.w << 7 | last, 0]), 3)
    }
}

/// The EVEX prefix (section 2.7.1).
fn evex(template: &Template, suffix: Suffix, reg: u8, operands: &[Operand], address: &Address) -> u32 {
    let vvvv = register(operands, template.vvvv);
    let aaa = register(operands, template.mask);
    let extensions = (reg >> 3 & 1) << 7 | address.x << 6 | address.b << 5 | (reg >> 4) << 4;
    let p0 = (extensions ^ 0xf0) | template.map;
    let p1 = template.w << 7 | (!vvvv & 15) << 3 | 4 | template.pp;
    let v = (vvvv >> 4 | address.v) ^ 1;
    // Go keeps the vector length with `.SAE`, where the manual ignores the field (asm6.go, asmevex).
    let length = suffix.rounding().unwrap_or(template.l);
    let b = u8::from(suffix.broadcast() || suffix.sae() || suffix.rounding().is_some());
    let p2 = u8::from(suffix.zeroing()) << 7 | length << 5 | b << 4 | v << 3 | aaa;
    u32::from_le_bytes([0x62, p0, p1, p2])
}

/// Constraints of byte registers on the REX prefix (section 2.2.1.2).
#[derive(Clone, Copy, Default)]
pub(super) struct ByteRegisters {
    /// Nonzero if REX is required: for SPB, BPB, SIB and DIB.
    pub(super) rex: u8,
    /// Whether REX is forbidden: for AH, CH, DH and BH.
    pub(super) high: bool,
}
