//! A function as lines of assembly.
//!
//! In: a function of a file. Out: one line for each instruction, with its place, whether jumps go there, and its text. A
//! relocation's symbol stands where its field is; a jump within the function goes to a label, one out of it to a symbol, if
//! there is one at that address.

use super::balance::{Balance, Effect};
use super::constant::{self, is_constant};
use super::flow::Flow;
use super::go_object::TLS_OFFSET;
use super::lack::{Lack, Source};
use super::names::Names;
use super::seen::{Key, Seen};
use super::spell::{Text, as_bytes, decimal, hexadecimal, push_symbol, registers};
use super::{Field, File, Function, Relocation};
use crate::amd64::decode::{Decoded, Decoder, Jump, Meaning, Shape, Shapes, Skimmed, Stream};
use crate::amd64::{Mem, Op, Operand, Reg};
use rustc_hash::FxHashSet;
use std::fmt::Write;
use std::ops::Range;
use std::sync::Mutex;

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
    /// What the last function left for the next one.
    kept: Mutex<Option<Box<Kept>>>,
}

/// What serves one function after the other.
#[derive(Debug, Default)]
struct Kept {
    flow: Flow,
    shapes: Shapes,
    seen: Seen,
    names: Names,
}

impl Disassembler {
    /// A disassembler; it can be used for any number of files, by any number of threads.
    pub fn new() -> Self {
        Self::default()
    }

    /// The lines of a function, in order: together they are all of its bytes.
    pub fn lines<'a>(&'a self, file: &'a File<'_>, function: &'a Function<'_>) -> Lines<'a> {
        self.begin(file, function, true)
    }

    /// The same for [`Lines::step`] alone, if nobody asks what source has in their place.
    #[cfg(feature = "cli")]
    pub(crate) fn texts<'a>(&'a self, file: &'a File<'_>, function: &'a Function<'_>) -> Lines<'a> {
        self.begin(file, function, false)
    }

    fn begin<'a>(&'a self, file: &'a File<'_>, function: &'a Function<'_>, is_source: bool) -> Lines<'a> {
        let mut stream = Stream::new(&self.decoder, &function.code, function.address);
        let mut kept = self.kept.try_lock().ok().and_then(|mut kept| kept.take()).unwrap_or_default();
        kept.names.begin(file);
        kept.flow.read(&mut stream, &mut kept.shapes, function, is_source);
        let balance = Balance::default();
        let relocations = &function.relocations;
        Lines { stream, file, function, balance, offset: 0, number: 0, relocations, kept, home: &self.kept }
    }
}

/// The lines of a function, made one at a time.
#[derive(Debug)]
pub struct Lines<'a> {
    stream: Stream<'a>,
    file: &'a File<'a>,
    function: &'a Function<'a>,
    balance: Balance,
    /// The offset and number of the next instruction.
    offset: usize,
    number: usize,
    /// Those that follow.
    relocations: &'a [Relocation<'a>],
    kept: Box<Kept>,
    /// Where that goes at the end.
    home: &'a Mutex<Option<Box<Kept>>>,
}

impl Drop for Lines<'_> {
    fn drop(&mut self) {
        if let Ok(mut home) = self.home.try_lock() {
            *home = Some(std::mem::take(&mut self.kept));
        }
    }
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let mut line = Line::default();
        self.read(&mut line).then_some(line)
    }
}

/// An instruction without its text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    /// The offset of its first byte in the function.
    pub(crate) offset: usize,
    /// In bytes.
    pub(crate) len: usize,
    /// Whether a jump of the function goes here.
    pub(crate) is_target: bool,
    shape: Shape,
}

impl<'a> Lines<'a> {
    /// Makes the next line in place of another, whose memory is used again; false if there is none.
    pub fn read(&mut self, line: &mut Line) -> bool {
        let Some(spot) = self.step() else { return false };
        let mut text = std::mem::take(&mut line.text).into_bytes();
        text.clear();
        let source = self.append(spot, &mut text);
        let text = String::from_utf8(text).unwrap_or_default();
        *line = Line { offset: spot.offset, len: spot.len, is_target: spot.is_target, text, source };
        true
    }

    /// Goes on to the next instruction.
    pub(crate) fn step(&mut self) -> Option<Spot> {
        let offset = self.offset;
        if offset >= self.function.code.len() {
            return None;
        }
        let kept = &mut *self.kept;
        let shape = kept.flow.shape(self.number);
        let shape = shape.unwrap_or_else(|| self.stream.shape(offset, &mut kept.shapes));
        self.offset += shape.len();
        self.number += 1;
        Some(Spot { offset, len: shape.len(), is_target: self.kept.flow.is_target(offset), shape })
    }

