//! The suite `import/`: compiled C as Go assembly.
//!
//! In: the sources in testdata/import. Out: their kernels, by several compilers and flags, in Go tests that compare them with Go
//! code (`kernels.rs`); rare code (`answers.rs`); libraries of others (`libraries.rs`); the ways of the command (`command.rs`); what cannot be imported, and why (`refused.rs`); what C must not leave behind (`state.rs`); objects whose parts multiply (`many.rs`); damaged objects (`damaged.rs`).

mod answers;
mod command;
mod damaged;
mod kernels;
mod libraries;
mod many;
mod refused;
mod state;

use crate::support::run::{self, Outcome};
use crate::support::runner::{Context, Trial};
use crate::support::tree::Tree;
use std::path::{Path, PathBuf};
use std::process::Command;

/// All tests of the suite.
pub(crate) fn trials(context: &Context<'_>) -> Vec<Trial> {
    let mut trials = kernels::trials(&context.report);
    trials.extend(answers::trials(&context.report));
    trials.extend(command::trials());
    trials.extend(libraries::trials(&context.report));
    trials.extend(many::trials());
    trials.extend(refused::trials(&context.report));
    trials.extend(state::trials());
    trials.extend(damaged::trials(&context.report));
    trials
}

/// A folder of testdata/import.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/import").join(name)
}

/// Compiles C to an object.
fn compile(compiler: &str, flags: &[&str], source: &Path, object: &Path) -> Result<(), String> {
    let mut command = Command::new(compiler);
    command.args(flags).arg("-c").arg(source).arg("-o").arg(object);
    run::outcome(command)?.expect(compiler).map(drop)
}

/// Runs the go command, which must succeed, without the network and cgo. Returns what it prints.
fn go(tree: &Tree, folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let mut go = run::clean(&tree.root.join("bin/go"), tree);
    go.current_dir(folder)
        .env("GOFLAGS", "-mod=mod")
        .env("GOPROXY", "off")
        .env("CGO_ENABLED", "0")
        .args(arguments);
    let Outcome { success, stdout, stderr, .. } = run::outcome(go)?;
    if success {
        return Ok(stdout);
    }
    let printed = String::from_utf8_lossy(&stdout);
    Err(format!("go {arguments:?}\n{}\n{}", run::head(&stderr, 20), run::head(&printed, 20)))
}
