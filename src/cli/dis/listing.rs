//! Functions for people: addresses, bytes, and one column for each syntax.
//!
//! In: functions of a file. Out: text, with the lines of source between the instructions if they are asked for.

use super::sources::Sources;
use super::{Syntax, View};
use crate::amd64::decode::{LONGEST, gnu, intel};
use crate::cli::wanted;
use crate::dis::{File, Function, Lines, SourceLine, Spot};
use std::io::{self, Write};

/// Bytes shown in a column; longer instructions make it wider.
const BYTES: usize = 10;

/// The width of a column of text that another follows.
const TEXT: usize = 40;

/// What is between columns.
const BETWEEN: &[u8] = b"  ";

/// As wide as the widest column.
const SPACES: &[u8; TEXT] = &[b' '; TEXT];

/// Text is written when there is so much of it, in bytes: as much as the output would collect, so it is not copied.
const MUCH: usize = 1 << 16;

/// Other names of a function that are shown.
const ALIASES: usize = 8;

/// A listing that goes on from one object to the next.
#[derive(Default)]
pub(super) struct Listing {
    /// Its memory serves all lines.
    text: Vec<u8>,
    has_begun: bool,
}

impl Listing {
    /// Writes the functions of an object.
    pub(super) fn write(
        &mut self,
        out: &mut impl Write,
        view: &mut View<'_, '_>,
        sources: &mut Sources<'_>,
    ) -> io::Result<()> {
        self.text.clear();
        self.text.reserve(2 * MUCH);
        let functions = view.functions;
        for (number, function) in functions.iter().enumerate() {
            if std::mem::replace(&mut self.has_begun, true) {
                self.text.push(b'\n');
            }
            if let Some(member) = view.member.filter(|_| number == 0) {
                writeln!(self.text, "// member {}", plain(member))?;
            }
            title(&mut self.text, view.file, &function)?;
            write_lines(out, &mut self.text, view, &function, sources)?;
        }
        out.write_all(&self.text)
    }
}

/// Writes a function's name, and as comments what people call it and its other names.
fn title(text: &mut Vec<u8>, file: &File<'_>, function: &Function<'_>) -> io::Result<()> {
    write!(text, "TEXT {}(SB)", plain(&function.name))?;
    let mut before = " // ";
    if let Some(shown) = wanted::plain(&function.name) {
        write!(text, "{before}{}", plain(&shown))?;
        before = "; ";
    }
    for (number, alias) in file.aliases(function).take(ALIASES).enumerate() {
        write!(text, "{}{}", if number == 0 { format!("{before}also ") } else { ", ".into() }, plain(alias))?;
    }
    text.push(b'\n');
    Ok(())
}

