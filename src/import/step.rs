//! One instruction: what it does to what is known, and what is written for it.
//!
//! In: an instruction and the state before it. Out: the state after it, where execution goes on, the instructions to write, and
//! what they need of the frame. SP does not move in what is written: pushes and pops become moves, and the rest of what changes SP
//! is left out.

use super::body::{Body, Needs};
use super::elf::{At, Field, Kind, Object, Target};
use super::inst::Inst;
use super::out::{Arg, Callee, Out, plain};
use super::routines;
use super::state::{State, Value};
use super::tables::Tables;
use crate::amd64::decode::{Decoder, Meaning, displaced, intel};
use crate::amd64::effects::{self, Access, Control, Effects};
use crate::amd64::{Mem, Op, Operand, Reg, Suffix};
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

/// The general registers that a callee may change, by number (System V psABI, section 3.2.1).
const CALLER_SAVED: u16 = 0b0000_1111_1100_0111;
/// Those with arguments.
const ARGUMENTS: [Reg; 6] = [Reg::DI, Reg::SI, Reg::DX, Reg::CX, Reg::R8, Reg::R9];
/// A depth of frames that no sensible function reaches, in bytes.
const DEEPEST: i64 = 1 << 26;

/// An instruction being looked at.
pub(super) struct Step<'a, 'b> {
    object: &'b Object<'a>,
    decoder: &'b Decoder,
    start: At,
    tables: &'b mut Tables,
    outs: Vec<Out>,
    needs: Needs,
    refers: Vec<(usize, i64)>,
    is_changed: bool,
}

