//! What debuggers, profilers and exceptions see in our objects.
//!
//! In: `testdata/debug`, and the sources and listings of the other goldens. Out: `verify/…`, llvm-dwarfdump finds no error in
//! an object; `steps`, at every instruction gdb finds the caller's frame and the registers as they were at entry; `session`,
//! gdb prints what a reader of the listing expects; `throw`, an exception passes through. A missing tool is a skip with a
//! message, and a failure with `RASM_ORACLE=require`.

use crate::support::directives;
use crate::support::program::run;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::settings;
use crate::support::suite::{missing, skip};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A test that runs in a folder of its own.
type Check = fn(&Path) -> Result<(), String>;

const CHECKS: [(&str, &str, Check); 9] = [
    ("steps/functions", "gdb", steps_functions),
    ("steps/stubs", "gdb", steps_stubs),
    ("steps/listing", "gdb", steps_listing),
    ("stubs/source", "llvm-dwarfdump", verify_stubs),
    ("stubs/listing", "llvm-dwarfdump", verify_listing),
    ("session/source", "gdb", session_source),
    ("session/listing", "gdb", session_listing),
    ("throw", "c++", throw),
    ("panic", "rustc", panic),
];

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (name, program, check) in CHECKS {
        trials.push(match missing(program) {
            Some(reason) => skip(name, &reason),
            None => Trial::test(name, move || in_scratch(check).map_err(Failed::from)),
        });
    }
    trials.push(match (missing("perf"), cannot_record()) {
        (Some(reason), _) => skip("profile", &reason),
        // Many kernels forbid recording, which no installation can change.
        (None, Some(reason)) => Trial::unable("profile", reason),
        (None, None) => Trial::test("profile", || in_scratch(profile).map_err(Failed::from)),
    });
    match missing("llvm-dwarfdump") {
        Some(reason) => trials.push(skip("verify", &reason)),
        None => trials.extend(inputs().into_iter().map(|path| {
            let name = path.strip_prefix(testdata("")).unwrap_or(&path).display().to_string();
            Trial::test(format!("verify/{name}"), move || verify(&path).map_err(Failed::from))
        })),
    }
    trials
}

fn testdata(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(name)
}

/// Sources that assemble on their own, and listings.
fn inputs() -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for folder in ["debug", "golden", "link", "listing"] {
        let entries = fs::read_dir(testdata(folder)).expect("the tree has its folders");
        paths.extend(entries.map(|entry| entry.expect("a folder can be read").path()).filter(|path| {
            let alone = || fs::read_to_string(path).is_ok_and(|text| !directives::has(&text, "files"));
            path.extension().is_some_and(|extension| extension == "s") && alone()
        }));
    }
    paths.sort();
    paths
}

fn verify(source: &Path) -> Result<(), String> {
    let text = fs::read_to_string(source).map_err(|error| error.to_string())?;
    let flags = directives::read(&text, &["flags"])?.words("flags").unwrap_or_default();
    in_scratch(|folder| {
        let object = folder.join("x.o");
        let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
        run(rasm.args(flags).arg(source).arg("-o").arg(&object))?;
        verify_object(&object, source.starts_with(testdata("golden")))
    })
}

/// Some goldens contain code from which no caller can be found; for these the caller may be `lost`.
fn verify_object(object: &Path, lost: bool) -> Result<(), String> {
    let said = run(Command::new("llvm-dwarfdump").args(["--verify"]).arg(object))?;
    let frames = run(Command::new("llvm-dwarfdump").args(["--eh-frame"]).arg(object))?;
    let found = lost || !frames.contains("undefined");
    let clean = said.contains("No errors.") && !said.contains("warning:") && found;
    if clean { Ok(()) } else { Err(format!("{said}\n{frames}")) }
}

/// Builds a program from an assembly file and a file for the compiler.
fn build(folder: &Path, assembly: &str, with: &str, compiler: &OsStr) -> Result<PathBuf, String> {
    for file in [assembly, with] {
        fs::copy(testdata("debug").join(file), folder.join(file))
            .map_err(|error| format!("{file}: {error}"))?;
    }
    run(Command::new(env!("CARGO_BIN_EXE_rasm")).current_dir(folder).arg(assembly).args(["-o", "go.o"]))?;
    let flags = ["-no-pie", "-g", "-O1", with, "go.o", "-o", "program"];
    run(Command::new(compiler).current_dir(folder).args(flags))?;
    Ok(folder.join("program"))
}

