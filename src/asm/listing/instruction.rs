//! Assembles the instructions of a function from their text.

use super::{Code, Listed, Reader};
use crate::amd64::{self, ByteRegs, Op, Reg, Suffix};
use crate::asm::encode::operands::{MachineOperands, OperandContext, Relative};
use crate::asm::encode::wide_move;
use crate::asm::encode::{branch, pcalign, refusal};
use crate::asm::go::vocabulary;
use crate::diag::Diagnostic;
use crate::obj::{Abi, Addr, Reloc, RelocKind, Version};
use crate::source::Span;
use crate::syntax::listing::{Form, Instruction, Text};
use crate::syntax::{Operand, OperandKind, Prefix, listing};

/// One instruction being encoded.
pub(super) struct Line<'a> {
    listed: &'a Listed<'a>,
    line: &'a Instruction,
    /// The instruction's offset.
    pub(super) pc: u32,
    /// Size in bytes, up to the next instruction; none if the listing has no pcs.
    size: Option<u32>,
    pub(super) op: Op,
    suffix: Suffix,
}

/// Properties that a listing without pcs does not show.
#[derive(Clone, Debug, Default)]
pub(super) struct Guess {
    /// Branches in long form although the short one would reach: Go decides while the function grows.
    pub(super) long: Vec<usize>,
    /// Whether DUFFZERO and DUFFCOPY set up a frame, as they do up to Go 1.25.
    framed: bool,
}

/// Maximum size of an instruction's operands in bytes: type names can be long, but not this long.
const LONGEST: usize = 1 << 16;

impl Line<'_> {
    fn error(&self, code: &'static str, message: String) -> Diagnostic {
        Diagnostic::error(code, self.span(), message)
    }

    /// The symbol's lines, and the offset of this instruction in them.
    pub(super) fn text(&self) -> &str {
        self.listed.block.text
    }

    pub(super) fn start(&self) -> u32 {
        self.line.op.start
    }

    /// `file:line`, if the listing has its columns.
    pub(super) fn place(&self) -> &str {
        self.line.place.of(self.listed.block)
    }

    pub(super) fn span(&self) -> Span {
        let end = self.line.operands.end.max(self.line.op.end);
        self.listed.span(&Text { start: self.line.op.start, end })
    }
}

impl Reader {
    /// Assembles a function, and compares it with the dump if `compare` is set. The first error ends the function, because
    /// everything after it would be misplaced.
    pub(super) fn assemble(&mut self, listed: &Listed, compare: bool, code: &mut Code) {
        self.guess = Guess { long: Vec::new(), framed: listed.head.form != Some(Form::AlignFirst) };
        let Err(diagnostic) = self.attempt(listed, compare, code) else { return };
        // Without pcs, the possibilities are tried in turn.
        if listed.symbol.instructions.first().is_none_or(|line| line.pc.is_some()) {
            return self.sink.push(diagnostic);
        }
        for framed in [self.guess.framed, !self.guess.framed] {
            self.guess = Guess { long: Vec::new(), framed };
            if self.search(listed, compare, code) {
                return;
            }
        }
        self.sink.push(diagnostic);
    }

    /// Searches for branches that are long although they would reach; returns whether the function matches.
    fn search(&mut self, listed: &Listed, compare: bool, code: &mut Code) -> bool {
        const MOST: usize = 4;
        while self.attempt(listed, compare, code).is_err() {
            if self.guess.long.len() == MOST {
                return false;
            }
            let reached = self.starts.len();
            let candidates = self.just_reaching(listed, code);
            let better = candidates.into_iter().find(|branch| {
                self.guess.long.push(*branch);
                let better = self.attempt(listed, compare, code).is_ok() || self.starts.len() > reached;
                if !better {
                    self.guess.long.pop();
                }
                better
            });
            if better.is_none() {
                return false;
            }
        }
        true
    }

    /// Assembles a function with the current guess.
    fn attempt(&mut self, listed: &Listed, compare: bool, code: &mut Code) -> Result<(), Diagnostic> {
        code.bytes.clear();
        code.relocs.clear();
        self.starts.clear();
        self.program.clear();
        let lines = &listed.symbol.instructions;
        for (index, line) in lines.iter().enumerate() {
            self.starts.push(code.bytes.len() as u32);
            self.step(listed, index, line, compare, code)?;
        }
        if code.bytes.len() as u64 == listed.head.size {
            return Ok(());
        }
        let message = format!(
            "the instructions have {} bytes, but the function has {}",
            code.bytes.len(),
            listed.head.size
        );
        Err(Diagnostic::error("listing-size", listed.head_span(), message)
            .note("the listing is truncated, or lines are missing"))
    }

