//! Diagnostics for instructions that cannot be encoded.

use super::bad_operand::bad_address;
use super::written::Written;
use super::{bad_suffix, hardware, wrong_form};
use crate::amd64::{self, EncodeError, Op};
use crate::asm::lowering::Lowering;
use crate::diag::Diagnostic;
use crate::flow::graph;
use crate::obj::{Addr, Function, Mem, Printer, Prog};
use crate::source::Span;

/// Explains why the encoder refused an instruction, pointing at the operand at fault if there is one.
pub(in crate::asm) fn explain(
    error: &EncodeError,
    function: &Function,
    prog: &Prog,
    cx: &Lowering,
) -> Diagnostic {
    let operands = function.operands(prog);
    // The place of the first memory operand that satisfies the predicate.
    let memory = |is: &dyn Fn(&Mem) -> bool| {
        let index = operands.iter().position(|addr| addr.mem().is_some_and(is));
        index.map_or(prog.span, |index| function.operand_span(prog, index))
    };
    let span = match *error {
        EncodeError::NoSuchForm => {
            return missing_sign(function, prog)
                .unwrap_or_else(|| wrong_form::no_such_form(function, prog, cx));
        }
        EncodeError::NotAnOperand(index) => {
            let names = cx.wanted_names();
            let printer = cx.unit.map(|unit| Printer::new(unit, function).stand_ins(&names));
            let text = operands.get(index).zip(printer).map(|(addr, printer)| printer.text(addr));
            let text = text.unwrap_or_default();
            let (code, _, note) = describe(error, prog.op);
            let message = format!("no instruction takes `{text}`");
            return diagnostic(code, function.operand_span(prog, index), message, note);
        }
        EncodeError::BadAddress { index, scale, base } => {
            let span = memory(&|mem| (mem.base, mem.index, mem.scale) == (base, index, scale));
            return bad_address(span, base, index, scale);
        }
        EncodeError::NotInHardware => return hardware::explain(function, prog, cx, describe(error, prog.op)),
        EncodeError::NeverEncoded if amd64::reason::sized_names(prog.op).next().is_some() => {
            return wrong_form::no_such_form(function, prog, cx);
        }
        EncodeError::OffsetTooLarge(offset) => memory(&|mem| mem.offset == offset),
        EncodeError::ZeroingMemory | EncodeError::RoundingWithMemory => memory(&|_| true),
        EncodeError::NeverEncoded if amd64::branch(prog.op).is_some() => function.target_span(prog),
        EncodeError::NeverEncoded => Written::new(function, prog, cx).head.unwrap_or(prog.span),
        _ => prog.span,
    };
    let (code, message, note) = describe(error, prog.op);
    let machine = wrong_form::machine(function, prog, cx);
    bad_suffix::narrowed(diagnostic(code, span, message, note), error, prog, machine.as_ref(), cx)
}

/// The error for bytes without `$`, which are an address.
fn missing_sign(function: &Function, prog: &Prog) -> Option<Diagnostic> {
    let [Addr::Mem(mem)] = function.operands(prog) else { return None };
    let is_number = graph::is_bytes(prog.op) && graph::is_fixed(mem);
    is_number.then(|| needs_sign(prog.op.name(), function.operand_span(prog, 0)))
}

/// The error for a number without `$`.
pub(in crate::asm) fn needs_sign(name: &str, span: Span) -> Diagnostic {
    let message = format!("`{name}` needs a constant with `$`");
    Diagnostic::error("bad-operand", span, message).safe_fix(
        Span { end: span.start, ..span },
        "$",
        "put `$` before it",
    )
}

fn diagnostic(code: &'static str, span: Span, message: String, note: &str) -> Diagnostic {
    let diagnostic = Diagnostic::error(code, span, message);
    if note.is_empty() { diagnostic } else { diagnostic.note(note) }
}

