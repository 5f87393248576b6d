//! Compiles C, which takes long with sanitizers: objects are cached like the answers of reference tools.
//!
//! In: a source and flags. Out: the compiler's object, possibly from an earlier run with the same text and flags. The text is
//! compared after preprocessing, so that headers count.

use super::answers::{self, Question};
use super::run;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiles a source to an object; both paths may be relative to `folder`, where the compiler runs.
pub(crate) fn object(folder: &Path, flags: &[&str], source: &Path, object: &Path) -> Result<(), String> {
    let compiler = |more: &[&str]| {
        let mut command = Command::new("cc");
        command.current_dir(folder).args(flags).args(more).arg(source);
        command
    };
    let text = run::outcome(compiler(&["-E", "-P"]))?.expect("cc -E")?.stdout;
    let mut question = Question::to(&part("cc1")?)?.also(&part("as")?)?;
    // Header paths do not matter: the preprocessed text includes the headers.
    for flag in flags.iter().filter(|flag| !flag.starts_with("-I")) {
        question = question.with(flag.as_bytes());
    }
    let output = folder.join(object);
    let make = || {
        let mut command = compiler(&["-c"]);
        command.arg("-o").arg(&output);
        // Failed compilations are not cached.
        run::outcome(command)?.expect("cc")
    };
    answers::ask(question.with(&text), &output, make).map(drop)
}

/// Whether the C compiler takes these options, has the libraries that they need, and makes a program that runs.
pub(crate) fn cc_takes(options: &[&str]) -> bool {
    let Ok(scratch) = run::scratch() else { return false };
    let (source, program) = (scratch.path().join("x.c"), scratch.path().join("x"));
    let mut cc = Command::new("cc");
    cc.args(options).arg(&source).arg("-o").arg(&program);
    let runs = |command| run::outcome(command).and_then(|outcome| outcome.expect("cc")).is_ok();
    std::fs::write(&source, "int main(void) { return 0; }\n").is_ok()
        && runs(cc)
        && runs(Command::new(program))
}

/// A program that the compiler driver runs.
fn part(name: &str) -> Result<PathBuf, String> {
    let mut command = Command::new("cc");
    command.arg(format!("-print-prog-name={name}"));
    let printed = run::outcome(command)?.expect("cc")?.stdout;
    let path = PathBuf::from(String::from_utf8_lossy(&printed).trim());
    if path.components().count() > 1 {
        return Ok(path);
    }
    // A name alone is looked up in PATH, like in a shell; a compiler without that program does its work itself.
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let mut found =
        std::env::split_paths(&folders).flat_map(|folder| [folder.join(&path), folder.join("cc")]);
    found.find(|path| path.is_file()).ok_or_else(|| "cc is not on the path".into())
}
