//! Operands in the syntax of GNU's, Intel's or this dialect's assembler, or nearly in the latter.
//!
//! In: the text of one operand. Out: the operand, its text in this dialect, the width that it shows, and whose way of writing it is.

use crate::amd64::{Mem, Operand, Reg};
use crate::syntax::gnu_register;

/// Whose way of writing an operand is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Anybody's: `R8`, `AL`, `5`.
    Any,
    /// This dialect's.
    Own,
    /// GNU's or Intel's.
    Foreign,
}

/// An operand with its text in this dialect, and its width in bits if it shows one.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The operand; a symbol is any.
    pub(super) operand: Operand,
    pub(super) text: String,
    pub(super) bits: Option<u32>,
    pub(super) way: Way,
    /// Whether it names a symbol, which may belong to this package or another.
    pub(super) is_symbol: bool,
    /// The code and the reason of what is wrong, if it is nearly this dialect's.
    pub(super) wrong: Option<(&'static str, String)>,
}

impl Part {
    fn new(operand: Operand, text: String, bits: Option<u32>, way: Way) -> Self {
        Self { operand, text, bits, way, is_symbol: false, wrong: None }
    }

    fn with(mut self, code: &'static str, reason: impl Into<String>) -> Self {
        self.wrong = Some((code, reason.into()));
        self.way = Way::Own;
        self
    }

    /// Whether it is the register that gives the count of a shift.
    pub(super) fn is_count(&self) -> bool {
        self.operand == Operand::Reg(Reg::CL)
    }
}

/// `%rax`, `$5`, `8(%rax,%rcx,4)`, `foo(%rip)`, `%fs:0x28`.
pub(super) fn gnu(word: &str) -> Option<Part> {
    if let Some(rest) = word.strip_prefix('%') {
        return match rest.split_once(':') {
            Some((segment, offset)) => in_segment(segment, offset, None),
            None => register(rest),
        };
    }
    if let Some(text) = word.strip_prefix('$') {
        return constant(text, Way::Foreign).or_else(|| address_of(text));
    }
    // A register of this dialect beside one with `%`.
    if let Some(reg) = Reg::from_name(word) {
        return Some(Part::new(Operand::Reg(reg), word.to_owned(), own_bits(reg), Way::Any));
    }
    let (offset, inside) = word.strip_suffix(')')?.split_once('(')?;
    if inside.trim() == "%rip" {
        return symbol(offset);
    }
    let mut words = inside.split(',').map(str::trim);
    let base = match words.next()? {
        "" => None,
        name => Some(part_register(name.strip_prefix('%')?)?),
    };
    let index = match words.next() {
        Some(name) => Some(part_register(name.strip_prefix('%')?)?),
        None => None,
    };
    let scale = words.next().map_or(Some(1), |text| text.parse().ok())?;
    let offset = if offset.is_empty() { 0 } else { number(offset)? };
    if words.next().is_some() {
        return None;
    }
    memory(base, index, scale, offset, None, Way::Foreign)
}

/// What stands without `%`.
pub(super) fn plain(word: &str) -> Option<Part> {
    register(word)
        .or_else(|| bare_constant(word))
        .or_else(|| dollar(word))
        .or_else(|| intel_memory(word))
        .or_else(|| own_memory(word))
}

/// A register by its name here or elsewhere, with its width.
pub(super) fn register(name: &str) -> Option<Part> {
    if let Some(reg) = Reg::from_name(name) {
        let is_shared = name.starts_with('R') || reg.is_byte();
        let way = if is_shared { Way::Any } else { Way::Own };
        return Some(Part::new(Operand::Reg(reg), name.to_owned(), own_bits(reg), way));
    }
    let text = gnu_register(name)?;
    let reg = Reg::from_name(&text)?;
    let lower = name.to_ascii_lowercase();
    let bits = match () {
        () if reg.is_byte() => Some(8),
        () if !reg.is_gpr64() => None,
        () if lower.starts_with('e') || lower.starts_with('r') && lower.ends_with('d') => Some(32),
        () if lower.starts_with('r') && !lower.ends_with('w') => Some(64),
        () => Some(16),
    };
    // `r8` and `al` are nobody's in particular.
    let is_shared = Reg::from_name(&name.to_ascii_uppercase()).is_some();
    Some(Part::new(Operand::Reg(reg), text, bits, if is_shared { Way::Any } else { Way::Foreign }))
}

