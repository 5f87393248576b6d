//! Instructions from the table: every mnemonic and form, with any valid operands.
//!
//! The forms are those that the encoder lists in messages. The encoder also checks the operands, so this generator does not
//! find operands that rasm refuses incorrectly; the suite `amd64` tries all operands in both assemblers.

use super::number::integer;
use super::{Flags, Writer};
use crate::amd64::sample::{NUMBERS, PSEUDO, SUFFIXES};
use crate::support::random::Random;
use rasm::amd64::{self, Mem, Op, Operand, Reg, Suffix, is_jump_syntax, operand_forms};
use std::sync::OnceLock;

/// A mnemonic and its forms, each a list of operand kinds.
struct Row {
    name: &'static str,
    op: Op,
    forms: Vec<Vec<String>>,
}

/// Number of attempts to find valid operands before falling back to a template.
const TRIES: usize = 12;

const WORDS: [&str; 16] =
    ["AX", "BX", "CX", "DX", "SI", "DI", "BP", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "SP", "R15"];

/// The last ones are unusable with -dynlink: R15B, and the registers that cannot be used together with R15.
const BYTES: [&str; 19] = [
    "AL", "CL", "DL", "BL", "SPB", "BPB", "SIB", "DIB", "R8B", "R9B", "R10B", "R12B", "R13B", "R14B", "R15B",
    "AH", "CH", "DH", "BH",
];
const SPOILT_BYTES: usize = 5;

fn rows() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let names = amd64::names().iter().filter(|(name, op)| {
            let stack = ["PUSH", "POP"].iter().any(|start| op.name().starts_with(start));
            // Not all names with this prefix move the stack pointer.
            let stack = stack && !op.name().starts_with("POPCNT");
            // The others belong in groups, or have operands other than registers and memory.
            !is_jump_syntax(name) && !PSEUDO.contains(&op.name()) && !stack
        });
        let row = |&(name, op): &(&'static str, Op)| {
            let forms = operand_forms(op).into_iter().filter(|form| !form.contains("TLS"));
            let kinds =
                |form: String| form.split(", ").filter(|kind| !kind.is_empty()).map(str::to_owned).collect();
            Row { name, op, forms: forms.map(kinds).collect() }
        };
        names.map(row).filter(|row| !row.forms.is_empty()).collect()
    })
}

/// An operand as text, and in the encoder's representation.
type Written = (String, Operand);

