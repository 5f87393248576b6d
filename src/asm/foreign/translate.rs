//! Statements in the syntax of GNU's or Intel's assemblers, or nearly in this dialect's.
//!
//! In: the text of a statement that does not assemble. Out: the same in this dialect, if the instruction encodes there with the
//! width that the writer showed, by the size letter, the registers or the `ptr`. A name that several instructions have, or an
//! operand of another kind, is left alone. Where the order of the operands is unclear, both are offered.

use super::part::{self, Part, Way};
use crate::amd64::foreign::{self, Foreign};
use crate::amd64::{self, Encoded, Op, Operand, Suffix};

/// A statement in this dialect.
pub(super) struct Translated {
    /// What to write, and when, if there are several.
    pub(super) offers: Vec<(String, &'static str)>,
    pub(super) said: Said,
    /// Whether nobody who knows this dialect writes so: with `%`, brackets, or registers that are not here.
    pub(super) is_certain: bool,
}

/// What is wrong with the statement.
pub(super) enum Said {
    /// It is in the syntax of another assembler, whose name follows.
    Dialect(&'static str),
    /// The same of the target of a jump or call, with the rule here.
    Target(&'static str, &'static str),
    /// The instruction has another name here.
    Name(String),
    /// A prefix and an instruction are not apart.
    Prefix(String, String),
    /// Masks, broadcast or rounding are written elsewhere so.
    Marks,
    /// One operand is nearly right: its place in the text, the code and the reason.
    Operand { at: (usize, usize), code: &'static str, reason: String },
}

/// Longer lines are not by hand.
pub(super) const LONGEST: usize = 160;

/// Where each of two orders is meant.
const DESTINATION_FIRST: &str = ", if the destination comes first, as for Intel";
const DESTINATION_LAST: &str = ", if the destination comes last, as here";

/// What is said of `printf@PLT`.
const REACHED: &str = "the assembler and the linker choose how a symbol is reached";
/// What is said of `.L1`.
const NO_DOT: &str = "labels have no dot: each is known only in its function";

/// Instructions that the prefix before them changes, and their names here.
const PREFIXES: [(&str, &str); 6] = [
    ("lock", "LOCK"),
    ("rep", "REP"),
    ("repe", "REP"),
    ("repz", "REP"),
    ("repne", "REPN"),
    ("repnz", "REPN"),
];

/// Statements whose operands are of another kind.
const DIRECTIVES: [&str; 5] = ["TEXT", "DATA", "GLOBL", "PCDATA", "FUNCDATA"];

/// A statement taken apart.
struct Statement<'s> {
    head: &'s str,
    /// In capitals, without suffixes.
    upper: String,
    parts: Vec<Part>,
    /// The operands as written.
    words: Vec<&'s str>,
    is_gnu: bool,
    marks: Marks,
    /// Whether what is in braces shows that it is not this dialect's.
    is_marked: bool,
}

/// What AVX-512 adds to the operands.
#[derive(Default)]
struct Marks {
    /// The mask, and the operand that it is written behind.
    mask: Option<(String, usize)>,
    zero: bool,
    broadcast: bool,
    rounding: Option<&'static str>,
}

impl Marks {
    /// Takes one: `k1`, `z`, `1to8`, `rn-sae`.
    fn take(&mut self, text: &str, at: usize) -> Option<()> {
        let text = text.trim().trim_start_matches('%').to_ascii_lowercase();
        match &*text {
            "z" => self.zero = true,
            "1to2" | "1to4" | "1to8" | "1to16" | "1to32" | "bcst" => self.broadcast = true,
            "rn-sae" | "rn_sae" => self.rounding = Some("RN_SAE"),
            "rd-sae" | "rd_sae" => self.rounding = Some("RD_SAE"),
            "ru-sae" | "ru_sae" => self.rounding = Some("RU_SAE"),
            "rz-sae" | "rz_sae" => self.rounding = Some("RZ_SAE"),
            "sae" => self.rounding = Some("SAE"),
            "k1" | "k2" | "k3" | "k4" | "k5" | "k6" | "k7" => {
                self.mask = Some((text.to_ascii_uppercase(), at))
            }
            _ => return None,
        }
        Some(())
    }