    /// Lines of the last attempt that may be long branches although the short form would reach, last ones first: short ones
    /// with little distance to spare, and the branch that was not reached because the instruction fused with it was
    /// misplaced.
    fn just_reaching(&mut self, listed: &Listed, code: &Code) -> Vec<usize> {
        // Padding and other long branches move a target by up to this many bytes while a function grows.
        const SPARE: u8 = 32;
        const MOST: usize = 64;
        let mut bounds = self.starts.clone();
        bounds.push(code.bytes.len() as u32);
        let short = |pair: &[u32]| {
            let [start, end] = *pair else { return false };
            let distance =
                code.bytes.get(start as usize + 1).map(|byte| (*byte).cast_signed().unsigned_abs());
            end - start == 2 && distance.is_some_and(|distance| distance >= 128 - SPARE)
        };
        let behind = self.starts.len().checked_sub(1).and_then(|last| self.branch_of(listed, last));
        let pairs = bounds.windows(2).enumerate().rev().filter(|(_, pair)| short(pair));
        behind.into_iter().chain(pairs.map(|(index, _)| index)).take(MOST).collect()
    }

    /// Assembles one instruction, which starts where the previous one ends and must match the dump.
    fn step(
        &mut self,
        listed: &Listed,
        index: usize,
        line: &Instruction,
        compare: bool,
        code: &mut Code,
    ) -> Result<(), Diagnostic> {
        let pc = code.bytes.len() as u32;
        let span = listed.span(&line.op);
        if line.pc.is_some_and(|said| said != pc) {
            let message = format!("this instruction should be at {pc:#x}");
            return Err(Diagnostic::error("listing-pc", span, message)
                .note("a line before it is missing or out of order"));
        }
        let next = match listed.symbol.instructions.get(index + 1) {
            Some(next) => next.pc,
            None => line.pc.and(u32::try_from(listed.head.size).ok()),
        };
        let size = match line.pc.zip(next) {
            Some((start, end)) => Some(end.checked_sub(start).ok_or_else(|| {
                Diagnostic::error("listing-pc", span, "the next instruction has a lower pc than this one")
            })?),
            None if line.op.of(listed.block) == Op::NOP.name() => {
                Some(self.branch_padding(listed, index + 1, pc))
            }
            None if self.guess.long.contains(&index) => self.long_length(listed, index),
            None => None,
        };
        let line = self.line(listed, line, pc, size, code)?;
        if self.prefix.is_some() {
            self.record(&line);
        }
        if compare { compare_bytes(&line, &code.bytes, &listed.symbol.bytes) } else { Ok(()) }
    }

