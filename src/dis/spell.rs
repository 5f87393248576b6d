//! How source spells numbers, names and bytes.
//!
//! In: names as files have them, offsets, code. Out: their text, and whether Go's assembler takes it.

use super::Scope;
use crate::amd64::{Mem, Reg};
use crate::obj::{is_source_name, spell};
use std::fmt::Write;

/// The name of the label at an offset.
pub(super) fn label(offset: usize) -> String {
    format!("L{offset:x}")
}

/// Code as numbers, with the instruction in Intel's syntax.
pub(super) fn as_bytes(code: &[u8], address: u64) -> String {
    format!("{} // {}", numbers(code), crate::amd64::decode::intel(code, address))
}

/// Code as numbers.
pub(super) fn numbers(code: &[u8]) -> String {
    let mut text = String::new();
    let mut rest = code;
    while !rest.is_empty() {
        let (op, len) = [("QUAD", 8), ("LONG", 4), ("WORD", 2)]
            .into_iter()
            .find(|(_, len)| *len <= rest.len())
            .unwrap_or(("BYTE", 1));
        let number = rest[..len].iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte));
        let separator = if text.is_empty() { "" } else { "; " };
        _ = write!(text, "{separator}{op} ${number:#0width$x}", width = 2 + 2 * len);
        rest = &rest[len..];
    }
    text
}

/// Base and index, in parentheses.
pub(super) fn registers(mem: &Mem, text: &mut String) {
    if mem.base != Reg::NONE {
        text.push('(');
        text.push_str(mem.base.name());
        text.push(')');
    }
    if mem.index != Reg::NONE {
        text.push('(');
        text.push_str(mem.index.name());
        text.push('*');
        text.push(char::from(b'0' + mem.scale % 10));
        text.push(')');
    }
}

/// Appends digits; the formatter of the standard library takes longer than decoding.
fn digits(mut value: u64, base: u64, text: &mut String) {
    let mut digits = [0; 20];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b"0123456789abcdef"[(value % base) as usize];
        value /= base;
        if value == 0 {
            break;
        }
    }
    text.push_str(std::str::from_utf8(&digits[first..]).unwrap_or_default());
}

pub(super) fn decimal(value: i64, text: &mut String) {
    if value < 0 {
        text.push('-');
    }
    digits(value.unsigned_abs(), 10, text);
}

pub(super) fn hexadecimal(value: u64, text: &mut String) {
    digits(value, 16, text);
}

/// Longer names are cut: a small file can use a long one many times.
const LONGEST_NAME: usize = 4096;

/// A letter of a name, which may be anything: none reaches a terminal as a command to it, or ends a comment.
fn printable(letter: char) -> char {
    if letter.is_control() { '\u{fffd}' } else { letter }
}

/// `name<>+offset(SB)`, and whether source can write it; as the file has it, if not.
pub(super) fn symbol(name: &str, scope: Scope, offset: i64) -> (String, bool) {
    let mut text = String::new();
    let is_source = push_symbol(name, scope, offset, &mut text);
    (text, is_source)
}

/// Appends the same.
pub(super) fn push_symbol(name: &str, scope: Scope, offset: i64, text: &mut String) -> bool {
    if name.len() > LONGEST_NAME {
        text.extend(name.chars().take(LONGEST_NAME).map(printable));
        _ = write!(text, "…{offset:+}(SB)");
        return false;
    }
    let mut is_source = true;
    if is_source_name(name) {
        _ = spell(name, text);
    } else if let Some(section) = section_name(name) {
        text.push_str(&section);
    } else {
        is_source = false;
        text.extend(name.chars().map(printable));
    }
    match scope {
        Scope::Local => text.push_str("<>"),
        Scope::Internal => text.push_str("<ABIInternal>"),
        Scope::Global => {}
    }
    if offset != 0 {
        if offset > 0 {
            text.push('+');
        }
        decimal(offset, text);
    }
    text.push_str("(SB)");
    is_source
}

/// The spelling of a section, which stands for what has no symbol in it: source cannot begin a name with a dot.
fn section_name(name: &str) -> Option<String> {
    let rest = name.strip_prefix('.').filter(|rest| !rest.is_empty())?;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_');
    rest.chars().all(is_plain).then(|| format!("_{}", rest.replace('.', "_")))
}
