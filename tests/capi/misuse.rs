//! What is wrong with a call is answered by a status; and handles that several threads use.

use crate::support::runner::Trial;
use crate::support::suite::panicking;
use rasm::capi::{rasm_status as Status, *};
use std::ffi::c_char;
use std::ptr::{null, null_mut};

pub(super) fn trials() -> Vec<Trial> {
    vec![
        panicking("misuse/pointers", pointers),
        panicking("misuse/handles", handles),
        panicking("misuse/values", values),
        panicking("threads", threads),
    ]
}

fn new_assembler() -> u64 {
    let mut handle = 0;
    // SAFETY: the pointer is to a handle.
    assert_eq!(unsafe { rasm_assembler_new(&mut handle) }, Status::RASM_OK);
    assert_ne!(handle, 0);
    handle
}

fn add(assembler: u64, source: &str) -> Status {
    // SAFETY: both texts have these lengths.
    unsafe { rasm_assembler_add_source(assembler, c"x.s".as_ptr(), 3, source.as_ptr(), source.len()) }
}

fn assemble(source: &str) -> u64 {
    let (assembler, mut assembly) = (new_assembler(), 0);
    assert_eq!(add(assembler, source), Status::RASM_OK);
    // SAFETY: the pointer is to a handle.
    assert_eq!(unsafe { rasm_assemble(assembler, &mut assembly) }, Status::RASM_OK);
    assert_eq!(rasm_free(assembler), Status::RASM_OK);
    assembly
}

fn pointers() {
    let (assembler, assembly) = (new_assembler(), assemble("TEXT ·f(SB), 4, $0\n\tRET\n"));
    // SAFETY: null pointers and lengths are what is tried.
    unsafe {
        assert_eq!(rasm_assembler_new(null_mut()), Status::RASM_NULL);
        assert_eq!(rasm_assembler_set_package(assembler, null(), 3), Status::RASM_NULL);
        assert_eq!(rasm_assembler_set_package(assembler, c"abc".as_ptr(), usize::MAX), Status::RASM_LENGTH);
        assert_eq!(rasm_assembler_set_package(assembler, b"\xff".as_ptr().cast(), 1), Status::RASM_UTF8);
        let (name, text) = (c"x.s".as_ptr(), b"RET".as_ptr());
        assert_eq!(rasm_assembler_add_source(assembler, null(), 3, text, 3), Status::RASM_NULL);
        assert_eq!(rasm_assembler_add_source(assembler, name, 3, null(), 3), Status::RASM_NULL);
        assert_eq!(rasm_assembler_add_source(assembler, name, 3, text, 1 << 63), Status::RASM_LENGTH);
        // Nothing is nothing, wherever it is.
        assert_eq!(rasm_assembler_add_source(assembler, null(), 0, null(), 0), Status::RASM_OK);
        assert_eq!(rasm_assemble(assembler, null_mut()), Status::RASM_NULL);
        assert_eq!(rasm_assembly_counts(assembly, null_mut(), null_mut(), null_mut()), Status::RASM_OK);
        assert_eq!(rasm_assembly_elf(assembly, null_mut()), Status::RASM_NULL);
        assert_eq!(rasm_assembly_function(assembly, 0, null_mut()), Status::RASM_NULL);
        assert_eq!(rasm_disassemble(null(), 1, 0, &mut 0), Status::RASM_NULL);
        assert_eq!(rasm_link(assembler, null_mut(), &mut 0), Status::RASM_NULL);
    }
    assert_eq!((rasm_free(assembler), rasm_free(assembly)), (Status::RASM_OK, Status::RASM_OK));
}

fn handles() {
    let (assembler, assembly) = (new_assembler(), assemble("TEXT ·f(SB), 4, $0\n\tRET\n"));
    let (mut buffer, mut bytes) = (0, rasm_bytes { data: null(), length: 0 });
    // SAFETY: the pointers are to values of their types.
    unsafe {
        assert_eq!(rasm_assembly_elf(assembler, &mut buffer), Status::RASM_HANDLE);
        assert_eq!(rasm_assemble(assembly, &mut buffer), Status::RASM_HANDLE);
        assert_eq!(rasm_buffer_bytes(assembly, &mut bytes), Status::RASM_HANDLE);
        assert_eq!(rasm_linker_set_entry(assembly, c"f".as_ptr(), 1), Status::RASM_HANDLE);
        assert_eq!(rasm_assembly_elf(0, &mut buffer), Status::RASM_HANDLE);
        assert_eq!(rasm_assembly_elf(u64::MAX, &mut buffer), Status::RASM_HANDLE);
        assert_eq!(rasm_assembly_elf(assembly, &mut buffer), Status::RASM_OK);
        assert_eq!(rasm_buffer_bytes(buffer, &mut bytes), Status::RASM_OK);
        assert_eq!(std::slice::from_raw_parts(bytes.data, 4), b"\x7fELF");
    }
    for handle in [assembler, assembly, buffer] {
        assert_eq!((rasm_free(handle), rasm_free(handle)), (Status::RASM_OK, Status::RASM_HANDLE));
    }
    // SAFETY: as above.
    unsafe {
        assert_eq!(rasm_buffer_bytes(buffer, &mut bytes), Status::RASM_HANDLE);
        assert_eq!(rasm_assembly_counts(assembly, &mut 0, null_mut(), null_mut()), Status::RASM_HANDLE);
        assert_eq!(rasm_assembler_set_shared(assembler, 1), Status::RASM_HANDLE);
    }
    // A handle is never given again.
    assert!(new_assembler() > buffer);
}

