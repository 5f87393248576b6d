//! Random instructions, read back and assembled again.
//!
//! In: iced's table of instructions: each in turn, with random operands, prefixes and fields. Out: what the disassembler writes as
//! source assembles to the same bytes and relocations; what it writes as numbers has a comment that says the instruction. Those that
//! source cannot express, such as a jump through memory at a symbol, are counted and left out.

use crate::support::random::Random;
use crate::support::report::Report;
use crate::support::run::{self, Call};
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings;
use crate::support::tree::{self, Tree};
use iced_x86::{
    Code, Decoder, DecoderOptions, EncodingKind, MandatoryPrefix, OpCodeInfo, OpCodeTableKind, OpKind,
};
use rasm::dis::{self, Disassembler, Field, File, Relocation, Source, source};
use rasm::source::MemoryLoader;
use rasm::{Input, Options};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

/// Tests that share the instructions, to keep all processors busy.
const PARTS: usize = 8;
/// Instructions of each, for a change and in a full run.
const EACH: [usize; 2] = [5_000, 1_250_000];
/// The same of what Go assembles.
const BY_GO: [usize; 2] = [5_000, 500_000];
/// Instructions of a function.
const TOGETHER: usize = 250;
/// Instructions of a source for Go.
const OF_A_CALL: usize = 20_000;
/// How often one is made until it is the one that is wanted.
const TRIES: usize = 200;

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let full = usize::from(settings::full());
    let mut trials = Vec::new();
    for part in 0..PARTS {
        let report = context.report.clone();
        trials.push(Trial::test(format!("random/{part}"), move || {
            let again = |source: &str| {
                let options = Options { package: "main".into(), ..Options::default() };
                let input = Input::new("x.s", source.as_bytes());
                let assembly = rasm::assemble(vec![input], &options, &MemoryLoader::default());
                if assembly.failed() { Err(refusals(&assembly)) } else { Ok(assembly.elf()?) }
            };
            let mut made = Maker::new(100 + part as u64);
            made.compare(EACH[full], 1, &report, "", again).map_err(Failed::from)
        }));
    }
    let report = context.report.clone();
    trials.push(match tree::find() {
        Ok(tree) => Trial::test("random/go", move || {
            let scratch = run::scratch()?;
            let again = |source: &str| by_go(&tree, scratch.path(), source);
            let together = OF_A_CALL / TOGETHER;
            Maker::new(99).compare(BY_GO[full], together, &report, " by Go", again).map_err(Failed::from)
        }),
        Err(missing) => Trial::skip("random/go", missing),
    });
    trials
}

/// What rasm says of a source that it refuses.
fn refusals(assembly: &rasm::Assembly) -> Box<dyn std::error::Error> {
    let said: Vec<String> = assembly.diagnostics().iter().map(|one| format!("{one:?}")).collect();
    said[..said.len().min(3)].join("\n").into()
}

/// Go's object of a source.
fn by_go(tree: &Tree, folder: &std::path::Path, source: &str) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let path = folder.join("again.s");
    fs::write(&path, source)?;
    let output = folder.join("again.o");
    let flags = vec!["-p".into(), "main".into()];
    let call = Call { name: "random".into(), directory: folder.into(), flags, source: path };
    run::go(tree, &call, &[], &output)?.expect("go tool asm")?;
    Ok(fs::read(&output)?)
}

/// Instructions one after the other, with what the linker would fill in.
#[derive(Default)]
struct Function {
    code: Vec<u8>,
    relocations: Vec<Relocation<'static>>,
    /// Where instructions start.
    starts: Vec<usize>,
}

/// Makes instructions.
struct Maker {
    random: Random,
    codes: Vec<Code>,
    next: usize,
    disassembler: Disassembler,
    found: BTreeSet<u16>,
}

/// How many instructions are in source by text, by numbers, and not at all.
#[derive(Default)]
struct Counts {
    text: usize,
    numbers: usize,
    lost: usize,
}

