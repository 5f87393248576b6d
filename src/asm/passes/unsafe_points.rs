//! For -shared: instructions between which a goroutine must not be preempted.
//!
//! In: functions with pcs. Out: PCDATA around the second half of a two-instruction load of g, which would load another
//! thread's g if the goroutine moved to another thread in between (MarkUnsafePoints in cmd/internal/obj/plist.go).

use crate::amd64::{Op, Reg};
use crate::asm::passes::edit::Editor;
use crate::asm::passes::pcdata::{ENTRY, UNSAFE, UNSAFE_POINT};
use crate::obj::{Addr, At, Function, Prog};

/// Marks one function.
pub(in crate::asm) fn mark_g_loads(function: &mut Function) {
    if !function.progs.iter().any(|prog| uses_tls(function.operands(prog))) {
        return;
    }
    let mut editor = Editor::new(function);
    let mut state = ENTRY;
    let mut marked = false;
    let mut before: Option<Prog> = None;
    while let Some(prog) = editor.next() {
        let uses = uses_tls(editor.operands(&prog));
        if let Some(before) = before {
            if uses && !marked && state != UNSAFE {
                mark(&mut editor, UNSAFE, &before, prog.pc);
                marked = true;
            } else if marked && !uses {
                mark(&mut editor, state, &before, prog.pc);
                marked = false;
            }
        }
        // Only now: the mark before it restores the previous value.
        if let (Op::PCDATA, &[Addr::Const(UNSAFE_POINT), Addr::Const(value)]) =
            (prog.op, editor.operands(&prog))
        {
            state = value;
        }
        editor.push(prog);
        before = Some(prog);
    }
    editor.finish();
}

fn mark(editor: &mut Editor, value: i64, before: &Prog, pc: u32) {
    let operands = [Addr::Const(UNSAFE_POINT), Addr::Const(value)];
    editor.insert(Op::PCDATA, &operands, At::from(before)).pc = pc;
}

fn uses_tls(operands: &[Addr]) -> bool {
    matches!(operands.first(), Some(Addr::Mem(mem)) if mem.index == Reg::TLS)
}
