//! The border: pointers and lengths from C, and results for it.
//!
//! In: what C passes. Out: slices, texts and objects, or the status that says what is wrong with it. Panics end here.

use super::object::{Assembled, Assembler, Object};
use super::registry;
use super::types::{rasm_bytes, rasm_status, rasm_text};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a call does, or why not.
pub(super) type Outcome<T> = Result<T, rasm_status>;

/// Runs a call.
pub(super) fn call(work: impl FnOnce() -> Outcome<()>) -> rasm_status {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(())) => rasm_status::RASM_OK,
        Ok(Err(status)) => status,
        Err(_) => rasm_status::RASM_PANIC,
    }
}

/// Bytes from C; a null pointer stands for none if the length is 0.
///
/// # Safety
///
/// The pointer is null, or to so many bytes that do not change during the call.
pub(super) unsafe fn bytes<'a>(data: *const u8, length: usize) -> Outcome<&'a [u8]> {
    if length > isize::MAX as usize {
        return Err(rasm_status::RASM_LENGTH);
    }
    if length == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(rasm_status::RASM_NULL);
    }
    // SAFETY: the caller's promise.
    Ok(unsafe { std::slice::from_raw_parts(data, length) })
}

/// A text from C.
///
/// # Safety
///
/// As for [`bytes`].
pub(super) unsafe fn text<'a>(data: *const std::ffi::c_char, length: usize) -> Outcome<&'a str> {
    // SAFETY: the caller's promise.
    let bytes = unsafe { bytes(data.cast(), length) }?;
    std::str::from_utf8(bytes).map_err(|_| rasm_status::RASM_UTF8)
}

/// Stores a result where C wants it.
///
/// # Safety
///
/// The pointer is null, or to memory for a value of this type.
pub(super) unsafe fn put<T>(out: *mut T, value: T) -> Outcome<()> {
    if out.is_null() {
        return Err(rasm_status::RASM_NULL);
    }
    // SAFETY: the caller's promise.
    unsafe { out.write(value) };
    Ok(())
}

/// Makes an object and stores its handle.
///
/// # Safety
///
/// As for [`put`].
pub(super) unsafe fn make(out: *mut u64, object: impl FnOnce() -> Outcome<Object>) -> Outcome<()> {
    if out.is_null() {
        return Err(rasm_status::RASM_NULL);
    }
    let handle = registry::add(object()?);
    // SAFETY: the caller's promise.
    unsafe { put(out, handle) }
}

/// A text for C, which borrows it from an object.
pub(super) fn lent(text: &str) -> rasm_text {
    let bytes = lent_bytes(text.as_bytes());
    rasm_text { data: bytes.data.cast(), length: bytes.length }
}

/// Bytes for C, which borrows them from an object.
pub(super) fn lent_bytes(bytes: &[u8]) -> rasm_bytes {
    // An empty one may have an address that is no pointer, which Go's runtime refuses to see.
    let data = if bytes.is_empty() { std::ptr::null() } else { bytes.as_ptr() };
    rasm_bytes { data, length: bytes.len() }
}

/// Does something with an object that changes.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The object of a handle.
pub(super) fn object(handle: u64) -> Outcome<Arc<Object>> {
    registry::find(handle).ok_or(rasm_status::RASM_HANDLE)
}

/// Changes an assembler.
pub(super) fn assembler(handle: u64, work: impl FnOnce(&mut Assembler) -> Outcome<()>) -> Outcome<()> {
    match &*object(handle)? {
        Object::Assembler(assembler) => work(&mut locked(assembler)),
        _ => Err(rasm_status::RASM_HANDLE),
    }
}

/// Reads an assembly.
pub(super) fn assembly<T>(handle: u64, work: impl FnOnce(&Assembled) -> Outcome<T>) -> Outcome<T> {
    match &*object(handle)? {
        Object::Assembly(assembled) => work(assembled),
        _ => Err(rasm_status::RASM_HANDLE),
    }
}

/// An element.
pub(super) fn at<T>(list: &[T], index: usize) -> Outcome<&T> {
    list.get(index).ok_or(rasm_status::RASM_INDEX)
}
