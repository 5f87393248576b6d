//! Operands to try. In: the forms that the table lists in messages. Out: operand lists, in which every operand of a form varies
//! over everything valid in its position and much that is not, while the others keep valid values.

use super::reg;
use rasm::amd64::{Mem, Op, Operand, Reg, operand_forms};
use std::collections::HashSet;

/// How much to try.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Amount {
    /// Everything.
    Full,
    /// Every mnemonic and every kind of operand, with fewer values of each.
    Sampled,
}

/// Mnemonics that the assembler's upper layers replace by others or drop.
pub(crate) const PSEUDO: [&str; 12] = [
    "ADJSP",
    "NOP",
    "DUFFCOPY",
    "DUFFZERO",
    "END",
    "FUNCDATA",
    "GETCALLERPC",
    "PCALIGN",
    "PCALIGNMAX",
    "PCDATA",
    "RET",
    "TEXT",
];

/// The values at which the size of an immediate changes.
pub(crate) const NUMBERS: [i64; 22] = [
    0,
    1,
    2,
    3,
    4,
    127,
    128,
    255,
    256,
    -1,
    -128,
    -129,
    32767,
    65535,
    65536,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_ffff,
    0x1_0000_0000,
    -0x8000_0000,
    -0x8000_0001,
    i64::MIN,
];

/// Displacements around the limits of one byte, scaled and unscaled.
const DISPLACEMENTS: [i64; 26] = [
    0,
    1,
    2,
    4,
    8,
    16,
    32,
    64,
    127,
    128,
    254,
    256,
    508,
    512,
    1016,
    1024,
    2032,
    2048,
    4064,
    4096,
    8128,
    8192,
    -128,
    -129,
    -8192,
    0x7fff_ffff,
];

fn memory(base: &str, index: &str, scale: u8, disp: i64) -> Operand {
    let named = |name: &str| {
        if name.is_empty() { Reg::NONE } else { reg(name) }
    };
    Operand::Mem(Mem { base: named(base), index: named(index), scale, disp, ..Mem::default() })
}

fn regs(names: &str) -> Vec<Operand> {
    names.split(' ').map(|name| Operand::Reg(reg(name))).collect()
}

/// Addresses of every shape.
fn addresses(amount: Amount) -> Vec<Operand> {
    let mut all = Vec::new();
    for base in ["AX", "CX", "DX", "BX", "SP", "BP", "SI", "DI", "R8", "R12", "R13", "R15"] {
        all.push(memory(base, "", 0, 0));
        all.push(memory(base, "", 0, 16));
        all.push(memory(base, "", 0, 4096));
        all.push(memory(base, "DX", 1, 0));
        all.push(memory(base, "R13", 8, -128));
    }
    for disp in DISPLACEMENTS {
        all.push(memory("BX", "", 0, disp));
        all.push(memory("R9", "CX", 4, disp));
    }
    for index in ["AX", "BP", "SI", "R8", "R12", "R15", "SP"] {
        all.push(memory("", index, 2, 0));
        all.push(memory("DX", index, 4, 0x12345));
    }
    all.push(memory("", "", 0, 0x1234));
    all.push(memory("", "", 0, -1));
    for segment in ["CS", "DS", "ES", "SS", "FS", "GS"] {
        all.push(memory(segment, "", 0, 0x30));
        all.push(memory("AX", segment, 1, 8));
    }
    all.push(memory("TLS", "", 0, 0));
    all.push(memory("TLS", "", 0, 16));
    all.push(memory("AX", "", 0, 0x8000_0000));
    all.push(memory("AX", "", 0, -0x8000_0000));
    all.push(memory("AX", "", 0, -0x8000_0001));
    if amount == Amount::Sampled {
        all = all.into_iter().step_by(9).collect();
    }
    all.push(symbol());
    all
}

/// A symbol, relative to the next instruction.
fn symbol() -> Operand {
    Operand::Mem(Mem { rip: true, ..Mem::default() })
}

/// Addresses with a vector index.
fn vector_addresses(letter: char, amount: Amount) -> Vec<Operand> {
    let mut all = Vec::new();
    for number in [0, 1, 7, 8, 15, 16, 24, 31] {
        let index = format!("{letter}{number}");
        for (base, scale, disp) in
            [("AX", 1, 0), ("R13", 2, 0), ("", 4, 0), ("SP", 8, 8), ("R12", 1, 508), ("BP", 4, 4096)]
        {
            all.push(memory(base, &index, scale, disp));
        }
    }
    if amount == Amount::Sampled {
        all = all.into_iter().step_by(5).collect();
    }
    all
}

