//! The stack check in the prologue, and the call that grows the stack.
//!
//! In: a function whose frame is being added. Out: the instructions before the frame is set up and after the function's end;
//! none if TEXT or the frame's size makes the check unnecessary (stacksplit in cmd/internal/obj/x86/obj6.go).

use crate::amd64::{Op, Reg};
use crate::asm::lowering::{Lowering, Wanted};
use crate::asm::passes::edit::{Editor, at_register};
use crate::asm::passes::pcdata::{ENTRY, STACK_MAP_INDEX, UNSAFE, UNSAFE_POINT};
use crate::obj::{Addr, At, Attributes, BigFrame};

/// Frames up to this size fit in the space below the guard (internal/abi/stack.go).
pub(in crate::asm) const SMALL: i32 = 128;

/// Frames up to this size cannot wrap around when subtracted from SP (internal/abi/stack.go).
const BIG: i32 = 4096;

/// Offset of stackguard0 in the g structure.
const STACK_GUARD: i64 = 16;

/// Bytes from the end of the stack to the guard (StackGuard in cmd/internal/objabi/stack.go of Go 1.16).
const GUARD_1_16: i64 = 928;

/// The guard value of a goroutine that is to be preempted (StackPreempt in the same file).
const PREEMPT_1_16: i64 = -1314;

/// The prologue's branch to the call after the end of the function, and the branch back.
#[derive(Clone, Copy)]
pub(in crate::asm) struct Grow {
    target: u32,
    again: u32,
}

/// Starts the check; the branch back goes to the load of g.
pub(in crate::asm) fn start(editor: &mut Editor, cx: &Lowering) -> Option<Grow> {
    if cx.attributes.contains(Attributes::NOSPLIT) {
        return None;
    }
    let grow = Grow { target: editor.target(), again: editor.target() };
    editor.label(grow.again);
    Some(grow)
}

/// Compares SP minus the frame with the guard; g is in its register.
pub(in crate::asm) fn compare(editor: &mut Editor, grow: Grow, frame: i32, at: At, cx: &Lowering) {
    let conventions = &cx.options.release.conventions().code;
    let guard = at_register(conventions.g, STACK_GUARD);
    let scratch = conventions.stack_check_scratch;
    if frame <= SMALL {
        editor.insert(Op::CMPQ, &[Addr::Reg(Reg::SP), guard], at);
        pcdata(editor, UNSAFE_POINT, UNSAFE, at);
    } else if frame <= BIG {
        let below = at_register(Reg::SP, -i64::from(frame - SMALL));
        editor.insert(Op::LEAQ, &[below, Addr::Reg(scratch)], at);
        editor.insert(Op::CMPQ, &[Addr::Reg(scratch), guard], at);
        pcdata(editor, UNSAFE_POINT, UNSAFE, at);
    } else if conventions.big_frame == BigFrame::RoomLeft {
        compare_room_left(editor, grow, frame, guard, scratch, at);
    } else {
        editor.insert(Op::MOVQ, &[Addr::Reg(Reg::SP), Addr::Reg(scratch)], at);
        pcdata(editor, UNSAFE_POINT, UNSAFE, at);
        let bytes = Addr::Const(i64::from(frame - SMALL));
        editor.insert(Op::SUBQ, &[bytes, Addr::Reg(scratch)], at);
        // SP may be less than the frame size: the stack must grow then, too.
        editor.insert(Op::JCS, &[Addr::Branch(grow.target)], at);
        editor.insert(Op::CMPQ, &[Addr::Reg(scratch), guard], at);
    }
    editor.insert(Op::JLS, &[Addr::Branch(grow.target)], at);
    pcdata(editor, UNSAFE_POINT, ENTRY, at);
}

/// Compares the space left above the guard with the frame, after testing for the preemption value of the guard.
fn compare_room_left(editor: &mut Editor, grow: Grow, frame: i32, guard: Addr, scratch: Reg, at: At) {
    let (limit, left) = (Addr::Reg(Reg::SI), Addr::Reg(scratch));
    editor.insert(Op::MOVQ, &[guard, limit], at);
    pcdata(editor, UNSAFE_POINT, UNSAFE, at);
    editor.insert(Op::CMPQ, &[limit, Addr::Const(PREEMPT_1_16)], at);
    editor.insert(Op::JEQ, &[Addr::Branch(grow.target)], at);
    editor.insert(Op::LEAQ, &[at_register(Reg::SP, GUARD_1_16), left], at);
    editor.insert(Op::SUBQ, &[limit, left], at);
    let most = i64::from(frame) + GUARD_1_16 - i64::from(SMALL);
    editor.insert(Op::CMPQ, &[left, Addr::Const(most)], at);
}

/// After the end of the function: grows the stack, then restarts the function.
pub(in crate::asm) fn append_call(editor: &mut Editor, grow: Grow, frame: i32, cx: &mut Lowering) {
    let [text, .., last] = editor.progs() else { return };
    let (at, end) = (At::from(text), At::from(last));
    editor.insert(Op::NOP, &[], end).sp_adjust = -frame;
    pcdata(editor, STACK_MAP_INDEX, ENTRY, at);
    editor.label(grow.target);
    pcdata(editor, UNSAFE_POINT, UNSAFE, at);
    let needs_context = cx.attributes.contains(Attributes::NEEDCTXT);
    let name = if needs_context { "runtime.morestack" } else { "runtime.morestack_noctxt" };
    let morestack = cx.want(Wanted::Function(name));
    editor.insert(Op::CALL, &[Addr::Symbol(morestack, 0)], at);
    pcdata(editor, UNSAFE_POINT, ENTRY, at);
    editor.insert(Op::JMP, &[Addr::Branch(grow.again)], at).sp_adjust = frame;
}

fn pcdata(editor: &mut Editor, table: i64, value: i64, at: At) {
    editor.insert(Op::PCDATA, &[Addr::Const(table), Addr::Const(value)], at);
}
