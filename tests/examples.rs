//! The programs in `examples/`, built as a reader would build them, and compared with equivalent libraries.
//!
//! In: `examples/`, inputs of many lengths. Out: `c/…` and `rust/…`, one test for each command of each program, and one for the
//! README's examples; `go/vet`, Go accepts the assembly; `rust/lock`, the example builds from packages that our tests have
//! fetched. A machine without AVX2, make or a Go tree is a skip with a message, and a failure with `RASM_ORACLE=require`.

use crate::support::program::run;
use crate::support::random::Random;
use crate::support::run::{clean, scratch};
use crate::support::runner::{Context, Failed, Trial};
use crate::support::suite::skip;
use crate::support::tree;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, OnceLock};

/// A program that is built on first use, in a folder of this run.
struct Demo {
    build: Build,
    folder: Arc<tempfile::TempDir>,
    built: OnceLock<Result<PathBuf, String>>,
}

/// File names and contents.
type Inputs = Vec<(String, Vec<u8>)>;

/// Builds the program in a folder, or elsewhere, and returns its path.
type Build = fn(&Path) -> Result<PathBuf, String>;

/// A test of a program.
type Check = fn(&Path) -> Result<(), String>;

const CHECKS: [(&str, Check); 4] = [("sha256", sha256), ("find", find), ("dot", dot), ("readme", readme)];

pub(crate) fn trials(_: &Context<'_>) -> Vec<Trial> {
    let folder = Arc::new(scratch().expect("a temporary folder"));
    let mut trials = vec![Trial::test("rust/lock", || lock().map_err(Failed::from))];
    let programs: [(&str, Build); 2] = [("c", build_c), ("rust", build_rust)];
    for (language, build) in programs {
        let demo = Arc::new(Demo { build, folder: folder.clone(), built: OnceLock::new() });
        for (name, check) in CHECKS {
            let test = format!("{language}/{name}");
            let (demo, missing) = (demo.clone(), missing(language, name));
            trials.push(match missing {
                Some(reason) => skip(&test, reason),
                None => Trial::test(test, move || {
                    let built = demo.built.get_or_init(|| (demo.build)(demo.folder.path()));
                    built
                        .as_ref()
                        .map_err(Clone::clone)
                        .and_then(|program| check(program))
                        .map_err(Failed::from)
                }),
            });
        }
    }
    trials.push(match tree::find() {
        Err(missing) => skip("go/vet", &missing),
        Ok(tree) => Trial::test("go/vet", move || vet(&tree).map_err(Failed::from)),
    });
    trials
}

/// What a test requires that is missing here.
fn missing(language: &str, name: &str) -> Option<&'static str> {
    let fast = is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma");
    if language == "c" && Command::new("make").arg("--version").output().is_err() {
        Some("make is not installed")
    } else if name == "dot" && !fast {
        Some("this machine has no AVX2 with FMA")
    } else {
        None
    }
}

fn examples(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

fn build_c(folder: &Path) -> Result<PathBuf, String> {
    for part in ["c/Makefile", "c/main.c"].map(examples).into_iter().chain(kernels()?) {
        copy(&part, folder)?;
    }
    let folder = folder.join("c");
    let rasm = format!("RASM={}", env!("CARGO_BIN_EXE_rasm"));
    let flags = "CFLAGS=-O2 -std=c11 -pedantic -Wall -Wextra -Werror";
    run(Command::new("make").current_dir(&folder).args([&rasm, flags]))?;
    Ok(folder.join("demo"))
}

fn build_rust(_: &Path) -> Result<PathBuf, String> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--locked", "--manifest-path"]).arg(examples("rust/Cargo.toml"));
    run(cargo.arg("--target-dir").arg(&target))?;
    Ok(target.join("debug/demo"))
}

/// The assembly and its Go file.
fn kernels() -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(examples("kernels")).map_err(|error| format!("kernels: {error}"))?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(|error| error.to_string())).collect()
}

