//! A function as lines of assembly.
//!
//! In: a function of a file. Out: one line for each instruction, with its place, whether jumps go there, and its text. A
//! relocation's symbol stands where its field is; a jump within the function goes to a label, one out of it to a symbol, if
//! there is one at that address.

use super::balance::{Balance, Effect};
use super::constant::{self, is_constant};
use super::flow::{Flow, Special};
use super::go_object::TLS_OFFSET;
use super::lack::{Lack, Source};
use super::seen::{Key, Seen};
use super::spell::{as_bytes, decimal, hexadecimal, push_symbol, registers, symbol};
use super::{Field, File, Function, Named, Relocation, Scope};
use crate::amd64::decode::{Decoded, Decoder, Jump, Meaning, Stream};
use crate::amd64::{Mem, Op, Operand, Reg};
use std::fmt::Write;
use std::ops::Range;
use std::sync::Mutex;

/// The room of most instructions' texts.
const USUAL: usize = 48;

/// One instruction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

/// Turns code into text.
#[derive(Debug, Default)]
pub struct Disassembler {
    decoder: Decoder,
    /// Texts kept from the last function, for the next one.
    seen: Mutex<Option<Seen>>,
}

impl Disassembler {
    /// A disassembler; it can be used for any number of files, by any number of threads.
    pub fn new() -> Self {
        Self::default()
    }

    /// The lines of a function, in order: together they are all of its bytes.
    pub fn lines<'a>(&'a self, file: &'a File<'_>, function: &'a Function<'_>) -> Lines<'a> {
        let mut stream = Stream::new(&self.decoder, &function.code, function.address);
        let flow = Flow::of(&mut stream, function);
        let seen = self.seen.try_lock().ok().and_then(|mut kept| kept.take()).unwrap_or_default();
        Lines {
            stream,
            file,
            function,
            flow,
            balance: Balance::default(),
            offset: 0,
            next_target: 0,
            next_special: 0,
            relocations: &function.relocations,
            seen,
            home: &self.seen,
        }
    }
}

/// The lines of a function, made one at a time.
#[derive(Debug)]
pub struct Lines<'a> {
    stream: Stream<'a>,
    file: &'a File<'a>,
    function: &'a Function<'a>,
    flow: Flow,
    balance: Balance,
    offset: usize,
    /// Of the flow's targets, those before the offset.
    next_target: usize,
    /// The same of its special instructions.
    next_special: usize,
    /// Those that follow.
    relocations: &'a [Relocation<'a>],
    seen: Seen,
    /// Where that goes at the end.
    home: &'a Mutex<Option<Seen>>,
}

impl Drop for Lines<'_> {
    fn drop(&mut self) {
        if let Ok(mut home) = self.home.try_lock() {
            *home = Some(std::mem::take(&mut self.seen));
        }
    }
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let mut line = Line { text: String::with_capacity(USUAL), ..Line::default() };
        self.read(&mut line).then_some(line)
    }
}

impl Lines<'_> {
    /// Makes the next line in place of another, whose memory is used again; false if there is none.
    pub fn read(&mut self, line: &mut Line) -> bool {
        let offset = self.offset;
        if offset >= self.function.code.len() {
            return false;
        }
        let len = self.flow.length(offset, self.function.code.len());
        self.offset += len;
        // None begins before, unless two overlap.
        let mut end = 0;
        while self.relocations.get(end).is_some_and(|relocation| relocation.offset < self.offset as u64) {
            end += 1;
        }
        let relocations;
        (relocations, self.relocations) = self.relocations.split_at(end);
        (line.offset, line.len) = (offset, len);
        line.text.clear();
        let is_target = self.flow.targets.get(self.next_target) == Some(&offset);
        self.next_target += usize::from(is_target);
        line.is_target = is_target;
        let place = Place { file: self.file, function: self.function, flow: &self.flow, offset, relocations };
        let special = self.flow.special.get(self.next_special).filter(|(at, _)| *at == offset);
        self.next_special += usize::from(special.is_some());
        let (at, size) = match special {
            Some((_, Special::Jump(jump))) => {
                let source = place.branch(*jump, len, &mut line.text);
                line.source = self.balance.judge(source, Effect::default());
                return true;
            }
            Some((_, Special::Relative(at))) => (*at, 4),
            Some((_, Special::Displaced(at, size))) => (*at, *size),
            None => (0, 0),
        };
        let key = Key::new(&self.function.code, offset, len, at, size);
        if relocations.is_empty()
            && let Some(known) = self.seen.get(key)
        {
            if let Some(rest) = known.push(&mut line.text) {
                let number = place.number(at, size);
                match special {
                    Some((_, Special::Relative(_))) => {
                        place.address(place.relative(number, len), &mut line.text)
                    }
                    _ => decimal(number, &mut line.text),
                }
                line.text.push_str(rest);
            }
            line.source = self.balance.judge(known.source, known.effect);
            return true;
        }
        let found = self.stream.decode(offset);
        let (source, hole) = place.text(&found, &mut line.text);
        let effect = Effect::of(&found.meaning);
        let is_instruction = matches!(found.meaning, Meaning::Instruction { .. });
        let is_relative = matches!(special, Some((_, Special::Relative(_))));
        // A number that is not where it was looked for is not kept.
        let is_expected = found.address.is_some() == is_relative
            && (size == 0 || hole.is_some() && found.disp == (usize::from(at)..usize::from(at + size)));
        if is_instruction && is_expected && relocations.is_empty() && found.len == len {
            self.seen.keep(key, &line.text, hole.filter(|_| size > 0), (source, effect));
        }
        line.source = self.balance.judge(source, effect);
        true
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

impl Function<'_> {
    /// The offset of an address in the function.
    pub(super) fn within(&self, address: u64) -> Option<usize> {
        let offset = usize::try_from(address.wrapping_sub(self.address)).ok();
        offset.filter(|offset| *offset < self.code.len())
    }
}

