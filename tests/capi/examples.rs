//! The examples, with a library built for the tests.

use super::header;
use crate::support::compile;
use crate::support::program::run;
use crate::support::run::scratch;
use crate::support::runner::{Failed, Trial};
use crate::support::suite::{missing, skip};
use crate::support::{settings, tree};
use rasm::{Assembler, Input};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// What watches memory.
const SANITIZE: &str = "-fsanitize=address";

/// A test with the library.
type Check = fn(&Path) -> Result<(), String>;

const SOURCE: &str =
    "TEXT ·f(SB), 4, $0-8\n\tMOVQ $42, ret+0(FP)\n\tRET\nTEXT ·g(SB), 0, $64-0\n\tCALL ·f(SB)\n\tRET\n";

pub(super) fn trials() -> Vec<Trial> {
    let go = tree::find().err();
    let lacks_sanitizer = (!compile::cc_takes(&[SANITIZE])).then(|| format!("cc has no {SANITIZE}"));
    let checks: [(&str, Option<String>, Check); 6] = [
        ("c", missing("cc"), c),
        ("python", missing("python3"), python),
        ("go", go.or_else(|| missing("cc")), go_example),
        ("symbols", missing("nm"), symbols),
        ("sanitized", lacks_sanitizer, sanitized),
        ("valgrind", missing("valgrind"), valgrind),
    ];
    let mut trials = Vec::new();
    for (name, missing, check) in checks {
        if name == "valgrind" && !settings::full() {
            continue;
        }
        trials.push(match missing {
            Some(reason) => skip(name, &reason),
            None => Trial::test(name, move || {
                static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
                let library =
                    BUILT.get_or_init(library).as_ref().map_err(Clone::clone).map_err(Failed::from)?;
                check(library).map_err(Failed::from)
            }),
        });
    }
    trials
}

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The library, as cargo builds the example `rasm_c` from what the tests are built from.
fn library() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_BIN_EXE_rasm")).parent().ok_or("a folder")?;
    let mut cargo = Command::new(option_env!("CARGO").unwrap_or("cargo"));
    cargo.current_dir(root("")).args(["build", "--locked", "--quiet", "--example", "rasm_c"]);
    if folder.ends_with("release") {
        cargo.arg("--release");
    }
    run(&mut cargo)?;
    Ok(folder.join("examples/librasm_c.so"))
}

