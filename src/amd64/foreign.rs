//! Instructions by their names in other assemblers.
//!
//! In: a word that is not a mnemonic of this dialect: Intel's name, or GNU's with its size suffixes. Out: the mnemonics that
//! encode the same machine instruction, or its bytes if Go's assembler lacks it. The caller, which knows the operands, chooses
//! among several mnemonics.

use super::op::Op;
use super::operand::{Mem, Operand};
use super::reg::{Reg, at_width};
use super::suffix::Suffix;
use iced_x86::{Code, Encoder, Instruction, Mnemonic, OpKind, Register, RoundingControl};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// A machine instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Foreign {
    mnemonic: Mnemonic,
    /// Text that the encoder's opcode names must contain: `64`, `r32_rm8`. Empty if any will do.
    sizes: String,
}

/// Words with a single meaning that are not in any opcode table; the branches are those of arm64.
const WORDS: &[(&str, &str)] = &[
    ("B", "JMP"),
    ("BEQ", "JEQ"),
    ("BGE", "JGE"),
    ("BGT", "JGT"),
    ("BHI", "JHI"),
    ("BHS", "JCC"),
    ("BL", "CALL"),
    ("BLE", "JLE"),
    ("BLO", "JCS"),
    ("BLS", "JLS"),
    ("BLT", "JLT"),
    ("BMI", "JMI"),
    ("BNE", "JNE"),
    ("BPL", "JPL"),
    ("FWAIT", "WAIT"),
    ("INSD", "INSL"),
    ("INT1", "ICEBP"),
    ("INT3", "INT $3"),
    ("JECXZ", "JCXZL"),
    ("JRCXZ", "JCXZQ"),
    ("JSR", "CALL"),
    ("LODSD", "LODSL"),
    ("LOOPE", "LOOPEQ"),
    ("LOOPNZ", "LOOPNE"),
    ("LOOPZ", "LOOPEQ"),
    ("LRET", "RETFQ"),
    ("LRETQ", "RETFQ"),
    ("MOVABS", "MOVQ"),
    ("MOVABSQ", "MOVQ"),
    ("OUTSD", "OUTSL"),
    ("REPE", "REP"),
    ("REPNE", "REPN"),
    ("REPNZ", "REPN"),
    ("REPZ", "REP"),
    ("RETN", "RET"),
    ("RETURN", "RET"),
    ("SCASD", "SCASL"),
    ("STOSD", "STOSL"),
    ("UD2", "UNDEF"),
    ("XLATB", "XLAT"),
];

/// Instructions that 64-bit mode removed and that have no name in this dialect (Intel manual, volume 2, "Invalid in 64-bit
/// mode").
const BEFORE_64_BITS: &[&str] =
    &["BOUND", "JCXZ", "LDS", "LES", "POPA", "POPAD", "POPFD", "PUSHA", "PUSHAD", "PUSHFD", "SALC"];

/// An operand, including kinds that this dialect lacks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Given {
    /// An operand that this dialect has.
    Own(Operand),
    /// An AMX tile register, 0 to 7.
    Tile(u8),
}

impl Given {
    /// The tile register with a name: TMM0 in Intel's syntax, T0 for short.
    pub(crate) fn tile(name: &str) -> Option<Self> {
        let number = name.strip_prefix("TMM").or_else(|| name.strip_prefix('T'))?;
        match number.as_bytes() {
            [digit @ b'0'..=b'7'] => Some(Given::Tile(digit - b'0')),
            _ => None,
        }
    }
}

/// GNU names that differ from Intel's (GNU as manual, i386-Mnemonics).
const GNU: &[(&str, &str)] =
    &[("CBTW", "CBW"), ("CLTD", "CDQ"), ("CLTQ", "CDQE"), ("CQTO", "CQO"), ("CWTD", "CWD"), ("CWTL", "CWDE")];

