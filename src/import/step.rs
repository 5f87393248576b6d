//! One instruction: what it does to what is known, and what is written for it.
//!
//! In: an instruction and the state before it. Out: the state after it, where execution goes on, the instructions to write, and
//! what they need of the frame. SP does not move in what is written: pushes and pops become moves, and the rest of what changes SP
//! is left out.

mod address;
mod alignment;
mod flow;
mod memory;
mod stack;
mod tables;
mod update;

pub(super) use flow::{POINTERS, WITHOUT_TABLES};

use super::body::{Body, Needs, Original};
use super::changes::Changes;
use super::elf::{At, Field, Object};
use super::inst::Inst;
use super::out::{Arg, Out, plain};
use super::state::{State, Value};
use super::tables::Tables;
use super::undefined::Missing;
use crate::amd64::decode::{Decoded, Decoder, Jump, Meaning, based, displaced, intel};
use crate::amd64::effects::{self, Access, Control};
use crate::amd64::{Op, Operand, Reg, Suffix};
use crate::diag::Diagnostic;

/// Where execution goes on.
#[derive(Clone, Debug)]
pub(super) enum After {
    Next,
    Jump(At),
    Branch(At),
    Any(Vec<At>),
    End,
}

/// What helps where the stack is not understood.
const STACKS: &str = "use arrays of constant size, and compile with `-fno-stack-clash-protection`";

/// A depth of frames that no sensible function reaches, in bytes.
const DEEPEST: i64 = 1 << 26;

/// An instruction being looked at.
pub(super) struct Step<'a, 'b> {
    object: &'b Object<'a>,
    decoder: &'b Decoder,
    start: At,
    tables: &'b mut Tables,
    changes: &'b Changes,
    outs: Vec<Out>,
    needs: Needs,
    refers: Vec<(usize, i64)>,
    routines: Vec<&'static str>,
    missing: Vec<Missing>,
    is_changed: bool,
}

impl<'a, 'b> Step<'a, 'b> {
    pub(super) fn new(
        object: &'b Object<'a>,
        decoder: &'b Decoder,
        start: At,
        tables: &'b mut Tables,
        changes: &'b Changes,
    ) -> Self {
        let needs = Needs { align: 8, ..Needs::default() };
        Self {
            object,
            decoder,
            start,
            tables,
            changes,
            outs: Vec::new(),
            needs,
            refers: Vec::new(),
            routines: Vec::new(),
            missing: Vec::new(),
            is_changed: false,
        }
    }

    /// Says that a jump by a table must leave flags alone.
    pub(super) fn keep_flags(&mut self) {
        if let Some(Out::Switch { keeps_flags, .. }) = self.outs.last_mut() {
            *keeps_flags = true;
            self.needs.spill = true;
        }
    }

    /// Adds what was found to the function.
    pub(super) fn finish(self, body: &mut Body, inst: &Inst<'a>) {
        let needs = self.needs;
        let all = &mut body.needs;
        all.deepest = all.deepest.max(needs.deepest);
        all.args = all.args.max(needs.args);
        all.align = all.align.max(needs.align);
        all.red_zone |= needs.red_zone;
        all.args_escape |= needs.args_escape;
        all.spill |= needs.spill;
        all.wide |= needs.wide;
        all.zeroes_upper |= needs.zeroes_upper;
        all.sets_mxcsr |= needs.sets_mxcsr;
        all.sets_direction |= needs.sets_direction;
        all.calls.extend(needs.calls);
        all.count += 1;
        all.rewritten += usize::from(self.is_changed);
        all.raw +=
            self.outs.iter().filter(|out| matches!(out, Out::Bytes(_) | Out::FrameBytes { .. })).count();
        body.refers.extend(self.refers);
        body.routines.extend(self.routines);
        body.missing.extend(self.missing);
        body.originals.insert(inst.at, Original { len: inst.len, is_changed: self.is_changed });
        body.lines.insert(inst.at, self.outs);
    }

