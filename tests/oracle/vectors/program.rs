//! One package: its object, the program that calls it, and the program's output.

use super::Package;
use crate::support::compile;
use crate::support::report::Report;
use crate::support::run::{self, Call};
use crate::support::tree::Tree;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Flags common to both builds of a program; the sanitizers stop at the first error.
const FLAGS: [&str; 4] = ["-std=gnu11", "-Wall", "-Wextra", "-Werror"];
const PLAIN: [&str; 1] = ["-O2"];
const SANITIZED: [&str; 4] = ["-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"];

/// Checks a package; its program also runs under sanitizers, if available.
pub(crate) fn check(
    tree: &Tree,
    package: &Package,
    calls: &[Call],
    sanitized: bool,
    report: &Report,
) -> Result<(), String> {
    let scratch = run::scratch()?;
    let folder = scratch.path();
    assemble(tree, package, calls, folder)?;
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/vectors");
    let source = testdata.join(format!("{}.c", package.name()));
    // The name of the scratch folder is different each time.
    let mut includes = vec![PathBuf::from("."), testdata];
    includes.extend(calls.first().map(headers).unwrap_or_default());

    let said = compile_and_run(folder, &source, &["x.o"], &includes, &PLAIN)?;
    // A missing CPU feature cannot be installed, so this is reported but is not a failure.
    for variant in count(&said, report)? {
        println!("oracle: vectors/{}: this CPU cannot run {variant}", package.name());
    }
    if sanitized {
        let again = compile_and_run(folder, &source, &["x.o"], &includes, &SANITIZED)?;
        if again != said {
            return Err(format!("under sanitizers the program says otherwise:\n{again}{said}"));
        }
        report.count("vectors: programs that say the same under ASan and UBSan", 1);
    }
    Ok(())
}

/// Assembles all of the package into `x.o`, with `x.h` for its functions, using the go command's flags.
fn assemble(tree: &Tree, package: &Package, calls: &[Call], folder: &Path) -> Result<(), String> {
    let (first, others) =
        calls.split_first().ok_or_else(|| format!("{}: the go command assembles nothing", package.folder))?;
    let (object, header) = (folder.join("x.o"), folder.join("x.h").to_string_lossy().into_owned());
    let others: Vec<_> = others.iter().map(|call| call.source.to_string_lossy()).collect();
    let mut more = vec!["--stubs", "sysv", "--header", &header];
    more.extend(package.go_files.iter().flat_map(|file| ["--go-files", file]));
    more.extend(others.iter().map(AsRef::as_ref));
    run::rasm(tree, first, &more, &object)?.expect("rasm").map(drop)
}

/// The folders of the call's headers, including `go_asm.h` with Go's offsets, which C uses too.
fn headers(call: &Call) -> Vec<PathBuf> {
    let after = call.flags.iter().skip(1);
    call.flags.iter().zip(after).filter(|(flag, _)| *flag == "-I").map(|(_, value)| value.into()).collect()
}

/// Builds a program from a source and objects, runs it, and returns its output; a difference or a fault makes it fail.
fn compile_and_run(
    folder: &Path,
    source: &Path,
    objects: &[&str],
    includes: &[PathBuf],
    flags: &[&str],
) -> Result<String, String> {
    let includes: Vec<String> = includes.iter().map(|include| format!("-I{}", include.display())).collect();
    let all: Vec<&str> =
        FLAGS.iter().chain(flags).copied().chain(includes.iter().map(String::as_str)).collect();
    compile::object(folder, &all, source, Path::new("program.o"))?;
    let mut linker = Command::new("cc");
    linker.current_dir(folder).args(flags).arg("program.o").args(objects).args([
        "-lm",
        "-lpthread",
        "-o",
        "x",
    ]);
    run::outcome(linker)?.expect("cc")?;
    let mut program = Command::new(folder.join("x"));
    // Leak detection uses ptrace, which containers forbid; the programs map memory and never unmap it.
    program.env("ASAN_OPTIONS", "detect_leaks=0");
    let outcome = run::outcome(program)?.expect("the program")?;
    Ok(String::from_utf8_lossy(&outcome.stdout).into_owned())
}

/// Adds up the program's counts, and returns the variants that the CPU cannot run.
fn count(said: &str, report: &Report) -> Result<Vec<String>, String> {
    let mut absent = Vec::new();
    let mut ran = 0;
    for line in said.lines() {
        if let Some(variant) = line.strip_prefix("absent ") {
            absent.push(variant.to_owned());
            continue;
        }
        let comparisons = line.strip_prefix("ran ").and_then(|line| line.rsplit(' ').next()?.parse().ok());
        match comparisons {
            Some(0) | None => return Err(format!("the program compared nothing: {line}")),
            Some(comparisons) => report.count("vectors: comparisons", comparisons),
        }
        ran += 1;
    }
    if ran + absent.len() == 0 {
        return Err("the program ran nothing".into());
    }
    report.add("vectors: variants that this CPU runs", ran, ran + absent.len());
    Ok(absent)
}

/// Whether programs can be built and run with sanitizers here.
pub(crate) fn has_sanitizers() -> bool {
    compile::cc_takes(&SANITIZED)
}
