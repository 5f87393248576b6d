//! Encodes instructions.
//!
//! In: functions with frames. Out: [`Code`], the bytes and relocations of every instruction of fixed size, and the list of
//! those whose size depends on their position: branches and PCALIGN, which [`relax`] lays out. The bytes come from
//! [`amd64`]; how symbols and thread-local storage affect an operand is decided here (doasm and vaddr in
//! cmd/internal/obj/x86/asm6.go).

mod bad_operand;
mod bad_suffix;
pub(super) mod branch;
mod hardware;
pub(super) mod operands;
pub(super) mod pcalign;
pub(super) mod refusal;
pub(super) mod relax;
mod written;
mod wrong_form;

use crate::amd64::{self, ByteRegs, Op, Reg};
use crate::asm::encode::operands::{MachineOperands, OperandContext, Relative};
use crate::asm::lowering::Lowering;
use crate::flow::doubts::Search;
use crate::obj::{Addr, Function, FunctionBuilder, Name, Prog, Reloc};
pub(in crate::asm) use bad_operand::bad_target;
pub(in crate::asm) use refusal::needs_sign;

/// Storage reused from function to function.
#[derive(Default)]
pub(crate) struct Scratch {
    /// For the next function's instructions and operands.
    pub(in crate::asm) function: FunctionBuilder,
    /// For what may be wrong with it.
    pub(in crate::asm) search: Search,
    code: Code,
    jumps: relax::Jumps,
}

/// The instructions of one function, encoded but not yet laid out.
#[derive(Default)]
pub(in crate::asm) struct Code {
    /// Bytes of all fixed-size instructions, in order.
    pub(in crate::asm) bytes: Vec<u8>,
    /// By instruction, its end in `bytes`.
    pub(in crate::asm) ends: Vec<u32>,
    /// Relocations, with offsets from the start of the instruction.
    pub(in crate::asm) relocs: Vec<(u32, Reloc)>,
    /// Indexes of branches within the function and of PCALIGN.
    pub(in crate::asm) variable: Vec<u32>,
    /// Instructions whose encoding changes now that their AX is called AL.
    pub(in crate::asm) renamed: Vec<u32>,
}

impl Code {
    fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
        self.relocs.clear();
        self.variable.clear();
        self.renamed.clear();
    }
}

/// Encodes one function; errors go to its sink.
pub(in crate::asm) fn instructions(function: &mut Function, scratch: &mut Scratch, cx: &mut Lowering) {
    let code = &mut scratch.code;
    code.clear();
    for index in 0..function.progs.len() {
        let prog = function.progs[index];
        if is_variable(function, &prog) {
            if let Some(error) = branch::refuse(function, &prog) {
                cx.sink.push(error);
            }
            code.variable.push(index as u32);
        } else {
            instruction(function, index, prog, code, cx);
        }
        code.ends.push(code.bytes.len() as u32);
    }
}

/// Re-encodes the instructions whose registers the first pass renamed: Go's second attempt at a function sees AL where the
/// source has AX, and AL has shorter forms.
pub(in crate::asm) fn again(function: &mut Function, scratch: &mut Scratch, cx: &mut Lowering) {
    if !scratch.code.renamed.is_empty() {
        instructions(function, scratch, cx);
    }
}

/// Whether the size depends on the position.
fn is_variable(function: &Function, prog: &Prog) -> bool {
    matches!(prog.op, Op::PCALIGN | Op::PCALIGNMAX)
        || matches!(function.operands(prog).last(), Some(Addr::Branch(_))) && prog.op != Op::CALL
}

fn instruction(function: &mut Function, index: usize, prog: Prog, code: &mut Code, cx: &mut Lowering) {
    if matches!(prog.op, Op::TEXT | Op::FUNCDATA | Op::PCDATA) || (prog.op == Op::NOP && prog.count == 0) {
        return;
    }
    let operands = function.operands(&prog);
    if matches!(prog.op, Op::CALL | Op::JMP)
        && let Some(target) = operands.last()
        && let Some(relative) = Relative::of(prog.op, target)
    {
        if operands.len() == 1 {
            let reloc = relative.encode(&mut code.bytes);
            code.relocs.push((index as u32, reloc));
        } else {
            cx.sink.push(wrong_form::no_such_form(function, &prog, cx));
        }
        return;
    }
    // MOVW of an address is shown as MOVW in listings, but encoded as LEAW.
    let op = if prog.op == Op::MOVW && matches!(operands, [Addr::Address(mem), _] if mem.name != Name::None) {
        Op::LEAW
    } else {
        prog.op
    };
    let context = OperandContext { op, shared: cx.options.shared };
    let machine = match MachineOperands::new(operands, context, |index| function.operand_span(&prog, index)) {
        Ok(machine) => machine,
        Err(reason) => {
            let diagnostic = bad_operand::with_float_move(reason, function, &prog, cx);
            return cx.sink.push(diagnostic);
        }
    };
    if cx.options.release.conventions().code.moves_sign_extended
        && let Some(bytes) = wide_move(op, operands)
    {
        code.bytes.extend_from_slice(&bytes);
        return;
    }
    let encoded = match amd64::encode(op, prog.suffix, machine.list()) {
        Ok(encoded) => encoded,
        Err(error) => {
            let diagnostic = refusal::explain(&error, function, &prog, cx);
            return cx.sink.push(diagnostic);
        }
    };
    encoded.append_to(&mut code.bytes);
    if encoded.len > 0 {
        machine.relocate(prog.op, &encoded, |reloc| code.relocs.push((index as u32, reloc)));
    }
    rename_byte_registers(function, index, code);
}

/// The encoding of `MOVQ $1, AX` before Go 1.27 if the constant is not negative: C7 with REX.W, sign-extended; now it is B8.
pub(in crate::asm) fn wide_move(op: Op, operands: &[Addr]) -> Option<[u8; 7]> {
    let (Op::MOVQ, &[Addr::Const(value), Addr::Reg(reg)]) = (op, operands) else { return None };
    let [a, b, c, d] = i32::try_from(value).ok().filter(|value| *value >= 0 && reg.is_gpr64())?.to_le_bytes();
    Some([0x48 | reg.number() >> 3, 0xc7, 0xc0 | reg.number() & 7, a, b, c, d])
}

/// Renames registers of byte instructions to their byte forms: listings show AL where the source has AX.
fn rename_byte_registers(function: &mut Function, index: usize, code: &mut Code) {
    let count = function.progs[index].count as usize;
    let ends = match amd64::renames_byte_regs(function.progs[index].op) {
        ByteRegs::None => return,
        ByteRegs::First => [0, 0],
        ByteRegs::Ends => [0, count.saturating_sub(1)],
    };
    let operands = function.operands_mut(index);
    for end in ends {
        if let Some(Addr::Reg(reg)) = operands.get_mut(end)
            && reg.is_gpr64()
        {
            *reg = reg.byte_form();
            // AL has its own forms, and SPB has none.
            if matches!(*reg, Reg::AL | Reg::SPB) && code.renamed.last() != Some(&(index as u32)) {
                code.renamed.push(index as u32);
            }
        }
    }
}
