//! C calls Go through stubs: signatures at random, by both conventions.
//!
//! In: seeds. Out: a test a program of many functions: the assembly keeps all that it was given, byte for byte, and gives
//! back what it was told to; C compares at the offsets of Go's rules, which `model.rs` has of its own. Registers
//! and the stack are watched on the way. `RASM_SEED` (the first) and `RASM_PROGRAMS` (how many) give others.

mod model;
mod program;
#[allow(dead_code, reason = "the programs of the oracle use more of it")]
#[path = "../oracle/programs/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use program::{Answer, Callee, Program};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use support::suite::skip;

/// Programs for each convention, without any setting, and functions in each.
const PROGRAMS: u64 = 12;
const FUNCTIONS: usize = 60;

/// Listings that C calls, by releases, with what it prints.
const LISTINGS: [(&str, &[&str], &str); 2] = [
    ("swap", &["1.16", "1.19", "1.21", "1.24", "1.27"], "20 10\n"),
    ("squares", &["1.19", "1.21", "1.24", "1.27"], "2 25\n"),
];

/// Seconds for which threads call.
const SECONDS: &str = "10";

/// Programs for each way whose caller is compiled with sanitizers.
const SANITIZED: u64 = 4;
const SANITIZE: [&str; 2] = ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"];

/// The ways to call and to answer.
const KINDS: [(&str, Callee, Answer); 4] = [
    ("abi0", Callee::Abi0, Answer::Assembly),
    ("internal", Callee::Internal, Answer::Assembly),
    ("abi0_back", Callee::Abi0, Answer::C),
    ("internal_back", Callee::Internal, Answer::C),
];

fn main() -> ExitCode {
    let setting =
        |name, otherwise| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise);
    let (first, count) = (setting("RASM_SEED", 1), setting("RASM_PROGRAMS", PROGRAMS));
    let mut trials = Vec::new();
    for seed in first..first.saturating_add(count) {
        for (name, callee, answer) in KINDS {
            trials.push(Trial::test(format!("{name}/{seed}"), move || {
                check(seed, callee, answer, &[]).map_err(Failed::from)
            }));
        }
    }
    let sanitizes = sanitizes();
    for seed in first..first.saturating_add(count.min(SANITIZED)) {
        for (name, callee, answer) in KINDS {
            let name = format!("sanitized/{name}/{seed}");
            trials.push(match sanitizes {
                true => {
                    Trial::test(name, move || check(seed, callee, answer, &SANITIZE).map_err(Failed::from))
                }
                false => skip("stubs", &name, "cc has no address sanitizer"),
            });
        }
    }
    for seed in first..first.saturating_add(count.min(4)) {
        trials.push(Trial::test(format!("bindings/{seed}"), move || bindings(seed).map_err(Failed::from)));
    }
    for (name, releases, said) in LISTINGS {
        for release in releases {
            trials.push(Trial::test(format!("listing/{name}/{release}"), move || {
                listing(name, release, said).map_err(Failed::from)
            }));
        }
    }
    trials.push(Trial::test("threads", || threads().map_err(Failed::from)));
    trials.push(Trial::test("large", || large().map_err(Failed::from)));
    trials.push(Trial::test("odd", || odd().map_err(Failed::from)));
    trials.push(Trial::test("rust", || rust().map_err(Failed::from)));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

