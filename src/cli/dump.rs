//! `rasm dump`: Go objects and archives as text.
//!
//! In: files. Out: their contents on standard output; a message for each that cannot be read.

use super::files::{self, FileError, Text};
use super::messages::Messages;
use crate::goobj::dump::{self, Refusal};
use std::io::{self, Write};
use std::path::PathBuf;

/// Dumps files; true if all of them are intact Go objects or archives. Stops early if the reader closes the output.
pub(super) fn dump_files(
    paths: &[PathBuf],
    out: &mut impl Write,
    messages: &Messages,
) -> Result<bool, FileError> {
    match all(paths, out, messages) {
        Err(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(true),
        Err(Stop::Output(error)) => Err(FileError::stdout(&error)),
        Err(Stop::Input(error)) => Err(error),
        Ok(whole) => Ok(whole),
    }
}

/// Why to stop before the last file.
enum Stop {
    Input(FileError),
    Output(io::Error),
}

fn all(paths: &[PathBuf], out: &mut impl Write, messages: &Messages) -> Result<bool, Stop> {
    let mut whole = true;
    for path in paths {
        let contents = files::read(path).map_err(Stop::Input)?;
        if paths.len() > 1 {
            writeln!(out, "{}:", path.display()).map_err(Stop::Output)?;
        }
        let mut text = Text::new(out);
        match dump::file(&contents, &mut text) {
            Ok(()) => {}
            Err(Refusal::Write) => {
                return Err(Stop::Output(text.failure.err().unwrap_or(io::ErrorKind::Other.into())));
            }
            Err(refusal) => {
                whole = false;
                messages.fatal(&FileError::new("unreadable-object", path, refusal.to_string()));
            }
        }
    }
    out.flush().map_err(Stop::Output)?;
    Ok(whole)
}
