//! What an editor shows about an instruction: what it does, the machine code that it becomes, its effects, its forms.
//!
//! In: an instruction of a file, as it is written and as it is assembled. Out: Markdown. The facts are those of the generated table.

use super::analysis::Analysis;
use super::around::Around;
use super::index::Occurrence;
use crate::amd64::about::about;
use crate::amd64::effects::{self, Access};
use crate::amd64::{self, Op, Reg, decode, told};
use crate::asm::Assembly;
use crate::check;
use crate::obj::{Addr, Function, Mem, Name, Printer, Prog};
use std::fmt::Write;
use std::ops::Range;

/// The most machine instructions that are shown.
const MOST: usize = 16;

/// The most operand forms.
const MOST_FORMS: usize = 10;

/// All about an instruction.
pub(super) fn hover(
    analysis: &Analysis,
    files: &Around<'_>,
    found: &Occurrence,
    word: &str,
) -> Option<String> {
    let op = Op::from_name(word)?;
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "**{word}**\n");
    if let Some(text) = about(word).or_else(|| about(op.name())) {
        let _ = writeln!(out, "{text}\n");
    }
    let assembly = analysis.assembly(files);
    let (mut own, range) = (None, found.range.clone());
    let line = analysis.text.line(analysis.text.line_of(found.range.start));
    // Of several on a line, this one; a prefix has no bytes of its own.
    let here = becomes(analysis, files, found.range.clone());
    out += &if here.is_empty() { becomes(analysis, files, line) } else { here };
    if let Some(assembly) = assembly {
        let mut progs = analysis.instructions(assembly, &range);
        own = progs.find(|(_, prog)| prog.op == op).map(|(function, prog)| (assembly, function, prog));
    }
    let forms = told::ranked_forms(op);
    match own {
        Some((assembly, function, prog)) => out += &effects_in_use(assembly, function, prog),
        None => {
            let count = forms.iter().map(|form| form.operands).max().unwrap_or(0);
            if let Some(mut effects) = effects::shared(op, count) {
                if amd64::is_jump_syntax(word) {
                    effects.operands[0] = Access::None;
                }
                out += &bullets(effects.in_words(count));
            }
        }
    }
    let used = own.and_then(|(_, function, prog)| {
        let (list, count) = check::machine_operands(function.operands(prog))?;
        told::form_in_use(op, prog.suffix, &list[..count])
    });
    if !forms.is_empty() {
        let _ = write!(out, "\nOperands:\n{}", code(&form_list(word, forms, used.as_deref())));
    }
    Some(out)
}

/// A block of assembly.
pub(super) fn code(text: &str) -> String {
    // A fence longer than any in the text.
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(3.max(longest + 1));
    format!("{fence}asm\n{}\n{fence}\n", text.trim_end())
}

/// The forms, that in use first.
fn form_list(word: &str, mut forms: Vec<amd64::DescribedForm>, used: Option<&str>) -> String {
    if let Some(at) = forms.iter().position(|form| Some(&*form.text) == used) {
        let form = forms.remove(at);
        forms.insert(0, form);
    }
    let mut text = String::new();
    for form in forms.iter().take(MOST_FORMS) {
        let names = form.features.iter().map(|feature| feature.name());
        let mut notes: Vec<&str> = names.filter(|name| !is_always_there(name)).collect();
        let needs = notes.join(", ");
        notes.clear();
        notes.extend((Some(&*form.text) == used).then_some("this one"));
        notes.extend((!needs.is_empty()).then_some(&*needs));
        let _ = match notes.is_empty() {
            true => writeln!(text, "{word} {}", form.text),
            false => writeln!(text, "{word} {:<40} // {}", form.text, notes.join("; ")),
        };
    }
    if forms.len() > MOST_FORMS {
        let _ = writeln!(text, "// and {} more", forms.len() - MOST_FORMS);
    }
    text
}

/// Whether each processor with 64-bit mode has a feature.
fn is_always_there(feature: &str) -> bool {
    feature == "X64" || feature.starts_with("INTEL")
}

/// The machine instructions that a range becomes.
pub(super) fn becomes(analysis: &Analysis, files: &Around<'_>, range: Range<usize>) -> String {
    let listed = |assembly: &Assembly, has_jumps| listed(analysis, assembly, &range, has_jumps);
    let whole = analysis.assembly(files).map(|assembly| listed(assembly, true)).unwrap_or_default();
    if !whole.is_empty() {
        return whole;
    }
    analysis.without_errors(files, range.start).map(|rest| listed(rest, false)).unwrap_or_default()
}

/// The machine instructions that a range becomes in an assembly, with jumps or without them.
fn listed(analysis: &Analysis, assembly: &Assembly, range: &Range<usize>, has_jumps: bool) -> String {
    let mut text = String::new();
    let (mut shown, mut more) = (0, 0);
    for (function, prog) in analysis.instructions(assembly, range) {
        let symbol = assembly.unit.symbol(function.symbol);
        let bytes = symbol.data.get(prog.pc as usize..prog.pc as usize + usize::from(prog.size));
        let bytes = bytes.unwrap_or_default();
        let jumps = || function.operands(prog).iter().any(|operand| matches!(operand, Addr::Branch(_)));
        if bytes.is_empty() || !has_jumps && jumps() {
            continue;
        }
        if shown >= MOST {
            more += 1;
            continue;
        }
        shown += 1;
        let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let intel = match place(assembly, function, prog) {
            Some(name) => decode::intel_naming(bytes, u64::from(prog.pc), name),
            None => decode::intel(bytes, u64::from(prog.pc)),
        };
        let go = hardware(assembly, function, prog);
        let _ = writeln!(text, "{go:<32} // {} = {intel}", hex.join(" "));
    }
    if more > 0 {
        let _ = writeln!(text, "// and {more} more");
    }
    if text.is_empty() { text } else { format!("Becomes:\n{}", code(&text)) }
}

