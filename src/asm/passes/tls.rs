//! Loads of g, the current goroutine.
//!
//! In: functions that load from `(TLS)`, or that need g. Out: the load; for shared libraries, in two instructions, the first
//! of which loads the offset of g from the global offset table (progedit in cmd/internal/obj/x86/obj6.go).

use crate::amd64::{Op, Reg};
use crate::asm::lowering::Lowering;
use crate::asm::passes::edit::Editor;
use crate::obj::{Addr, At, Function, Mem};
use crate::source::Span;

/// In a shared library the offset of g comes from the global offset table, so `MOVQ 0(TLS), AX` takes two instructions.
pub(in crate::asm) fn split_loads(function: &mut Function) {
    if !function.addrs.iter().any(|addr| addr.mem().is_some_and(|mem| mem.base == Reg::TLS)) {
        return;
    }
    let mut editor = Editor::new(function);
    while let Some(prog) = editor.next() {
        let written: Vec<(Addr, Span)> = editor.written(&prog).collect();
        match (prog.op, written.as_slice()) {
            (Op::MOVQ | Op::MOVL, &[(Addr::Mem(mem), from), (Addr::Reg(reg), to)])
                if mem.base == Reg::TLS && reg.is_gpr64() =>
            {
                split_load(&mut editor, prog.op, (mem, from), (reg, to), At::from(&prog));
            }
            _ => editor.push(prog),
        }
    }
    editor.finish();
}

/// Loads g into its register unless the calling convention keeps it there.
pub(in crate::asm) fn load_g(editor: &mut Editor, at: At, cx: &Lowering) {
    let conventions = &cx.options.release.conventions().code;
    if cx.facts.internal && conventions.register_arguments {
        return;
    }
    let (thread, register) = (Mem { base: Reg::TLS, ..Mem::default() }, conventions.g);
    if cx.options.shared {
        split_load(editor, Op::MOVQ, (thread, at.span), (register, at.span), at);
    } else {
        editor.insert(Op::MOVQ, &[Addr::Mem(thread), Addr::Reg(register)], at);
    }
}

/// Appends a register load from memory at the thread pointer as two instructions.
fn split_load(editor: &mut Editor, op: Op, (mem, from): (Mem, Span), (reg, to): (Reg, Span), at: At) {
    let to = (Addr::Reg(reg), to);
    editor.insert_written(op, &[(Addr::Reg(Reg::TLS), from), to], at);
    // Go gives the annotation a scale of 2 here.
    let through = Mem { base: reg, index: Reg::TLS, scale: 2, ..mem };
    editor.insert_written(op, &[(Addr::Mem(through), from), to], at);
}