    /// The suffix that says the same.
    fn suffix(&self) -> String {
        let words = [self.broadcast.then_some("BCST"), self.rounding, self.zero.then_some("Z")];
        words.into_iter().flatten().flat_map(|word| [".", word]).collect()
    }
}

/// The statement in this dialect.
pub(super) fn translate(line: &str) -> Option<Translated> {
    let line = line.trim();
    if line.len() > LONGEST {
        return None;
    }
    let (head, rest) = line.split_once([' ', '\t']).unwrap_or((line, ""));
    if let Some((_, prefix)) = PREFIXES.iter().find(|(known, _)| known.eq_ignore_ascii_case(head)) {
        return prefixed(head, prefix, rest.trim());
    }
    if DIRECTIVES.contains(&head) {
        return None;
    }
    if let Some(found) = branch(head, rest.trim()) {
        return Some(found);
    }
    let statement = Statement::read(head, rest)?;
    let found = statement.translated()?;
    // What is right already is wrong for another reason.
    let compact = |text: &str| text.replace([' ', '\t'], "");
    (found.offers.iter().all(|(text, _)| compact(text) != compact(line))).then_some(found)
}

/// Whose syntax a statement is in that has no translation: the instruction, or its operands, may be wrong there too.
pub(super) fn dialect(line: &str) -> Option<&'static str> {
    let (head, rest) = line.split_once([' ', '\t']).filter(|_| line.len() <= LONGEST)?;
    let statement = Statement::read(head, rest)?;
    if head.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let is_foreign = statement.parts.iter().any(|part| part.way == Way::Foreign);
    match statement.is_gnu {
        true => Some("GNU"),
        false => is_foreign.then_some("Intel"),
    }
}

/// `lock xaddq %rax, (%rbx)`.
fn prefixed(head: &str, prefix: &str, rest: &str) -> Option<Translated> {
    if !rest.contains(char::is_whitespace) {
        let op = Op::from_name(&rest.to_ascii_uppercase())?;
        amd64::encode(op, Suffix::NONE, &[]).ok()?;
        let offers = vec![(format!("{prefix}; {}", op.name()), "")];
        let said = Said::Prefix(head.to_owned(), rest.to_owned());
        return Some(Translated { offers, said, is_certain: true });
    }
    // What follows is not a prefix itself: this does not go deep.
    let (head, operands) = rest.split_once([' ', '\t'])?;
    let found = Statement::read(head, operands)?.translated()?;
    let offers = found.offers.into_iter().map(|(text, when)| (format!("{prefix}; {text}"), when)).collect();
    Some(Translated { offers, ..found })
}

/// `call *%rax`, `je .L2`, `CALL RAX`.
fn branch(head: &str, target: &str) -> Option<Translated> {
    let upper = head.to_ascii_uppercase();
    let upper = match &*upper {
        "CALLQ" => "CALL",
        "JMPQ" => "JMP",
        other => other,
    };
    let op = match Op::from_name(upper) {
        Some(op) => op,
        None => match foreign::word(upper) {
            Some(word) => Op::from_name(word)?,
            None => *Foreign::find(upper)?.ops().first()?,
        },
    };
    let is_lower = head.bytes().all(|byte| byte.is_ascii_lowercase());
    if !op.is_jump_syntax() || op.name().starts_with('B') || target.is_empty() {
        return None;
    }
    let dialect = |name| Said::Dialect(name);
    let said = |written: String, said: Said, is_certain: bool| {
        Some(Translated { offers: vec![(format!("{} {written}", op.name()), "")], said, is_certain })
    };
    if matches!(op, Op::CALL | Op::JMP) {
        if let Some(text) = target.strip_prefix('*') {
            let part = part::gnu(text.trim()).filter(|part| part.way == Way::Foreign)?;
            let is_wide = part.bits.is_none_or(|bits| bits == 64);
            return said(part.text, dialect("GNU"), is_wide && !part.is_symbol);
        }
        if let Some(part) = part::plain(target).filter(|part| part.way == Way::Foreign) {
            let is_wide = part.bits.is_none_or(|bits| bits == 64);
            let is_sure = is_wide && !part.is_symbol;
            // A number is not a place.
            return matches!(part.operand, Operand::Reg(_) | Operand::Mem(_))
                .then_some(())
                .and_then(|()| said(part.text, dialect("Intel"), is_sure));
        }
    }
    let bare = target.strip_prefix('.').unwrap_or(target);
    let (name, is_plt) = match bare.split_once('@') {
        Some((name, "PLT" | "plt")) => (name, true),
        Some(_) => return None,
        None => (bare, false),
    };
    // `call ·g`: only the end is missing.
    let (name, is_own) = match name.strip_prefix('·') {
        Some(name) => (name, true),
        None => (name, false),
    };
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if !is_lower || !is_name {
        return None;
    }
    match op {
        _ if is_own && !matches!(op, Op::CALL | Op::JMP) => None,
        _ if is_own => said(format!("·{name}(SB)"), Said::Name(head.to_owned()), false),
        Op::CALL if is_plt => said(format!("{name}(SB)"), Said::Target("GNU", REACHED), false),
        Op::CALL => said(format!("·{name}(SB)"), Said::Name(head.to_owned()), false),
        _ if is_plt => None,
        _ if target.starts_with('.') => said(name.to_owned(), Said::Target("GNU", NO_DOT), true),
        _ => said(name.to_owned(), Said::Name(head.to_owned()), true),
    }
}

impl<'s> Statement<'s> {
    fn read(head: &'s str, rest: &'s str) -> Option<Self> {
        let mut marks = Marks::default();
        let mut names = head.split('.');
        let name = names.next()?;
        let mut is_marked = false;
        for suffix in names {
            is_marked |= suffix.starts_with("1T");
            marks.take(suffix, usize::MAX)?;
        }
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return None;
        }
        let is_gnu = rest.contains('%');
        let (mut parts, mut words) = (Vec::new(), Vec::new());
        for word in separate(rest)? {
            let mut bare = word;
            // `(AX)(BX*8).BCST`: a suffix in the wrong place.
            if let Some((before, suffix)) = bare.rsplit_once(").").filter(|(before, _)| before.contains('('))
            {
                marks.take(suffix, parts.len())?;
                bare = &bare[..before.len() + 1];
                is_marked = true;
            }
            while let Some((before, mark)) = bare.strip_suffix('}').and_then(|rest| rest.rsplit_once('{')) {
                marks.take(mark, parts.len())?;
                bare = before.trim_end();
                is_marked = true;
            }
            if bare.is_empty() {
                continue;
            }
            parts.push(if is_gnu { part::gnu(bare) } else { part::plain(bare) }?);
            words.push(bare);
        }
        let upper = name.to_ascii_uppercase();
        (!parts.is_empty()).then_some(Self { head: name, upper, parts, words, is_gnu, marks, is_marked })
    }

