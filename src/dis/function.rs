//! A function as lines of assembly.
//!
//! In: a function of a file. Out: one line for each instruction, with its place, whether jumps go there, and its text. A
//! relocation's symbol stands where its field is; a jump within the function goes to a label, one out of it to a symbol, if
//! there is one at that address.

use super::names::spelled;
use super::{Field, File, Function, Relocation};
use crate::amd64::decode::{Decoded, Decoder, Meaning, jumps};
use crate::amd64::{Mem, Op, Operand, Reg};
use std::fmt::Write;

/// One instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Line {
    /// The offset of its first byte in the function.
    pub offset: usize,
    /// In bytes.
    pub len: usize,
    /// Whether a jump of the function goes here.
    pub is_target: bool,
    /// In Go's syntax, without a label; operands are separated from the mnemonic by a tab.
    pub text: String,
    /// What source has in its place.
    pub source: Source,
}

/// How source says an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// By the line's text.
    Text,
    /// By its bytes: the assembler would choose others for the text.
    Bytes,
    /// Not at all: it refers to something that source cannot name.
    None,
}

/// Turns code into text.
#[derive(Debug, Default)]
pub struct Disassembler {
    decoder: Decoder,
}

impl Disassembler {
    /// A disassembler; it can be used for any number of files, by any number of threads.
    pub fn new() -> Self {
        Self::default()
    }

    /// The lines of a function, in order: together they are all of its bytes.
    pub fn lines<'a>(&'a self, file: &'a File<'_>, function: &'a Function<'_>) -> Lines<'a> {
        let flow = Flow::of(function);
        Lines {
            decoder: &self.decoder,
            file,
            function,
            flow,
            balance: Balance::default(),
            offset: 0,
            relocations: &function.relocations,
        }
    }
}

/// The lines of a function, made one at a time.
#[derive(Debug)]
pub struct Lines<'a> {
    decoder: &'a Decoder,
    file: &'a File<'a>,
    function: &'a Function<'a>,
    flow: Flow,
    balance: Balance,
    offset: usize,
    /// Those that follow.
    relocations: &'a [Relocation<'a>],
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let offset = self.offset;
        let rest = self.function.code.get(offset..).filter(|rest| !rest.is_empty())?;
        let found = self.decoder.decode(rest, self.function.address.wrapping_add(offset as u64));
        self.offset += found.len;
        // None begins before, unless two overlap.
        let end = self.relocations.partition_point(|relocation| relocation.offset < self.offset as u64);
        let relocations;
        (relocations, self.relocations) = self.relocations.split_at(end);
        let (file, function, flow) = (self.file, self.function, &self.flow);
        let (text, source) = Place { file, function, flow, offset, relocations }.text(&found);
        let source = if self.balance.refuses(&found.meaning) { Source::Bytes } else { source };
        Some(Line { offset, len: found.len, is_target: self.flow.is_target(offset), text, source })
    }
}

/// The name of the label at an offset.
pub(super) fn label(offset: usize) -> String {
    format!("L{offset:x}")
}

/// Where a function jumps.
#[derive(Debug, Default)]
struct Flow {
    /// The offsets of instructions that jumps of the function go to, sorted.
    targets: Vec<usize>,
    /// The offsets of jumps, sorted. The assembler lets a jump to one of them go where that one goes.
    jumps: Vec<usize>,
}

impl Flow {
    fn of(function: &Function<'_>) -> Self {
        let mut flow = Self::default();
        // One bit for each byte of code.
        let mut starts = vec![0_u64; function.code.len().div_ceil(64)];
        let mut offset = 0;
        for (len, jump) in jumps(&function.code, function.address) {
            starts[offset / 64] |= 1 << (offset % 64);
            if let Some(jump) = jump {
                if jump.is_unconditional {
                    flow.jumps.push(offset);
                }
                // A relocation decides where it goes.
                let field = (offset + len.saturating_sub(4)) as u64;
                let known = function.relocations.binary_search_by_key(&field, |relocation| relocation.offset);
                if let Some(target) = function.within(jump.target).filter(|_| known.is_err()) {
                    flow.targets.push(target);
                }
            }
            offset += len;
        }
        flow.targets.sort_unstable();
        flow.targets.dedup();
        flow.targets.retain(|target| starts[target / 64] >> (target % 64) & 1 != 0);
        flow
    }

