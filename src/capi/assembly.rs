//! Functions for C: what an assembly is and says.

use super::border::{Outcome, assembly, at, call, lent, lent_bytes, make, object, put, text};
use super::object::{Assembled, Object};
use super::types::{
    rasm_bytes, rasm_diagnostic, rasm_fix, rasm_function, rasm_relocation, rasm_status, rasm_text,
};
use crate::assembler::NoObject;
use crate::diag::{Applicability, Severity};
use crate::goobj::write;
use crate::render::{Format, Renderer, Sources};
use crate::source::Span;
use std::ffi::c_char;

/// The number of errors, and of diagnostics that can be read: at most ten thousand.
///
/// # Safety
///
/// Each pointer is null or points to memory for a number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembly_counts(
    handle: u64,
    errors: *mut usize,
    diagnostics: *mut usize,
    functions: *mut usize,
) -> rasm_status {
    call(|| {
        assembly(handle, |assembled| {
            let counts = [
                (errors, assembled.assembly.errors()),
                (diagnostics, assembled.assembly.diagnostics().len()),
                (functions, assembled.assembly.unit().functions.len()),
            ];
            for (out, count) in counts.into_iter().filter(|(out, _)| !out.is_null()) {
                // SAFETY: the caller's promise.
                unsafe { put(out, count) }?;
            }
            Ok(())
        })
    })
}

/// The name of the file that contains a place, and the offset there.
fn place(assembled: &Assembled, span: Span) -> Option<(&str, u64)> {
    let sources = assembled.assembly.sources();
    let file = sources.file(sources.file_at(span.start)?);
    Some((file.name(), file.first_byte() + u64::from(span.start - file.start())))
}

/// A diagnostic, by its index from 0. Its texts are lent until the assembly is freed.
///
/// # Safety
///
/// `out` is null or points to memory for a diagnostic.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembly_diagnostic(
    handle: u64,
    index: usize,
    out: *mut rasm_diagnostic,
) -> rasm_status {
    call(|| {
        assembly(handle, |assembled| {
            let found = at(assembled.assembly.diagnostics(), index)?;
            // Of what a macro expands to, the place of its use, as in reports.
            let span = assembled.assembly.expansions().outermost(found.span());
            let location =
                assembled.assembly.sources().locate(span.start).filter(|_| !found.labels.is_empty());
            let (file, offset) = location.and_then(|_| place(assembled, span)).unwrap_or_default();
            let (line, column) = location.map_or((0, 0), |location| (location.line, location.column));
            let diagnostic = rasm_diagnostic {
                severity: i32::from(found.severity == Severity::Error),
                code: lent(found.code),
                message: lent(&found.message),
                file: lent(file),
                line,
                column,
                offset,
                length: u64::from(span.end - span.start),
                notes: found.notes.len(),
                fixes: found.fixes.len(),
            };
            // SAFETY: the caller's promise.
            unsafe { put(out, diagnostic) }
        })
    })
}

/// A note of a diagnostic, by its index from 0.
///
/// # Safety
///
/// `out` is null or points to memory for a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembly_note(
    handle: u64,
    diagnostic: usize,
    index: usize,
    out: *mut rasm_text,
) -> rasm_status {
    call(|| {
        assembly(handle, |assembled| {
            let found = at(assembled.assembly.diagnostics(), diagnostic)?;
            // SAFETY: the caller's promise.
            unsafe { put(out, lent(at(&found.notes, index)?)) }
        })
    })
}

/// A fix of a diagnostic, by its index from 0.
///
/// # Safety
///
/// `out` is null or points to memory for a fix.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembly_fix(
    handle: u64,
    diagnostic: usize,
    index: usize,
    out: *mut rasm_fix,
) -> rasm_status {
    call(|| {
        assembly(handle, |assembled| {
            let found = at(assembled.assembly.diagnostics(), diagnostic)?;
            let fix = at(&found.fixes, index)?;
            let edit = fix.edit.as_ref();
            let (file, offset) = edit.and_then(|edit| place(assembled, edit.span)).unwrap_or_default();
            let fix = rasm_fix {
                text: lent(&fix.text),
                is_edit: i32::from(edit.is_some()),
                is_safe: i32::from(fix.applicability == Applicability::MachineApplicable),
                file: lent(file),
                offset,
                length: edit.map_or(0, |edit| u64::from(edit.span.end - edit.span.start)),
                replacement: lent(edit.map_or("", |edit| &edit.replacement)),
            };
            // SAFETY: the caller's promise.
            unsafe { put(out, fix) }
        })
    })
}

/// A function, by its index from 0 in the order of the source. Its parts are lent until the assembly is freed.
///
/// # Safety
///
/// `out` is null or points to memory for a function.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembly_function(
    handle: u64,
    index: usize,
    out: *mut rasm_function,
) -> rasm_status {
    call(|| {
        assembly(handle, |assembled| {
            let names = at(assembled.names(), index)?;
            let unit = assembled.assembly.unit();
            let function = at(&unit.functions, index)?;
            let symbol = unit.symbol(function.symbol);
            let function = rasm_function {
                name: lent(&names.name),
                code: lent_bytes(&symbol.data),
                frame_size: function.frame_size(),
                arguments_size: function.arguments_size().map_or(-1, i64::from),
                relocations: symbol.relocs.len(),
            };
            // SAFETY: the caller's promise.
            unsafe { put(out, function) }
        })
    })
}

