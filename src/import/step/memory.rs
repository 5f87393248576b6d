//! Memory operands: places of the frame, of data, and anywhere else.
//!
//! In: a memory operand. Out: the operand to write, and what it needs of the frame.

use super::super::elf::{Field, Target};
use super::super::inst::Inst;
use super::super::out::Arg;
use super::super::state::{State, Value};
use super::{DEEPEST, Step};
use crate::amd64::{Mem, Reg};
use crate::diag::Diagnostic;

impl<'a> Step<'a, '_> {
    /// The depth of a memory operand without an index whose base is in the frame.
    pub(super) fn frame_depth(&self, state: &State, mem: &Mem) -> Option<i64> {
        match state.get(mem.base) {
            Value::Frame(depth) if mem.index == Reg::NONE && !mem.rip => Some(depth.saturating_sub(mem.disp)),
            _ => None,
        }
    }

    pub(super) fn refuse_segments(&self, inst: &Inst<'a>, mem: &Mem) -> Result<(), Diagnostic> {
        if mem.base.is_segment() || mem.index.is_segment() {
            let error =
                self.error("import-thread-local", inst, "thread-local data: goroutines move between threads");
            return Err(error.help("if the compiler protects the stack, compile with `-fno-stack-protector`"));
        }
        Ok(())
    }

    /// Notes that memory of the frame is used.
    pub(super) fn note(
        &mut self,
        inst: &Inst<'a>,
        state: &State,
        depth: i64,
        bytes: u16,
    ) -> Result<(), Diagnostic> {
        if !(-DEEPEST..=DEEPEST).contains(&depth) {
            return Err(self.error("import-stack", inst, "an address far outside of the frame"));
        }
        if depth > state.depth {
            self.needs.red_zone = true;
        }
        self.needs.deepest = self.needs.deepest.max(depth);
        if depth <= -8 {
            self.needs.args = self.needs.args.max(-8 - depth + i64::from(bytes));
        } else if depth <= 0 {
            return Err(self.error("import-stack", inst, "the function uses its return address"));
        }
        Ok(())
    }

    /// A memory operand whose address alone is used.
    pub(super) fn address(&mut self, inst: &Inst<'a>, mem: &Mem, state: &State) -> Result<Arg, Diagnostic> {
        if mem.base == Reg::SP || matches!(state.get(mem.base), Value::Frame(_)) {
            let Value::Frame(base) = state.get(mem.base) else { return Ok(Arg::mem(mem)) };
            let depth = base.saturating_sub(mem.disp);
            if !(-DEEPEST..=DEEPEST).contains(&depth) {
                return Err(self.error("import-stack", inst, "an address far outside of the frame"));
            }
            self.needs.red_zone |= depth > state.depth;
            self.needs.deepest = self.needs.deepest.max(depth);
            if mem.index != Reg::NONE {
                self.needs.escape(depth);
            }
            if mem.base == Reg::SP {
                self.is_changed = true;
                return Ok(Arg::Frame { depth, index: mem.index, scale: mem.scale });
            }
            return Ok(Arg::mem(mem));
        }
        self.any_memory(inst, mem, state, 0)
    }

    /// A memory operand, but not one with an address beside registers.
    pub(super) fn memory(
        &mut self,
        inst: &Inst<'a>,
        mem: &Mem,
        state: &State,
        bytes: u16,
    ) -> Result<Arg, Diagnostic> {
        let has_register = mem.index != Reg::NONE || mem.base != Reg::NONE;
        if inst.disp.is_some() && has_register && !mem.rip {
            return Err(self.absolute(inst));
        }
        self.any_memory(inst, mem, state, bytes)
    }

    /// A memory operand. Where it has an address beside registers, it is the address alone.
    pub(super) fn any_memory(
        &mut self,
        inst: &Inst<'a>,
        mem: &Mem,
        state: &State,
        bytes: u16,
    ) -> Result<Arg, Diagnostic> {
        self.refuse_segments(inst, mem)?;
        if let Some(relocation) = &inst.disp {
            if relocation.field == Field::Relative4 && !mem.rip {
                return Err(self.error(
                    "import-relocation",
                    inst,
                    "a distance from the instruction, where an address is needed",
                ));
            }
            let (target, offset) = inst.referred(relocation);
            let section = match target {
                Target::Section(section) => section,
                Target::Undefined(name) => {
                    self.misses(inst, name, false);
                    return Ok(Arg::mem(mem));
                }
                Target::Other => return Err(self.absolute(inst)),
            };
            if relocation.field == Field::Got {
                return Err(self
                    .error(
                        "import-relocation",
                        inst,
                        "a slot of the global offset table in an instruction other than a load",
                    )
                    .help("compile with `-fvisibility=hidden`"));
            }
            self.refers.push((section, offset));
            // It becomes an address relative to the instruction.
            self.is_changed |= relocation.field == Field::Absolute4;
            return Ok(Arg::Place { section, offset });
        }
        if let Some(address) = inst.decoded.address {
            let (section, offset) = (inst.at.section, address as i64);
            self.refers.push((section, offset));
            return Ok(Arg::Place { section, offset });
        }
        if mem.base == Reg::NONE && mem.index == Reg::NONE {
            return Err(self.error("import-instruction", inst, "memory at an address that is a number"));
        }
        if let Value::Frame(base) = state.get(mem.base) {
            let depth = base.saturating_sub(mem.disp);
            if mem.index == Reg::NONE {
                self.note(inst, state, depth, bytes)?;
            } else {
                self.needs.red_zone |= depth > state.depth;
                self.needs.deepest = self.needs.deepest.max(depth.clamp(0, DEEPEST));
                self.needs.args_escape |= depth <= -8;
            }
            if mem.base == Reg::SP {
                self.is_changed = true;
                return Ok(Arg::Frame { depth, index: mem.index, scale: mem.scale });
            }
        }
        Ok(Arg::mem(mem))
    }

    pub(super) fn absolute(&self, inst: &Inst<'a>) -> Diagnostic {
        self.error(
            "import-relocation",
            inst,
            "an address as a number of four bytes, which Go programs may not have",
        )
        .help("compile with `-fPIC`")
    }
}