    /// Appends the text of the instruction to which the last step went, as [`Line`] has it. Returns what source has in its place.
    pub(crate) fn append(&mut self, spot: Spot, text: &mut Vec<u8>) -> Source {
        let Spot { offset, len, shape, .. } = spot;
        let found = self.stream.skim(offset, shape);
        let relocations = self.relocations_before(offset + len);
        let Kept { flow, seen, names, .. } = &mut *self.kept;
        let mut place = Place {
            file: self.file,
            function: self.function,
            flow,
            names,
            offset,
            relocations,
            next: 0,
            unnamed: None,
        };
        let (at, size) = match found {
            Skimmed::Jump(jump) => {
                let source = place.branch(jump, len, text);
                return self.balance.judge(source, Effect::default());
            }
            Skimmed::Relative { at, .. } => (at, 4),
            Skimmed::Displaced { at, size, .. } => (at, size),
            Skimmed::Plain => (0, 0),
        };
        place.next = self.function.address.wrapping_add((offset + len) as u64);
        let key = Key::new(&self.function.code, offset, len, at, size);
        if relocations.is_empty() {
            if let Some(known) = seen.get(key) {
                if let Some(rest) = known.push(text) {
                    match found {
                        Skimmed::Relative { target, .. } => place.address(target, text),
                        Skimmed::Displaced { number, .. } => decimal(number, text),
                        _ => {}
                    }
                    text.extend_from_slice(rest);
                    place.remark(text);
                }
                return self.balance.judge(known.source, known.effect);
            }
            if let Some(long) = seen.long(key) {
                text.extend_from_slice(long);
                return Source::Text;
            }
        }
        let start = text.len();
        let decoded = self.stream.decode(offset);
        let (source, hole) = place.text(&decoded, text);
        let end = text.len();
        place.remark(text);
        let effect = Effect::of(&decoded.meaning);
        // Intel's text has the addresses of jumps.
        let is_same_everywhere = match decoded.meaning {
            Meaning::Instruction { .. } => true,
            Meaning::NotInDialect => decoded.imm.is_empty(),
            Meaning::Branch(_) | Meaning::Invalid => false,
        };
        let is_relative = matches!(found, Skimmed::Relative { .. });
        // A number that is not where it was looked for is not kept.
        let is_expected = decoded.address.is_some() == is_relative
            && (size == 0 || hole.is_some() && decoded.disp == (usize::from(at)..usize::from(at + size)));
        if is_same_everywhere && is_expected && relocations.is_empty() && decoded.len == len {
            let hole = hole.filter(|_| size > 0).map(|hole| hole.start - start..hole.end - start);
            seen.keep(key, &text[start..end], hole, (source, effect));
        }
        self.balance.judge(source, effect)
    }

    /// Takes the relocations before an offset. None begins before the instruction, unless two overlap.
    fn relocations_before(&mut self, end: usize) -> &'a [Relocation<'a>] {
        let is_before = |relocation: &&Relocation<'_>| relocation.offset < end as u64;
        let count = self.relocations.iter().take_while(is_before).count();
        let (own, rest) = self.relocations.split_at(count);
        self.relocations = rest;
        own
    }
}

/// An instruction in its function.
struct Place<'a> {
    file: &'a File<'a>,
    function: &'a Function<'a>,
    flow: &'a Flow,
    names: &'a mut Names,
    offset: usize,
    /// Those within the instruction.
    relocations: &'a [Relocation<'a>],
    /// The address of the next instruction.
    next: u64,
    /// An address in the instruction that no symbol is around.
    unnamed: Option<u64>,
}

impl Function<'_> {
    /// Whether it has a name, or is at one of the places that have it.
    pub(super) fn is_named(&self, name: &str, places: &FxHashSet<(usize, u64)>) -> bool {
        self.name == name || places.contains(&(self.section, self.address))
    }

    /// The offset of an address in the function.
    pub(super) fn within(&self, address: u64) -> Option<usize> {
        let offset = usize::try_from(address.wrapping_sub(self.address)).ok();
        offset.filter(|offset| *offset < self.code.len())
    }
}

