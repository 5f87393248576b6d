//! The assembler calls of `go build`, recorded once per machine.
//!
//! In: a Go tree, whose go command builds std, or a few of its packages, through [`RECORDER`]. Out: the calls with their flags
//! and the `go_asm.h` generated for each package, kept in a folder next to the tree.

use crate::support::run::{self, Call};
use crate::support::settings;
use crate::support::tree::Tree;
use std::fs;
use std::path::{Path, PathBuf};

/// The packages whose calls are recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Packages {
    /// All of the standard library.
    Std,
    /// [`FEW`].
    Few,
}

impl Packages {
    /// The packages checked for releases other than the newest: everything in a full run.
    pub(crate) fn of_other_releases() -> Self {
        if settings::full() { Self::Std } else { Self::Few }
    }

    /// Package patterns for the go command.
    pub(crate) fn patterns(self) -> &'static [&'static str] {
        match self {
            Self::Std => &["std"],
            Self::Few => &FEW,
        }
    }

    /// The folder of the record; bump its number when the recorded data changes.
    fn folder(self) -> &'static str {
        match self {
            Self::Std => "std-calls-1",
            Self::Few => "few-calls-1",
        }
    }
}

/// Packages of every release that build quickly: the runtime's assembly with its conventions, and three other kinds.
pub(crate) const FEW: [&str; 7] =
    ["internal/bytealg", "internal/cpu", "math", "reflect", "runtime", "sync/atomic", "syscall"];

/// Runs between the go command and its tools: it records each assembler call that makes an object, and keeps the generated
/// headers, which the go command deletes. It also makes the assembler report a new version each time, so that the go command
/// treats packages with assembly as out of date and takes everything else from its cache.
const RECORDER: &str = r#"#!/bin/sh
set -e
case "$1 $* " in
*/asm\ *\ -V=full\ *)
    "$@" | sed "s|\$| recorded in $RASM_RECORD|"
    exit ;;
*/asm\ *\ -gensymabis\ *) ;;
*/asm\ *)
    call=$(mktemp -d "$RASM_RECORD/XXXXXXXX")
    { printf '%s\0' "$PWD"; printf '%s\0' "$@"; } >"$call/call"
    last=
    for argument; do
        if [ "$last" = -I ] && [ -f "$argument/go_asm.h" ]; then cp "$argument/go_asm.h" "$call/"; fi
        last=$argument
    done ;;
esac
exec "$@"
"#;

/// The calls, sorted by name; they are recorded first unless present.
pub(crate) fn load(tree: &Tree, packages: Packages) -> Result<Vec<Call>, String> {
    let folder = tree.beside.join(packages.folder());
    if !folder.is_dir() {
        let patterns = packages.patterns().join(" ");
        println!("oracle: recording the assembler calls of Go {}'s go build {patterns}", tree.release);
        record(tree, packages, &folder)?;
    }
    let is_wanted = |call: &Call| {
        let package = call.directory.strip_prefix(tree.root.join("src")).unwrap_or(&call.directory);
        packages == Packages::Std || FEW.iter().any(|few| package == Path::new(few))
    };
    let was = fs::read_to_string(folder.join("goroot")).map_err(|error| at(&folder, error))?;
    let mut calls = Vec::new();
    for entry in fs::read_dir(&folder).map_err(|error| at(&folder, error))? {
        let path = entry.map_err(|error| at(&folder, error))?.path();
        if path.is_dir() {
            calls.extend(Some(read(tree, &was, &path)?).filter(is_wanted));
        }
    }
    calls.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(calls)
}

/// Builds the packages and puts the record in `folder`, atomically.
fn record(tree: &Tree, packages: Packages, folder: &Path) -> Result<(), String> {
    let scratch = tempfile::tempdir_in(&tree.beside).map_err(|error| at(&tree.beside, error))?;
    let (record, recorder) = (scratch.path().join("record"), scratch.path().join("recorder"));
    fs::create_dir(&record).map_err(|error| at(&record, error))?;
    fs::write(&recorder, RECORDER).map_err(|error| at(&recorder, error))?;
    fs::write(record.join("goroot"), tree.root.to_string_lossy().as_bytes())
        .map_err(|error| at(&record, error))?;

    let mut build = run::clean(&tree.root.join("bin/go"), tree);
    build
        .current_dir(tree.root.join("src"))
        .env("GOPROXY", "off")
        .env("CGO_ENABLED", "1")
        .env("RASM_RECORD", &record)
        // Run through sh, so that the recorder works on noexec mounts. Go 1.17 and earlier do not support quotes here, and so
        // no folder name may contain a space.
        .args(["build", "-toolexec", &format!("sh {}", recorder.display())])
        .args(packages.patterns());
    run::outcome(build)?.expect("go build")?;
    match fs::rename(&record, folder) {
        // Another process finished first; its record is equivalent.
        Err(_) if folder.is_dir() => Ok(()),
        renamed => renamed.map_err(|error| at(folder, error)),
    }
}

/// One recorded call, with paths updated to the tree's current location.
fn read(tree: &Tree, was: &str, path: &Path) -> Result<Call, String> {
    let text = fs::read_to_string(path.join("call")).map_err(|error| at(path, error))?;
    let now = tree.root.to_string_lossy();
    let mut words = text.split_terminator('\0').map(|word| word.replace(was, &now));
    let directory = PathBuf::from(words.next().ok_or_else(|| at(path, "no working directory"))?);
    let mut flags: Vec<String> = words.skip(1).collect();
    let source = PathBuf::from(flags.pop().ok_or_else(|| at(path, "no source"))?);

    let output = flags.iter().position(|flag| flag == "-o").ok_or_else(|| at(path, "no -o"))?;
    let object = flags.drain(output..output + 2).next_back().unwrap_or_default();
    // The package's work folder no longer exists: the saved header replaces it.
    let work = Path::new(&object).parent().ok_or_else(|| at(path, "-o without a folder"))?.to_string_lossy();
    for flag in &mut flags {
        *flag = flag.replace(work.as_ref(), &path.to_string_lossy());
    }
    let name = source.strip_prefix(tree.root.join("src")).unwrap_or(&source).to_string_lossy().into_owned();
    Ok(Call { name, directory, flags, source })
}

fn at(path: &Path, error: impl std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}