    /// Whether the two operands are compared rather than one of them written, in an order of their own.
    fn is_compare(&self) -> bool {
        matches!(self.upper.as_str(), "CMP" | "CMPB" | "CMPW" | "CMPL" | "CMPQ")
    }

    fn translated(&self) -> Option<Translated> {
        let is_capital = self.head.bytes().any(|byte| byte.is_ascii_uppercase());
        if self.is_gnu {
            let text = self.arranged(self.is_compare(), true)?;
            // In capitals, the order may already be this dialect's.
            let is_certain =
                !(is_capital && self.is_compare() || self.parts.iter().any(|part| part.is_symbol));
            let said = Said::Dialect("GNU");
            return Some(Translated { offers: vec![(text, "")], said, is_certain });
        }
        let has = |way: Way| self.parts.iter().any(|part| part.way == way);
        let is_own = Op::from_name(&self.upper).is_some() && is_capital;
        let wrong =
            self.parts.iter().zip(&self.words).find_map(|(part, word)| Some((part.wrong.as_ref()?, word)));
        let reversed = || self.arranged(!self.is_compare(), false);
        // The mask stands behind the destination.
        let is_masked_first =
            self.marks.mask.as_ref().is_some_and(|(_, at)| *at == 0) && self.parts.len() > 1;
        let intel = |text: String, is_certain| {
            Some(Translated { offers: vec![(text, "")], said: Said::Dialect("Intel"), is_certain })
        };
        if let Some(((code, reason), word)) = wrong
            && !has(Way::Foreign)
        {
            let text = self.arranged(false, true)?;
            let at = word.as_ptr() as usize;
            let said = Said::Operand { at: (at, word.len()), code, reason: reason.clone() };
            return Some(Translated { offers: vec![(text, "")], said, is_certain: false });
        }
        if is_masked_first {
            return intel(reversed()?, !is_own);
        }
        if has(Way::Own) || is_capital && !has(Way::Foreign) {
            // The order is this dialect's, unless the memory is in brackets.
            let is_bracketed = self.words.iter().any(|word| word.contains('['));
            let is_constant = |part: &Part| matches!(part.operand, Operand::Imm(_)) && part.way == Way::Any;
            if !is_own && is_capital && !has(Way::Foreign) && self.parts.iter().any(is_constant) {
                return intel(reversed()?, true);
            }
            if !is_bracketed && !self.is_marked {
                return None;
            }
            let kept = self.arranged(false, true);
            let other = reversed().filter(|_| is_bracketed && has(Way::Foreign) && self.parts.len() > 1);
            return match (kept, other) {
                (Some(kept), Some(other)) if kept != other => Some(Translated {
                    offers: vec![(kept, DESTINATION_LAST), (other, DESTINATION_FIRST)],
                    said: Said::Dialect("Intel"),
                    is_certain: false,
                }),
                (Some(text), _) | (None, Some(text)) if has(Way::Foreign) => intel(text, false),
                (Some(text), _) | (None, Some(text)) => {
                    Some(Translated { offers: vec![(text, "")], said: Said::Marks, is_certain: false })
                }
                (None, None) => None,
            };
        }
        let text = reversed()?;
        if !is_capital {
            // R8, AX and the like are names here too, if only in capitals.
            let is_certain = has(Way::Foreign) && !self.parts.iter().any(|part| part.is_symbol);
            return intel(text, is_certain);
        }
        match self.arranged(false, true) {
            Some(kept) if kept != text && is_own => Some(Translated {
                offers: vec![(text, DESTINATION_FIRST), (kept, DESTINATION_LAST)],
                said: Said::Dialect("Intel"),
                is_certain: false,
            }),
            kept => {
                let is_bracketed = self.words.iter().any(|word| word.contains('['));
                let is_only = kept.is_none_or(|kept| kept == text) || is_bracketed && !is_own;
                intel(text, is_only && !self.parts.iter().any(|part| part.is_symbol))
            }
        }
    }

