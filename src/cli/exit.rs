//! Exit codes: 0, 1 for errors in the input, 2 for a wrong command line.

use super::files::FileError;
use super::messages::Messages;
use crate::diag::Diagnostic;
use std::ffi::OsString;
use std::process::ExitCode;

/// The input or the machine is at fault.
pub(super) const FAILURE: u8 = 1;
/// The command line is at fault.
const USAGE: u8 = 2;

/// The exit code of what was done.
pub(super) fn finish(result: Result<bool, FileError>, messages: &Messages) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(FAILURE),
        Err(error) => {
            messages.fatal(&error);
            ExitCode::from(FAILURE)
        }
    }
}

/// The exit code of a wrong command line, which is told in the way that its words ask for.
pub(super) fn usage(error: Diagnostic, words: &[OsString]) -> ExitCode {
    // Nobody may be there to read it.
    let _ = Messages::of_words(words).list(&[error]);
    ExitCode::from(USAGE)
}