/// Two valid values for an operand of this kind.
fn fitting(kind: &str) -> Vec<Operand> {
    let number = |a: i64, b: i64| vec![Operand::Imm(a), Operand::Imm(b)];
    match kind {
        "reg8" => regs("BL R10B"),
        "reg" => regs("BX R10"),
        "reg8/mem" => [regs("DL"), vec![memory("SI", "", 0, 24)]].concat(),
        "reg/mem" => [regs("DX"), vec![memory("SI", "", 0, 24)]].concat(),
        "mem" => vec![memory("SI", "", 0, 24), memory("R8", "R9", 2, 0)],
        "mem(X*n)" => vec![memory("SI", "X3", 4, 0), memory("R8", "X20", 2, 8)],
        "mem(Y*n)" => vec![memory("SI", "Y3", 4, 0), memory("R8", "Y20", 2, 8)],
        "mem(Z*n)" => vec![memory("SI", "Z3", 4, 0), memory("R8", "Z20", 2, 8)],
        "F" => regs("F0 F3"),
        "M" => regs("M2 M3"),
        "M/mem" => [regs("M2"), vec![memory("SI", "", 0, 24)]].concat(),
        "X" => regs("X4 X21"),
        "Y" => regs("Y4 Y21"),
        "Z" => regs("Z4 Z21"),
        "X/mem" => [regs("X4 X21"), vec![memory("SI", "", 0, 24)]].concat(),
        "Y/mem" => [regs("Y4 Y21"), vec![memory("SI", "", 0, 24)]].concat(),
        "Z/mem" => [regs("Z4"), vec![memory("SI", "", 0, 24)]].concat(),
        "[X0-X3]" => vec![Operand::RegList(Reg::X0, Reg::X3), Operand::RegList(Reg::X28, Reg::X31)],
        "[Z0-Z3]" => vec![Operand::RegList(Reg::Z0, Reg::Z3), Operand::RegList(Reg::Z5, Reg::Z8)],
        "K" => regs("K0 K5"),
        "K/mem" => [regs("K5"), vec![memory("SI", "", 0, 24)]].concat(),
        "K1-K7" => regs("K2 K7"),
        "segment" => regs("DS GS"),
        "CR" => regs("CR0 CR8"),
        "DR" => regs("DR0 DR7"),
        "$1" => number(1, 1),
        "$0..3" => number(2, 3),
        "$imm8" => number(5, -7),
        "$uimm8" => number(5, 200),
        "$imm" => number(77, -77),
        "$imm32" => number(300, -300),
        "$imm64" => number(0x1234_5678_9abc, -300),
        name => vec![Operand::Reg(reg(name))],
    }
}

/// All values to try in an operand position, valid or not. TLS as a plain register is omitted, because it makes the reference
/// assembler abort.
fn anything(amount: Amount) -> Vec<Operand> {
    let mut all = regs("AL CL DL BL SPB BPB SIB DIB R8B R15B AX CX DX BX SP BP SI DI R8 R11 R15 AH CH DH BH");
    all.extend(regs("F0 F1 F2 F7 M0 M1 M7 K0 K1 K7 X0 X1 X8 X15 X16 X31 Y0 Y1 Y15 Y16 Y31 Z0 Z1 Z15 Z31"));
    all.extend(regs("CS SS DS ES FS GS GDTR IDTR LDTR MSW TASK CR0 CR1 CR2 CR3 CR4 CR5 CR8 CR9"));
    all.extend(regs("DR0 DR1 DR2 DR3 DR4 DR6 DR7 TR0 TR6 TR7"));
    if amount == Amount::Sampled {
        all = regs("AL CL SPB SIB R8B AX CX DX SP R11 AH F0 F1 F7 M1 K0 K1 X0 X15 X16 Y1 Y31 Z1 Z31");
        all.extend(regs("CS FS GDTR MSW CR1 CR8 DR1 DR2 TR6"));
    }
    all.extend(NUMBERS.map(Operand::Imm));
    all.extend(addresses(amount));
    for letter in ['X', 'Y', 'Z'] {
        all.extend(vector_addresses(letter, amount));
    }
    for (first, last) in [(Reg::X0, Reg::X3), (Reg::Z4, Reg::Z7), (Reg::Y0, Reg::Y3), (Reg::X1, Reg::X2)] {
        all.push(Operand::RegList(first, last));
    }
    all
}

/// All suffixes.
pub(crate) const SUFFIXES: [&str; 13] = [
    "Z", "BCST", "BCST.Z", "SAE", "SAE.Z", "RN_SAE", "RD_SAE", "RU_SAE", "RZ_SAE", "RN_SAE.Z", "RD_SAE.Z",
    "RU_SAE.Z", "RZ_SAE.Z",
];

