//! A function as lines of assembly.
//!
//! In: a function of a file. Out: one line for each instruction, with its place, whether jumps go there, and its text. A
//! relocation's symbol stands where its field is; a jump within the function goes to a label, one out of it to a symbol, if
//! there is one at that address.

use super::go_object::TLS_OFFSET;
use super::{Field, File, Function, Named, Relocation, Scope};
use crate::amd64::decode::{Decoded, Decoder, Meaning, Stream};
use crate::amd64::{Mem, Op, Operand, Reg, branch};
use crate::obj::source_name;
use std::fmt::Write;
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

/// How source says an instruction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// By the line's text.
    #[default]
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
    /// What the last function that is done has left behind, for the next one.
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
        let code = &self.function.code[offset..self.offset];
        if relocations.is_empty()
            && let Some(known) = self.seen.get(code)
        {
            line.text.push_str(&known.text);
            line.source = self.balance.judge(known.source, known.effect);
            return true;
        }
        let found = self.stream.decode(offset);
        let (file, function, flow) = (self.file, self.function, &self.flow);
        let source = Place { file, function, flow, offset, relocations }.text(&found, &mut line.text);
        let effect = Effect::of(&found.meaning);
        let is_alone = matches!(found.meaning, Meaning::Instruction { .. }) && found.address.is_none();
        if is_alone && relocations.is_empty() {
            self.seen.keep(code, &line.text, source, effect);
        }
        line.source = self.balance.judge(source, effect);
        true
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
    /// The offsets of long jumps with a short form, sorted, and by how many bytes all up to there would be shorter.
    longer: Vec<(usize, usize)>,
    /// One bit for each byte of code: where instructions start.
    starts: Vec<u64>,
}

impl Flow {
    fn of(stream: &mut Stream<'_>, function: &Function<'_>) -> Self {
        let mut flow = Self::default();
        let mut starts = vec![0_u64; function.code.len().div_ceil(64)];
        let mut saved = 0;
        let mut offset = 0;
        while offset < function.code.len() {
            let (len, meaning) = stream.skim(offset);
            starts[offset / 64] |= 1 << (offset % 64);
            if let Some(Meaning::Branch { op, target, short }) = meaning {
                if op == Op::JMP {
                    flow.jumps.push(offset);
                }
                if let Some(bytes) = branch(op).and_then(|branch| branch.short).filter(|_| !short) {
                    saved += len - (bytes.len() + 1);
                    flow.longer.push((offset, saved));
                }
                // A relocation decides where it goes.
                let field = (offset + len.saturating_sub(4)) as u64;
                let known = function.relocations.binary_search_by_key(&field, |relocation| relocation.offset);
                if let Some(target) = function.within(target).filter(|_| op != Op::CALL && known.is_err()) {
                    flow.targets.push(target);
                }
            }
            offset += len;
        }
        flow.targets.sort_unstable();
        flow.targets.dedup();
        flow.targets.retain(|target| starts[target / 64] >> (target % 64) & 1 != 0);
        flow.starts = starts;
        flow
    }

    /// The bytes of the instruction at an offset: up to where the next one starts, or to the end.
    fn length(&self, offset: usize, end: usize) -> usize {
        let next = offset + 1;
        let word = |at: usize| self.starts.get(at).copied().unwrap_or(0);
        let near = word(next / 64) >> (next % 64);
        if near != 0 {
            return 1 + near.trailing_zeros() as usize;
        }
        let far = word(next / 64 + 1);
        if far != 0 { (next / 64 + 1) * 64 + far.trailing_zeros() as usize - offset } else { end - offset }
    }

    fn is_target(&self, offset: usize) -> bool {
        self.targets.binary_search(&offset).is_ok()
    }

