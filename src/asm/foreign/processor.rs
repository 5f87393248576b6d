//! Assembly for other processors, in the same dialect: arm64 above all.
//!
//! In: the errors of an assembly. Out: the same, with one in place of those that come from the code of another processor.

use super::Line;
use crate::amd64::{Op, Reg, foreign};
use crate::diag::Diagnostic;
use crate::source::{FileId, SourceMap};
use rustc_hash::{FxHashMap, FxHashSet};

/// Instructions of arm64 that amd64 does not have, by Go's names (cmd/internal/obj/arm64/anames.go) and those of others.
const ARM64: [&str; 97] = [
    "ADDS", "ADRP", "AESE", "AESMC", "ANDS", "ASR", "BFI", "BFXIL", "BIC", "BL", "BLR", "BR", "CASAL",
    "CBNZ", "CBNZW", "CBZ", "CBZW", "CINC", "CLZ", "CMN", "CSEL", "CSET", "CSETM", "CSINC", "CSINV", "CSNEG",
    "DMB", "DSB", "EOR", "EXTR", "FCVTZSD", "FMOVQ", "FMOVS", "ISB", "LDADDAL", "LDAR", "LDAXR", "LDP",
    "LDPW", "LDR", "LDRB", "LDXR", "LSL", "LSR", "MADD", "MNEG", "MOVBU", "MOVH", "MOVHU", "MOVWU", "MRS",
    "MSR", "MSUB", "MVN", "ORN", "ORR", "PRFM", "RBIT", "REV", "REV16", "REV32", "SCVTFD", "SDIV", "SMULH",
    "STLR", "STLXR", "STP", "STPW", "STR", "STRB", "STXR", "SUBS", "SWPAL", "SXTW", "TBNZ", "TBZ", "TST",
    "UBFX", "UDIV", "UMULH", "UXTB", "VADD", "VAND", "VDUP", "VEOR", "VEXT", "VLD1", "VMOV", "VORR",
    "VREV32", "VREV64", "VSHL", "VST1", "VTBL", "VUSHR", "WFE", "YIELD",
];

/// Instructions of RISC-V that amd64 does not have, by Go's names (cmd/internal/obj/riscv/anames.go).
const RISCV: [&str; 44] = [
    "ADDI", "ADDIW", "ANDI", "AUIPC", "BEQZ", "BGEU", "BGEZ", "BGTZ", "BLEZ", "BLTU", "BLTZ", "BNEZ", "DIVU",
    "EBREAK", "ECALL", "FENCE", "JAL", "JALR", "LB", "LBU", "LD", "LH", "LHU", "LUI", "LW", "LWU", "ORI",
    "REMU", "SB", "SD", "SEQZ", "SLL", "SLLI", "SLT", "SLTI", "SLTIU", "SLTU", "SNEZ", "SRA", "SRAI", "SRL",
    "SRLI", "SW", "XORI",
];

/// Instructions that amd64 has only with a letter for their size.
const UNSIZED: [&str; 9] = ["ADD", "AND", "CMP", "DIV", "MOV", "MUL", "OR", "SUB", "XOR"];

/// Instructions of both, as GNU writes them for arm64.
const SHARED: [&str; 4] = ["fabs", "fsqrt", "nop", "ret"];

/// The fewest lines that tell.
const FEWEST: usize = 3;

/// What is told by a line of code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Nothing,
    /// A branch that several other processors have.
    Branch,
    /// A register that many other processors have.
    Register,
    Arm64,
    RiscV,
}

impl Found {
    /// The processor, as in the name of a file.
    fn name(self) -> Option<&'static str> {
        match self {
            Found::Arm64 => Some("arm64"),
            Found::RiscV => Some("riscv64"),
            _ => None,
        }
    }
}

