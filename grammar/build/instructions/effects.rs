//! The effects of instructions, from iced-x86's opcode descriptions.
//!
//! In: forms, and the opcodes of branches. Out: the [`Row`]s of each, by the shape of its operands. Encodings are in
//! `derive.rs`.

use super::data::Op;
use super::derive::{self, Codes, Form, NO_SLOT};
use super::kind::{Flag, Kind, Put};
use super::shift::{self, Shift};
use super::specimen::{MASK, Shape, flags, is_list, is_memory, specimen, takes_memory};
use iced_x86::{Code, FlowControl, Instruction, InstructionInfoFactory, OpAccess, OpKind, Register};

/// The effects of an instruction.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Row {
    /// By operand, in the dialect's order.
    pub(crate) operands: Vec<OpAccess>,
    /// Implied registers, in iced's order.
    pub(crate) registers: Vec<(Register, OpAccess)>,
    /// Implied memory: base register, bytes, access.
    pub(crate) memory: Vec<(Register, u32, OpAccess)>,
    /// Size in bytes of the memory operand; 0 if there is none or its size varies.
    pub(crate) bytes: u32,
    /// Size in bytes of the memory operand when broadcast.
    pub(crate) element: u32,
    /// Bytes added to SP.
    pub(crate) stack: i32,
    /// Flags read, written, cleared, set, and undefined.
    pub(crate) flags: [u32; 5],
    /// Where they depend on a count.
    pub(crate) shift: Option<Shift>,
    pub(crate) control: FlowControl,
}

/// The rows of a form, in pairs without and with `.Z`: registers only, memory, the same register as both sources.
pub(crate) type Shapes = [Row; 6];

/// The origin of an instruction's effects.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Behaviour {
    /// Those of an opcode.
    Code(Code),
    /// No effects.
    Nothing,
    /// Decrements CX, like repeat prefixes.
    Counts,
    /// Unknown before assembly, or never encoded.
    Unknown,
}

/// The behaviour of a form: that of its opcode or of its fixed bytes, unless the data overrides it for the mnemonic.
pub(crate) fn behaviour(codes: &Codes, op: &Op, form: &Form) -> Result<Behaviour, String> {
    let opcode = match form.flags {
        flags if flags & Flag::REFUSED != 0 => return Ok(Behaviour::Unknown),
        flags if flags & Flag::BYTES != 0 => form.origin.or_else(|| codes.by_bytes(&form.bytes)),
        _ => Some(form.code),
    };
    op.behaviour.or(opcode.map(Behaviour::Code)).ok_or_else(|| {
        format!("instructions.txt:{}: {}: no effects: name a behaviour in facts.txt", op.line, op.name)
    })
}

/// The rows of a form with that behaviour; none if it is unknown.
pub(crate) fn of_form(form: &Form, behaviour: Behaviour) -> Option<Shapes> {
    let masked = form.kinds.contains(&Kind::Mask);
    let zeroes = masked && form.flags & Flag::ZERO != 0;
    let row = |memory, same, zeroing| match behaviour {
        Behaviour::Code(code) => Some(of_code(code, form, Shape { memory, same, masked, zeroing })),
        Behaviour::Nothing => Some(Row::idle(form.kinds.len())),
        Behaviour::Counts => {
            let counter = vec![(Register::RCX, OpAccess::ReadWrite)];
            Some(Row { registers: counter, ..Row::idle(form.kinds.len()) })
        }
        Behaviour::Unknown => None,
    };
    Some([
        row(false, false, false)?,
        row(false, false, zeroes)?,
        row(true, false, false)?,
        row(true, false, zeroes)?,
        row(false, true, false)?,
        row(false, true, zeroes)?,
    ])
}

/// The effects of a mnemonic if no form matches its operands: those of a branch, or as given in the data.
pub(crate) fn of_op(codes: &Codes, op: &Op) -> Result<Option<Row>, String> {
    let of = |behaviour| of_form(&derive::literal(Vec::new(), None), behaviour).map(|[row, ..]| row);
    let Some((short, near)) = &op.branch else { return Ok(op.behaviour.and_then(of)) };
    let bytes = if short.is_empty() { near } else { short };
    let code =
        codes.by_bytes(bytes).ok_or_else(|| format!("facts.txt: {}: no branch has these bytes", op.name))?;
    // The target of a branch is read.
    Ok(of(Behaviour::Code(code)).map(|row| Row { operands: vec![OpAccess::Read], ..row }))
}

impl Row {
    fn idle(operands: usize) -> Row {
        Row {
            operands: vec![OpAccess::None; operands],
            registers: Vec::new(),
            memory: Vec::new(),
            bytes: 0,
            element: 0,
            stack: 0,
            flags: [0; 5],
            shift: None,
            control: FlowControl::Next,
        }
    }
}

