//! Derives encoding templates from iced-x86's opcode descriptions. A form in, its template out; an error for anything in the
//! description that no form has had so far.

use super::derive::{Form, NO_SLOT};
use super::kind::{Flag, Kind, Put};
use super::template::{Encoding, Template};
use iced_x86::{
    Code, EncodingKind, MandatoryPrefix, OpCodeInfo, OpCodeOperandKind as Iced, OpCodeTableKind as Map,
};

/// The form's flags, including the one for byte registers.
pub(crate) fn flags(form: &Form) -> u16 {
    let is_byte = |kind: &Kind| matches!(kind.put(), Put::Gpr8 | Put::Plain8 | Put::Byte16);
    form.flags | if form.kinds.iter().any(is_byte) { Flag::BYTE_REGS } else { 0 }
}

/// The encoding template of a form.
pub(crate) fn template(form: &Form) -> Result<Template, String> {
    if form.code == Code::INVALID {
        return Ok(Template::EMPTY);
    }
    fields(form).map_err(|why| format!("{:?}: {why}", form.code))
}

fn fields(form: &Form) -> Result<Template, String> {
    let info = form.code.op_code();
    let mut out = Template { disp8_shift: disp8_shift(info)?, ..Template::EMPTY };
    match info.encoding() {
        EncodingKind::Legacy => legacy(info, &mut out)?,
        kind @ (EncodingKind::VEX | EncodingKind::EVEX) => vector(kind, info, &mut out)?,
        other => return Err(format!("encoding {other:?}")),
    }
    let low_byte = 8 * u32::from(out.opcode_len);
    let opcode = info.op_code();
    // The high byte of a two-byte opcode comes first.
    if info.op_code_len() == 2 {
        out.opcode |= opcode.swap_bytes() >> 16 << low_byte;
    } else {
        out.opcode |= opcode << low_byte;
    }
    out.opcode_len += info.op_code_len() as u8;
    if info.is_group() {
        out.has_modrm = true;
        out.modrm |= (info.group_index() as u8) << 3;
    }
    if info.is_rm_group() {
        out.has_modrm = true;
        out.modrm |= 0xc0 | info.rm_group_index() as u8;
    }
    for (place, (kind, slot)) in form.kinds.iter().zip(&form.slots).enumerate() {
        let place = place as u8;
        let kinds = info.op_kinds();
        match kind.put() {
            Put::Mask => set(&mut out.mask, place)?,
            _ if *slot == NO_SLOT => {}
            Put::Twice16 | Put::Twice32 | Put::Twice64 => {
                operand(kinds[usize::from(*slot)], place, &mut out)?;
                operand(kinds[usize::from(*slot) - 1], place, &mut out)?;
            }
            _ => operand(kinds[usize::from(*slot)], place, &mut out)?,
        }
    }
    Ok(out)
}

/// Prefixes, in the order in which they are emitted, and escape bytes.
fn legacy(info: &OpCodeInfo, out: &mut Template) -> Result<(), String> {
    if info.fwait() {
        return Err("an FWAIT".into());
    }
    let mandatory = match info.mandatory_prefix() {
        MandatoryPrefix::P66 => Some(0x66),
        MandatoryPrefix::PF3 => Some(0xf3),
        MandatoryPrefix::PF2 => Some(0xf2),
        _ => None,
    };
    let operand = (info.operand_size() == 16).then_some(0x66);
    let address = (info.address_size() == 32).then_some(0x67);
    for prefix in [operand, address, mandatory].into_iter().flatten() {
        if out.prefixes_len == 2 {
            return Err("more than two prefixes".into());
        }
        out.prefixes |= prefix << (8 * out.prefixes_len);
        out.prefixes_len += 1;
    }
    out.w = u8::from(info.operand_size() == 64 && !info.default_op_size64());
    (out.opcode, out.opcode_len) = match info.table() {
        Map::Normal => (0, 0),
        Map::T0F => (0x0f, 1),
        Map::T0F38 => (0x380f, 2),
        Map::T0F3A => (0x3a0f, 2),
        other => return Err(format!("opcode map {other:?}")),
    };
    Ok(())
}

