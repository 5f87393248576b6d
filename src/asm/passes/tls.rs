//! Loads of the current goroutine in shared libraries.
//!
//! In: functions that load from `(TLS)`. Out: the same in two instructions, the first of which gets the offset
//! of g from the global offset table (progedit in cmd/internal/obj/x86/obj6.go).

use crate::amd64::{Op, Reg};
use crate::asm::passes::edit::{At, Editor};
use crate::obj::{Addr, Function, Mem, Prog};

/// In a shared library the offset of g comes from the global offset table: `MOVQ 0(TLS), AX` takes two
/// instructions.
pub(in crate::asm) fn split_loads(function: &mut Function) {
    if !function.addrs.iter().any(|addr| addr.mem().is_some_and(|mem| mem.base == Reg::TLS)) {
        return;
    }
    let mut editor = Editor::new(function);
    while let Some(prog) = editor.next() {
        push_load(&mut editor, prog);
    }
    editor.finish();
}

/// Appends an instruction, as two if it loads from the thread pointer.
pub(in crate::asm) fn push_load(editor: &mut Editor, prog: Prog) {
    let (Op::MOVQ | Op::MOVL, &[Addr::Mem(mem), to @ Addr::Reg(reg)]) = (prog.op, editor.operands(&prog))
    else {
        editor.push(prog);
        return;
    };
    if mem.base != Reg::TLS || !reg.is_gpr64() {
        editor.push(prog);
        return;
    }
    let at = At::from(&prog);
    editor.insert(prog.op, &[Addr::Reg(Reg::TLS), to], at);
    // Go writes the annotation with a scale of 2 here.
    let load = Mem { base: reg, index: Reg::TLS, scale: 2, ..mem };
    editor.insert(prog.op, &[Addr::Mem(load), to], at);
}