impl<'a> Place<'a> {
    /// Appends the text. Returns what source has for it, and where in it the displacement is, or the name for it.
    fn text(&mut self, found: &Decoded, text: &mut Vec<u8>) -> (Source, Option<Range<usize>>) {
        let mut name = None;
        let source = match &found.meaning {
            Meaning::Instruction { op, suffix, operands } => {
                text.extend_from_slice(op.name().as_bytes());
                if !suffix.is_none() {
                    _ = write!(Text(text), "{suffix}");
                }
                let mut used = 0;
                let mut lack = None;
                for (number, operand) in operands.iter().enumerate() {
                    text.extend_from_slice(if number == 0 { b"\t" } else { b", " });
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
                let bytes = as_bytes(code, self.function.address.wrapping_add(self.offset as u64));
                text.extend_from_slice(bytes.as_bytes());
                for relocation in self.relocations {
                    text.push(b' ');
                    push_symbol(&relocation.target, relocation.scope, relocation.addend, text);
                }
                if self.relocations.is_empty() { Source::Text } else { Source::None(Lack::Address) }
            }
        };
        (source, name)
    }

    /// Appends the symbol at an address, or else its distance from the next instruction.
    fn address(&mut self, address: u64, text: &mut Vec<u8>) {
        if self.names.push(self.file, self.function.section, address, text) {
            return;
        }
        decimal(address.wrapping_sub(self.next) as i64, text);
        text.extend_from_slice(b"(IP)");
        self.unnamed = Some(address);
    }

    /// Appends a comment with the address that has no symbol.
    fn remark(&self, text: &mut Vec<u8>) {
        if let Some(address) = self.unnamed {
            text.extend_from_slice(b" // 0x");
            hexadecimal(address, text);
        }
    }

    /// Appends a jump or call to a code location.
    fn branch(&mut self, Jump { op, target, .. }: Jump, len: usize, text: &mut Vec<u8>) -> Source {
        let end = self.offset + len;
        text.extend_from_slice(op.name().as_bytes());
        text.push(b'\t');
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
            _ = write!(Text(text), "{target:#x}");
            return Source::None(Lack::Address);
        }
        let within = self.function.within(target);
        if let Some(offset) = within.filter(|offset| op != Op::CALL && self.flow.is_target(*offset)) {
            let goes_on = self.flow.goes_on(offset);
            // Go measures a backward JCXZL from its second byte.
            let is_miscounted = op == Op::JCXZL && offset <= self.offset;
            let differs = goes_on || is_miscounted || self.flow.might_be_short(self.offset, end, offset);
            text.push(b'L');
            hexadecimal(offset as u64, text);
            return if differs { Source::Bytes } else { Source::Text };
        }
        if !self.names.push(self.file, self.function.section, target, text) {
            _ = write!(Text(text), "{target:#x}");
        }
        // A distance within the function is the same wherever it is.
        if within.is_some() { Source::Bytes } else { Source::None(Lack::Linked) }
    }

    /// Appends an operand with its number, and notes where a displacement or the name of an address is. Returns whether it has
    /// a relocation, and why source cannot say so.
    fn operand(
        &mut self,
        (op, number): (Op, usize),
        operand: &Operand,
        found: &Decoded,
        text: &mut Vec<u8>,
        name: &mut Option<Range<usize>>,
    ) -> (bool, Option<Lack>) {
        match operand {
            Operand::Reg(reg) => text.extend_from_slice(reg.name().as_bytes()),
            Operand::RegList(first, last) => _ = write!(Text(text), "[{}-{}]", first.name(), last.name()),
            Operand::Imm(value) => {
                text.push(b'$');
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
        text: &mut Vec<u8>,
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
                text.extend_from_slice(b"(TLS)");
                return (relocation.addend != 0).then_some(Lack::ThreadLocal);
            }
            Field::ThreadLocal => (relocation.addend, Some(Lack::ThreadLocal)),
            _ => (relocation.addend, Some(Lack::Address)),
        };
        if is_constant(&relocation.target) && offset == 0 && number == 0 && lack.is_none() {
            if let Some(constant) = constant::spelled(op, &relocation.target) {
                text.extend_from_slice(constant.as_bytes());
                return None;
            }
            push_symbol(&relocation.target, relocation.scope, 0, text);
            return Some(Lack::Constant);
        }
        if mem.rip && is_jump {
            text.push(b'*');
        }
        let is_spelled = push_symbol(&relocation.target, relocation.scope, offset, text);
        if relocation.field == Field::Got {
            text.truncate(text.len() - "(SB)".len());
            text.extend_from_slice(b"@GOT(SB)");
        }
        if !mem.rip {
            registers(mem, text);
        }
        lack.or((!is_spelled).then_some(Lack::Name))
    }

    /// Appends other memory.
    fn memory(
        &mut self,
        op: Op,
        mem: &Mem,
        found: &Decoded,
        text: &mut Vec<u8>,
        name: &mut Option<Range<usize>>,
    ) -> Option<Lack> {
        if let Some(address) = found.address {
            if mem.rip && is_jump(op) {
                text.push(b'*');
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
    fn relocation(&self, field: &Range<usize>) -> Option<&'a Relocation<'a>> {
        let at = (self.offset + field.start) as u64;
        let found = self.relocations.iter().find(|relocation| relocation.offset == at);
        found.filter(|_| !field.is_empty())
    }
}

/// Whether source marks memory at a symbol with a star.
fn is_jump(op: Op) -> bool {
    matches!(op, Op::JMP | Op::CALL)
}
