//! The inverse of `encode`: bytes back to mnemonic, suffix and operands.
//!
//! In: bytes. Out: the first form of the table that encodes to the same bytes, or none: what the dialect cannot express, or
//! writes in other bytes. iced-x86 splits the bytes into opcode and operands; the table's forms of that opcode are filled with
//! them and encoded, so a result is right by construction. Addresses and names are left to the upper layers.

mod skim;

pub(crate) use skim::{Shape, Shapes, Skimmed};

use super::encode::encode;
use super::kind::{Flag, Kind, Put};
use super::op::{LITERALS, Op, branch};
use super::operand::{MOST_OPERANDS, Mem, Operand};
use super::reg::Reg;
use super::suffix::Suffix;
use iced_x86::{Code, DecoderOptions, Instruction, OpKind, Register, RoundingControl};
use rustc_hash::FxHashMap;
use std::ops::Range;

include!(concat!(env!("OUT_DIR"), "/slots.rs"));

/// The longest instruction, in bytes (Intel SDM, volume 2, section 2.3.11).
pub const LONGEST: usize = 15;

/// One instruction.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded {
    /// In bytes, at least 1. Prefixes such as LOCK are instructions of their own.
    pub len: usize,
    /// What the dialect writes for it.
    pub meaning: Meaning,
    /// The address of a RIP-relative operand.
    pub address: Option<u64>,
    /// The bytes of the displacement, relative to the first byte; empty without one.
    pub disp: Range<usize>,
    /// The bytes of the immediate, or of the distance of a jump.
    pub imm: Range<usize>,
}

/// An instruction in terms of the dialect.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Meaning {
    /// Encodes to the same bytes.
    Instruction {
        /// The mnemonic.
        op: Op,
        /// The suffix.
        suffix: Suffix,
        /// In source order. That of a RIP-relative address is empty but for [`Mem::rip`].
        operands: Vec<Operand>,
    },
    /// A jump or call to a code location.
    Branch(Jump),
    /// Valid, but the dialect has no instruction with these bytes.
    NotInDialect,
    /// No instruction of the processor.
    Invalid,
}

/// A jump or call to a code location.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Jump {
    /// The mnemonic.
    pub op: Op,
    /// The address it goes to.
    pub target: u64,
    /// Whether the distance takes one byte.
    pub short: bool,
}

/// The table, inverted.
#[derive(Debug)]
pub struct Decoder {
    /// By opcode as iced-x86 numbers them: forms in table order.
    by_code: Vec<Vec<(Op, usize)>>,
    /// Fixed bytes without operands.
    literals: FxHashMap<&'static [u8], Op>,
    /// By the first byte of fixed bytes, their lengths, one bit for each.
    literal_lengths: [u16; 256],
    /// Jumps by the bytes before their distance, and whether it takes one byte.
    branches: FxHashMap<&'static [u8], (Op, bool)>,
    /// Registers by iced-x86's numbers; general ones of all sizes by their full names.
    registers: Vec<Option<Reg>>,
    /// By the number of a kind of operand: the register that a form with it implies.
    implied: Vec<Option<Reg>>,
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

impl Decoder {
    /// Inverts the table.
    pub fn new() -> Self {
        let mut by_code: Vec<Vec<(Op, usize)>> = Vec::new();
        let (mut literals, mut branches) = (FxHashMap::default(), FxHashMap::default());
        for op in Op::all() {
            for (number, (form, code)) in op.forms().iter().zip(op.codes()).enumerate() {
                if form.flags & Flag::REFUSED != 0 {
                } else if form.flags & Flag::BYTES == 0 {
                    let at = code as usize;
                    by_code.resize_with(by_code.len().max(at + 1), Vec::new);
                    by_code[at].push((op, number));
                } else if form.count == 0 && form.literal != 0 {
                    literals.entry(LITERALS[usize::from(form.literal)]).or_insert(op);
                }
            }
            if let Some(branch) = branch(op) {
                branch.short.into_iter().for_each(|bytes| _ = branches.entry(bytes).or_insert((op, true)));
                branch.near.into_iter().for_each(|bytes| _ = branches.entry(bytes).or_insert((op, false)));
            }
        }
        for forms in &mut by_code {
            forms.sort_by_key(|(op, _)| !COMMON.contains(op));
        }
        literals.remove(&[][..]);
        let mut literal_lengths = [0; 256];
        for bytes in literals.keys() {
            literal_lengths[usize::from(bytes[0])] |= 1 << bytes.len();
        }
        let mut registers = Vec::new();
        for (hardware, reg) in Reg::all().map(|reg| (reg.hardware(), reg)).chain(narrow()) {
            let at = hardware as usize;
            registers.resize(registers.len().max(at + 1), None);
            if hardware != Register::None {
                registers[at] = Some(reg);
            }
        }
        let implied = Kind::NAMED.iter().map(|(_, kind)| implied(*kind)).collect();
        Self { by_code, literals, literal_lengths, branches, registers, implied }
    }

