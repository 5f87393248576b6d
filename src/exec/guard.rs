//! Guarded calls: a fault ends the call, not the process.
//!
//! In: a record on the caller's stack. Out: what ended the call, if something did. `guard.s` calls and recovers; here are the
//! record, the signal handler, and the stack that it runs on. Nothing is unwound: guard.s puts back the registers that C expects
//! to be kept, and returns where the call would have returned.

use super::memory::{Draft, Mapping};
use super::support::Support;
use super::thread;
use std::cell::Cell;
use std::mem::{MaybeUninit, offset_of};
use std::ptr::{null, null_mut};
use std::sync::{Once, OnceLock};

/// What a guarded call needs to end early; guard.s has the same layout.
#[repr(C)]
#[derive(Debug, Default)]
pub(super) struct Record {
    previous: u64,
    target: u64,
    return_address: u64,
    sp: u64,
    kept: [u64; 6],
    mxcsr: u32,
    fcw: u32,
    pub(super) kind: u64,
    pub(super) pc: u64,
    pub(super) signal: u64,
    pub(super) address: u64,
    /// The image's code, in which faults are caught.
    code: [u64; 2],
    recover: u64,
}

const _: () = assert!(
    offset_of!(Record, target) == 8
        && offset_of!(Record, return_address) == 16
        && offset_of!(Record, sp) == 24
        && offset_of!(Record, kept) == 32
        && offset_of!(Record, mxcsr) == 80
        && offset_of!(Record, fcw) == 84
        && offset_of!(Record, kind) == 88
        && offset_of!(Record, pc) == 96
);

/// Kinds of faults: guard.s sets the first, the handler the second.
pub(super) const OUT_OF_STACK: u64 = 1;
const SIGNAL: u64 = 2;

/// Signals that an instruction can cause.
const SIGNALS: [libc::c_int; 5] = [libc::SIGSEGV, libc::SIGBUS, libc::SIGILL, libc::SIGFPE, libc::SIGTRAP];

/// Bytes of the handler's stack, with room for the registers of all extensions.
const HANDLER_STACK: usize = 1 << 16;

/// No call uses more stack, in bytes: what is further below is no stack.
const MOST_STACK: u64 = 1 << 30;

/// The handlers that were there before.
static BEFORE: OnceLock<[libc::sigaction; SIGNALS.len()]> = OnceLock::new();

impl Record {
    /// The record of a call of a function of an image.
    pub(super) fn new(target: u64, code: [u64; 2], support: &Support) -> Self {
        Self { target, code, recover: support.recover, ..Self::default() }
    }

    /// Makes it that of this thread's innermost guarded call while `call` runs.
    ///
    /// # Safety
    ///
    /// `call` calls the support's `guarded` once, and nothing else that could fault.
    pub(super) unsafe fn during<R>(&mut self, support: &Support, call: impl FnOnce() -> R) -> R {
        ready_thread();
        // The handler must not find a goroutine of another thread's time: there is one from here on.
        support.make_goroutine();
        self.previous = thread::record();
        thread::set_record(std::ptr::from_mut(self) as u64);
        let result = call();
        thread::set_record(self.previous);
        result
    }
}

/// Installs the handler, once per process.
fn watch() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // Known before the handler needs them.
        BEFORE.get_or_init(|| {
            SIGNALS.map(|signal| {
                let mut before = MaybeUninit::<libc::sigaction>::zeroed();
                // SAFETY: all fields of the structure may be zero, and the kernel writes the second one.
                unsafe {
                    libc::sigaction(signal, null(), before.as_mut_ptr());
                    before.assume_init()
                }
            })
        });
        for signal in SIGNALS {
            // SAFETY: all fields of the structure may be zero; the handler does only what a handler may.
            unsafe {
                let mut action = MaybeUninit::<libc::sigaction>::zeroed().assume_init();
                action.sa_sigaction = handle as *const () as usize;
                action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_NODEFER;
                libc::sigaction(signal, &action, null_mut());
            }
        }
    });
}

/// A stack for the handler, of threads that have none.
struct HandlerStack(Mapping);

impl Drop for HandlerStack {
    fn drop(&mut self) {
        let none = libc::stack_t { ss_sp: null_mut(), ss_flags: libc::SS_DISABLE, ss_size: HANDLER_STACK };
        // SAFETY: the structures are valid; the kernel stops using the stack before it is unmapped.
        unsafe {
            let mut now = MaybeUninit::<libc::stack_t>::zeroed().assume_init();
            // The program may have set another one since.
            if libc::sigaltstack(null(), &mut now) == 0 && now.ss_sp as u64 == self.0.start() {
                libc::sigaltstack(&none, null_mut());
            }
        }
    }
}

