//! The message for operands that an instruction does not take.
//!
//! In: the instruction as written and as the encoder sees it. Out: a diagnostic that points at the operand at fault and says
//! why, with the change that makes it right, as an edit, where there is one. What is wrong is found out in `amd64::reason`.

use super::operands::{MachineOperands, OperandContext};
use super::written::Written;
use crate::amd64::class_words;
use crate::amd64::reason::{self, Change, Reason, What};
use crate::amd64::{Op, Operand};
use crate::asm::first_word;
use crate::asm::lowering::Lowering;
use crate::diag::Diagnostic;
use crate::obj::{Function, Printer, Prog};

/// The most forms that are listed, the nearest first.
const MOST_FORMS: usize = 6;

/// The most kinds of operands that are listed: those behind are rare, such as debug registers.
const MOST_KINDS: usize = 4;

/// The operands match no form.
pub(in crate::asm) fn no_such_form(function: &Function, prog: &Prog, cx: &Lowering) -> Diagnostic {
    let written = Written::new(function, prog, cx);
    let machine = machine(function, prog, cx);
    let operands = machine.as_ref().map_or(&[][..], MachineOperands::list);
    let found = machine.as_ref().map(|_| reason::reason(prog.op, prog.suffix, operands));
    // `MOVQ $sym(SB)` is an LEAQ to the encoder, but not to who wrote it.
    let word = cx.sources.map(|sources| sources.text(first_word(sources, prog))).unwrap_or_default();
    let is_address = matches!((word, prog.op), ("MOVQ", Op::LEAQ) | ("MOVL", Op::LEAL));
    let name = if is_address { word } else { written.name.as_str() };
    let mut diagnostic = match &found {
        Some(found) => {
            let text = message(found, prog.op, name, operands);
            let place = match (&found.what, found.operand) {
                // What is too much is all the rest.
                (What::Count(_), Some(first)) => written.operands_from(first),
                (_, None) => written.head.unwrap_or(prog.span),
                (_, Some(at)) => function.operand_span(prog, at),
            };
            let mut diagnostic = Diagnostic::error("no-such-form", place, text);
            if let Some(other) = found.other.filter(|_| prog.span.expansion.is_none()) {
                let text = if found.what == What::TwoInMemory { "memory too" } else { "another width" };
                diagnostic = diagnostic.also(function.operand_span(prog, other), text);
            }
            diagnostic
        }
        None => {
            Diagnostic::error("no-such-form", prog.span, format!("`{name}` does not take these operands"))
        }
    };
    if let Some(unit) = cx.unit
        && !prog.span.expansion.is_none()
    {
        // The text here is the macro call, not the instruction.
        let names = cx.wanted_names();
        let printer = Printer::new(unit, function).stand_ins(&names);
        diagnostic = diagnostic.note(expanded(&printer, function, prog, name, found.as_ref()));
    }
    if matches!(prog.op, Op::LEAQ | Op::LEAL) {
        let copies = !is_address && matches!(operands, [Operand::Reg(_), Operand::Reg(_)]);
        diagnostic = match copies {
            true => diagnostic.help("to copy a register, write `MOVQ`; for an address in a register, `(AX)`"),
            false => diagnostic.note(
                "an address, whether of `LEAQ sym(SB)` or `MOVQ $sym(SB)`, can only go into a register",
            ),
        };
    }
    if let Some(found) = &found {
        diagnostic = explained(diagnostic, found, name, operands);
        if let What::Sized(ops) = &found.what
            && ops.len() > 1
        {
            for op in ops {
                diagnostic = written.offer(diagnostic, Change::Name(*op), false);
            }
        }
        if let (What::Kind(_), Some(at)) = (&found.what, found.operand)
            && let (Some(Operand::Imm(value)), Some(_)) = (operands.get(at), prog.op.float_constant())
        {
            let text = format!("${value}.0");
            let offer = format!("write `{text}` for a floating-point constant");
            diagnostic = diagnostic.fix(function.operand_span(prog, at), text, offer);
        }
        if let Some(change) = found.change {
            diagnostic = written.offer(diagnostic, change, found.is_certain);
        }
    }
    if is_address {
        // The forms are those of LEAQ, and the note says it already.
        return diagnostic;
    }
    with_forms(diagnostic, prog.op, name, operands)
}

