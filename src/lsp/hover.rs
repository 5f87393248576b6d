//! What an editor shows about the word under the pointer.
//!
//! In: a file and an offset. Out: Markdown. The facts about instructions are those of the generated table.

use super::analysis::Analysis;
use super::around::Around;
use super::index::{Occurrence, Role};
use super::names::{Meaning, Names, Spot};
use super::navigate;
use crate::amd64::about::about;
use crate::amd64::effects::Effects;
use crate::amd64::{Op, decode, told};
use crate::asm::Assembly;
use crate::obj::Printer;
use std::fmt::Write;
use std::ops::Range;

/// The most operand forms, expanded instructions and lines of a macro that are shown.
const MOST: usize = 16;

/// The most operand forms.
const MOST_FORMS: usize = 10;

/// The text for an offset, and the word that it is about.
pub(super) fn at(analysis: &Analysis, files: &Around<'_>, offset: usize) -> Option<(String, Range<usize>)> {
    let text = analysis.text.as_str();
    let found = analysis.index().at(offset)?;
    let word = &text[found.range.clone()];
    let shown = match found.role {
        Role::Directive => instruction(analysis, files, found, word)?,
        Role::Argument => argument(analysis, files, found, word)?,
        Role::Symbol => symbol(analysis, files, found, word)?,
        Role::Instruction | Role::Macro | Role::Label | Role::Register | Role::Other => {
            let names = Names::of(analysis, files);
            let Meaning { role, definitions } = names.meaning(found);
            match role {
                Role::Macro => of_macro(analysis, files, &names, found),
                Role::Label => label(&names, found, &definitions)?,
                Role::Instruction => instruction(analysis, files, found, word)?,
                _ => return None,
            }
        }
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

fn instruction(analysis: &Analysis, files: &Around<'_>, found: &Occurrence, word: &str) -> Option<String> {
    let op = Op::from_name(word)?;
    let forms = told::ranked_forms(op);
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
        for form in forms.iter().take(MOST_FORMS) {
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
        if forms.len() > MOST_FORMS {
            let _ = writeln!(text, "// and {} more", forms.len() - MOST_FORMS);
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
fn operands(analysis: &Analysis, files: &Around<'_>, found: &Occurrence) -> Option<usize> {
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

fn of_macro(analysis: &Analysis, files: &Around<'_>, names: &Names<'_>, found: &Occurrence) -> String {
    let word = names.own_text(found);
    let bodies: Vec<&str> = names.definitions(word).iter().map(|definition| names.body(definition)).collect();
    let lines: Vec<&str> = bodies.iter().flat_map(|body| body.lines()).collect();
    let shown = lines[..lines.len().min(MOST)].join("\n");
    let more = lines.len().saturating_sub(MOST);
    let mut out = match bodies.is_empty() {
        // It is only asked about.
        true => format!("Macro `{word}`\n"),
        false => code(&if more > 0 { format!("{shown}\n// and {more} more lines") } else { shown }),
    };
    let package = analysis.package(files);
    if let Some(declared) = package.go.declared.macros.get(word) {
        let _ = write!(out, "```go\n{}\n```\n", declared.line(&package.go.inputs));
    }
    if let Some(assembly) = analysis.assembly(files).filter(|_| !found.defines) {
        out += &becomes(analysis, assembly, line(analysis, found.range.start));
    }
    out
}

fn argument(analysis: &Analysis, files: &Around<'_>, found: &Occurrence, word: &str) -> Option<String> {
    let prototype = navigate::prototype(analysis, files, found.range.start)?;
    let argument = prototype.arguments.iter().find(|argument| argument.name == word)?;
    let what = if argument.is_result { "result" } else { "argument" };
    Some(format!(
        "**{word}+{}(FP)**: {what} of type `{}`, {} bytes at offset {}\n\n```go\n{}\n```\n",
        argument.offset, argument.ty, argument.size, argument.offset, prototype.text
    ))
}

fn symbol(analysis: &Analysis, files: &Around<'_>, found: &Occurrence, word: &str) -> Option<String> {
    let text = analysis.text.as_str();
    let mut out = String::new();
    let definition = analysis.index().same(text, found).find(|other| other.defines);
    if let Some(definition) = definition {
        out += &code(&text[line(analysis, definition.range.start)]);
    } else if let Some(line) = navigate::line_elsewhere(analysis, files, word) {
        out += &code(&line);
    }
    let package = analysis.package(files);
    if let Some(variable) = package.variable(word) {
        let _ = write!(out, "```go\n{}\n```\n", variable.line(&package.go.inputs));
    }
    if let Some(prototype) = package.prototype(word) {
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

fn label(names: &Names<'_>, found: &Occurrence, definitions: &[Spot]) -> Option<String> {
    let definition = definitions.first()?;
    let source = &names.sources[definition.source];
    let line = source.words.text().line_of(definition.range.start) + 1;
    let uses = names.label_mentions(found).iter().filter(|spot| !definitions.contains(spot)).count();
    let file = if definition.source == 0 { String::new() } else { format!(" of `{}`", source.name) };
    let word = names.own_text(found);
    Some(format!("Label `{word}`, line {line}{file}, used {uses} time{}", if uses == 1 { "" } else { "s" }))
}
