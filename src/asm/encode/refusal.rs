//! Words for instructions that cannot be encoded.

use crate::amd64::{self, EncodeError, Op, Reg};
use crate::asm::lowering::Lowering;
use crate::diag::Diagnostic;
use crate::obj::{Addr, Function, Printer, Prog};
use crate::source::Span;

/// Says why the encoder refused an instruction.
pub(in crate::asm) fn explain(
    error: &EncodeError,
    function: &Function,
    prog: &Prog,
    cx: &Lowering,
) -> Diagnostic {
    let name = prog.op.name();
    let diagnostic = |code: &'static str, message: String| Diagnostic::error(code, prog.span, message);
    match *error {
        EncodeError::NoSuchForm => no_such_form(function, prog, cx),
        EncodeError::NeverEncoded if prog.op == Op::GETCALLERPC => {
            diagnostic("not-amd64", "GETCALLERPC is not assembled on amd64, by Go neither".to_owned())
                .note("the return address lies below the first argument: MOVQ retpc-8(FP), AX")
        }
        EncodeError::NeverEncoded if matches!(prog.op, Op::DUFFZERO | Op::DUFFCOPY) => {
            diagnostic("not-amd64", format!("{name} stands only in what the compiler makes"))
                .note("CALL runtime\u{b7}memclrNoHeapPointers(SB) and memmove do the same by hand")
        }
        EncodeError::NeverEncoded if amd64::branch(prog.op).is_some() => {
            diagnostic("bad-target", format!("{name} goes to a label of its function only"))
                .note("to reach a function, jump around JMP sym(SB)")
        }
        EncodeError::NeverEncoded => diagnostic("not-amd64", format!("{name} does not exist on amd64"))
            .note("the assembler knows the name, but 64-bit mode has no such instruction"),
        EncodeError::SuffixNotAllowed => {
            diagnostic("bad-suffix", format!("{name} takes no suffix with these operands"))
                .note("suffixes belong to the AVX-512 forms: those with a mask, Z registers, or registers above 15")
        }
        EncodeError::ZeroingNeedsMask => diagnostic("bad-suffix", format!("{name}.Z needs a mask register"))
            .note("zeroing clears the elements that the mask leaves out: add K1 to K7 before the destination"),
        EncodeError::ZeroingNotAllowed => diagnostic("bad-suffix", format!("{name} has no zeroing form")),
        EncodeError::ZeroingMemory => diagnostic("bad-suffix", format!("{name}.Z cannot write to memory"))
            .note("memory that the mask leaves out keeps its contents; only registers can be zeroed"),
        EncodeError::RoundingWithMemory => {
            diagnostic("bad-suffix", format!("{name} rounds only between registers"))
                .note("the bit that selects rounding means broadcast when an operand is in memory")
        }
        EncodeError::RoundingNotAllowed => diagnostic("bad-suffix", format!("{name} does not round")),
        EncodeError::BroadcastNeedsMemory => {
            diagnostic("bad-suffix", format!("{name}.BCST needs a memory operand, whose element it repeats"))
        }
        EncodeError::BroadcastNotAllowed => diagnostic("bad-suffix", format!("{name} does not broadcast")),
        EncodeError::SaeNotAllowed => diagnostic("bad-suffix", format!("{name} has no .SAE form")),
        EncodeError::GatherNotDistinct => {
            diagnostic("gather-registers", "mask, index and destination of a gather must differ".to_owned())
                .note("the machine raises an invalid-opcode exception when two of them are the same register")
        }
        EncodeError::OffsetTooLarge(offset) => {
            diagnostic("bad-offset", format!("the offset {offset} does not fit 32 bits"))
                .note("an offset is a signed 32-bit number: load the rest into a register and use it as index")
        }
        EncodeError::BadAddress { index, scale, base } => bad_address(prog.span, base, index, scale),
        EncodeError::NotAnOperand(index) => {
            let names = cx.wanted_names();
            let printer = Printer::new(cx.unit, function).stand_ins(&names);
            let text = function.operands(prog).get(index).map(|addr| printer.text(addr));
            diagnostic("not-an-operand", format!("no instruction takes {}", text.unwrap_or_default()))
                .note("Go's assembler ignores such an operand where it is the last; see docs/differences.md")
        }
        EncodeError::SegmentForgotten => {
            diagnostic("not-in-hardware", "the segment register would be lost here".to_owned())
                .note("Go's assembler drops the segment of an operand that is neither first nor last; see docs/differences.md")
        }
        EncodeError::NotInHardware => {
            diagnostic("not-in-hardware", format!("{name} has no such form on any machine"))
                .note("Go's assembler makes bytes of it that the machine takes for another instruction or none; see docs/differences.md")
        }
    }
}

/// The operands fit no form.
pub(in crate::asm) fn no_such_form(function: &Function, prog: &Prog, cx: &Lowering) -> Diagnostic {
    let name = prog.op.name();
    let mut diagnostic =
        Diagnostic::error("no-such-form", prog.span, format!("{name} does not take these operands"));
    if !prog.span.expansion.is_none() {
        // The text at the place is the macro's call, not the instruction.
        let mut text = String::new();
        // Writing to a string does not fail.
        let names = cx.wanted_names();
        let _ = Printer::new(cx.unit, function).stand_ins(&names).instruction(prog, &mut text);
        diagnostic = diagnostic.label(text.replace('\t', " "));
    }
    if matches!(prog.op, Op::LEAQ | Op::LEAL) {
        diagnostic = diagnostic
            .note("an address, whether of LEAQ sym(SB) or MOVQ $sym(SB), goes into a register only");
    }
    let forms = amd64::operand_forms(prog.op);
    if forms.is_empty() {
        return diagnostic;
    }
    let list: Vec<String> =
        forms.iter().take(12).map(|form| format!("{name} {form}").trim_end().to_owned()).collect();
    let more = if forms.len() > list.len() {
        format!("\nand {} more", forms.len() - list.len())
    } else {
        String::new()
    };
    diagnostic.note(format!("it takes\n{}{more}", list.join("\n")))
}

/// An operand that only branches have, where the instruction cannot go or is none.
pub(in crate::asm) fn bad_target(addr: &Addr, op: Op, span: Span) -> Diagnostic {
    let name = op.name();
    let (place, note) = match addr {
        Addr::Branch(_) if op == Op::CALL => (
            "a label",
            "CALL goes to sym(SB), a register or memory at a register; within a function there is only JMP",
        ),
        Addr::Branch(_) => ("a label", "only jumps and loops go to labels"),
        Addr::Indirect(_) => (
            "an address in that memory",
            "CALL and JMP go through memory that a register points to; load the symbol into a register first",
        ),
        _ => (
            "a symbol",
            "only CALL, JMP and RET go to a symbol; a conditional jump goes to a label, where JMP can stand",
        ),
    };
    Diagnostic::error("bad-target", span, format!("{name} cannot go to {place}")).note(note)
}

pub(in crate::asm) fn bad_address(span: Span, base: Reg, index: Reg, scale: u8) -> Diagnostic {
    let diagnostic = Diagnostic::error("bad-address", span, "no instruction can address memory this way");
    if index == Reg::SP {
        diagnostic.note("SP cannot be an index: the machine uses its number for \"no index\"")
    } else if index != Reg::NONE && scale == 0 {
        let (base, index) = (base.name(), index.name());
        diagnostic.note(format!("an index needs its factor: ({base})({index}*1)"))
    } else {
        diagnostic.note(
            "base and index are general 64-bit registers; an index may be a vector in gathers and scatters",
        )
    }
}
