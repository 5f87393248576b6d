//! rasm for a page in a browser: the border between it and the script of the page's worker.
//!
//! In: requests as JSON, in memory that [`alloc`] gives. Out: answers, as JSON or as the bytes of a file. The three functions here
//! are all that the script needs, so no generator of bindings takes part in the build. What requests mean is up to `requests`.
//!
//! An answer is in memory too: four bytes with its length, lowest first, then its bytes. Whoever asked hands it back to [`free`].

mod objects;
mod requests;
mod rows;
mod session;
mod verify;

use session::Session;
use std::cell::RefCell;

thread_local! {
    /// There is one page, and one thread.
    static SESSION: RefCell<Session> = RefCell::new(Session::new());
}

/// Memory for so many bytes.
#[unsafe(no_mangle)]
pub extern "C" fn alloc(len: usize) -> *mut u8 {
    Box::into_raw(vec![0_u8; len].into_boxed_slice()).cast()
}

/// Takes back memory from [`alloc`], or an answer, with its length.
///
/// # Safety
///
/// `start` and `len` are those of memory from here that has not been taken back.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn free(start: *mut u8, len: usize) {
    // SAFETY: it was made from a boxed slice of this length.
    drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(start, len)) });
}

/// Answers a request of `len` bytes at `start`, which stays with the caller.
///
/// # Safety
///
/// `start` and `len` are those of memory from [`alloc`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn call(start: *const u8, len: usize) -> *mut u8 {
    // SAFETY: the caller has filled this memory, and does nothing with it meanwhile.
    let request = unsafe { std::slice::from_raw_parts(start, len) };
    let answer = SESSION.with_borrow_mut(|session| requests::answer(session, request));
    let mut out = Vec::with_capacity(4 + answer.len());
    out.extend((answer.len() as u32).to_le_bytes());
    out.extend(answer);
    Box::into_raw(out.into_boxed_slice()).cast()
}