fn check(seed: u64, callee: Callee, answer: Answer, more: &[&str]) -> Result<(), String> {
    let program = Program::new(seed, FUNCTIONS, callee, answer);
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let folder = scratch.path();
    let write = |name: &str, text: &str| {
        fs::write(folder.join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    write("f.go", &program.go)?;
    write("f.s", &program.assembly)?;
    write("main.c", &program.c)?;
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/stubs");
    fs::copy(testdata.join("driver.h"), folder.join("driver.h")).map_err(|error| error.to_string())?;
    let flags =
        ["-p", program.package, "--stubs", "sysv", "--go-files", "f.go", "--header", "f.h", "-o", "f.o"];
    run(Command::new(env!("CARGO_BIN_EXE_rasm")).current_dir(folder).arg("f.s").args(flags))?;
    let flags = ["-std=c11", "-Wall", "-Werror", "-O1", "main.c", "f.o", "-o", "main"];
    run(Command::new("cc").current_dir(folder).args(flags).args(more))?;
    let said = run(&mut Command::new(folder.join("main")))?;
    if said == format!("{FUNCTIONS} functions\n") {
        Ok(())
    } else {
        Err(format!("seed {seed}:\n{said}{}", program.go))
    }
}

/// Whether the compiler has the sanitizers, with their libraries.
fn sanitizes() -> bool {
    let Ok(scratch) = tempfile::tempdir() else { return false };
    let source = scratch.path().join("x.c");
    fs::write(&source, "int main(void) { return 0; }\n").is_ok()
        && run(Command::new("cc").args(SANITIZE).arg(&source).arg("-o").arg(scratch.path().join("x"))).is_ok()
}

/// Rust takes the bindings of a random program, and lays its types out in the same way.
fn bindings(seed: u64) -> Result<(), String> {
    let program = Program::new(seed, FUNCTIONS, Callee::Abi0, Answer::Assembly);
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let folder = scratch.path();
    let write = |name: &str, text: &str| {
        fs::write(folder.join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    write("f.go", &program.go)?;
    write("f.s", &program.assembly)?;
    write("main.rs", "#![deny(warnings)]\ninclude!(\"f.rs\");\n")?;
    let flags = ["--stubs", "sysv", "--go-files", "f.go", "--bindings", "f.rs", "-o", "f.o"];
    run(Command::new(env!("CARGO_BIN_EXE_rasm")).current_dir(folder).arg("f.s").args(flags))?;
    let flags = ["--edition=2024", "--crate-type=lib", "--emit=metadata", "main.rs"];
    run(Command::new("rustc").current_dir(folder).args(flags)).map(drop)
}

/// A Rust program calls functions by their bindings.
fn rust() -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let folder = scratch.path();
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/stubs");
    for name in ["bytes.s", "bytes.rs"] {
        fs::copy(testdata.join(name), folder.join(name)).map_err(|error| format!("{name}: {error}"))?;
    }
    let flags = ["--stubs", "sysv", "--bindings", "sys.rs", "-o", "bytes.o"];
    run(Command::new(env!("CARGO_BIN_EXE_rasm")).current_dir(folder).arg("bytes.s").args(flags))?;
    let flags = ["--edition=2024", "bytes.rs", "-C", "link-arg=bytes.o", "-o", "bytes"];
    run(Command::new("rustc").current_dir(folder).args(flags))?;
    let said = run(&mut Command::new(folder.join("bytes")))?;
    if said == "3 2.5 -1\n" { Ok(()) } else { Err(said) }
}

/// Compiled code that was assembled from its listing; the Go file has the bodies.
fn listing(name: &str, release: &str, wanted: &str) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let (folder, testdata) = (scratch.path(), Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata"));
    let listings = testdata.join("listing");
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(folder).arg(listings.join(format!("{name}.{release}.s")));
    rasm.arg("--go-files").arg(listings.join(format!("go/{name}.go")));
    run(rasm.args(["--stubs", "sysv", "--header", "go.h", "-o", "go.o"]))?;
    // Its main function prints, which nobody calls.
    let flags = ["-no-pie", "-I.", "go.o", "-Wl,--unresolved-symbols=ignore-all", "-o", "main"];
    let source = testdata.join(format!("stubs/{name}.c"));
    run(Command::new("cc").current_dir(folder).arg(source).args(flags))?;
    let said = run(&mut Command::new(folder.join("main")))?;
    if said == wanted { Ok(()) } else { Err(said) }
}

/// Eight threads call for some seconds, with stacks of their own sizes; then one of them goes too deep.
fn threads() -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let (folder, testdata) = (scratch.path(), Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/stubs"));
    let prototype = "func back(p *int, x, y int) (sum, difference int)";
    let flags = ["--prototype", prototype, "--stubs", "sysv", "--header", "threads.h", "-o", "threads.o"];
    run(Command::new(env!("CARGO_BIN_EXE_rasm"))
        .current_dir(folder)
        .arg(testdata.join("threads.s"))
        .args(flags))?;
    let flags = ["-O1", "-Wall", "-Wextra", "-Werror", "-I.", "threads.o", "-lpthread", "-o", "threads"];
    run(Command::new("cc").current_dir(folder).arg(testdata.join("threads.c")).args(flags))?;
    let said = run(Command::new(folder.join("threads")).arg(SECONDS))?;
    if said != "as many back, 0 wrong\n" {
        return Err(said);
    }
    runs_out(Command::new(folder.join("threads")).args(["1", "deep"]))
}

/// Stubs with large frames look whether there is room for them.
fn large() -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let (folder, testdata) = (scratch.path(), Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/stubs"));
    let flags = ["--stubs", "sysv", "--header", "large.h", "-o", "large.o"];
    run(Command::new(env!("CARGO_BIN_EXE_rasm"))
        .current_dir(folder)
        .arg(testdata.join("large.s"))
        .args(flags))?;
    let flags = ["-O1", "-Wall", "-I.", "large.o", "-lpthread", "-o", "large"];
    run(Command::new("cc").current_dir(folder).arg(testdata.join("large.c")).args(flags))?;
    let said = run(&mut Command::new(folder.join("large")))?;
    if said != "196612 1.75\n" {
        return Err(said);
    }
    runs_out(Command::new(folder.join("large")).arg("deep"))
}

/// Running out of the stack ends the process with a message.
fn runs_out(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| error.to_string())?;
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    let ended = output.status.code() == Some(2) && message == "fatal error: Go code ran out of the stack.\n";
    if ended { Ok(()) } else { Err(format!("{}: {message}", output.status)) }
}

/// Names that C keeps for itself, values without size, arrays in arrays, two headers in one program, a shared library.
fn odd() -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))?;
    let folder = scratch.path();
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/stubs");
    for name in ["odd.s", "odd.go", "odd.c", "deep.s"] {
        fs::copy(testdata.join(name), folder.join(name)).map_err(|error| format!("{name}: {error}"))?;
    }
    let rasm = |arguments: &[&str]| {
        run(Command::new(env!("CARGO_BIN_EXE_rasm")).current_dir(folder).args(arguments))
    };
    let cc =
        |program: &str, arguments: &[&str]| run(Command::new(program).current_dir(folder).args(arguments));
    rasm(&["odd.s", "--stubs", "sysv", "--go-files", "odd.go", "--header", "odd.h", "-o", "odd.o"])?;
    rasm(&["-shared", "deep.s", "--stubs", "sysv", "--header", "deep.h", "-o", "deep.o"])?;
    let strict = ["-Wall", "-Wextra", "-Werror", "-pedantic"];
    cc("c++", &[&strict[..], &["-std=c++17", "-x", "c++", "-fsyntax-only", "odd.c"]].concat())?;
    cc("cc", &["-shared", "deep.o", "-o", "libdeep.so"])?;
    cc(
        "cc",
        &[&strict[..], &["-std=c11", "odd.c", "odd.o", "./libdeep.so", "-lpthread", "-o", "odd"]].concat(),
    )?;
    let said = run(Command::new(folder.join("odd")).current_dir(folder))?;
    if said != "5 1000 8000\n3 4 6\n" {
        return Err(said);
    }
    runs_out(Command::new(folder.join("odd")).current_dir(folder).arg("deep"))
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
