//! `rasm import`: compiled C as Go assembly.
//!
//! In: an object and Go declarations. Out: a file of assembly, and on standard output what was done, unless that is where the file
//! goes.

use super::args::import::Import;
use super::files::{self, FileError};
use crate::Input;
use crate::import::{self, Imported, Request};
use std::fmt::Write;
use std::path::Path;

/// Imports; true if it could be done.
pub(super) fn main(asked: &Import) -> Result<bool, FileError> {
    let name = asked.file.display().to_string();
    let object = files::read(&asked.file)?;
    let mut request = Request::new(&name, &object);
    for path in &asked.go_files {
        request.declarations.push(Input::new(path.display().to_string(), files::read(path)?));
    }
    let imported = match import::import(&request) {
        Ok(imported) => imported,
        Err(errors) => {
            asked.messages.list(&errors)?;
            return Ok(false);
        }
    };
    files::write(&asked.output, imported.text.as_bytes())?;
    if asked.output != Path::new("-") {
        files::write_stdout(summary(&imported).as_bytes())?;
    }
    Ok(true)
}

/// What was done, for people.
fn summary(imported: &Imported) -> String {
    let mut text = String::new();
    for function in &imported.functions {
        let how = if function.checks_stack { "stack checked by the prologue" } else { "NOSPLIT" };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}: frame of {} bytes, {how}", function.name, function.frame);
    }
    let counts = imported.counts;
    let _ = writeln!(
        text,
        "{} functions, {} instructions, {} rewritten, {} as bytes, {} checked, {} bytes of data",
        counts.functions, counts.instructions, counts.rewritten, counts.bytes, counts.checked, counts.data
    );
    text
}
