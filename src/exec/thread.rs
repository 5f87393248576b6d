//! What each thread has: the block that `(TLS)` refers to, with the goroutine of `src/stubs/goroutine.s` in it.
//!
//! The block lies at the same distance from the thread pointer in every thread, as code with that distance in its instructions
//! requires: the linker, or the loader of a shared library, finds the place.

use std::arch::{asm, naked_asm};

/// Bytes of the block: `tlsg` in goroutine.s.
pub(super) const SIZE: usize = 528;

/// Where the goroutine is in the block.
const GOROUTINE: i64 = 16;

/// The record of the innermost guarded call, in the goroutine: guard.s has the same number.
const RECORD: i64 = GOROUTINE + 472;

/// Where the trampoline of a closure leaves its address.
const CLOSURE: i64 = GOROUTINE + 480;

const _: () = assert!(CLOSURE as usize + 8 <= SIZE);

/// The name of the block, which is of this version of the library alone.
macro_rules! block {
    () => {
        concat!(
            "rasm_exec_thread_",
            env!("CARGO_PKG_VERSION_MAJOR"),
            "_",
            env!("CARGO_PKG_VERSION_MINOR"),
            "_",
            env!("CARGO_PKG_VERSION_PATCH")
        )
    };
}

/// The distance of the block's start from the thread pointer.
#[unsafe(naked)]
pub(super) extern "sysv64" fn block() -> i64 {
    // The block is zero where a thread starts: no goroutine yet.
    naked_asm!(
        ".pushsection .tbss.rasm_exec, \"awT\", @nobits",
        ".p2align 4",
        concat!(".type ", block!(), ", @object"),
        concat!(block!(), ":"),
        ".zero {size}",
        ".popsection",
        concat!("mov rax, qword ptr [rip + ", block!(), "@gottpoff]"),
        "ret",
        size = const SIZE,
    )
}

/// The same of the word where trampolines leave the address of a closure.
pub(super) fn closure_slot() -> i64 {
    block() + CLOSURE
}

/// The closure whose trampoline has just jumped here.
#[inline(always)]
pub(super) fn closure() -> *const () {
    read(CLOSURE) as *const ()
}

/// The record of this thread's innermost guarded call, or 0.
pub(super) fn record() -> u64 {
    read(RECORD)
}

/// Sets it.
pub(super) fn set_record(record: u64) {
    let place = block() + RECORD;
    // SAFETY: the word is in this thread's block, which nothing in Rust refers to.
    unsafe {
        asm!("mov qword ptr fs:[{}], {}", in(reg) place, in(reg) record, options(nostack, preserves_flags))
    };
}

/// A word of this thread's block.
#[inline(always)]
fn read(offset: i64) -> u64 {
    let place = block() + offset;
    let found;
    // SAFETY: the word is in this thread's block, which nothing in Rust refers to.
    unsafe {
        asm!("mov {}, qword ptr fs:[{}]", out(reg) found, in(reg) place, options(nostack, preserves_flags, readonly))
    };
    found
}

/// Takes effect while code that an image calls runs: its faults are its own.
pub(super) struct Suspended(u64);

impl Suspended {
    pub(super) fn new() -> Self {
        let record = record();
        set_record(0);
        Self(record)
    }
}

impl Drop for Suspended {
    fn drop(&mut self) {
        set_record(self.0);
    }
}
