//! What an editor shows about the word under the pointer.
//!
//! In: a file and an offset. Out: Markdown. The facts about instructions are those of the generated table.

use super::Files;
use super::analysis::Analysis;
use super::index::{Occurrence, Role};
use super::navigate;
use crate::amd64::about::about;
use crate::amd64::effects::Effects;
use crate::amd64::{self, Op, decode};
use crate::asm::Assembly;
use crate::obj::Printer;
use std::fmt::Write;
use std::ops::Range;

/// The most operand forms, expanded instructions and lines of a macro that are shown.
const MOST: usize = 16;

/// The text for an offset, and the word that it is about.
pub(super) fn at(analysis: &Analysis, files: &dyn Files, offset: usize) -> Option<(String, Range<usize>)> {
    let text = analysis.text.as_str();
    let found = analysis.index().at(offset)?;
    let word = &text[found.range.clone()];
    let shown = match found.role {
        Role::Instruction | Role::Directive => instruction(analysis, files, found, word)?,
        Role::Macro => of_macro(analysis, files, found)?,
        Role::Argument => argument(analysis, files, found, word)?,
        Role::Symbol => symbol(analysis, files, found, word)?,
        Role::Label => label(analysis, found, word)?,
        Role::Other => included(analysis, files, found, word)?,
        _ => return None,
    };
    Some((shown, found.range.clone()))
}

/// The line that an offset is in.
fn line(analysis: &Analysis, offset: usize) -> Range<usize> {
    analysis.text.line(analysis.text.line_of(offset))
}

fn code(text: &str) -> String {
    // A fence longer than any in the text.
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(3.max(longest + 1));
    format!("{fence}asm\n{}\n{fence}\n", text.trim_end())
}

fn instruction(analysis: &Analysis, files: &dyn Files, found: &Occurrence, word: &str) -> Option<String> {
    let op = Op::from_name(word)?;
    let forms = amd64::forms_with_features(op);
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "**{word}**\n");
    if let Some(text) = about(word).or_else(|| about(op.name())) {
        let _ = writeln!(out, "{text}\n");
    }
    if let Some(assembly) = analysis.assembly(files) {
        // Of several on a line, this one; a prefix has no bytes of its own.
        let own = becomes(analysis, assembly, found.range.clone());
        out += &if own.is_empty() {
            becomes(analysis, assembly, line(analysis, found.range.start))
        } else {
            own
        };
    }
    let count = operands(analysis, files, found);
    if let Some(effects) =
        op.effects(count.unwrap_or_else(|| forms.iter().map(|form| form.operands).max().unwrap_or(0)))
    {
        out += &effects_text(effects, count);
    }
    if !forms.is_empty() {
        let mut text = String::new();
        for form in forms.iter().take(MOST) {
            let features: Vec<&str> = form
                .features
                .iter()
                .map(|feature| feature.name())
                .filter(|name| !is_always_there(name))
                .collect();
            let _ = match features.is_empty() {
                true => writeln!(text, "{word} {}", form.text),
                false => writeln!(text, "{word} {:<40} // {}", form.text, features.join(", ")),
            };
        }
        if forms.len() > MOST {
            let _ = writeln!(text, "// and {} more", forms.len() - MOST);
        }
        let _ = write!(out, "\nOperands:\n{}", code(&text));
    }
    Some(out)
}

/// Whether each processor with 64-bit mode has a feature.
fn is_always_there(feature: &str) -> bool {
    feature == "X64" || feature.starts_with("INTEL")
}

/// The number of operands of the instruction at a word, as it is assembled.
fn operands(analysis: &Analysis, files: &dyn Files, found: &Occurrence) -> Option<usize> {
    let assembly = analysis.assembly(files)?;
    let range = found.range.start..found.range.end;
    let (_, prog) = analysis.instructions(assembly, &range).next()?;
    Some(usize::from(prog.count))
}