/// Operand lists to try for a mnemonic, each with its suffix.
pub(crate) fn cases(op: Op, amount: Amount) -> Vec<(&'static str, Vec<Operand>)> {
    let mut out = Vec::new();
    let mut seen = HashSet::new();
    let mut add = |suffix: &'static str, operands: Vec<Operand>| {
        if seen.insert(format!("{suffix} {operands:?}")) {
            out.push((suffix, operands));
        }
    };
    for operands in anywhere() {
        add("", operands);
    }
    let values = anything(amount);
    // The reference assembler aborts on TLS as a register unless it makes a shared object.
    for form in operand_forms(op).iter().filter(|form| !form.contains("TLS")) {
        let kinds: Vec<&str> = form.split(", ").filter(|k| !k.is_empty()).collect();
        let choices: Vec<Vec<Operand>> = kinds.iter().map(|k| fitting(k)).collect();
        let bases: Vec<Vec<Operand>> = (0..if amount == Amount::Full { 3 } else { 2 })
            .map(|i| choices.iter().map(|c| c[i.min(c.len() - 1)]).collect())
            .collect();
        for base in &bases {
            add("", base.clone());
            for place in 0..kinds.len() {
                for value in &values {
                    let mut operands = base.clone();
                    operands[place] = *value;
                    add("", operands);
                }
                let mut fewer = base.clone();
                fewer.remove(place);
                add("", fewer);
            }
            // Suffixes are for AVX-512; for the others one suffix per form is enough.
            for suffix in if op.name().starts_with('V') { &SUFFIXES[..] } else { &SUFFIXES[..1] } {
                add(suffix, base.clone());
            }
        }
        pairs(&choices, &bases[0], &mut add);
    }
    out
}

/// One operand list for each form with a general register, which has its full-width name.
pub(crate) fn cases_of_registers(op: Op) -> Vec<Vec<Operand>> {
    let word = |kind: &&str| match *kind {
        "reg8" | "reg8/mem" | "reg" | "reg/mem" => regs("BX")[0],
        other => fitting(other)[0],
    };
    let forms = operand_forms(op).into_iter().filter(|form| form.contains("reg") && !form.contains("TLS"));
    forms.map(|form| form.split(", ").collect::<Vec<_>>().iter().map(word).collect()).collect()
}

/// Operand lists tried for every mnemonic, regardless of its forms.
fn anywhere() -> Vec<Vec<Operand>> {
    let mut all = vec![Vec::new()];
    for names in [
        "AX", "AL", "X1", "M1", "K1", "F0", "F3", "CS", "FS", "AX CX", "AL CL", "AL CX", "X1 X2", "X1 CX",
        "CX X1", "M1 M2", "M1 CX", "CX M1", "X1 M1", "M1 X1", "Y1 Y2", "Z1 Z2", "K1 K2", "F0 F1", "F1 F0",
        "AX BX CX", "X1 X2 X3", "Y1 Y2 Y3", "Z1 Z2 Z3", "K1 K2 K3", "X0 X1 X2",
    ] {
        all.push(regs(names));
    }
    let mem = memory("BX", "", 0, 8);
    let one = Operand::Imm(1);
    all.push(vec![mem]);
    all.push(vec![one]);
    for name in ["AX", "AL", "X1", "Y1", "Z1", "M1", "K1", "F0"] {
        let reg = Operand::Reg(reg(name));
        all.extend([vec![mem, reg], vec![reg, mem], vec![one, reg], vec![reg, one]]);
        all.extend([vec![one, reg, reg], vec![one, mem, reg], vec![one, reg, mem], vec![mem, reg, reg]]);
    }
    all
}

/// Combinations of registers for the first two operands.
fn pairs(choices: &[Vec<Operand>], base: &[Operand], add: &mut impl FnMut(&'static str, Vec<Operand>)) {
    let family = |operand: &Operand| match operand {
        Operand::Reg(r) if r.is_gpr64() => regs("AX CX SP BP SI R8 R12"),
        Operand::Reg(r) if r.is_byte() => regs("AL CL AH BH SIB R9B SI R9"),
        Operand::Reg(r) if r.is_xmm() => regs("X0 X7 X8 X15 X16 X31"),
        Operand::Reg(r) if r.is_ymm() => regs("Y0 Y7 Y8 Y15 Y16 Y31"),
        other => vec![*other],
    };
    if let [first, second, ..] = choices {
        for a in family(&first[0]) {
            for b in family(&second[0]) {
                let mut operands = base.to_vec();
                operands[0] = a;
                operands[1] = b;
                add("", operands);
            }
        }
    }
}

/// The operand as source text.
pub(crate) fn text(operand: &Operand) -> String {
    match operand {
        Operand::Reg(r) => r.name().to_string(),
        Operand::RegList(a, b) => format!("[{}-{}]", a.name(), b.name()),
        Operand::Imm(value) => format!("${value}"),
        Operand::Mem(mem) if mem.rip => "data(SB)".to_string(),
        Operand::Mem(mem) => {
            let mut text = String::new();
            if mem.disp != 0 || (mem.base == Reg::NONE && mem.index == Reg::NONE) {
                text.push_str(&mem.disp.to_string());
            }
            if mem.base != Reg::NONE {
                text.push_str(&format!("({})", mem.base.name()));
            }
            if mem.index != Reg::NONE {
                text.push_str(&format!("({}*{})", mem.index.name(), mem.scale));
            }
            text
        }
        other => panic!("unknown operand {other:?}"),
    }
}