/// Merges the errors of each file that is mostly for another processor, and those of each line in other files.
pub(super) fn explain<'s>(
    diagnostics: &mut Vec<Diagnostic>,
    sources: &SourceMap,
    place: &dyn Fn(&Diagnostic) -> Option<Line<'s>>,
) {
    #[derive(Default)]
    struct Count {
        errors: usize,
        foreign: usize,
        processor: Option<&'static str>,
        /// Whether the one message is written.
        is_told: bool,
    }
    let mut counts: FxHashMap<FileId, Count> = FxHashMap::default();
    for line in diagnostics.iter().filter_map(place) {
        let count = counts.entry(line.file).or_default();
        let found = look(line.text);
        count.errors += 1;
        count.foreign += usize::from(found != Found::Nothing);
        count.processor = count.processor.or(found.name());
    }
    counts.retain(|_, count| count.foreign >= FEWEST && count.foreign * 2 > count.errors);
    // By line, whether it has its message.
    let mut lines: FxHashSet<u32> = FxHashSet::default();
    diagnostics.retain_mut(|diagnostic| {
        let Some(line) = place(diagnostic) else { return true };
        let found = look(line.text);
        let Some(count) = counts.get_mut(&line.file) else {
            return alone(diagnostic, &line, found, &mut lines);
        };
        if found == Found::Nothing {
            // What amd64 would need says nothing about the rest of the file.
            diagnostic.fixes.clear();
            return true;
        }
        if std::mem::replace(&mut count.is_told, true) {
            return false;
        }
        let name = sources.file(line.file).name();
        let message = format!("`{name}` looks like assembly for {}", called(count.processor));
        let processor = count.processor.unwrap_or("arm64");
        let stem = name.strip_suffix(".s").unwrap_or(name).trim_end_matches("_amd64");
        let advice = match count.processor {
            _ if stem.ends_with(&format!("_{processor}")) => format!("leave it out for amd64: `//go:build {processor}`"),
            Some(_) => format!("call the file `{stem}_{processor}.s`, or begin it with `//go:build {processor}`"),
            None => format!("name the file for its processor, such as `{stem}_{processor}.s`, or begin it with `//go:build {processor}`"),
        };
        *diagnostic = Diagnostic::error("other-processor", line.span, message)
            .note(format!("{} errors of the file come from such instructions and registers", count.foreign))
            .note("rasm assembles for amd64")
            .help(advice);
        true
    });
}

/// The message for a line of another processor in a file for amd64: whether the diagnostic stays.
fn alone(diagnostic: &mut Diagnostic, line: &Line<'_>, found: Found, lines: &mut FxHashSet<u32>) -> bool {
    if matches!(found, Found::Nothing | Found::Branch) {
        return true;
    }
    let mut words = words(line.text);
    let head = words.next().unwrap_or_default();
    // `MOVQ R0, AX` is for amd64, with one register that is not.
    let is_ours = Op::from_name(head).is_some() && !matches!(head, "MOVD" | "MOVB" | "MOVW" | "RET");
    if found == Found::Register && (is_ours || words.any(is_amd64)) {
        return true;
    }
    if !lines.insert(line.span.start) {
        return false;
    }
    let whose = called(found.name());
    *diagnostic =
        Diagnostic::error("other-processor", line.span, format!("this is an instruction of {whose}"))
            .note("rasm assembles for amd64")
            .note(
                "the general registers are `AX`, `BX`, `CX`, `DX`, `SI`, `DI`, `BP`, `SP` and `R8` to `R15`",
            );
    true
}

