//! Reads an instruction's line directly.
//!
//! In: a line. Out: its parts, if it is as Go prints it: `\t0x0010 00016 (swap.go:4)\tMOVQ\tAX, BX`. All other lines are left to
//! the general way, which takes these too.

use super::dump_line::offset;
use super::parts::{Instruction, Text, span};

/// The line at `start..end` of a text.
#[inline]
pub(super) fn read(text: &[u8], start: usize, end: usize) -> Option<Instruction> {
    let line = &text[start..end];
    let (pc, mut at) = offset(line)?;
    at = decimal(line, at, pc)?;
    if line[at..].first_chunk() != Some(b" (") {
        return None;
    }
    let place = at + 2;
    let code = behind_place(line, place)?;
    // An instruction that may have no place.
    if line[place] == b'<' {
        return None;
    }
    let length = line[code..].iter().take_while(|byte| is_of_mnemonic(**byte)).count();
    let operands = match line[code + length..] {
        [] => code + length,
        [b'\t', first, ..] if is_visible(first) => code + length + 1,
        _ => return None,
    };
    // Blanks at the end belong to nothing.
    if length == 0 || !line.last().is_some_and(|last| is_visible(*last)) {
        return None;
    }
    let part = |from: usize, to: usize| span(start + from, start + to);
    Some(Instruction {
        pc: Some(pc),
        place: part(place, code - 2),
        op: part(code, code + length),
        operands: Text { end: end as u32, ..part(operands, operands) },
    })
}

/// The end of a blank and the decimal number `pc`, of five digits or more.
fn decimal(line: &[u8], start: usize, pc: u32) -> Option<usize> {
    let mut value: u32 = 0;
    let mut at = start + 1;
    while let Some(byte @ b'0'..=b'9') = line.get(at) {
        value = value.checked_mul(10)?.checked_add(u32::from(byte - b'0'))?;
        at += 1;
    }
    (line.get(start) == Some(&b' ') && value == pc && at - start > 5).then_some(at)
}

/// What follows the parenthesis and the tab after the place that starts at `start`.
fn behind_place(line: &[u8], start: usize) -> Option<usize> {
    let mut from = start;
    loop {
        from += memchr::memchr(b')', &line[from..])? + 1;
        if line.get(from) == Some(&b'\t') {
            return Some(from + 1);
        }
    }
}

/// Whether the character can be in a mnemonic or its suffix.
pub(super) fn is_of_mnemonic(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'_')
}

/// Whether it is ASCII and no blank.
fn is_visible(byte: u8) -> bool {
    (b'!'..=b'~').contains(&byte)
}