fn compiler() -> OsString {
    settings::value("CC").unwrap_or_else(|| "cc".into())
}

fn steps_functions(folder: &Path) -> Result<(), String> {
    build(folder, "steps.s", "steps.c", &compiler())?;
    // The function that throws has a test of its own.
    steps(folder, "main.", SAVED_BY_C, " steps, 11 of 12 functions, 0 wrong")
}

/// Functions of both conventions, with stubs.
fn build_stubs(folder: &Path) -> Result<(), String> {
    let testdata = testdata("debug");
    let flags = ["-p", "reflect", "--stubs", "sysv", "--header", "go.h", "-o", "go.o", "--go-files"];
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(folder).arg(testdata.join("stubs.s")).args(flags).arg(testdata.join("stubs.go"));
    run(&mut rasm)?;
    let flags = ["-no-pie", "-g", "-O1", "-I.", "go.o", "-o", "program"];
    run(Command::new(compiler()).current_dir(folder).arg(testdata.join("stubs.c")).args(flags)).map(drop)
}

fn verify_stubs(folder: &Path) -> Result<(), String> {
    build_stubs(folder)?;
    verify_object(&folder.join("go.o"), false)
}

fn verify_listing(folder: &Path) -> Result<(), String> {
    build_listing(folder)?;
    verify_object(&folder.join("go.o"), false)
}

fn steps_stubs(folder: &Path) -> Result<(), String> {
    build_stubs(folder)?;
    // The function that reports a stack overflow is not stepped through.
    steps(folder, "reflect. reflect_ rasm.", SAVED_BY_C, " steps, 15 of 16 functions, 0 wrong")
}

/// Registers preserved by C functions, and by Go functions.
const SAVED_BY_C: &str = "rbx rbp r12 r13 r14 r15";
const SAVED_BY_GO: &str = "rbp";

/// Steps through the program's functions with those prefixes, and checks the last line of output.
fn steps(folder: &Path, prefixes: &str, registers: &str, wanted: &str) -> Result<(), String> {
    let said = run(Command::new("gdb")
        .current_dir(folder)
        .env("PREFIXES", prefixes)
        .env("REGISTERS", registers)
        .args(["-nx", "-batch", "-x"])
        .arg(testdata("debug/steps.py"))
        .arg("program"))?;
    let last = said.lines().last().unwrap_or_default();
    println!("debug: {last}");
    if last.ends_with(wanted) { Ok(()) } else { Err(said) }
}

/// Compiled code, from its listing, called through a stub.
fn build_listing(folder: &Path) -> Result<(), String> {
    let listing = testdata("listing");
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(folder)
        .arg(listing.join("squares.1.27.s"))
        .arg("--go-files")
        .arg(listing.join("go/squares.go"));
    run(rasm.args(["--stubs", "sysv", "--header", "go.h", "-o", "go.o"]))?;
    // The listing's main function prints, but is never called.
    let flags =
        ["-no-pie", "-g", "-O1", "-I.", "go.o", "-Wl,--unresolved-symbols=ignore-all", "-o", "program"];
    run(Command::new(compiler()).current_dir(folder).arg(testdata("debug/listing.c")).args(flags)).map(drop)
}

fn steps_listing(folder: &Path) -> Result<(), String> {
    build_listing(folder)?;
    steps(folder, "main.sum main_sum", SAVED_BY_GO, " steps, 3 of 4 functions, 0 wrong")
}

fn session_source(folder: &Path) -> Result<(), String> {
    build(folder, "session.s", "session.c", &compiler())?;
    session(folder, "session")
}

fn session_listing(folder: &Path) -> Result<(), String> {
    build_listing(folder)?;
    session(folder, "listing")
}