/// Alternative names of conditions (Intel manual, volume 2, appendix B.1.4.7), with the names used by the encoder.
const CONDITIONS: &[(&str, &str)] = &[
    ("C", "B"),
    ("NA", "BE"),
    ("NAE", "B"),
    ("NB", "AE"),
    ("NBE", "A"),
    ("NC", "AE"),
    ("NG", "LE"),
    ("NGE", "L"),
    ("NL", "GE"),
    ("NLE", "G"),
    ("NZ", "NE"),
    ("PE", "P"),
    ("PO", "NP"),
    ("Z", "E"),
];

/// Conditions by this dialect's letters, and by Intel's (grammar/instructions.txt).
const LETTERS: [(&str, &str); 16] = [
    ("CC", "AE"),
    ("CS", "B"),
    ("EQ", "E"),
    ("GE", "GE"),
    ("GT", "G"),
    ("HI", "A"),
    ("LE", "LE"),
    ("LS", "BE"),
    ("LT", "L"),
    ("MI", "S"),
    ("NE", "NE"),
    ("OC", "NO"),
    ("OS", "O"),
    ("PC", "NP"),
    ("PL", "NS"),
    ("PS", "P"),
];

/// The conditional moves and extending moves that a word in upper case nearly names: a condition as Intel or as Go calls it, the size before
/// or behind it or not at all; an extension without the size that it extends to. 64 bits come first.
pub(crate) fn incomplete(word: &str) -> Vec<Op> {
    let named = |names: Vec<String>| names.iter().filter_map(|name| Op::from_name(name)).collect();
    let sizes = ["Q", "L", "W"];
    if let Some(kind) =
        word.strip_prefix("MOV").filter(|kind| matches!(*kind, "BSX" | "BZX" | "WSX" | "WZX" | "LSX" | "LZX"))
    {
        let (from, how) = kind.split_at(1);
        return named(sizes.iter().map(|to| format!("MOV{from}{to}{how}")).collect());
    }
    let Some(rest) = word.strip_prefix("CMOV") else { return Vec::new() };
    let letters = |condition: &str| {
        let usual = CONDITIONS.iter().find(|(other, _)| *other == condition).map_or(condition, |row| row.1);
        LETTERS.iter().find(|(go, intel)| *go == condition || *intel == usual).map(|(go, _)| *go)
    };
    if let Some(go) = letters(rest) {
        return named(sizes.iter().map(|size| format!("CMOV{size}{go}")).collect());
    }
    let one = |size: &&str| {
        let condition =
            rest.strip_prefix(*size).and_then(letters).or_else(|| rest.strip_suffix(*size).and_then(letters));
        condition.map(|go| format!("CMOV{size}{go}"))
    };
    named(sizes.iter().filter_map(one).take(1).collect())
}

/// Whether an operand in the name of a form, such as `rm32`, `EAX` or `imm32`, is a register or memory of that size in bits.
fn is_sized(operand: &str, bits: &str) -> bool {
    let width = operand.trim_start_matches(['r', 'm']);
    match operand {
        "AL" | "CL" | "DL" => bits == "8",
        "AX" => bits == "16",
        "EAX" => bits == "32",
        "RAX" => bits == "64",
        _ => width == bits && width.len() < operand.len(),
    }
}

/// The replacement for a word with a single meaning, regardless of operands.
pub(crate) fn word(word: &str) -> Option<&'static str> {
    let at = WORDS.binary_search_by(|(name, _)| (*name).cmp(word)).ok()?;
    Some(WORDS[at].1)
}

/// Whether one of the instruction's forms operates on 64-bit general registers.
pub(crate) fn is_wide(op: &Op) -> bool {
    op.codes().any(|code| format!("{code:?}").contains("r64"))
}