impl Maker {
    fn new(number: u64) -> Self {
        let is_wanted = |code: &Code| {
            let info = code.op_code();
            let is_plain = info.is_instruction() && info.mode64() && !info.fwait();
            is_plain && info.decoder_option() == DecoderOptions::NONE && info.encoding() != EncodingKind::MVEX
        };
        Self {
            random: Random::of_run(number),
            codes: Code::values().filter(is_wanted).collect(),
            next: 0,
            disassembler: Disassembler::new(),
            found: BTreeSet::new(),
        }
    }

    /// Makes `count` instructions and compares them, some functions at a time.
    fn compare(
        &mut self,
        count: usize,
        together: usize,
        report: &Report,
        how: &str,
        mut again: impl FnMut(&str) -> Result<Vec<u8>, Box<dyn std::error::Error>>,
    ) -> Result<(), String> {
        let mut counts = Counts::default();
        while counts.text + counts.numbers < count {
            let functions: Vec<Function> = (0..together).map(|_| self.function(&mut counts)).collect();
            let mut text = String::new();
            let mut writer = source::Writer::new();
            for (number, function) in functions.iter().enumerate() {
                let mut file = function.file();
                file.functions[0].name = format!("f{number}").into();
                writer.write(&mut text, &self.disassembler, &file, &file.functions[0]).map_err(|_| "text")?;
                count_lines(&self.disassembler, &file, &mut counts)?;
            }
            if !writer.lost.is_nothing() {
                let lost: Vec<&str> = text.lines().filter(|line| line.starts_with("\t// ")).collect();
                return Err(format!("lost:\n{}", lost.join("\n")));
            }
            let object = again(&text).map_err(|error| format!("{error}\n{}", run::head(&text, 40)))?;
            let object = dis::read(&object).map_err(|refusal| refusal.to_string())?;
            for (number, function) in functions.iter().enumerate() {
                let name = format!("f{number}");
                let other = object.functions.iter().find(|other| other.name == *name).ok_or("it is gone")?;
                self.same(function, other, &text)?;
            }
        }
        let all = counts.text + counts.numbers;
        report.add(format!("disassembly: random instructions with the same bytes{how}"), all, all);
        report.add(
            format!("disassembly: random instructions that source has as text{how}"),
            counts.text,
            all,
        );
        report
            .count(format!("disassembly: random instructions that source cannot express{how}"), counts.lost);
        // Those that are never hit are AMD's alone: jumps with operands of 16 bits.
        let (found, wanted) = (self.found.len(), self.codes.len());
        if !how.is_empty() {
            report.add("disassembly: iced's instructions among the random ones", found, wanted);
        }
        if found * 100 >= wanted * 98 {
            return Ok(());
        }
        let missing = self.codes.iter().filter(|code| !self.found.contains(&(**code as u16)));
        Err(format!("only {found} of {wanted}: {:?}", missing.take(40).collect::<Vec<_>>()))
    }

    /// A function of random instructions.
    fn function(&mut self, counts: &mut Counts) -> Function {
        let mut function = Function::default();
        for _ in 0..TOGETHER {
            let code = self.codes[self.next % self.codes.len()];
            self.next += 1;
            let Some(bytes) = self.instruction(code) else { continue };
            self.found.insert(code as u16);
            let start = function.code.len();
            let (bytes, relocation) = self.placed(bytes, &function);
            let alone =
                Function { code: bytes, relocations: relocation.into_iter().collect(), starts: vec![0] };
            if !self.is_source(&alone) {
                counts.lost += 1;
                continue;
            }
            function.starts.push(start);
            function.relocations.extend(alone.relocations.into_iter().map(|mut relocation| {
                relocation.offset += start as u64;
                relocation
            }));
            function.code.extend(alone.code);
        }
        function
    }

    /// Whether source can express an instruction.
    fn is_source(&self, alone: &Function) -> bool {
        let goes_back = alone.relocations.is_empty() && has_near_target(&alone.code);
        let file = alone.file();
        // Prefixes can be lines of their own.
        goes_back
            || self
                .disassembler
                .lines(&file, &file.functions[0])
                .all(|line| !matches!(line.source, Source::None(_)))
    }

