//! What wrappers did for recover before Go 1.26.
//!
//! In: a WRAPPER function being given its frame. Out: code after the prologue and after the function's
//! end, so that a deferred call made through the wrapper counts as made by the panic (preprocess in
//! cmd/internal/obj/x86/obj6.go):
//!
//! ```text
//!     MOVQ  g_panic(g), R12
//!     TESTQ R12, R12
//!     JNE   check
//! body:
//!     …
//! check:
//!     LEAQ  frame+8(SP), R13
//!     CMPQ  panic_argp(R12), R13
//!     JNE   body
//!     MOVQ  SP, panic_argp(R12)
//!     JMP   body
//! ```

use crate::amd64::{Op, Reg};
use crate::asm::passes::edit::Editor;
use crate::asm::passes::stack_check::at_register;
use crate::obj::{Addr, At};

/// Offset of _panic in the goroutine.
const PANIC: i64 = 32;

/// Offset of argp in the panic.
const ARGP: i64 = 0;

/// The branches between the two parts.
#[derive(Clone, Copy)]
pub(in crate::asm) struct Check {
    target: u32,
    body: u32,
    /// Registers for the panic's record and the frame, that no argument comes in.
    scratch: [Reg; 2],
}

/// Asks whether there is a panic; the goroutine is in `g`.
pub(in crate::asm) fn prologue(editor: &mut Editor, at: At, g: Reg, scratch: [Reg; 2]) -> Check {
    let [record, _] = scratch;
    let (target, body) = (editor.target(), editor.target());
    editor.insert(Op::MOVQ, &[at_register(g, PANIC), Addr::Reg(record)], at);
    editor.insert(Op::TESTQ, &[Addr::Reg(record), Addr::Reg(record)], at);
    editor.insert(Op::JNE, &[Addr::Branch(target)], at);
    editor.label(body);
    editor.insert(Op::NOP, &[], at);
    Check { target, body, scratch }
}

/// After the end: the panic's arguments are the wrapper's from now on if they were the caller's, which
/// start `arguments` bytes above SP.
pub(in crate::asm) fn append(editor: &mut Editor, check: Check, arguments: i32) {
    let [record, frame] = check.scratch;
    let Some(at) = editor.progs().last().map(At::from) else { return };
    let above = at_register(Reg::SP, i64::from(arguments));
    editor.label(check.target);
    editor.insert(Op::LEAQ, &[above, Addr::Reg(frame)], at);
    editor.insert(Op::CMPQ, &[at_register(record, ARGP), Addr::Reg(frame)], at);
    editor.insert(Op::JNE, &[Addr::Branch(check.body)], at);
    editor.insert(Op::MOVQ, &[Addr::Reg(Reg::SP), at_register(record, ARGP)], at);
    editor.insert(Op::JMP, &[Addr::Branch(check.body)], at);
}
