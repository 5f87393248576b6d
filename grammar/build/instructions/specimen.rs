//! Makes sample instructions of a form and an operand shape.
//!
//! iced-x86 describes the effects of instructions, not opcodes. The registers of a specimen differ from each other and from any
//! that an opcode can imply, so whatever else it uses is implied.

use iced_x86::{Code, CodeSize, Instruction, OpCodeOperandKind as Iced, OpKind, Register};

/// Variations that change how an instruction uses its operands.
#[derive(Clone, Copy, Default)]
pub(crate) struct Shape {
    /// Register or memory operands are memory.
    pub(crate) memory: bool,
    /// The sources are the same register: `XORL AX, AX`.
    pub(crate) same: bool,
    /// There is a mask.
    pub(crate) masked: bool,
    /// Masked-out elements become zero.
    pub(crate) zeroing: bool,
}

/// The base of memory operands.
const BASE: Register = Register::R10;

/// The mask of an EVEX instruction.
pub(crate) const MASK: Register = Register::K1;

/// The number of the vector register used as index in memory operands.
const INDEX: u32 = 9;

/// Makes the sample instruction.
pub(crate) fn specimen(code: Code, shape: Shape) -> Instruction {
    let mut instruction = Instruction::default();
    instruction.set_code(code);
    instruction.set_code_size(CodeSize::Code64);
    let kinds = code.op_code().op_kinds();
    let pair = if kinds.len() > 2 && is_vector_source(kinds[1]) { [1, 2] } else { [0, 1] };
    for (slot, kind) in kinds.iter().enumerate() {
        let slot = slot as u32;
        let number = if shape.same && pair.contains(&slot) { pair[0] } else { slot };
        if let Some(register) = register(*kind, number).filter(|_| !(shape.memory && takes_memory(*kind))) {
            instruction.set_op_register(slot, register);
        } else {
            place(&mut instruction, slot, *kind);
        }
    }
    if shape.masked {
        instruction.set_op_mask(MASK);
        instruction.set_zeroing_masking(shape.zeroing);
    }
    instruction
}

/// The flags that an instruction reads, writes, clears, sets, and leaves undefined.
pub(crate) fn flags(i: &Instruction) -> [u32; 5] {
    [i.rflags_read(), i.rflags_written(), i.rflags_cleared(), i.rflags_set(), i.rflags_undefined()]
}

/// Whether the operand is a register or memory.
pub(crate) fn takes_memory(kind: Iced) -> bool {
    use Iced::*;
    matches!(kind, r8_or_mem | r16_or_mem | r32_or_mem | r64_or_mem | k_or_mem | mm_or_mem)
        || matches!(kind, xmm_or_mem | ymm_or_mem | zmm_or_mem)
}

/// Whether the operand is always memory.
pub(crate) fn is_memory(kind: Iced) -> bool {
    use Iced::*;
    matches!(kind, mem | mem_mib) || vector_index(kind).is_some()
}

/// Whether the operand is a list of four consecutive registers.
pub(crate) fn is_list(kind: Iced) -> bool {
    matches!(kind, Iced::xmmp3_vvvv | Iced::zmmp3_vvvv)
}

fn is_vector_source(kind: Iced) -> bool {
    matches!(kind, Iced::xmm_vvvv | Iced::ymm_vvvv | Iced::zmm_vvvv | Iced::k_vvvv)
}

fn vector_index(kind: Iced) -> Option<Register> {
    use Iced::*;
    Some(match kind {
        mem_vsib32x | mem_vsib64x => Register::XMM0 + INDEX,
        mem_vsib32y | mem_vsib64y => Register::YMM0 + INDEX,
        mem_vsib32z | mem_vsib64z => Register::ZMM0 + INDEX,
        _ => return Option::None,
    })
}

/// The register of an operand, if it can be one; unless fixed by the opcode, it depends on the operand's number.
fn register(kind: Iced, number: u32) -> Option<Register> {
    use Iced::*;
    Some(match kind {
        r8_or_mem | r8_reg | r8_opcode => Register::R12L + number,
        r16_or_mem | r16_reg | r16_rm | r16_opcode => Register::R12W + number,
        r32_or_mem | r32_reg | r32_rm | r32_opcode | r32_vvvv => Register::R12D + number,
        r64_or_mem | r64_reg | r64_rm | r64_opcode | r64_vvvv => Register::R12 + number,
        seg_reg => Register::FS,
        k_or_mem | k_reg | k_rm | k_vvvv => Register::K2 + number,
        mm_or_mem | mm_reg | mm_rm => Register::MM2 + number,
        xmm_or_mem | xmm_reg | xmm_rm | xmm_vvvv | xmm_is4 | xmm_is5 => Register::XMM10 + number,
        ymm_or_mem | ymm_reg | ymm_rm | ymm_vvvv | ymm_is4 | ymm_is5 => Register::YMM10 + number,
        zmm_or_mem | zmm_reg | zmm_rm | zmm_vvvv => Register::ZMM10 + number,
        xmmp3_vvvv => Register::XMM12,
        zmmp3_vvvv => Register::ZMM12,
        cr_reg => Register::CR4,
        dr_reg => Register::DR7,
        sti_opcode => Register::ST5,
        st0 => Register::ST0,
        es => Register::ES,
        cs => Register::CS,
        ss => Register::SS,
        ds => Register::DS,
        fs => Register::FS,
        gs => Register::GS,
        al => Register::AL,
        cl => Register::CL,
        ax => Register::AX,
        dx => Register::DX,
        eax => Register::EAX,
        rax => Register::RAX,
        _ => return Option::None,
    })
}

/// Sets memory, immediates and branch displacements. Shift counts are 2, since shifts by 0 and 1 have different effects.
fn place(instruction: &mut Instruction, slot: u32, kind: Iced) {
    use Iced::*;
    let op_kind = match kind {
        imm8 | imm8_const_1 => OpKind::Immediate8,
        imm8sex16 => OpKind::Immediate8to16,
        imm8sex32 => OpKind::Immediate8to32,
        imm8sex64 => OpKind::Immediate8to64,
        imm16 => OpKind::Immediate16,
        imm32 => OpKind::Immediate32,
        imm32sex64 => OpKind::Immediate32to64,
        imm64 => OpKind::Immediate64,
        seg_rSI => OpKind::MemorySegRSI,
        es_rDI => OpKind::MemoryESRDI,
        seg_rDI => OpKind::MemorySegRDI,
        seg_rBX_al => OpKind::Memory,
        br64_1 | br64_4 | xbegin_4 => OpKind::NearBranch64,
        _ if is_memory(kind) || takes_memory(kind) => OpKind::Memory,
        other => panic!("{:?}: no specimen of {other:?}", instruction.code()),
    };
    instruction.set_op_kind(slot, op_kind);
    match kind {
        seg_rBX_al => {
            instruction.set_memory_base(Register::RBX);
            instruction.set_memory_index(Register::AL);
        }
        _ if op_kind == OpKind::Memory => {
            instruction.set_memory_base(BASE);
            instruction.set_memory_index(vector_index(kind).unwrap_or(Register::None));
        }
        imm8_const_1 => instruction.set_immediate8(1),
        imm8 => instruction.set_immediate8(2),
        br64_1 | br64_4 | xbegin_4 => instruction.set_near_branch64(0x10),
        _ => {}
    }
}