/// The code, the message and a note, possibly empty, without regard to the operands.
pub(in crate::asm) fn describe(error: &EncodeError, op: Op) -> (&'static str, String, &'static str) {
    let name = op.name();
    match *error {
        EncodeError::NoSuchForm => ("no-such-form", format!("`{name}` does not take these operands"), ""),
        EncodeError::NeverEncoded if op == Op::GETCALLERPC => (
            "not-amd64",
            "Go's assembler does not assemble `GETCALLERPC` for amd64 either".to_owned(),
            "the return address is below the first argument: `MOVQ retpc-8(FP), AX`",
        ),
        EncodeError::NeverEncoded if matches!(op, Op::DUFFZERO | Op::DUFFCOPY) => (
            "not-amd64",
            format!("`{name}` is only for code that the compiler generates"),
            "use `CALL runtime\u{b7}memclrNoHeapPointers(SB)` or `memmove` instead",
        ),
        EncodeError::NeverEncoded if amd64::branch(op).is_some() => (
            "bad-target",
            format!("`{name}` can only go to a label of its function"),
            "to reach a function, jump around `JMP sym(SB)`",
        ),
        EncodeError::NeverEncoded if matches!(op, Op::ENTER | Op::FFREE | Op::FLDENV) => (
            "not-amd64",
            format!("Go's assembler knows `{name}` by name only"),
            "amd64 has this instruction, but it has to be written as its bytes, with `BYTE`",
        ),
        EncodeError::NeverEncoded => (
            "not-amd64",
            format!("`{name}` does not exist on amd64"),
            "the assembler knows the name, but 64-bit mode has no such instruction",
        ),
        EncodeError::SuffixNotAllowed => (
            "bad-suffix",
            format!("`{name}` takes no suffix with these operands"),
            "suffixes belong to the AVX-512 forms: those with a mask, Z registers, or registers above 15",
        ),
        EncodeError::ZeroingNeedsMask => (
            "bad-suffix",
            format!("`{name}.Z` needs a mask register"),
            "zeroing clears the elements that the mask leaves out: add `K1` to `K7` before the destination",
        ),
        EncodeError::ZeroingNotAllowed => ("bad-suffix", format!("`{name}` has no zeroing form"), ""),
        EncodeError::ZeroingMemory => (
            "bad-suffix",
            format!("`{name}.Z` cannot write to memory"),
            "memory that the mask leaves out keeps its contents; only registers can be zeroed",
        ),
        EncodeError::RoundingWithMemory => (
            "bad-suffix",
            format!("`{name}` rounds only between registers"),
            "the bit that selects rounding means broadcast when an operand is in memory",
        ),
        EncodeError::RoundingNotAllowed if op.takes_sae() && !op.takes_rounding() => {
            ("bad-suffix", format!("`{name}` does not round; it can suppress exceptions, with `.SAE`"), "")
        }
        EncodeError::SaeNotAllowed if op.takes_sae() => (
            "bad-suffix",
            format!("`{name}` does not take `.SAE` with these operands"),
            "it is for Z registers, or for one element of X registers",
        ),
        EncodeError::RoundingNotAllowed => (
            "bad-suffix",
            format!("`{name}` takes no rounding with these operands"),
            "a rounding mode is for floating-point arithmetic on Z registers, or on one element of X registers",
        ),
        EncodeError::BroadcastNeedsMemory => {
            ("bad-suffix", format!("`{name}.BCST` needs a memory operand, whose element it repeats"), "")
        }
        EncodeError::BroadcastNotAllowed => ("bad-suffix", format!("`{name}` does not broadcast"), ""),
        EncodeError::SaeNotAllowed => ("bad-suffix", format!("`{name}` has no `.SAE` form"), ""),
        EncodeError::GatherNotDistinct => (
            "gather-registers",
            "the mask, index and destination of a gather must differ".to_owned(),
            "the machine raises an invalid-opcode exception when two of them are the same register",
        ),
        EncodeError::OffsetTooLarge(offset) => (
            "bad-offset",
            format!("the offset {offset} does not fit in 32 bits"),
            "an offset is a signed 32-bit number: load the rest into a register and use it as index",
        ),
        EncodeError::BadAddress { .. } => {
            ("bad-address", "no instruction can address memory this way".to_owned(), "")
        }
        EncodeError::NotAnOperand(index) => (
            "not-an-operand",
            format!("no instruction takes an operand like the one at position {}", index + 1),
            "Go's assembler ignores such an operand where it is the last; see docs/differences.md",
        ),
        EncodeError::SegmentForgotten => (
            "not-in-hardware",
            "the segment register would be lost here".to_owned(),
            "Go's assembler drops the segment of an operand that is neither first nor last; see docs/differences.md",
        ),
        EncodeError::NotInHardware => (
            "not-in-hardware",
            format!("`{name}` has no such form on any machine"),
            "Go's assembler emits bytes that the machine decodes as another instruction, or not at all; see docs/differences.md",
        ),
    }
}