fn own_bits(reg: Reg) -> Option<u32> {
    reg.is_byte().then_some(8)
}

/// A number as it is written elsewhere: `0x10`, `10`, `0FFh`.
fn number(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits.trim()),
        None => (1, text),
    };
    // A sign is none of the digits.
    if digits.starts_with(['-', '+']) {
        return None;
    }
    let value = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) if digits.starts_with(['-', '+']) => return None,
        Some(digits) => i64::from_str_radix(digits, 16).ok()?,
        // Octal for some, decimal for others.
        None if digits.len() > 1 && digits.starts_with('0') => return None,
        None => digits.parse().ok()?,
    };
    Some(sign * value)
}

/// `0FFh`, `10h`: hexadecimal for Intel; as it is written here.
fn intel_hex(text: &str) -> Option<(i64, String)> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let digits = rest
        .strip_suffix(['h', 'H'])
        .filter(|digits| digits.starts_with(|first: char| first.is_ascii_digit()))?;
    let value = i64::from_str_radix(digits, 16).ok()?;
    let digits = digits.trim_start_matches('0');
    let written = format!("{sign}0x{}", if digits.is_empty() { "0" } else { digits });
    Some((if sign.is_empty() { value } else { -value }, written))
}

fn constant(text: &str, way: Way) -> Option<Part> {
    let value = number(text)?;
    Some(Part::new(Operand::Imm(value), format!("${text}"), None, way))
}

/// `5`, or `0FFh`.
fn bare_constant(text: &str) -> Option<Part> {
    if let Some((value, written)) = intel_hex(text) {
        return Some(Part::new(Operand::Imm(value), format!("${written}"), None, Way::Foreign));
    }
    constant(text, Way::Any)
}

/// `1e3`: a whole number that is written as a floating-point one.
fn whole_float(text: &str) -> Option<i64> {
    let (digits, exponent) = text.split_once(['e', 'E'])?;
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let value: f64 = text.parse().ok().filter(|_| is_number(digits) && is_number(exponent))?;
    // Exact in a float.
    (value < 9e15).then_some(value as i64)
}

/// `$5`, or `$5h` and `$12a`.
fn dollar(word: &str) -> Option<Part> {
    let text = word.strip_prefix('$')?;
    if let Some(part) = constant(text, Way::Own) {
        return Some(part);
    }
    if let Some(value) = whole_float(text) {
        let part = Part::new(Operand::Imm(value), format!("${value}"), None, Way::Own);
        let reason = format!("`{text}` is a floating-point constant, and a whole number is needed");
        return Some(part.with("bad-number", reason));
    }
    let (value, written) = match intel_hex(text) {
        Some(found) => found,
        None if text.starts_with(|first: char| first.is_ascii_digit()) && !text.starts_with('0') => {
            (i64::from_str_radix(text, 16).ok()?, format!("0x{text}"))
        }
        None => return None,
    };
    let part = Part::new(Operand::Imm(value), format!("${written}"), None, Way::Own);
    Some(part.with("bad-number", format!("`{text}` is not a number: hexadecimal ones start with `0x`")))
}

/// The name of a symbol as it is written here.
fn symbol_name(text: &str) -> Option<String> {
    let (name, offset) = match text.find(['+', '-']) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let is_offset = offset.is_empty() || number(offset.strip_prefix('+').unwrap_or(offset)).is_some();
    let local = name.strip_prefix('.');
    let bare = local.unwrap_or(name).split('@').next()?;
    let is_name = bare.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && bare.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    if !is_name || !is_offset || register(bare).is_some() {
        return None;
    }
    Some(format!("{bare}{}{offset}(SB)", if local.is_some() { "<>" } else { "" }))
}

/// The memory of a symbol.
fn symbol(name: &str) -> Option<Part> {
    let operand = Operand::Mem(Mem { rip: true, ..Mem::default() });
    Some(Part { is_symbol: true, ..Part::new(operand, symbol_name(name)?, None, Way::Foreign) })
}