/// The label or symbol that an instruction refers to, which its bytes do not say.
fn place(assembly: &Assembly, function: &Function, prog: &Prog) -> Option<String> {
    let unit = &assembly.unit;
    let code = prog.pc..prog.pc + u32::from(prog.size);
    let mut relocs = unit.symbol(function.symbol).relocs.iter();
    if let Some(reloc) = relocs.find(|reloc| code.contains(&reloc.offset) && reloc.size > 0) {
        let name = unit.name(reloc.symbol?);
        return Some(match reloc.addend {
            0 => name.to_owned(),
            offset => format!("{name}{offset:+}"),
        });
    }
    target(assembly, function, prog)
}

/// The name of the label that an instruction jumps to.
pub(super) fn target(assembly: &Assembly, function: &Function, prog: &Prog) -> Option<String> {
    let branch = function.operands(prog).iter().position(|operand| matches!(operand, Addr::Branch(_)))?;
    label(assembly, function, prog, branch)
}

/// The name of the label that an operand is.
fn label(assembly: &Assembly, function: &Function, prog: &Prog, index: usize) -> Option<String> {
    let text = assembly.sources.text(function.operand_span(prog, index)).trim();
    let is_name = |text: &str| {
        !text.is_empty() && text.chars().all(|letter| letter.is_alphanumeric() || "_·∕".contains(letter))
    };
    is_name(text).then(|| text.to_owned())
}

/// An instruction in Go's syntax as the machine has it: places in the frame are offsets from SP.
fn hardware(assembly: &Assembly, function: &Function, prog: &Prog) -> String {
    let mut text = prog.op.name().to_owned();
    if !prog.suffix.is_none() {
        text += &prog.suffix.to_string();
    }
    for (index, operand) in function.operands(prog).iter().enumerate() {
        text += if index == 0 { " " } else { ", " };
        text += &match operand {
            Addr::Branch(_) => label(assembly, function, prog, index)
                .unwrap_or_else(|| Printer::new(&assembly.unit, function).text(operand)),
            _ => Printer::new(&assembly.unit, function).text(&in_frame(operand)),
        };
    }
    text
}

/// A place in the frame without its name.
fn in_frame(operand: &Addr) -> Addr {
    let plain = |mem: &Mem| match mem.name {
        Name::Param | Name::Auto => Mem {
            name: Name::None,
            base: if mem.base == Reg::NONE { Reg::SP } else { mem.base },
            symbol: None,
            ..*mem
        },
        _ => *mem,
    };
    match operand {
        Addr::Mem(mem) => Addr::Mem(plain(mem)),
        Addr::Address(mem) => Addr::Address(plain(mem)),
        other => *other,
    }
}

/// What an instruction with its operands reads and writes.
fn effects_in_use(assembly: &Assembly, function: &Function, prog: &Prog) -> String {
    let operands = function.operands(prog);
    let Some(effects) = check::exact(prog, operands) else { return String::new() };
    let names: Vec<String> =
        (0..operands.len()).map(|at| operand_text(assembly, function, prog, at)).collect();
    let mut effects = *effects;
    let mut addresses = Vec::new();
    let mut target = None;
    for (at, operand) in operands.iter().enumerate().take(effects.operands.len()) {
        match operand {
            // A place is no value.
            Addr::Branch(_) | Addr::Symbol(..) => {
                effects.operands[at] = Access::None;
                target = Some(names[at].clone());
            }
            // Nothing is read to know a constant.
            Addr::Const(_) | Addr::Float(_) => effects.operands[at] = Access::None,
            Addr::Mem(mem) | Addr::Address(mem) | Addr::Indirect(mem) => {
                addresses.extend(address_registers(mem));
            }
            _ => {}
        }
    }
    let mut lines = effects.in_words_of(&names);
    let addresses: Vec<String> = addresses
        .into_iter()
        .map(|reg| reg.name().to_owned())
        .filter(|name| !lines.iter().any(|(what, list)| *what == "reads" && list.contains(name)))
        .collect();
    if !addresses.is_empty() {
        let at = lines.iter().position(|(what, _)| *what != "reads").unwrap_or(lines.len());
        lines.insert(at, ("uses for the address", addresses));
    }
    if let Some(target) = target {
        lines.insert(0, ("goes to", vec![target]));
    }
    bullets(lines)
}

/// The registers of an address; those of pseudo registers are the hardware's.
fn address_registers(mem: &Mem) -> Vec<Reg> {
    let base = match (mem.name, mem.base) {
        (Name::Param | Name::Auto, Reg::NONE) => Reg::SP,
        (_, base) => base,
    };
    [base, mem.index].into_iter().filter(|reg| *reg != Reg::NONE).collect()
}

/// An operand as it is written, or, if a macro wrote it, as it is.
fn operand_text(assembly: &Assembly, function: &Function, prog: &Prog, index: usize) -> String {
    let span = function.operand_span(prog, index);
    let written = assembly.sources.text(span).trim();
    let is_written = span != prog.span && span.expansion.is_none() && !written.is_empty();
    let text = match is_written && !written.contains('\n') {
        true => written.to_owned(),
        false => Printer::new(&assembly.unit, function).text(&function.operands(prog)[index]),
    };
    format!("`{text}`")
}

fn bullets(lines: Vec<(&'static str, Vec<String>)>) -> String {
    lines.iter().map(|(what, list)| format!("- {what}: {}\n", list.join(", "))).collect()
}
