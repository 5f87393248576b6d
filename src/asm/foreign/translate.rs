//! Statements in the syntax of GNU's or Intel's assemblers.
//!
//! In: the text of a statement that is not of this dialect. Out: the same in this dialect, if the instruction encodes there with the
//! width that the writer showed, by the size letter, the registers or the `ptr`. A name that several instructions have, or an
//! operand of another kind, is left alone.

use crate::amd64::foreign::Foreign;
use crate::amd64::{self, Mem, Op, Operand, Reg, Suffix};
use crate::syntax::gnu_register;

/// A statement in this dialect.
pub(super) struct Translated {
    pub(super) text: String,
    /// Whose syntax it was in.
    pub(super) dialect: &'static str,
    /// Whether nobody who knows this dialect writes so: with `%`, brackets, or registers that are not here.
    pub(super) is_certain: bool,
}

/// Longer lines are not by hand.
pub(super) const LONGEST: usize = 160;

/// An operand with its text in this dialect, and its width in bits if it shows one.
struct Part {
    operand: Operand,
    text: String,
    bits: Option<u32>,
}

/// The statement in this dialect.
pub(super) fn translate(line: &str) -> Option<Translated> {
    let line = line.trim();
    let (head, rest) = line.split_once([' ', '\t'])?;
    if line.len() > LONGEST || !head.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let is_gnu = rest.contains('%');
    // In capitals, the order of the operands is more likely this dialect's.
    if !is_gnu && !rest.contains('[') && head.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let words = separate(rest)?;
    let parts: Vec<Part> =
        words.iter().map(|word| if is_gnu { gnu(word) } else { intel(word) }).collect::<Option<_>>()?;
    let upper = head.to_ascii_uppercase();
    // COMISD and the like order their operands in a way of their own.
    if parts.is_empty() || upper.contains("COMIS") {
        return None;
    }
    let is_compare = matches!(upper.as_str(), "CMP" | "CMPB" | "CMPW" | "CMPL" | "CMPQ");
    let reversed = is_gnu == is_compare;
    let parts: Vec<Part> = if reversed { parts.into_iter().rev().collect() } else { parts };
    let operands: Vec<Operand> = parts.iter().map(|part| part.operand).collect();
    let op = instruction(&upper, &parts, &operands)?;
    let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
    let dialect = if is_gnu { "GNU" } else { "Intel" };
    // R8, AX and the like are names here too, if only in capitals.
    let is_foreign =
        |word: &&str| gnu_register(word).is_some() && Reg::from_name(&word.to_ascii_uppercase()).is_none();
    let is_certain = is_gnu || rest.contains('[') || words.iter().any(is_foreign);
    Some(Translated { text: format!("{} {}", op.name(), texts.join(", ")), dialect, is_certain })
}

/// Splits operands at commas outside of brackets.
fn separate(text: &str) -> Option<Vec<&str>> {
    let (mut list, mut start, mut depth) = (Vec::new(), 0, 0i32);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                list.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    list.push(text[start..].trim());
    (depth == 0 && list.len() <= amd64::MOST_OPERANDS).then_some(list)
}

/// The one instruction that takes the operands in this width.
fn instruction(upper: &str, parts: &[Part], operands: &[Operand]) -> Option<Op> {
    let takes = |op: &Op| amd64::encode(*op, Suffix::NONE, operands).is_ok();
    let bits: Vec<u32> = parts.iter().filter_map(|part| part.bits).collect();
    let last = parts.last().and_then(|part| part.bits);
    let sizes = match (bits.first(), last) {
        (Some(from), Some(to)) if *from != to => format!("r{to}_rm{from}"),
        (Some(bits), _) if *bits <= 64 => bits.to_string(),
        _ => String::new(),
    };
    let foreign = Foreign::find(upper)?;
    let fitting: Vec<Op> = foreign.ops_of(&sizes).into_iter().filter(takes).collect();
    // MOVL and MOVLQZX are the same; what has the name and the size of a move is one.
    let letter = match last.or(bits.first().copied()) {
        Some(8) => "B",
        Some(16) => "W",
        Some(32) => "L",
        Some(64) => "Q",
        _ => "",
    };
    let plain = format!("{}{letter}", foreign.name());
    match fitting[..] {
        [op] => Some(op),
        _ => fitting.into_iter().find(|op| op.name() == plain || op.name() == upper),
    }
}

