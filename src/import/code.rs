//! Functions as text.
//!
//! In: a function's instructions, and where its frame is. Out: lines of assembly, and what each must assemble to.

use super::Rewritten;
use super::body::Body;
use super::data::Data;
use super::elf::{At, Kind, Object};
use super::layout::{Frame, Frames, jumps, moved};
use super::out::{Arg, Callee, Out};
use super::recursion;
use super::source::SourceLines;
use super::text::{Expect, Text};
use crate::amd64::decode::{displaced, intel};
use crate::amd64::{Mem, Op, Operand, Reg, encode};
use crate::diag::Diagnostic;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Jumps whose distance is a byte.
const SHORT: [Op; 5] = [Op::JCXZL, Op::JCXZQ, Op::LOOP, Op::LOOPEQ, Op::LOOPNE];

/// What is needed to write any function.
pub(super) struct Writer<'a, 'b> {
    pub(super) object: &'b Object<'a>,
    pub(super) bodies: &'b BTreeMap<At, Body>,
    pub(super) frames: &'b Frames,
    /// What functions are called in the output, without `<>`.
    pub(super) functions: &'b BTreeMap<At, String>,
    pub(super) data: &'b Data,
    pub(super) source: &'b SourceLines,
}

/// How a function returns.
pub(super) type Return<'c> = &'c dyn Fn(&mut Text);

impl Writer<'_, '_> {
    /// Writes the instructions of a function; `end` writes what a return is.
    pub(super) fn body(
        &self,
        at: At,
        end: Return<'_>,
        is_inline: bool,
        out: &mut Text,
    ) -> Result<(), Diagnostic> {
        let (Some(body), Some(frame)) = (self.bodies.get(&at), self.frames.get(at)) else { return Ok(()) };
        let name = self.functions.get(&at).map_or("", String::as_str);
        let mut function = Function {
            writer: self,
            at,
            body,
            frame,
            name,
            end,
            is_inline,
            extra: 0,
            tails: Vec::new(),
            left: 0,
        };
        function.write(out)
    }

    /// Writes a function that Go does not call.
    pub(super) fn function(&self, at: At, out: &mut Text) -> Result<(), Diagnostic> {
        let (Some(name), Some(frame)) = (self.functions.get(&at), self.frames.get(at)) else {
            return Ok(());
        };
        match frame.moves {
            Some(moves) => {
                out.push(&format!("TEXT {name}<>(SB), NOFRAME, $0"));
                recursion::start(moves, frame.below).iter().for_each(|line| out.push(line));
            }
            None => {
                out.push(&format!("TEXT {name}<>(SB), NOSPLIT|NOFRAME, $0"));
                // Go scans the stack after a fault below, and SP may have been moved for the call.
                out.push("\tNO_LOCAL_POINTERS");
            }
        }
        self.body(at, &|out| out.instruction("RET", None), false, out)?;
        out.push("");
        Ok(())
    }

    /// Where a function is entered, as an operand.
    pub(super) fn symbol(&self, at: At) -> Option<String> {
        let name = self.functions.get(&at)?;
        let offset = if self.is_recursive(at) { format!("+{}", recursion::ENTRY) } else { String::new() };
        Some(format!("{name}<>{offset}(SB)"))
    }

    fn is_recursive(&self, at: At) -> bool {
        self.frames.get(at).is_some_and(|frame| frame.moves.is_some())
    }

    /// A place as an operand.
    fn place(&self, section: usize, offset: i64, from: At) -> Result<String, Diagnostic> {
        let error = |text: &str| self.object.error("import-relocation", from, text);
        if self.object.kind(section) == Kind::Code {
            let at = u64::try_from(offset).ok().map(|offset| At { section, offset });
            return at.and_then(|at| self.symbol(at)).ok_or_else(|| {
                error("this refers to a place in code that is no function: labels have no address in Go assembly")
            });
        }
        self.data.operand(section, offset).ok_or_else(|| {
            error(match self.object.kind(section) {
                _ if i32::try_from(offset).is_err() => FAR,
                Kind::ThreadLocal => "thread-local data: goroutines move between threads",
                _ => "this refers to a section that cannot be imported",
            })
        })
    }
}

/// Why an offset cannot be written.
const FAR: &str = "this refers to a place too far from its section";

struct Function<'w, 'a, 'b> {
    writer: &'w Writer<'a, 'b>,
    at: At,
    body: &'w Body,
    frame: &'w Frame,
    name: &'w str,
    end: Return<'w>,
    is_inline: bool,
    /// Labels made so far.
    extra: usize,
    /// Labels of jumps to other functions.
    tails: Vec<(String, Callee)>,
    /// By how many bytes SP is above where the next line expects it, if nothing goes on there from the last one.
    left: i64,
}