    fn is_target(&self, offset: usize) -> bool {
        self.targets.binary_search(&offset).is_ok()
    }
}

impl Function<'_> {
    /// The offset of an address in the function.
    fn within(&self, address: u64) -> Option<usize> {
        let offset = usize::try_from(address.wrapping_sub(self.address)).ok();
        offset.filter(|offset| *offset < self.code.len())
    }
}

/// The bytes pushed so far, in the order of the code: Go refuses a RET where they are not 0 (cmd/internal/obj/x86/obj6.go).
#[derive(Debug, Default)]
struct Balance {
    pushed: i64,
}

impl Balance {
    /// Counts an instruction; whether it is a RET that Go refuses.
    fn refuses(&mut self, meaning: &Meaning) -> bool {
        let Meaning::Instruction { op, .. } = meaning else { return false };
        self.pushed += match *op {
            Op::PUSHQ | Op::PUSHFQ => 8,
            Op::POPQ | Op::POPFQ => -8,
            Op::PUSHW | Op::PUSHFW => 2,
            Op::POPW | Op::POPFW => -2,
            Op::PUSHL => 4,
            Op::POPL => -4,
            _ => 0,
        };
        *op == Op::RET && self.pushed != 0
    }
}

/// An instruction in its function.
struct Place<'a> {
    file: &'a File<'a>,
    function: &'a Function<'a>,
    flow: &'a Flow,
    offset: usize,
    /// Those within the instruction.
    relocations: &'a [Relocation<'a>],
}

impl Place<'_> {
    /// The text, and what source has for it.
    fn text(&self, found: &Decoded) -> (String, Source) {
        match &found.meaning {
            Meaning::Instruction { op, suffix, operands } => {
                let mut text = format!("{}{suffix}", op.name());
                let mut used = 0;
                let mut exact = true;
                for (number, operand) in operands.iter().enumerate() {
                    text.push_str(if number == 0 { "\t" } else { ", " });
                    let (relocated, spelled) = self.operand(*op, operand, found, &mut text);
                    used += usize::from(relocated);
                    exact &= spelled;
                }
                (text, if exact && used == self.relocations.len() { Source::Text } else { Source::None })
            }
            Meaning::Branch { op, target, short } => self.branch(*op, *target, *short, found.len),
            Meaning::NotInDialect | Meaning::Invalid => {
                let code = &self.function.code[self.offset..self.offset + found.len];
                let text = as_bytes(code, self.function.address.wrapping_add(self.offset as u64));
                (text, if self.relocations.is_empty() { Source::Text } else { Source::None })
            }
        }
    }

    /// A jump or call to a code location.
    fn branch(&self, op: Op, target: u64, is_short: bool, len: usize) -> (String, Source) {
        let end = self.offset + len;
        if let [relocation] = self.relocations {
            let offset = relocation.addend.wrapping_add(4);
            let is_whole = relocation.field == Field::Relative && relocation.offset + 4 == end as u64;
            let (name, spelled) = symbol(&relocation.target, offset, "");
            let source = if is_whole && spelled && offset == 0 { Source::Text } else { Source::None };
            return (format!("{}\t{name}", op.name()), source);
        }
        let within = self.function.within(target);
        if let Some(offset) = within.filter(|offset| self.flow.is_target(*offset)) {
            // The assembler takes the short form where the distance fits.
            let has_short = crate::amd64::branch(op).is_some_and(|branch| branch.short.is_some());
            let fits = i8::try_from(offset as i64 - end as i64).is_ok();
            let is_longer = has_short && fits && !is_short;
            let goes_on = self.flow.jumps.binary_search(&offset).is_ok();
            let source = if is_longer || goes_on { Source::Bytes } else { Source::Text };
            return (format!("{}\t{}", op.name(), label(offset)), source);
        }
        let text = match self.file.symbol_at(target) {
            Some((name, offset)) => symbol(name, offset as i64, "").0,
            None => format!("{target:#x}"),
        };
        (format!("{}\t{text}", op.name()), Source::None)
    }

    /// Appends an operand. Returns whether it has a relocation, and whether source can say so.
    fn operand(&self, op: Op, operand: &Operand, found: &Decoded, text: &mut String) -> (bool, bool) {
        match operand {
            Operand::Reg(reg) => text.push_str(reg.name()),
            Operand::RegList(first, last) => _ = write!(text, "[{}-{}]", first.name(), last.name()),
            Operand::Imm(value) => {
                if let Some(relocation) = self.relocation(&found.imm) {
                    // In source this is the address by LEAQ.
                    _ = write!(text, "${}", symbol(&relocation.target, relocation.addend, "").0);
                    return (true, false);
                }
                _ = write!(text, "${value}");
            }
            Operand::Mem(mem) => return self.memory(op, mem, found, text),
        }
        (false, true)
    }

    fn memory(&self, op: Op, mem: &Mem, found: &Decoded, text: &mut String) -> (bool, bool) {
        // Source marks a jump through memory at a symbol.
        let star = if mem.rip && matches!(op, Op::JMP | Op::CALL) { "*" } else { "" };
        if let Some(relocation) = self.relocation(&found.disp) {
            // To the end of the instruction, from where the processor counts.
            let end = (found.len - found.disp.start) as i64;
            let (offset, mark, exact) = match relocation.field {
                Field::Relative => (relocation.addend.wrapping_add(end), "", mem.rip),
                Field::Got => {
                    let offset = relocation.addend.wrapping_add(end);
                    (offset, "@GOT", mem.rip && offset == 0)
                }
                Field::ThreadLocal if mem.base == Reg::FS && relocation.addend == 0 => {
                    text.push_str("(TLS)");
                    return (true, relocation.target == "runtime.tlsg");
                }
                _ => (relocation.addend, "", false),
            };
            let (name, spelled) = symbol(&relocation.target, offset, mark);
            text.push_str(star);
            text.push_str(&name);
            if !mem.rip {
                registers(mem, text);
            }
            return (true, exact && spelled);
        }
        if let Some(address) = found.address {
            text.push_str(star);
            match self.file.symbol_at(address) {
                Some((name, offset)) => text.push_str(&symbol(name, offset as i64, "").0),
                None => _ = write!(text, "{address:#x}(IP)"),
            }
            return (false, false);
        }
        if mem.disp != 0 || mem.base == Reg::NONE {
            _ = write!(text, "{}", mem.disp);
        }
        registers(mem, text);
        (false, true)
    }

    /// The relocation of a field, relative to the instruction.
    fn relocation(&self, field: &std::ops::Range<usize>) -> Option<&Relocation<'_>> {
        let at = (self.offset + field.start) as u64;
        let found = self.relocations.iter().find(|relocation| relocation.offset == at);
        found.filter(|_| !field.is_empty())
    }
}

