//! What an editor shows about the word under the pointer.
//!
//! In: a file and an offset. Out: Markdown. `instruction` has the answer for instructions and `registers` that for registers, numbers and
//! flags; here are names, and which of all it is. Nothing about a Go file, and no instructions of other processors.

use super::analysis::Analysis;
use super::around::Around;
use super::complete::suffix_about;
use super::index::{Occurrence, Role};
use super::instruction::{self, becomes, code};
use super::names::{Meaning, Names, OF_GO, Spot};
use super::package::Prototype;
use super::{navigate, registers};
use crate::amd64::Reg;
use crate::diag::counted;
use crate::obj::{Addr, Name};
use crate::source::readable;
use std::fmt::Write;
use std::ops::Range;

/// The most lines of a macro or a header that are shown, and half of the arguments.
const MOST: usize = 16;

/// The text for an offset, and the word that it is about.
pub(super) fn at(analysis: &Analysis, files: &Around<'_>, offset: usize) -> Option<(String, Range<usize>)> {
    if analysis.is_go() {
        return None;
    }
    let found = analysis.index().at(offset)?;
    let word = &analysis.text.as_str()[found.range.clone()];
    // `+0(FP)` belongs to the name before it.
    if let Some(owner) = owner(analysis, found) {
        let name = &analysis.text.as_str()[owner.range.clone()];
        let shown = named(analysis, files, owner, name);
        let own = registers::pseudo(word).unwrap_or_default();
        if shown.is_some() || !own.is_empty() {
            let range = owner.range.start..found.range.end;
            return Some((format!("{}\n{own}", shown.unwrap_or_default()), range));
        }
    }
    Some((named(analysis, files, found, word)?, found.range.clone()))
}

/// What a word is.
fn named(analysis: &Analysis, files: &Around<'_>, found: &Occurrence, word: &str) -> Option<String> {
    match Names::role_of(analysis, files, found) {
        Role::Directive => directive(analysis, files, found, word),
        Role::Argument => argument(analysis, files, found, word),
        Role::Symbol => symbol(analysis, files, found, word),
        Role::Include => included(analysis, files, word),
        Role::Number => number(analysis, files, found, word),
        Role::Parameter => Some(format!("**{word}**: a parameter of the macro\n")),
        Role::Instruction | Role::Macro | Role::Label | Role::Register | Role::Other => {
            let names = Names::of(analysis, files);
            let Meaning { role, definitions } = names.meaning(found);
            match role {
                Role::Macro => Some(of_macro(analysis, files, &names, found)),
                Role::Label => label(analysis, files, &names, found, &definitions),
                Role::Instruction if is_suffix(analysis, found) => {
                    let about = suffix_about(word);
                    (!about.is_empty()).then(|| format!("**.{word}**: {about}\n"))
                }
                Role::Instruction if analysis.may_be_amd64() => {
                    instruction::hover(analysis, files, found, word)
                }
                Role::Register if analysis.may_be_amd64() => match Reg::from_name(word) {
                    Some(reg) => Some(registers::register(reg)),
                    None => registers::pseudo(word).map(str::to_owned),
                },
                _ => None,
            }
        }
        Role::Comment | Role::String => None,
    }
}

/// The name that an offset or a pseudo register stands behind.
fn owner<'a>(analysis: &'a Analysis, found: &Occurrence) -> Option<&'a Occurrence> {
    if !matches!(found.role, Role::Number | Role::Register) {
        return None;
    }
    let (text, all) = (analysis.text.as_str(), &analysis.index().all);
    let at = all.partition_point(|other| other.range.start < found.range.start);
    let owner =
        all[..at].iter().rev().take(3).find(|other| matches!(other.role, Role::Argument | Role::Symbol))?;
    let between = &text[owner.range.end..found.range.start];
    let is_part = |letter: char| letter.is_alphanumeric() || "<>+-(_*".contains(letter);
    (!between.is_empty() && !between.contains(")") && between.chars().all(is_part)).then_some(owner)
}

fn is_suffix(analysis: &Analysis, found: &Occurrence) -> bool {
    analysis.text.as_str()[..found.range.start].ends_with('.')
}

/// The line that an offset is in.
fn line(analysis: &Analysis, offset: usize) -> Range<usize> {
    analysis.text.line(analysis.text.line_of(offset))
}