impl Function<'_, '_, '_> {
    fn write(&mut self, out: &mut Text) -> Result<(), Diagnostic> {
        let mut line = None;
        // Parts that were moved elsewhere may be in a section before that of the start.
        let (start, body) = (self.at, self.body);
        let runs_into_start = body
            .lines
            .range(..start)
            .next_back()
            .is_some_and(|(at, _)| at.section == start.section && !body.ends.contains(at));
        for (at, outs) in body.lines.range(start..).chain(body.lines.range(..start)) {
            self.come_back(out);
            if body.targets.contains(at) || runs_into_start && *at == start {
                out.label(self.name, &self.label(*at));
            }
            let found = self.writer.source.at(*at);
            if let Some(found) = found.filter(|found| Some(*found) != line) {
                line = Some(found);
                out.push(&format!("\t// {found}"));
            }
            let written = out.text.len();
            for found in outs {
                self.one(*at, found, out)?;
            }
            self.note(*at, written, out);
        }
        if runs_into_start {
            let label = self.label(start);
            self.jump(Op::JMP, &label, out);
        }
        for (label, callee) in std::mem::take(&mut self.tails) {
            self.come_back(out);
            out.label(self.name, &label);
            self.tail(&callee, out)?;
        }
        Ok(())
    }

    /// Moves SP back, to return or jump to another function.
    fn leave(&mut self, out: &mut Text) {
        self.left = self.frame.moves.unwrap_or(0);
        if self.left > 0 {
            out.instruction(&format!("ADJSP $-{}", self.left), None);
        }
    }

    /// Before what follows: the assembler reckons SP from line to line. No way leads to this instruction.
    fn come_back(&mut self, out: &mut Text) {
        let moves = std::mem::take(&mut self.left);
        if moves != 0 {
            out.instruction(&format!("ADJSP ${moves} // for what follows"), None);
        }
    }

    /// Notes what was written for an instruction that could not stay.
    fn note(&self, at: At, start: usize, out: &mut Text) {
        let original = self.body.originals.get(&at).copied().unwrap_or_default();
        if original.is_changed {
            let lines = out.text[start..].lines();
            let rewritten = Rewritten {
                function: self.name.to_owned(),
                section: self
                    .writer
                    .object
                    .sections
                    .get(at.section)
                    .map_or("", |found| found.name)
                    .to_owned(),
                offset: at.offset,
                from: intel(self.original(at), at.offset),
                to: lines.map(|line| line.trim().to_owned()).collect(),
            };
            out.rewritten.push(rewritten);
        }
    }

    /// The bytes of an instruction in the object.
    fn original(&self, at: At) -> &[u8] {
        let bytes = self.writer.object.bytes(at);
        let len = self.body.originals.get(&at).map_or(0, |original| original.len);
        &bytes[..bytes.len().min(len as usize)]
    }

    fn label(&self, at: At) -> String {
        if at.section == self.at.section {
            format!("L{:x}", at.offset)
        } else {
            format!("L{}_{:x}", at.section, at.offset)
        }
    }

    fn fresh(&mut self) -> String {
        self.extra += 1;
        format!("next{}", self.extra)
    }

    fn one(&mut self, at: At, found: &Out, out: &mut Text) -> Result<(), Diagnostic> {
        match found {
            Out::Op { op, suffix, args } => {
                let mut text = format!("{}{suffix}", op.name());
                let mut operands = Vec::with_capacity(args.len());
                for (number, arg) in args.iter().enumerate() {
                    text.push_str(if number == 0 { " " } else { ", " });
                    text.push_str(&self.spelled(arg, at)?);
                    operands.push(self.operand(arg));
                }
                if let Some(comment) = self.comment(args) {
                    _ = write!(text, " // {comment}");
                }
                let Ok(encoded) = encode(*op, *suffix, &operands) else {
                    let error = self.writer.object.error(
                        "import-instruction",
                        at,
                        "this instruction cannot be given another address",
                    );
                    return Err(error.note(format!("it would be `{text}`")));
                };
                let is_relocated =
                    operands.iter().any(|operand| matches!(operand, Operand::Mem(mem) if mem.rip));
                let free = is_relocated.then(|| usize::from(encoded.disp_at));
                let original = self.body.originals.get(&at).copied().unwrap_or_default();
                // What stays has the bytes of the object.
                let bytes = if original.is_changed { encoded.bytes() } else { self.original(at) };
                out.instruction(&text, Some(Expect::Bytes(bytes.to_vec(), free)));
            }
            Out::Bytes(bytes) => self.bytes(bytes, out),
            Out::FrameBytes { bytes, depth } => {
                let Some(bytes) = displaced(bytes, self.frame.high - depth) else {
                    return Err(self.writer.object.error(
                        "import-instruction",
                        at,
                        "this instruction cannot be given another address",
                    ));
                };
                self.bytes(&bytes, out);
            }
            Out::Jump { op, to } => {
                let label = self.label(*to);
                self.jump(*op, &label, out);
            }
            Out::Return => {
                self.leave(out);
                (self.end)(out);
            }
            Out::Call { to, depth } => self.call(to, *depth, out)?,
            Out::Tail { op: Op::JMP, to } => self.tail(to, out)?,
            Out::Tail { op, to } => {
                let label = self.fresh();
                self.jump(*op, &label, out);
                self.tails.push((label, to.clone()));
            }
            Out::Switch { key, ranges, keeps_flags } => {
                let key = self.spelled(key, at)?;
                let kept = keeps_flags.then(|| self.spelled(&Arg::Spill, at)).transpose()?;
                if let Some(kept) = &kept {
                    out.instruction("PUSHFQ", None);
                    out.instruction(&format!("POPQ {kept}"), None);
                }
                self.switch(&key, ranges, kept.as_deref(), out);
            }
        }
        Ok(())
    }

    /// A jump. One that reaches few bytes goes by way of one that reaches all, since the code that is written is longer.
    fn jump(&mut self, op: Op, label: &str, out: &mut Text) {
        if !SHORT.contains(&op) {
            return self.branch(op, label, out);
        }
        let [near, past] = [self.fresh(), self.fresh()];
        self.branch(op, &near, out);
        self.branch(Op::JMP, &past, out);
        out.label(self.name, &near);
        self.branch(Op::JMP, label, out);
        out.label(self.name, &past);
    }

    fn branch(&self, op: Op, label: &str, out: &mut Text) {
        let expect = Expect::Jump { op, label: format!("{}:{label}", self.name) };
        out.instruction(&format!("{} {label}", op.name()), Some(expect));
    }

    fn bytes(&self, bytes: &[u8], out: &mut Text) {
        let numbers: Vec<String> = bytes.iter().map(|byte| format!("BYTE ${byte:#04x}")).collect();
        out.instruction(&format!("{} // {}", numbers.join("; "), intel(bytes, 0)), None);
    }

    /// Compares until one place remains; there flags are again as they were kept.
    fn switch(&mut self, key: &str, ranges: &[(i64, At)], kept: Option<&str>, out: &mut Text) {
        match ranges {
            [] => {}
            [(_, to)] => {
                if let Some(kept) = kept {
                    out.instruction(&format!("PUSHQ {kept}"), None);
                    out.instruction("POPFQ", None);
                }
                let label = self.label(*to);
                self.jump(Op::JMP, &label, out);
            }
            [(_, first), (second, _)] if kept.is_none() => {
                out.instruction(&format!("CMPQ {key}, ${second}"), None);
                let label = self.label(*first);
                self.jump(Op::JLT, &label, out);
                self.switch(key, &ranges[1..], kept, out);
            }
            _ => {
                let (low, high) = ranges.split_at(ranges.len() / 2);
                let label = self.fresh();
                out.instruction(&format!("CMPQ {key}, ${}", high[0].0), None);
                self.jump(Op::JGE, &label, out);
                self.switch(key, low, kept, out);
                out.label(self.name, &label);
                self.switch(key, high, kept, out);
            }
        }
    }

    fn call(&mut self, to: &Callee, depth: i64, out: &mut Text) -> Result<(), Diagnostic> {
        let callee = self.writer.frames.callee(to, self.at);
        let adjust = moved(&callee, self.is_inline || self.frame.moves.is_some());
        if adjust > 0 {
            out.instruction(&format!("ADJSP ${adjust}"), None);
        }
        // Arguments on the stack go to where the callee finds them.
        let (from, into) = (self.frame.high - depth + adjust, callee.high);
        for word in (0..callee.args).step_by(8) {
            if from != into {
                out.instruction(&format!("PUSHQ {}(SP)", from + word), None);
                out.instruction(&format!("POPQ {}(SP)", into + word), None);
            }
        }
        let name = self.callee(to, adjust)?;
        out.instruction(&format!("CALL {name}"), None);
        if adjust > 0 {
            out.instruction(&format!("ADJSP $-{adjust}"), None);
        }
        Ok(())
    }

    fn tail(&mut self, to: &Callee, out: &mut Text) -> Result<(), Diagnostic> {
        let is_recursive = self.frame.moves.is_some();
        let callee = self.writer.frames.callee(to, self.at);
        if !jumps(&callee, self.is_inline, is_recursive) {
            // The arguments are above the return address.
            self.call(to, -8, out)?;
            self.leave(out);
            (self.end)(out);
            return Ok(());
        }
        self.leave(out);
        if let Callee::Function(at) = to
            && self.writer.is_recursive(*at)
        {
            let name = self.writer.functions.get(at).map_or("", String::as_str);
            out.instruction("PUSHQ R11", None);
            out.instruction(&format!("LEAQ {name}<>+{}(SB), R11", recursion::SAVED), None);
            out.instruction("JMP R11", None);
            self.left -= 8;
            return Ok(());
        }
        let name = self.callee(to, -self.frame.moves.unwrap_or(0))?;
        out.instruction(&format!("JMP {name}"), None);
        Ok(())
    }

    fn callee(&self, to: &Callee, adjust: i64) -> Result<String, Diagnostic> {
        Ok(match to {
            Callee::Function(at) => match self.writer.symbol(*at) {
                Some(name) => name,
                None => {
                    return Err(self.writer.object.error(
                        "import-flow",
                        *at,
                        "this is called, but is no function",
                    ));
                }
            },
            Callee::Routine(name) => format!("{name}<>(SB)"),
            Callee::OneOf(_, key) => match **key {
                Arg::Frame { depth, index, scale } => {
                    self.spelled(&Arg::Frame { depth: depth - adjust, index, scale }, self.at)?
                }
                ref key => self.spelled(key, self.at)?,
            },
        })
    }

    /// The names of data in a comment.
    fn comment(&self, args: &[Arg]) -> Option<String> {
        let place = args.iter().find_map(|arg| match arg {
            Arg::Place { section, offset } if self.writer.object.kind(*section) != Kind::Code => {
                Some(At { section: *section, offset: u64::try_from(*offset).ok()? })
            }
            _ => None,
        })?;
        let (start, name) = self.writer.object.names.range(..=place).next_back()?;
        let is_plain = name.bytes().all(|byte| byte.is_ascii_graphic());
        if start.section != place.section || !is_plain {
            return None;
        }
        let offset = place.offset - start.offset;
        Some(if offset == 0 { (*name).to_owned() } else { format!("{name}+{offset}") })
    }

    /// An operand as text.
    fn spelled(&self, arg: &Arg, at: At) -> Result<String, Diagnostic> {
        if let Arg::Place { section, offset } = arg {
            return self.writer.place(*section, *offset, at);
        }
        if let Arg::Routine(name) = arg {
            return Ok(format!("{name}<>(SB)"));
        }
        Ok(match self.operand(arg) {
            Operand::Reg(reg) => reg.name().to_owned(),
            Operand::RegList(first, last) => format!("[{}-{}]", first.name(), last.name()),
            Operand::Imm(value) => format!("${value}"),
            Operand::Mem(mem) => {
                let mut text = String::new();
                if mem.disp != 0 || mem.base == Reg::NONE || mem.base == Reg::SP {
                    _ = write!(text, "{}", mem.disp);
                }
                if mem.base != Reg::NONE {
                    _ = write!(text, "({})", mem.base.name());
                }
                if mem.index != Reg::NONE {
                    _ = write!(text, "({}*{})", mem.index.name(), mem.scale);
                }
                text
            }
        })
    }

    /// An operand of the machine.
    fn operand(&self, arg: &Arg) -> Operand {
        match *arg {
            Arg::Reg(reg) => Operand::Reg(reg),
            Arg::List(first, last) => Operand::RegList(first, last),
            Arg::Imm(value) => Operand::Imm(value),
            Arg::Mem { base, index, scale, disp } => {
                Operand::Mem(Mem { base, index, scale, disp, ..Mem::default() })
            }
            Arg::Frame { depth, index, scale } => {
                let disp = self.frame.high - depth;
                Operand::Mem(Mem { base: Reg::SP, index, scale, disp, ..Mem::default() })
            }
            Arg::Spill => {
                let disp = self.frame.high - self.frame.spill;
                Operand::Mem(Mem { base: Reg::SP, disp, ..Mem::default() })
            }
            Arg::Place { .. } | Arg::Routine(_) => Operand::Mem(Mem { rip: true, ..Mem::default() }),
        }
    }
}
