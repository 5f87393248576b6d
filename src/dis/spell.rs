//! How source spells numbers, names and bytes.
//!
//! In: names as files have them, offsets, code. Out: their text, and whether Go's assembler takes it.

use super::Scope;
use crate::amd64::{Mem, Reg};
use crate::obj::{is_source_name, spell};
use std::fmt::{self, Write};

/// The name of the label at an offset.
pub(super) fn label(offset: usize) -> String {
    format!("L{offset:x}")
}

/// The name of code that no symbol covers, by its section, as source can spell it.
pub(super) fn place_name(section: &str, address: u64) -> String {
    let section = section.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_");
    format!("{section}_{address:x}")
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

/// Appends base and index, in parentheses.
pub(super) fn registers(mem: &Mem, text: &mut Vec<u8>) {
    if mem.base != Reg::NONE {
        text.push(b'(');
        text.extend_from_slice(mem.base.name().as_bytes());
        text.push(b')');
    }
    if mem.index != Reg::NONE {
        text.push(b'(');
        text.extend_from_slice(mem.index.name().as_bytes());
        text.extend_from_slice(&[b'*', b'0' + mem.scale % 10, b')']);
    }
}

/// Appends the first bytes of a room: a copy of constant size takes no call.
pub(super) fn push_short<const ROOM: usize>(room: &[u8; ROOM], len: usize, text: &mut Vec<u8>) {
    let start = text.len();
    text.extend_from_slice(room);
    text.truncate(start + len);
}

/// The digits of the longest number.
const DIGITS: usize = 20;

/// Appends digits; the formatter of the standard library takes longer than decoding.
fn digits<const BASE: u64>(mut value: u64, text: &mut Vec<u8>) {
    let mut digits = [0; 2 * DIGITS];
    let mut first = DIGITS;
    while first > 0 {
        first -= 1;
        digits[first] = b"0123456789abcdef"[(value % BASE) as usize];
        value /= BASE;
        if value == 0 {
            break;
        }
    }
    if let Some(room) = digits[first..].first_chunk::<DIGITS>() {
        push_short(room, DIGITS - first, text);
    }
}

pub(super) fn decimal(value: i64, text: &mut Vec<u8>) {
    if value < 0 {
        text.push(b'-');
    }
    digits::<10>(value.unsigned_abs(), text);
}

pub(super) fn hexadecimal(value: u64, text: &mut Vec<u8>) {
    digits::<16>(value, text);
}

/// Text that is written into bytes.
pub(super) struct Text<'a>(pub(super) &'a mut Vec<u8>);

impl Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

/// Longer names are cut: a small file can use a long one many times.
const LONGEST_NAME: usize = 4096;

/// A letter of a name, which may be anything: none reaches a terminal as a command to it, or ends a comment.
fn printable(letter: char) -> char {
    if letter.is_control() { '\u{fffd}' } else { letter }
}

/// `name<>+offset(SB)`, and whether source can write it; as the file has it, if not.
pub(super) fn symbol(name: &str, scope: Scope, offset: i64) -> (String, bool) {
    let mut text = Vec::new();
    let is_source = push_symbol(name, scope, offset, &mut text);
    (String::from_utf8(text).unwrap_or_default(), is_source)
}

/// Appends the same.
pub(super) fn push_symbol(name: &str, scope: Scope, offset: i64, text: &mut Vec<u8>) -> bool {
    let mut text = Text(text);
    if name.len() > LONGEST_NAME {
        // Writing to memory cannot fail.
        _ = name.chars().take(LONGEST_NAME).try_for_each(|letter| text.write_char(printable(letter)));
        _ = write!(text, "…{offset:+}(SB)");
        return false;
    }
    let mut is_source = true;
    if is_source_name(name) {
        _ = spell(name, &mut text);
    } else if let Some(section) = section_name(name) {
        _ = text.write_str(&section);
    } else {
        is_source = false;
        _ = name.chars().try_for_each(|letter| text.write_char(printable(letter)));
    }
    let Text(text) = text;
    text.extend_from_slice(match scope {
        Scope::Local => b"<>",
        Scope::Internal => b"<ABIInternal>",
        Scope::Global => b"",
    });
    if offset != 0 {
        if offset > 0 {
            text.push(b'+');
        }
        decimal(offset, text);
    }
    text.extend_from_slice(b"(SB)");
    is_source
}

/// The spelling of a section, which stands for what has no symbol in it: source cannot begin a name with a dot.
fn section_name(name: &str) -> Option<String> {
    let rest = name.strip_prefix('.').filter(|rest| !rest.is_empty())?;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_');
    rest.chars().all(is_plain).then(|| format!("_{}", rest.replace('.', "_")))
}