fn of_code(code: Code, form: &Form, shape: Shape) -> Row {
    let instruction = specimen(code, shape);
    let mut factory = InstructionInfoFactory::new();
    let info = factory.info(&instruction);
    let mut used: Vec<(Register, OpAccess)> =
        info.used_registers().iter().map(|used| (used.register(), used.access())).collect();
    let mut operands = Vec::new();
    for (kind, slot) in form.kinds.iter().zip(&form.slots) {
        let slot = u32::from(*slot);
        operands.push(match (kind, kind.put()) {
            (_, Put::Mask) => take(&mut used, MASK),
            (Kind::Is0, _) => match take(&mut used, Register::ST0) {
                // A load pushes a new ST0, which iced does not list.
                OpAccess::None => OpAccess::Write,
                access => access,
            },
            (Kind::Is1, _) => take(&mut used, Register::ST1),
            (Kind::IsX0, _) => take(&mut used, Register::XMM0),
            (Kind::IsGdtr | Kind::IsIdtr | Kind::IsLdtr | Kind::IsMsw | Kind::IsTask, _) => {
                // iced does not list these as registers; one operand is written, the other read.
                let other = info.op_access(0);
                if writes(other) { OpAccess::Read } else { OpAccess::Write }
            }
            _ if is_twice(*kind) => both(info.op_access(slot), info.op_access(slot - 1)),
            _ if slot == u32::from(NO_SLOT) => OpAccess::Read,
            _ => info.op_access(slot),
        });
    }
    let named: Vec<Register> =
        slots(form).flat_map(|slot| explicit(&instruction, slot)).map(Register::full_register).collect();
    used.retain(|(register, _)| !named.contains(&register.full_register()));
    let memory = info.used_memory().iter().filter(|memory| !named.contains(&memory.base().full_register()));
    let memory = memory.map(|m| (m.base(), m.memory_size().size() as u32, m.access())).collect();
    let kinds = code.op_code().op_kinds();
    let has_memory = kinds.iter().any(|k| is_memory(*k) || shape.memory && takes_memory(*k));
    let size = |size: iced_x86::MemorySize| if has_memory { size.size() as u32 } else { 0 };
    let i = &instruction;
    let counted = shift::counted(code);
    let shift = shift::of(counted);
    Row {
        operands,
        registers: used,
        memory,
        bytes: size(i.memory_size()),
        element: size(code.op_code().broadcast_memory_size()),
        stack: i.stack_pointer_increment(),
        flags: if shift.is_some() { flags(&specimen(counted, shape)) } else { flags(i) },
        shift,
        control: i.flow_control(),
    }
}

/// The slots of explicit operands; both slots of an operand that is written once and used twice.
fn slots(form: &Form) -> impl Iterator<Item = u32> {
    let written = form.kinds.iter().zip(&form.slots).filter(|(_, slot)| **slot != NO_SLOT);
    written.flat_map(|(kind, slot)| {
        let first = u32::from(*slot) - u32::from(is_twice(*kind));
        first..=u32::from(*slot)
    })
}

fn is_twice(kind: Kind) -> bool {
    matches!(kind.put(), Put::Twice16 | Put::Twice32 | Put::Twice64)
}

/// The registers of an operand.
fn explicit(instruction: &Instruction, slot: u32) -> Vec<Register> {
    match instruction.op_kind(slot) {
        OpKind::Register => {
            let register = instruction.op_register(slot);
            let list = is_list(instruction.code().op_code().op_kinds()[slot as usize]);
            if list { (0..4).map(|n| register + n).collect() } else { vec![register] }
        }
        OpKind::Memory => vec![instruction.memory_base(), instruction.memory_index()],
        _ => Vec::new(),
    }
}

/// Removes a register from the list and returns how it was accessed.
fn take(used: &mut Vec<(Register, OpAccess)>, register: Register) -> OpAccess {
    let mut access = OpAccess::None;
    used.retain(|(used, how)| {
        let found = used.full_register() == register.full_register();
        access = if found { both(access, *how) } else { access };
        !found
    });
    access
}

pub(crate) fn reads(access: OpAccess) -> bool {
    use OpAccess::*;
    matches!(access, Read | CondRead | ReadWrite | ReadCondWrite)
}

pub(crate) fn writes(access: OpAccess) -> bool {
    use OpAccess::*;
    matches!(access, Write | CondWrite | ReadWrite | ReadCondWrite)
}

/// The combination of two accesses to one register.
fn both(a: OpAccess, b: OpAccess) -> OpAccess {
    let sure = |access| matches!(access, OpAccess::Write | OpAccess::ReadWrite);
    match (reads(a) || reads(b), writes(a) || writes(b), sure(a) || sure(b)) {
        (true, false, _) => OpAccess::Read,
        (true, true, true) => OpAccess::ReadWrite,
        (true, true, false) => OpAccess::ReadCondWrite,
        (false, true, true) => OpAccess::Write,
        (false, true, false) => OpAccess::CondWrite,
        (false, false, _) => OpAccess::None,
    }
}
