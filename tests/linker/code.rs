//! Compares two functions, ignoring addresses.
//!
//! In: a function in two programs. Out: the first instruction that differs.

use crate::linker::compare::Pair;
use crate::linker::program::{Program, Symbol};
use iced_x86::{Code, Decoder, DecoderOptions, Instruction, Mnemonic, OpKind, Register};

/// Compares two functions of the same size.
pub(crate) fn same(pair: Pair<'_>, mine: &Symbol, other: &Symbol) -> Result<(), String> {
    let (list, others) = (instructions(pair.ours, mine), instructions(pair.theirs, other));
    let (mut list, mut others) = (steps(&list), steps(&others));
    loop {
        let (instruction, their_instruction) = match (list.next(), others.next()) {
            (Some(instruction), Some(their_instruction)) => (instruction, their_instruction),
            (None, None) => return Ok(()),
            (mine, _) => return Err(format!("it ends {}", if mine.is_none() { "before" } else { "behind" })),
        };
        if !same_step(pair, instruction, their_instruction) {
            let shown = |program: &Program, instruction: &Instruction| {
                let operands = (0..instruction.op_count()).filter_map(|operand| target(instruction, operand));
                let places: Vec<String> = operands
                    .map(|value| format!("{value:#x} {:?}", program.meanings(value).first()))
                    .collect();
                format!("{:?} {}", instruction.code(), places.join(", "))
            };
            let offset = instruction.ip() - mine.address;
            let (mine, other) = (shown(pair.ours, instruction), shown(pair.theirs, their_instruction));
            return Err(format!("at +{offset:#x}: {mine} against {other}"));
        }
    }
}

/// The instructions of a function.
pub(crate) fn instructions(program: &Program, symbol: &Symbol) -> Vec<Instruction> {
    let bytes = program.contents(symbol);
    Decoder::with_ip(64, &bytes, symbol.address, DecoderOptions::NONE).into_iter().collect()
}

/// The instructions that have an effect. If a call gets shorter, some linkers put a NOP before it, some after it, and some use
/// a prefix. There are also two ways to load the thread pointer; the `xor %eax, %eax` of the second is dropped.
fn steps(list: &[Instruction]) -> impl Iterator<Item = &Instruction> {
    let is_zero = |at: usize| {
        let next = list.get(at + 1);
        let next = next.is_some_and(|next| is_thread_pointer(next) && next.memory_base() == Register::RAX);
        next && list[at].mnemonic() == Mnemonic::Xor && list[at].op0_register() == Register::EAX
    };
    // mold computes the start of the storage, and uses offsets from there.
    let is_start = |at: usize| {
        let before = at.checked_sub(1).is_some_and(|before| is_thread_pointer(&list[before]));
        before && list[at].mnemonic() == Mnemonic::Sub && list[at].op0_register() == Register::RAX
    };
    let does = move |(at, instruction): &(usize, &Instruction)| {
        instruction.mnemonic() != Mnemonic::Nop && !is_zero(*at) && !is_start(*at)
    };
    list.iter().enumerate().filter(does).map(|(_, instruction)| instruction)
}

/// `mov %fs:0, %rax`, or `mov %fs:(%rax), %rax` with a zero register.
fn is_thread_pointer(instruction: &Instruction) -> bool {
    instruction.code() == Code::Mov_r64_rm64
        && instruction.op0_register() == Register::RAX
        && instruction.op1_kind() == OpKind::Memory
        && instruction.memory_segment() == Register::FS
        && instruction.memory_displacement64() == 0
        && matches!(instruction.memory_base(), Register::None | Register::RAX)
}

fn same_step(pair: Pair<'_>, mine: &Instruction, other: &Instruction) -> bool {
    same_instruction(pair, mine, other)
        || same_load(pair, mine, other)
        || is_thread_pointer(mine) && is_thread_pointer(other)
        || added(mine).zip(added(other)).is_some_and(|((register, value), (their_register, their_value))| {
            register == their_register && pair.same_number(value, their_value)
        })
}

/// A register and the number added to it: `add $n, %r`, or `lea n(%r), %r`.
fn added(instruction: &Instruction) -> Option<(Register, u64)> {
    let register = instruction.op0_register();
    let is_sum = instruction.memory_base() == register && instruction.memory_index() == Register::None;
    match instruction.mnemonic() {
        Mnemonic::Add => Some((register, instruction.try_immediate(1).ok()?)),
        Mnemonic::Lea if is_sum => Some((register, instruction.memory_displacement64())),
        _ => None,
    }
}

/// Whether two instructions are the same, apart from the addresses they refer to.
fn same_instruction(pair: Pair<'_>, mine: &Instruction, other: &Instruction) -> bool {
    let memory = |instruction: &Instruction| {
        let registers = (instruction.memory_base(), instruction.memory_index(), instruction.memory_segment());
        (registers, instruction.memory_index_scale())
    };
    mine.code() == other.code()
        && memory(mine) == memory(other)
        && (0..mine.op_count()).all(|operand| {
            let targets = target(mine, operand).zip(target(other, operand));
            // Only the loaded bytes of a constant must be equal; the bytes that follow belong to others.
            let loaded = if mine.is_ip_rel_memory_operand() && mine.mnemonic() != Mnemonic::Lea {
                mine.memory_size().size()
            } else {
                0
            };
            mine.op_kind(operand) == other.op_kind(operand)
                && mine.op_register(operand) == other.op_register(operand)
                && targets.is_none_or(|(target, their_target)| {
                    pair.same_number(target, their_target) || pair.same_bytes(target, their_target, loaded)
                })
        })
}

/// Whether two instructions use the same address in different ways: linkers are free to relax a load from the GOT.
fn same_load(pair: Pair<'_>, mine: &Instruction, other: &Instruction) -> bool {
    let moves = |instruction: &Instruction| matches!(instruction.mnemonic(), Mnemonic::Mov | Mnemonic::Lea);
    let are_alike = mine.mnemonic() == other.mnemonic() || moves(mine) && moves(other);
    let is_same_place = loaded(pair.ours, mine)
        .zip(loaded(pair.theirs, other))
        .is_some_and(|(value, their_value)| pair.same_number(value, their_value));
    // `call *slot` becomes `addr32 call` or `call; nop`; `test` has its operands in either order.
    are_alike && mine.op0_register() == other.op0_register() && is_same_place
        || mine.mnemonic() == Mnemonic::Test && other.mnemonic() == Mnemonic::Test && is_same_place
}

/// The address used by an instruction: an immediate, a computed address, or the contents of a slot.
fn loaded(program: &Program, instruction: &Instruction) -> Option<u64> {
    let immediate = (0..instruction.op_count()).find_map(|operand| instruction.try_immediate(operand).ok());
    match instruction.mnemonic() {
        _ if immediate.is_some() => immediate,
        _ if matches!(instruction.op0_kind(), OpKind::NearBranch64) => Some(instruction.near_branch64()),
        _ if !instruction.is_ip_rel_memory_operand() => None,
        Mnemonic::Lea => Some(instruction.ip_rel_memory_address()),
        _ => program.word(instruction.ip_rel_memory_address()),
    }
}

/// The address or number in an operand, if any.
fn target(instruction: &Instruction, operand: u32) -> Option<u64> {
    match instruction.op_kind(operand) {
        OpKind::NearBranch64 => Some(instruction.near_branch64()),
        OpKind::Memory => Some(instruction.memory_displacement64()),
        OpKind::Register => None,
        _ => instruction.try_immediate(operand).ok(),
    }
}
