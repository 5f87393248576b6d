//! What debuggers, profilers and exceptions find in our objects.
//!
//! In: `testdata/debug`, and the sources and listings of the other goldens. Out: `verify/…`, llvm-dwarfdump finds nothing
//! wrong in an object; `steps`, at every instruction gdb finds the caller's frame and registers as they were at the
//! entry; `session`, it prints what a reader of the listing expects; `throw`, an exception goes through. A tool that is
//! missing is a skip that says so, and a failure with `RASM_ORACLE=require`.

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use support::settings;
use support::suite::skip;

/// A test: what it needs, and what it does in a folder of its own.
type Check = fn(&Path) -> Result<(), String>;

const CHECKS: [(&str, &str, Check); 4] = [
    ("steps/functions", "gdb", steps_functions),
    ("steps/stubs", "gdb", steps_stubs),
    ("session", "gdb", session),
    ("throw", "c++", throw),
];

fn main() -> ExitCode {
    let mut trials = Vec::new();
    for (name, program, check) in CHECKS {
        trials.push(match missing(program) {
            Some(reason) => skip("debug", name, &reason),
            None => Trial::test(name, move || in_scratch(check).map_err(Failed::from)),
        });
    }
    match missing("llvm-dwarfdump") {
        Some(reason) => trials.push(skip("debug", "verify", &reason)),
        None => trials.extend(inputs().into_iter().map(|path| {
            let name = path.strip_prefix(testdata("")).unwrap_or(&path).display().to_string();
            Trial::test(format!("verify/{name}"), move || verify(&path).map_err(Failed::from))
        })),
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn testdata(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(name)
}

fn missing(program: &str) -> Option<String> {
    Command::new(program).arg("--version").output().is_err().then(|| format!("{program} is not installed"))
}

/// Sources that assemble without flags, and listings.
fn inputs() -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for folder in ["debug", "golden", "link", "listing"] {
        let entries = fs::read_dir(testdata(folder)).expect("the tree has its folders");
        paths.extend(entries.map(|entry| entry.expect("a folder can be read").path()).filter(|path| {
            let plain = || fs::read_to_string(path).is_ok_and(|text| !text.starts_with("// f"));
            path.extension().is_some_and(|extension| extension == "s") && plain()
        }));
    }
    paths.sort();
    paths
}

fn verify(source: &Path) -> Result<(), String> {
    in_scratch(|folder| {
        let object = folder.join("x.o");
        run(Command::new(env!("CARGO_BIN_EXE_rasm")).arg(source).arg("-o").arg(&object))?;
        let said = run(Command::new("llvm-dwarfdump").args(["--verify"]).arg(&object))?;
        let frames = run(Command::new("llvm-dwarfdump").args(["--eh-frame"]).arg(&object))?;
        // Among the goldens is code that leaves nobody a way back.
        let lost = frames.contains("undefined") && !source.starts_with(testdata("golden"));
        let clean = said.contains("No errors.") && !said.contains("warning:") && !lost;
        if clean { Ok(()) } else { Err(format!("{said}\n{frames}")) }
    })
}

/// Builds a program of an assembly file and one for the compiler.
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
    // The function that throws is left to its own test.
    steps(folder, "main.", " steps, 10 of 11 functions, 0 wrong")
}

fn steps_stubs(folder: &Path) -> Result<(), String> {
    let testdata = testdata("debug");
    let flags = ["-p", "reflect", "--stubs", "sysv", "--header", "go.h", "-o", "go.o", "--go-files"];
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(folder).arg(testdata.join("stubs.s")).args(flags).arg(testdata.join("stubs.go"));
    run(&mut rasm)?;
    let flags = ["-no-pie", "-g", "-O1", "-I.", "go.o", "-o", "program"];
    run(Command::new(compiler()).current_dir(folder).arg(testdata.join("stubs.c")).args(flags))?;
    // What C defines is C's; running out of the stack is not tried here.
    steps(folder, "reflect. reflect_ rasm.", " steps, 15 of 18 functions, 0 wrong")
}

/// Steps through the program's functions with those prefixes; what is said of it in the end.
fn steps(folder: &Path, prefixes: &str, wanted: &str) -> Result<(), String> {
    let said = run(Command::new("gdb")
        .current_dir(folder)
        .env("PREFIXES", prefixes)
        .args(["-nx", "-batch", "-x"])
        .arg(testdata("debug/steps.py"))
        .arg("program"))?;
    let last = said.lines().last().unwrap_or_default();
    println!("debug: {last}");
    if last.ends_with(wanted) { Ok(()) } else { Err(said) }
}

fn session(folder: &Path) -> Result<(), String> {
    build(folder, "session.s", "session.c", &compiler())?;
    let script = testdata("debug/session.gdb");
    let said = run(Command::new("gdb")
        .current_dir(folder)
        .args(["-nx", "-batch", "-x"])
        .arg(script)
        .arg("program"))?;
    let mut rest = said.as_str();
    for wanted in expectations("session.c")? {
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

/// The lines after `//= ` of a file.
fn expectations(file: &str) -> Result<Vec<String>, String> {
    let text =
        fs::read_to_string(testdata("debug").join(file)).map_err(|error| format!("{file}: {error}"))?;
    Ok(text.lines().filter_map(|line| line.strip_prefix("//= ")).map(str::to_owned).collect())
}

fn in_scratch(check: impl FnOnce(&Path) -> Result<(), String>) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    check(scratch.path())
}

/// Standard output, if all went well.
fn run(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().display().to_string();
    let output = command.output().map_err(|error| format!("{name}: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(said);
    }
    Err(format!("{name}: {}\n{said}{}", output.status, String::from_utf8_lossy(&output.stderr)))
}