/// Copies a file of the examples into the folder, preserving its relative path.
fn copy(file: &Path, folder: &Path) -> Result<(), String> {
    let to = folder.join(file.strip_prefix(examples("")).map_err(|error| error.to_string())?);
    let parent = to.parent().unwrap_or(folder);
    let copied = fs::create_dir_all(parent).and_then(|()| fs::copy(file, &to));
    copied.map(drop).map_err(|error| format!("{}: {error}", file.display()))
}

/// Hashes of files of all lengths up to about five blocks, and of some KiB.
fn sha256(program: &Path) -> Result<(), String> {
    let lengths = (0..=330).chain([1000, 4095, 4096, 4097, 65_535, 65_536, 100_003]);
    let inputs: Inputs = lengths.map(|length| (length.to_string(), noise(length))).collect();
    let wanted = |name: &str, bytes: &[u8]| {
        let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{sum}  {name}\n")
    };
    compare(program, &["sha256".as_ref()], &inputs, wanted)
}

/// Each byte of files with distinct bytes, so that it occurs at every position for every length; then frequent, rare and absent
/// bytes.
fn find(program: &Path) -> Result<(), String> {
    let place = |name: &str, bytes: &[u8], byte: u8| {
        let places: String = memchr::memchr_iter(byte, bytes).map(|place| format!(" {place}")).collect();
        format!("{name}:{places}\n")
    };
    let distinct: Inputs = (0..=130).map(|length| (length.to_string(), (1..=length).collect())).collect();
    for byte in 1..=131 {
        let arguments = ["find".as_ref(), OsStr::from_bytes(&[byte])].map(OsStr::to_owned);
        compare(program, &arguments.each_ref().map(AsRef::as_ref), &distinct, |name, bytes| {
            place(name, bytes, byte)
        })?;
    }
    // Short files follow long ones: if a program reuses memory, the bytes past the end then often match.
    let lengths = [10_000, 4097, 4096, 4095].into_iter().chain(0..=300);
    let random: Inputs = lengths.map(|length| (length.to_string(), noise(length))).collect();
    let two: Inputs = random
        .iter()
        .map(|(name, bytes)| (name.clone(), bytes.iter().map(|byte| b'a' + byte % 2).collect()))
        .collect();
    for (inputs, byte) in [(&random, "z"), (&two, "a"), (&two, "z")] {
        compare(program, &["find".as_ref(), byte.as_ref()], inputs, |name, bytes| {
            place(name, bytes, byte.as_bytes()[0])
        })?;
    }
    Ok(())
}

/// Products of quarters, whose sums are exact in any order.
fn dot(program: &Path) -> Result<(), String> {
    let quarters =
        |bytes: &[u8]| -> Vec<f32> { bytes.iter().map(|byte| (f32::from(*byte) - 128.0) / 4.0).collect() };
    let lengths = (0..=130).chain([1000, 1023]);
    let columns = lengths.map(|length| (length, quarters(&noise(2 * length))));
    let (mut inputs, mut wanted) = (Inputs::new(), Vec::new());
    for (length, numbers) in columns {
        let lines: String =
            numbers.chunks_exact(2).map(|pair| format!("{} {}\n", pair[0], pair[1])).collect();
        inputs.push((length.to_string(), lines.into()));
        wanted.push(numbers.chunks_exact(2).map(|pair| pair[0] * pair[1]).sum::<f32>());
    }
    let said = answers(program, &["dot".as_ref()], &inputs)?;
    if said.lines().count() != inputs.len() {
        return Err(format!("not a line a file:\n{said}"));
    }
    for ((line, (name, _)), wanted) in said.lines().zip(&inputs).zip(wanted) {
        let sum = line.strip_prefix(&format!("{name}: ")).and_then(|sum| sum.parse::<f32>().ok());
        if sum != Some(wanted) {
            return Err(format!("{name} pairs: {line}, wanted {wanted}"));
        }
    }
    Ok(())
}