    /// Decodes the instruction at the start of `bytes`, which must not be empty; it is at this address.
    pub fn decode(&self, bytes: &[u8], address: u64) -> Decoded {
        Stream::new(self, bytes, address).decode(0)
    }

    fn meaning(&self, instruction: &Instruction, bytes: &[u8]) -> Meaning {
        let is_literal = self.literal_lengths[usize::from(bytes[0])] >> bytes.len() & 1 != 0;
        if is_literal
            && let Some(op) = self.literals.get(bytes).filter(|op| same_bytes(**op, Suffix::NONE, &[], bytes))
        {
            return Meaning::Instruction { op: *op, suffix: Suffix::NONE, operands: Vec::new() };
        }
        if matches!(instruction.op0_kind(), OpKind::NearBranch64) {
            let target = instruction.near_branch64();
            let before = |distance: usize| bytes.len().checked_sub(distance).map(|end| &bytes[..end]);
            let mut known = [4, 1].into_iter().filter_map(|distance| {
                let (op, short) = *self.branches.get(before(distance)?)?;
                (short == (distance == 1)).then_some(Meaning::Branch(Jump { op, target, short }))
            });
            return known.next().unwrap_or(Meaning::NotInDialect);
        }
        let suffix = suffix_of(instruction);
        if let Some(op) = exchange(instruction.code()) {
            let operands = vec![Operand::Reg(Reg::AX); 2];
            if same_bytes(op, suffix, &operands, bytes) {
                return Meaning::Instruction { op, suffix, operands };
            }
        }
        let forms = self.by_code.get(instruction.code() as usize).map_or(&[][..], Vec::as_slice);
        for (op, number) in forms {
            let mut tried = None;
            for names in [Names::Byte, Names::Full, Names::Unsigned] {
                let Some(operands) = self.operands(instruction, *op, *number, names) else { continue };
                if tried.as_ref() == Some(&operands) {
                    continue;
                }
                if same_bytes(*op, suffix, &operands, bytes) {
                    return Meaning::Instruction { op: *op, suffix, operands };
                }
                tried = Some(operands);
            }
        }
        Meaning::NotInDialect
    }

    /// The operands that a form has for an instruction; none if it has no place for one.
    fn operands(
        &self,
        instruction: &Instruction,
        op: Op,
        number: usize,
        names: Names,
    ) -> Option<Vec<Operand>> {
        let form = &op.forms()[number];
        let slots = SLOTS[op.first_form() + number];
        let mut operands = Vec::with_capacity(MOST_OPERANDS);
        for (kind, slot) in form.kinds.iter().zip(slots).take(usize::from(form.count)) {
            let operand = self.operand(instruction, *kind, slot.into(), names)?;
            // Go's compiler calls the count of a shift CX, unless all is bytes.
            let is_count = *kind == Kind::Cl && names == Names::Byte && !op.name().ends_with('B');
            operands.push(if is_count { Operand::Reg(Reg::CX) } else { operand });
        }
        Some(operands)
    }

    fn operand(&self, instruction: &Instruction, kind: Kind, slot: u32, names: Names) -> Option<Operand> {
        match kind.put() {
            Put::Nothing => return self.implied[kind as usize].map(Operand::Reg),
            Put::Mask => return self.register(instruction.op_mask(), names).map(Operand::Reg),
            Put::TlsOffset => return None,
            _ => {}
        }
        match instruction.op_kind(slot) {
            OpKind::Register => {
                let reg = self.register(instruction.op_register(slot), names)?;
                if kind.put() == Put::List {
                    return Some(Operand::RegList(reg, Reg::from_index(reg.index()? + 3)?));
                }
                Some(Operand::Reg(reg))
            }
            OpKind::Memory => self.memory(instruction).map(Operand::Mem),
            other => {
                let value = instruction.try_immediate(slot).ok()?;
                Some(Operand::Imm(signed(value, other, names == Names::Unsigned)))
            }
        }
    }

