//! Functions for people: addresses, bytes, and one column for each syntax.
//!
//! In: functions of a file. Out: text, with the lines of source between the instructions if they are asked for.

use super::sources::Sources;
use super::{Syntax, View, hex};
use crate::amd64::decode::{gnu, intel};
use crate::dis::{Function, Line, SourceLine};
use std::io::{self, Write};

/// Bytes shown in a column; longer instructions make it wider.
const BYTES: usize = 10;

/// The width of a column of text that another follows.
const TEXT: usize = 40;

/// The width of the column of addresses.
const ADDRESS: usize = 8;

const SPACES: &str = "                                        ";

/// Other names of a function that are shown.
const ALIASES: usize = 8;

/// Writes functions.
pub(super) fn write(
    out: &mut impl Write,
    view: &mut View<'_, '_>,
    sources: &mut Sources<'_>,
) -> io::Result<()> {
    let (disassembler, file, syntaxes) = (view.disassembler, view.file, view.syntaxes);
    let mut text = String::new();
    // Its memory serves all lines.
    let mut line = Line::default();
    for (number, function) in view.functions.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        write!(out, "TEXT {}(SB)", plain(&function.name))?;
        for (number, alias) in file.aliases(function).take(ALIASES).enumerate() {
            write!(out, "{}{}", if number == 0 { " // also " } else { ", " }, plain(alias))?;
        }
        writeln!(out)?;
        let lines = view.lines(function);
        let mut places = lines.iter().peekable();
        let mut all = disassembler.lines(file, function);
        while all.read(&mut line) {
            let mut current = None;
            while let Some(found) = places.next_if(|next| next.offset <= line.offset) {
                current = Some(found);
            }
            if let Some(place) = current.filter(|place| place.line > 0) {
                source(out, place, sources)?;
            }
            if line.is_target {
                writeln!(out, "L{:x}:", line.offset)?;
            }
            text.clear();
            instruction(&mut text, function, &line, syntaxes);
            out.write_all(text.as_bytes())?;
        }
    }
    Ok(())
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

fn instruction(out: &mut String, function: &Function<'_>, line: &Line, syntaxes: &[Syntax]) {
    let address = function.address.wrapping_add(line.offset as u64);
    let code = &function.code[line.offset..line.offset + line.len];
    let start = out.len();
    hex(&address.to_be_bytes(), out);
    // At least one digit, in a column of eight.
    let zeros = (address.leading_zeros() as usize / 4).min(15);
    out.replace_range(start..start + zeros, &SPACES[..ADDRESS.saturating_sub(16 - zeros)]);
    out.push_str("  ");
    hex(code, out);
    out.push_str(&SPACES[..2 * BYTES.saturating_sub(code.len())]);
    for (number, syntax) in syntaxes.iter().enumerate() {
        out.push_str("  ");
        let start = out.len();
        match syntax {
            Syntax::Go => match line.text.split_once('\t') {
                Some((op, operands)) => {
                    out.push_str(op);
                    out.push(' ');
                    out.push_str(operands);
                }
                None => out.push_str(&line.text),
            },
            Syntax::Intel => out.push_str(&intel(code, address)),
            Syntax::Gnu => out.push_str(&gnu(code, address)),
        }
        if number + 1 < syntaxes.len() {
            let width = out[start..].chars().count();
            out.push_str(&SPACES[..TEXT.saturating_sub(width)]);
        }
    }
    out.push('\n');
}
