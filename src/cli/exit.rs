//! Exit codes: 0, 1 for errors in the input, 2 for an invalid command line.

use super::files::FileError;
use super::messages::Messages;
use crate::diag::Diagnostic;
use std::ffi::OsString;
use std::process::ExitCode;

/// An error in the input or the environment.
pub(super) const FAILURE: u8 = 1;
/// An error in the command line.
const USAGE: u8 = 2;

/// The exit code for a result.
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

/// The exit code for an invalid command line, after reporting it in the format that the arguments request.
pub(super) fn usage(error: Diagnostic, words: &[OsString]) -> ExitCode {
    // Standard error may be closed.
    let _ = Messages::of_words(words).list(&[error]);
    ExitCode::from(USAGE)
}