impl Writer<'_> {
    /// A random instruction from the table.
    pub(super) fn table_instruction(&mut self) {
        let rows = rows();
        let row = &rows[self.random.below(rows.len())];
        for attempt in 0..TRIES {
            let form = &row.forms[self.random.below(row.forms.len())];
            // Only AVX-512 instructions have suffixes.
            let suffix = match row.name.starts_with('V') && attempt < TRIES / 2 && self.random.chance(50) {
                true => self.random.pick(&SUFFIXES),
                false => "",
            };
            // With a symbol from the global offset table, the reference drops the suffix.
            let symbols = suffix.is_empty() || !self.flags.dynlink();
            let written: Option<Vec<Written>> = form.iter().map(|kind| self.operand(kind, symbols)).collect();
            let Some(written) = written else { continue };
            let operands: Vec<Operand> = written.iter().map(|(_, operand)| *operand).collect();
            let parsed = Suffix::parse(suffix).unwrap_or_default();
            if amd64::encode(row.op, parsed, &operands).is_err() {
                continue;
            }
            let texts: Vec<&str> = written.iter().map(|(text, _)| text.as_str()).collect();
            let dot = if suffix.is_empty() { "" } else { "." };
            self.push(format!("{}{dot}{suffix} {}", row.name, texts.join(", ")).trim_end());
            return;
        }
        self.plain();
    }

    fn operand(&mut self, kind: &str, symbols: bool) -> Option<Written> {
        if let Some(kind) = kind.strip_suffix("/mem") {
            return if self.random.chance(50) {
                self.operand(kind, symbols)
            } else {
                Some(self.memory(symbols))
            };
        }
        let random = &mut self.random;
        let numbered = |random: &mut Random, letter: char| {
            let highest = if random.chance(70) { 16 } else { 32 };
            format!("{letter}{}", random.below(highest))
        };
        let name = match kind {
            "reg" => general(random, self.flags).to_owned(),
            "reg8" => BYTES[random.below(BYTES.len() - if self.flags.dynlink() { SPOILT_BYTES } else { 0 })]
                .to_owned(),
            "mem" => return Some(self.memory(symbols)),
            "mem(X*n)" => return Some(self.vector_memory('X')),
            "mem(Y*n)" => return Some(self.vector_memory('Y')),
            "mem(Z*n)" => return Some(self.vector_memory('Z')),
            "X" | "Y" | "Z" => numbered(random, kind.chars().next()?),
            "F" => format!("F{}", random.below(8)),
            "M" => format!("M{}", random.below(8)),
            "K" => format!("K{}", random.below(8)),
            "K1-K7" => format!("K{}", 1 + random.below(7)),
            "[X0-X3]" | "[Z0-Z3]" => return Some(list(random, if kind == "[X0-X3]" { 'X' } else { 'Z' })),
            "segment" => random.pick(&["CS", "DS", "ES", "SS", "FS", "GS"]).to_owned(),
            "CR" => random.pick(&["CR0", "CR2", "CR3", "CR4", "CR8"]).to_owned(),
            "DR" => random.pick(&["DR0", "DR1", "DR2", "DR3", "DR6", "DR7"]).to_owned(),
            _ if kind.starts_with('$') => return Some(immediate(random, kind)),
            name => name.to_owned(),
        };
        let reg = Reg::from_name(&name)?;
        Some((name, Operand::Reg(reg)))
    }

    fn memory(&mut self, symbols: bool) -> Written {
        let place = |mem: Mem| Operand::Mem(mem);
        let choice = self.random.below(20);
        if choice < 4 && symbols {
            return (self.global(), place(Mem { rip: true, ..Mem::default() }));
        }
        let disp = displacement(&mut self.random);
        match choice {
            4 => {
                let offset = 8 * self.random.below(6) as i64;
                let mem = Mem { base: Reg::SP, disp: offset + 8, ..Mem::default() };
                (format!("a+{offset}(FP)"), place(mem))
            }
            5 => {
                let offset = 8 * (1 + self.random.below(6) as i64);
                let mem = Mem { base: Reg::SP, disp: -offset, ..Mem::default() };
                (format!("t-{offset}(SP)"), place(mem))
            }
            6 => self.address_of("", "", 0, disp),
            7 => {
                let segment = self.random.pick(&["FS", "GS"]);
                self.address_of(segment, "", 0, disp)
            }
            8 => {
                let (base, segment) = (self.base(), self.random.pick(&["FS", "GS"]));
                self.address_of(base, segment, 1, disp)
            }
            9 => {
                let index = self.index_register();
                let scale = [2, 4, 8][self.random.below(3)];
                self.address_of("", index, scale, disp)
            }
            10..14 => {
                let (base, index) = (self.base(), self.index_register());
                let scale = [1, 2, 4, 8][self.random.below(4)];
                self.address_of(base, index, scale, disp)
            }
            _ => {
                let base = self.base();
                self.address_of(base, "", 0, disp)
            }
        }
    }

    fn vector_memory(&mut self, letter: char) -> Written {
        let highest = if self.random.chance(60) { 16 } else { 32 };
        let index = format!("{letter}{}", self.random.below(highest));
        let base = if self.random.chance(10) { "" } else { self.base() };
        let scale = [1, 2, 4, 8][self.random.below(4)];
        let disp = displacement(&mut self.random);
        self.address_of(base, &index, scale, disp)
    }

    fn address_of(&mut self, base: &str, index: &str, scale: u8, disp: i64) -> Written {
        let named = |name: &str| Reg::from_name(name).unwrap_or(Reg::NONE);
        let mem = Mem { base: named(base), index: named(index), scale, disp, ..Mem::default() };
        let mut text = String::new();
        if disp != 0 || base.is_empty() && index.is_empty() {
            text.push_str(&disp.to_string());
        }
        if !base.is_empty() {
            text.push_str(&format!("({base})"));
        }
        if !index.is_empty() {
            text.push_str(&format!("({index}*{scale})"));
        }
        (text, Operand::Mem(mem))
    }

    fn base(&mut self) -> &'static str {
        general(&mut self.random, self.flags)
    }

    fn index_register(&mut self) -> &'static str {
        match general(&mut self.random, self.flags) {
            "SP" => "BP",
            name => name,
        }
    }
}

/// R15 cannot be used together with the global offset table.
fn general(random: &mut Random, flags: &Flags) -> &'static str {
    random.pick(&WORDS[..WORDS.len() - usize::from(flags.dynlink())])
}

fn displacement(random: &mut Random) -> i64 {
    match random.below(8) {
        0..3 => 0,
        3 => 8 * random.range(-20, 20),
        // AVX-512 scales an 8-bit displacement by the operand's size.
        4 => (1 << random.below(7)) * random.range(-130, 130),
        5 => [127, 128, -128, -129, 0x7fff_ffff, -0x8000_0000][random.below(6)],
        _ => random.range(-200, 200),
    }
}

fn list(random: &mut Random, letter: char) -> Written {
    let (first, last) = (random.below(8) * 4, random.below(29));
    let first = if random.chance(50) { first } else { last };
    let name = |number| format!("{letter}{number}");
    let reg = |number| Reg::from_name(&name(number)).unwrap_or(Reg::NONE);
    (format!("[{}-{}]", name(first), name(first + 3)), Operand::RegList(reg(first), reg(first + 3)))
}

fn immediate(random: &mut Random, kind: &str) -> Written {
    let value = match kind {
        "$1" => 1,
        "$0..3" => random.range(0, 3),
        "$imm8" => random.range(-128, 127),
        "$uimm8" => random.range(0, 255),
        "$imm64" => random.next() as i64,
        _ if random.chance(70) => NUMBERS[random.below(NUMBERS.len())],
        _ => i64::from(random.next() as i32),
    };
    (format!("${}", integer(random, value)), Operand::Imm(value))
}
