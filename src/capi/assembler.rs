//! Functions for C: settings, sources, and assembling.

use super::border::{assembler, bytes, call, make, text};
use super::object::Object;
use super::registry;
use super::types::rasm_status;
use crate::asm::Input;
use crate::obj::Release;
use std::ffi::{CStr, c_char};

/// The library's version, such as `0.1.0`.
#[unsafe(no_mangle)]
pub extern "C" fn rasm_version() -> *const c_char {
    const VERSION: &CStr =
        match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
            Ok(version) => version,
            Err(_) => c"",
        };
    VERSION.as_ptr()
}

/// What a status means, in English; for any number.
#[unsafe(no_mangle)]
pub extern "C" fn rasm_status_text(status: i32) -> *const c_char {
    let text = match status {
        0 => c"done",
        1 => c"a pointer is null",
        2 => c"a length is too large",
        3 => c"not a handle of this type",
        4 => c"no element with this index",
        5 => c"not UTF-8",
        6 => c"not a possible value",
        7 => c"there are errors",
        8 => c"the library was built without this",
        9 => c"the library has failed",
        _ => c"unknown status",
    };
    text.as_ptr()
}

/// Frees what a handle stands for, and all that was lent from it.
#[unsafe(no_mangle)]
pub extern "C" fn rasm_free(handle: u64) -> rasm_status {
    call(|| if registry::remove(handle) { Ok(()) } else { Err(rasm_status::RASM_HANDLE) })
}

/// Makes an assembler: the newest release, package `main`, no files.
///
/// # Safety
///
/// `out` is null or points to memory for a handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembler_new(out: *mut u64) -> rasm_status {
    // SAFETY: the caller's promise.
    call(|| unsafe { make(out, || Ok(Object::Assembler(Box::default()))) })
}

/// Sets the Go release whose conventions apply: 24 for Go 1.24.
#[unsafe(no_mangle)]
pub extern "C" fn rasm_assembler_set_release(handle: u64, minor: u32) -> rasm_status {
    call(|| {
        let release = Release::parse(&format!("1.{minor}")).ok_or(rasm_status::RASM_VALUE);
        assembler(handle, |assembler| {
            assembler.options.release = release?;
            Ok(())
        })
    })
}

/// Sets the package's import path.
///
/// # Safety
///
/// `path` points to `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembler_set_package(
    handle: u64,
    path: *const c_char,
    length: usize,
) -> rasm_status {
    call(|| {
        // SAFETY: the caller's promise.
        let path = unsafe { text(path, length) }?;
        assembler(handle, |assembler| {
            path.clone_into(&mut assembler.options.package);
            Ok(())
        })
    })
}

/// Sets whether the code is for a shared library; 0 at first.
#[unsafe(no_mangle)]
pub extern "C" fn rasm_assembler_set_shared(handle: u64, shared: i32) -> rasm_status {
    call(|| {
        assembler(handle, |assembler| {
            assembler.options.shared = shared != 0;
            Ok(())
        })
    })
}

/// Sets whether objects have debug information; 1 at first.
#[unsafe(no_mangle)]
pub extern "C" fn rasm_assembler_set_debug(handle: u64, debug: i32) -> rasm_status {
    call(|| {
        assembler(handle, |assembler| {
            assembler.options.debug = debug != 0;
            Ok(())
        })
    })
}

/// Sets whether included files that were not added are read from the disk; 0 at first.
#[unsafe(no_mangle)]
pub extern "C" fn rasm_assembler_set_disk(handle: u64, disk: i32) -> rasm_status {
    call(|| {
        assembler(handle, |assembler| {
            if disk != 0 && cfg!(not(feature = "build")) {
                return Err(rasm_status::RASM_UNSUPPORTED);
            }
            assembler.disk = disk != 0;
            Ok(())
        })
    })
}

/// Adds a folder in which included files are looked for.
///
/// # Safety
///
/// `folder` points to `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembler_add_include(
    handle: u64,
    folder: *const c_char,
    length: usize,
) -> rasm_status {
    call(|| {
        // SAFETY: the caller's promise.
        let folder = unsafe { text(folder, length) }?;
        assembler(handle, |assembler| {
            assembler.options.include.push(folder.into());
            Ok(())
        })
    })
}

/// Adds a file that sources may include, by its path.
///
/// # Safety
///
/// Each pointer points to as many bytes as the length after it says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembler_add_file(
    handle: u64,
    path: *const c_char,
    path_length: usize,
    contents: *const u8,
    length: usize,
) -> rasm_status {
    call(|| {
        // SAFETY: the caller's promise.
        let (path, contents) = unsafe { (text(path, path_length)?, bytes(contents, length)?) };
        assembler(handle, |assembler| {
            assembler.files.insert(path, contents);
            Ok(())
        })
    })
}

/// Defines a macro.
///
/// # Safety
///
/// Each pointer points to as many bytes as the length after it says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembler_define(
    handle: u64,
    name: *const c_char,
    name_length: usize,
    value: *const c_char,
    length: usize,
) -> rasm_status {
    call(|| {
        // SAFETY: the caller's promise.
        let (name, value) = unsafe { (text(name, name_length)?, text(value, length)?) };
        assembler(handle, |assembler| {
            assembler.options.defines.push((name.to_owned(), value.to_owned()));
            Ok(())
        })
    })
}

/// Adds a source file, or a listing of Go's compiler or assembler, of the next assembly.
///
/// # Safety
///
/// Each pointer points to as many bytes as the length after it says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembler_add_source(
    handle: u64,
    name: *const c_char,
    name_length: usize,
    contents: *const u8,
    length: usize,
) -> rasm_status {
    call(|| {
        // SAFETY: the caller's promise.
        let (name, contents) = unsafe { (text(name, name_length)?, bytes(contents, length)?) };
        assembler(handle, |assembler| {
            assembler.sources.push(Input::new(name, contents));
            Ok(())
        })
    })
}

/// Assembles the sources that were added into one object. They are gone then; settings and files stay. Errors are in the
/// assembly.
///
/// # Safety
///
/// `out` is null or points to memory for a handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assemble(handle: u64, out: *mut u64) -> rasm_status {
    call(|| {
        let make_assembly = || {
            let mut made = None;
            assembler(handle, |assembler| {
                made = Some(assembler.assemble());
                Ok(())
            })?;
            made.map(|assembled| Object::Assembly(Box::new(assembled))).ok_or(rasm_status::RASM_HANDLE)
        };
        // SAFETY: the caller's promise.
        unsafe { make(out, make_assembly) }
    })
}