/// TEXT, DATA, `#define`; of TEXT what a function begins with.
fn directive(analysis: &Analysis, files: &Around<'_>, found: &Occurrence, word: &str) -> Option<String> {
    let letters = word.trim_start_matches(['#', ' ', '\t']);
    let hash = format!("#{letters}");
    let about = registers::word(letters).or_else(|| registers::word(&hash))?;
    let shown = if registers::word(letters).is_some() { letters } else { &hash };
    let mut out = format!("**{shown}**: {about}\n\n");
    if word == "TEXT" {
        out += &becomes(analysis, files, line(analysis, found.range.start));
    }
    Some(out)
}

fn of_macro(analysis: &Analysis, files: &Around<'_>, names: &Names<'_>, found: &Occurrence) -> String {
    let word = names.own_text(found);
    let definitions = names.definitions(word);
    let bodies: Vec<&str> = definitions.iter().map(|definition| names.body(definition)).collect();
    let lines: Vec<&str> = bodies.iter().flat_map(|body| body.lines()).collect();
    let shown = lines[..lines.len().min(MOST)].join("\n");
    let more = lines.len().saturating_sub(MOST);
    let mut out = match bodies.is_empty() {
        // It is only asked about.
        true => format!("Macro `{word}`\n"),
        false => code(&if more > 0 { format!("{shown}\n// and {more} more lines") } else { shown }),
    };
    if let Some(first) = definitions.first() {
        let source = &names.sources[first.source];
        out += &comment_above(source.words.text().as_str(), first.range.start);
        if source.path.is_none()
            && let Some(about) = registers::word(word)
        {
            let _ = writeln!(out, "{about}\n");
        }
    }
    let package = analysis.package(files);
    if let Some(declared) = package.go.declared.macros.get(word) {
        let _ = write!(out, "```go\n{}\n```\n", declared.line(&package.go.inputs));
    }
    if !found.defines {
        out += &becomes(analysis, files, line(analysis, found.range.start));
    }
    out
}

/// The comment on the lines above the one of an offset, without directives.
fn comment_above(text: &str, offset: usize) -> String {
    let start = text[..offset].rfind('\n').map_or(0, |end| end + 1);
    let above = text[..start].lines().rev().map(str::trim).take(2 * MOST);
    let mut lines: Vec<&str> = above.map_while(|line| line.strip_prefix("//")).collect();
    lines.retain(|line| !line.starts_with("go:"));
    lines.reverse();
    let lines: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
    if lines.is_empty() { String::new() } else { format!("{}\n\n", lines.join("\n").trim()) }
}

/// What Go says above a function.
fn comment_of(analysis: &Analysis, files: &Around<'_>, prototype: &Prototype) -> String {
    let package = analysis.package(files);
    let is_it = |name: &str| std::path::Path::new(name) == prototype.path;
    match package.go.inputs.iter().find(|input| is_it(&input.name)) {
        Some(input) => comment_above(&readable(&input.contents), prototype.named.start),
        None => comment_above(analysis.text.as_str(), prototype.named.start),
    }
}

/// A name before `(FP)` or `(SP)`, with its place for the hardware.
fn argument(analysis: &Analysis, files: &Around<'_>, found: &Occurrence, word: &str) -> Option<String> {
    let place = frame_place(analysis, files, found);
    let hardware = place.map(|offset| format!(" It is `{offset}(SP)` for the hardware here."));
    let hardware = hardware.unwrap_or_default();
    let prototype = navigate::prototype(analysis, files, found.range.start);
    let argument = prototype.and_then(|prototype| {
        Some((prototype, prototype.arguments.iter().find(|argument| argument.name == word)?))
    });
    if navigate::is_local(analysis, found) {
        return Some(format!("**{word}**: a local of the frame.{hardware}\n"));
    }
    let (prototype, argument) = argument?;
    let what = if argument.is_result { "result" } else { "argument" };
    Some(format!(
        "**{word}+{}(FP)**: {what} of type `{}`, {} at offset {}.{hardware}\n\n```go\n{}\n```\n",
        argument.offset,
        argument.ty,
        counted(argument.size, "byte"),
        argument.offset,
        prototype.text
    ))
}

/// The offset from the hardware's SP of a name in the frame.
fn frame_place(analysis: &Analysis, files: &Around<'_>, found: &Occurrence) -> Option<i64> {
    let assembly = analysis.assembly(files)?;
    let line = line(analysis, found.range.start);
    for (function, prog) in analysis.instructions(assembly, &line) {
        for (index, operand) in function.operands(prog).iter().enumerate() {
            let (Addr::Mem(mem) | Addr::Address(mem)) = operand else { continue };
            let span = function.operand_span(prog, index);
            let is_own =
                analysis.written(assembly, span).is_some_and(|bytes| bytes.contains(&found.range.start));
            if is_own && span != prog.span && matches!(mem.name, Name::Param | Name::Auto) {
                return Some(mem.offset);
            }
        }
    }
    None
}