/// A processor's name in a sentence.
fn called(name: Option<&'static str>) -> &'static str {
    match name {
        Some("riscv64") => "RISC-V",
        Some(name) => name,
        None => "another processor",
    }
}

/// Whether a word is a register that only amd64 has.
fn is_amd64(word: &str) -> bool {
    Reg::from_name(word).is_some_and(|reg| reg.is_gpr64() && !word.starts_with('R'))
}

/// The words of a line.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether a word is an instruction of arm64 that amd64 does not have.
pub(in crate::asm) fn is_arm64(word: &str) -> bool {
    ARM64.binary_search(&word).is_ok()
}

/// Whether a word is a branch or call that several other processors have: `BNE`, `BL`.
pub(in crate::asm) fn is_branch(word: &str) -> bool {
    let meant = || foreign::word(word).is_some_and(|meant| meant.starts_with('J') || meant == "CALL");
    word.starts_with('B') && meant()
}

/// What a line is for.
fn look(text: &str) -> Found {
    let mut all = words(text);
    let head = all.next().unwrap_or_default();
    let rest: Vec<&str> = all.collect();
    if Op::from_name(head).is_none() {
        if is_arm64(head) && head != "BL" {
            return Found::Arm64;
        }
        if RISCV.binary_search(&head).is_ok() {
            return Found::RiscV;
        }
        // `mov x0, x1`, as GNU writes it.
        let is_small = |word: &&str| numbered(word, "x").or_else(|| numbered(word, "w")).is_some();
        let is_lower = head.bytes().all(|byte| byte.is_ascii_lowercase());
        // `vpaddd x1, x2, x3` is for amd64, in small letters.
        let is_ours = || Op::from_name(&head.to_ascii_uppercase()).is_some() && !SHARED.contains(&head);
        if is_lower && rest.iter().any(is_small) && !is_ours() {
            return Found::Arm64;
        }
    }
    if text.split([' ', '\t', ',', '[', '(']).any(is_vector) {
        return Found::Arm64;
    }
    let general = || rest.iter().any(|word| numbered(word, "X").is_some());
    let branches = is_branch(head);
    if general() && (UNSIZED.contains(&head) || branches) && !rest.iter().any(|word| is_amd64(word)) {
        return Found::RiscV;
    }
    if rest.iter().any(|word| is_register(word)) {
        return Found::Register;
    }
    if branches { Found::Branch } else { Found::Nothing }
}

/// The number of a register below 32 whose name starts with a letter.
fn numbered(word: &str, letter: &str) -> Option<u8> {
    word.strip_prefix(letter)?.parse().ok().filter(|number| *number < 32)
}

/// Whether a word is a register elsewhere and nothing here: amd64 has no R0 to R7, and no R16 and above.
fn is_register(word: &str) -> bool {
    let number = word.strip_prefix('R').and_then(|digits| digits.parse::<u8>().ok());
    matches!(word, "ZR" | "RSP" | "LR") || number.is_some_and(|number| matches!(number, 0..=7 | 16..=31))
}

/// Whether a word starts with a vector of arm64 and the arrangement of its elements, such as `V0.B16`.
fn is_vector(word: &str) -> bool {
    let Some((register, arrangement)) = word.strip_prefix('V').and_then(|rest| rest.split_once('.')) else {
        return false;
    };
    register.parse::<u8>().is_ok_and(|number| number < 32)
        && arrangement.starts_with(['B', 'H', 'S', 'D', 'Q'])
}

#[cfg(test)]
mod tests {
    use super::{ARM64, Found, RISCV, look};
    use crate::amd64::Op;

    #[test]
    fn lines_tell_their_processor() {
        let ours: Vec<_> = ARM64.iter().filter(|name| Op::from_name(name).is_some()).collect();
        assert!(ours.is_empty(), "{ours:?}");
        assert!(ARM64.is_sorted() && RISCV.is_sorted());
        let ours: Vec<_> = RISCV.iter().filter(|name| Op::from_name(name).is_some()).collect();
        assert!(ours.is_empty(), "{ours:?}");
        assert!(look("BEQ X5, X6, done") == Found::RiscV);
        assert!(look("BEQ done") == Found::Branch);
        assert!(look("ldr x0, [x1]") == Found::Arm64);
        assert!(look("MOV XMM0, XMM1") == Found::Nothing);
        assert!(look("vpaddd x1, x2, x3") == Found::Nothing);
        assert!(look("ret x30") == Found::Arm64);
        assert!(look("LDP (R0), (R1, R2)") == Found::Arm64);
        assert!(look("VAND V1.B16, V2.B16, V3.B16") == Found::Arm64);
        assert!(look("ADD R0, R1, R2") == Found::Register);
        assert!(look("MOVQ R8, R15") == Found::Nothing);
    }
}
