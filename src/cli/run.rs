//! `rasm run FILE...`: assembles, links and runs a program.
//!
//! In: files as `rasm link` takes them, and arguments of the program after `--`. Out: what the program prints, and its
//! exit status; 124 if it takes too long, 128 and the signal's number if a signal ends it.

use super::args::run::Run;
use super::exit::FAILURE;
use super::files::{self, FileError};
use super::link;
use crate::LinkInput;
use crate::diag::{Diagnostic, Severity, reason};
use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitCode, ExitStatus};
use std::time::Duration;
use wait_timeout::ChildExt;

/// The exit code for a program that was stopped, as timeout(1) has it.
const TIMED_OUT: u8 = 124;

/// Runs `rasm run`.
pub(super) fn main(asked: &Run) -> ExitCode {
    match run(asked) {
        Ok(Some(status)) => status,
        Ok(None) => ExitCode::from(FAILURE),
        Err(error) => {
            asked.messages.fatal(&error);
            ExitCode::from(FAILURE)
        }
    }
}

/// The program's exit code; none where there are errors, which are told.
fn run(asked: &Run) -> Result<Option<ExitCode>, FileError> {
    let (options, messages) = (crate::LinkOptions::default(), &asked.messages);
    let input = |path: &std::path::PathBuf| LinkInput::File { path: path.clone(), whole: false };
    let inputs = asked.files.iter().map(input).collect();
    let Some(linked) = link::program(inputs, options, asked.release, messages, &mut |_| {})? else {
        return Ok(None);
    };
    let Some(image) = linked.image else { return Ok(None) };
    let folder = tempfile::tempdir().map_err(|error| FileError::write(&std::env::temp_dir(), &error))?;
    let path = folder.path().join("program");
    files::write_program(&path, &image)?;
    let failed = |error: io::Error| FileError::new("run-failed", &path, reason(&error));
    let child = Command::new(&path).args(&asked.arguments).spawn().map_err(failed)?;
    match wait(child, asked.limit).map_err(failed)? {
        Some(status) => Ok(Some(code(status))),
        None => {
            let seconds = asked.limit.map_or(0, |limit| limit.as_secs());
            let text = format!("the program was stopped after {seconds} s");
            let stopped = Diagnostic::unplaced(Severity::Error, "timed-out", text)
                .help("`--timeout SECONDS` sets another limit");
            messages.list(&[stopped])?;
            Ok(Some(ExitCode::from(TIMED_OUT)))
        }
    }
}

/// Waits for the program's end, or ends it.
fn wait(mut child: Child, limit: Option<Duration>) -> io::Result<Option<ExitStatus>> {
    let Some(limit) = limit else { return child.wait().map(Some) };
    let status = child.wait_timeout(limit)?;
    if status.is_none() {
        child.kill()?;
        child.wait()?;
    }
    Ok(status)
}

fn code(status: ExitStatus) -> ExitCode {
    let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal));
    ExitCode::from(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(FAILURE))
}