    /// An instruction as it stands in a function: calls and addresses relative to it go to symbols, jumps to instructions before.
    fn placed(&mut self, mut bytes: Vec<u8>, function: &Function) -> (Vec<u8>, Option<Relocation<'static>>) {
        let start = function.code.len();
        let mut decoder = Decoder::new(64, &bytes, DecoderOptions::NONE);
        let decoded = decoder.decode();
        let fields = decoder.get_constant_offsets(&decoded);
        let end = bytes.len();
        let mut symbol = |at: usize, name: &'static str, addend: i64| {
            bytes[at..at + 4].fill(0);
            let mut relocation = Relocation::default();
            (relocation.offset, relocation.field, relocation.width) = (at as u64, Field::Relative, 4);
            (relocation.target, relocation.addend) = (name.into(), addend - (end - at) as i64);
            relocation
        };
        if decoded.is_ip_rel_memory_operand() {
            let addend = self.random.range(-1000, 1000);
            let relocation = symbol(fields.displacement_offset(), "data", addend);
            return (bytes, Some(relocation));
        }
        let is_near =
            |kind| matches!(kind, OpKind::NearBranch16 | OpKind::NearBranch32 | OpKind::NearBranch64);
        if !is_near(decoded.op0_kind()) {
            return (bytes, None);
        }
        let (at, size) = (fields.immediate_offset(), fields.immediate_size());
        if decoded.is_call_near() && size == 4 {
            let relocation = symbol(at, "code", 0);
            return (bytes, Some(relocation));
        }
        let starts =
            &function.starts[function.starts.len().saturating_sub(if size == 1 { 8 } else { TOGETHER })..];
        let targets = starts.len() + 1;
        let target = starts.get(self.random.below(targets)).copied().unwrap_or(start);
        let distance = (target as i64 - (start + end) as i64).to_le_bytes();
        bytes[at..at + size].copy_from_slice(&distance[..size]);
        (bytes, None)
    }

    /// An instruction of a kind; none if it is never hit.
    fn instruction(&mut self, code: Code) -> Option<Vec<u8>> {
        let info = code.op_code();
        for _ in 0..TRIES {
            let mut bytes = self.candidate(info);
            let decoded = Decoder::new(64, &bytes, DecoderOptions::NONE).decode();
            if !decoded.is_invalid() && decoded.code() == code {
                bytes.truncate(decoded.len());
                return Some(bytes);
            }
        }
        None
    }

    /// Bytes that may be such an instruction.
    fn candidate(&mut self, info: &OpCodeInfo) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(24);
        match info.encoding() {
            EncodingKind::VEX | EncodingKind::XOP => self.vex(info, &mut bytes),
            EncodingKind::EVEX => self.evex(info, &mut bytes),
            _ => self.legacy(info, &mut bytes),
        }
        if info.encoding() != EncodingKind::D3NOW {
            let opcode = info.op_code();
            if info.op_code_len() == 2 {
                bytes.push((opcode >> 8) as u8);
            }
            let register = if self.random.chance(50) { self.random.below(8) as u8 } else { 0 };
            let is_in_opcode = info.op_kinds().iter().any(|kind| format!("{kind:?}").ends_with("_opcode"));
            bytes.push(opcode as u8 | if is_in_opcode { register } else { 0 });
        }
        let mut modrm = self.random.next() as u8;
        if info.is_group() {
            modrm = modrm & 0xc7 | (info.group_index() as u8) << 3;
        }
        if info.is_rm_group() {
            modrm = 0xc0 | modrm & 0x38 | info.rm_group_index() as u8;
        }
        bytes.push(modrm);
        if info.encoding() == EncodingKind::D3NOW {
            // The opcode is behind the operands: here there is no displacement.
            *bytes.last_mut().expect("it is there") |= 0xc0;
            bytes.push(info.op_code() as u8);
        }
        let mut rest = self.random.next().to_le_bytes().to_vec();
        rest.extend(self.random.next().to_le_bytes());
        // Small numbers have shorter forms.
        let small = self.random.below(16);
        let fill = if self.random.chance(50) { 0 } else { 0xff };
        if self.random.chance(40) {
            rest[small..].fill(fill);
        }
        bytes.extend(rest);
        bytes
    }

    fn legacy(&mut self, info: &OpCodeInfo, bytes: &mut Vec<u8>) {
        if self.random.chance(6) {
            bytes.push([0x64, 0x65, 0x2e, 0x3e][self.random.below(4)]);
        }
        if self.random.chance(if info.address_size() == 32 { 90 } else { 3 }) {
            bytes.push(0x67);
        }
        if info.can_use_lock_prefix() && self.random.chance(20) {
            bytes.push(0xf0);
        }
        if info.can_use_rep_prefix() && self.random.chance(20) {
            bytes.push(0xf3);
        }
        if info.operand_size() == 16 {
            bytes.push(0x66);
        }
        match info.mandatory_prefix() {
            MandatoryPrefix::P66 => bytes.push(0x66),
            MandatoryPrefix::PF3 => bytes.push(0xf3),
            MandatoryPrefix::PF2 => bytes.push(0xf2),
            _ => {}
        }
        let is_wide = info.operand_size() == 64 && !info.default_op_size64() || info.w() == 1;
        if is_wide || self.random.chance(40) {
            let wide = is_wide || info.operand_size() == 0 && self.random.chance(30);
            bytes.push(0x40 | u8::from(wide) << 3 | self.random.below(8) as u8);
        }
        match info.table() {
            OpCodeTableKind::T0F => bytes.push(0x0f),
            OpCodeTableKind::T0F38 => bytes.extend([0x0f, 0x38]),
            OpCodeTableKind::T0F3A => bytes.extend([0x0f, 0x3a]),
            _ => {}
        }
        if info.encoding() == EncodingKind::D3NOW {
            bytes.truncate(bytes.len() - usize::from(bytes.ends_with(&[0x0f])));
            bytes.extend([0x0f, 0x0f]);
        }
    }

    /// The two bits that stand for a prefix.
    fn prefix_bits(info: &OpCodeInfo) -> u8 {
        match info.mandatory_prefix() {
            MandatoryPrefix::P66 => 1,
            MandatoryPrefix::PF3 => 2,
            MandatoryPrefix::PF2 => 3,
            _ => 0,
        }
    }

    /// W, the bits of a register, L and the prefix, as VEX and XOP have them.
    fn fields(&mut self, info: &OpCodeInfo) -> u8 {
        let wide = if info.is_wig() { self.random.chance(20) } else { info.w() == 1 };
        let long = if info.is_lig() { self.random.chance(20) } else { info.l() == 1 };
        let register = if self.random.chance(50) { 0x0f } else { self.random.below(16) as u8 };
        u8::from(wide) << 7 | register << 3 | u8::from(long) << 2 | Self::prefix_bits(info)
    }

    fn vex(&mut self, info: &OpCodeInfo, bytes: &mut Vec<u8>) {
        let fields = self.fields(info);
        let map = match info.table() {
            OpCodeTableKind::T0F => 1,
            OpCodeTableKind::T0F38 => 2,
            OpCodeTableKind::T0F3A => 3,
            OpCodeTableKind::MAP8 => 8,
            OpCodeTableKind::MAP9 => 9,
            OpCodeTableKind::MAP10 => 10,
            _ => 0,
        };
        if info.encoding() == EncodingKind::XOP {
            bytes.extend([0x8f, (self.random.below(8) as u8) << 5 | map, fields]);
        } else if map == 1 && fields & 0x80 == 0 && self.random.chance(60) {
            bytes.extend([0xc5, u8::from(self.random.chance(50)) << 7 | fields]);
        } else {
            bytes.extend([0xc4, (self.random.below(8) as u8) << 5 | map, fields]);
        }
    }

    fn evex(&mut self, info: &OpCodeInfo, bytes: &mut Vec<u8>) {
        let map = match info.table() {
            OpCodeTableKind::T0F => 1,
            OpCodeTableKind::T0F38 => 2,
            OpCodeTableKind::T0F3A => 3,
            OpCodeTableKind::MAP5 => 5,
            OpCodeTableKind::MAP6 => 6,
            _ => 0,
        };
        let fields = self.fields(info);
        let is_masked = info.require_op_mask_register() || self.random.chance(40);
        let mask = if is_masked { 1 + self.random.below(7) as u8 } else { 0 };
        let zero = u8::from(info.can_use_zeroing_masking() && is_masked && self.random.chance(40));
        let has_bit =
            info.can_broadcast() || info.can_use_rounding_control() || info.can_suppress_all_exceptions();
        let bit = u8::from(has_bit && self.random.chance(40));
        let length = if info.is_lig() || bit == 1 && self.random.chance(50) {
            self.random.below(4) as u8
        } else {
            info.l() as u8
        };
        let high = u8::from(self.random.chance(75));
        bytes.push(0x62);
        bytes.push((self.random.below(16) as u8) << 4 | map);
        bytes.push(fields & 0xfb | 4);
        bytes.push(zero << 7 | length << 5 | bit << 4 | high << 3 | mask);
    }

    /// Compares a function with what its source assembled to.
    fn same(&self, function: &Function, other: &dis::Function<'_>, text: &str) -> Result<(), String> {
        let file = function.file();
        let lines = || self.disassembler.lines(&file, &file.functions[0]);
        if *function.code != *other.code {
            let differs = |at: usize| function.code.get(at) != other.code.get(at);
            let at = (0..=function.code.len()).find(|at| differs(*at)).unwrap_or(0);
            let line = lines().take_while(|line| line.offset <= at).last().unwrap_or_default();
            let bytes = &function.code[line.offset..line.offset + line.len];
            let found = other.code.get(line.offset..(line.offset + 15).min(other.code.len()));
            return Err(format!("{}: {bytes:02x?}, then {found:02x?}", line.text));
        }
        let known = |list: &[Relocation<'_>]| -> Vec<_> {
            list.iter().map(|one| (one.offset, one.field, one.target.to_string(), one.addend)).collect()
        };
        let (theirs, ours) = (known(&function.relocations), known(&other.relocations));
        match theirs.iter().zip(&ours).find(|(theirs, ours)| theirs != ours) {
            None if theirs.len() == ours.len() => Ok(()),
            None => Err(format!("{} relocations, then {}:\n{text}", theirs.len(), ours.len())),
            Some((theirs, ours)) => {
                let line =
                    lines().take_while(|line| line.offset as u64 <= theirs.0).last().unwrap_or_default();
                Err(format!("{}: {theirs:?}, then {ours:?}", line.text))
            }
        }
    }
}

