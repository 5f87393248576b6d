//! Loads from tables of jumps, and the sums that make targets of their entries.

use super::super::elf::{At, Target};
use super::super::inst::Inst;
use super::super::out::{Arg, plain};
use super::super::state::{State, Value};
use super::Step;
use crate::amd64::{Mem, Op, Operand, Reg};

impl<'a> Step<'a, '_> {
    /// The table that a load reads an entry of.
    pub(super) fn table(&self, inst: &Inst<'a>, state: &State, mem: &Mem, width: u64) -> Option<At> {
        let place = |section: usize, offset: i64| {
            let offset = u64::try_from(offset).ok()?;
            Some(At { section, offset }).filter(|at| self.tables.is_table(self.object, *at, width))
        };
        if let Some(relocation) = &inst.disp {
            let (Target::Section(section), offset) = inst.referred(relocation) else { return None };
            return place(section, offset);
        }
        if mem.rip {
            return None;
        }
        let of = |reg: Reg, scale: u8| match state.get(reg) {
            Value::Address { section, offset } if scale <= 1 => place(section, offset.wrapping_add(mem.disp)),
            _ => None,
        };
        of(mem.base, 1).or_else(|| of(mem.index, mem.scale))
    }

    /// The sum of a table's address and a distance in it; the distance is what is written.
    pub(super) fn adds_to_table(&mut self, op: Op, operands: &[Operand], state: &mut State) -> bool {
        let (a, b, to) = match (op, operands) {
            (Op::ADDQ, [Operand::Reg(from), Operand::Reg(to)]) => (*from, *to, *to),
            (Op::LEAQ, [Operand::Mem(mem), Operand::Reg(to)])
                if mem.scale == 1 && mem.disp == 0 && !mem.rip =>
            {
                (mem.base, mem.index, *to)
            }
            _ => return false,
        };
        let (distance, table) = match (state.get(a), state.get(b)) {
            (Value::Distance(table), Value::Address { section, offset })
                if table.section == section && table.offset as i64 == offset =>
            {
                (a, table)
            }
            (Value::Address { section, offset }, Value::Distance(table))
                if table.section == section && table.offset as i64 == offset =>
            {
                (b, table)
            }
            _ => return false,
        };
        if distance != to {
            self.push(plain(Op::MOVQ, [Arg::Reg(distance), Arg::Reg(to)]));
        }
        state.set(to, Value::Target(table));
        true
    }
}