    fn register(&self, register: Register, names: Names) -> Option<Reg> {
        let reg = (*self.registers.get(register as usize)?)?;
        let full = names != Names::Byte && (Reg::AL..=Reg::R15B).contains(&reg);
        if full { Reg::from_index(Reg::AX.index()? + usize::from(reg.number())) } else { Some(reg) }
    }

    fn memory(&self, instruction: &Instruction) -> Option<Mem> {
        if instruction.is_ip_rel_memory_operand() {
            return Some(Mem { rip: true, ..Mem::default() });
        }
        let reg = |register| match register {
            Register::None => Some(Reg::NONE),
            other => *self.registers.get(other as usize)?,
        };
        let mut mem = Mem {
            base: reg(instruction.memory_base())?,
            index: reg(instruction.memory_index())?,
            disp: instruction.memory_displacement64() as i64,
            ..Mem::default()
        };
        if mem.index != Reg::NONE {
            mem.scale = instruction.memory_index_scale() as u8;
        }
        match (reg(instruction.segment_prefix())?, mem.base, mem.index) {
            (Reg::NONE, _, _) => {}
            (segment, Reg::NONE, Reg::NONE) => mem.base = segment,
            (segment, _, Reg::NONE) => (mem.index, mem.scale) = (segment, 1),
            _ => return None,
        }
        Some(mem)
    }
}

/// What an instruction outside the dialect uses.
#[cfg(feature = "import")]
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Raw {
    /// The general register that is its first operand in the machine's order.
    pub(crate) first: Option<Reg>,
    /// Its memory operand.
    pub(crate) memory: Option<Mem>,
    /// Whether it does nothing.
    pub(crate) is_nop: bool,
    /// Whether it uses registers of 256 or 512 bits.
    pub(crate) is_wide: bool,
    /// Whether it pushes or pops.
    pub(crate) moves_sp: bool,
}

/// Whether an instruction pushes or pops.
#[cfg(feature = "import")]
fn moves_sp(mnemonic: iced_x86::Mnemonic) -> bool {
    use iced_x86::Mnemonic::{
        Call, Enter, Iret, Iretd, Iretq, Leave, Pop, Popf, Popfq, Push, Pushf, Pushfq, Ret, Retf,
    };
    let pushes = matches!(mnemonic, Push | Pushf | Pushfq | Enter | Call);
    pushes || matches!(mnemonic, Pop | Popf | Popfq | Leave | Ret | Retf | Iret | Iretd | Iretq)
}

#[cfg(feature = "import")]
impl Decoder {
    /// What the instruction at the start of `bytes` uses, in the dialect or not.
    pub(crate) fn raw(&self, bytes: &[u8], address: u64) -> Raw {
        let instruction = iced_x86::Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).decode();
        let first = (instruction.op_count() > 0 && instruction.op0_kind() == OpKind::Register)
            .then(|| self.register(instruction.op0_register(), Names::Full))
            .flatten();
        let has_memory = (0..instruction.op_count()).any(|slot| instruction.op_kind(slot) == OpKind::Memory);
        let is_wide = (0..instruction.op_count())
            .filter(|slot| instruction.op_kind(*slot) == OpKind::Register)
            .any(|slot| instruction.op_register(slot).is_ymm() || instruction.op_register(slot).is_zmm());
        Raw {
            first: first.filter(|reg| reg.is_gpr64()),
            moves_sp: moves_sp(instruction.mnemonic()),
            memory: has_memory.then(|| self.memory(&instruction)).flatten(),
            is_nop: matches!(instruction.mnemonic(), iced_x86::Mnemonic::Nop | iced_x86::Mnemonic::Endbr64),
            is_wide,
        }
    }
}

#[cfg(feature = "import")]
impl Decoder {
    /// The instruction at the start of `bytes`, which works on registers alone, in another encoding that the dialect has: moves between
    /// registers have two.
    pub(crate) fn other_encoding(&self, bytes: &[u8]) -> Option<Decoded> {
        let read = |bytes: &[u8]| iced_x86::Decoder::with_ip(64, bytes, 0, DecoderOptions::NONE).decode();
        let instruction = read(bytes);
        let mut kinds = (0..instruction.op_count()).map(|slot| instruction.op_kind(slot));
        if instruction.op_count() == 0 || !kinds.all(|kind| kind == OpKind::Register) {
            return None;
        }
        let is_evex = |bytes: &[u8]| bytes.first() == Some(&skim::EVEX);
        let is_alike = |code: &Code| code.mnemonic() == instruction.mnemonic();
        Code::values().filter(is_alike).find_map(|code| {
            let mut other = instruction;
            other.set_code(code);
            let mut encoder = iced_x86::Encoder::new(64);
            encoder.encode(&other, 0).ok()?;
            let encoded = encoder.take_buffer();
            // It must have the same operands, and EVEX has registers and masks that VEX has not.
            let mut found = read(&encoded);
            found.set_code(instruction.code());
            let decoded = self.decode(&encoded, 0);
            let is_text = matches!(decoded.meaning, Meaning::Instruction { .. });
            (found == instruction && is_text && is_evex(&encoded) == is_evex(bytes)).then_some(decoded)
        })
    }
}

