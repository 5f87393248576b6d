//! Calls of random signatures: the programs of the suite `stubs`, with their functions in memory.
//!
//! In: seeds. Out: one test per program. The C side is a shared library whose calls go through a table, which the test fills with
//! addresses of code in memory; what the code calls back is bound to functions of the library.

use crate::stubs::program::{Answer, Callee, Program};
use crate::support::compile;
use crate::support::program::run;
use crate::support::random::first_seed;
use crate::support::run::scratch;
use crate::support::runner::{Context, Failed, Trial};
use rasm::exec::Loader;
use rasm::{Assembler, Input};
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Programs of each kind in a run of each change, and functions in each.
const PROGRAMS: u64 = 1;
const FUNCTIONS: usize = 60;

const KINDS: [(&str, Callee, Answer); 4] = [
    ("abi0", Callee::Abi0, Answer::Assembly),
    ("internal", Callee::Internal, Answer::Assembly),
    ("abi0_back", Callee::Abi0, Answer::C),
    ("internal_back", Callee::Internal, Answer::C),
];

/// What the C side knows of the code's data; what it prints would be among the output of the tests.
const C_HEAD: &str = "\
#include <stdint.h>
#include <stdio.h>
uint8_t (*seen_at)[8192], (*give_at)[8192];
#define seen (*seen_at)
#define give (*give_at)
#define printf(...) ((void)0)
#define main run_all
";
const C_END: &str = "\nint failed(void) { run_all(); return (int)(failures + broken); }\n";

unsafe extern "C" {
    fn dlopen(path: *const c_char, flags: c_int) -> *mut c_void;
    fn dlsym(library: *mut c_void, name: *const c_char) -> *mut c_void;
    fn dlerror() -> *const c_char;
}

pub(super) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let (first, mut trials) = (first_seed(), Vec::new());
    let count = if crate::support::settings::full() { PROGRAMS * 40 } else { PROGRAMS };
    for seed in first..first.saturating_add(count) {
        for (name, callee, answer) in KINDS {
            let report = context.report.clone();
            trials.push(Trial::test(format!("calls/{name}/{seed}"), move || {
                check(seed, callee, answer).map_err(Failed::from)?;
                report.count("exec: functions of random signatures called in this process", FUNCTIONS);
                Ok(())
            }));
        }
    }
    trials
}

fn check(seed: u64, callee: Callee, answer: Answer) -> Result<(), String> {
    let program = Program::new(seed, FUNCTIONS, callee, answer);
    let scratch = scratch()?;
    let folder = scratch.path();
    let write = |name: &str, text: &str| {
        fs::write(folder.join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    write("f.go", &program.go)?;
    write("f.s", &program.assembly)?;
    write("main.c", &format!("{C_HEAD}{}{C_END}", program.c))?;
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/stubs");
    fs::copy(testdata.join("driver.h"), folder.join("driver.h")).map_err(|error| error.to_string())?;
    // The header alone; the object is not used.
    let flags =
        ["-p", program.package, "--stubs", "sysv", "--go-files", "f.go", "--header", "f.h", "-o", "f.o"];
    run(Command::new(env!("CARGO_BIN_EXE_rasm")).current_dir(folder).arg("f.s").args(flags))?;
    let names = program.c_names();
    write("table.S", &table(&names))?;
    compile::object(
        folder,
        &["-std=c11", "-Wall", "-Werror", "-O1", "-fPIC"],
        Path::new("main.c"),
        Path::new("main.o"),
    )?;
    let library = folder.join("main.so");
    run(Command::new("cc").current_dir(folder).args([
        "-shared",
        "-Wl,-Bsymbolic",
        "main.o",
        "table.S",
        "-o",
        "main.so",
    ]))?;
    call(&program, &library, &names).map_err(|error| format!("seed {seed}: {error}\n{}", program.go))
}

/// A jump through the table for each name.
fn table(names: &[String]) -> String {
    let mut text = String::from(".text\n");
    for (index, name) in names.iter().enumerate() {
        let _ = writeln!(text, ".globl {name}\n.weak {name}\n{name}: jmp *table+{}(%rip)", index * 8);
    }
    let _ = writeln!(
        text,
        ".bss\n.balign 8\n.globl table\n.hidden table\ntable: .skip {}\n.globl rasm_table\nrasm_table = table\n\
         .section .note.GNU-stack,\"\",@progbits",
        names.len() * 8
    );
    text
}

fn call(program: &Program, library: &Path, names: &[String]) -> Result<(), String> {
    let path = CString::new(library.to_str().ok_or("a path")?).map_err(|error| error.to_string())?;
    // SAFETY: the library has been built for this; it is never closed.
    let library = unsafe { dlopen(path.as_ptr(), 2) };
    if library.is_null() {
        // SAFETY: the loader gives a text.
        return Err(unsafe { CStr::from_ptr(dlerror()) }.to_string_lossy().into_owned());
    }
    let symbol = |name: &str| {
        let name = CString::new(name).expect("a name");
        // SAFETY: the library is open.
        unsafe { dlsym(library, name.as_ptr()) }
    };
    let assembly =
        Assembler::new().package(program.package).assemble([Input::new("f.s", &*program.assembly)]);
    let prototypes = program.go.split_once('\n').map_or("", |(_, rest)| rest);
    let mut loader = Loader::new().assembly(assembly).prototype(prototypes);
    for number in 0..FUNCTIONS {
        let name = format!("{}_g{number}", program.package);
        let address = symbol(&name);
        if !address.is_null() {
            // SAFETY: the function has the type of its prototype.
            loader = unsafe { loader.bind(&name, address.cast_const().cast()) };
        }
    }
    let code = loader.load().map_err(|error| error.to_string())?;
    let table = symbol("rasm_table").cast::<*const u8>();
    for (index, name) in names.iter().enumerate() {
        let address = code.address(name).ok_or_else(|| format!("no `{name}`"))?;
        // SAFETY: the table has a word for each name.
        unsafe { *table.add(index) = address };
    }
    for (variable, name) in [("seen_at", "rasm.seen"), ("give_at", "rasm.give")] {
        let address = code.address(name).ok_or_else(|| format!("no `{name}`"))?;
        // SAFETY: the variable is a pointer.
        unsafe { *symbol(variable).cast::<*const u8>() = address };
    }
    // SAFETY: the function takes nothing.
    let answer = unsafe { std::mem::transmute::<*mut c_void, extern "C" fn() -> c_int>(symbol("failed"))() };
    if answer == 0 { Ok(()) } else { Err(format!("{answer} functions differ")) }
}