impl Foreign {
    /// The instruction with that name in another assembler; the word must be in upper case.
    pub(crate) fn find(word: &str) -> Option<Self> {
        let of = |mnemonic, sizes: &str| Self { mnemonic, sizes: sizes.to_owned() };
        if let Some(mnemonic) = mnemonic(word) {
            return Some(of(mnemonic, ""));
        }
        if let Some((_, intel)) = GNU.iter().find(|(gnu, _)| *gnu == word) {
            return mnemonic(intel).map(|mnemonic| of(mnemonic, ""));
        }
        if let Some(extension) = extension(word) {
            return Some(extension);
        }
        let (short, sizes) = sized(word)?;
        mnemonic(short).map(|mnemonic| of(mnemonic, sizes))
    }

    /// Whether the word was a name with a letter for the size.
    pub(crate) fn is_sized(&self) -> bool {
        !self.sizes.is_empty()
    }

    /// Intel's name.
    pub(crate) fn name(&self) -> String {
        format!("{:?}", self.mnemonic).to_uppercase()
    }

    /// The mnemonics that encode it, only those of the size named by the word if there are any.
    pub(crate) fn ops(&self) -> Vec<Op> {
        // Entries with fixed bytes have their usual names, with a size letter if there are several sizes: INB.
        let same = || {
            let name = self.name();
            ["", "B", "W", "L", "Q"]
                .iter()
                .filter_map(|size| Op::from_name(&format!("{name}{size}")))
                .collect()
        };
        [self.having(&self.sizes), self.having("")]
            .into_iter()
            .find(|ops| !ops.is_empty())
            .unwrap_or_else(same)
    }

    /// The mnemonics that encode it in one size, text such as `32` or `r32_rm8`; that named by the word counts if there is one.
    pub(crate) fn ops_of(&self, sizes: &str) -> Vec<Op> {
        let sizes = if self.sizes.is_empty() { sizes } else { &self.sizes };
        self.having(sizes)
    }

    /// `sizes` is one size, or a part of the names of the encoder's forms.
    fn having(&self, sizes: &str) -> Vec<Op> {
        let is_one = !sizes.is_empty() && sizes.bytes().all(|byte| byte.is_ascii_digit());
        let fits = |name: &str| match is_one {
            true => name.split('_').skip(1).any(|operand| is_sized(operand, sizes)),
            false => name.contains(sizes),
        };
        let has = |code: Code| code.mnemonic() == self.mnemonic && fits(&format!("{code:?}"));
        Op::all().filter(|op| op.codes().any(has)).collect()
    }

    /// Whether the instruction exists only outside 64-bit mode.
    pub(crate) fn is_before_64_bits(&self) -> bool {
        BEFORE_64_BITS.contains(&&*self.name())
    }

    /// The bytes of the instruction with these operands, in this dialect's order, and this suffix; none if it does not
    /// accept them in 64-bit mode. General registers are given the largest width that fits.
    pub(crate) fn bytes(&self, operands: &[Given], suffix: Suffix) -> Option<Vec<u8>> {
        // The same bit means broadcast with a memory operand and rounding without one; the encoder sets it for either.
        let has_memory = operands.iter().any(|given| matches!(given, Given::Own(Operand::Mem(_))));
        if has_memory && (suffix.rounding().is_some() || suffix.sae()) || !has_memory && suffix.broadcast() {
            return None;
        }
        let widths = [Register::RAX, Register::EAX, Register::AX, Register::AL];
        let codes = || Code::values().filter(|code| code.mnemonic() == self.mnemonic);
        widths.into_iter().find_map(|first| {
            codes().find_map(|code| {
                let mut instruction = with_operands(code, operands, first)?;
                if suffix.zeroing() && !instruction.has_op_mask() {
                    return None;
                }
                add_suffix(&mut instruction, suffix);
                let mut encoder = Encoder::new(64);
                encoder.encode(&instruction, 0).ok()?;
                Some(encoder.take_buffer())
            })
        })
    }
}