fn vector(kind: EncodingKind, info: &OpCodeInfo, out: &mut Template) -> Result<(), String> {
    out.encoding = if kind == EncodingKind::VEX { Encoding::Vex } else { Encoding::Evex };
    out.map = match info.table() {
        Map::T0F => 1,
        Map::T0F38 => 2,
        Map::T0F3A => 3,
        Map::MAP5 => 5,
        Map::MAP6 => 6,
        other => return Err(format!("opcode map {other:?}")),
    };
    out.pp = match info.mandatory_prefix() {
        MandatoryPrefix::P66 => 1,
        MandatoryPrefix::PF3 => 2,
        MandatoryPrefix::PF2 => 3,
        _ => 0,
    };
    out.w = info.w() as u8;
    out.l = info.l() as u8;
    Ok(())
}

/// Sets the field of an operand; an operand implied by the opcode has none.
fn operand(iced: Iced, place: u8, out: &mut Template) -> Result<(), String> {
    use Iced::*;
    match iced {
        r8_reg | r16_reg | r32_reg | r64_reg | seg_reg | k_reg | mm_reg | xmm_reg | ymm_reg | zmm_reg
        | cr_reg | dr_reg => {
            out.has_modrm = true;
            set(&mut out.reg, place)
        }
        mem | mem_mib | mem_vsib32x | mem_vsib64x | mem_vsib32y | mem_vsib64y | mem_vsib32z | mem_vsib64z
        | r8_or_mem | r16_or_mem | r32_or_mem | r64_or_mem | k_or_mem | mm_or_mem | xmm_or_mem
        | ymm_or_mem | zmm_or_mem | r16_rm | r32_rm | r64_rm | k_rm | mm_rm | xmm_rm | ymm_rm | zmm_rm => {
            out.has_modrm = true;
            set(&mut out.rm, place)
        }
        r32_vvvv | r64_vvvv | k_vvvv | xmm_vvvv | ymm_vvvv | zmm_vvvv | xmmp3_vvvv | zmmp3_vvvv => {
            set(&mut out.vvvv, place)
        }
        r8_opcode | r16_opcode | r32_opcode | r64_opcode | sti_opcode => set(&mut out.low, place),
        xmm_is4 | ymm_is4 => set(&mut out.is4, place),
        imm8 | imm8sex16 | imm8sex32 | imm8sex64 => immediate(1, place, out),
        imm16 => immediate(2, place, out),
        imm32 | imm32sex64 => immediate(4, place, out),
        imm64 => immediate(8, place, out),
        al | cl | ax | dx | eax | rax | st0 | es | cs | ss | ds | fs | gs | imm8_const_1 | seg_rDI => Ok(()),
        other => Err(format!("operand {other:?}")),
    }
}

fn immediate(len: u8, place: u8, out: &mut Template) -> Result<(), String> {
    out.imm_len = len;
    set(&mut out.imm, place)
}

fn set(field: &mut u8, place: u8) -> Result<(), String> {
    if *field != Template::NOWHERE {
        return Err("two operands in one field".into());
    }
    *field = place;
    Ok(())
}

/// The displacement shifts of a tuple type; iced calls these `N16`, or `N16b4` if an element of 4 bytes can be broadcast.
fn disp8_shift(info: &OpCodeInfo) -> Result<[u8; 2], String> {
    let name = format!("{:?}", info.tuple_type());
    let shift = |digits: &str| match digits.parse::<u8>() {
        Ok(bytes) if bytes.is_power_of_two() => Ok(bytes.trailing_zeros() as u8),
        _ => Err(format!("tuple type {name}")),
    };
    let sizes = name.strip_prefix('N').unwrap_or(&name);
    match sizes.split_once('b') {
        Some((all, element)) => Ok([shift(all)?, shift(element)?]),
        None => Ok([shift(sizes)?; 2]),
    }
}