/// Whether an instruction goes to a place in its function.
fn has_near_target(code: &[u8]) -> bool {
    let decoded = Decoder::new(64, code, DecoderOptions::NONE).decode();
    matches!(decoded.op0_kind(), OpKind::NearBranch16 | OpKind::NearBranch32 | OpKind::NearBranch64)
}

/// Counts the lines of a function. Numbers must say what they are.
fn count_lines(disassembler: &Disassembler, file: &File<'_>, counts: &mut Counts) -> Result<(), String> {
    let mut before = String::new();
    for line in disassembler.lines(file, &file.functions[0]) {
        let comment = line.text.split_once(" // ").map(|(_, comment)| comment.trim());
        let is_text = line.source == Source::Text && comment.is_none();
        counts.text += usize::from(is_text);
        counts.numbers += usize::from(!is_text);
        if comment.is_some_and(|comment| comment.is_empty() || comment == "(bad)") {
            let mut bytes = String::new();
            let code = file.functions[0].code.iter().skip(line.offset.saturating_sub(1)).take(16);
            code.for_each(|byte| _ = write!(bytes, "{byte:02x} "));
            return Err(format!("{bytes}: {}, after {before}", line.text));
        }
        before = line.text;
    }
    Ok(())
}

impl Function {
    fn file(&self) -> File<'_> {
        let mut file = File::raw(&self.code, 0);
        file.functions[0].relocations.clone_from(&self.relocations);
        file
    }
}
