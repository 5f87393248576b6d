//! Instructions that change SP, or copy it.
//!
//! In: an instruction and the depth of SP before it. Out: the depth after it, and moves to and from places of the frame.

use super::super::elf::Field;
use super::super::inst::Inst;
use super::super::out::{Arg, plain};
use super::super::state::{State, Value};
use super::alignment::MOST_ALIGNED;
use super::{STACKS, Step};
use crate::amd64::{Mem, Op, Operand, Reg};
use crate::diag::Diagnostic;

const SP: Operand = Operand::Reg(Reg::SP);

/// Whether memory is at an address plus registers.
fn has_registers(inst: &Inst<'_>, mem: &Mem) -> bool {
    let has_address = inst.disp.is_some_and(|disp| disp.field == Field::Absolute4);
    has_address && (mem.base != Reg::NONE || mem.index != Reg::NONE)
}

impl<'a> Step<'a, '_> {
    /// Instructions that change SP, or copy it; false if it is none.
    pub(super) fn stack(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        operands: &[Operand],
        state: &mut State,
    ) -> Result<bool, Diagnostic> {
        match (op, operands) {
            (Op::PUSHQ, [source]) => self.pushed(inst, source, state)?,
            (Op::POPQ, [target]) => self.popped(inst, target, state)?,
            (Op::SUBQ, [Operand::Imm(bytes), SP]) => state.depth = state.depth.saturating_add(*bytes),
            (Op::ADDQ, [Operand::Imm(bytes), SP]) => state.depth = state.depth.saturating_sub(*bytes),
            (Op::ANDQ, [Operand::Imm(mask), SP]) => {
                let align = mask.wrapping_neg();
                if !(8..=MOST_ALIGNED).contains(&align) || !align.is_positive() || align & (align - 1) != 0 {
                    return Err(self.error("import-stack", inst, "the stack cannot be aligned like this"));
                }
                // The address is that of the entry's SP, which is 8 below a multiple, minus the depth.
                state.depth = (state.depth + 8).div_euclid(align) * align
                    + if (state.depth + 8) % align == 0 { -8 } else { align - 8 };
                self.needs.align = self.needs.align.max(align);
            }
            (Op::LEAQ, [Operand::Mem(mem), SP])
                if mem.index == Reg::NONE && !mem.rip && inst.disp.is_none() =>
            {
                let Value::Frame(depth) = state.get(mem.base) else { return Err(self.variable(inst)) };
                state.depth = depth.saturating_sub(mem.disp);
            }
            (Op::MOVQ, [Operand::Reg(reg), SP]) => {
                let Value::Frame(depth) = state.get(*reg) else { return Err(self.variable(inst)) };
                state.depth = depth;
            }
            (Op::MOVQ, [SP, Operand::Reg(reg)]) if reg.is_gpr64() => {
                state.set(*reg, Value::Frame(state.depth));
                self.needs.deepest = self.needs.deepest.max(state.depth);
                self.push(plain(Op::LEAQ, [Arg::frame(state.depth), Arg::Reg(*reg)]));
            }
            (Op::LEAVEQ, _) => {
                let Value::Frame(depth) = state.get(Reg::BP) else { return Err(self.variable(inst)) };
                state.set(Reg::BP, state.word(depth));
                state.depth = depth - 8;
                self.push(plain(Op::MOVQ, [Arg::frame(depth), Arg::Reg(Reg::BP)]));
            }
            (Op::ADDQ, [SP, Operand::Reg(reg)]) if reg.is_gpr64() => {
                self.needs.escape(state.depth);
                state.set(*reg, Value::Unknown);
                let sum = Arg::Frame { depth: state.depth, index: *reg, scale: 1 };
                self.push(plain(Op::LEAQ, [sum, Arg::Reg(*reg)]));
            }
            // Compilers make a fence of it, where the return address is.
            (Op::ORB | Op::ORL | Op::ORQ, [Operand::Imm(0), Operand::Mem(mem)])
                if mem.base == Reg::SP
                    && self.frame_depth(state, mem).is_some_and(|depth| (-7..=0).contains(&depth)) =>
            {
                self.needs.spill = true;
                self.push(plain(op, [Arg::Imm(0), Arg::Spill]));
            }
            (_, [SP, other]) if matches!(op, Op::MOVQ | Op::SUBQ | Op::CMPQ) => {
                self.with_depth(inst, op, other, state)?;
            }
            _ if operands.contains(&SP) => return Err(self.variable(inst)),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn pushed(&mut self, inst: &Inst<'a>, source: &Operand, state: &mut State) -> Result<(), Diagnostic> {
        let depth = state.depth + 8;
        let slot = Arg::frame(depth);
        let mut value = Value::Unknown;
        let address = inst.imm.or(inst.disp.filter(|disp| disp.field == Field::Got));
        match source {
            Operand::Imm(_) | Operand::Mem(_) if address.is_some() => {
                let relocation = address.ok_or_else(|| self.absolute(inst))?;
                value = self.address_into(inst, &relocation, slot)?;
            }
            Operand::Reg(reg) if *reg != Reg::SP && reg.is_gpr64() => {
                value = state.get(*reg);
                self.push(plain(Op::MOVQ, [Arg::Reg(*reg), slot]));
            }
            Operand::Imm(number) if inst.imm.is_none() && i32::try_from(*number).is_ok() => {
                self.push(plain(Op::MOVQ, [Arg::Imm(*number), slot]));
            }
            Operand::Mem(mem) if has_registers(inst, mem) => self.sum_into(inst, mem, slot)?,
            Operand::Mem(mem) => {
                // Compilers copy the return address to where unwinders look for it.
                if self.frame_depth(state, mem) != Some(0) {
                    let from = self.memory(inst, mem, state, 8)?;
                    self.push(plain(Op::PUSHQ, [from]));
                    self.push(plain(Op::POPQ, [slot]));
                }
            }
            _ => return Err(self.error("import-stack", inst, "this cannot be pushed")),
        }
        state.depth = depth;
        state.write(depth, 8, value);
        Ok(())
    }

    /// Loads what is at an address plus registers into a word of the frame, by way of a register that is as before.
    fn sum_into(&mut self, inst: &Inst<'a>, mem: &Mem, word: Arg) -> Result<(), Diagnostic> {
        let is_free = |reg: &Reg| *reg != mem.base && *reg != mem.index;
        let scratch = [Reg::R11, Reg::R10, Reg::R9].into_iter().find(is_free);
        let place = inst.disp.map(|disp| self.place_of(inst, &disp)).transpose()?;
        let (Some(scratch), Some(place), false) = (scratch, place, mem.base == Reg::SP) else {
            return Err(self.absolute(inst));
        };
        let sum = |index: Reg, scale: u8| Arg::Mem { base: scratch, index, scale, disp: 0 };
        self.push(plain(Op::MOVQ, [Arg::Reg(scratch), word]));
        self.push(plain(Op::LEAQ, [place, Arg::Reg(scratch)]));
        if mem.base != Reg::NONE {
            self.push(plain(Op::LEAQ, [sum(mem.base, 1), Arg::Reg(scratch)]));
        }
        let index = if mem.index == Reg::NONE { sum(Reg::NONE, 0) } else { sum(mem.index, mem.scale) };
        self.push(plain(Op::MOVQ, [index, Arg::Reg(scratch)]));
        self.push(plain(Op::XCHGQ, [Arg::Reg(scratch), word]));
        Ok(())
    }

    fn popped(&mut self, inst: &Inst<'a>, target: &Operand, state: &mut State) -> Result<(), Diagnostic> {
        let slot = Arg::frame(state.depth);
        let value = state.word(state.depth);
        state.depth -= 8;
        match target {
            Operand::Reg(reg) if *reg != Reg::SP && reg.is_gpr64() => {
                state.set(*reg, value);
                self.push(plain(Op::MOVQ, [slot, Arg::Reg(*reg)]));
            }
            Operand::Mem(mem) => {
                let to = self.memory(inst, mem, state, 8)?;
                self.push(plain(Op::PUSHQ, [slot]));
                self.push(plain(Op::POPQ, [to]));
            }
            _ => return Err(self.error("import-stack", inst, "this cannot be popped")),
        }
        Ok(())
    }

    /// An instruction that reads SP as a number: it gets the address of the place in another register.
    fn with_depth(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        other: &Operand,
        state: &mut State,
    ) -> Result<(), Diagnostic> {
        let used = |reg: Reg| match other {
            Operand::Reg(other) => *other == reg,
            Operand::Mem(mem) => mem.base == reg || mem.index == reg,
            _ => false,
        };
        let Some(scratch) = [Reg::R11, Reg::R10, Reg::R9].into_iter().find(|reg| !used(*reg)) else {
            return Err(self.variable(inst));
        };
        let target = match other {
            Operand::Reg(reg) => Arg::Reg(*reg),
            Operand::Mem(mem) => self.memory(inst, mem, state, 8)?,
            _ => return Err(self.variable(inst)),
        };
        self.needs.escape(state.depth);
        self.needs.spill = true;
        self.push(plain(Op::MOVQ, [Arg::Reg(scratch), Arg::Spill]));
        self.push(plain(Op::LEAQ, [Arg::frame(state.depth), Arg::Reg(scratch)]));
        self.push(plain(op, [Arg::Reg(scratch), target]));
        self.push(plain(Op::MOVQ, [Arg::Spill, Arg::Reg(scratch)]));
        match other {
            Operand::Reg(reg) if op == Op::SUBQ => state.set(*reg, Value::Unknown),
            Operand::Mem(mem) if op == Op::MOVQ => {
                if let Some(depth) = self.frame_depth(state, mem) {
                    state.write(depth, 8, Value::Frame(state.depth));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn variable(&self, inst: &Inst<'a>) -> Diagnostic {
        self.error(
            "import-stack",
            inst,
            "SP depends on values at run time: a variable-length array, alloca, or a stack that is probed",
        )
        .help(STACKS)
    }
}
