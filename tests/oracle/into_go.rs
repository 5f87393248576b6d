//! Check `into_go`: Go programs that link rasm's objects, in the ways documented in docs/go.md.
//!
//! In: the packages under testdata/into_go, with their assembly in `_asm`, which the go command ignores. Out, one test per way
//! and release: the object is made, a real Go program is built with it and run, and its output is compared; and the documented
//! limits still hold.

use crate::support::releases;
use crate::support::report::Report;
use crate::support::run::{self, Outcome};
use crate::support::runner::{Failed, Trial};
use crate::support::settings;
use crate::support::suite::skip;
use crate::support::tree::{self, Tree};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

type Check = fn(&Package) -> Result<(), String>;

/// The ways, with their folders under testdata/into_go.
const WAYS: [(&str, &str, Check); 4] = [
    ("trampoline", "trampoline", trampoline),
    ("refused", "trampoline", refused),
    ("tables", "tables", tables),
    ("cgo", "cgo", cgo),
];

/// The packages' output.
const TRAMPOLINE: &str = "42\n6000\n";
const TABLES: &str = "10 32 34\n";
const CGO: &str = "42 4\n15 40 7\n3 2\n42400\n";

const OBJECT: &str = "kernel_linux_amd64.syso";
const INTERNAL: (&str, &str) = ("CGO_ENABLED", "0");
const EXTERNAL: (&str, &str) = ("CGO_ENABLED", "1");

/// The newest and the oldest release with a known object format; all of them in a full run.
fn releases() -> Vec<&'static str> {
    let all = releases::with_objects();
    if settings::full() { all } else { all.first().into_iter().chain(all.last()).copied().collect() }
}

/// All tests of this check, ordered so that adjacent ones use different releases.
pub(crate) fn trials(report: &Arc<Report>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (name, folder, check) in WAYS {
        for release in releases() {
            let name = format!("into_go/{name}/{release}");
            let tree = match tree::find_release(release) {
                Ok(tree) => tree,
                Err(missing) => {
                    trials.push(skip(&name, &missing));
                    continue;
                }
            };
            let report = report.clone();
            trials.push(Trial::test(name, move || {
                let result = Package::copy(tree, folder).and_then(|package| check(&package));
                report.add("into_go: programs as documented", usize::from(result.is_ok()), 1);
                result.map_err(Failed::from)
            }));
        }
    }
    trials
}

/// Functions without relocations, in a static program and in one linked by the C linker.
fn trampoline(package: &Package) -> Result<(), String> {
    package.object(&["-p", "kernel", "_asm/kernel.s"])?;
    silent(package.go(INTERNAL, &["vet", "."])?)?;
    package.built(INTERNAL, &[])?.printed(TRAMPOLINE)?;
    package.built(EXTERNAL, &["-ldflags=-linkmode=external"])?.printed(TRAMPOLINE)
}

/// What Go's own linker refuses, and its messages.
fn refused(package: &Package) -> Result<(), String> {
    package.object(&["-p", "kernel", "_asm/checked.s"])?;
    package.unbuilt(" runtime.tlsg shndx=0 type=6")?;
    package.object(&["-p", "other", "_asm/kernel.s"])?;
    package.unbuilt("main.sum: relocation target kernel.sum not defined")?;
    // A duplicate definition makes the linker panic.
    package.object(&["-p", "main", "_asm/kernel.s"])?;
    package.unbuilt("panic: unexpected non-empty interior symbol")?;
    fs::remove_file(package.path().join("trampoline_amd64.s")).map_err(|error| error.to_string())?;
    package.unbuilt("relocation target main.sum not defined for ABIInternal (but is defined for ABI0)")
}

/// References within the object: Go's linker leaves them unrelocated in a static program.
fn tables(package: &Package) -> Result<(), String> {
    package.object(&["-p", "kernel", "_asm/kernel.s"])?;
    package.built(INTERNAL, &[])?.printed("references lead nowhere\n")?;
    package.built(INTERNAL, &["-buildmode=pie"])?.printed(TABLES)?;
    package.built(EXTERNAL, &["-ldflags=-linkmode=external"])?.printed(TABLES)
}

