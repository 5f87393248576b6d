//! Programs of our own that call through stubs.
//!
//! In: `testdata/stubs`. Out: each program is assembled, built and run, and its output is compared.

use crate::support::program::run;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use crate::support::suite::{missing, skip};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Listings called from C: their folder, the program, its listings, and the expected output.
const LISTINGS: [(&str, &str, &[&str], &str); 3] = [
    ("listing", "swap", &["swap.1.16", "swap.1.19", "swap.1.21", "swap.1.24", "swap.1.27"], "20 10\n"),
    ("listing", "squares", &["squares.1.19", "squares.1.21", "squares.1.24", "squares.1.27"], "2 25\n"),
    // With wrappers, as in a package that also contains assembly, and without.
    (
        "stubs/listing",
        "callback",
        &["callback.1.16", "callback.1.19", "callback.1.27", "wrapped.1.27"],
        "41 40\n8 5 6 2.5\n",
    ),
];

/// Number of seconds for which threads make calls.
const SECONDS: &str = "10";

/// One test per program.
pub(crate) fn trials() -> Vec<Trial> {
    let mut trials = Vec::new();
    for (folder, program, listings, said) in LISTINGS {
        for name in listings {
            trials.push(Trial::test(format!("listing/{name}"), move || {
                listing(folder, program, name, said).map_err(Failed::from)
            }));
        }
    }
    trials.push(Trial::test("threads", || threads().map_err(Failed::from)));
    trials.push(Trial::test("variables", || variables().map_err(Failed::from)));
    trials.push(Trial::test("large", || large().map_err(Failed::from)));
    trials.push(match missing("c++") {
        Some(reason) => skip("odd", &reason),
        None => Trial::test("odd", || odd().map_err(Failed::from)),
    });
    trials.push(Trial::test("rust", || rust().map_err(Failed::from)));
    trials
}

/// A Rust program calls functions through their bindings.
fn rust() -> Result<(), String> {
    let scratch = scratch()?;
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

/// Variables of a Go file, read in assembly; C defines those whose initial value is not constant.
fn variables() -> Result<(), String> {
    let scratch = scratch()?;
    let folder = scratch.path();
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/stubs");
    for name in ["variables.s", "variables.go", "variables.c"] {
        fs::copy(testdata.join(name), folder.join(name)).map_err(|error| format!("{name}: {error}"))?;
    }
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(folder).args(["variables.s", "--go-files", "variables.go", "--stubs", "sysv"]);
    rasm.args(["--error-format", "short", "--header", "variables.h", "-o", "go.o"]);
    let output = rasm.output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let places = ["variables.go:30:5", "variables.go:32:5"];
    let warned = said.lines().filter(|line| line.contains("is not in the object"));
    if !warned.map(|line| places.iter().position(|place| line.starts_with(place))).eq([Some(0), Some(1)]) {
        return Err(said);
    }
    run(Command::new("cc").current_dir(folder).args(["-I.", "variables.c", "go.o", "-o", "main"]))?;
    let said = run(&mut Command::new(folder.join("main")))?;
    if said == "1388 1 7 1.5 3\n" { Ok(()) } else { Err(said) }
}

/// Compiled code, assembled from its listing; the Go file contains the bodies.
fn listing(listings: &str, program: &str, name: &str, wanted: &str) -> Result<(), String> {
    let scratch = scratch()?;
    let (folder, testdata) = (scratch.path(), Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata"));
    let listings = testdata.join(listings);
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(folder).arg(listings.join(format!("{name}.s")));
    let go = [listings.join(format!("{program}.go")), listings.join(format!("go/{program}.go"))];
    rasm.arg("--go-files").args(go.iter().filter(|path| path.exists()));
    run(rasm.args(["--stubs", "sysv", "--header", "go.h", "-o", "go.o"]))?;
    // The listing's main function prints, but is never called.
    let flags = ["-no-pie", "-I.", "go.o", "-Wl,--unresolved-symbols=ignore-all", "-o", "main"];
    let source = testdata.join(format!("stubs/{program}.c"));
    run(Command::new("cc").current_dir(folder).arg(source).args(flags))?;
    let said = run(&mut Command::new(folder.join("main")))?;
    if said == wanted { Ok(()) } else { Err(said) }
}

/// A coroutine makes calls; eight threads make calls for some seconds, with stacks of different sizes; then one of them
/// overflows its stack.
fn threads() -> Result<(), String> {
    let scratch = scratch()?;
    let (folder, testdata) = (scratch.path(), Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/stubs"));
    let prototype = "func back(p *int, x, y int) (sum, difference int)";
    let flags = ["--prototype", prototype, "--stubs", "sysv", "--header", "threads.h", "-o", "threads.o"];
    run(Command::new(env!("CARGO_BIN_EXE_rasm"))
        .current_dir(folder)
        .arg(testdata.join("threads.s"))
        .args(flags))?;
    for program in ["threads", "coroutine"] {
        let source = testdata.join(format!("{program}.c"));
        let flags = ["-O1", "-Wall", "-Wextra", "-Werror", "-I.", "threads.o", "-lpthread", "-o", program];
        run(Command::new("cc").current_dir(folder).arg(source).args(flags))?;
    }
    let said = run(&mut Command::new(folder.join("coroutine")))?;
    if said != "5\n8 2 50\n" {
        return Err(said);
    }
    let said = run(Command::new(folder.join("threads")).arg(SECONDS))?;
    if said != "as many back, 0 wrong\n" {
        return Err(said);
    }
    runs_out(Command::new(folder.join("threads")).args(["1", "deep"]))
}

/// Stubs with large frames check whether there is room for them.
fn large() -> Result<(), String> {
    let scratch = scratch()?;
    let (folder, testdata) = (scratch.path(), Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/stubs"));
    let flags = ["--stubs", "sysv", "--header", "large.h", "-o", "large.o"];
    run(Command::new(env!("CARGO_BIN_EXE_rasm"))
        .current_dir(folder)
        .arg(testdata.join("large.s"))
        .args(["--prototype", "func take(values [65536]byte) int"])
        .args(flags))?;
    let flags = ["-O1", "-Wall", "-I.", "large.o", "-lpthread", "-o", "large"];
    run(Command::new("cc").current_dir(folder).arg(testdata.join("large.c")).args(flags))?;
    let said = run(&mut Command::new(folder.join("large")))?;
    if said != "196612 1.75 5\n" {
        return Err(said);
    }
    runs_out(Command::new(folder.join("large")).arg("deep"))?;
    runs_out(Command::new(folder.join("large")).arg("entry"))
}

/// A stack overflow ends the process with a message.
fn runs_out(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| error.to_string())?;
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    let ended = output.status.code() == Some(2) && message == "fatal error: Go code ran out of the stack.\n";
    if ended { Ok(()) } else { Err(format!("{}: {message}", output.status)) }
}

/// Names reserved in C, zero-size values, nested arrays, two headers in one program, a shared library.
fn odd() -> Result<(), String> {
    let scratch = scratch()?;
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