    /// Encodes one instruction at `pc`; `size` is its size in bytes, if known.
    pub(super) fn line<'a>(
        &mut self,
        listed: &'a Listed<'a>,
        line: &'a Instruction,
        pc: u32,
        size: Option<u32>,
        code: &mut Code,
    ) -> Result<Line<'a>, Diagnostic> {
        let text = line.op.of(listed.block);
        let (op, suffix) = self
            .mnemonic(text)
            .ok_or_else(|| vocabulary::unknown_instruction(text, listed.span(&line.op)))?;
        let line = Line { listed, line, pc, size, op, suffix };
        self.text(&line, code)?;
        Ok(line)
    }

    pub(super) fn mnemonic(&mut self, text: &str) -> Option<(Op, Suffix)> {
        let (length, suffix) = match text.bytes().position(|byte| byte == b'.') {
            Some(dot) => (dot, Suffix::parse(&text[dot + 1..]).ok()?),
            None => (text.len(), Suffix::default()),
        };
        Some((vocabulary::op(self.unit.names.intern_word(text, 0..length))?, suffix))
    }

    /// Encodes an instruction from its text.
    fn text(&mut self, line: &Line, code: &mut Code) -> Result<(), Diagnostic> {
        let mut operands = std::mem::take(&mut self.operands);
        let text = line.line.operands.of(line.listed.block);
        if text.len() > LONGEST {
            return Err(
                line.error("listing-operand", format!("operands of {} bytes are too long", text.len()))
            );
        }
        let position = line.listed.position + line.line.operands.start;
        let result = listing::operand::parse(text, position, &mut self.unit.names, &mut operands);
        let result = match result {
            Err(at) => {
                let span = Span::new(position + at as u32, position + text.len() as u32);
                Err(Diagnostic::error("listing-operand", span, "cannot parse this operand"))
            }
            Ok(()) => self.encode(line, &operands, code),
        };
        self.operands = operands;
        result
    }

    fn encode(&mut self, line: &Line, operands: &[Operand], code: &mut Code) -> Result<(), Diagnostic> {
        match line.op {
            Op::TEXT | Op::FUNCDATA | Op::PCDATA => return Ok(()),
            Op::NOP | Op::PCALIGN | Op::PCALIGNMAX => {
                let size = line.size.or_else(|| alignment(line.pc, operands)).unwrap_or(0);
                // Branches are kept clear of 32-byte boundaries, and 2048 is the largest alignment.
                let most = if line.op == Op::NOP { 31 } else { 2047 };
                if size > most {
                    return Err(line
                        .error(
                            "listing-size",
                            format!("`{}` takes at most {most} bytes, not {size}", line.op.name()),
                        )
                        .note("lines after it are missing, or a pc is wrong"));
                }
                pcalign::fill_with_nops(&mut code.bytes, size);
                return Ok(());
            }
            Op::DUFFZERO | Op::DUFFCOPY => return self.duff(line, operands, code),
            _ => {}
        }
        if let [before @ .., operand] = operands
            && let OperandKind::Integer { prefix: Prefix::None, value } = operand.kind
            && let Some(branch) = amd64::branch(line.op).filter(|_| line.op != Op::CALL)
            && self.is_hint(line.op, branch, before)
        {
            return jump(line, branch, value, code);
        }
        let mut addrs = std::mem::take(&mut self.addrs);
        addrs.clear();
        for operand in operands {
            match self.addr(&operand.kind) {
                Some(addr) => addrs.push(addr),
                None => {
                    return Err(Diagnostic::error(
                        "listing-operand",
                        operand.span,
                        "invalid operand in a listing",
                    ));
                }
            }
        }
        let span = |index: usize| operands.get(index).map_or(line.span(), |operand: &Operand| operand.span);
        let result = self.instruction(line, &mut addrs, span, code);
        self.addrs = addrs;
        result
    }

    /// Whether the branch target is preceded by nothing, or by a hint.
    fn is_hint(&mut self, op: Op, form: amd64::Branch, before: &[Operand]) -> bool {
        match before {
            [] => true,
            [hint] => self.addr(&hint.kind).is_some_and(|hint| branch::is_hint(op, form, &hint)),
            _ => false,
        }
    }

    /// Encodes an instruction whose operands have the given spans.
    fn instruction(
        &mut self,
        line: &Line,
        addrs: &mut [Addr],
        span: impl Fn(usize) -> Span,
        code: &mut Code,
    ) -> Result<(), Diagnostic> {
        let mut op = line.op;
        // A return to another function is printed as RET before about Go 1.13, but is a jump.
        if op == Op::RET && !addrs.is_empty() {
            op = Op::JMP;
        }
        if matches!(op, Op::CALL | Op::JMP)
            && let Some(last) = addrs.last_mut()
            && let Addr::Mem(mem) = *last
            && mem.name.is_symbolic()
            && let Some(symbol) = mem.symbol
        {
            *last = Addr::Symbol(symbol, mem.offset);
        }
        if let [target] = addrs
            && let Some(relative) = Relative::of(op, target)
        {
            let mut reloc = relative.encode(&mut code.bytes);
            reloc.offset += line.pc;
            code.relocs.push(reloc);
            return Ok(());
        }
        // Up to Go 1.26 MOVQ $imm uses the form with a sign-extended constant.
        let wide = wide_move(op, addrs).filter(|bytes| match line.size {
            Some(size) => bytes.len() == size as usize,
            None => line.listed.head.form != Some(Form::AlignFirst),
        });
        if let Some(bytes) = wide {
            code.bytes.extend_from_slice(&bytes);
            return Ok(());
        }
        let context = OperandContext { op, shared: false };
        // The compiler's AX is printed as AL, but the encoding chosen for AX is kept.
        let mut size = 0;
        for attempt in 0..2 {
            if attempt == 1 && !widen(op, addrs) {
                break;
            }
            let lowered = MachineOperands::new(addrs, context, &span)?;
            let encoded = amd64::encode(op, line.suffix, lowered.list())
                .map_err(|error| line.error("listing-encode", refusal::describe(&error, op).1))?;
            size = u32::from(encoded.len);
            if line.size.is_none_or(|wanted| wanted == size) {
                code.bytes.extend_from_slice(encoded.bytes());
                lowered.relocate(op, &encoded, |reloc| {
                    code.relocs.push(Reloc { offset: reloc.offset + line.pc, ..reloc })
                });
                return Ok(());
            }
        }
        let wanted = line.size.unwrap_or_default();
        Err(line.error(
            "listing-size",
            format!("this instruction has {size} bytes, but the listing leaves room for {wanted}"),
        ))
    }

    /// DUFFZERO and DUFFCOPY call into the middle of a function that clears or copies memory.
    fn duff(&mut self, line: &Line, operands: &[Operand], code: &mut Code) -> Result<(), Diagnostic> {
        let name = if line.op == Op::DUFFZERO { "runtime.duffzero" } else { "runtime.duffcopy" };
        let [Operand { kind: OperandKind::Integer { prefix: Prefix::Dollar, value }, .. }] = operands else {
            return Err(line.error("listing-operand", format!("`{}` takes one constant", line.op.name())));
        };
        let symbol = self.unit.reference(name, Version::Abi(Abi::Abi0));
        // Up to Go 1.25 BP points to a frame during the call so that profilers can walk the stack (Zcallduff in
        // cmd/internal/obj/x86/asm6.go): MOVQ BP, -16(SP); LEAQ -16(SP), BP; CALL; MOVQ (BP), BP.
        const BEFORE: [u8; 10] = [0x48, 0x89, 0x6c, 0x24, 0xf0, 0x48, 0x8d, 0x6c, 0x24, 0xf0];
        const AFTER: [u8; 4] = [0x48, 0x8b, 0x6d, 0x00];
        const CALL: [u8; 5] = [0xe8, 0, 0, 0, 0];
        let framed = match line.size {
            Some(size) => size as usize == BEFORE.len() + CALL.len() + AFTER.len(),
            None => self.guess.framed,
        };
        code.bytes.extend_from_slice(if framed { &BEFORE } else { &[] });
        let offset = code.bytes.len() as u32 + 1;
        code.bytes.extend_from_slice(&CALL);
        code.bytes.extend_from_slice(if framed { &AFTER } else { &[] });
        let addend = *value as i64;
        code.relocs.push(Reloc { offset, size: 4, kind: RelocKind::Call, symbol: Some(symbol), addend });
        Ok(())
    }
}