/// The machine instructions that a line becomes.
fn becomes(analysis: &Analysis, assembly: &Assembly, line: Range<usize>) -> String {
    let mut text = String::new();
    let mut more = 0;
    for (function, prog) in analysis.instructions(assembly, &line) {
        let data = &assembly.unit.symbol(function.symbol).data;
        let bytes = data.get(prog.pc as usize..prog.pc as usize + usize::from(prog.size)).unwrap_or_default();
        if bytes.is_empty() {
            continue;
        }
        if text.lines().count() >= MOST {
            more += 1;
            continue;
        }
        let mut go = String::new();
        let _ = Printer::new(&assembly.unit, function).instruction(prog, &mut go);
        let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let intel = decode::intel(bytes, u64::from(prog.pc));
        let _ = writeln!(text, "{:<32} // {} = {intel}", go.replacen('\t', " ", 1), hex.join(" "));
    }
    if more > 0 {
        let _ = writeln!(text, "// and {more} more");
    }
    if text.is_empty() { text } else { format!("Becomes:\n{}", code(&text)) }
}

fn effects_text(effects: &Effects, count: Option<usize>) -> String {
    let lines = effects.in_words(count.unwrap_or(0));
    lines.iter().map(|(what, list)| format!("- {what}: {}\n", list.join(", "))).collect()
}

fn of_macro(analysis: &Analysis, files: &dyn Files, found: &Occurrence) -> Option<String> {
    let text = analysis.text.as_str();
    let index = analysis.index();
    let definition = index.same(text, found).find(|other| other.defines);
    let mut out = String::new();
    match definition.and_then(|definition| index.macros.get(&definition.range.start)) {
        Some(body) => {
            let lines: Vec<&str> = text[body.clone()].lines().collect();
            let shown = lines[..lines.len().min(MOST)].join("\n");
            let more = lines.len().saturating_sub(MOST);
            out += &code(&if more > 0 { format!("{shown}\n// and {more} more lines") } else { shown });
        }
        None => {
            let _ = writeln!(out, "Macro `{}`\n", &text[found.range.clone()]);
        }
    }
    if let Some(assembly) = analysis.assembly(files).filter(|_| !found.defines) {
        out += &becomes(analysis, assembly, line(analysis, found.range.start));
    }
    Some(out)
}

/// A macro of a file that is included.
fn included(analysis: &Analysis, files: &dyn Files, found: &Occurrence, word: &str) -> Option<String> {
    let macros = navigate::included_macros(analysis, files);
    let (_, body) = macros.into_iter().find(|(name, _)| name == word)?;
    let lines: Vec<&str> = body.lines().take(MOST).collect();
    let mut out = code(&lines.join("\n"));
    if let Some(assembly) = analysis.assembly(files) {
        out += &becomes(analysis, assembly, line(analysis, found.range.start));
    }
    Some(out)
}

fn argument(analysis: &Analysis, files: &dyn Files, found: &Occurrence, word: &str) -> Option<String> {
    let prototype = navigate::prototype(analysis, files, found.range.start)?;
    let argument = prototype.arguments.iter().find(|argument| argument.name == word)?;
    let what = if argument.is_result { "result" } else { "argument" };
    Some(format!(
        "**{word}+{}(FP)**: {what} of type `{}`, {} bytes at offset {}\n\n```go\n{}\n```\n",
        argument.offset, argument.ty, argument.size, argument.offset, prototype.text
    ))
}

fn symbol(analysis: &Analysis, files: &dyn Files, found: &Occurrence, word: &str) -> Option<String> {
    let text = analysis.text.as_str();
    let mut out = String::new();
    let definition = analysis.index().same(text, found).find(|other| other.defines);
    if let Some(definition) = definition {
        out += &code(&text[line(analysis, definition.range.start)]);
    } else if let Some(line) = navigate::line_elsewhere(analysis, files, word) {
        out += &code(&line);
    }
    if let Some(prototype) = analysis.package(files).prototype(word) {
        let _ = write!(out, "```go\n{}\n```\n", prototype.text);
        for argument in prototype.arguments.iter().take(2 * MOST) {
            let _ = writeln!(
                out,
                "- `{}+{}(FP)`: `{}`, {} bytes",
                argument.name, argument.offset, argument.ty, argument.size
            );
        }
    }
    (!out.is_empty()).then_some(out)
}

fn label(analysis: &Analysis, found: &Occurrence, word: &str) -> Option<String> {
    let text = analysis.text.as_str();
    let all: Vec<&Occurrence> = analysis.index().same(text, found).collect();
    let definition = all.iter().find(|other| other.defines)?;
    let line = analysis.text.line_of(definition.range.start) + 1;
    let uses = all.len() - 1;
    Some(format!("Label `{word}`, line {line}, used {uses} time{}", if uses == 1 { "" } else { "s" }))
}