/// A constant, or the sizes of a TEXT.
fn number(analysis: &Analysis, files: &Around<'_>, found: &Occurrence, word: &str) -> Option<String> {
    let text = analysis.text.as_str();
    let line = line(analysis, found.range.start);
    if text[line.clone()].starts_with("TEXT")
        && text[line.start..found.range.start].contains('$')
        && let Some(shown) = sizes(analysis, files, found, &text[line.clone()])
    {
        return Some(shown);
    }
    let before = &text[line.start..found.range.start];
    let is_negative = before.strip_suffix('-').is_some_and(|before| before.ends_with(['$', '(', ',']));
    registers::number(word, is_negative)
}

/// `$16-24`.
fn sizes(analysis: &Analysis, files: &Around<'_>, found: &Occurrence, line: &str) -> Option<String> {
    let written = line.rsplit('$').next()?;
    let written = written.split([' ', '\t', '/', ';']).next()?;
    let (frame, arguments) =
        written.split_once('-').map_or((written, None), |(frame, rest)| (frame, Some(rest)));
    let frame: u64 = frame.parse().ok()?;
    let mut out = format!("**${written}**: a frame of {}", counted(frame, "byte"));
    if let Some(count) = arguments {
        let _ = write!(out, ", {} of arguments and results", counted(count.parse().ok()?, "byte"));
    }
    out.push('\n');
    if let Some(prototype) = navigate::prototype(analysis, files, found.range.start) {
        let asked = counted(prototype.argument_bytes(), "byte");
        let _ = write!(
            out,
            "\nThe prototype has {asked} of arguments and results:\n```go\n{}\n```\n",
            prototype.text
        );
    }
    Some(out)
}

/// The file of an `#include`.
fn included(analysis: &Analysis, files: &Around<'_>, word: &str) -> Option<String> {
    let name = word.trim_matches('"');
    let names = Names::of(analysis, files);
    let source = names.sources.iter().skip(1).find(|source| source.name == name);
    let Some(source) = source else { return Some(format!("`{name}` is not found\n")) };
    let place = match &source.path {
        Some(path) => format!("`{}`", path.display()),
        None if name == OF_GO => format!("`{name}`, made of the Go files of the folder"),
        None => format!("`{name}`, which is built in"),
    };
    let text = source.words.text().as_str();
    let shown: Vec<&str> = text.lines().take(MOST).collect();
    let more = text.lines().count().saturating_sub(MOST);
    let rest = if more > 0 { format!("\n// and {more} more lines") } else { String::new() };
    Some(format!("{place}\n\n{}", code(&format!("{}{rest}", shown.join("\n")))))
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
        let _ = write!(out, "```go\n{}\n```\n{}", prototype.text, comment_of(analysis, files, prototype));
        for argument in prototype.arguments.iter().take(2 * MOST) {
            let _ = writeln!(
                out,
                "- `{}+{}(FP)`: `{}`, {}",
                argument.name,
                argument.offset,
                argument.ty,
                counted(argument.size, "byte")
            );
        }
    }
    (!out.is_empty()).then_some(out)
}

fn label(
    analysis: &Analysis,
    files: &Around<'_>,
    names: &Names<'_>,
    found: &Occurrence,
    definitions: &[Spot],
) -> Option<String> {
    let definition = definitions.first()?;
    let source = &names.sources[definition.source];
    let line = source.words.text().line_of(definition.range.start) + 1;
    // What is not assembled is counted as it is written.
    let named = || names.label_mentions(found).iter().filter(|spot| !definitions.contains(spot)).count();
    let uses = jumps(analysis, files, found).unwrap_or_else(named);
    let file = if definition.source == 0 { String::new() } else { format!(" of `{}`", source.name) };
    let word = names.own_text(found);
    let used = if uses == 0 { String::new() } else { format!(", used {}", counted(uses as u64, "time")) };
    Some(format!("Label `{word}`, line {line}{file}{used}"))
}

/// How many instructions of its function jump to a label, also those that macros become. None if that is not known, or none does.
fn jumps(analysis: &Analysis, files: &Around<'_>, found: &Occurrence) -> Option<usize> {
    let function = analysis.index().functions.get(found.function? as usize)?;
    let assembly = analysis.without_errors(files, found.range.start).or(analysis.assembly(files))?;
    let word = &analysis.text.as_str()[found.range.clone()];
    let jumps = analysis
        .instructions(assembly, &function.range)
        .filter_map(|(function, prog)| instruction::target(assembly, function, prog));
    let count = jumps.filter(|target| target == word).count();
    (count > 0).then_some(count)
}