/// The forms, nearest first.
fn with_forms(diagnostic: Diagnostic, op: Op, name: &str, operands: &[Operand]) -> Diagnostic {
    let forms = reason::nearest_forms(op, operands);
    if forms.is_empty() {
        return diagnostic;
    }
    let list: Vec<String> =
        forms.iter().take(MOST_FORMS).map(|form| format!("{name} {form}").trim_end().to_owned()).collect();
    let more = match forms.len() - list.len() {
        0 => String::new(),
        more => format!("\nand {more} more"),
    };
    diagnostic.note(format!("it takes\n{}{more}", list.join("\n")))
}

/// The operands as the encoder sees them.
pub(super) fn machine(function: &Function, prog: &Prog, cx: &Lowering) -> Option<MachineOperands> {
    let context = OperandContext { op: prog.op, shared: cx.options.shared };
    MachineOperands::new(function.operands(prog), context, |_| prog.span).ok()
}

/// The instruction as macros made it, with the operand at fault underlined.
fn expanded(
    printer: &Printer<'_>,
    function: &Function,
    prog: &Prog,
    name: &str,
    found: Option<&Reason>,
) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = printer.instruction(prog, &mut text);
    // An alias is printed by its other name.
    let text = text.replace('\t', " ").replacen(prog.op.name(), name, 1);
    let operands = function.operands(prog);
    let Some(at) = found.and_then(|found| found.operand).filter(|at| *at < operands.len()) else {
        return format!("it expands to\n{text}");
    };
    // All that is printed behind it, with its commas.
    let behind: usize = operands[at + 1..].iter().map(|addr| printer.text(addr).chars().count() + 2).sum();
    let width = printer.text(&operands[at]).chars().count();
    let before = text.chars().count().saturating_sub(behind + width);
    format!("it expands to\n{text}\n{}{}", " ".repeat(before), "^".repeat(width))
}