/// The instruction at the start of `bytes` with another displacement from SP; none if it cannot be encoded.
#[cfg(feature = "import")]
pub(crate) fn displaced(bytes: &[u8], disp: i64) -> Option<Vec<u8>> {
    let mut instruction = iced_x86::Decoder::with_ip(64, bytes, 0, DecoderOptions::NONE).decode();
    instruction.set_memory_displacement64(disp as u64);
    instruction.set_memory_displ_size(8);
    let mut encoder = iced_x86::Encoder::new(64);
    encoder.encode(&instruction, 0).ok()?;
    Some(encoder.take_buffer())
}

/// The instruction at the start of `bytes`, whose memory is at an address that is a number or a distance, with memory at a register that it
/// does not use, and that register; none if it cannot be encoded.
#[cfg(feature = "import")]
pub(crate) fn based(bytes: &[u8]) -> Option<(Vec<u8>, Reg)> {
    use iced_x86::Register;
    let mut instruction = iced_x86::Decoder::with_ip(64, bytes, 0, DecoderOptions::NONE).decode();
    let is_number = matches!(instruction.memory_base(), Register::RIP | Register::None);
    if !is_number || instruction.memory_index() != Register::None {
        return None;
    }
    let parts = [
        ([Register::R11, Register::R11D, Register::R11W, Register::R11L], Reg::R11),
        ([Register::R10, Register::R10D, Register::R10W, Register::R10L], Reg::R10),
        ([Register::R9, Register::R9D, Register::R9W, Register::R9L], Reg::R9),
    ];
    let used = |reg: &Register| (0..instruction.op_count()).any(|slot| instruction.op_register(slot) == *reg);
    let ([base, ..], reg) = parts.into_iter().find(|(parts, _)| !parts.iter().any(used))?;
    instruction.set_memory_base(base);
    instruction.set_memory_displacement64(0);
    instruction.set_memory_displ_size(0);
    let mut encoder = iced_x86::Encoder::new(64);
    encoder.encode(&instruction, 0).ok()?;
    Some((encoder.take_buffer(), reg))
}

/// Code to be decoded, an instruction at a time: much of the time for one alone goes into making iced-x86's decoder.
pub(crate) struct Stream<'a> {
    table: &'a Decoder,
    code: &'a [u8],
    address: u64,
    decoder: iced_x86::Decoder<'a>,
    instruction: Instruction,
}

impl std::fmt::Debug for Stream<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Stream({} bytes at {:#x})", self.code.len(), self.address)
    }
}

impl<'a> Stream<'a> {
    /// The code begins at this address.
    pub(crate) fn new(table: &'a Decoder, code: &'a [u8], address: u64) -> Self {
        let decoder = iced_x86::Decoder::with_ip(64, code, address, DecoderOptions::NONE);
        Self { table, code, address, decoder, instruction: Instruction::default() }
    }

    /// Reads the instruction at an offset, which is in the code; whether there is one.
    fn read(&mut self, offset: usize) -> bool {
        // The offset is in the code.
        let _ = self.decoder.set_position(offset);
        self.decoder.set_ip(self.address.wrapping_add(offset as u64));
        self.decoder.decode_out(&mut self.instruction);
        !self.instruction.is_invalid()
    }