/// What the library says of a source through Rust: a line for each function.
fn expected(source: &str) -> String {
    let assembly = Assembler::new().assemble([Input::new("x.s", source)]);
    let mut text = String::new();
    for function in assembly.functions() {
        let _ = write!(text, "{} ", function.name());
        for byte in function.code() {
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\n');
    }
    text
}

/// Compiles the example in C, with what links it.
fn compile(folder: &Path, with: &[&str]) -> Result<PathBuf, String> {
    let program = folder.join("main");
    let mut cc = Command::new("cc");
    cc.args(["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-g", "-I"]).arg(root("include"));
    run(cc.arg(root("examples/capi/main.c")).args(with).arg("-o").arg(&program))?;
    Ok(program)
}

/// Compiles it with the shared library and options.
fn shared(folder: &Path, library: &Path, options: &[&str]) -> Result<PathBuf, String> {
    let library = library.to_str().ok_or("a path")?;
    let place = Path::new(library).parent().and_then(Path::to_str).ok_or("a path")?;
    compile(folder, &[&[library, &format!("-Wl,-rpath,{place}")], options].concat())
}

fn c(library: &Path) -> Result<(), String> {
    let scratch = scratch()?;
    let program = shared(scratch.path(), library, &[])?;
    told(&program)?;
    built(&program, scratch.path())
}

/// What the program says without arguments.
fn told(program: &Path) -> Result<(), String> {
    let said = run(&mut Command::new(program))?;
    let wanted = [
        "main.f: ",
        "R_CALL at ",
        " to main.g\n",
        "\tMOVQ\t$42, ",
        "1 error\nwrong.s:2:2: unknown instruction `ADQ` (bytes 21 to 24)\n",
        "fix: ",
        "there are errors\nno element with this index\na pointer is null\nnot a handle of this type\nnot a handle of this type\n",
    ];
    match wanted.iter().find(|part| !said.contains(**part)) {
        Some(part) => Err(format!("{part:?} is missing in\n{said}")),
        None => Ok(()),
    }
}

/// Builds a program with it, which exits with a status of its own.
fn built(program: &Path, folder: &Path) -> Result<(), String> {
    let (input, output) = (folder.join("x.s"), folder.join("x"));
    // With a start of its own, and with the runtime's.
    for name in ["_start", "·main"] {
        let source = format!("TEXT {name}(SB), 4, $0\n\tMOVL $EXIT, AX\n\tMOVL $7, DI\n\tSYSCALL\n");
        fs::write(&input, source).map_err(|error| error.to_string())?;
        run(Command::new(program).arg(&input).arg(&output))?;
        run(Command::new("chmod").arg("+x").arg(&output))?;
        let status = Command::new(&output).status().map_err(|error| error.to_string())?;
        if status.code() != Some(7) {
            return Err(format!("{name}: {status}"));
        }
    }
    Ok(())
}

/// Runs an example on a source without errors, and on one with an error.
fn both(command: impl Fn(&Path) -> Command) -> Result<(), String> {
    let scratch = scratch()?;
    let path = scratch.path().join("x.s");
    let wrong = "TEXT ·f(SB), 4, $0\n\tADQ AX, BX\n\tRET\n";
    let cases = [(SOURCE, expected(SOURCE)), (wrong, "error: unknown instruction `ADQ`\n".to_owned())];
    for (source, wanted) in cases {
        fs::write(&path, source).map_err(|error| error.to_string())?;
        let said = run(&mut command(&path))?;
        if said != wanted {
            return Err(format!("{wanted:?} is wanted, not {said:?}"));
        }
    }
    Ok(())
}

fn python(library: &Path) -> Result<(), String> {
    both(|source| {
        let mut python = Command::new("python3");
        python.arg("-B").arg(root("examples/capi/rasm.py")).arg(library).arg(source);
        python
    })
}

fn go_example(library: &Path) -> Result<(), String> {
    let tree = tree::find()?;
    let scratch = scratch()?;
    let program = scratch.path().join("main");
    let place = library.parent().and_then(Path::to_str).ok_or("a path")?;
    let mut go = crate::support::run::clean(&tree.root.join("bin/go"), &tree);
    go.current_dir(root("examples/capi/go"))
        .env("CGO_ENABLED", "1")
        .env("CGO_CFLAGS", format!("-I{}", root("include").display()))
        .env("CGO_LDFLAGS", format!("-L{place} -lrasm_c -Wl,-rpath,{place}"))
        .args(["build", "-o"])
        .arg(&program)
        .arg(".");
    run(&mut go)?;
    both(|source| {
        let mut command = Command::new(&program);
        command.arg(source);
        command
    })
}

/// The library exports what the header declares.
fn symbols(library: &Path) -> Result<(), String> {
    let said = run(Command::new("nm").args(["-D", "--defined-only"]).arg(library))?;
    let names: Vec<&str> = said.lines().filter_map(|line| line.split(' ').nth(2)).collect();
    let missing: Vec<String> = header::names().into_iter().filter(|name| !names.contains(&&**name)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("not exported: {missing:?}")) }
}

/// The address sanitizer finds neither misuse of memory nor leaks: it replaces the allocator of the library too.
fn sanitized(library: &Path) -> Result<(), String> {
    let scratch = scratch()?;
    let program = shared(scratch.path(), library, &[SANITIZE])?;
    told(&program)?;
    built(&program, scratch.path())
}

/// Valgrind finds nothing, and the archive of the documented command does the same.
fn valgrind(library: &Path) -> Result<(), String> {
    let scratch = scratch()?;
    let program = shared(scratch.path(), library, &[])?;
    let flags = ["-q", "--error-exitcode=9", "--leak-check=full", "--errors-for-leak-kinds=definite"];
    run(Command::new("valgrind").args(flags).arg(&program))?;
    let target = root("target/capi");
    let words = ["rustc", "--locked", "--profile", "capi", "--lib", "--features", "capi"];
    let mut cargo = Command::new(option_env!("CARGO").unwrap_or("cargo"));
    cargo.current_dir(root("")).args(words).args(["--crate-type", "cdylib,staticlib"]);
    run(cargo.arg("--target-dir").arg(&target))?;
    let archive = target.join("capi/librasm.a");
    let program = compile(scratch.path(), &[archive.to_str().ok_or("a path")?, "-lpthread", "-ldl", "-lm"])?;
    told(&program)?;
    shared(scratch.path(), &target.join("capi/librasm.so"), &[]).and_then(|program| told(&program))
}
