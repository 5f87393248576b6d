//! Addresses of data and code: as values, and in memory operands that Go's assembler has no form for.

use super::super::elf::{Field, Relocation, Target};
use super::super::inst::Inst;
use super::super::out::{Arg, Out, plain};
use super::super::routines;
use super::super::state::{State, Value};
use super::Step;
use crate::amd64::effects::Effects;
use crate::amd64::{Mem, Op, Operand, Reg, Suffix};
use crate::diag::Diagnostic;

impl<'a> Step<'a, '_> {
    /// Writes an instruction whose memory is at an address plus registers: Go's assembler has no such form that works everywhere.
    pub(super) fn with_address(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        suffix: Suffix,
        args: Vec<Arg>,
        mem: &Mem,
        found: Option<&'static Effects>,
    ) -> Result<(), Diagnostic> {
        let Some(place) = args.iter().find(|arg| matches!(arg, Arg::Place { .. })).copied() else {
            return Err(self.absolute(inst));
        };
        let used = |reg: Reg| {
            mem.base == reg
                || mem.index == reg
                || args
                    .iter()
                    .any(|arg| matches!(arg, Arg::Reg(other) if other.byte_form() == reg.byte_form()))
        };
        // A register that is written anyway.
        let last = args.last().and_then(|arg| if let Arg::Reg(reg) = arg { Some(*reg) } else { None });
        let is_whole = matches!(
            op,
            Op::MOVQ
                | Op::MOVL
                | Op::MOVBLZX
                | Op::MOVWLZX
                | Op::MOVBQSX
                | Op::MOVWQSX
                | Op::MOVBLSX
                | Op::MOVWLSX
                | Op::MOVLQSX
                | Op::LEAQ
        );
        let own = last.filter(|reg| {
            reg.is_gpr64() && is_whole && *reg != mem.base && *reg != mem.index && *reg != Reg::SP
        });
        let implied =
            |reg: Reg| found.is_none_or(|found| found.registers().iter().any(|implied| implied.reg == reg));
        // AH and its like cannot be beside the newer registers.
        let is_high = |arg: &Arg| matches!(arg, Arg::Reg(reg) if (Reg::AH..=Reg::BH).contains(reg));
        let all = [Reg::R11, Reg::R10, Reg::R9, Reg::R8, Reg::DI, Reg::SI, Reg::BX, Reg::DX];
        let start = if args.iter().any(is_high) { 4 } else { 0 };
        let free = all.into_iter().skip(start).find(|reg| !used(*reg) && !implied(*reg));
        let Some(scratch) = own.or(free) else { return Err(self.absolute(inst)) };
        self.is_changed = true;
        if own.is_none() {
            self.needs.spill = true;
            self.push(plain(Op::MOVQ, [Arg::Reg(scratch), Arg::Spill]));
        }
        self.push(plain(Op::LEAQ, [place, Arg::Reg(scratch)]));
        let mut target = Arg::Mem { base: scratch, index: mem.index, scale: mem.scale, disp: 0 };
        if mem.base != Reg::NONE {
            if mem.index != Reg::NONE {
                let sum = Arg::Mem { base: scratch, index: mem.base, scale: 1, disp: 0 };
                self.push(plain(Op::LEAQ, [sum, Arg::Reg(scratch)]));
            } else {
                target = Arg::Mem { base: scratch, index: mem.base, scale: 1, disp: 0 };
            }
        }
        let args = args.into_iter().map(|arg| if arg == place { target } else { arg }).collect();
        self.push(Out::Op { op, suffix, args });
        if own.is_none() {
            self.push(plain(Op::MOVQ, [Arg::Spill, Arg::Reg(scratch)]));
        }
        Ok(())
    }

    /// The place of an address that is an immediate of an instruction with 64 bits, and a register that the instruction does not use.
    pub(super) fn address_as_number(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        operands: &[Operand],
    ) -> Option<(Arg, Reg)> {
        let relocation = inst.imm.filter(|found| found.field == Field::Absolute4)?;
        let has_register_form = matches!(op, Op::CMPQ | Op::ADDQ | Op::SUBQ | Op::MOVQ | Op::ANDQ | Op::ORQ);
        let has_base = |operand: &Operand| matches!(operand, Operand::Mem(mem) if mem.base != Reg::NONE || mem.index != Reg::NONE);
        let is_beside = inst.disp.is_some_and(|disp| disp.field == Field::Absolute4);
        // Memory that has an address as a number beside registers would need two.
        let needs_two = is_beside && operands.iter().any(has_base);
        let is_in_code = inst.disp.is_none() && inst.decoded.address.is_some();
        let is_slot = inst.disp.is_some_and(|disp| disp.field == Field::Got);
        if !has_register_form || needs_two || is_in_code || is_slot {
            return None;
        }
        let used = |reg: Reg| {
            operands.iter().any(|operand| match operand {
                Operand::Reg(other) => *other == reg,
                Operand::Mem(mem) => mem.base == reg || mem.index == reg,
                _ => false,
            })
        };
        let scratch = [Reg::R11, Reg::R10, Reg::R9].into_iter().find(|reg| !used(*reg))?;
        let (place, _) = self.referred(inst, &relocation).ok()??;
        Some((place, scratch))
    }

    /// Writes an instruction with an address in a register instead of an immediate.
    pub(super) fn with_number(&mut self, place: Arg, scratch: Reg, op: Op, suffix: Suffix, args: Vec<Arg>) {
        self.is_changed = true;
        self.needs.spill = true;
        self.push(plain(Op::MOVQ, [Arg::Reg(scratch), Arg::Spill]));
        self.push(plain(Op::LEAQ, [place, Arg::Reg(scratch)]));
        self.push(Out::Op { op, suffix, args });
        self.push(plain(Op::MOVQ, [Arg::Spill, Arg::Reg(scratch)]));
    }

    /// Moves of addresses of data and code into registers.
    pub(super) fn loads_address(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        operands: &[Operand],
        state: &mut State,
    ) -> Result<bool, Diagnostic> {
        let (relocation, reg) = match (op, operands) {
            (Op::LEAQ, [Operand::Mem(mem), Operand::Reg(reg)]) if mem.rip && reg.is_gpr64() => {
                match (&inst.disp, inst.decoded.address) {
                    (Some(relocation), _) if relocation.field == Field::Relative4 => (relocation, *reg),
                    (None, Some(address)) => {
                        let (section, offset) = (inst.at.section, address as i64);
                        self.give(section, offset, *reg, state);
                        return Ok(true);
                    }
                    _ => return Ok(false),
                }
            }
            (Op::MOVQ, [Operand::Mem(mem), Operand::Reg(reg)]) if mem.rip && reg.is_gpr64() => {
                match &inst.disp {
                    Some(relocation) if relocation.field == Field::Got => (relocation, *reg),
                    _ => return Ok(false),
                }
            }
            (Op::MOVL | Op::MOVQ, [Operand::Imm(_), Operand::Reg(reg)]) if reg.is_gpr64() => {
                match &inst.imm {
                    Some(relocation) => (relocation, *reg),
                    None => return Ok(false),
                }
            }
            _ => return Ok(false),
        };
        match self.referred(inst, relocation)? {
            Some((place, value)) => {
                state.set(reg, value);
                self.push(plain(Op::LEAQ, [place, Arg::Reg(reg)]));
            }
            None => state.set(reg, Value::Unknown),
        }
        Ok(true)
    }

    /// What a relocation refers to, as an operand and as a value; none, which is noted, if the object does not define it.
    fn referred(
        &mut self,
        inst: &Inst<'a>,
        relocation: &Relocation<'a>,
    ) -> Result<Option<(Arg, Value)>, Diagnostic> {
        match inst.referred(relocation) {
            (Target::Section(section), offset) => {
                self.refers.push((section, offset));
                Ok(Some((Arg::Place { section, offset }, Value::Address { section, offset })))
            }
            (Target::Undefined(name), offset) => match routines::find(name).filter(|_| offset == 0) {
                Some(routine) => {
                    self.routines.push(routine);
                    Ok(Some((Arg::Routine(routine), Value::Routine(routine))))
                }
                None => {
                    self.misses(inst, name, false);
                    Ok(None)
                }
            },
            (Target::Other, _) => Err(self.absolute(inst)),
        }
    }

    /// The place that a relocation refers to, which must be defined.
    pub(super) fn place_of(
        &mut self,
        inst: &Inst<'a>,
        relocation: &Relocation<'a>,
    ) -> Result<Arg, Diagnostic> {
        self.referred(inst, relocation)?.map(|(place, _)| place).ok_or_else(|| self.absolute(inst))
    }

    /// Puts the address that a relocation refers to into a word of the frame, by way of a register that is as before. Returns what is known of
    /// the word.
    pub(super) fn address_into(
        &mut self,
        inst: &Inst<'a>,
        relocation: &Relocation<'a>,
        word: Arg,
    ) -> Result<Value, Diagnostic> {
        let Some((place, value)) = self.referred(inst, relocation)? else { return Ok(Value::Unknown) };
        self.is_changed = true;
        self.push(plain(Op::MOVQ, [Arg::Reg(Reg::R11), word]));
        self.push(plain(Op::LEAQ, [place, Arg::Reg(Reg::R11)]));
        self.push(plain(Op::XCHGQ, [Arg::Reg(Reg::R11), word]));
        Ok(value)
    }

    /// The operand for a slot of the global offset table that an instruction reads: a word of the frame.
    pub(super) fn slot(&mut self, inst: &Inst<'a>, relocation: &Relocation<'a>) -> Result<Arg, Diagnostic> {
        self.needs.spill = true;
        self.address_into(inst, relocation, Arg::Spill)?;
        Ok(Arg::Spill)
    }

    fn give(&mut self, section: usize, offset: i64, reg: Reg, state: &mut State) {
        self.refers.push((section, offset));
        state.set(reg, Value::Address { section, offset });
        self.push(plain(Op::LEAQ, [Arg::Place { section, offset }, Arg::Reg(reg)]));
    }
}