    /// The statement with its operands in the written order, or the other.
    fn arranged(&self, is_reversed: bool, is_gnu: bool) -> Option<String> {
        let mut parts = self.parts.clone();
        if is_reversed {
            parts.reverse();
        }
        let upper = self.upper.as_str();
        // These have their constant last here, as for Intel.
        let has_condition = matches!(upper, "CMPPS" | "CMPPD" | "CMPSS" | "CMPSD");
        if has_condition && matches!(parts[0].operand, Operand::Imm(_)) && (is_gnu || is_reversed) {
            parts.rotate_left(1);
        }
        let is_shift = ["SAL", "SAR", "SHL", "SHR", "ROL", "ROR", "RCL", "RCR"].iter().any(|shift| {
            upper.strip_prefix(shift).is_some_and(|rest| ["", "B", "W", "L", "Q"].contains(&rest))
        });
        if is_shift && let [only] = &parts[..] {
            // Once, if not told otherwise.
            let one = Part { operand: Operand::Imm(1), text: "$1".to_owned(), bits: None, ..only.clone() };
            parts.insert(0, one);
        }
        if let Some((mask, _)) = &self.marks.mask {
            let mask = part::register(mask)?;
            let at = parts.len() - 1;
            parts.insert(at, mask);
        }
        let suffix = self.marks.suffix();
        let parsed = Suffix::parse(&suffix).ok()?;
        let op = instruction(upper, &parts, parsed, is_shift)?;
        let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
        Some(format!("{}{suffix} {}", op.name(), texts.join(", ")))
    }
}

