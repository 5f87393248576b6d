//! The code in wrappers that supported recover before Go 1.26.
//!
//! In: a WRAPPER function whose frame is being added. Out: code after the prologue and after the end of the function, so
//! that a deferred call through the wrapper counts as made by the panic (preprocess in cmd/internal/obj/x86/obj6.go):
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
use crate::asm::lowering::Lowering;
use crate::asm::passes::edit::{Editor, at_register};
use crate::obj::{Addr, At, Attributes};

/// Offset of _panic in the g structure.
const PANIC: i64 = 32;

/// Offset of argp in the _panic structure.
const ARGP: i64 = 0;

/// Size of the return address.
const RETURN_ADDRESS: i64 = 8;

/// The branches between the two parts.
#[derive(Clone, Copy)]
pub(in crate::asm) struct Check {
    target: u32,
    body: u32,
    /// Registers for the _panic pointer and the frame, which are not used for arguments.
    scratch: [Reg; 2],
}

/// The scratch registers for the check in a wrapper; none if the function or release has no such check.
pub(in crate::asm) fn scratch(cx: &Lowering) -> Option<[Reg; 2]> {
    let conventions = &cx.options.release.conventions().code;
    conventions.wrapper_scratch.filter(|_| cx.attributes.contains(Attributes::WRAPPER))
}

/// Tests whether there is a panic; g is in its register.
pub(in crate::asm) fn ask_for_panic(editor: &mut Editor, scratch: [Reg; 2], at: At, cx: &Lowering) -> Check {
    let g = cx.options.release.conventions().code.g;
    let [record, _] = scratch;
    let (target, body) = (editor.target(), editor.target());
    editor.insert(Op::MOVQ, &[at_register(g, PANIC), Addr::Reg(record)], at);
    editor.insert(Op::TESTQ, &[Addr::Reg(record), Addr::Reg(record)], at);
    editor.insert(Op::JNE, &[Addr::Branch(target)], at);
    editor.label(body);
    editor.insert(Op::NOP, &[], at);
    Check { target, body, scratch }
}

/// After the end of the function: if the panic's arguments were the caller's, which start above a frame of `size` bytes and
/// the return address, they become the wrapper's.
pub(in crate::asm) fn append_check(editor: &mut Editor, check: Check, size: i32) {
    let [record, frame] = check.scratch;
    let Some(at) = editor.progs().last().map(At::from) else { return };
    let above = at_register(Reg::SP, i64::from(size) + RETURN_ADDRESS);
    editor.label(check.target);
    editor.insert(Op::LEAQ, &[above, Addr::Reg(frame)], at);
    editor.insert(Op::CMPQ, &[at_register(record, ARGP), Addr::Reg(frame)], at);
    editor.insert(Op::JNE, &[Addr::Branch(check.body)], at);
    editor.insert(Op::MOVQ, &[Addr::Reg(Reg::SP), at_register(record, ARGP)], at);
    editor.insert(Op::JMP, &[Addr::Branch(check.body)], at);
}