impl<'a, 'b> Step<'a, 'b> {
    pub(super) fn new(
        object: &'b Object<'a>,
        decoder: &'b Decoder,
        start: At,
        tables: &'b mut Tables,
    ) -> Self {
        let needs = Needs { align: 8, ..Needs::default() };
        Self {
            object,
            decoder,
            start,
            tables,
            outs: Vec::new(),
            needs,
            refers: Vec::new(),
            is_changed: false,
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
        body.lines.insert(inst.at, self.outs);
    }

    /// Looks at an instruction.
    pub(super) fn run(&mut self, inst: &Inst<'a>, state: &mut State) -> Result<After, Diagnostic> {
        let after = match &inst.decoded.meaning {
            Meaning::Branch { op, target, .. } => self.branch(inst, *op, *target, state)?,
            Meaning::Instruction { op, suffix, operands } => {
                self.instruction(inst, *op, *suffix, operands, state)?
            }
            Meaning::NotInDialect | Meaning::Invalid => self.raw(inst, state)?,
        };
        if !(-8..=DEEPEST).contains(&state.depth) {
            return Err(self.object.error("import-stack", inst.at, "SP leaves the frame of this function"));
        }
        self.needs.deepest = self.needs.deepest.max(state.depth);
        Ok(after)
    }

    fn error(&self, code: &'static str, inst: &Inst<'a>, text: impl Into<String>) -> Diagnostic {
        let shown = intel(inst.bytes(self.object), inst.at.offset);
        self.object.error(code, inst.at, text).note(format!("the instruction is `{shown}`"))
    }

    fn push(&mut self, out: Out) {
        self.outs.push(out);
    }

    // Control flow.

    fn branch(
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
                        let callee = self.undefined(inst, name)?;
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

    fn undefined(&self, inst: &Inst<'a>, name: &str) -> Result<Callee, Diagnostic> {
        if let Some(routine) = routines::find(name) {
            return Ok(Callee::Routine(routine));
        }
        let caller = self.object.function_name(self.start);
        let error = self.error(
            "import-undefined",
            inst,
            format!("`{caller}` calls `{name}`, which this object does not define"),
        );
        Err(match name {
            "__stack_chk_fail" => error.help("compile with `-fno-stack-protector`"),
            _ if name.contains("setjmp") || name.contains("longjmp") => {
                error.note("jumps out of functions cannot be imported")
            }
            _ if name.starts_with("__cxa") || name.starts_with("_Unwind") => {
                error.note("exceptions cannot be imported")
            }
            _ => error.note("Go programs without cgo have no C library; memcpy, memmove, memset, memcmp, bcmp and strlen are provided"),
        })
    }

    fn enter(&mut self, inst: &Inst<'a>, op: Op, to: Callee, state: &mut State) -> Result<After, Diagnostic> {
        if op == Op::CALL {
            self.escaping_arguments(state);
            self.needs.calls.push((to.clone(), state.depth, false, inst.at));
            self.push(Out::Call { to, depth: state.depth });
            state.forget(CALLER_SAVED);
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

    fn escaping_arguments(&mut self, state: &State) {
        for reg in ARGUMENTS {
            self.escape(state.get(reg));
        }
    }

    fn escape(&mut self, value: Value) {
        if let Value::Frame(depth) = value {
            self.needs.escape(depth);
        }
    }

    // Instructions outside of the dialect.

    fn raw(&mut self, inst: &Inst<'a>, state: &mut State) -> Result<After, Diagnostic> {
        let object = self.object;
        let bytes = inst.bytes(object);
        let raw = self.decoder.raw(bytes, inst.at.offset);
        if raw.is_nop {
            return Ok(After::Next);
        }
        if inst.disp.is_some() || inst.imm.is_some() || inst.decoded.address.is_some() {
            return Err(self.error(
                "import-instruction",
                inst,
                "Go's assembler has no form of this instruction, which refers to a symbol",
            ));
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
            return Err(self.error("import-stack", inst, "SP is changed in a way that is not followed"));
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
            Op::UNDEF | Op::HLT => {
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

    /// Instructions that change SP, or copy it; false if it is none.
    fn stack(
        &mut self,
        inst: &Inst<'a>,
        op: Op,
        operands: &[Operand],
        state: &mut State,
    ) -> Result<bool, Diagnostic> {
        const SP: Operand = Operand::Reg(Reg::SP);
        match (op, operands) {
            (Op::PUSHQ, [source]) => {
                let depth = state.depth + 8;
                let slot = Arg::frame(depth);
                let mut value = Value::Unknown;
                match source {
                    Operand::Reg(reg) if *reg != Reg::SP && reg.is_gpr64() => {
                        value = state.get(*reg);
                        self.push(plain(Op::MOVQ, [Arg::Reg(*reg), slot]));
                    }
                    Operand::Imm(number) if inst.imm.is_none() && i32::try_from(*number).is_ok() => {
                        self.push(plain(Op::MOVQ, [Arg::Imm(*number), slot]));
                    }
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
            }
            (Op::POPQ, [target]) => {
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
            }
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
            (_, [SP, other]) if matches!(op, Op::MOVQ | Op::SUBQ | Op::CMPQ) => {
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
            }
            _ if operands.contains(&SP) => return Err(self.variable(inst)),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn variable(&self, inst: &Inst<'a>) -> Diagnostic {
        self.error(
            "import-stack",
            inst,
            "SP depends on values at run time: a variable-length array, alloca, or a stack that is probed",
        )
        .help("use arrays of constant size, and compile with `-fno-stack-clash-protection`")
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
        let bytes = found.map_or(64, |found| if found.bytes == 0 { 64 } else { found.bytes });
        if self.loads_address(inst, op, operands, state)? || self.adds_to_table(op, operands, state) {
            self.is_changed = true;
            return Ok(After::Next);
        }
        self.note_alignment(inst, op, operands, bytes, state);
        let mut args = Vec::with_capacity(operands.len());
        let mut absolute = None;
        for operand in operands {
            args.push(match operand {
                Operand::Reg(reg) => Arg::Reg(*reg),
                Operand::RegList(first, last) => Arg::List(*first, *last),
                Operand::Imm(_) if inst.imm.is_some() => return Err(self.absolute(inst)),
                Operand::Imm(value) => Arg::Imm(*value),
                Operand::Mem(mem) => {
                    let has_address = matches!(inst.disp, Some(found) if found.field == Field::Absolute4);
                    if has_address && (mem.base != Reg::NONE || mem.index != Reg::NONE) {
                        absolute = Some(*mem);
                    }
                    if op == Op::LEAQ || op == Op::LEAL {
                        self.address(inst, mem, state)?
                    } else {
                        self.memory(inst, mem, state, bytes)?
                    }
                }
            });
        }
        let (op, args) = self.unaligned(op, args);
        match absolute {
            Some(mem) => self.with_address(inst, op, suffix, args, &mem, found)?,
            None => self.push(Out::Op { op, suffix, args }),
        }
        self.update(inst, op, operands, bytes, found, state);
        let control = found.map_or(Control::Next, |found| found.control);
        Ok(if control == Control::Fault { After::End } else { After::Next })
    }

    /// What an instruction without a part in the frame does to what is known.
    fn update(
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
        let mut value = Value::Unknown;
        match (op, operands) {
            (Op::MOVQ, [Operand::Reg(from), Operand::Reg(to)]) if from.is_gpr64() && to.is_gpr64() => {
                value = before.get(*from);
            }
            (Op::MOVQ, [Operand::Mem(mem), _]) => {
                value = match self.frame_depth(&before, mem).filter(|_| inst.disp.is_none()) {
                    Some(depth) => before.word(depth),
                    None => self.table(inst, &before, mem, 8).map_or(Value::Unknown, Value::Pointer),
                };
            }
            (Op::MOVLQSX | Op::MOVL, [Operand::Mem(mem), _]) => {
                value = self.table(inst, &before, mem, 4).map_or(Value::Unknown, Value::Distance);
            }
            (Op::MOVLQSX, [Operand::Reg(from), _]) => {
                if let Value::Distance(table) = before.get(*from) {
                    value = Value::Distance(table);
                }
            }
            (Op::LEAQ, [Operand::Mem(mem), _]) if inst.disp.is_none() && mem.index == Reg::NONE => {
                value = match before.get(mem.base) {
                    Value::Frame(depth) => Value::Frame(depth.saturating_sub(mem.disp)),
                    Value::Address { section, offset } => {
                        Value::Address { section, offset: offset.wrapping_add(mem.disp) }
                    }
                    _ => Value::Unknown,
                };
            }
            (Op::ADDQ | Op::SUBQ, [Operand::Imm(number), Operand::Reg(reg)]) => {
                let number = if op == Op::ADDQ { *number } else { number.wrapping_neg() };
                value = match before.get(*reg) {
                    Value::Frame(depth) => Value::Frame(depth.saturating_sub(number)),
                    Value::Address { section, offset } => {
                        Value::Address { section, offset: offset.wrapping_add(number) }
                    }
                    _ => Value::Unknown,
                };
            }
            _ => {}
        }
        let is_copy = value != Value::Unknown
            || matches!((op, operands), (Op::MOVQ, [Operand::Reg(_), Operand::Mem(mem)]) if self.frame_depth(&before, mem).is_some());
        for (number, operand) in operands.iter().enumerate() {
            let access = found.operands.get(number).copied().unwrap_or(Access::ReadWrite);
            match operand {
                Operand::Reg(reg) => {
                    // What is computed from a frame's address is no longer followed.
                    if access.reads() && !is_copy && reg.is_gpr64() && !is_test(op) {
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

    // Memory.

    /// The depth of a memory operand without an index whose base is in the frame.
    fn frame_depth(&self, state: &State, mem: &Mem) -> Option<i64> {
        match state.get(mem.base) {
            Value::Frame(depth) if mem.index == Reg::NONE && !mem.rip => Some(depth.saturating_sub(mem.disp)),
            _ => None,
        }
    }

    fn refuse_segments(&self, inst: &Inst<'a>, mem: &Mem) -> Result<(), Diagnostic> {
        if mem.base.is_segment() || mem.index.is_segment() {
            let error =
                self.error("import-thread-local", inst, "thread-local data: goroutines move between threads");
            return Err(error.help("if the compiler protects the stack, compile with `-fno-stack-protector`"));
        }
        Ok(())
    }

    /// Notes that memory of the frame is used.
    fn note(&mut self, inst: &Inst<'a>, state: &State, depth: i64, bytes: u16) -> Result<(), Diagnostic> {
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
    fn address(&mut self, inst: &Inst<'a>, mem: &Mem, state: &State) -> Result<Arg, Diagnostic> {
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
        self.memory(inst, mem, state, 0)
    }

    /// A memory operand.
    fn memory(&mut self, inst: &Inst<'a>, mem: &Mem, state: &State, bytes: u16) -> Result<Arg, Diagnostic> {
        self.refuse_segments(inst, mem)?;
        if let Some(relocation) = &inst.disp {
            let (target, offset) = inst.referred(relocation);
            let section = match target {
                Target::Section(section) => section,
                Target::Undefined(name) => {
                    let caller = self.object.function_name(self.start);
                    let text = format!("`{caller}` uses `{name}`, which this object does not define");
                    return Err(self.error("import-undefined", inst, text));
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

    fn absolute(&self, inst: &Inst<'a>) -> Diagnostic {
        self.error(
            "import-relocation",
            inst,
            "an address as a number of four bytes, which Go programs may not have",
        )
        .help("compile with `-fPIC`")
    }

    /// Writes an instruction whose memory is at an address plus registers: Go's assembler has no such form that works everywhere.
    fn with_address(
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

    /// Moves of addresses of data and code into registers.
    fn loads_address(
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
        let (target, offset) = inst.referred(relocation);
        match target {
            Target::Section(section) => self.give(section, offset, reg, state),
            Target::Undefined(name) => {
                let caller = self.object.function_name(self.start);
                let text = format!("`{caller}` uses `{name}`, which this object does not define");
                return Err(self.error("import-undefined", inst, text));
            }
            Target::Other => return Err(self.absolute(inst)),
        }
        Ok(true)
    }

    fn give(&mut self, section: usize, offset: i64, reg: Reg, state: &mut State) {
        self.refers.push((section, offset));
        state.set(reg, Value::Address { section, offset });
        self.push(plain(Op::LEAQ, [Arg::Place { section, offset }, Arg::Reg(reg)]));
    }

    // Tables of jumps.

    /// The table that a load reads an entry of.
    fn table(&self, inst: &Inst<'a>, state: &State, mem: &Mem, width: u64) -> Option<At> {
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
    fn adds_to_table(&mut self, op: Op, operands: &[Operand], state: &mut State) -> bool {
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

    fn indirect(
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
                        (Target::Undefined(name), _) => self.undefined(inst, name)?,
                        (Target::Section(section), offset) if offset >= 0 => {
                            Callee::Function(self.code(inst, At { section, offset: offset as u64 })?)
                        }
                        _ => return Err(self.error("import-flow", inst, "this goes to no known place")),
                    };
                    return self.enter(inst, op, callee, state);
                }
                let table = self.table(inst, state, mem, 8);
                let value = table.map_or(Value::Unknown, Value::Pointer);
                let is_plain = mem.base == Reg::NONE || inst.disp.is_none();
                let key = if let (Some(table), true) = (table, is_call && inst.disp.is_some()) {
                    // Callees may change these registers, and no arguments are in them.
                    let scratch = if mem.index == Reg::R11 { Reg::R10 } else { Reg::R11 };
                    let (section, offset) = (table.section, table.offset as i64);
                    self.refers.push((section, offset));
                    self.push(plain(Op::LEAQ, [Arg::Place { section, offset }, Arg::Reg(scratch)]));
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
            Value::Pointer(table) if is_call => {
                let all = self.tables.functions(self.object, table);
                if all.is_empty() {
                    return Err(self.unknown(inst, is_call));
                }
                self.enter(inst, op, Callee::OneOf(all, Box::new(key)), state)
            }
            Value::Target(table) | Value::Pointer(table) if !is_call => {
                let width = if matches!(value, Value::Target(_)) { 4 } else { 8 };
                let by_index = inst.disp.is_some();
                let found = self.tables.jumps(self.object, self.start, table, width, by_index);
                let ranges = found.map_err(|text| self.error("import-flow", inst, text))?;
                let places: Vec<At> = ranges.iter().map(|(_, to)| *to).collect();
                self.push(Out::Switch { key, ranges });
                Ok(After::Any(places))
            }
            _ => Err(self.unknown(inst, is_call)),
        }
    }

    fn unknown(&self, inst: &Inst<'a>, is_call: bool) -> Diagnostic {
        let what = if is_call { "calls a function" } else { "jumps to a place" };
        let error = self.error("import-flow", inst, format!("this {what} that is known at run time only"));
        if is_call { error.note("the depth of its stack could not be bounded") } else { error }
    }

    // Alignment.

    /// Notes what an instruction demands of the alignment of the frame.
    fn note_alignment(&mut self, inst: &Inst<'a>, op: Op, operands: &[Operand], bytes: u16, state: &State) {
        if !demands_alignment(op, operands, bytes) {
            return;
        }
        for operand in operands {
            let Operand::Mem(mem) = operand else { continue };
            if matches!(state.get(mem.base), Value::Frame(_)) && inst.disp.is_none() {
                self.needs.align = self.needs.align.max(i64::from(bytes).min(MOST_ALIGNED));
            }
        }
    }

    /// The form for memory of any alignment, of a move of 64 bytes: Go aligns data to 32 bytes at most.
    fn unaligned(&mut self, op: Op, args: Vec<Arg>) -> (Op, Vec<Arg>) {
        let is_zmm = args.iter().any(|arg| matches!(arg, Arg::Reg(reg) if reg.is_zmm()));
        let is_frame = args.iter().any(|arg| matches!(arg, Arg::Frame { .. }));
        let other = match op {
            Op::VMOVAPS => Op::VMOVUPS,
            Op::VMOVAPD => Op::VMOVUPD,
            Op::VMOVDQA32 => Op::VMOVDQU32,
            Op::VMOVDQA64 => Op::VMOVDQU64,
            _ => return (op, args),
        };
        let has_memory = args.iter().any(|arg| matches!(arg, Arg::Mem { .. } | Arg::Place { .. }));
        if is_zmm && has_memory && !is_frame {
            self.is_changed = true;
            return (other, args);
        }
        (op, args)
    }
}

/// The most that a frame is aligned to, in bytes.
const MOST_ALIGNED: i64 = 64;

/// Whether an instruction only compares, so that the addresses it sees go nowhere.
fn is_test(op: Op) -> bool {
    matches!(op, Op::CMPQ | Op::TESTQ)
}

/// Whether an instruction faults for memory that is not aligned to its size: SSE without VEX, but for moves that say so, and
/// aligned moves (Intel SDM, volume 1, section 14.9).
fn demands_alignment(op: Op, operands: &[Operand], bytes: u16) -> bool {
    let name = op.name();
    if name.starts_with('V') {
        return ["VMOVAP", "VMOVDQA", "VMOVNT"].iter().any(|start| name.starts_with(start));
    }
    let has_vector = operands.iter().any(|operand| matches!(operand, Operand::Reg(reg) if reg.is_xmm()));
    let is_free = ["MOVU", "MOVOU", "LDDQU", "MOVDQU", "PCMPESTR", "PCMPISTR"]
        .iter()
        .any(|start| name.starts_with(start));
    has_vector && bytes == 16 && !is_free
}
