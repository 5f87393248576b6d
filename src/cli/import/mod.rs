//! `rasm import`: compiled C as Go assembly.
//!
//! In: an object, C source, or an object for each level, and Go declarations or debug information. Out: a file of assembly, Go
//! declarations, or both in a folder; on standard output what was done, unless that is where a file goes.

mod compiler;
mod folder;

use super::args::import::{Import, Source};
use super::files::{self, FileError};
use crate::Input;
use crate::diag::{Diagnostic, Severity, counted};
use crate::import::{self, Declared, Imported, Request, Variant};
use compiler::Object;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Imports; true if it could be done.
pub(super) fn main(asked: &Import) -> Result<bool, FileError> {
    let objects = match objects(asked)? {
        Ok(objects) => objects,
        Err(error) => {
            asked.messages.list(&[error])?;
            return Ok(false);
        }
    };
    let is_folder = asked.output.is_dir() || matches!(asked.source, Source::C(..) | Source::Levels(..));
    if is_folder && !asked.go_files.is_empty() {
        let text = "`--go-files` does not go with a folder, whose declarations rasm writes";
        asked.messages.list(&[Diagnostic::unplaced(Severity::Error, "conflicting-options", text)])?;
        return Ok(false);
    }
    let done = if asked.declares {
        declare(asked, &objects[0])?
    } else if is_folder {
        folder::write(asked, &objects)?
    } else {
        one(asked, &objects[0])?
    };
    done.map_or_else(|errors| asked.messages.list(&errors).map(|()| false), |()| Ok(true))
}

/// The objects: compiled, or read.
fn objects(asked: &Import) -> Result<Result<Vec<Object>, Diagnostic>, FileError> {
    let read = |path: &PathBuf, level| {
        let bytes = files::read(path)?;
        Ok(Object { name: path.display().to_string(), bytes, level, source: None })
    };
    match &asked.source {
        Source::Object(path) => Ok(Ok(vec![read(path, 0)?])),
        Source::Levels(list) => {
            let all: Result<Vec<_>, FileError> =
                list.iter().map(|(level, path)| read(path, *level)).collect();
            Ok(Ok(all?))
        }
        Source::C(path, flags, levels) => compiler::compile(path, flags, levels),
    }
}

/// Writes declarations.
fn declare(asked: &Import, object: &Object) -> Result<Result<(), Vec<Diagnostic>>, FileError> {
    let declared = match declared(asked, object)? {
        Ok(declared) => declared,
        Err(error) => return Ok(Err(vec![error])),
    };
    let text = import::go_file(&folder::package(asked), &declared, &[]);
    folder::keep_others(&asked.output)?;
    files::write(&asked.output, text.as_bytes())?;
    Ok(Ok(()))
}

/// What an object declares, with a warning for each function that Go cannot have.
fn declared(asked: &Import, object: &Object) -> Result<Result<Declared, Diagnostic>, FileError> {
    let source = object.source().map(|(_, text)| text);
    let declared = match import::declare(&object.name, &object.bytes, source) {
        Ok(declared) => declared,
        Err(error) => return Ok(Err(error)),
    };
    let warning = |(name, reason): &(String, String)| {
        let text = format!("`{name}` is not declared: {reason}");
        Diagnostic::unplaced(Severity::Warning, "import-undeclared", text)
    };
    asked.messages.list(&declared.refused.iter().map(warning).collect::<Vec<_>>())?;
    if declared.functions.is_empty() {
        let text = format!("no function of {} can be declared in Go", object.name);
        return Ok(Err(Diagnostic::unplaced(Severity::Error, "import-nothing", text)));
    }
    Ok(Ok(declared))
}

/// Writes one file of assembly.
fn one(asked: &Import, object: &Object) -> Result<Result<(), Vec<Diagnostic>>, FileError> {
    let imported = match import::import(&request(&asked.go_files, asked.recursion, object)?) {
        Ok(imported) => imported,
        Err(errors) => return Ok(Err(errors)),
    };
    files::write(&asked.output, imported.text.as_bytes())?;
    if asked.output != Path::new("-") {
        files::write_stdout(summary(&imported).as_bytes())?;
    }
    Ok(Ok(()))
}

/// A request with the Go files that declare functions.
fn request<'a>(
    go_files: &[PathBuf],
    recursion: Option<u64>,
    object: &'a Object,
) -> Result<Request<'a>, FileError> {
    let mut request = Request::new(&object.name, &object.bytes);
    request.recursion = recursion;
    for path in go_files {
        request.declarations.push(Input::new(path.display().to_string(), files::read(path)?));
    }
    request.source = object.source();
    Ok(request)
}

/// Compares files with the object that they were imported from, and says what was rewritten; true if they agree.
pub(super) fn verify(asked: &super::args::verify::Verify, object: &Path) -> Result<bool, FileError> {
    let object =
        Object { name: object.display().to_string(), bytes: files::read(object)?, level: 0, source: None };
    let request = request(&asked.go_files, asked.recursion, &object)?;
    let imported = match import::import(&request) {
        Ok(imported) => imported,
        Err(errors) => {
            asked.messages.list(&errors)?;
            return Ok(false);
        }
    };
    for path in &asked.files {
        let text = files::read(path)?;
        let name = path.display().to_string();
        if let Err(errors) = import::compare(&imported, &object.name, &name, &String::from_utf8_lossy(&text))
        {
            asked.messages.list(&errors)?;
            return Ok(false);
        }
        files::write_stdout(rewritten(&imported).as_bytes())?;
        files::write_stdout(summary(&imported).as_bytes())?;
    }
    Ok(true)
}

/// What was written for instructions that could not stay, for people.
fn rewritten(imported: &Imported) -> String {
    let mut text = String::new();
    for one in &imported.rewritten {
        let to = if one.to.is_empty() { "left out".into() } else { one.to.join("; ") };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{} {}+{:#x}: {}: {to}", one.function, one.section, one.offset, one.from);
    }
    text
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
        "{}, {}, {} rewritten, {} as bytes, {} checked, {} of data",
        counted(counts.functions as u64, "function"),
        counted(counts.instructions as u64, "instruction"),
        counts.rewritten,
        counts.bytes,
        counts.checked,
        counted(counts.data, "byte"),
    );
    text
}

/// The variants of objects for levels.
fn variants(objects: &[Object], recursion: Option<u64>) -> Vec<Variant<'_>> {
    let variant = |object| variant(object, recursion);
    objects.iter().map(variant).collect()
}

fn variant(object: &Object, recursion: Option<u64>) -> Variant<'_> {
    let mut variant = Variant::new(object.level, &object.name, &object.bytes);
    variant.source = object.source();
    variant.recursion = recursion;
    variant
}
