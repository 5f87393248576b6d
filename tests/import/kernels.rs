//! Kernels in Go tests.
//!
//! In: testdata/import/kernels and rust: C or Rust, Go declarations, and a Go test with the same functions in Go. Out, one test per compiler, flags and
//! release of Go: the object is imported, `go vet` is silent, and the Go test passes while stacks grow, the collector runs and the
//! profiler interrupts.

use super::{compile, folder, go};
use crate::support::releases;
use crate::support::report::Report;
use crate::support::run;
use crate::support::runner::{Failed, Trial};
use crate::support::settings;
use crate::support::suite::{missing, skip};
use crate::support::tree::{self, Tree};
use std::fs;
use std::process::Command;
use std::sync::Arc;

/// What is run at every change: compiler, flags, minor release.
const SAMPLE: [(&str, &str, u8); 4] = [
    ("gcc", "-O2", 27),
    ("clang", "-O3 -march=x86-64-v3 -fPIC", 27),
    ("gcc", "-O1 -fno-pic", 22),
    ("rustc", "-C opt-level=3 -C target-cpu=x86-64-v3", 27),
];
/// All of these with each other in a full run.
const COMPILERS: [&str; 2] = ["gcc", "clang"];
const LEVELS: [&str; 5] = ["-O0", "-O1", "-O2", "-O3", "-Os"];
const MACHINES: [&str; 4] = ["x86-64", "x86-64-v2", "x86-64-v3", "x86-64-v4"];
const WAYS: [&str; 4] = ["-fPIC", "-fno-pic", "-fcf-protection -g", "-mno-red-zone -fno-omit-frame-pointer"];

/// All tests of kernels.
pub(super) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (compiler, flags, minor) in combinations() {
        let release = releases::of(minor);
        let name = format!("kernels/{release}/{compiler} {flags}");
        let found = match missing(compiler) {
            Some(reason) => Err(reason),
            None => tree::find_release(release),
        };
        let tree = match found {
            Ok(tree) => tree,
            Err(reason) => {
                trials.push(skip(&name, &reason));
                continue;
            }
        };
        let report = report.clone();
        trials.push(Trial::test(name, move || {
            let flags: Vec<&str> = flags.split_whitespace().collect();
            let result = check(&tree, compiler, &flags);
            let (kernels, what) = if compiler == "rustc" {
                (RUST_KERNELS, "import: kernels in Rust, by flags and release, that answer as Go code does")
            } else {
                (KERNELS, "import: kernels, by compiler, flags and release, that answer as Go code does")
            };
            report.add(what, if result.is_ok() { kernels } else { 0 }, kernels);
            result.map_err(Failed::from)
        }));
    }
    trials
}

/// Functions in testdata/import/kernels/kernels.go.
const KERNELS: usize = 25;

/// Functions in testdata/import/rust/kernels.go.
const RUST_KERNELS: usize = 7;

/// Levels of rustc: without optimization it calls functions of its library.
const RUST_LEVELS: [&str; 4] = ["1", "2", "3", "s"];

fn combinations() -> Vec<(&'static str, String, u8)> {
    if !settings::full() {
        let runs = |(_, flags, _): &&(&str, &str, u8)| has_level(flags);
        return SAMPLE
            .iter()
            .filter(runs)
            .map(|(compiler, flags, minor)| (*compiler, (*flags).to_owned(), *minor))
            .collect();
    }
    let mut all = Vec::new();
    for level in RUST_LEVELS {
        for machine in MACHINES {
            let flags = format!("-C opt-level={level} -C target-cpu={machine}");
            if has_level(&flags) {
                all.push(("rustc", flags.clone(), 27));
                all.push(("rustc", flags, 22));
            }
        }
    }
    for compiler in COMPILERS {
        for level in LEVELS {
            for machine in MACHINES {
                for way in WAYS {
                    let flags = format!("{level} -march={machine} {way}");
                    if has_level(&flags) {
                        all.push((compiler, flags.clone(), 27));
                        all.push((compiler, flags, 22));
                    }
                }
            }
        }
    }
    all.into_iter().step_by(settings::every()).collect()
}

/// Whether this machine runs code for the level of the flags.
fn has_level(flags: &str) -> bool {
    let avx2 = is_x86_feature_detected!("avx2")
        && is_x86_feature_detected!("bmi2")
        && is_x86_feature_detected!("fma");
    let avx512 = is_x86_feature_detected!("avx512bw")
        && is_x86_feature_detected!("avx512vl")
        && is_x86_feature_detected!("avx512dq");
    (avx2 || !flags.contains("v3")) && (avx512 || !flags.contains("v4"))
}

fn check(tree: &Tree, compiler: &str, flags: &[&str]) -> Result<(), String> {
    let scratch = run::scratch()?;
    let is_rust = compiler == "rustc";
    let from = folder(if is_rust { "rust" } else { "kernels" });
    for name in ["kernels.go", "kernels_test.go", "go.mod"] {
        fs::copy(from.join(name), scratch.path().join(name)).map_err(|error| format!("{name}: {error}"))?;
    }
    let object = scratch.path().join("kernels.o");
    if is_rust {
        let mut rustc = Command::new(compiler);
        rustc.args(["--edition", "2021", "--crate-type", "lib", "--emit", "obj", "-C", "panic=abort"]);
        rustc.args(["-C", "overflow-checks=off", "-C", "debug-assertions=off", "-C", "codegen-units=1"]);
        rustc.args(flags).arg(from.join("kernels.rs")).arg("-o").arg(&object);
        run::outcome(rustc)?.expect(compiler)?;
    } else {
        compile(compiler, flags, &from.join("kernels.c"), &object)?;
    }
    let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
    rasm.current_dir(scratch.path()).args([
        "import",
        "kernels.o",
        "--go-files",
        "kernels.go",
        "-o",
        "kernels_amd64.s",
    ]);
    run::outcome(rasm)?.expect("rasm import")?;
    go(tree, scratch.path(), &["vet", "."])?;
    go(tree, scratch.path(), &["test", "-count=1", "."]).map(drop)
}
