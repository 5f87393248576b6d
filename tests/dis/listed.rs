//! Compiled code, read back, beside the listing that Go's compiler prints of it.
//!
//! In: the listing of a few packages, in a full run of the whole standard library. Out: how many instructions have the listing's own
//! text. Compared are those without a symbol: a listing has names of variables, and offsets from a stack pointer that is not the
//! machine's. Texts differ where several stand for the same bytes, such as `MOVQ $1, AX` and `MOVL $1, AX`; the most frequent are reported.

use crate::oracle::capture::Packages;
use crate::oracle::listings_check::recorded;
use crate::support::report::Report;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::tree::{self, Tree};
use rasm::dis::{Disassembler, File};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = context.report.clone();
    vec![match tree::find() {
        Ok(tree) => Trial::test("listed", move || all(&tree, &report).map_err(Failed::from)),
        Err(missing) => Trial::skip("listed", missing),
    }]
}

/// A function of the listing.
#[derive(Default)]
struct Listed {
    code: Vec<u8>,
    /// Offsets and texts, those of pseudo-instructions too.
    lines: Vec<(usize, String)>,
    /// Offsets of what the linker fills in.
    relocated: Vec<usize>,
}

#[derive(Default)]
struct Counts {
    same: usize,
    compared: usize,
    with_symbols: usize,
    /// Of the others, pairs of mnemonics.
    other: BTreeMap<(String, String), usize>,
}

/// Pairs of texts that are reported.
const MOST_OFTEN: usize = 5;

fn all(tree: &Tree, report: &Report) -> Result<(), String> {
    let path = recorded(tree, Packages::of_other_releases())?;
    let fault = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut lines = BufReader::new(fs::File::open(&path).map_err(fault)?);
    let (disassembler, mut counts) = (Disassembler::new(), Counts::default());
    let (mut function, mut line) = (None, String::new());
    loop {
        line.clear();
        let is_end = lines.read_line(&mut line).map_err(fault)? == 0;
        if let Some(rest) = line.strip_prefix('\t') {
            if let Some(function) = &mut function {
                read(function, rest.trim_end()).ok_or_else(|| format!("not understood: {line}"))?;
            }
            continue;
        }
        if let Some(done) = function.take() {
            compare(&disassembler, &done, &mut counts);
        }
        if is_end {
            break;
        }
        function = line.contains(" STEXT ").then(Listed::default);
    }
    report.add("disassembly: instructions with the compiler's own text", counts.same, counts.compared);
    report.count("disassembly: instructions with symbols, not compared", counts.with_symbols);
    let mut other: Vec<_> = counts.other.into_iter().collect();
    other.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for ((theirs, ours), count) in other.iter().take(MOST_OFTEN) {
        report.count(format!("disassembly: instructions with another text, `{theirs}`: `{ours}`"), *count);
    }
    if counts.compared < 100_000 || counts.same * 100 < counts.compared * 99 {
        other.truncate(30);
        return Err(format!("{} of {}: {other:#?}", counts.same, counts.compared));
    }
    Ok(())
}

/// A line of a function: an instruction, a row of the dump, or a relocation.
fn read(function: &mut Listed, line: &str) -> Option<()> {
    if let Some(rest) = line.strip_prefix("rel ") {
        let (offset, size) = rest.split_once(' ')?.0.split_once('+')?;
        if size != "0" {
            function.relocated.push(offset.parse().ok()?);
        }
        return Some(());
    }
    let (offset, rest) = line.strip_prefix("0x")?.split_once(' ')?;
    let offset = usize::from_str_radix(offset, 16).ok()?;
    match rest
        .split_once(" (")
        .filter(|(pc, _)| pc.len() >= 5 && pc.bytes().all(|byte| byte.is_ascii_digit()))
    {
        Some((_, place)) => function.lines.push((offset, place.split_once(")\t")?.1.to_owned())),
        // Sixteen columns of three letters, and the bytes as text.
        None => function.code.extend(
            rest.as_bytes()
                .chunks(3)
                .take(16)
                .map_while(|column| u8::from_str_radix(std::str::from_utf8(column.get(..2)?).ok()?, 16).ok()),
        ),
    }
    Some(())
}

fn compare(disassembler: &Disassembler, listed: &Listed, counts: &mut Counts) {
    let file = File::raw(&listed.code, 0);
    let mut found = disassembler.lines(&file, &file.functions[0]).peekable();
    let mut relocated = listed.relocated.iter().copied().peekable();
    for (index, (offset, text)) in listed.lines.iter().enumerate() {
        let end = listed.lines.get(index + 1).map_or(listed.code.len(), |(next, _)| *next);
        // What the assembler puts between instructions is a NOP, whatever its bytes.
        if end <= *offset || text == "NOP" {
            continue;
        }
        while found.next_if(|line| line.offset < *offset).is_some() {}
        while relocated.next_if(|place| place < offset).is_some() {}
        let has_symbol = relocated.peek().is_some_and(|place| *place < end)
            || text.contains("(FP)")
            || text.split(['\t', ' ']).any(|operand| operand.contains("(SP)") && !is_plain(operand));
        if has_symbol {
            counts.with_symbols += 1;
            continue;
        }
        let found = found.peek().filter(|line| line.offset == *offset).map_or("", |line| &line.text);
        counts.compared += 1;
        let wanted = with_label(text);
        if wanted == found {
            counts.same += 1;
            continue;
        }
        let head = |text: &str| text.split('\t').next().unwrap_or_default().to_owned();
        let pair = (head(&wanted), head(found));
        let pair = if pair.0 == pair.1 { (wanted, found.to_owned()) } else { pair };
        if counts.other.len() < 10_000 {
            *counts.other.entry(pair).or_default() += 1;
        }
    }
}

/// Whether nothing but a number is before `(SP)`.
fn is_plain(operand: &str) -> bool {
    let digits = operand.split_once("(SP)").map_or("", |(before, _)| before);
    let digits = digits.strip_prefix('-').unwrap_or(digits);
    digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The text with a label in place of a jump's target, which is an offset in decimal.
fn with_label(text: &str) -> String {
    match text.split_once('\t') {
        Some((op, target)) if op.starts_with('J') || op == "XBEGIN" => match target.parse::<usize>() {
            Ok(offset) => format!("{op}\tL{offset:x}"),
            Err(_) => text.to_owned(),
        },
        _ => text.to_owned(),
    }
}
