//! Functions for C: linking and disassembling.

use super::border::{Outcome, bytes, call, make, text};
#[cfg(feature = "link")]
use super::border::{locked, object, put};
use super::object::Object;
#[cfg(feature = "link")]
use super::registry;
use super::types::rasm_status;
use std::ffi::c_char;

/// Makes a linker: a static executable, which starts at `_start`, or as a Go program if an object defines `main.main`.
///
/// # Safety
///
/// `out` is null or points to memory for a handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_linker_new(out: *mut u64) -> rasm_status {
    // SAFETY: the caller's promise.
    call(|| unsafe { make(out, new_linker) })
}

/// Adds an ELF object.
///
/// # Safety
///
/// Each pointer points to as many bytes as the length after it says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_linker_add_object(
    handle: u64,
    name: *const c_char,
    name_length: usize,
    contents: *const u8,
    length: usize,
) -> rasm_status {
    call(|| {
        // SAFETY: the caller's promise.
        let (name, contents) = unsafe { (text(name, name_length)?, bytes(contents, length)?) };
        add_object(handle, name, contents)
    })
}

/// Sets the symbol at which the program starts.
///
/// # Safety
///
/// `name` points to `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_linker_set_entry(
    handle: u64,
    name: *const c_char,
    length: usize,
) -> rasm_status {
    call(|| {
        // SAFETY: the caller's promise.
        let name = unsafe { text(name, length) }?;
        set_entry(handle, name)
    })
}

/// Links. With `RASM_OK`, `program` is a buffer with the executable; with `RASM_ERRORS` there is none. In both cases, `report` is
/// a buffer with all messages as JSON, one object per line.
///
/// # Safety
///
/// Each pointer is null or points to memory for a handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_link(handle: u64, program: *mut u64, report: *mut u64) -> rasm_status {
    call(|| {
        if program.is_null() || report.is_null() {
            return Err(rasm_status::RASM_NULL);
        }
        // SAFETY: the caller's promise, for pointers that are not null.
        unsafe { link(handle, program, report) }
    })
}

/// Makes a buffer with instructions in Go's syntax, one per line, after the address in hexadecimal and a tab.
///
/// # Safety
///
/// `code` points to `length` bytes; `out` is null or points to memory for a handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_disassemble(
    code: *const u8,
    length: usize,
    address: u64,
    out: *mut u64,
) -> rasm_status {
    call(|| {
        // SAFETY: the caller's promise.
        let code = unsafe { bytes(code, length) }?;
        // SAFETY: as above.
        unsafe { make(out, || disassemble(code, address).map(|text| Object::Buffer(text.into_bytes()))) }
    })
}

#[cfg(not(feature = "dis"))]
fn disassemble(_: &[u8], _: u64) -> Outcome<String> {
    Err(rasm_status::RASM_UNSUPPORTED)
}

#[cfg(feature = "dis")]
fn disassemble(code: &[u8], address: u64) -> Outcome<String> {
    use crate::dis::{Disassembler, File};
    use std::fmt::Write;
    let (file, disassembler) = (File::raw(code, address), Disassembler::new());
    let mut text = String::new();
    for function in &file.functions {
        for line in disassembler.lines(&file, function) {
            let at = function.address.wrapping_add(line.offset as u64);
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{at:x}\t{}", line.text);
        }
    }
    Ok(text)
}

#[cfg(not(feature = "link"))]
fn new_linker() -> Outcome<Object> {
    Err(rasm_status::RASM_UNSUPPORTED)
}

#[cfg(not(feature = "link"))]
fn add_object(_: u64, _: &str, _: &[u8]) -> Outcome<()> {
    Err(rasm_status::RASM_UNSUPPORTED)
}

#[cfg(not(feature = "link"))]
fn set_entry(_: u64, _: &str) -> Outcome<()> {
    Err(rasm_status::RASM_UNSUPPORTED)
}

#[cfg(not(feature = "link"))]
unsafe fn link(_: u64, _: *mut u64, _: *mut u64) -> Outcome<()> {
    Err(rasm_status::RASM_UNSUPPORTED)
}

#[cfg(feature = "link")]
fn new_linker() -> Outcome<Object> {
    Ok(Object::Linker(Box::default()))
}

/// Changes a linker.
#[cfg(feature = "link")]
fn linker(handle: u64, work: impl FnOnce(&mut super::object::Linker) -> Outcome<()>) -> Outcome<()> {
    match &*object(handle)? {
        Object::Linker(linker) => work(&mut locked(linker)),
        _ => Err(rasm_status::RASM_HANDLE),
    }
}

#[cfg(feature = "link")]
fn add_object(handle: u64, name: &str, contents: &[u8]) -> Outcome<()> {
    let contents = std::sync::Arc::new(contents.to_vec());
    linker(handle, |linker| {
        linker.inputs.push(crate::link::Input::Object { name: name.to_owned(), contents });
        Ok(())
    })
}

#[cfg(feature = "link")]
fn set_entry(handle: u64, name: &str) -> Outcome<()> {
    linker(handle, |linker| {
        name.clone_into(&mut linker.options.entry);
        Ok(())
    })
}

/// Links.
///
/// # Safety
///
/// The pointers are to memory for handles.
#[cfg(feature = "link")]
unsafe fn link(handle: u64, program: *mut u64, report: *mut u64) -> Outcome<()> {
    use crate::diag;
    use crate::emit::elf;
    use crate::link::Input;
    use crate::render::{Format, Renderer, Sources};
    use crate::source::MemoryLoader;
    use crate::stubs::runtime::{self, Convention};
    linker(handle, |linker| {
        let (mut options, files) = (linker.options.clone(), MemoryLoader::default());
        let mut linked = crate::link::link(&linker.inputs, &options, &files);
        if linked.wants_runtime {
            let assembled = runtime::assemble(Convention::Stack);
            let contents = elf::write(&assembled.unit).map_err(|_| rasm_status::RASM_PANIC)?;
            let object =
                Input::Object { name: "runtime".to_owned(), contents: std::sync::Arc::new(contents) };
            options.entry = runtime::ENTRY.to_owned();
            linked = crate::link::link(&[&linker.inputs[..], &[object]].concat(), &options, &files);
        }
        let renderer = Renderer { format: Format::Json, ..Renderer::default() };
        let errors = diag::errors(&linked.diagnostics);
        let text = renderer.text(&Sources::none(), &linked.diagnostics, errors);
        let report_handle = registry::add(Object::Buffer(text.into_bytes()));
        // SAFETY: the caller's promise.
        unsafe { put(report, report_handle) }?;
        let image = linked.image.filter(|_| errors == 0).ok_or(rasm_status::RASM_ERRORS)?;
        // SAFETY: the caller's promise.
        unsafe { put(program, registry::add(Object::Buffer(image))) }
    })
}