/// The commands in the README print the output shown there.
fn readme(program: &Path) -> Result<(), String> {
    let text = fs::read_to_string(examples("README.md")).map_err(|error| error.to_string())?;
    let mut seen = 0;
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(command) = line.strip_prefix("$ printf ") else { continue };
        let command = command.replace("./demo", "\"$0\"").replace("cargo run -q --", "\"$0\"");
        let said = run(Command::new("sh").arg("-c").arg(format!("printf {command}")).arg(program))?;
        for said in said.lines() {
            let wanted = lines.next_if(|line| !line.starts_with("$ "));
            if wanted != Some(said) {
                return Err(format!("{line}\n{said}, and the README has {wanted:?}"));
            }
        }
        if lines.peek().is_none_or(|next| !next.starts_with("$ ") && *next != "```") {
            return Err(format!("{line}: the README has more than is printed"));
        }
        seen += 1;
    }
    if seen == 5 { Ok(()) } else { Err(format!("{seen} commands, not 5")) }
}

/// The example's packages are those of our own lock file, so that it builds wherever our tests build.
fn lock() -> Result<(), String> {
    let packages = |path: &Path| -> Result<BTreeSet<String>, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        // Name, version, source and checksum identify what is fetched.
        let fetched = text
            .split("[[package]]\n")
            .filter_map(|package| Some(package.split_once("checksum")?.0.to_owned()));
        Ok(fetched.collect())
    };
    let ours = packages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock"))?;
    let example = packages(&examples("rust/Cargo.lock"))?;
    let others: Vec<_> = example.difference(&ours).collect();
    if !example.is_empty() && others.is_empty() { Ok(()) } else { Err(format!("not ours: {others:?}")) }
}

/// Go's own tools accept the package, and find that the assembly matches its declarations.
fn vet(tree: &tree::Tree) -> Result<(), String> {
    let scratch = scratch()?;
    for part in kernels()? {
        copy(&part, scratch.path())?;
    }
    let folder = scratch.path().join("kernels");
    fs::write(folder.join("go.mod"), "module kernels\n\ngo 1.21\n").map_err(|error| error.to_string())?;
    for what in ["build", "vet"] {
        let mut go = clean(&tree.root.join("bin/go"), tree);
        go.env("GOCACHE", scratch.path().join("cache")).env("GOFLAGS", "-mod=mod");
        run(go.current_dir(&folder).args([what, "."]))?;
    }
    Ok(())
}

/// Compares the program's output, one line per file, with the expected output.
fn compare(
    program: &Path,
    arguments: &[&OsStr],
    inputs: &Inputs,
    wanted: impl Fn(&str, &[u8]) -> String,
) -> Result<(), String> {
    let said = answers(program, arguments, inputs)?;
    let wanted: Vec<String> = inputs.iter().map(|(name, bytes)| wanted(name, bytes)).collect();
    for (said, wanted) in said.split_inclusive('\n').zip(&wanted) {
        if said != wanted {
            return Err(format!("{arguments:?}: {said}wanted: {wanted}"));
        }
    }
    if said.lines().count() == wanted.len() { Ok(()) } else { Err(format!("not a line a file:\n{said}")) }
}

/// The program's output for these files.
fn answers(program: &Path, arguments: &[&OsStr], inputs: &Inputs) -> Result<String, String> {
    let scratch = scratch()?;
    for (name, bytes) in inputs {
        fs::write(scratch.path().join(name), bytes).map_err(|error| format!("{name}: {error}"))?;
    }
    let names = inputs.iter().map(|(name, _)| name);
    run(Command::new(program).current_dir(scratch.path()).args(arguments).args(names))
}

/// Random bytes, different for each length.
fn noise(length: usize) -> Vec<u8> {
    let mut random = Random::new(length as u64);
    (0..length).map(|_| random.below(256) as u8).collect()
}
