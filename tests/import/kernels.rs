//! Kernels in Go tests.
//!
//! In: testdata/import/kernels, recursion and rust: C or Rust, Go declarations, and a Go test with the same functions in Go. Out, one
//! test per sources, compiler, flags and release of Go: the object is imported, `go vet` is silent, and the Go test passes while stacks
//! grow, the collector runs and the profiler interrupts.

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

/// Sources: their folder, how many functions `kernels.go` in it has, what they are called in the report, and whether the test takes
/// `pressure_test.go` of the first one.
struct Sources {
    folder: &'static str,
    functions: usize,
    what: &'static str,
    shares_test: bool,
}

const C: Sources = Sources {
    folder: "kernels",
    functions: 41,
    what: "import: kernels, by compiler, flags and release, that answer as Go code does",
    shares_test: true,
};
const RECURSION: Sources = Sources {
    folder: "recursion",
    functions: 23,
    what: "import: recursive kernels, by compiler, flags and release, that answer as Go code does",
    shares_test: true,
};
const RUST: Sources = Sources {
    folder: "rust",
    functions: 16,
    what: "import: kernels in Rust, by flags and release, that answer as Go code does",
    shares_test: false,
};

/// What is run at every change: sources, compiler, flags, minor release.
const SAMPLE: [(&Sources, &str, &str, u8); 8] = [
    (&C, "gcc", "-O2 -ffunction-sections -fcommon", 27),
    (&C, "clang", "-O3 -march=x86-64-v3 -fPIC -fno-plt", 27),
    (&C, "gcc", "-O1 -fno-pic -fcf-protection", 22),
    (&C, "gcc", "-Os -mno-red-zone -fno-omit-frame-pointer", 27),
    (&RECURSION, "gcc", "-O2", 22),
    (&RECURSION, "clang", "-O1 -march=x86-64-v3 -fno-pic", 27),
    (&RUST, "rustc", "-C opt-level=3 -C target-cpu=x86-64-v3", 27),
    (&RUST, "rustc", "-C opt-level=0 -C debug-assertions=on -C overflow-checks=on", 22),
];
/// All of these with each other in a full run.
const COMPILERS: [&str; 2] = ["gcc", "clang"];
const LEVELS: [&str; 5] = ["-O0", "-O1", "-O2", "-O3", "-Os"];
const MACHINES: [&str; 4] = ["x86-64", "x86-64-v2", "x86-64-v3", "x86-64-v4"];
const WAYS: [&str; 4] = [
    "-fPIC",
    "-fno-pic",
    "-fcf-protection -g -fPIC -fno-plt",
    "-mno-red-zone -fno-omit-frame-pointer -fcommon",
];

/// All tests of kernels.
pub(super) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (sources, compiler, flags, minor) in combinations() {
        let release = releases::of(minor);
        let name = format!("{}/{release}/{compiler} {flags}", sources.name());
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
            let result = check(sources, &tree, compiler, &flags);
            let done = if result.is_ok() { sources.functions } else { 0 };
            report.add(sources.what, done, sources.functions);
            result.map_err(Failed::from)
        }));
    }
    trials
}

impl Sources {
    /// The start of the names of their tests.
    fn name(&self) -> &'static str {
        if self.folder == RECURSION.folder { "recursion" } else { "kernels" }
    }
}

/// Levels of rustc, and the checks that it adds where nothing is optimized.
const RUST_LEVELS: [&str; 6] = ["0", "0 -C debug-assertions=on -C overflow-checks=on", "1", "2", "3", "s"];

fn combinations() -> Vec<(&'static Sources, &'static str, String, u8)> {
    if !settings::full() {
        let runs = |(_, _, flags, _): &&(&Sources, &str, &str, u8)| has_level(flags);
        let rows = SAMPLE.iter().filter(runs);
        return rows
            .map(|(sources, cc, flags, minor)| (*sources, *cc, (*flags).to_owned(), *minor))
            .collect();
    }
    let mut all = Vec::new();
    let mut add = |sources: &'static Sources, compiler, flags: String| {
        if has_level(&flags) {
            all.push((sources, compiler, flags.clone(), 27));
            all.push((sources, compiler, flags, 22));
        }
    };
    for level in RUST_LEVELS {
        for machine in MACHINES {
            add(&RUST, "rustc", format!("-C opt-level={level} -C target-cpu={machine}"));
        }
    }
    for sources in [&C, &RECURSION] {
        for compiler in COMPILERS {
            for level in LEVELS {
                for machine in MACHINES {
                    for way in WAYS {
                        add(sources, compiler, format!("{level} -march={machine} {way}"));
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

fn check(sources: &Sources, tree: &Tree, compiler: &str, flags: &[&str]) -> Result<(), String> {
    let scratch = run::scratch()?;
    let is_rust = compiler == "rustc";
    let from = folder(sources.folder);
    if sources.shares_test {
        let name = "pressure_test.go";
        let shared = folder(C.folder).join(name);
        fs::copy(shared, scratch.path().join(name)).map_err(|error| format!("{name}: {error}"))?;
    }
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
