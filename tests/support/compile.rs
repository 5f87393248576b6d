//! Compiling C, which takes long with sanitizers: objects are kept from run to run among the answers of reference tools.
//!
//! In: a source and flags. Out: the object that the compiler makes of it, or made of the same text with the same flags. The text is
//! that after preprocessing, so that every header counts.

use super::answers::{self, Question};
use super::run;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiles a source to an object; both may be named relative to the folder, in which the compiler runs.
pub(crate) fn object(folder: &Path, flags: &[&str], source: &Path, object: &Path) -> Result<(), String> {
    let compiler = |more: &[&str]| {
        let mut command = Command::new("cc");
        command.current_dir(folder).args(flags).args(more).arg(source);
        command
    };
    let text = run::outcome(compiler(&["-E", "-P"]))?.expect("cc -E")?.stdout;
    let mut question = Question::to(&part("cc1")?)?.also(&part("as")?)?;
    // Where headers are makes no difference: the text has them.
    for flag in flags.iter().filter(|flag| !flag.starts_with("-I")) {
        question = question.with(flag.as_bytes());
    }
    let output = folder.join(object);
    let make = || {
        let mut command = compiler(&["-c"]);
        command.arg("-o").arg(&output);
        // What cannot be compiled is no answer: it is tried again.
        run::outcome(command)?.expect("cc")
    };
    answers::ask(question.with(&text), &output, make).map(drop)
}

/// A program that the compiler starts.
fn part(name: &str) -> Result<PathBuf, String> {
    let mut command = Command::new("cc");
    command.arg(format!("-print-prog-name={name}"));
    let printed = run::outcome(command)?.expect("cc")?.stdout;
    let path = PathBuf::from(String::from_utf8_lossy(&printed).trim());
    if path.components().count() > 1 {
        return Ok(path);
    }
    // One that it finds as the shell does; a compiler without such a part does its work itself.
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let mut found =
        std::env::split_paths(&folders).flat_map(|folder| [folder.join(&path), folder.join("cc")]);
    found.find(|path| path.is_file()).ok_or_else(|| "cc is not on the path".into())
}