/// Sees to it that the handler is installed, and that the thread has a stack for it: that of Rust's runtime or of the program, or
/// a new one.
fn ready_thread() {
    thread_local! {
        static OWN: Cell<Option<HandlerStack>> = const { Cell::new(None) };
        static READY: Cell<bool> = const { Cell::new(false) };
    }
    // It has no destructor, and so is there as long as the thread.
    if READY.replace(true) {
        return;
    }
    watch();
    // SAFETY: all fields of the structure may be zero, and the kernel writes it.
    let has_one = unsafe {
        let mut now = MaybeUninit::<libc::stack_t>::zeroed().assume_init();
        libc::sigaltstack(null(), &mut now) == 0 && now.ss_flags & libc::SS_DISABLE == 0
    };
    if has_one {
        return;
    }
    let Ok(stack) = Draft::new(HANDLER_STACK, false).and_then(|draft| draft.finish(&[])) else { return };
    let new = libc::stack_t { ss_sp: stack.start() as *mut _, ss_flags: 0, ss_size: HANDLER_STACK };
    // SAFETY: the structure is valid; the kernel is told to stop using the stack before it is unmapped, in `HandlerStack::drop`.
    unsafe { libc::sigaltstack(&new, null_mut()) };
    let _ = OWN.try_with(|own| own.set(Some(HandlerStack(stack))));
}

/// The signal handler: ends the guarded call that the fault is in, or leaves the signal to whoever had it before.
extern "C" fn handle(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    let record = thread::record() as *mut Record;
    // SAFETY: the kernel passes valid structures. A record that is set belongs to a call further up this thread's stack, which
    // is suspended here; nothing else refers to it meanwhile.
    unsafe {
        if let Some(record) = record.as_mut()
            && let Some(pc) = caught(record, &*info, &*context.cast::<libc::ucontext_t>())
        {
            (record.kind, record.pc, record.signal) = (SIGNAL, pc, signal as u64);
            record.address = (*info).si_addr() as u64;
            let registers = &mut (*context.cast::<libc::ucontext_t>()).uc_mcontext.gregs;
            registers[libc::REG_R11 as usize] = std::ptr::from_mut(record) as i64;
            registers[libc::REG_RIP as usize] = record.recover as i64;
            return;
        }
        pass_on(signal, info, context);
    }
}

/// Where in the image a fault happened; none if it did not, or was sent by another process.
///
/// # Safety
///
/// The structures are those that the kernel passes to a handler.
unsafe fn caught(record: &Record, info: &libc::siginfo_t, context: &libc::ucontext_t) -> Option<u64> {
    if info.si_code <= 0 {
        return None;
    }
    let registers = &context.uc_mcontext.gregs;
    let is_own = |pc: u64| (record.code[0]..record.code[1]).contains(&pc);
    let (pc, sp) = (registers[libc::REG_RIP as usize] as u64, registers[libc::REG_RSP as usize] as u64);
    if is_own(pc) {
        return Some(pc);
    }
    // A call to where there is no code has just pushed its return address.
    // SAFETY: so the word at SP can be read.
    let fetches = unsafe { info.si_addr() as u64 == pc };
    // The address is that of the instruction for other signals too.
    let fetches = fetches && matches!(info.si_signo, libc::SIGSEGV | libc::SIGBUS);
    if !fetches || sp % 8 != 0 || sp >= record.sp || record.sp - sp > MOST_STACK {
        return None;
    }
    // SAFETY: as above; the stack below the guarded call is mapped.
    let from = unsafe { *(sp as *const u64) };
    is_own(from).then_some(from)
}

/// Does what the signal did before the handler was installed.
///
/// # Safety
///
/// As for a handler.
unsafe fn pass_on(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    let before = SIGNALS
        .iter()
        .position(|known| *known == signal)
        .and_then(|index| BEFORE.get().map(|before| &before[index]));
    let Some(before) = before else { return };
    match before.sa_sigaction {
        // SAFETY: the kernel passes a valid structure.
        libc::SIG_IGN if unsafe { (*info).si_code <= 0 } => {}
        libc::SIG_DFL | libc::SIG_IGN => {
            // The instruction faults again, now fatally, as an ignored fault is too; a signal that was sent, or whose instruction is
            // over, is sent again.
            // SAFETY: all fields of the structure may be zero, which is the default; `raise` may be called by handlers.
            unsafe {
                let default = MaybeUninit::<libc::sigaction>::zeroed().assume_init();
                libc::sigaction(signal, &default, null_mut());
                if (*info).si_code <= 0 || signal == libc::SIGTRAP {
                    libc::raise(signal);
                }
            }
        }
        // SAFETY: the address is that of a handler of the type that its flag says.
        handler if before.sa_flags & libc::SA_SIGINFO != 0 => unsafe {
            let handler: extern "C" fn(libc::c_int, *mut libc::siginfo_t, *mut libc::c_void) =
                std::mem::transmute(handler);
            handler(signal, info, context);
        },
        // SAFETY: as above.
        handler => unsafe {
            let handler: extern "C" fn(libc::c_int) = std::mem::transmute(handler);
            handler(signal);
        },
    }
}