/// The instruction with that name in Intel's manual; conditions may have any of their alternative names.
fn mnemonic(word: &str) -> Option<Mnemonic> {
    // Made once: printing all names takes longer than the rest of a message.
    static NAMES: LazyLock<FxHashMap<String, Mnemonic>> = LazyLock::new(|| {
        let names = Mnemonic::values().skip(1);
        names.map(|mnemonic| (format!("{mnemonic:?}").to_ascii_uppercase(), mnemonic)).collect()
    });
    let named = |word: &str| NAMES.get(&word.to_ascii_uppercase()).copied();
    named(word).or_else(|| {
        ["CMOV", "SET", "FCMOV"].iter().find_map(|start| {
            let condition = word.strip_prefix(start)?;
            let (_, usual) = CONDITIONS.iter().find(|(other, _)| *other == condition)?;
            named(&format!("{start}{usual}"))
        })
    })
}

/// GNU's MOVZBL, MOVSLQ and the like: their source and destination sizes.
fn extension(word: &str) -> Option<Foreign> {
    let bits = |letter| {
        Some(match letter {
            'B' => 8,
            'W' => 16,
            'L' => 32,
            'Q' => 64,
            _ => return None,
        })
    };
    let (kind, letters) = (word.get(..4)?, word.get(4..)?);
    let mut letters = letters.chars();
    let (from, to) = (bits(letters.next()?)?, bits(letters.next()?)?);
    let mnemonic = match kind {
        "MOVZ" => Mnemonic::Movzx,
        "MOVS" if from == 32 => Mnemonic::Movsxd,
        "MOVS" => Mnemonic::Movsx,
        _ => return None,
    };
    letters.next().is_none().then(|| Foreign { mnemonic, sizes: format!("r{to}_rm{from}") })
}

/// Splits GNU's size suffix from a word and returns the encoder's name for that size.
fn sized(word: &str) -> Option<(&str, &'static str)> {
    let (short, last) = word.split_at_checked(word.len().checked_sub(1)?)?;
    let sizes = match (word.starts_with('F'), last) {
        (true, "S") => "m32fp",
        (true, "L") => "m64fp",
        (true, "T") => "m80fp",
        (false, "B") => "8",
        (false, "W") => "16",
        (false, "L") => "32",
        (false, "Q") => "64",
        _ => return None,
    };
    Some((short, sizes))
}

fn with_operands(code: Code, operands: &[Given], first: Register) -> Option<Instruction> {
    let mut instruction = Instruction::default();
    instruction.set_code(code);
    // A mask register before the destination is not one of the encoder's operands.
    let (operands, last, mask) = match *operands {
        [ref before @ .., Given::Own(Operand::Reg(mask)), last]
            if mask.is_mask() && before.len() + 1 == instruction.op_count() as usize =>
        {
            (before, Some(last), Some(mask))
        }
        [ref before @ .., last] => (before, Some(last), None),
        [] => (operands, None, None),
    };
    if operands.len() + last.iter().len() != instruction.op_count() as usize {
        return None;
    }
    if let Some(mask) = mask {
        instruction.set_op_mask(mask.hardware());
    }
    // This dialect's last operand is Intel's first.
    for (slot, operand) in last.iter().chain(operands.iter().rev()).enumerate() {
        let slot = slot as u32;
        match *operand {
            Given::Own(Operand::Reg(reg)) => {
                instruction.set_op_kind(slot, OpKind::Register);
                instruction.set_op_register(slot, at_width(reg, first));
            }
            Given::Tile(number) => {
                instruction.set_op_kind(slot, OpKind::Register);
                instruction.set_op_register(slot, Register::TMM0 + u32::from(number));
            }
            Given::Own(Operand::Imm(value)) => {
                instruction.set_op_kind(slot, OpKind::Immediate8);
                instruction.set_immediate8(u8::try_from(value).ok()?);
            }
            Given::Own(Operand::Mem(mem)) => set_memory(&mut instruction, slot, mem)?,
            Given::Own(Operand::RegList(..)) => return None,
        }
    }
    Some(instruction)
}

