//! Mistakes made on purpose: the functions of `testdata/check/correct.s`, each with one change that alters what it means.
//!
//! Out: by kind of mistake, how many of all that can be made are found: by a check, or by the assembler. The share must not fall below what
//! is promised.

use crate::support::report::Report;
use crate::support::runner::{Context, Failed, Trial};
use rasm::check::{Settings, check};
use rasm::source::MemoryLoader;
use rasm::stubs::Declared;
use rasm::{Input, Options};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The least share to be found, in percent.
const LEAST: usize = 95;

/// A kind of mistake: its name, and what it makes of a line of a function; several lines if it adds one, none if it removes the line.
type Kind = (&'static str, fn(&str) -> Vec<Option<String>>);

const KINDS: [Kind; 12] = [
    ("offset", offset),
    ("name", name),
    ("size", size),
    ("register", register),
    ("no VZEROUPPER", |line| removed(line, "VZEROUPPER")),
    ("no POPQ", |line| removed(line, "POPQ")),
    ("no PUSHQ", |line| removed(line, "PUSHQ")),
    ("no RET", |line| removed(line, "RET")),
    ("no CLD", |line| removed(line, "CLD")),
    ("no result", result),
    ("BP written", bp),
    ("$frame-args", args),
];

pub(super) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let report = context.report.clone();
    vec![Trial::test("mutations", move || all(&report).map_err(Failed::from))]
}

fn all(report: &Report) -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/check/correct.s");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    if let Some(found) = codes(&text).first() {
        return Err(format!("the functions are not right: {found}"));
    }
    // Each function apart, with its comment.
    let include = "#include \"textflag.h\"\n\n";
    let functions: Vec<&str> = text.split("\n\n").filter(|part| part.contains("TEXT")).collect();
    let (mut missed, mut by_check) = (Vec::new(), BTreeMap::<String, usize>::new());
    let (mut good, mut total) = (0, 0);
    for (kind, change) in KINDS {
        let (mut found, mut made) = (0, 0);
        for function in &functions {
            let lines: Vec<&str> = function.lines().collect();
            for (index, line) in lines.iter().enumerate() {
                for changed in change(line) {
                    let mut lines: Vec<&str> = lines.clone();
                    match &changed {
                        Some(changed) => lines[index] = changed,
                        None => drop(lines.remove(index)),
                    }
                    made += 1;
                    match codes(&format!("{include}{}\n", lines.join("\n"))).first() {
                        Some(code) => {
                            found += 1;
                            *by_check.entry(code.clone()).or_default() += 1;
                        }
                        None => missed.push(format!("{kind}: {line} -> {}", changed.unwrap_or_default())),
                    }
                }
            }
        }
        report.add(format!("check: mistakes found: {kind}"), found, made);
        good += found;
        total += made;
    }
    for (code, count) in by_check {
        report.count(format!("check: mistakes found by {code}"), count);
    }
    report.add("check: mistakes found", good, total);
    if good * 100 >= total * LEAST && total > 200 {
        Ok(())
    } else {
        Err(format!("{good} of {total}\n{}", missed.join("\n")))
    }
}

/// The codes of what is found.
fn codes(text: &str) -> Vec<String> {
    let inputs = vec![Input::new("mutated.s", text)];
    let settings = Settings::default();
    let checked =
        check(inputs, Declared::default(), &Options::default(), &MemoryLoader::default(), &settings);
    checked.diagnostics().iter().map(|found| found.code.to_owned()).collect()
}

/// The place of `+N(FP)` in a line.
fn fp(line: &str) -> Option<(usize, usize)> {
    let end = line.find("(FP)")?;
    Some((line[..end].rfind('+')? + 1, end))
}

fn offset(line: &str) -> Vec<Option<String>> {
    let Some((start, end)) = fp(line) else { return Vec::new() };
    let Ok(number) = line[start..end].parse::<i64>() else { return Vec::new() };
    let other = |delta: i64| Some(format!("{}{}{}", &line[..start], number + delta, &line[end..]));
    [8, 4, -8].into_iter().filter(|delta| number + delta >= 0).map(other).collect()
}

fn name(line: &str) -> Vec<Option<String>> {
    let Some((plus, _)) = fp(line) else { return Vec::new() };
    let start = line[..plus].rfind([' ', '\t']).map_or(0, |at| at + 1);
    vec![Some(format!("{}other{}", &line[..start], &line[plus - 1..]))]
}

/// Another size for an access to an argument.
fn size(line: &str) -> Vec<Option<String>> {
    if fp(line).is_none() {
        return Vec::new();
    }
    let pairs = [
        ("MOVQ ", "MOVL "),
        ("MOVL ", "MOVQ "),
        ("MOVSD ", "MOVSS "),
        ("MOVSS ", "MOVSD "),
        ("MOVW ", "MOVL "),
        ("MOVBLZX ", "MOVWLZX "),
    ];
    let pair = pairs.iter().find(|(from, _)| line.contains(from));
    pair.map(|(from, to)| Some(line.replacen(from, to, 1))).into_iter().collect()
}

/// A source register that nothing sets.
fn register(line: &str) -> Vec<Option<String>> {
    let is_plain =
        ["ADDQ", "MULSD", "ADDSD", "CMPQ", "IMULQ"].iter().any(|op| line.trim_start().starts_with(op));
    let Some((_, operands)) = line.trim().split_once(' ') else { return Vec::new() };
    let Some((first, _)) = operands.split_once(", ") else { return Vec::new() };
    let is_register = first.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    if !is_plain || !is_register {
        return Vec::new();
    }
    let other = if first.starts_with('X') { "X9" } else { "R11" };
    vec![Some(line.replacen(first, other, 1))]
}

fn removed(line: &str, word: &str) -> Vec<Option<String>> {
    if line.trim().split(' ').next() == Some(word) { vec![None] } else { Vec::new() }
}

/// A result that is not written.
fn result(line: &str) -> Vec<Option<String>> {
    let is_store = line.trim_start().starts_with("MOV") && line.ends_with("(FP)");
    if is_store { vec![None] } else { Vec::new() }
}

/// BP as another scratch register, where nothing saves it.
fn bp(line: &str) -> Vec<Option<String>> {
    if line.trim().starts_with("MOVQ") && line.contains("(FP), ") {
        vec![Some(format!("{line}\n\tMOVQ $1, BP"))]
    } else {
        Vec::new()
    }
}

fn args(line: &str) -> Vec<Option<String>> {
    let Some((start, size)) = line.rsplit_once('-').filter(|_| line.starts_with("TEXT")) else {
        return Vec::new();
    };
    let Ok(size) = size.parse::<u64>() else { return Vec::new() };
    [size + 8, size / 2]
        .into_iter()
        .filter(|other| *other > 0)
        .map(|other| Some(format!("{start}-{other}")))
        .collect()
}