/// Splits operands at commas outside of brackets.
fn separate(text: &str) -> Option<Vec<&str>> {
    let (mut list, mut start, mut depth) = (Vec::new(), 0, 0i32);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                list.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    list.push(text[start..].trim());
    (depth == 0 && list.len() <= amd64::MOST_OPERANDS + 1).then_some(list)
}

/// The one instruction that takes the operands in this width.
fn instruction(upper: &str, parts: &[Part], suffix: Suffix, is_shift: bool) -> Option<Op> {
    let operands: Vec<Operand> = parts.iter().map(|part| part.operand).collect();
    let encoded = |op: &Op| -> Option<Encoded> { amd64::encode(*op, suffix, &operands).ok() };
    let counts = |part: &&Part| !(is_shift && part.is_count() && parts.len() > 1);
    let bits: Vec<u32> = parts.iter().filter(counts).filter_map(|part| part.bits).collect();
    let last = parts.last().and_then(|part| part.bits);
    let sizes = match (bits.first(), last) {
        (Some(from), Some(to)) if *from != to => format!("r{to}_rm{from}"),
        (Some(bits), _) if *bits <= 64 => bits.to_string(),
        _ => String::new(),
    };
    let own = Op::from_name(upper).filter(|op| encoded(op).is_some());
    let Some(foreign) = Foreign::find(upper) else {
        let word = foreign::word(upper).and_then(Op::from_name).filter(|op| encoded(op).is_some());
        return own.or(word).filter(|op| shows(*op, &bits));
    };
    let mut fitting: Vec<Op> =
        foreign.ops_of(&sizes).into_iter().filter(|op| encoded(op).is_some()).collect();
    fitting.dedup();
    // MOVL and MOVLQZX are the same; what has the name and the size of a move is one.
    let letter = match last.or(bits.first().copied()) {
        Some(8) => "B",
        Some(16) => "W",
        Some(32) => "L",
        Some(64) => "Q",
        _ => "",
    };
    let plain = format!("{}{letter}", foreign.name());
    let named = fitting.iter().find(|op| op.name() == upper || op.name() == plain).copied();
    let bytes = |op: &Op| encoded(op).map(|encoded| encoded.bytes().to_vec());
    let is_one = || fitting.iter().all(|op| bytes(op) == fitting.first().and_then(bytes));
    match fitting[..] {
        [op] => Some(op),
        [first, ..] => named.or_else(|| is_one().then_some(first)),
        [] => own.filter(|op| shows(*op, &bits)),
    }
}

/// Whether an instruction of this dialect, by the letter at its end, has the width of the registers.
fn shows(op: Op, bits: &[u32]) -> bool {
    let width = match op.name().as_bytes().last() {
        Some(b'B') => 8,
        Some(b'W') => 16,
        Some(b'L') => 32,
        Some(b'Q') => 64,
        _ => return true,
    };
    bits.iter().all(|bits| *bits == width)
}