/// The address of a symbol: `$foo`, `offset foo`.
fn address_of(name: &str) -> Option<Part> {
    let text = format!("${}", symbol_name(name)?);
    Some(Part { is_symbol: true, ..Part::new(Operand::Imm(1 << 20), text, None, Way::Foreign) })
}

/// `%fs:0x28`, `fs:[0x28]`.
fn in_segment(segment: &str, offset: &str, bits: Option<u32>) -> Option<Part> {
    let base = match &*segment.to_ascii_lowercase() {
        "fs" => Reg::FS,
        "gs" => Reg::GS,
        _ => return None,
    };
    let disp = number(offset)?;
    let text = if disp == 0 { format!("({})", base.name()) } else { format!("{offset}({})", base.name()) };
    let operand = Operand::Mem(Mem { base, disp, ..Mem::default() });
    Some(Part::new(operand, text, bits, Way::Foreign))
}

/// A whole register of an address.
fn part_register(name: &str) -> Option<Reg> {
    match register(name)? {
        Part { operand: Operand::Reg(reg), bits: Some(64), .. } => Some(reg),
        Part { operand: Operand::Reg(reg), bits: None, .. } if reg.is_gpr64() || reg.is_vector() => Some(reg),
        _ => None,
    }
}

fn memory(
    base: Option<Reg>,
    index: Option<Reg>,
    scale: u8,
    offset: i64,
    bits: Option<u32>,
    way: Way,
) -> Option<Part> {
    if !matches!(scale, 1 | 2 | 4 | 8) || i32::try_from(offset).is_err() || base.is_none() && index.is_none()
    {
        return None;
    }
    // SP is no index, but may be the base.
    let (base, index) = match (base, index) {
        (Some(base), Some(Reg::SP)) if scale == 1 => (Some(Reg::SP), Some(base)),
        both => both,
    };
    let is_vector = |reg: Option<Reg>| reg.is_some_and(|reg| !reg.is_gpr64());
    let (base, index) = if is_vector(base) && scale == 1 { (index, base) } else { (base, index) };
    if is_vector(base) || index == Some(Reg::SP) {
        return None;
    }
    let mem = Mem {
        base: base.unwrap_or(Reg::NONE),
        index: index.unwrap_or(Reg::NONE),
        scale: if index.is_some() { scale } else { 0 },
        disp: offset,
        ..Mem::default()
    };
    let mut text = if offset == 0 { String::new() } else { offset.to_string() };
    if let Some(base) = base {
        text += &format!("({})", base.name());
    }
    if let Some(index) = index {
        text += &format!("({}*{scale})", index.name());
    }
    Some(Part::new(Operand::Mem(mem), text, bits, way))
}

/// The widths that Intel's syntax writes before an address.
const POINTERS: [(&str, u32); 7] = [
    ("byte", 8),
    ("word", 16),
    ("dword", 32),
    ("qword", 64),
    ("xmmword", 128),
    ("ymmword", 256),
    ("zmmword", 512),
];

/// `qword ptr [rax+rcx*4+8]`, `[rel foo]`, `foo[rip]`, `fs:[0x28]`, `offset foo`.
fn intel_memory(word: &str) -> Option<Part> {
    let first = word.split_whitespace().next()?;
    let size = POINTERS.iter().find(|(known, _)| known.eq_ignore_ascii_case(first));
    let rest = if size.is_some() { word[first.len()..].trim_start() } else { word };
    let bits = size.map(|(_, bits)| *bits).filter(|bits| *bits <= 64);
    let rest = match rest.split_at_checked(3) {
        Some((ptr, after)) if ptr.eq_ignore_ascii_case("ptr") && size.is_some() => after.trim_start(),
        _ => rest,
    };
    if first.eq_ignore_ascii_case("offset") {
        return address_of(word[first.len()..].trim());
    }
    if let Some((segment, offset)) = rest.split_once(':') {
        let offset = offset.trim().strip_prefix('[').and_then(|inside| inside.strip_suffix(']'));
        return in_segment(segment.trim(), offset?.trim(), bits);
    }
    let (before, inside) = rest.strip_suffix(']')?.split_once('[')?;
    let (before, inside) = (before.trim(), inside.trim());
    if let Some(name) = inside.strip_prefix("rel ").filter(|_| before.is_empty()) {
        return Some(Part { bits, ..symbol(name.trim())? });
    }
    let is_rip = |text: &str| text.eq_ignore_ascii_case("rip");
    if is_rip(inside) {
        return Some(Part { bits, ..symbol(before)? });
    }
    if let Some((one, two)) = inside.split_once('+').filter(|_| before.is_empty()) {
        let name = if is_rip(one.trim()) { Some(two) } else { is_rip(two.trim()).then_some(one) };
        if let Some(name) = name {
            return Some(Part { bits, ..symbol(name.trim())? });
        }
    }
    let before = if before.is_empty() { 0 } else { number(before)? };
    sum(inside, before, bits, Way::Foreign)
}