    /// Looks at an instruction.
    pub(super) fn run(&mut self, inst: &Inst<'a>, state: &mut State) -> Result<After, Diagnostic> {
        let after = match &inst.decoded.meaning {
            Meaning::Branch(Jump { op, target, .. }) => self.branch(inst, *op, *target, state)?,
            Meaning::Instruction { op, suffix, operands } => {
                self.instruction(inst, *op, *suffix, operands, state)?
            }
            Meaning::NotInDialect | Meaning::Invalid => self.raw(inst, state)?,
        };
        if !(-8..=DEEPEST).contains(&state.depth) {
            let text = "SP leaves the frame of this function";
            return Err(self.object.error("import-stack", inst.at, text).help(STACKS));
        }
        self.needs.deepest = self.needs.deepest.max(state.depth);
        Ok(after)
    }

    fn error(&self, code: &'static str, inst: &Inst<'a>, text: impl Into<String>) -> Diagnostic {
        let shown = intel(inst.bytes(self.object), inst.at.offset);
        self.object.error(code, inst.at, text).note(format!("the instruction is `{shown}`"))
    }

    fn untracked(&self, inst: &Inst<'a>) -> Diagnostic {
        self.error("import-stack", inst, "SP is changed in a way that is not followed")
    }

    fn push(&mut self, out: Out) {
        self.outs.push(out);
    }

    // Instructions outside of the dialect.

    fn raw(&mut self, inst: &Inst<'a>, state: &mut State) -> Result<After, Diagnostic> {
        let object = self.object;
        let bytes = inst.bytes(object);
        let raw = self.decoder.raw(bytes, inst.at.offset);
        if raw.is_nop {
            return Ok(After::Next);
        }
        if raw.moves_sp {
            return Err(self.untracked(inst));
        }
        if inst.disp.is_some() || inst.imm.is_some() || inst.decoded.address.is_some() {
            if let (Some(mem), None) = (raw.memory, inst.imm)
                && let Some((bytes, scratch)) = based(bytes)
            {
                // What the instruction sets is no general register, or is saved and no longer known.
                let place = self.memory(inst, &mem, state, 64)?;
                self.needs.wide |= raw.is_wide;
                self.needs.spill = true;
                self.is_changed = true;
                self.push(plain(Op::MOVQ, [Arg::Reg(scratch), Arg::Spill]));
                self.push(plain(Op::LEAQ, [place, Arg::Reg(scratch)]));
                self.push(Out::Bytes(bytes));
                self.push(plain(Op::MOVQ, [Arg::Spill, Arg::Reg(scratch)]));
                raw.first.into_iter().for_each(|reg| state.set(reg, Value::Unknown));
                return Ok(After::Next);
            }
            return Err(self.error(
                "import-instruction",
                inst,
                "Go's assembler has no form of this instruction, which refers to a symbol",
            ));
        }
        if let Some(Decoded { meaning: Meaning::Instruction { op, suffix, operands }, .. }) =
            self.decoder.other_encoding(bytes)
        {
            self.is_changed = true;
            return self.instruction(inst, op, suffix, &operands, state);
        }
        self.needs.wide |= raw.is_wide;
        if let Some(mem) = raw.memory {
            self.refuse_segments(inst, &mem)?;
            if mem.base == Reg::SP {
                let depth = state.depth.saturating_sub(mem.disp);
                self.note(inst, state, depth, 64)?;
                if displaced(bytes, 0).is_none() {
                    return Err(self.error(
                        "import-instruction",
                        inst,
                        "this instruction cannot be given another address",
                    ));
                }
                self.is_changed = true;
                self.push(Out::FrameBytes { bytes: bytes.to_vec(), depth });
                raw.first.into_iter().for_each(|reg| state.set(reg, Value::Unknown));
                return Ok(After::Next);
            }
            if let Value::Frame(depth) = state.get(mem.base) {
                self.note(inst, state, depth.saturating_sub(mem.disp), 64)?;
            }
        }
        if raw.first == Some(Reg::SP) {
            return Err(self.untracked(inst));
        }
        raw.first.into_iter().for_each(|reg| state.set(reg, Value::Unknown));
        self.push(Out::Bytes(bytes.to_vec()));
        Ok(After::Next)
    }

    // Instructions of the dialect.

