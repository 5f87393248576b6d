//! For -dynlink: accesses global data through the global offset table.
//!
//! In: rewritten functions. Out: functions that access symbols of other shared libraries through the table, with R15 as
//! scratch if the instruction has no suitable register of its own (rewriteToUseGot in cmd/internal/obj/x86/obj6.go).

use crate::amd64::{Op, Reg};
use crate::asm::lowering::Lowering;
use crate::asm::passes::edit::Editor;
use crate::diag::Diagnostic;
use crate::obj::{Addr, At, Attributes, Function, Mem, Name, Prog, Unit};
use crate::source::Span;

/// Rewrites one function.
pub(in crate::asm) fn use_offset_table(function: &mut Function, cx: &mut Lowering) {
    let mut editor = Editor::new(function);
    while let Some(prog) = editor.next() {
        rewrite(&mut editor, prog, cx);
    }
    editor.finish();
}

/// Whether an operand names data that may be in another library; constants, which the unit may lack, never are.
pub(in crate::asm) fn is_global(addr: &Addr, unit: Option<&Unit>) -> bool {
    addr.mem().is_some_and(|mem| {
        mem.name == Name::Extern
            && mem
                .symbol
                .and_then(|symbol| unit?.symbols.get(symbol))
                .is_some_and(|symbol| !symbol.attributes.contains(Attributes::LOCAL))
    })
}

fn rewrite(editor: &mut Editor, prog: Prog, cx: &mut Lowering) {
    let exempt = matches!(prog.op, Op::TEXT | Op::FUNCDATA | Op::PCDATA | Op::CALL | Op::JMP | Op::RET);
    let operands = editor.operands(&prog);
    // An address can only be loaded into a register: the encoder rejects other operands, as without -dynlink.
    let exempt = exempt || prog.op == Op::LEAQ && operands.len() > 2;
    let mut globals = (0..operands.len()).filter(|index| is_global(&operands[*index], cx.unit));
    let Some(place) = globals.next().filter(|_| !exempt) else {
        editor.push(prog);
        return;
    };
    let more = globals.next();
    let at = At::from(&prog);
    // Go only looks at the first, second and last operand.
    if more.is_some() || (place > 1 && place + 1 < operands.len()) {
        refuse(
            cx,
            editor.operand_span(&prog, more.unwrap_or(place)),
            "refers to more than one global, and `R15` holds one address only",
        );
        return;
    }
    let mut written: Vec<(Addr, Span)> = editor.written(&prog).collect();
    match (written[place].0, written.last()) {
        (Addr::Mem(mem), Some(&(Addr::Reg(reg), to))) if prog.op == Op::LEAQ && place == 0 => {
            load_address(editor, (mem, written[0].1), (reg, to), at);
        }
        (Addr::Mem(mem), _) if prog.op != Op::LEAQ => {
            let mut nop = prog;
            nop.op = Op::NOP;
            nop.count = 0;
            nop.suffix = Default::default();
            editor.push(nop);
            editor.insert(Op::MOVQ, &[Addr::Mem(got(mem)), Addr::Reg(Reg::R15)], at);
            // The original entry became the NOP; the rewritten instruction gets its own copy of the operands.
            let through = Mem { name: Name::None, symbol: None, base: Reg::R15, ..mem };
            written[place].0 = Addr::Mem(through);
            editor.insert_written(prog.op, &written, at).suffix = prog.suffix;
        }
        _ => {
            refuse(
                cx,
                written[place].1,
                "the address of a global symbol must be loaded into a register first",
            );
        }
    }
}

/// `LEAQ sym+8(SB), AX` becomes `MOVQ sym@GOT(SB), AX; LEAQ 8(AX), AX`.
fn load_address(editor: &mut Editor, (mem, from): (Mem, Span), (reg, to): (Reg, Span), at: At) {
    let to = (Addr::Reg(reg), to);
    editor.insert_written(Op::MOVQ, &[(Addr::Mem(got(mem)), from), to], at);
    if mem.offset != 0 {
        let add = Mem { base: reg, offset: mem.offset, ..Mem::default() };
        editor.insert_written(Op::LEAQ, &[(Addr::Mem(add), from), to], at);
    }
}

fn got(mem: Mem) -> Mem {
    Mem { name: Name::GotRef, symbol: mem.symbol, ..Mem::default() }
}

fn refuse(cx: &mut Lowering, operand: Span, reason: &str) {
    cx.sink.push(
        Diagnostic::error("dynlink", operand, "`-dynlink` cannot reach this operand")
            .label(reason)
            .help("load the address with `LEAQ sym(SB), REG` and use `0(REG)`"),
    );
}