/// Writes the lines of a function after a text, and the text whenever it is long.
fn write_lines(
    out: &mut impl Write,
    text: &mut Vec<u8>,
    view: &mut View<'_, '_>,
    function: &Function<'_>,
    sources: &mut Sources<'_>,
) -> io::Result<()> {
    let places = view.lines(function);
    let mut places = places.iter().peekable();
    let mut lines = view.disassembler.texts(view.file, function);
    while let Some(spot) = lines.step() {
        let mut current = None;
        while let Some(found) = places.next_if(|next| next.offset <= spot.offset) {
            current = Some(found);
        }
        if let Some(place) = current.filter(|place| place.line > 0) {
            source(text, place, sources)?;
        }
        instruction(text, function, &mut lines, spot, view.syntaxes);
        if text.len() >= MUCH {
            out.write_all(text)?;
            text.clear();
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

fn instruction(
    out: &mut Vec<u8>,
    function: &Function<'_>,
    lines: &mut Lines<'_>,
    spot: Spot,
    syntaxes: &[Syntax],
) {
    if spot.is_target {
        label(out, spot.offset);
    }
    let address = function.address.wrapping_add(spot.offset as u64);
    let code = &function.code[spot.offset..spot.offset + spot.len];
    head(out, address, &function.code[spot.offset..], code.len().min(LONGEST));
    for (number, syntax) in syntaxes.iter().enumerate() {
        let start = out.len();
        match syntax {
            Syntax::Go => {
                lines.append(spot, out);
                // Mnemonics are short, and a comment with Intel's syntax has none.
                if let Some(tab) = out[start..].iter().position(|byte| *byte == b'\t') {
                    out[start + tab] = b' ';
                }
            }
            Syntax::Intel => out.extend_from_slice(intel(code, address).as_bytes()),
            Syntax::Gnu => out.extend_from_slice(gnu(code, address).as_bytes()),
        }
        if number + 1 < syntaxes.len() {
            let width = String::from_utf8_lossy(&out[start..]).chars().count();
            out.extend_from_slice(&SPACES[..TEXT.saturating_sub(width)]);
            out.extend_from_slice(BETWEEN);
        }
    }
    out.push(b'\n');
}

/// Digits of half an address.
const HALF: usize = 8;

/// Appends a label.
fn label(out: &mut Vec<u8>, offset: usize) {
    out.push(b'L');
    out.extend_from_slice(&digits_of(offset as u64).as_flattened()[zeros_of(offset as u64)..]);
    out.extend_from_slice(b":\n");
}

/// Where the columns of the bytes and of the text begin in a row that starts with all digits of the address.
const BYTES_AT: usize = 2 * HALF + BETWEEN.len();
const TEXT_AT: usize = BYTES_AT + 2 * BYTES + BETWEEN.len();

/// Appends the columns of the address and of the first `len` bytes of code, and what is before the next one. What is usual is copied with constant widths: such
/// copies take no call.
fn head(out: &mut Vec<u8>, address: u64, code: &[u8], len: usize) {
    let mut row = [b' '; BYTES_AT + 2 * 2 * HALF + TEXT_AT];
    let zeros = zeros_of(address);
    if zeros < HALF {
        row[..2 * HALF].copy_from_slice(digits_of(address).as_flattened());
    } else {
        let digits = u64::from_be_bytes(half_of(address as u32));
        let shown = u64::MAX >> (8 * (zeros - HALF));
        let low = digits & shown | u64::from_be_bytes([b' '; HALF]) & !shown;
        row[HALF..2 * HALF].copy_from_slice(&low.to_be_bytes());
    }
    let bytes = &mut row[BYTES_AT..];
    bytes[..2 * HALF].copy_from_slice(digits_of(eight(code, 0)).as_flattened());
    if len > HALF {
        bytes[2 * HALF..4 * HALF].copy_from_slice(digits_of(eight(code, HALF)).as_flattened());
    }
    // What follows has digits, too.
    bytes[2 * len..][..TEXT_AT - BYTES_AT].copy_from_slice(&[b' '; TEXT_AT - BYTES_AT]);
    if zeros >= HALF && len <= BYTES {
        out.extend_from_slice(&row[HALF..TEXT_AT]);
    } else {
        let end = BYTES_AT + 2 * len.max(BYTES) + BETWEEN.len();
        out.extend_from_slice(&row[zeros.min(HALF)..end]);
    }
}

/// The eight bytes at an offset; zeros after the end.
fn eight(code: &[u8], at: usize) -> u64 {
    if let Some(all) = code.get(at..).and_then(<[u8]>::first_chunk) {
        return u64::from_be_bytes(*all);
    }
    let mut all = [0; HALF];
    all.iter_mut().zip(code.iter().skip(at)).for_each(|(to, from)| *to = *from);
    u64::from_be_bytes(all)
}

/// How many of an address's sixteen digits are zeros before the first other one; of 0 one is left.
fn zeros_of(address: u64) -> usize {
    (address.leading_zeros() as usize / 4).min(2 * HALF - 1)
}

/// The hexadecimal digits of both halves of a number.
fn digits_of(number: u64) -> [[u8; HALF]; 2] {
    [half_of((number >> 32) as u32), half_of(number as u32)]
}

/// The hexadecimal digits of half a number, all at once.
fn half_of(half: u32) -> [u8; HALF] {
    let mut spread = u64::from(half);
    spread = (spread | spread << 16) & 0x0000_ffff_0000_ffff;
    spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ff;
    spread = (spread | spread << 4) & 0x0f0f_0f0f_0f0f_0f0f;
    // Six more than a letter's value reach the next four bits; letters are 39 beyond the digits' end.
    let letters = (spread + 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101;
    (spread + 0x3030_3030_3030_3030 + letters * 39).to_be_bytes()
}
