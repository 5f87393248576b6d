//! C calls Go through stubs: random signatures, with both conventions.
//!
//! In: seeds. Out: one test per program of many functions: the assembly saves everything it receives, byte for byte, and
//! returns the given results; C compares at the offsets given by Go's rules, which `model.rs` implements independently.
//! Registers and the stack are checked on the way. `RASM_SEED` (the first) and `RASM_STUBS` (the number) select other seeds.

mod cases;
mod model;
pub(crate) mod program;

use crate::support::compile;
use crate::support::program::run;
use crate::support::random::first_seed;
use crate::support::run::scratch;
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::skip;
use program::{Answer, Callee, Program};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Default number of programs for each convention, and of functions in each.
const PROGRAMS: u64 = 12;
const FUNCTIONS: usize = 60;

/// Number of programs of each kind whose caller is compiled with sanitizers.
const SANITIZED: u64 = 4;
const SANITIZE: [&str; 2] = ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"];

/// The calling conventions and the ways to answer.
const KINDS: [(&str, Callee, Answer); 4] = [
    ("abi0", Callee::Abi0, Answer::Assembly),
    ("internal", Callee::Internal, Answer::Assembly),
    ("abi0_back", Callee::Abi0, Answer::C),
    ("internal_back", Callee::Internal, Answer::C),
];

pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let setting =
        |name, otherwise| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise);
    let (first, count) = (first_seed(), setting("RASM_STUBS", PROGRAMS));
    let mut trials = Vec::new();
    for seed in first..first.saturating_add(count) {
        for (name, callee, answer) in KINDS {
            let report = context.report.clone();
            trials.push(Trial::test(format!("{name}/{seed}"), move || {
                check(seed, callee, answer, &[])?;
                report.count("stubs: functions called", FUNCTIONS);
                Ok(())
            }));
        }
    }
    let sanitizes = compile::cc_takes(&SANITIZE);
    for seed in first..first.saturating_add(count.min(SANITIZED)) {
        for (name, callee, answer) in KINDS {
            let name = format!("sanitized/{name}/{seed}");
            let report = context.report.clone();
            trials.push(match sanitizes {
                true => Trial::test(name, move || {
                    check(seed, callee, answer, &SANITIZE)?;
                    report.count("stubs: functions called under ASan and UBSan", FUNCTIONS);
                    Ok(())
                }),
                false => skip(&name, "cc has no address sanitizer"),
            });
        }
    }
    for seed in first..first.saturating_add(count.min(SANITIZED)) {
        trials.push(Trial::test(format!("bindings/{seed}"), move || bindings(seed).map_err(Failed::from)));
    }
    trials.extend(cases::trials());
    trials
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), String> {
    fs::write(folder.join(name), text).map_err(|error| format!("{name}: {error}"))
}

fn check(seed: u64, callee: Callee, answer: Answer, more: &[&str]) -> Result<(), String> {
    let program = Program::new(seed, FUNCTIONS, callee, answer);
    let scratch = scratch()?;
    let folder = scratch.path();
    write(folder, "f.go", &program.go)?;
    write(folder, "f.s", &program.assembly)?;
    write(folder, "main.c", &program.c)?;
    let testdata = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/stubs");
    fs::copy(testdata.join("driver.h"), folder.join("driver.h")).map_err(|error| error.to_string())?;
    let flags =
        ["-p", program.package, "--stubs", "sysv", "--go-files", "f.go", "--header", "f.h", "-o", "f.o"];
    run(Command::new(env!("CARGO_BIN_EXE_rasm")).current_dir(folder).arg("f.s").args(flags))?;
    let flags = [&["-std=c11", "-Wall", "-Werror", "-O1"], more].concat();
    compile::object(folder, &flags, Path::new("main.c"), Path::new("main.o"))?;
    run(Command::new("cc").current_dir(folder).args(["main.o", "f.o", "-o", "main"]).args(more))?;
    let said = run(&mut Command::new(folder.join("main")))?;
    if said == format!("{FUNCTIONS} functions\n") {
        Ok(())
    } else {
        Err(format!("seed {seed}:\n{said}{}", program.go))
    }
}

/// Rust compiles the bindings of a random program, and lays out its types in the same way.
fn bindings(seed: u64) -> Result<(), String> {
    let program = Program::new(seed, FUNCTIONS, Callee::Abi0, Answer::Assembly);
    let scratch = scratch()?;
    let folder = scratch.path();
    write(folder, "f.go", &program.go)?;
    write(folder, "f.s", &program.assembly)?;
    write(folder, "main.rs", "#![deny(warnings)]\ninclude!(\"f.rs\");\n")?;
    let flags = ["--stubs", "sysv", "--go-files", "f.go", "--bindings", "f.rs", "-o", "f.o"];
    run(Command::new(env!("CARGO_BIN_EXE_rasm")).current_dir(folder).arg("f.s").args(flags))?;
    let flags = ["--edition=2024", "--crate-type=lib", "--emit=metadata", "main.rs"];
    run(Command::new("rustc").current_dir(folder).args(flags)).map(drop)
}
