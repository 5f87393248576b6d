//! Imported functions as part of a package: assembly and Go declarations in its folder.
//!
//! In: objects. Out: `NAME_amd64.s` and `NAME_amd64.go`. Files that rasm did not write stay as they are.

use super::super::args::import::{Import, Source};
use super::super::files::{self, FileError};
use super::super::go_tree;
use super::compiler::Object;
use super::{declared, request, summary, variants};
use crate::diag::{Diagnostic, Severity};
use crate::import::{self, Declared};
use crate::stubs;
use crate::syntax::go;
use crate::{Input, Release};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Writes both files.
pub(super) fn write(asked: &Import, objects: &[Object]) -> Result<Result<(), Vec<Diagnostic>>, FileError> {
    let declared = match declared(asked, &objects[0])? {
        Ok(declared) => declared,
        Err(error) => return Ok(Err(vec![error])),
    };
    if let Some(error) = differs(&declared, objects) {
        return Ok(Err(vec![error]));
    }
    let stem = stem(asked);
    if stem.starts_with(['_', '.']) || !go::constraint::name_holds(&format!("{stem}_amd64.go")) {
        let text = format!("the go command leaves out `{stem}_amd64.go` on linux/amd64");
        return Ok(Err(vec![Diagnostic::unplaced(Severity::Error, "import-name", text)]));
    }
    let levels: Vec<u8> = objects.iter().map(|object| object.level).filter(|level| *level > 0).collect();
    let package = package(asked);
    let text = import::go_file(&package, &declared, &levels);
    let imported = if levels.is_empty() {
        let mut request = request(&[], asked.recursion, &objects[0])?;
        request.declarations.push(Input::new("declarations.go", text.as_bytes()));
        import::import(&request)
    } else {
        import::import_levels(&variants(objects, asked.recursion), &package, &declared)
    };
    let imported = match imported {
        Ok(imported) => imported,
        Err(errors) => return Ok(Err(errors)),
    };
    let [go, assembly] = ["go", "s"].map(|end| asked.output.join(format!("{stem}_amd64.{end}")));
    for path in [&go, &assembly] {
        keep_others(path)?;
    }
    std::fs::create_dir_all(&asked.output).map_err(|error| FileError::write(&asked.output, &error))?;
    files::write(&assembly, imported.text.as_bytes())?;
    files::write(&go, text.as_bytes())?;
    files::write_stdout(summary(&imported).as_bytes())?;
    Ok(Ok(()))
}

/// Refuses to replace a file that rasm did not write.
pub(super) fn keep_others(path: &Path) -> Result<(), FileError> {
    if !path.is_file() {
        return Ok(());
    }
    let text = std::fs::read(path).map_err(|error| FileError::read(path, &error))?;
    if text.starts_with(import::MARK.trim_end().as_bytes()) {
        return Ok(());
    }
    let reason = "this file is there already, and was not written by rasm import";
    Err(FileError::new("would-overwrite", path, reason))
}

/// A function that objects declare differently.
fn differs(first: &Declared, objects: &[Object]) -> Option<Diagnostic> {
    let types = |of: &Declared| -> BTreeMap<String, String> {
        let all = of.types.split("\ntype ").filter_map(|text| text.split_once(' '));
        all.map(|(name, text)| (name.to_owned(), text.trim().to_owned())).collect()
    };
    let signatures = |of: &Declared| -> BTreeMap<String, String> {
        of.functions.iter().map(|one| (one.name.clone(), one.signature.clone())).collect()
    };
    let (own_types, own) = (types(first), signatures(first));
    for object in objects.iter().skip(1) {
        // Without debug information there is nothing to compare.
        let Ok(other) = import::declare(&object.name, &object.bytes, None) else { continue };
        let (other_types, others) = (types(&other), signatures(&other));
        let differ = |one: &BTreeMap<String, String>, two: &BTreeMap<String, String>| {
            one.iter()
                .find(|(name, text)| two.get(*name).is_some_and(|two| two != *text))
                .map(|(name, _)| name.clone())
        };
        if let Some(name) = differ(&own, &others).or_else(|| differ(&own_types, &other_types)) {
            let text = format!("{} and {} declare `{name}` differently", objects[0].name, object.name);
            return Some(Diagnostic::unplaced(Severity::Error, "bad-option-value", text));
        }
    }
    None
}

/// The name of the files: that of the source, of the object, or of the package.
fn stem(asked: &Import) -> String {
    let path: &Path = match &asked.source {
        Source::C(path, ..) | Source::Object(path) => path,
        Source::Levels(_) => &asked.output,
    };
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    stem.filter(|stem| !stem.is_empty()).unwrap_or_else(|| "imported".into())
}

/// The package: as asked for, as other Go files in the folder have it, else named like the folder.
pub(super) fn package(asked: &Import) -> String {
    if let Some(package) = &asked.package {
        return package.clone();
    }
    let folder = if asked.output.is_dir() || !asked.declares {
        asked.output.clone()
    } else {
        let parent = asked.output.parent().filter(|parent| !parent.as_os_str().is_empty());
        parent.map_or_else(|| PathBuf::from("."), Path::to_path_buf)
    };
    let built = || stubs::package_clause(&go_tree::built(&folder, 1, Release::NEWEST));
    // A file that is built with cgo only has its package too.
    if let Some(package) = built().or_else(|| stubs::package_clause(&go_tree::not_ignored(&folder))) {
        return package;
    }
    let whole = std::fs::canonicalize(&folder).unwrap_or(folder);
    let name = whole.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let name: String = name.chars().filter(|letter| letter.is_ascii_alphanumeric()).collect();
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic());
    if is_name { name } else { "main".into() }
}
