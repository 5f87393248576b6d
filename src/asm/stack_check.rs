//! The check of the stack's bounds that starts a function, and the call that grows it.
//!
//! In: a function being given its frame. Out: the instructions before the frame is set up, and those
//! behind the function's end (stacksplit in cmd/internal/obj/x86/obj6.go).

use super::Lowering;
use super::edit::{At, Editor};
use super::pcdata::{ENTRY, STACK_MAP_INDEX, UNSAFE, UNSAFE_POINT};
use super::tls::push_load;
use crate::amd64::{Op, Reg};
use crate::obj::{Abi, Addr, Attributes, Mem, Name, Version};

/// Frames up to this size fit below the guard as it is (internal/abi/stack.go).
pub(super) const SMALL: i32 = 128;

/// Frames up to this size cannot wrap around when subtracted from SP (internal/abi/stack.go).
const BIG: i32 = 4096;

/// Holds SP less the frame: a register that no argument comes in (REGENTRYTMP0).
const SCRATCH: Reg = Reg::R12;

/// Holds the goroutine.
pub(super) const G: Reg = Reg::R14;

/// Offset of stackguard0 in the goroutine.
const STACK_GUARD: i64 = 16;

/// The prologue's branch to the call behind the function's end.
#[derive(Clone, Copy)]
pub(super) struct Grow {
    target: u32,
}

/// Compares SP less the frame with the guard.
pub(super) fn prologue(editor: &mut Editor, frame: i32, at: At, cx: &mut Lowering) -> Grow {
    load_g(editor, at, cx);
    let grow = Grow { target: editor.new_target(0) };
    if frame <= SMALL {
        editor.insert(Op::CMPQ, &[Addr::Reg(Reg::SP), at_register(G, STACK_GUARD)], at);
        pcdata(editor, UNSAFE_POINT, UNSAFE, at);
    } else if frame <= BIG {
        let below = at_register(Reg::SP, -i64::from(frame - SMALL));
        editor.insert(Op::LEAQ, &[below, Addr::Reg(SCRATCH)], at);
        editor.insert(Op::CMPQ, &[Addr::Reg(SCRATCH), at_register(G, STACK_GUARD)], at);
        pcdata(editor, UNSAFE_POINT, UNSAFE, at);
    } else {
        editor.insert(Op::MOVQ, &[Addr::Reg(Reg::SP), Addr::Reg(SCRATCH)], at);
        pcdata(editor, UNSAFE_POINT, UNSAFE, at);
        let bytes = Addr::Const(i64::from(frame - SMALL));
        editor.insert(Op::SUBQ, &[bytes, Addr::Reg(SCRATCH)], at);
        // SP may be smaller than the frame: then there is no room either.
        editor.insert(Op::JCS, &[Addr::Branch(grow.target)], at);
        editor.insert(Op::CMPQ, &[Addr::Reg(SCRATCH), at_register(G, STACK_GUARD)], at);
    }
    editor.insert(Op::JLS, &[Addr::Branch(grow.target)], at);
    pcdata(editor, UNSAFE_POINT, ENTRY, at);
    grow
}

/// Behind the end: grow the stack, then start again.
pub(super) fn append_call(editor: &mut Editor, grow: Grow, frame: i32, cx: &mut Lowering) {
    let (Some(text), Some(last)) =
        (editor.function().progs.first().copied(), editor.function().progs.last().copied())
    else {
        return;
    };
    let at = At::from(&text);
    let nop = editor.insert(Op::NOP, &[], At::from(&last));
    editor.function().progs[nop].sp_adjust = -frame;
    pcdata(editor, STACK_MAP_INDEX, ENTRY, at);
    let call = pcdata(editor, UNSAFE_POINT, UNSAFE, at);
    let needs_context = cx.unit.symbol(editor.function().symbol).attributes.has(Attributes::NEEDCTXT);
    let name = if needs_context { "runtime.morestack" } else { "runtime.morestack_noctxt" };
    let morestack = cx.unit.lookup(cx.names.intern(name), Version::Abi(Abi::Abi0));
    editor.insert(Op::CALL, &[Addr::Symbol(morestack, 0)], at);
    pcdata(editor, UNSAFE_POINT, ENTRY, at);
    // The first instruction behind TEXT loads g or compares.
    let again = editor.new_target(1);
    let jump = editor.insert(Op::JMP, &[Addr::Branch(again)], at);
    editor.function().progs[jump].sp_adjust = frame;
    editor.set_target(grow.target, call);
}

/// Memory at a register.
pub(super) fn at_register(base: Reg, offset: i64) -> Addr {
    Addr::Mem(Mem { base, offset, ..Mem::default() })
}

fn pcdata(editor: &mut Editor, table: i64, value: i64, at: At) -> usize {
    editor.insert(Op::PCDATA, &[Addr::Const(table), Addr::Const(value)], at)
}

/// Loads the goroutine if the convention does not keep it in its register.
pub(super) fn load_g(editor: &mut Editor, at: At, cx: &Lowering) {
    let symbol = editor.function().symbol;
    if cx.unit.symbol(symbol).version != Version::Abi(Abi::Internal) {
        let load = [Addr::Mem(Mem { base: Reg::TLS, name: Name::None, ..Mem::default() }), Addr::Reg(G)];
        let prog = super::edit::make(editor.function(), Op::MOVQ, &load, at);
        if cx.options.shared {
            push_load(editor, prog);
        } else {
            editor.push(prog);
        }
    }
}
