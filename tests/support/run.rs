//! Runs both assemblers in the same way.
//!
//! In: an assembler call. Out: its output and exit status, and the object file.

use super::answers::{self, Question};
use super::tree::Tree;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// A call of an assembler, without -S and -o.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// A short, unique name.
    pub(crate) name: String,
    /// The working directory.
    pub(crate) directory: PathBuf,
    /// Flags in the order of the recorded call.
    pub(crate) flags: Vec<String>,
    /// The source file.
    pub(crate) source: PathBuf,
}

/// The result of a run.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Whether the exit status is 0.
    pub(crate) success: bool,
    /// The exit code; none if killed by a signal.
    pub(crate) code: Option<i32>,
    /// Standard output, byte for byte.
    pub(crate) stdout: Vec<u8>,
    /// Standard error as text.
    pub(crate) stderr: String,
}

/// Runs Go's assembler, or returns its cached answer.
pub(crate) fn go(tree: &Tree, call: &Call, more: &[&str], output: &Path) -> Result<Outcome, String> {
    let words: Vec<&str> = call.flags.iter().map(String::as_str).chain(more.iter().copied()).collect();
    let run = || assemble(&tree.asm, tree, call, more, output);
    match Question::assembler(tree, &call.directory, &words, &[&call.source])? {
        Some(question) => answers::ask(question, output, run),
        None => run(),
    }
}

/// Runs the rasm under test.
pub(crate) fn rasm(tree: &Tree, call: &Call, more: &[&str], output: &Path) -> Result<Outcome, String> {
    assemble(Path::new(env!("CARGO_BIN_EXE_rasm")), tree, call, more, output)
}

fn assemble(tool: &Path, tree: &Tree, call: &Call, more: &[&str], output: &Path) -> Result<Outcome, String> {
    let mut command = clean(tool, tree);
    command.current_dir(&call.directory).args(&call.flags).args(more).arg("-o").arg(output).arg(&call.source);
    outcome(command)
}

/// A command shielded from the caller's Go settings. The go command's build cache is next to the trees.
pub(crate) fn clean(program: &Path, tree: &Tree) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("GO") {
            command.env_remove(name);
        }
    }
    command
        .env("GOROOT", &tree.root)
        .env("GOCACHE", tree.go_cache())
        .env("GOTOOLCHAIN", "local")
        .env("GOENV", "off")
        .env("GOOS", "linux")
        .env("GOARCH", "amd64")
        .env("GOAMD64", "v1");
    command
}

/// Runs `command` to completion.
pub(crate) fn outcome(mut command: Command) -> Result<Outcome, String> {
    let output = command.output().map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    Ok(Outcome {
        success: output.status.success(),
        code: output.status.code(),
        stdout: output.stdout,
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

/// The exit code of a benchmark, after printing what went wrong.
pub(crate) fn exit(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// A private temporary folder, removed when dropped.
pub(crate) fn scratch() -> Result<tempfile::TempDir, String> {
    tempfile::tempdir().map_err(|error| format!("temporary folder: {error}"))
}

impl Outcome {
    /// Fails with the standard error unless the run succeeded.
    pub(crate) fn expect(self, who: &str) -> Result<Self, String> {
        if self.success {
            return Ok(self);
        }
        let status = self.code.map_or("killed".into(), |code| format!("exit {code}"));
        Err(format!("{who}: {status}\n{}", head(&self.stderr, 20)))
    }
}

/// The first lines of a text, and the number of further ones.
pub(crate) fn head(text: &str, lines: usize) -> String {
    let mut shown: String = text.lines().take(lines).map(|line| format!("{line}\n")).collect();
    let beyond = text.lines().count().saturating_sub(lines);
    if beyond > 0 {
        shown += &format!("… and {beyond} lines more\n");
    }
    shown
}