fn values() {
    let assembler = new_assembler();
    assert_eq!(rasm_assembler_set_release(assembler, 3), Status::RASM_VALUE);
    assert_eq!(rasm_assembler_set_release(assembler, 24), Status::RASM_OK);
    assert_eq!(rasm_free(assembler), Status::RASM_OK);
    let wrong = assemble("TEXT ·f(SB), 4, $0\n\tADQ AX\n");
    let mut handle = 0;
    // SAFETY: the pointers are to values of their types.
    unsafe {
        assert_eq!(rasm_assembly_elf(wrong, &mut handle), Status::RASM_ERRORS);
        assert_eq!(rasm_assembly_listing(wrong, &mut handle), Status::RASM_ERRORS);
        assert_eq!(rasm_assembly_report(wrong, 6, &mut handle), Status::RASM_VALUE);
        assert_eq!(rasm_assembly_report(wrong, -1, &mut handle), Status::RASM_VALUE);
        let mut text = rasm_text { data: null::<c_char>(), length: 0 };
        assert_eq!(rasm_assembly_note(wrong, 0, usize::MAX, &mut text), Status::RASM_INDEX);
        assert_eq!(rasm_assembly_note(wrong, 1 << 40, 0, &mut text), Status::RASM_INDEX);
        for format in 0..6 {
            assert_eq!(rasm_assembly_report(wrong, format, &mut handle), Status::RASM_OK);
            let mut bytes = rasm_bytes { data: null(), length: 0 };
            assert_eq!(rasm_buffer_bytes(handle, &mut bytes), Status::RASM_OK);
            let report = std::slice::from_raw_parts(bytes.data, bytes.length);
            assert!(String::from_utf8_lossy(report).contains("unknown instruction"), "{format}");
            assert_eq!(rasm_free(handle), Status::RASM_OK);
        }
        let (mut linker, mut program, mut report) = (0, 0, 0);
        assert_eq!(rasm_linker_new(&mut linker), Status::RASM_OK);
        assert_eq!(rasm_linker_add_object(linker, c"x.o".as_ptr(), 3, b"no".as_ptr(), 2), Status::RASM_OK);
        assert_eq!(rasm_link(linker, &mut program, &mut report), Status::RASM_ERRORS);
        assert_eq!((rasm_free(linker), rasm_free(report), program), (Status::RASM_OK, Status::RASM_OK, 0));
    }
    assert_eq!(rasm_free(wrong), Status::RASM_OK);
}

/// Threads that share an assembler and an assembly, and free one handle at the same time: once.
fn threads() {
    let (assembler, assembly) =
        (new_assembler(), assemble("TEXT ·f(SB), 4, $0-8\n\tMOVQ $1, ret+0(FP)\n\tRET\n"));
    let (freed, done) = (std::sync::atomic::AtomicUsize::new(0), std::sync::Barrier::new(8));
    std::thread::scope(|scope| {
        for number in 0..8 {
            let (freed, done) = (&freed, &done);
            scope.spawn(move || {
                for _ in 0..50 {
                    let (mut own, mut listing) = (0, 0);
                    assert_eq!(add(assembler, "TEXT ·g<>(SB), 4, $0\n\tRET\n"), Status::RASM_OK);
                    // SAFETY: the pointers are to handles.
                    unsafe {
                        assert_eq!(rasm_assembler_set_debug(assembler, number % 2), Status::RASM_OK);
                        assert_eq!(rasm_assemble(assembler, &mut own), Status::RASM_OK);
                        assert_eq!(rasm_assembly_listing(assembly, &mut listing), Status::RASM_OK);
                    }
                    assert_eq!((rasm_free(own), rasm_free(listing)), (Status::RASM_OK, Status::RASM_OK));
                }
                done.wait();
                let first = rasm_free(assembler) == Status::RASM_OK;
                freed.fetch_add(usize::from(first), std::sync::atomic::Ordering::Relaxed);
            });
        }
    });
    assert_eq!(freed.into_inner(), 1);
    assert_eq!(rasm_free(assembly), Status::RASM_OK);
}