    /// Decodes the instruction at an offset, which is in the code.
    pub(crate) fn decode(&mut self, offset: usize) -> Decoded {
        let is_valid = self.read(offset);
        let instruction = &self.instruction;
        if !is_valid {
            return Decoded { len: 1, meaning: Meaning::Invalid, address: None, disp: 0..0, imm: 0..0 };
        }
        let offsets = self.decoder.get_constant_offsets(instruction);
        let field = |at: usize, size: usize| at..at + size;
        let rest = &self.code[offset..];
        let len = instruction.len().clamp(1, rest.len().max(1));
        let bytes = &rest[..len];
        let decoded = Decoded {
            len,
            meaning: self.table.meaning(instruction, bytes),
            address: instruction.is_ip_rel_memory_operand().then(|| instruction.ip_rel_memory_address()),
            disp: field(offsets.displacement_offset(), offsets.displacement_size()),
            imm: field(offsets.immediate_offset(), offsets.immediate_size()),
        };
        if decoded.meaning == Meaning::NotInDialect
            && has_prefix(instruction, bytes[0])
            && let Some(op) = self.table.literals.get(&bytes[..1])
            // Some instructions are none without it, such as `f3 0f a6 c8`.
            && len > 1
            && self.read(offset + 1)
        {
            let meaning = Meaning::Instruction { op: *op, suffix: Suffix::NONE, operands: Vec::new() };
            return Decoded { len: 1, meaning, address: None, disp: 0..0, imm: 0..0 };
        }
        decoded
    }
}

/// The instruction at the start of `bytes` in Intel's syntax; `(bad)` if there is none.
pub fn intel(bytes: &[u8], address: u64) -> String {
    formatted(bytes, address, &mut iced_x86::IntelFormatter::new())
}

/// The same with a name for what its address or its branch leads to or, if it has neither, for its immediate.
#[cfg(feature = "lsp")]
pub(crate) fn intel_naming(bytes: &[u8], address: u64, name: String) -> String {
    let resolver: Box<dyn iced_x86::SymbolResolver> = Box::new(Named(name));
    formatted(bytes, address, &mut iced_x86::IntelFormatter::with_options(Some(resolver), None))
}

/// A name for one operand.
#[cfg(feature = "lsp")]
struct Named(String);

#[cfg(feature = "lsp")]
impl iced_x86::SymbolResolver for Named {
    fn symbol(
        &mut self,
        instruction: &Instruction,
        _: u32,
        operand: Option<u32>,
        address: u64,
        _: u32,
    ) -> Option<iced_x86::SymbolResult<'_>> {
        let is_memory = |at: u32| instruction.op_kind(at) == iced_x86::OpKind::Memory;
        let has_memory = (0..instruction.op_count()).any(is_memory);
        (is_memory(operand?) == has_memory).then(|| iced_x86::SymbolResult::with_str(address, &self.0))
    }
}

/// The same in GNU's syntax.
pub fn gnu(bytes: &[u8], address: u64) -> String {
    let mut formatter = iced_x86::GasFormatter::new();
    // A bare address would be another operand to GNU's assembler.
    iced_x86::Formatter::options_mut(&mut formatter).set_rip_relative_addresses(true);
    formatted(bytes, address, &mut formatter)
}

fn formatted(bytes: &[u8], address: u64, formatter: &mut dyn iced_x86::Formatter) -> String {
    if let [prefix] = bytes
        && let Some((_, name)) = PREFIX_NAMES.iter().find(|(byte, _)| byte == prefix)
    {
        return (*name).to_owned();
    }
    let instruction = iced_x86::Decoder::with_ip(64, bytes, address, DecoderOptions::NONE).decode();
    let mut text = String::new();
    formatter.options_mut().set_space_after_operand_separator(true);
    formatter.options_mut().set_hex_prefix("0x");
    formatter.options_mut().set_hex_suffix("");
    formatter.options_mut().set_uppercase_hex(false);
    formatter.options_mut().set_branch_leading_zeros(false);
    formatter.options_mut().set_small_hex_numbers_in_decimal(false);
    formatter.format(&instruction, &mut text);
    text
}

/// Intel's NOP is the exchange of AX with itself, and Go's NOP is nothing.
fn exchange(code: Code) -> Option<Op> {
    match code {
        Code::Nopw => Some(Op::XCHGW),
        Code::Nopd => Some(Op::XCHGL),
        Code::Nopq => Some(Op::XCHGQ),
        _ => None,
    }
}

/// How operands are written, where there is a choice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// AL for a byte register, as in listings of Go's compiler, and signed numbers.
    Byte,
    /// AX.
    Full,
    /// AX, and numbers without a sign.
    Unsigned,
}

/// Mnemonics preferred to others with the same encodings.
const COMMON: [Op; 6] = [Op::SHLB, Op::SHLW, Op::SHLL, Op::SHLQ, Op::MOVQ, Op::MOVL];

