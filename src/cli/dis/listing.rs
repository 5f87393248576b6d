//! Functions for people: addresses, bytes, and one column for each syntax.
//!
//! In: functions of a file. Out: text, with the lines of source between the instructions if they are asked for.

use super::sources::Sources;
use super::{Syntax, View, pair_of};
use crate::amd64::decode::{LONGEST, gnu, intel};
use crate::dis::{Function, Line, SourceLine};
use std::io::{self, Write};

/// Bytes shown in a column; longer instructions make it wider.
const BYTES: usize = 10;

/// The width of a column of text that another follows.
const TEXT: usize = 40;

/// The width of the column of addresses.
const ADDRESS: usize = 8;

/// The digits of the longest address.
const DIGITS: usize = 16;

/// What is in front of the columns of text, at most: an address, and the bytes of an instruction.
const HEAD: usize = DIGITS + 2 + 2 * LONGEST;

/// As wide as the widest column.
const SPACES: &[u8; TEXT] = &[b' '; TEXT];

/// Text is written when there is so much of it, in bytes.
const MUCH: usize = 1 << 15;

/// Other names of a function that are shown.
const ALIASES: usize = 8;

/// Writes functions.
pub(super) fn write(
    out: &mut impl Write,
    view: &mut View<'_, '_>,
    sources: &mut Sources<'_>,
) -> io::Result<()> {
    let (disassembler, file, syntaxes) = (view.disassembler, view.file, view.syntaxes);
    let mut text = Vec::new();
    // Its memory serves all lines.
    let mut line = Line::default();
    for (number, function) in view.functions.iter().enumerate() {
        if number > 0 {
            text.push(b'\n');
        }
        write!(text, "TEXT {}(SB)", plain(&function.name))?;
        for (number, alias) in file.aliases(function).take(ALIASES).enumerate() {
            write!(text, "{}{}", if number == 0 { " // also " } else { ", " }, plain(alias))?;
        }
        text.push(b'\n');
        let lines = view.lines(function);
        let mut places = lines.iter().peekable();
        let mut all = disassembler.lines(file, function);
        while all.read(&mut line) {
            let mut current = None;
            while let Some(found) = places.next_if(|next| next.offset <= line.offset) {
                current = Some(found);
            }
            if let Some(place) = current.filter(|place| place.line > 0) {
                source(&mut text, place, sources)?;
            }
            if line.is_target {
                writeln!(text, "L{:x}:", line.offset)?;
            }
            instruction(&mut text, function, &line, syntaxes);
            if text.len() >= MUCH {
                out.write_all(&text)?;
                text.clear();
            }
        }
    }
    out.write_all(&text)
}

/// A name may be anything; none reaches a terminal as a command to it.
fn plain(text: &str) -> String {
    text.replace(char::is_control, "\u{fffd}")
}

fn source(out: &mut impl Write, place: &SourceLine, sources: &mut Sources<'_>) -> io::Result<()> {
    write!(out, "// {}:{}", plain(&place.file), place.line)?;
    match sources.line(&place.file, place.line).map(|text| plain(&text.replace('\t', "    "))) {
        Some(text) if !text.is_empty() => writeln!(out, "  {text}"),
        _ => writeln!(out),
    }
}

fn instruction(out: &mut Vec<u8>, function: &Function<'_>, line: &Line, syntaxes: &[Syntax]) {
    let address = function.address.wrapping_add(line.offset as u64);
    let code = &function.code[line.offset..line.offset + line.len];
    let mut head = [b' '; HEAD];
    for (pair, byte) in head.chunks_exact_mut(2).zip(address.to_be_bytes()) {
        pair.copy_from_slice(&pair_of(byte));
    }
    // At least one digit, in a column of eight.
    let zeros = (address.leading_zeros() as usize / 4).min(DIGITS - 1);
    head[..zeros].fill(b' ');
    let start = zeros.min(DIGITS - ADDRESS);
    for (pair, byte) in head[DIGITS + 2..].chunks_exact_mut(2).zip(code) {
        pair.copy_from_slice(&pair_of(*byte));
    }
    out.extend_from_slice(&head[start..DIGITS + 2 + 2 * code.len().clamp(BYTES, LONGEST)]);
    for (number, syntax) in syntaxes.iter().enumerate() {
        out.extend_from_slice(b"  ");
        let start = out.len();
        match syntax {
            Syntax::Go => {
                let text = line.text.as_bytes();
                out.extend_from_slice(text);
                // Mnemonics are short, and a comment with Intel's syntax has none.
                if let Some(tab) = text.iter().position(|byte| *byte == b'\t') {
                    out[start + tab] = b' ';
                }
            }
            Syntax::Intel => out.extend_from_slice(intel(code, address).as_bytes()),
            Syntax::Gnu => out.extend_from_slice(gnu(code, address).as_bytes()),
        }
        if number + 1 < syntaxes.len() {
            let width = String::from_utf8_lossy(&out[start..]).chars().count();
            out.extend_from_slice(&SPACES[..TEXT.saturating_sub(width)]);
        }
    }
    out.push(b'\n');
}