/// `rax+rcx*4+8`.
fn sum(text: &str, before: i64, bits: Option<u32>, way: Way) -> Option<Part> {
    let (mut base, mut index, mut scale, mut offset) = (None, None, 1, before);
    for term in text.replace('-', "+-").split('+').map(str::trim).filter(|term| !term.is_empty()) {
        if let Some(value) = number(term).or_else(|| Some(intel_hex(term)?.0)) {
            offset = offset.checked_add(value)?;
        } else if let Some((one, two)) = term.split_once('*') {
            let (name, factor) = if number(one.trim()).is_some() { (two, one) } else { (one, two) };
            if index.replace(part_register(name.trim())?).is_some() {
                return None;
            }
            scale = factor.trim().parse().ok()?;
        } else {
            let reg = part_register(term)?;
            match (base, index) {
                (None, _) => base = Some(reg),
                (Some(_), None) => index = Some(reg),
                _ => return None,
            }
        }
    }
    memory(base, index, scale, offset, bits, way)
}

/// How an address is written here.
const ADDRESS: &str = "an address is an offset, a base, and an index with its scale: `8(AX)(CX*4)`";

/// Memory as it is written here, or nearly: `8(AX)(CX*4)`, `(AX+8)`, `(AX,CX,4)`, `(AX)8`, `(CX*4)(AX)`, `AX+8`.
fn own_memory(word: &str) -> Option<Part> {
    if let Some(part) = own_symbol(word) {
        return Some(part);
    }
    let Some(open) = word.find('(') else {
        // `AX+8`.
        if !word.contains('+') || word.contains(['[', '$', '*']) {
            return None;
        }
        let part = sum(word, 0, None, Way::Own)?;
        return Some(part.with("bad-address", format!("{ADDRESS}, not `{word}`")));
    };
    let close = word.rfind(')')?;
    let (before, after) = (word[..open].trim(), word[close + 1..].trim());
    let groups: Vec<&str> = word.get(open + 1..close)?.split(')').collect();
    let mut terms: Vec<&str> = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let inside = if at == 0 { group } else { group.trim_start().strip_prefix('(')? };
        if inside.contains(['(', '[', '$', '%']) {
            return None;
        }
        terms.push(inside.trim());
    }
    let scaled = |term: &str| term.split_once('*').map(|(name, _)| name.trim()).unwrap_or(term).to_owned();
    let is_register = |term: &str| part_register(&scaled(term)).is_some();
    let offset = match (before, after) {
        ("", "") => 0,
        (text, "") | ("", text) => number(text.strip_prefix('+').unwrap_or(text))?,
        _ => return None,
    };
    let joined = match terms[..] {
        // `(AX,CX,4)`, as GNU writes it.
        [one] if one.contains(',') => {
            let words: Vec<&str> = one.split(',').map(str::trim).collect();
            match words[..] {
                [base, index] => format!("{base}+{index}"),
                ["", index, scale] => format!("{index}*{scale}"),
                [base, index, scale] => format!("{base}+{index}*{scale}"),
                _ => return None,
            }
        }
        _ if terms.len() > 1 && !terms.iter().all(|term| is_register(term)) => return None,
        _ => terms.join("+"),
    };
    let part = sum(&joined, offset, None, Way::Own)?;
    // Registers of other names are another matter.
    let renamed = terms.iter().fold(word[open..].to_owned(), |text, term| {
        let name = scaled(term);
        match part_register(&name) {
            Some(reg) if !name.is_empty() => text.replace(&name, reg.name()),
            _ => text,
        }
    });
    let compact = |text: &str| text.replace([' ', '\t'], "").replace("*1)", ")");
    let own = &part.text[part.text.find('(').unwrap_or(0)..];
    if after.is_empty() && compact(own) == compact(&renamed) {
        let is_own = terms.iter().all(|term| Reg::from_name(&scaled(term)).is_some());
        let text = if is_own { word.to_owned() } else { format!("{before}{renamed}") };
        return Some(Part { text, ..part });
    }
    let has_sp = terms.len() > 1 && terms.last().is_some_and(|term| scaled(term) == "SP");
    let reason = if has_sp { "`SP` cannot be an index, only a base" } else { ADDRESS };
    Some(part.with("bad-address", reason))
}