/// LOCK, REPN and REP: bytes that are instructions of their own.
const PREFIXES: [u8; 3] = [0xf0, 0xf2, 0xf3];

/// Whether the first byte is one of them, and no part of the opcode, as it is in `f3 0f 01 e8`.
fn has_prefix(instruction: &Instruction, first: u8) -> bool {
    match first {
        0xf0 => instruction.has_lock_prefix(),
        0xf2 => instruction.has_repne_prefix(),
        0xf3 => instruction.has_rep_prefix(),
        _ => false,
    }
}

/// Their names in other syntaxes.
const PREFIX_NAMES: [(u8, &str); 3] = [(0xf0, "lock"), (0xf2, "repne"), (0xf3, "rep")];

/// The general registers of 16 and 32 bits.
fn narrow() -> impl Iterator<Item = (Register, Reg)> {
    let full = || Reg::all().filter(|reg| reg.is_gpr64());
    let from = |first: Register| full().map(move |reg| (first + u32::from(reg.number()), reg));
    from(Register::AX).chain(from(Register::EAX))
}

/// The register that a form implies.
fn implied(kind: Kind) -> Option<Reg> {
    Reg::all().find(|reg| reg.class() & kind.accepts() != 0)
}

/// An immediate in one of the two ways to write it.
fn signed(value: u64, kind: OpKind, unsigned: bool) -> i64 {
    match kind {
        OpKind::Immediate8 | OpKind::Immediate8_2nd if !unsigned => i64::from(value as i8),
        OpKind::Immediate16 if !unsigned => i64::from(value as i16),
        OpKind::Immediate32 if !unsigned => i64::from(value as i32),
        OpKind::Immediate8to16 if unsigned => i64::from(value as u16),
        OpKind::Immediate8to32 if unsigned => i64::from(value as u32),
        OpKind::Immediate32to64 if unsigned => i64::from(value as u32),
        _ => value as i64,
    }
}

fn suffix_of(instruction: &Instruction) -> Suffix {
    let rounding = match instruction.rounding_control() {
        RoundingControl::RoundToNearest => Some(0),
        RoundingControl::RoundDown => Some(1),
        RoundingControl::RoundUp => Some(2),
        RoundingControl::RoundTowardZero => Some(3),
        _ => None,
    };
    Suffix::of(
        instruction.zeroing_masking(),
        instruction.is_broadcast(),
        instruction.suppress_all_exceptions(),
        rounding,
    )
}

/// Whether the instruction encodes to these bytes, but for a RIP-relative displacement.
fn same_bytes(op: Op, suffix: Suffix, operands: &[Operand], bytes: &[u8]) -> bool {
    let Ok(encoded) = encode(op, suffix, operands) else { return false };
    let ours = encoded.bytes();
    if ours.len() != bytes.len() {
        return false;
    }
    let relative = operands.iter().any(|operand| matches!(operand, Operand::Mem(mem) if mem.rip));
    let free = if relative { usize::from(encoded.disp_at)..usize::from(encoded.disp_at) + 4 } else { 0..0 };
    ours.iter().zip(bytes).enumerate().all(|(at, (a, b))| a == b || free.contains(&at))
}

#[cfg(all(test, feature = "import"))]
mod tests {
    use super::*;

    #[test]
    fn moves_between_registers_have_another_encoding() {
        let decoder = Decoder::new();
        let text = |bytes: &[u8]| match decoder.other_encoding(bytes)?.meaning {
            Meaning::Instruction { op, operands, .. } => Some((op, operands)),
            _ => None,
        };
        let registers = |from, to| vec![Operand::Reg(from), Operand::Reg(to)];
        // vmovdqa ymm4, ymm3 and vmovaps xmm1, xmm9 as loads, mov rbp, rsp as one.
        assert_eq!(text(&[0xc5, 0xfd, 0x6f, 0xe3]), Some((Op::VMOVDQA, registers(Reg::Y3, Reg::Y4))));
        assert_eq!(text(&[0xc4, 0xc1, 0x78, 0x28, 0xc9]), Some((Op::VMOVAPS, registers(Reg::X9, Reg::X1))));
        assert_eq!(text(&[0x48, 0x8b, 0xec]), Some((Op::MOVQ, registers(Reg::SP, Reg::BP))));
        // Memory, and what goes elsewhere.
        assert_eq!(text(&[0xc5, 0xfd, 0x6f, 0x23]), None);
        assert_eq!(text(&[0xf3, 0xc3]), None);
    }
}
