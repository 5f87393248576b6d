//! Where execution goes on: branches, calls, and jumps through tables.
//!
//! In: an instruction that may go elsewhere. Out: its targets, and what is written for it. A place that is known at run time only
//! is refused.

use super::super::changes::CALLER_SAVED;
use super::super::elf::{At, Field, Kind, Target};
use super::super::inst::Inst;
use super::super::out::{Arg, Callee, Out, plain};
use super::super::panics;
use super::super::routines;
use super::super::state::{State, Value};
use super::super::tables;
use super::super::undefined::Missing;
use super::{After, Step};
use crate::amd64::decode::Meaning;
use crate::amd64::{Op, Operand, Reg};
use crate::diag::Diagnostic;
use std::rc::Rc;

/// What helps where a table is not found.
pub(in crate::import) const WITHOUT_TABLES: &str =
    "compile with `-fno-jump-tables`, and code that takes the addresses of labels with `-O1`";

/// What helps where a function is called that may be any.
pub(in crate::import) const POINTERS: &str =
    "let C choose among functions of its own, by a number instead of a pointer";

/// The registers with arguments.
const ARGUMENTS: [Reg; 6] = [Reg::DI, Reg::SI, Reg::DX, Reg::CX, Reg::R8, Reg::R9];

impl<'a> Step<'a, '_> {
    pub(super) fn branch(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        target: u64,
        state: &mut State,
    ) -> Result<After, Diagnostic> {
        let to = match &inst.imm {
            None => self.code(inst, At { section: inst.at.section, offset: target })?,
            Some(relocation) => {
                let (target, offset) = inst.referred(relocation);
                match target {
                    Target::Section(section) if offset >= 0 => {
                        self.code(inst, At { section, offset: offset as u64 })?
                    }
                    Target::Undefined(name) => {
                        let callee = self.undefined(inst, name);
                        return self.enter(inst, op, callee, state);
                    }
                    _ => return Err(self.error("import-flow", inst, "this goes to no known place")),
                }
            }
        };
        let is_other = to != self.start || op == Op::CALL;
        let is_part = self.is_part(to);
        if op == Op::CALL || is_other && !is_part && self.object.functions.contains_key(&to) {
            return self.enter(inst, op, Callee::Function(to), state);
        }
        self.push(Out::Jump { op, to });
        Ok(if op == Op::JMP { After::Jump(to) } else { After::Branch(to) })
    }

    /// Whether a place with a name belongs to this function: compilers name the parts that they move elsewhere.
    fn is_part(&self, at: At) -> bool {
        let name = self.object.function_name(at);
        name.ends_with(".cold") || name.contains(".cold.")
    }

    /// A place that must be code.
    fn code(&self, inst: &Inst<'a>, at: At) -> Result<At, Diagnostic> {
        if self.object.kind(at.section) != Kind::Code || self.object.bytes(at).is_empty() {
            return Err(self.error("import-flow", inst, "this goes to a place without code"));
        }
        Ok(at)
    }

    /// What a name without a definition stands for; if for nothing, that is said when all functions are known.
    fn undefined(&mut self, inst: &Inst<'a>, name: &str) -> Callee {
        if let Some(routine) = routines::find(name) {
            return Callee::Routine(routine);
        }
        self.misses(inst, name, true);
        Callee::Routine("")
    }

    /// Notes that the object does not define something.
    pub(super) fn misses(&mut self, inst: &Inst<'a>, name: &str, is_called: bool) {
        self.missing.push(Missing { name: name.to_owned(), at: inst.at, is_called });
    }

    fn enter(&mut self, inst: &Inst<'a>, op: Op, to: Callee, state: &mut State) -> Result<After, Diagnostic> {
        let to = match to {
            // An instance of a generic one.
            Callee::Function(at) if panics::begins(self.object.function_name(at)) => {
                Callee::Routine(routines::PANIC)
            }
            to => to,
        };
        if op == Op::CALL {
            let returns = match &to {
                Callee::Routine(name) => routines::returns(name),
                Callee::Function(to) => self.changes.returns(self.object, self.decoder, *to),
                _ => true,
            };
            self.escaping_arguments(state);
            self.needs.calls.push((to.clone(), state.depth, false, inst.at));
            state.forget(match &to {
                Callee::Function(to) => self.changes.of(self.object, self.decoder, *to),
                _ => CALLER_SAVED,
            });
            self.push(Out::Call { to, depth: state.depth });
            if self.is_end(inst.next()) || !returns && !self.traps(inst.next()) {
                // Compilers write nothing after a call that does not return.
                self.is_changed = true;
                self.push(plain(Op::UNDEF, []));
                return Ok(After::End);
            }
            return Ok(After::Next);
        }
        if state.depth != 0 {
            return Err(self.error(
                "import-flow",
                inst,
                "a jump to another function while the stack is in use",
            ));
        }
        self.escaping_arguments(state);
        self.needs.calls.push((to.clone(), 0, true, inst.at));
        self.push(Out::Tail { op, to });
        Ok(if op == Op::JMP { After::End } else { After::Next })
    }

    /// Whether there is only padding from a place to the end of its section or the start of another function.
    fn is_end(&self, mut at: At) -> bool {
        while !self.object.functions.contains_key(&at) {
            if self.object.bytes(at).is_empty() {
                return true;
            }
            match Inst::read(self.object, self.decoder, at) {
                Ok(inst) if self.is_padding(&inst) => at = inst.next(),
                _ => return false,
            }
        }
        at != self.start
    }

    /// Whether an instruction is the one that is in no program, which ends the flow of control.
    fn traps(&self, at: At) -> bool {
        let next = Inst::read(self.object, self.decoder, at);
        next.is_ok_and(|next| {
            matches!(next.decoded.meaning, Meaning::Instruction { op: Op::UNDEF | Op::UD2, .. })
        })
    }

    fn is_padding(&self, inst: &Inst<'a>) -> bool {
        match &inst.decoded.meaning {
            Meaning::Instruction { op: Op::NOPL | Op::NOPW | Op::INT, .. } => true,
            Meaning::Instruction { op: Op::XCHGL, operands, .. } => {
                matches!(operands[..], [Operand::Reg(Reg::AX), Operand::Reg(Reg::AX)])
            }
            Meaning::NotInDialect => self.decoder.raw(inst.bytes(self.object), inst.at.offset).is_nop,
            _ => false,
        }
    }

    fn escaping_arguments(&mut self, state: &State) {
        for reg in ARGUMENTS {
            self.escape(state.get(reg));
        }
    }

    pub(super) fn escape(&mut self, value: Value) {
        if let Value::Frame(depth) = value {
            self.needs.escape(depth);
        }
    }

    pub(super) fn indirect(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        operands: &[Operand],
        state: &mut State,
    ) -> Result<After, Diagnostic> {
        let is_call = op == Op::CALL;
        let (value, key) = match operands {
            [Operand::Reg(reg)] => (state.get(*reg), Arg::Reg(*reg)),
            [Operand::Mem(mem)] => {
                if let Some(relocation) = inst.disp.filter(|relocation| relocation.field == Field::Got) {
                    let callee = match inst.referred(&relocation) {
                        (Target::Undefined(name), _) => self.undefined(inst, name),
                        (Target::Section(section), offset) if offset >= 0 => {
                            Callee::Function(self.code(inst, At { section, offset: offset as u64 })?)
                        }
                        _ => return Err(self.error("import-flow", inst, "this goes to no known place")),
                    };
                    return self.enter(inst, op, callee, state);
                }
                let table = self.table(inst, state, mem, 8);
                let kept = self.frame_depth(state, mem).filter(|_| inst.disp.is_none());
                let kept = kept.map_or(Value::Unknown, |depth| state.word(depth));
                let value = table.map_or(kept, Value::Pointer);
                let is_plain = mem.base == Reg::NONE || inst.disp.is_none();
                let is_entered = is_call || table.is_some_and(|table| self.has_functions(table));
                let has_labels = |table: Option<At>| table.is_some_and(|table| !self.has_functions(table));
                let key = if let (Some(table), true) = (table, is_entered && inst.disp.is_some()) {
                    // Callees may change these registers, and no arguments are in them.
                    let scratch = if mem.index == Reg::R11 { Reg::R10 } else { Reg::R11 };
                    let (section, offset) = (table.section, table.offset as i64);
                    self.refers.push((section, offset));
                    self.push(plain(Op::LEAQ, [Arg::Place { section, offset }, Arg::Reg(scratch)]));
                    Arg::Mem { base: scratch, index: mem.index, scale: mem.scale, disp: 0 }
                } else if (is_call || mem.index == Reg::NONE && !has_labels(table))
                    && (inst.disp.is_some() || inst.decoded.address.is_some())
                {
                    // A variable, or a table of them.
                    if mem.base != Reg::NONE {
                        return Err(self.absolute(inst));
                    }
                    let scratch = if mem.index == Reg::R11 { Reg::R10 } else { Reg::R11 };
                    let place = self.any_memory(inst, mem, state, 8)?;
                    self.push(plain(Op::LEAQ, [place, Arg::Reg(scratch)]));
                    Arg::Mem { base: scratch, index: mem.index, scale: mem.scale, disp: 0 }
                } else if inst.disp.is_some() {
                    // By the number of the entry.
                    if mem.scale != 8 || !is_plain || is_call {
                        return Err(self.absolute(inst));
                    }
                    Arg::Reg(mem.index)
                } else {
                    self.memory(inst, mem, state, 8)?
                };
                (value, key)
            }
            _ => return Err(self.error("import-flow", inst, "this goes to no known place")),
        };
        self.is_changed = true;
        match value {
            Value::Address { section, offset } if offset >= 0 => {
                let to = self.code(inst, At { section, offset: offset as u64 })?;
                self.enter(inst, op, Callee::Function(to), state)
            }
            Value::Routine(name) => self.enter(inst, op, Callee::Routine(name), state),
            Value::Pointer(table) if is_call || self.has_functions(table) => {
                let all = self.tables.functions(self.object, table);
                // None if code can change them: any, as below.
                self.enter(inst, op, Callee::OneOf(all, Box::new(key)), state)
            }
            Value::Target(table) | Value::Pointer(table) if !is_call => {
                let width = if matches!(value, Value::Target(_)) { 4 } else { 8 };
                let by_index = inst.disp.is_some();
                let found = self.tables.jumps(self.object, self.start, table, width, by_index);
                let ranges =
                    found.map_err(|text| self.error("import-flow", inst, text).help(WITHOUT_TABLES))?;
                let places: Vec<At> = ranges.iter().map(|(_, to)| *to).collect();
                self.push(Out::Switch { key, ranges, keeps_flags: false });
                Ok(After::Any(places))
            }
            // Any of the functions whose addresses are taken: which these are is known when all functions are.
            // A jump is one to a function if the stack is as it was, but not one by a table that is not known.
            Value::Unknown
                if is_call
                    || state.depth == 0
                        && (matches!(operands, [Operand::Reg(_)]) || !matches!(key, Arg::Reg(_))) =>
            {
                self.enter(inst, op, Callee::OneOf(Rc::default(), Box::new(key)), state)
            }
            _ => Err(self.unknown(inst, is_call)),
        }
    }

    /// Whether a table is one of functions: none of its entries is a part of this one.
    fn has_functions(&self, table: At) -> bool {
        let first = tables::entry(self.object, table, table, 8);
        first.is_some_and(|to| self.object.functions.contains_key(&to) && !self.is_part(to))
    }

    fn unknown(&self, inst: &Inst<'a>, is_call: bool) -> Diagnostic {
        let what = if is_call { "calls a function" } else { "jumps to a place" };
        let error = self.error("import-flow", inst, format!("this {what} that is known at run time only"));
        if is_call {
            error.note("the depth of its stack could not be bounded").help(POINTERS)
        } else {
            error.help(WITHOUT_TABLES)
        }
    }
}