/// Code as numbers, with the instruction in Intel's syntax.
pub(super) fn as_bytes(code: &[u8], address: u64) -> String {
    let mut text = String::new();
    let mut rest = code;
    while !rest.is_empty() {
        let (op, len) = [("QUAD", 8), ("LONG", 4), ("WORD", 2)]
            .into_iter()
            .find(|(_, len)| *len <= rest.len())
            .unwrap_or(("BYTE", 1));
        let number = rest[..len].iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte));
        let separator = if text.is_empty() { "" } else { "; " };
        _ = write!(text, "{separator}{op} ${number:#0width$x}", width = 2 + 2 * len);
        rest = &rest[len..];
    }
    let intel = crate::amd64::decode::intel(code, address);
    _ = write!(text, " // {intel}");
    text
}

/// Base and index, in parentheses.
fn registers(mem: &Mem, text: &mut String) {
    if mem.base != Reg::NONE {
        _ = write!(text, "({})", mem.base.name());
    }
    if mem.index != Reg::NONE {
        _ = write!(text, "({}*{})", mem.index.name(), mem.scale);
    }
}

/// Longer names are cut: a small file can use a long one many times.
const LONGEST_NAME: usize = 4096;

/// `name+offset(SB)`, and whether source can spell it; as the file has it, if not.
fn symbol(name: &str, offset: i64, mark: &str) -> (String, bool) {
    if name.len() > LONGEST_NAME {
        let start: String = name.chars().take(LONGEST_NAME).collect();
        return (format!("{start}…{offset:+}(SB)"), false);
    }
    let source = spelled(name);
    // A name may be anything; none reaches a terminal as a command to it.
    let mut text = source.clone().unwrap_or_else(|| name.replace(char::is_control, "\u{fffd}"));
    if offset != 0 {
        _ = write!(text, "{offset:+}");
    }
    text.push_str(mark);
    text.push_str("(SB)");
    (text, source.is_some())
}