fn message(found: &Reason, op: Op, name: &str, operands: &[Operand]) -> String {
    let at = found.operand.unwrap_or_default();
    let given = operands.get(at).map(class_words::described).unwrap_or_default();
    let place = place(at, operands.len());
    let register = |at: usize| match operands.get(at) {
        Some(Operand::Reg(reg)) => reg.name(),
        _ => "the other operand",
    };
    match &found.what {
        What::Count(counts) => counted(name, counts, operands.len()),
        What::NoConstant(_) if operands.is_empty() => format!("the constant of `{name}` is missing"),
        What::NoConstant(at) => {
            format!("the constant of `{name}` is missing: it is {}", self::place(*at, operands.len() + 1))
        }
        What::NoMask => format!("`{name}` needs a mask before its destination"),
        What::CountHere(count) => {
            format!("`{name}` takes {count} operands like these, not {}", operands.len())
        }
        What::MaskZero => "`K0` cannot be a mask: its number means that there is none".to_owned(),
        What::MaskPlace => format!("the mask of `{name}` comes directly before the destination"),
        What::OtherName(ops) => {
            let names: Vec<String> = ops.iter().map(|op| format!("`{}`", op.name())).collect();
            format!("{}: write {}", lacking(found, op, name, operands), joined(&names))
        }
        What::Sized(ops) => {
            let names: Vec<String> = ops.iter().map(|op| format!("`{}`", op.name())).collect();
            match op.forms().is_empty() {
                true => format!("`{name}` needs the width in its name: {}", joined(&names)),
                false => format!("`{name}` has another name with these operands: {}", joined(&names)),
            }
        }
        What::NoWidth(_) => lacking(found, op, name, operands),
        What::OnlyLoads if name.starts_with("MOV") && matches!(op, Op::LEAQ | Op::LEAL) => {
            format!("`{name}` puts an address into a register, not memory")
        }
        What::OnlyLoads => format!("the destination of `{name}` is a register, not memory"),
        What::OtherWay(_) if name.contains("CVT") => format!("`{name}` converts the other way"),
        What::OtherWay(true) => format!("`{name}` only stores"),
        What::OtherWay(false) => format!("`{name}` only loads"),
        What::Sign => format!("{place} of `{name}` is a constant, which needs a `$`"),
        What::LastSign => format!("the constant of `{name}` is its first operand, and needs a `$`"),
        What::Order if name.starts_with("CMP") && operands.len() == 3 => {
            format!("the constant of `{name}` is its last operand")
        }
        What::Order if moves_constant(found, operands) => {
            format!("the constant of `{name}` is its first operand")
        }
        What::Order if matches!(name, "CMPB" | "CMPW" | "CMPL" | "CMPQ") => {
            format!(
                "`{name}` compares its first operand with its second, which is the one that can be a constant"
            )
        }
        What::Order => format!("the operands of `{name}` are in the wrong order"),
        What::TwoInMemory if name.starts_with("MOV") => {
            format!("`{name}` copies between registers and memory: one of the two must be a register")
        }
        What::TwoInMemory => format!("`{name}` takes one operand in memory: the other must be a register"),
        What::Range(low, high) => {
            let value = match operands.get(at) {
                Some(Operand::Imm(value)) => *value,
                _ => 0,
            };
            format!("{value} is out of range: {place} of `{name}` is a constant from {low} to {high}")
        }
        What::Constant => format!("a constant cannot be the destination of `{name}`"),
        What::Widths => {
            let other = found.other.unwrap_or_default();
            format!(
                "`{}` and `{}` are of different widths; `{name}` takes one width",
                register(at),
                register(other)
            )
        }
        What::HighRegister => {
            format!("`{name}` does not reach `{}`: it has no AVX-512 form", register(at))
        }
        What::ByteRegister => {
            format!("`{}` is a byte register; `{name}` takes whole registers", register(at))
        }
        What::IndexWidth(classes) => {
            let registers = class_words::words(*classes).join(" or ");
            let registers = registers.replace("memory indexed by ", "");
            format!("the index of {place} of `{name}` must be {registers}")
        }
        What::Index => format!("{place} of `{name}` is memory with a vector register as index"),
        What::NoVectorIndex => format!("`{name}` takes no vector register as index"),
        What::Kind(classes) => {
            let is_one_of = class_words::has_general(*classes)
                && matches!(operands.get(at), Some(Operand::Reg(reg)) if reg.is_gpr64());
            // One register of the kind, and not this one.
            let is_one_of = is_one_of
                || matches!(operands.get(at), Some(Operand::Reg(reg)) if reg.is_xmm())
                    && class_words::words(*classes) == ["`X0`"];
            let given = if is_one_of { format!("`{}`", register(at)) } else { given.to_owned() };
            format!("{place} of `{name}` must be {}, not {given}", alternatives(*classes))
        }
        What::StackSize => {
            format!("`{name}` takes `FS` and `GS` only: in 64-bit mode the stack has no 32-bit entries")
        }
        What::Together => format!("`{name}` does not take these operands together"),
    }
}

/// Whether only a constant is in the wrong place, which is the first.
fn moves_constant(found: &Reason, operands: &[Operand]) -> bool {
    let (Some(Change::Order(order)), Some(at)) = (found.change, found.operand) else { return false };
    let others = order[1..operands.len()].windows(2).all(|pair| pair[0] < pair[1]);
    let is_constant = matches!(operands.get(at), Some(Operand::Imm(_)));
    is_constant && usize::from(order[0]) == at && others && operands.len() > 2
}

/// What an instruction lacks that others have.
fn lacking(found: &Reason, op: Op, name: &str, operands: &[Operand]) -> String {
    let reg = found.operand.and_then(|at| match operands.get(at) {
        Some(Operand::Reg(reg)) => Some(*reg),
        _ => None,
    });
    match reg {
        Some(reg) if reg.is_mask() => format!("`{name}` takes no mask"),
        Some(reg) if reg.is_zmm() => format!("`{name}` has no 512-bit form"),
        Some(reg) if (reg.is_xmm() || reg.is_ymm()) && reg.number() >= 16 => {
            format!("`{name}` reaches registers up to 15 only")
        }
        Some(reg) if reg.is_ymm() => format!("`{name}` has no 256-bit form"),
        _ => {
            let mut counts: Vec<usize> = op.forms().iter().map(|form| usize::from(form.count)).collect();
            counts.sort_unstable();
            counts.dedup();
            match counts.contains(&operands.len()) {
                true => format!("`{name}` has no form with these operands"),
                false => counted(name, &counts, operands.len()),
            }
        }
    }
}