    fn instruction(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        suffix: Suffix,
        operands: &[Operand],
        state: &mut State,
    ) -> Result<After, Diagnostic> {
        self.features(op, operands);
        match op {
            Op::RET => {
                if state.depth != 0 || !operands.is_empty() {
                    return Err(self.error(
                        "import-stack",
                        inst,
                        "a return with SP elsewhere than at the entry",
                    ));
                }
                self.push(Out::Return);
                return Ok(After::End);
            }
            Op::NOPL | Op::NOPW => return Ok(After::Next),
            Op::UNDEF | Op::UD2 | Op::HLT => {
                self.push(plain(op, []));
                return Ok(After::End);
            }
            Op::CALL | Op::JMP => return self.indirect(inst, op, operands, state),
            Op::SYSCALL | Op::PUSHFQ | Op::POPFQ | Op::XBEGIN | Op::IRETQ => {
                return Err(self.error("import-instruction", inst, "this instruction cannot be imported"));
            }
            _ => {}
        }
        if self.stack(inst, op, operands, state)? {
            self.is_changed = true;
            return Ok(After::Next);
        }
        self.ordinary(inst, op, suffix, operands, state)
    }

    fn features(&mut self, op: Op, operands: &[Operand]) {
        let is_wide = |reg: &Reg| reg.is_ymm() || reg.is_zmm();
        self.needs.wide |=
            operands.iter().any(|operand| matches!(operand, Operand::Reg(reg) if is_wide(reg)));
        self.needs.zeroes_upper |= matches!(op, Op::VZEROUPPER | Op::VZEROALL);
        self.needs.sets_mxcsr |= matches!(op, Op::LDMXCSR | Op::VLDMXCSR);
        self.needs.sets_direction |= op == Op::STD;
    }

    fn ordinary(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        suffix: Suffix,
        operands: &[Operand],
        state: &mut State,
    ) -> Result<After, Diagnostic> {
        let found = effects::of(op, suffix, operands);
        let implied = found.map(|found| found.registers()).unwrap_or_default();
        if implied.iter().any(|implied| implied.reg == Reg::SP && implied.access.writes()) {
            return Err(self.untracked(inst));
        }
        let bytes = found.map_or(64, |found| if found.bytes == 0 { 64 } else { found.bytes });
        if self.loads_address(inst, op, operands, state)? {
            self.is_changed = op != Op::LEAQ;
            return Ok(After::Next);
        }
        if self.adds_to_table(op, operands, state) {
            self.is_changed = true;
            return Ok(After::Next);
        }
        self.note_alignment(inst, op, operands, bytes, state);
        let mut args = Vec::with_capacity(operands.len());
        let mut absolute = None;
        let number = self.address_as_number(inst, op, operands);
        for (at, operand) in operands.iter().enumerate() {
            let reads_only = |access: &Access| access.reads() && !access.writes();
            let is_read = found.is_some_and(|found| found.operands.get(at).is_some_and(reads_only));
            let slot = inst.disp.filter(|disp| disp.field == Field::Got && is_read && bytes == 8);
            if let (Operand::Mem(_), Some(slot)) = (operand, slot) {
                args.push(self.slot(inst, &slot)?);
                continue;
            }
            args.push(match operand {
                Operand::Reg(reg) => Arg::Reg(*reg),
                Operand::RegList(first, last) => Arg::List(*first, *last),
                Operand::Imm(_) if inst.imm.is_some() => {
                    Arg::Reg(number.ok_or_else(|| self.absolute(inst))?.1)
                }
                Operand::Imm(value) => Arg::Imm(*value),
                Operand::Mem(mem) => {
                    let has_address = matches!(inst.disp, Some(found) if found.field == Field::Absolute4);
                    if has_address && (mem.base != Reg::NONE || mem.index != Reg::NONE) {
                        absolute = Some(*mem);
                    }
                    if op == Op::LEAQ || op == Op::LEAL {
                        self.address(inst, mem, state)?
                    } else {
                        self.any_memory(inst, mem, state, bytes)?
                    }
                }
            });
        }
        let (op, args) = self.unaligned(op, args);
        match (number, absolute) {
            (Some((place, scratch)), _) => self.with_number(place, scratch, op, suffix, args),
            (None, Some(mem)) => self.with_address(inst, op, suffix, args, &mem, found)?,
            (None, None) => self.push(Out::Op { op, suffix, args }),
        }
        self.update(inst, op, operands, bytes, found, state);
        if let (Some(_), Some(Operand::Reg(reg))) = (number, operands.last()) {
            state.set(*reg, Value::Unknown);
        }
        let control = found.map_or(Control::Next, |found| found.control);
        Ok(if control == Control::Fault { After::End } else { After::Next })
    }
}