#[cfg(test)]
mod tests {
    use super::translate;

    #[test]
    fn statements_keep_their_width_and_meaning() {
        for (line, meant) in [
            ("movq %rax, %rbx", Some("MOVQ AX, BX")),
            ("mov %eax, %ebx", Some("MOVL AX, BX")),
            ("movq 8(%rax,%rcx,4), %rbx", Some("MOVQ 8(AX)(CX*4), BX")),
            ("mov $5, %eax", Some("MOVL $5, AX")),
            ("addl $1, (%rdi)", Some("ADDL $1, (DI)")),
            ("cmpq $5, %rax", Some("CMPQ AX, $5")),
            ("mov rax, rbx", Some("MOVQ BX, AX")),
            ("mov eax, [rbx+8]", Some("MOVL 8(BX), AX")),
            ("mov eax, dword ptr [rbx + rcx*4 - 0x10]", Some("MOVL -16(BX)(CX*4), AX")),
            ("add qword ptr [rdi], 1", Some("ADDQ $1, (DI)")),
            ("cmp rax, 5", Some("CMPQ AX, $5")),
            ("lea rax, [rbx+rcx]", Some("LEAQ (BX)(CX*1), AX")),
            ("movzx eax, al", Some("MOVBLZX AL, AX")),
            ("vpaddd ymm0, ymm1, ymm2", Some("VPADDD Y2, Y1, Y0")),
            ("vpaddd %ymm0, %ymm1, %ymm2", Some("VPADDD Y0, Y1, Y2")),
            ("shl r8d, 3", Some("SHLL $3, R8")),
            ("push rax", Some("PUSHQ AX")),
            // In capitals the order is this dialect's.
            ("MOV AX, BX", None),
            ("MOVQ rax, 8(SP)", None),
            // No width is shown.
            ("add [rdi], 1", None),
            ("mov rax, count", None),
            ("MOVQ RAX, RBX", Some("MOVQ BX, AX")),
            ("MOV EAX, 5", Some("MOVL $5, AX")),
            ("je .L2", Some("JEQ L2")),
            ("call *8(%rax)", Some("CALL 8(AX)")),
            ("CALL RAX", Some("CALL AX")),
            ("shl %cl, %rax", Some("SHLQ CL, AX")),
            ("cmpsd $1, %xmm0, %xmm1", Some("CMPSD X0, X1, $1")),
            ("movq %fs:0x28, %rax", Some("MOVQ 0x28(FS), AX")),
            ("lock xaddq %rax, (%rbx)", Some("LOCK; XADDQ AX, (BX)")),
            ("vaddpd %zmm0, %zmm1, %zmm2{%k1}{z}", Some("VADDPD.Z Z0, Z1, K1, Z2")),
            ("vaddpd zmm0, zmm1, zmm2, {rn-sae}", Some("VADDPD.RN_SAE Z2, Z1, Z0")),
            ("leaq foo+8(%rip), %rax", Some("LEAQ foo+8(SB), AX")),
            ("MOVQ (AX,BX,8), CX", Some("MOVQ (AX)(BX*8), CX")),
            ("MOVQ (AX)(SP*1), CX", Some("MOVQ (SP)(AX*1), CX")),
            ("MOVQ x+8FP, AX", Some("MOVQ x+8(FP), AX")),
            ("MOVQ $5h, AX", Some("MOVQ $0x5, AX")),
            ("mov rax, [rbx*3]", None),
            ("mov rax, qword ptr 8[rbx]", Some("MOVQ 8(BX), AX")),
            ("mov rax, -0x-8000000000000000", None),
            ("mov rax, 0x-5", None),
            ("movq 8(%rax,%rcx,4,9), %rbx", None),
            ("MOVQ AX, BX", None),
        ] {
            let found = translate(line).map(|translated| translated.offers[0].0.clone());
            assert_eq!(found.as_deref(), meant, "{line}");
        }
    }
}
