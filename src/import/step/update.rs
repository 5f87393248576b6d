//! What an instruction without a part in the stack does to what is known.
//!
//! In: an instruction and the state before it. Out: the state after it: values of registers and of words of the frame.

use super::super::inst::Inst;
use super::super::state::{State, Value};
use super::Step;
use crate::amd64::effects::{Access, Effects};
use crate::amd64::{Op, Operand, Reg};

impl<'a> Step<'a, '_> {
    /// What an instruction without a part in the frame does to what is known.
    pub(super) fn update(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        operands: &[Operand],
        bytes: u16,
        found: Option<&'static Effects>,
        state: &mut State,
    ) {
        let Some(found) = found else {
            // Nothing is known of it.
            state.forget(u16::MAX);
            return;
        };
        let before = state.clone();
        let value = self.value_given(inst, op, operands, &before);
        let is_copy = value != Value::Unknown
            || matches!((op, operands), (Op::MOVQ, [Operand::Reg(_), Operand::Mem(mem)]) if self.frame_depth(&before, mem).is_some());
        for (number, operand) in operands.iter().enumerate() {
            let access = found.operands.get(number).copied().unwrap_or(Access::ReadWrite);
            match operand {
                Operand::Reg(reg) => {
                    // What is computed from a frame's address is no longer followed.
                    if access.reads() && !is_copy && !is_test(op) {
                        self.escape(before.get(*reg));
                    }
                    if access.writes() {
                        state.set(*reg, value);
                    }
                }
                Operand::Mem(mem) => {
                    self.escape(before.get(mem.index));
                    let depth = self.frame_depth(&before, mem).filter(|_| inst.disp.is_none());
                    if let Some(depth) = depth.filter(|_| access.writes()) {
                        let stored = match (op, operands) {
                            (Op::MOVQ, [Operand::Reg(from), _]) => before.get(*from),
                            _ => Value::Unknown,
                        };
                        state.write(depth, bytes, stored);
                    }
                    if matches!(access, Access::Address) && mem.index != Reg::NONE {
                        self.escape(before.get(mem.base));
                    }
                }
                _ => {}
            }
        }
        if op == Op::CDQE
            && let Value::Distance(table) = before.get(Reg::AX)
        {
            state.set(Reg::AX, Value::Distance(table));
        } else {
            state.forget(found.general);
        }
        for implied in found.registers() {
            if op != Op::CDQE && implied.access.writes() {
                state.set(implied.reg, Value::Unknown);
            }
            if implied.access.reads() {
                self.escape(before.get(implied.reg));
            }
        }
    }

    /// The value that an instruction gives its last operand, as far as it is followed.
    fn value_given(&self, inst: &Inst<'a>, op: Op, operands: &[Operand], before: &State) -> Value {
        match (op, operands) {
            (Op::MOVQ, [Operand::Reg(from), Operand::Reg(to)]) if from.is_gpr64() && to.is_gpr64() => {
                before.get(*from)
            }
            (Op::MOVQ, [Operand::Mem(mem), _]) => {
                match self.frame_depth(before, mem).filter(|_| inst.disp.is_none()) {
                    Some(depth) => before.word(depth),
                    None => self.table(inst, before, mem, 8).map_or(Value::Unknown, Value::Pointer),
                }
            }
            (Op::MOVLQSX | Op::MOVL, [Operand::Mem(mem), _]) => {
                self.table(inst, before, mem, 4).map_or(Value::Unknown, Value::Distance)
            }
            (Op::MOVLQSX, [Operand::Reg(from), _]) => match before.get(*from) {
                Value::Distance(table) => Value::Distance(table),
                _ => Value::Unknown,
            },
            (Op::LEAQ, [Operand::Mem(mem), _]) if inst.disp.is_none() && mem.index == Reg::NONE => {
                moved(before.get(mem.base), mem.disp)
            }
            (Op::ADDQ, [Operand::Imm(number), Operand::Reg(reg)]) => moved(before.get(*reg), *number),
            (Op::SUBQ, [Operand::Imm(number), Operand::Reg(reg)]) => {
                moved(before.get(*reg), number.wrapping_neg())
            }
            _ => Value::Unknown,
        }
    }
}

/// An address some bytes further on.
fn moved(value: Value, bytes: i64) -> Value {
    match value {
        Value::Frame(depth) => Value::Frame(depth.saturating_sub(bytes)),
        Value::Address { section, offset } => Value::Address { section, offset: offset.wrapping_add(bytes) },
        _ => Value::Unknown,
    }
}

/// Whether an instruction only compares, so that the addresses it sees go nowhere.
fn is_test(op: Op) -> bool {
    matches!(op, Op::CMPQ | Op::TESTQ)
}