/// Runs a gdb script, and looks for the output expected by the program's source.
fn session(folder: &Path, name: &str) -> Result<(), String> {
    let script = testdata("debug").join(format!("{name}.gdb"));
    let said = run(Command::new("gdb")
        .current_dir(folder)
        .args(["-nx", "-batch", "-x"])
        .arg(script)
        .arg("program"))?;
    let mut rest = said.as_str();
    for wanted in expectations(&format!("{name}.c"))? {
        let Some(at) = rest.find(&wanted) else {
            return Err(format!("`{wanted}` is not printed, or not in its place:\n{said}"));
        };
        rest = &rest[at + wanted.len()..];
    }
    Ok(())
}

fn throw(folder: &Path) -> Result<(), String> {
    let program = build(folder, "steps.s", "throw.cc", OsStr::new("c++"))?;
    let said = run(&mut Command::new(program))?;
    let wanted: String = expectations("throw.cc")?.into_iter().map(|line| line + "\n").collect();
    if said == wanted { Ok(()) } else { Err(said) }
}

/// A Rust program that is called back from Go code.
fn build_rust(folder: &Path) -> Result<PathBuf, String> {
    for file in ["back.s", "back.rs"] {
        fs::copy(testdata("debug").join(file), folder.join(file))
            .map_err(|error| format!("{file}: {error}"))?;
    }
    let flags =
        ["--prototype", "func callback(x int) int", "--stubs", "sysv", "--bindings", "sys.rs", "-o", "go.o"];
    run(Command::new(env!("CARGO_BIN_EXE_rasm")).current_dir(folder).arg("back.s").args(flags))?;
    let flags = ["--edition=2024", "-g", "-C", "link-arg=go.o", "back.rs"];
    run(Command::new("rustc").current_dir(folder).args(flags))?;
    Ok(folder.join("back"))
}

/// A backtrace and a panic pass through Go code and both kinds of stubs.
fn panic(folder: &Path) -> Result<(), String> {
    let program = build_rust(folder)?;
    let said = run(&mut Command::new(program))?;
    let wanted: String = expectations("back.rs")?.into_iter().map(|line| line + "\n").collect();
    if said == wanted { Ok(()) } else { Err(said) }
}

/// perf, recording a program with its stack into `samples`.
fn record(folder: &Path) -> Command {
    let mut perf = Command::new("perf");
    perf.current_dir(folder).args(["record", "-q", "-e", "cpu-clock", "-F", "499"]);
    perf.args(["--call-graph", "dwarf,1024", "-o", "samples"]);
    perf
}

/// The reason why perf cannot record here, if any.
pub(crate) fn cannot_record() -> Option<String> {
    let reason = in_scratch(|folder| run(record(folder).arg("true")).map(drop)).err()?;
    Some(format!("perf cannot record: {}", reason.lines().last().unwrap_or_default()))
}

/// Every perf sample in Go code leads back to Rust's main.
fn profile(folder: &Path) -> Result<(), String> {
    let program = build_rust(folder)?;
    run(record(folder).arg(&program).arg("spin"))?;
    let said =
        run(Command::new("perf").current_dir(folder).args(["script", "-i", "samples", "-F", "ip,sym"]))?;
    let samples = said
        .split("\n\n")
        .map(|sample| sample.lines().filter_map(|line| line.split_whitespace().nth(1)).collect::<Vec<_>>());
    let inside: Vec<Vec<&str>> =
        samples.filter(|names| matches!(names.first(), Some(&"main.turn" | &"main.spin"))).collect();
    let led = |names: &&Vec<&str>| {
        let mut rest = names.iter();
        ["main.spin", "main_spin", "back::main"].iter().all(|wanted| rest.any(|name| name == wanted))
    };
    let found = inside.iter().filter(led).count();
    println!("debug: {found} of {} samples lead to main", inside.len());
    if found == inside.len() && found >= 20 { Ok(()) } else { Err(run_head(&said)) }
}

/// The start of a long text.
fn run_head(text: &str) -> String {
    text.lines().take(60).collect::<Vec<_>>().join("\n")
}

/// The text after `//= ` in the lines of a file.
fn expectations(file: &str) -> Result<Vec<String>, String> {
    let text =
        fs::read_to_string(testdata("debug").join(file)).map_err(|error| format!("{file}: {error}"))?;
    Ok(directives::read(&text, &[])?.expected.into_iter().map(str::to_owned).collect())
}

fn in_scratch(check: impl FnOnce(&Path) -> Result<(), String>) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    check(scratch.path())
}
