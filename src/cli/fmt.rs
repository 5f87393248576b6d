//! `rasm fmt`: source in a uniform layout.
//!
//! In: files, directories, or standard input. Out: the formatted text on standard output, or as asked for differences, names, and
//! rewritten files. A file that cannot be formatted gets a message and stays as it is; the others are formatted all the same.

use super::args::fmt::Fmt;
use super::diff;
use super::files::{self, FileError};
use super::packages;
use crate::diag::{Diagnostic, Severity};
use crate::fmt::{self, Refusal};
use crate::render::Sources;
use crate::source::{SourceMap, Span};
use std::path::{Path, PathBuf};

/// Formats what was asked for; true if all of it could be.
pub(super) fn main(asked: &Fmt) -> bool {
    let mut ok = true;
    let standard_input = [PathBuf::from("-")];
    let named = if asked.files.is_empty() { &standard_input[..] } else { &asked.files };
    for path in named {
        let mut files = Vec::new();
        if let Err(error) = of_path(path, &mut files) {
            asked.messages.fatal(&error);
            ok = false;
        }
        for file in files {
            ok &= match one(&file, asked) {
                Ok(ok) => ok,
                Err(error) => {
                    asked.messages.fatal(&error);
                    false
                }
            };
        }
    }
    ok
}

/// The files that a path stands for: itself, or the `.s` files in a directory and those below it, in the order of their names. A pattern means
/// its directory.
fn of_path(path: &Path, out: &mut Vec<PathBuf>) -> Result<(), FileError> {
    if let Some(base) = packages::pattern(path) {
        return of_path(&base, out);
    }
    if !path.is_dir() {
        out.push(path.to_owned());
        return Ok(());
    }
    let failed = |error: std::io::Error| FileError::read(path, &error);
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(path).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        // Links to directories could lead back here.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        entries.push((entry.path(), is_folder));
    }
    entries.sort_unstable();
    for (path, is_folder) in entries {
        if is_folder {
            of_path(&path, out)?;
        } else if path.extension().is_some_and(|extension| extension == "s") && path.is_file() {
            out.push(path);
        }
    }
    Ok(())
}

/// Formats one file.
fn one(path: &Path, asked: &Fmt) -> Result<bool, FileError> {
    let contents = files::read(path)?;
    let Ok(text) = std::str::from_utf8(&contents) else {
        return Err(FileError::new("not-source", path, "it is not UTF-8 text, so it is left as it is"));
    };
    let formatted = match fmt::format(text) {
        Ok(formatted) => formatted,
        Err(refusal) => {
            let (sources, diagnostic) = message(path, text, &refusal);
            asked.messages.show(&Sources::of_map(&sources), &[diagnostic], 1)?;
            return Ok(false);
        }
    };
    let is_file = path != Path::new("-");
    if !(asked.diff || asked.list || asked.write && is_file) {
        files::write_stdout(formatted.as_bytes())?;
    } else if formatted != text {
        let name = if is_file { path.display().to_string() } else { "standard input".to_owned() };
        if asked.list {
            files::write_stdout(format!("{name}\n").as_bytes())?;
        }
        if asked.diff {
            files::write_stdout(diff::unified(&name, text, &formatted).as_bytes())?;
        }
        if asked.write && is_file {
            files::rewrite(path, formatted.as_bytes())?;
        }
    }
    Ok(true)
}

/// A refusal as a message, with the source that it is about.
fn message(path: &Path, text: &str, refusal: &Refusal) -> (SourceMap, Diagnostic) {
    let mut sources = SourceMap::default();
    let span = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let diagnostic = match sources.add(path.display().to_string(), text.into()) {
        Ok(_) => {
            let span = Span::new(span(refusal.at.start), span(refusal.at.end));
            Diagnostic::error(refusal.code, span, refusal.message)
        }
        Err(_) => Diagnostic::unplaced(Severity::Error, refusal.code, refusal.message),
    };
    (sources, diagnostic)
}
