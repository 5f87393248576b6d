//! C source as objects.
//!
//! In: a file of C, the compiler's flags, and levels of x86-64. Out: an object for each level, with debug information.

use super::super::files::{self, FileError};
use crate::diag::{Diagnostic, FilePlace, Severity, reason};
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

/// An object to import.
#[derive(Debug)]
pub(super) struct Object {
    /// What messages call it.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    /// The level of x86-64 that it is for; 0 if there is only one object.
    pub(super) level: u8,
    /// The name of its source without a folder, and the text.
    pub(super) source: Option<(String, String)>,
}

impl Object {
    /// The name of its source without a folder, and the text.
    pub(super) fn source(&self) -> Option<(&str, &str)> {
        self.source.as_ref().map(|(name, text)| (name.as_str(), text.as_str()))
    }
}

/// What Go's stacks do instead, and debug information for declarations. They come before the flags asked for, which may undo them.
const FLAGS: [&str; 4] = ["-c", "-g", "-fno-stack-protector", "-fno-stack-clash-protection"];

/// Compiles for each level, or once if there is none. The compiler's own messages go to standard error.
pub(super) fn compile(
    source: &Path,
    flags: &[OsString],
    levels: &[u8],
) -> Result<Result<Vec<Object>, Diagnostic>, FileError> {
    let text = String::from_utf8_lossy(&files::read(source)?).into_owned();
    let compiler = std::env::var_os("CC").filter(|name| !name.is_empty()).unwrap_or_else(|| "cc".into());
    let folder = tempfile::tempdir().map_err(|error| FileError::write(&std::env::temp_dir(), &error))?;
    let mut objects = Vec::new();
    for level in if levels.is_empty() { &[0] } else { levels } {
        let output = folder.path().join(format!("v{level}.o"));
        // `CC` may have flags of its own.
        let words = compiler.to_string_lossy().into_owned();
        let mut words = words.split_whitespace();
        let mut command = Command::new(words.next().unwrap_or("cc"));
        command.args(words).args(FLAGS).args(flags);
        match level {
            0 => {}
            1 => _ = command.arg("-march=x86-64"),
            _ => _ = command.arg(format!("-march=x86-64-v{level}")),
        }
        command.arg("-o").arg(&output).arg(source).stdin(Stdio::null()).stdout(Stdio::null());
        let place = || FilePlace::file(source.display().to_string());
        let failed =
            |text: String| Diagnostic::unplaced(Severity::Error, "compiler-failed", text).at(place(), "");
        match command.status() {
            Ok(status) if status.success() => {}
            Ok(status) => {
                let text = format!("`{}` cannot compile this: {status}", compiler.display());
                return Ok(Err(failed(text)));
            }
            Err(error) => {
                let text = format!("cannot run `{}`: {}", compiler.display(), reason(&error));
                let help = "name a C compiler in the environment variable CC";
                return Ok(Err(failed(text).help(help)));
            }
        }
        let name = source.file_name().unwrap_or_default().to_string_lossy().into_owned();
        objects.push(Object {
            name: source.display().to_string(),
            bytes: files::read(&output)?,
            level: *level,
            source: Some((name, text.clone())),
        });
    }
    Ok(Ok(objects))
}