impl Place<'_> {
    /// Appends the text. Returns what source has for it, and where in it the displacement is, or the name for it.
    fn text(&self, found: &Decoded, text: &mut String) -> (Source, Option<Range<usize>>) {
        let mut name = None;
        let source = match &found.meaning {
            Meaning::Instruction { op, suffix, operands } => {
                text.push_str(op.name());
                if !suffix.is_none() {
                    _ = write!(text, "{suffix}");
                }
                let mut used = 0;
                let mut lack = None;
                for (number, operand) in operands.iter().enumerate() {
                    text.push_str(if number == 0 { "\t" } else { ", " });
                    let (relocated, lacks) = self.operand((*op, number), operand, found, text, &mut name);
                    used += usize::from(relocated);
                    lack = lack.or(lacks);
                }
                let is_whole = used == self.relocations.len();
                let lack = match lack {
                    None => (!is_whole).then_some(Lack::Address),
                    // Numbers would lose the relocations.
                    Some(Lack::Linked) if !self.relocations.is_empty() => Some(Lack::Address),
                    other => other,
                };
                lack.map_or(Source::Text, Source::None)
            }
            Meaning::Branch(jump) => self.branch(*jump, found.len, text),
            Meaning::NotInDialect | Meaning::Invalid => {
                let code = &self.function.code[self.offset..self.offset + found.len];
                text.push_str(&as_bytes(code, self.function.address.wrapping_add(self.offset as u64)));
                for relocation in self.relocations {
                    let (name, _) = symbol(&relocation.target, relocation.scope, relocation.addend);
                    _ = write!(text, " {name}");
                }
                if self.relocations.is_empty() { Source::Text } else { Source::None(Lack::Address) }
            }
        };
        (source, name)
    }

    /// The number in one or four bytes at an offset in the instruction.
    fn number(&self, at: u8, size: u8) -> i64 {
        let field = self.function.code.get(self.offset + usize::from(at)..).unwrap_or_default();
        match (size, field) {
            (1, [byte, ..]) => (*byte as i8).into(),
            (4, [a, b, c, d, ..]) => i32::from_le_bytes([*a, *b, *c, *d]).into(),
            _ => 0,
        }
    }

    /// The address at a distance from the end of the instruction.
    fn relative(&self, distance: i64, len: usize) -> u64 {
        let end = self.function.address.wrapping_add((self.offset + len) as u64);
        end.wrapping_add_signed(distance)
    }

    /// Appends the symbol at an address.
    fn address(&self, address: u64, text: &mut String) {
        match self.file.symbol_at(self.function.section, address) {
            Some((named, offset)) => _ = push_symbol(named.name, named.scope(), offset as i64, text),
            None => _ = write!(text, "{address:#x}(IP)"),
        }
    }

    /// Appends a jump or call to a code location.
    fn branch(&self, Jump { op, target, .. }: Jump, len: usize, text: &mut String) -> Source {
        let end = self.offset + len;
        text.push_str(op.name());
        text.push('\t');
        if let [relocation] = self.relocations {
            let offset = relocation.addend.wrapping_add(4);
            let is_whole = relocation.field == Field::Relative && relocation.offset + 4 == end as u64;
            let spelled = push_symbol(&relocation.target, relocation.scope, offset, text);
            // Only these can leave the function in source.
            let is_source = is_whole && offset == 0 && matches!(op, Op::JMP | Op::CALL);
            return match (is_source, spelled) {
                (true, true) => Source::Text,
                (true, false) => Source::None(Lack::Name),
                (false, _) => Source::None(Lack::Jump),
            };
        }
        if !self.relocations.is_empty() {
            _ = write!(text, "{target:#x}");
            return Source::None(Lack::Address);
        }
        let within = self.function.within(target);
        if let Some(offset) = within.filter(|offset| op != Op::CALL && self.flow.is_target(*offset)) {
            let goes_on = self.flow.goes_on(offset);
            // Go measures a backward JCXZL from its second byte.
            let is_miscounted = op == Op::JCXZL && offset <= self.offset;
            let differs = goes_on || is_miscounted || self.flow.might_be_short(self.offset, end, offset);
            text.push('L');
            hexadecimal(offset as u64, text);
            return if differs { Source::Bytes } else { Source::Text };
        }
        match self.file.symbol_at(self.function.section, target) {
            Some((named, offset)) => _ = push_symbol(named.name, named.scope(), offset as i64, text),
            None => _ = write!(text, "{target:#x}"),
        }
        // A distance within the function is the same wherever it is.
        if within.is_some() { Source::Bytes } else { Source::None(Lack::Linked) }
    }

    /// Appends an operand with its number, and notes where a displacement or the name of an address is. Returns whether it has
    /// a relocation, and why source cannot say so.
    fn operand(
        &self,
        (op, number): (Op, usize),
        operand: &Operand,
        found: &Decoded,
        text: &mut String,
        name: &mut Option<Range<usize>>,
    ) -> (bool, Option<Lack>) {
        match operand {
            Operand::Reg(reg) => text.push_str(reg.name()),
            Operand::RegList(first, last) => _ = write!(text, "[{}-{}]", first.name(), last.name()),
            Operand::Imm(value) => {
                text.push('$');
                if let Some(relocation) = self.relocation(&found.imm) {
                    // In source this is the address by LEAQ.
                    push_symbol(&relocation.target, relocation.scope, relocation.addend, text);
                    return (true, Some(Lack::Address));
                }
                decimal(*value, text);
            }
            Operand::Mem(mem) => match self.relocation(&found.disp) {
                Some(relocation) => return (true, self.symbolic((op, number), mem, relocation, found, text)),
                None => return (false, self.memory(op, mem, found, text, name)),
            },
        }
        (false, None)
    }

    /// Appends memory at a symbol.
    fn symbolic(
        &self,
        (op, number): (Op, usize),
        mem: &Mem,
        relocation: &Relocation<'_>,
        found: &Decoded,
        text: &mut String,
    ) -> Option<Lack> {
        let is_jump = is_jump(op);
        // To the end of the instruction, from where the processor counts.
        let end = (found.len - found.disp.start) as i64;
        let (offset, lack) = match relocation.field {
            Field::Relative => {
                let offset = relocation.addend.wrapping_add(end);
                let is_exact = mem.rip && (!is_jump || op == Op::CALL && offset == 0);
                (offset, (!is_exact).then_some(if is_jump { Lack::Jump } else { Lack::Address }))
            }
            Field::Got => (relocation.addend.wrapping_add(end), Some(Lack::Got)),
            Field::ThreadLocal if relocation.target == TLS_OFFSET && mem.base == Reg::FS => {
                text.push_str("(TLS)");
                return (relocation.addend != 0).then_some(Lack::ThreadLocal);
            }
            Field::ThreadLocal => (relocation.addend, Some(Lack::ThreadLocal)),
            _ => (relocation.addend, Some(Lack::Address)),
        };
        if is_constant(&relocation.target) && offset == 0 && number == 0 && lack.is_none() {
            if let Some(constant) = constant::spelled(op, &relocation.target) {
                text.push_str(&constant);
                return None;
            }
            push_symbol(&relocation.target, relocation.scope, 0, text);
            return Some(Lack::Constant);
        }
        if mem.rip && is_jump {
            text.push('*');
        }
        let is_spelled = push_symbol(&relocation.target, relocation.scope, offset, text);
        if relocation.field == Field::Got {
            text.truncate(text.len() - "(SB)".len());
            text.push_str("@GOT(SB)");
        }
        if !mem.rip {
            registers(mem, text);
        }
        lack.or((!is_spelled).then_some(Lack::Name))
    }

    /// Appends other memory.
    fn memory(
        &self,
        op: Op,
        mem: &Mem,
        found: &Decoded,
        text: &mut String,
        name: &mut Option<Range<usize>>,
    ) -> Option<Lack> {
        if let Some(address) = found.address {
            if mem.rip && is_jump(op) {
                text.push('*');
            }
            let start = text.len();
            self.address(address, text);
            *name = Some(start..text.len());
            return Some(Lack::Linked);
        }
        if mem.disp != 0 || mem.base == Reg::NONE {
            let start = text.len();
            decimal(mem.disp, text);
            *name = Some(start..text.len());
        }
        registers(mem, text);
        None
    }

    /// The relocation of a field, relative to the instruction.
    fn relocation(&self, field: &std::ops::Range<usize>) -> Option<&Relocation<'_>> {
        let at = (self.offset + field.start) as u64;
        let found = self.relocations.iter().find(|relocation| relocation.offset == at);
        found.filter(|_| !field.is_empty())
    }
}

/// Whether source marks memory at a symbol with a star.
fn is_jump(op: Op) -> bool {
    matches!(op, Op::JMP | Op::CALL)
}

impl Named<'_> {
    fn scope(&self) -> Scope {
        if self.is_local { Scope::Local } else { Scope::Global }
    }
}