    /// Whether a long jump with a short form might be short: were all such jumps short, its distance would fit. One that does
    /// not fit then is long whatever the assembler does with the others.
    fn might_be_short(&self, offset: usize, end: usize, target: usize) -> bool {
        if self.longer.binary_search_by_key(&offset, |(longer, _)| *longer).is_err() {
            return false;
        }
        let least = |place: usize| {
            let before = self.longer.partition_point(|(longer, _)| *longer < place);
            place - before.checked_sub(1).map_or(0, |last| self.longer[last].1)
        };
        i8::try_from(least(target) as i64 - least(end) as i64).is_ok()
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

/// What an instruction does to it.
#[derive(Clone, Copy, Debug, Default)]
struct Effect {
    /// In bytes.
    pushed: i8,
    is_return: bool,
}

impl Effect {
    fn of(meaning: &Meaning) -> Self {
        let Meaning::Instruction { op, .. } = meaning else { return Self::default() };
        let pushed = match *op {
            Op::PUSHQ | Op::PUSHFQ => 8,
            Op::POPQ | Op::POPFQ => -8,
            Op::PUSHW | Op::PUSHFW => 2,
            Op::POPW | Op::POPFW => -2,
            Op::PUSHL => 4,
            Op::POPL => -4,
            _ => 0,
        };
        Self { pushed, is_return: *op == Op::RET }
    }
}

impl Balance {
    /// Counts an instruction; a RET that Go refuses is written by its bytes.
    fn judge(&mut self, source: Source, effect: Effect) -> Source {
        self.pushed += i64::from(effect.pushed);
        let is_refused = effect.is_return && self.pushed != 0 && source == Source::Text;
        if is_refused { Source::Bytes } else { source }
    }
}

/// Instructions seen before: code repeats itself, and finding the form of an instruction takes longer than decoding it. Only those that
/// are the same everywhere are kept, each in a place by its bytes, where it takes the place of another.
#[derive(Debug, Default)]
struct Seen {
    places: Vec<Known>,
}

#[derive(Clone, Debug)]
struct Known {
    /// The bytes, and how many they are.
    code: (u128, usize),
    text: String,
    source: Source,
    effect: Effect,
}

/// Places, a power of two.
const PLACES: usize = 1 << 13;

/// The place of an instruction, and its bytes as a number.
fn place(code: &[u8]) -> (usize, (u128, usize)) {
    let mut bytes = [0; 16];
    let len = code.len().min(bytes.len());
    bytes[..len].copy_from_slice(&code[..len]);
    let number = u128::from_le_bytes(bytes);
    // The multiplier is that of Fibonacci hashing, 2^64 divided by the golden ratio.
    let mixed = (number as u64 ^ (number >> 64) as u64 ^ len as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((mixed >> 32) as usize % PLACES, (number, code.len()))
}

impl Seen {
    fn get(&self, code: &[u8]) -> Option<&Known> {
        let (at, code) = place(code);
        self.places.get(at).filter(|known| known.code == code)
    }

    fn keep(&mut self, code: &[u8], text: &str, source: Source, effect: Effect) {
        let (at, code) = place(code);
        if self.places.is_empty() {
            let none = Known { code: (0, 0), text: String::new(), source, effect };
            self.places.resize(PLACES, none);
        }
        let known = &mut self.places[at];
        (known.code, known.source, known.effect) = (code, source, effect);
        known.text.clear();
        known.text.push_str(text);
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
    /// Appends the text; what source has for it.
    fn text(&self, found: &Decoded, text: &mut String) -> Source {
        match &found.meaning {
            Meaning::Instruction { op, suffix, operands } => {
                text.push_str(op.name());
                if !suffix.is_none() {
                    _ = write!(text, "{suffix}");
                }
                let mut used = 0;
                let mut exact = true;
                for (number, operand) in operands.iter().enumerate() {
                    text.push_str(if number == 0 { "\t" } else { ", " });
                    let (relocated, spelled) = self.operand(*op, operand, found, text);
                    used += usize::from(relocated);
                    exact &= spelled;
                }
                if exact && used == self.relocations.len() { Source::Text } else { Source::None }
            }
            Meaning::Branch { op, target, .. } => self.branch(*op, *target, found.len, text),
            Meaning::NotInDialect | Meaning::Invalid => {
                let code = &self.function.code[self.offset..self.offset + found.len];
                text.push_str(&as_bytes(code, self.function.address.wrapping_add(self.offset as u64)));
                for relocation in self.relocations {
                    let (name, _) = symbol(&relocation.target, relocation.scope, relocation.addend);
                    _ = write!(text, " {name}");
                }
                if self.relocations.is_empty() { Source::Text } else { Source::None }
            }
        }
    }

    /// Appends a jump or call to a code location.
    fn branch(&self, op: Op, target: u64, len: usize, text: &mut String) -> Source {
        let end = self.offset + len;
        text.push_str(op.name());
        text.push('\t');
        if let [relocation] = self.relocations {
            let offset = relocation.addend.wrapping_add(4);
            let is_whole = relocation.field == Field::Relative && relocation.offset + 4 == end as u64;
            let (name, spelled) = symbol(&relocation.target, relocation.scope, offset);
            text.push_str(&name);
            // Only these can leave the function in source.
            let is_source = is_whole && spelled && offset == 0 && matches!(op, Op::JMP | Op::CALL);
            return if is_source { Source::Text } else { Source::None };
        }
        let within = self.function.within(target);
        if let Some(offset) = within.filter(|offset| op != Op::CALL && self.flow.is_target(*offset)) {
            let goes_on = self.flow.jumps.binary_search(&offset).is_ok();
            // Go measures a backward JCXZL from its second byte.
            let is_miscounted = op == Op::JCXZL && offset <= self.offset;
            let differs = goes_on || is_miscounted || self.flow.might_be_short(self.offset, end, offset);
            text.push('L');
            hexadecimal(offset as u64, text);
            return if differs { Source::Bytes } else { Source::Text };
        }
        match self.file.symbol_at(self.function.section, target) {
            Some((named, offset)) => text.push_str(&symbol(named.name, named.scope(), offset as i64).0),
            None => _ = write!(text, "{target:#x}"),
        }
        // A distance within the function is the same wherever it is.
        if within.is_some() { Source::Bytes } else { Source::None }
    }

    /// Appends an operand. Returns whether it has a relocation, and whether source can say so.
    fn operand(&self, op: Op, operand: &Operand, found: &Decoded, text: &mut String) -> (bool, bool) {
        match operand {
            Operand::Reg(reg) => text.push_str(reg.name()),
            Operand::RegList(first, last) => _ = write!(text, "[{}-{}]", first.name(), last.name()),
            Operand::Imm(value) => {
                if let Some(relocation) = self.relocation(&found.imm) {
                    // In source this is the address by LEAQ.
                    _ = write!(
                        text,
                        "${}",
                        symbol(&relocation.target, relocation.scope, relocation.addend).0
                    );
                    return (true, false);
                }
                text.push('$');
                decimal(*value, text);
            }
            Operand::Mem(mem) => return self.memory(op, mem, found, text),
        }
        (false, true)
    }

    fn memory(&self, op: Op, mem: &Mem, found: &Decoded, text: &mut String) -> (bool, bool) {
        // Source marks a jump through memory at a symbol.
        let is_jump = matches!(op, Op::JMP | Op::CALL);
        let star = if mem.rip && is_jump { "*" } else { "" };
        if let Some(relocation) = self.relocation(&found.disp) {
            // To the end of the instruction, from where the processor counts.
            let end = (found.len - found.disp.start) as i64;
            let (offset, exact) = match relocation.field {
                Field::Relative => {
                    let offset = relocation.addend.wrapping_add(end);
                    (offset, mem.rip && (!is_jump || op == Op::CALL && offset == 0))
                }
                Field::Got => (relocation.addend.wrapping_add(end), false),
                Field::ThreadLocal if relocation.target == TLS_OFFSET && mem.base == Reg::FS => {
                    text.push_str("(TLS)");
                    return (true, relocation.addend == 0);
                }
                _ => (relocation.addend, false),
            };
            let (mut name, spelled) = symbol(&relocation.target, relocation.scope, offset);
            if relocation.field == Field::Got {
                name = name.replace("(SB)", "@GOT(SB)");
            }
            text.push_str(star);
            text.push_str(&name);
            if !mem.rip {
                registers(mem, text);
            }
            return (true, exact && spelled);
        }
        if let Some(address) = found.address {
            text.push_str(star);
            match self.file.symbol_at(self.function.section, address) {
                Some((named, offset)) => {
                    text.push_str(&symbol(named.name, named.scope(), offset as i64).0);
                }
                None => _ = write!(text, "{address:#x}(IP)"),
            }
            return (false, false);
        }
        if mem.disp != 0 || mem.base == Reg::NONE {
            decimal(mem.disp, text);
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
        text.push('(');
        text.push_str(mem.base.name());
        text.push(')');
    }
    if mem.index != Reg::NONE {
        text.push('(');
        text.push_str(mem.index.name());
        text.push('*');
        text.push(char::from(b'0' + mem.scale % 10));
        text.push(')');
    }
}

/// The room of most instructions' texts.
const USUAL: usize = 48;

/// Appends digits; the formatter of the standard library takes longer than decoding.
fn digits(mut value: u64, base: u64, text: &mut String) {
    let mut digits = [0; 20];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b"0123456789abcdef"[(value % base) as usize];
        value /= base;
        if value == 0 {
            break;
        }
    }
    text.push_str(std::str::from_utf8(&digits[first..]).unwrap_or_default());
}

fn decimal(value: i64, text: &mut String) {
    if value < 0 {
        text.push('-');
    }
    digits(value.unsigned_abs(), 10, text);
}

fn hexadecimal(value: u64, text: &mut String) {
    digits(value, 16, text);
}

/// Longer names are cut: a small file can use a long one many times.
const LONGEST_NAME: usize = 4096;

/// `name<>+offset(SB)`, and whether source can write it; as the file has it, if not.
pub(super) fn symbol(name: &str, scope: Scope, offset: i64) -> (String, bool) {
    if name.len() > LONGEST_NAME {
        let start: String = name.chars().take(LONGEST_NAME).collect();
        return (format!("{start}…{offset:+}(SB)"), false);
    }
    let source = source_name(name).or_else(|| section_name(name));
    let is_source = source.is_some() && scope != Scope::Internal;
    // A name may be anything; none reaches a terminal as a command to it.
    let mut text = source.unwrap_or_else(|| name.replace(char::is_control, "\u{fffd}"));
    if scope == Scope::Local {
        text.push_str("<>");
    }
    if offset != 0 {
        _ = write!(text, "{offset:+}");
    }
    text.push_str("(SB)");
    (text, is_source)
}

/// The spelling of a section, which stands for what has no symbol in it: source cannot begin a name with a dot.
fn section_name(name: &str) -> Option<String> {
    let rest = name.strip_prefix('.').filter(|rest| !rest.is_empty())?;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_');
    rest.chars().all(is_plain).then(|| format!("_{}", rest.replace('.', "_")))
}

impl Named<'_> {
    fn scope(&self) -> Scope {
        if self.is_local { Scope::Local } else { Scope::Global }
    }
}