/// `x+8(FP)`, `·x<>(SB)(CX*8)`, or nearly: `x+8FP`, `x(SB+8)`, `x<SB>`.
fn own_symbol(word: &str) -> Option<Part> {
    let name_end = word.find(|letter: char| !(letter.is_alphanumeric() || "_·∕".contains(letter)))?;
    let name = &word[..name_end];
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) || register(name).is_some() {
        return None;
    }
    let rest = &word[name_end..];
    let (mark, rest) = match rest.strip_prefix("<>") {
        Some(rest) => ("<>", rest),
        None => ("", rest),
    };
    let pseudo = |text: &str| ["SB", "FP", "SP"].into_iter().find(|known| *known == text);
    let offset_of = |text: &str| {
        let digits = text.strip_prefix('+').unwrap_or(text);
        (text.is_empty() || text.starts_with(['+', '-']) && number(digits).is_some()).then(|| text.to_owned())
    };
    let part = |offset: &str, base: &str, tail: &str| {
        let mut mem = match base {
            "SB" => Mem { rip: true, ..Mem::default() },
            _ => Mem { base: Reg::SP, disp: 8, ..Mem::default() },
        };
        let mut text = format!("{name}{mark}{offset}({base})");
        if !tail.is_empty() {
            let Operand::Mem(index) = own_memory(tail)?.operand else { return None };
            // What it is relative to needs a register of its own.
            mem = Mem { rip: false, base: Reg::SP, index: index.base, scale: 1, disp: 0, disp32: true };
            if index.index != Reg::NONE {
                (mem.index, mem.scale) = (index.index, index.scale);
            }
            if index.base != Reg::NONE && index.index != Reg::NONE || index.disp != 0 {
                return None;
            }
            text += &format!("({}*{})", mem.index.name(), mem.scale);
        }
        let is_foreign = tail.bytes().any(|byte| byte.is_ascii_lowercase());
        let way = if is_foreign { Way::Foreign } else { Way::Own };
        Some(Part { is_symbol: base == "SB", ..Part::new(Operand::Mem(mem), text, None, way) })
    };
    if let Some(base) = rest.strip_prefix('<').and_then(|rest| pseudo(rest.strip_suffix('>')?)) {
        return Some(
            part("", base, "")?.with("bare-name", "what a symbol is relative to is in parentheses: `x(SB)`"),
        );
    }
    let Some((offset, inside)) = rest.split_once('(') else {
        // `x+8FP`.
        let (offset, base) = rest.split_at_checked(rest.len().checked_sub(2)?)?;
        let (offset, base) = (offset_of(offset).filter(|offset| !offset.is_empty())?, pseudo(base)?);
        return Some(
            part(&offset, base, "")?.with("bad-address", format!("`{base}` belongs in parentheses")),
        );
    };
    let (inside, tail) = inside.split_once(')')?;
    if let Some(base) = pseudo(inside.trim()) {
        return part(&offset_of(offset)?, base, tail.trim());
    }
    if inside.eq_ignore_ascii_case("rip") && tail.is_empty() {
        let found = part(&offset_of(offset)?, "SB", "")?;
        let reason = format!("`{name}(SB)` is addressed relative to the program counter by itself");
        return Some(found.with("bad-address", reason));
    }
    // `x(SB+8)`.
    let (base, shift) = inside.split_at_checked(inside.find(['+', '-'])?)?;
    let (base, shift) = (pseudo(base.trim())?, offset_of(shift)?);
    if !offset.is_empty() || !tail.is_empty() {
        return None;
    }
    Some(part(&shift, base, "")?.with("bad-address", "the offset comes before the parentheses"))
}
