//! Assembly for other processors, in the same dialect: arm64 above all.
//!
//! In: the errors of an assembly. Out: the same, with one in place of those that come from the code of another processor.

use super::Line;
use crate::amd64::Op;
use crate::diag::Diagnostic;
use crate::source::{FileId, SourceMap};
use rustc_hash::FxHashMap;

/// Instructions of arm64 that amd64 does not have, by Go's names (cmd/internal/obj/arm64/anames.go).
const ARM64: [&str; 43] = [
    "ADRP", "AESE", "AESMC", "BFI", "BFXIL", "BIC", "BL", "CBNZ", "CBNZW", "CBZ", "CBZW", "CINC", "CSEL",
    "CSET", "EOR", "EXTR", "FMOVQ", "FMOVS", "LDAR", "LDAXR", "LDP", "LDPW", "MADD", "MOVWU", "MSUB", "MVN",
    "ORN", "ORR", "RBIT", "REV", "SDIV", "STLR", "STLXR", "STP", "STPW", "TBNZ", "TBZ", "UBFX", "UDIV",
    "UMULH", "VEOR", "VLD1", "VST1",
];

/// The fewest lines that tell.
const FEWEST: usize = 3;

/// What is told by a line of code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Nothing,
    /// A register that many other processors have.
    Register,
    Arm64,
}

/// Merges the errors of each file that is mostly for another processor.
pub(super) fn explain<'s>(
    diagnostics: &mut Vec<Diagnostic>,
    sources: &SourceMap,
    place: &dyn Fn(&Diagnostic) -> Option<Line<'s>>,
) {
    #[derive(Default)]
    struct Count {
        errors: usize,
        foreign: usize,
        is_arm64: bool,
        /// Whether the one message is written.
        is_told: bool,
    }
    let mut counts: FxHashMap<FileId, Count> = FxHashMap::default();
    for line in diagnostics.iter().filter_map(place) {
        let count = counts.entry(line.file).or_default();
        let found = look(line.text);
        count.errors += 1;
        count.foreign += usize::from(found != Found::Nothing);
        count.is_arm64 |= found == Found::Arm64;
    }
    counts.retain(|_, count| count.foreign >= FEWEST && count.foreign * 2 > count.errors);
    if counts.is_empty() {
        return;
    }
    diagnostics.retain_mut(|diagnostic| {
        let Some(line) = place(diagnostic) else { return true };
        let Some(count) = counts.get_mut(&line.file).filter(|_| look(line.text) != Found::Nothing) else {
            return true;
        };
        if std::mem::replace(&mut count.is_told, true) {
            return false;
        }
        let processor = if count.is_arm64 { "arm64" } else { "another processor" };
        let name = sources.file(line.file).name();
        *diagnostic = Diagnostic::error(
            "other-processor",
            line.span,
            format!("`{name}` looks like assembly for {processor}"),
        )
        .note(format!("{} errors of the file come from such instructions and registers", count.foreign))
        .help("rasm assembles for amd64: name the file for it, such as `sum_amd64.s`");
        true
    });
}

/// Whether a word is an instruction of arm64 that amd64 does not have.
pub(in crate::asm) fn is_arm64(word: &str) -> bool {
    ARM64.binary_search(&word).is_ok()
}

/// What a line is for.
fn look(text: &str) -> Found {
    let mut words =
        text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let head = words.next().unwrap_or_default();
    if is_arm64(head) && Op::from_name(head).is_none() {
        return Found::Arm64;
    }
    if text.split([' ', '\t', ',', '[', '(']).any(is_vector) {
        return Found::Arm64;
    }
    if words.any(is_register) { Found::Register } else { Found::Nothing }
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
    use super::{ARM64, Found, look};
    use crate::amd64::Op;

    #[test]
    fn lines_tell_their_processor() {
        let ours: Vec<_> = ARM64.iter().filter(|name| Op::from_name(name).is_some()).collect();
        assert!(ours.is_empty(), "{ours:?}");
        assert!(ARM64.is_sorted());
        assert!(look("LDP (R0), (R1, R2)") == Found::Arm64);
        assert!(look("VAND V1.B16, V2.B16, V3.B16") == Found::Arm64);
        assert!(look("ADD R0, R1, R2") == Found::Register);
        assert!(look("MOVQ R8, R15") == Found::Nothing);
    }
}