/// `takes 2 operands`, and how many there are.
fn counted(name: &str, counts: &[usize], given: usize) -> String {
    let listed: Vec<String> = counts.iter().map(usize::to_string).collect();
    let listed = joined(&listed);
    match counts {
        [0] => format!("`{name}` takes no operands"),
        [1] => format!("`{name}` takes 1 operand, not {given}"),
        _ => format!("`{name}` takes {listed} operands, not {given}"),
    }
}

/// The place of an operand in words.
pub(super) fn place(at: usize, count: usize) -> &'static str {
    match at {
        _ if count == 1 => "the operand",
        _ if at + 1 == count => "the last operand",
        0 => "the first operand",
        1 => "the second operand",
        2 => "the third operand",
        _ => "the fourth operand",
    }
}

fn alternatives(classes: u64) -> String {
    let mut list = class_words::words(classes);
    list.truncate(MOST_KINDS);
    joined(&list)
}

/// `a, b or c`.
pub(super) fn joined(list: &[impl AsRef<str>]) -> String {
    let mut text = String::new();
    for (at, part) in list.iter().enumerate() {
        let before = match at {
            0 => "",
            _ if at + 1 == list.len() => " or ",
            _ => ", ",
        };
        text.push_str(before);
        text.push_str(part.as_ref());
    }
    text
}

/// Adds what to know, or to do where no edit does it.
fn explained(diagnostic: Diagnostic, found: &Reason, name: &str, operands: &[Operand]) -> Diagnostic {
    match &found.what {
        What::Sized(ops) => {
            let is_general = ops.iter().all(|op| op.name().ends_with(['L', 'Q']));
            diagnostic.note(match is_general {
                true => "its last letter is the width of the general register: `L` for 32 bits, `Q` for 64",
                false => "its last letter is the width of the source: `X` for 128 bits, `Y` for 256, `Z` or none for 512",
            })
        }
        What::OtherName(ops) if ops.len() > 1 => {
            diagnostic.note("they differ in the elements that a mask selects")
        }
        // The constant stands last for another reason.
        What::Order if name.starts_with("CMP") && name.ends_with(['D', 'S']) => diagnostic,
        What::Order if moves_constant(found, operands) => diagnostic,
        What::Order | What::MaskPlace => {
            diagnostic.note("in this dialect the source comes first and the destination last")
        }
        What::TwoInMemory => diagnostic.help("load one of them into a register first"),
        What::Range(_, high) if *high == 0x7fff_ffff && name.ends_with('Q') => {
            diagnostic.help("load it into a register with `MOVQ` first")
        }
        What::OnlyLoads => diagnostic.help("write to a register first, and store that"),
        What::NoWidth(ops) => match (ops.as_slice(), found.change) {
            ([other], None) => {
                diagnostic.help(format!("`{}` does the like, with other operands", other.name()))
            }
            _ => diagnostic,
        },
        What::Widths => diagnostic.note("`X` registers have 128 bits, `Y` 256 and `Z` 512"),
        What::ByteRegister => diagnostic
            .note("the size is in the name of the instruction: `AX` stands for AL, AX, EAX and RAX alike"),
        What::NoMask => diagnostic.note(
            "a mask is `K1` to `K7`: gathers and scatters clear its bits as they go, so that they can be resumed",
        ),
        What::Index | What::NoVectorIndex => diagnostic.note(
            "gathers and scatters have a vector of indexes, `(AX)(X1*4)`; other instructions one index",
        ),
        What::HighRegister => {
            diagnostic.help(format!("use a register up to 15, or another instruction than `{name}`"))
        }
        _ => diagnostic,
    }
}