/// Size of the padding for PCALIGN or PCALIGNMAX with these operands.
fn alignment(pc: u32, operands: &[Operand]) -> Option<u32> {
    let mut values = operands.iter().map(|operand| match operand.kind {
        OperandKind::Integer { prefix: Prefix::Dollar, value } => i64::try_from(value).ok(),
        _ => None,
    });
    let alignment = values.next()??;
    let most = values.next().unwrap_or(Some(alignment))?;
    pcalign::is_alignment(alignment).then(|| pcalign::bytes_to_aligned(pc, alignment, most))
}

/// Restores the names that byte registers had before the listing was printed; returns false if there are none.
fn widen(op: Op, addrs: &mut [Addr]) -> bool {
    if amd64::renames_byte_regs(op) == ByteRegs::None {
        return false;
    }
    let mut changed = false;
    for addr in addrs {
        if let Addr::Reg(reg) = addr
            && *reg == Reg::AL
        {
            *reg = Reg::AX;
            changed = true;
        }
    }
    changed
}

/// A branch to a pc, of the length given by the listing, or else the shortest that reaches.
fn jump(line: &Line, branch: amd64::Branch, target: u64, code: &mut Code) -> Result<(), Diagnostic> {
    let Ok(target) = i64::try_from(target) else {
        return Err(line.error("listing-pc", format!("no instruction at pc {target}")));
    };
    let pc = i64::from(line.pc);
    for (opcode, width) in [(branch.short, 1), (branch.near, 4)] {
        let Some(opcode) = opcode else { continue };
        let length = opcode.len() as i64 + width;
        let distance = target - (pc + length);
        let reaches =
            if width == 1 { i8::try_from(distance).is_ok() } else { i32::try_from(distance).is_ok() };
        if !reaches || line.size.is_some_and(|size| i64::from(size) != length) {
            continue;
        }
        code.bytes.extend_from_slice(opcode);
        code.bytes.extend_from_slice(&distance.to_le_bytes()[..width as usize]);
        return Ok(());
    }
    Err(line.error("listing-size", format!("no `{}` of this length reaches {target:#x}", line.op.name())))
}

/// Compares the bytes just encoded with those of the dump; relocated fields are zero in both.
fn compare_bytes(line: &Line, made: &[u8], dump: &[u8]) -> Result<(), Diagnostic> {
    let made = &made[line.pc as usize..];
    let start = (line.pc as usize).min(dump.len());
    let listed = &dump[start..(start + made.len()).min(dump.len())];
    if made == listed {
        return Ok(());
    }
    Err(line
        .error(
            "listing-mismatch",
            format!("this instruction is {}, and the dump has {}", hex(made), hex(listed)),
        )
        .label(format!("at pc {:#x}", line.pc)))
}

fn hex(bytes: &[u8]) -> String {
    let list: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    if list.is_empty() { "nothing".to_owned() } else { list.join(" ") }
}