/// A relocation of a function, by their indices from 0.
///
/// # Safety
///
/// `out` is null or points to memory for a relocation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembly_relocation(
    handle: u64,
    function: usize,
    index: usize,
    out: *mut rasm_relocation,
) -> rasm_status {
    call(|| {
        assembly(handle, |assembled| {
            let names = at(assembled.names(), function)?;
            let unit = assembled.assembly.unit();
            let reloc = at(&unit.symbol(at(&unit.functions, function)?.symbol).relocs, index)?;
            let relocation = rasm_relocation {
                offset: reloc.offset,
                size: reloc.size.into(),
                kind: lent(reloc.kind.name()),
                target: lent(at(&names.targets, index)?),
                addend: reloc.addend,
            };
            // SAFETY: the caller's promise.
            unsafe { put(out, relocation) }
        })
    })
}

/// Makes a buffer with an output of an assembly.
///
/// # Safety
///
/// `out` is null or points to memory for a handle.
unsafe fn output(
    handle: u64,
    out: *mut u64,
    output: impl FnOnce(&Assembled) -> Outcome<Vec<u8>>,
) -> rasm_status {
    // SAFETY: the caller's promise.
    call(|| unsafe { make(out, || assembly(handle, output).map(Object::Buffer)) })
}

/// Makes a buffer with all diagnostics: `RASM_REPORT_TEXT`, `_ANSI`, `_HTML`, `_SHORT`, `_JSON` or `_SARIF`.
///
/// # Safety
///
/// `out` is null or points to memory for a handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembly_report(handle: u64, format: i32, out: *mut u64) -> rasm_status {
    let report = |assembled: &Assembled| {
        let (format, color) = match format {
            0 => (Format::Human, false),
            1 => (Format::Human, true),
            2 => (Format::Html, false),
            3 => (Format::Short, false),
            4 => (Format::Json, false),
            5 => (Format::Sarif, false),
            _ => return Err(rasm_status::RASM_VALUE),
        };
        let assembly = &assembled.assembly;
        let renderer = Renderer { format, color, limit: None, ..Renderer::default() };
        Ok(renderer.text(&Sources::of(assembly), assembly.diagnostics(), assembly.errors()).into_bytes())
    };
    // SAFETY: the caller's promise.
    unsafe { output(handle, out, report) }
}

/// Makes a buffer with an ELF object.
///
/// # Safety
///
/// `out` is null or points to memory for a handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembly_elf(handle: u64, out: *mut u64) -> rasm_status {
    let object = |assembled: &Assembled| assembled.assembly.elf().map_err(|_| rasm_status::RASM_ERRORS);
    // SAFETY: the caller's promise.
    unsafe { output(handle, out, object) }
}

/// Makes a buffer with a Go object. `header` is its first line, `directory` the folder that paths are relative to.
///
/// # Safety
///
/// Each pointer to a text points to as many bytes as the length after it says; `out` is null or points to memory for a handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembly_go_object(
    handle: u64,
    header: *const c_char,
    header_length: usize,
    directory: *const c_char,
    length: usize,
    out: *mut u64,
) -> rasm_status {
    let object = |assembled: &Assembled| {
        // SAFETY: the caller's promise.
        let (header, directory) = unsafe { (text(header, header_length)?, text(directory, length)?) };
        let options = write::Options { header, directory, ..write::Options::default() };
        assembled.assembly.go_object(&options).map_err(|error| match error {
            NoObject::Go(_) => rasm_status::RASM_VALUE,
            _ => rasm_status::RASM_ERRORS,
        })
    };
    // SAFETY: the caller's promise.
    unsafe { output(handle, out, object) }
}

/// Makes a buffer with the listing that `go tool asm -S` prints.
///
/// # Safety
///
/// `out` is null or points to memory for a handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_assembly_listing(handle: u64, out: *mut u64) -> rasm_status {
    let listing = |assembled: &Assembled| match assembled.assembly.failed() {
        true => Err(rasm_status::RASM_ERRORS),
        false => Ok(assembled.assembly.listing().into_bytes()),
    };
    // SAFETY: the caller's promise.
    unsafe { output(handle, out, listing) }
}

/// The bytes of a buffer, lent until it is freed.
///
/// # Safety
///
/// `out` is null or points to memory for the result.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rasm_buffer_bytes(handle: u64, out: *mut rasm_bytes) -> rasm_status {
    call(|| match &*object(handle)? {
        // SAFETY: the caller's promise.
        Object::Buffer(bytes) => unsafe { put(out, lent_bytes(bytes)) },
        _ => Err(rasm_status::RASM_HANDLE),
    })
}