/// Stubs called by cgo: all kinds of arguments, several threads, and stack overflow.
fn cgo(package: &Package) -> Result<(), String> {
    let stubs = ["--stubs", "sysv", "--go-files", "_asm/types.go", "--header", "kernel.h"];
    package.object(&[&["-p", "kernel", "_asm/kernel.s"][..], &stubs].concat())?;
    silent(package.go(EXTERNAL, &["vet", "."])?)?;
    for mode in ["-buildmode=exe", "-buildmode=pie"] {
        let program = package.built(EXTERNAL, &[mode])?;
        program.printed(CGO)?;
        program.runs_out()?;
    }
    // In this mode all of Go's names are global.
    let plugin = package.path().join("plugin.go");
    fs::write(plugin, "package main\n\nimport _ \"plugin\"\n").map_err(|error| error.to_string())?;
    let program = package.built(EXTERNAL, &[])?;
    program.printed(CGO)?;
    program.runs_out()
}

/// A copy of a package, with the tools that process it.
struct Package {
    tree: Tree,
    scratch: tempfile::TempDir,
}

/// A program built by the go command.
struct Program<'a>(&'a Package);

impl Package {
    fn copy(tree: Tree, folder: &str) -> Result<Self, String> {
        let scratch = run::scratch()?;
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/into_go").join(folder);
        for name in ["", "_asm"] {
            let to = scratch.path().join(name);
            fs::create_dir_all(&to).map_err(|error| format!("{}: {error}", to.display()))?;
            copy_files(&from.join(name), &to)?;
        }
        Ok(Self { tree, scratch })
    }

    fn path(&self) -> &Path {
        self.scratch.path()
    }

    /// Makes the object that the go command passes to the linker.
    fn object(&self, arguments: &[&str]) -> Result<(), String> {
        let mut rasm = Command::new(env!("CARGO_BIN_EXE_rasm"));
        rasm.current_dir(self.path()).args(arguments).args(["-o", OBJECT]);
        silent(run::outcome(rasm)?.expect("rasm")?)
    }

    fn go(&self, cgo: (&str, &str), arguments: &[&str]) -> Result<Outcome, String> {
        let mut go = run::clean(&self.tree.root.join("bin/go"), &self.tree);
        go.current_dir(self.path())
            .env("GOFLAGS", "-mod=mod")
            .env("GOPROXY", "off")
            .env(cgo.0, cgo.1)
            .args(arguments);
        run::outcome(go)
    }

    fn build(&self, cgo: (&str, &str), flags: &[&str]) -> Result<Outcome, String> {
        self.go(cgo, &[&["build", "-o", "program"], flags, &["."]].concat())
    }

    fn built(&self, cgo: (&str, &str), flags: &[&str]) -> Result<Program<'_>, String> {
        silent(self.build(cgo, flags)?.expect(&format!("go build {flags:?}"))?)?;
        Ok(Program(self))
    }

    /// Go's own linker refuses the package with this message.
    fn unbuilt(&self, words: &str) -> Result<(), String> {
        let outcome = self.build(INTERNAL, &[])?;
        if !outcome.success && outcome.stderr.contains(words) {
            return Ok(());
        }
        Err(format!("not refused with {words:?}:\n{}", run::head(&outcome.stderr, 20)))
    }
}

impl Program<'_> {
    fn run(&self, arguments: &[&str]) -> Result<Outcome, String> {
        let mut program = Command::new(self.0.path().join("program"));
        program.args(arguments);
        run::outcome(program)
    }

    /// The program ends as on a stack overflow in Go code running on a C stack.
    fn runs_out(&self) -> Result<(), String> {
        let outcome = self.run(&["deep"])?;
        if outcome.code == Some(2) && outcome.stderr == "fatal error: Go code ran out of the stack.\n" {
            return Ok(());
        }
        Err(format!("code {:?}\n{}", outcome.code, run::head(&outcome.stderr, 20)))
    }

    /// The program succeeds and prints this; println writes to standard error.
    fn printed(&self, expected: &str) -> Result<(), String> {
        let said = self.run(&[])?.expect("the program")?.stderr;
        if said == expected { Ok(()) } else { Err(format!("not {expected:?} but {said:?}")) }
    }
}

/// There are neither errors nor warnings.
fn silent(outcome: Outcome) -> Result<(), String> {
    let outcome = outcome.expect("not silent")?;
    if outcome.stderr.is_empty() { Ok(()) } else { Err(run::head(&outcome.stderr, 20)) }
}

/// Copies the files of a folder, without subfolders.
fn copy_files(from: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", from.display());
    for entry in fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.file_type().map_err(failed)?.is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).map_err(failed)?;
        }
    }
    Ok(())
}