/// A register by its name elsewhere, with its width.
fn register(name: &str) -> Option<Part> {
    // In capitals, `AX` is a register of this dialect, and the order of the operands its own.
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let text = gnu_register(name)?;
    let reg = Reg::from_name(&text)?;
    let bits = match () {
        () if reg.is_byte() => Some(8),
        () if !reg.is_gpr64() => None,
        () if name.starts_with('e') || name.starts_with('r') && name.ends_with('d') => Some(32),
        () if name.starts_with('r') && !name.ends_with('w') => Some(64),
        () => Some(16),
    };
    Some(Part { operand: Operand::Reg(reg), text, bits })
}

fn number(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits.trim()),
        None => (1, text),
    };
    let value = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        // A sign is none of the digits.
        Some(digits) if digits.starts_with(['-', '+']) => return None,
        Some(digits) => i64::from_str_radix(digits, 16).ok()?,
        None if digits.starts_with(['-', '+']) => return None,
        // Octal for some, decimal for others.
        None if digits.len() > 1 && digits.starts_with('0') => return None,
        None => digits.parse().ok()?,
    };
    Some(sign * value)
}

fn constant(text: &str) -> Option<Part> {
    let value = number(text)?;
    Some(Part { operand: Operand::Imm(value), text: format!("${text}"), bits: None })
}

/// `%rax`, `$5`, `8(%rax,%rcx,4)`.
fn gnu(word: &str) -> Option<Part> {
    if let Some(name) = word.strip_prefix('%') {
        return register(name);
    }
    if let Some(text) = word.strip_prefix('$') {
        return constant(text);
    }
    let (offset, inside) = word.strip_suffix(')')?.split_once('(')?;
    let mut words = inside.split(',').map(str::trim);
    let base = part_register(words.next()?.strip_prefix('%')?)?;
    let index = match words.next() {
        Some(name) => Some(part_register(name.strip_prefix('%')?)?),
        None => None,
    };
    let scale = words.next().map_or(Some(1), |text| text.parse().ok())?;
    let offset = if offset.is_empty() { 0 } else { number(offset)? };
    if words.next().is_some() {
        return None;
    }
    memory(Some(base), index, scale, offset, None)
}

/// A whole register of an address.
fn part_register(name: &str) -> Option<Reg> {
    match register(name)? {
        Part { operand: Operand::Reg(reg), bits: Some(64), .. } => Some(reg),
        Part { operand: Operand::Reg(reg), bits: None, .. }
            if reg.is_xmm() || reg.is_ymm() || reg.is_zmm() =>
        {
            Some(reg)
        }
        _ => None,
    }
}

fn memory(base: Option<Reg>, index: Option<Reg>, scale: u8, offset: i64, bits: Option<u32>) -> Option<Part> {
    if !matches!(scale, 1 | 2 | 4 | 8) || i32::try_from(offset).is_err() || base.is_none() && index.is_none()
    {
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
    Some(Part { operand: Operand::Mem(mem), text, bits })
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

/// `rax`, `5`, `qword ptr [rax+rcx*4+8]`.
fn intel(word: &str) -> Option<Part> {
    if let Some(part) = register(word) {
        return Some(part);
    }
    if let Some(part) = constant(word) {
        return Some(part);
    }
    let (before, inside) = word.strip_suffix(']')?.split_once('[')?;
    let mut size = before.split_whitespace();
    let bits = match size.next() {
        None => None,
        Some(name) => Some(POINTERS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?.1),
    };
    // Nor a displacement before the brackets.
    if size.next().is_some_and(|word| !word.eq_ignore_ascii_case("ptr")) || size.next().is_some() {
        return None;
    }
    let (mut base, mut index, mut scale, mut offset) = (None, None, 1, 0i64);
    for term in inside.replace('-', "+-").split('+').map(str::trim).filter(|term| !term.is_empty()) {
        if let Some(value) = number(term) {
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
    memory(base, index, scale, offset, bits.filter(|bits| *bits <= 64))
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
            ("MOVQ rax, rbx", None),
            // No width is shown.
            ("add [rdi], 1", None),
            ("je done", None),
            ("mov rax, count", None),
            ("mov rax, [rbx*3]", None),
            ("mov rax, qword ptr 8[rbx]", None),
            ("mov rax, -0x-8000000000000000", None),
            ("mov rax, 0x-5", None),
            ("movq 8(%rax,%rcx,4,9), %rbx", None),
            ("MOVQ AX, BX", None),
        ] {
            let found = translate(line).map(|translated| translated.text);
            assert_eq!(found.as_deref(), meant, "{line}");
        }
    }
}