/// Applies the suffix; the encoder rejects what the instruction does not support.
fn add_suffix(instruction: &mut Instruction, suffix: Suffix) {
    instruction.set_zeroing_masking(suffix.zeroing());
    instruction.set_is_broadcast(suffix.broadcast());
    instruction.set_suppress_all_exceptions(suffix.sae());
    instruction.set_rounding_control(match suffix.rounding() {
        None => RoundingControl::None,
        Some(0) => RoundingControl::RoundToNearest,
        Some(1) => RoundingControl::RoundDown,
        Some(2) => RoundingControl::RoundUp,
        Some(_) => RoundingControl::RoundTowardZero,
    });
}

fn set_memory(instruction: &mut Instruction, slot: u32, mem: Mem) -> Option<()> {
    let is_address = |reg: Reg| reg == Reg::NONE || reg.is_gpr64();
    // A symbol needs a relocation, which plain bytes cannot have.
    if mem.rip
        || !is_address(mem.base)
        || !(is_address(mem.index) || mem.index.is_xmm() || mem.index.is_ymm() || mem.index.is_zmm())
    {
        return None;
    }
    let disp = i32::try_from(mem.disp).ok()?;
    instruction.set_op_kind(slot, OpKind::Memory);
    if mem.base != Reg::NONE {
        instruction.set_memory_base(mem.base.hardware());
    }
    if mem.index != Reg::NONE {
        instruction.set_memory_index(mem.index.hardware());
        instruction.set_memory_index_scale(u32::from(mem.scale.max(1)));
    }
    instruction.set_memory_displacement64(i64::from(disp) as u64);
    let size = match (disp, mem.base == Reg::NONE) {
        (0, false) => 0,
        (-128..=127, false) => 1,
        _ => 8,
    };
    instruction.set_memory_displ_size(size);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(word: &str) -> Vec<&'static str> {
        Foreign::find(word)
            .map(|foreign| foreign.ops())
            .unwrap_or_default()
            .into_iter()
            .map(Op::name)
            .collect()
    }

    #[test]
    fn the_words_are_in_order() {
        assert!(WORDS.is_sorted());
    }

    #[test]
    fn intel_and_gnu_names_have_go_names() {
        assert_eq!(names("MOVDQU"), ["MOVOU"]);
        assert_eq!(names("MOVSXD"), ["MOVLQSX"]);
        assert_eq!(names("MOVZBL"), ["MOVBLZX"]);
        assert_eq!(names("MOVSWQ"), ["MOVWQSX"]);
        assert_eq!(names("SETZ"), ["SETEQ"]);
        assert_eq!(names("CMOVE"), ["CMOVLEQ", "CMOVQEQ", "CMOVWEQ"]);
        assert_eq!(names("CMOVEQ"), ["CMOVQEQ"]);
        assert_eq!(names("CLTQ"), ["CDQE"]);
        assert_eq!(names("FSTPL"), ["FMOVDP"]);
        assert_eq!(names("IN"), ["INB", "INW", "INL"]);
        assert!(names("WBNOINVD").is_empty());
        assert_eq!(Foreign::find("XYZZY"), None);
    }

    #[test]
    fn incomplete_names_keep_their_condition_and_size() {
        let names = |word| incomplete(word).into_iter().map(Op::name).collect::<Vec<_>>();
        assert_eq!(names("CMOVLT"), ["CMOVQLT", "CMOVLLT", "CMOVWLT"]);
        assert_eq!(names("CMOVZ"), ["CMOVQEQ", "CMOVLEQ", "CMOVWEQ"]);
        assert_eq!(names("CMOVQB"), ["CMOVQCS"]);
        assert_eq!(names("CMOVQAE"), ["CMOVQCC"]);
        assert_eq!(names("CMOVNEL"), ["CMOVLNE"]);
        assert_eq!(names("MOVWZX"), ["MOVWQZX", "MOVWLZX"]);
        assert_eq!(names("CMOVXY"), [""; 0]);
    }

    #[test]
    fn what_go_lacks_has_bytes() {
        let of = |word, operands: &[Given], suffix: &str| {
            let suffix = Suffix::parse(suffix).unwrap();
            Foreign::find(word).and_then(|foreign| foreign.bytes(operands, suffix))
        };
        let bytes = |word, operands: &[Given]| of(word, operands, "");
        let reg = |reg| Given::Own(Operand::Reg(reg));
        let at = |base, index, disp| Given::Own(Operand::Mem(Mem { base, index, disp, ..Mem::default() }));
        // Intel manual, volume 2: WBNOINVD F3 0F 09, SERIALIZE NP 0F 01 E8, MOVDIRI NP REX.W 0F 38 F9 /r.
        assert_eq!(bytes("WBNOINVD", &[]), Some(vec![0xf3, 0x0f, 0x09]));
        assert_eq!(bytes("SERIALIZE", &[]), Some(vec![0x0f, 0x01, 0xe8]));
        assert_eq!(
            bytes("MOVDIRI", &[reg(Reg::AX), at(Reg::DI, Reg::NONE, 8)]),
            Some(vec![0x48, 0x0f, 0x38, 0xf9, 0x47, 0x08])
        );
        assert_eq!(bytes("SERIALIZE", &[Given::Own(Operand::Imm(1))]), None);
        // TDPBSSD VEX.128.F2.0F38.W0 5E 11:rrr:bbb with the third tile in VEX.vvvv; TILELOADD VEX.128.F2.0F38.W0 4B !(11):rrr:100.
        let tiles = [Given::Tile(1), Given::Tile(2), Given::Tile(3)];
        assert_eq!(bytes("TDPBSSD", &tiles), Some(vec![0xc4, 0xe2, 0x73, 0x5e, 0xda]));
        assert_eq!(
            bytes("TILELOADD", &[at(Reg::AX, Reg::BX, 0), Given::Tile(1)]),
            Some(vec![0xc4, 0xe2, 0x7b, 0x4b, 0x0c, 0x18])
        );
        assert_eq!((Given::tile("TMM7"), Given::tile("T0")), (Some(Given::Tile(7)), Some(Given::Tile(0))));
        assert_eq!((Given::tile("T8"), Given::tile("TMM"), Given::tile("X0")), (None, None, None));
        // VADDPH EVEX.LLIG.NP.MAP5.W0 58 /r: the mask in aaa, zeroing in z, broadcast and rounding in b.
        let (z, k1) = ([reg(Reg::Z0), reg(Reg::Z1)], reg(Reg::K1));
        let (plain, masked) = ([z[0], z[1], reg(Reg::Z2)], [z[0], z[1], k1, reg(Reg::Z2)]);
        assert_eq!(of("VADDPH", &plain, "RZ_SAE"), Some(vec![0x62, 0xf5, 0x74, 0x78, 0x58, 0xd0]));
        assert_eq!(of("VADDPH", &masked, ""), Some(vec![0x62, 0xf5, 0x74, 0x49, 0x58, 0xd0]));
        assert_eq!(of("VADDPH", &masked, "Z"), Some(vec![0x62, 0xf5, 0x74, 0xc9, 0x58, 0xd0]));
        assert_eq!(of("VADDPH", &plain, "Z"), None);
        let memory = [at(Reg::AX, Reg::NONE, 0), z[1], reg(Reg::Z2)];
        assert_eq!(of("VADDPH", &memory, "BCST"), Some(vec![0x62, 0xf5, 0x74, 0x58, 0x58, 0x10]));
        assert_eq!(of("VADDPH", &memory, "RZ_SAE"), None);
    }

    #[test]
    fn a_word_stands_for_an_instruction_that_there_is() {
        for (_, meant) in WORDS {
            let name = meant.split(' ').next().unwrap();
            assert!(Op::from_name(name).is_some(), "{meant}");
        }
        for name in BEFORE_64_BITS {
            assert!(Foreign::find(name).is_some_and(|foreign| foreign.is_before_64_bits()), "{name}");
        }
    }
}
