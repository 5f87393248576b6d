//! The files to assemble, named individually or by their package's directory, and the package that they belong to.
//!
//! In: an [`Assemble`]. Out: assembly, Go files and the import path. From a directory, the files for linux/amd64 are taken
//! in name order, as the go command chooses them (matchFile in go/build/build.go); the path comes from `-p`, or else from
//! go.mod and the Go files.

use super::args::assemble::Assemble;
use super::files::{self, FileError};
use super::go_tree::{GoTree, Module};
use super::{args, target};
use crate::Input;
use crate::diag::Sink;
use crate::stubs::{self, NoPackages, Packages, asm_header};
use crate::syntax::go;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What to assemble.
pub(super) struct Sources {
    pub(super) inputs: Vec<Input>,
    pub(super) go_files: Vec<Input>,
    /// The import path.
    pub(super) package: String,
    /// Headers generated from the Go files.
    pub(super) headers: Vec<(String, String)>,
    /// Packages that the Go files import.
    pub(super) packages: Arc<dyn Packages>,
    /// Whether a directory was named rather than its files.
    pub(super) is_folder: bool,
}

/// Reads the inputs named on the command line.
pub(super) fn sources(arguments: &Assemble) -> Result<Sources, FileError> {
    let go_files = read_inputs(&arguments.go_files)?;
    let mut sources = match &arguments.inputs[..] {
        [folder] if folder.is_dir() => of_folder(folder, arguments)?,
        files => {
            let inputs = read_inputs(files)?;
            // A listing states its package.
            let is_source = !inputs.iter().any(crate::is_listing);
            let named = stubs::package_clause(&go_files).filter(|_| is_source);
            let package = named.unwrap_or_else(|| arguments.options.package.clone());
            let (go_files, headers) = (Vec::new(), Vec::new());
            Sources { inputs, go_files, package, headers, packages: Arc::new(NoPackages), is_folder: false }
        }
    };
    sources.go_files.extend(go_files);
    // Only Go files import packages: without them nothing is looked for.
    if let Some(first) = sources.go_files.first() {
        let folder = Path::new(&first.name).parent().filter(|folder| !folder.as_os_str().is_empty());
        let release = arguments.options.release;
        let packages = GoTree::of(folder.unwrap_or(Path::new(".")), arguments.level, release);
        if arguments.asm_header.is_some() || asm_header::is_wanted(&sources.inputs) {
            let text = asm_header::text(&sources.go_files, &packages, release);
            sources.headers.push(("go_asm.h".to_owned(), text));
        }
        sources.packages = Arc::new(packages);
    }
    if arguments.has_package {
        sources.package.clone_from(&arguments.options.package);
    }
    Ok(sources)
}

/// Reads files; a missing one may be a misspelt command.
fn read_inputs(paths: &[PathBuf]) -> Result<Vec<Input>, FileError> {
    let input = |path: &PathBuf| match files::read(path) {
        Ok(contents) => match target::not_text(&contents) {
            None => Ok(Input::new(path.display().to_string(), contents)),
            Some(what) => Err(FileError::new("not-source", path, format!("{what}, not assembly"))
                .help("`rasm link` takes objects and archives, `rasm dump` prints Go objects".into())),
        },
        Err(error) => Err(match path.to_str().and_then(args::misspelt) {
            Some(command) => error.help(format!("did you mean the command `rasm {command}`?")),
            None => error,
        }),
    };
    paths.iter().map(input).collect()
}

/// The files of a package.
fn of_folder(folder: &Path, arguments: &Assemble) -> Result<Sources, FileError> {
    let failed = |error: std::io::Error| FileError::read(folder, &error);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        names.extend(entry.map_err(failed)?.file_name().into_string());
    }
    names.sort_unstable();
    let (mut inputs, mut go_files, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for name in names.iter().filter(|name| !name.starts_with(['_', '.'])) {
        let path = folder.join(name);
        let is_go = target::is_go(&path);
        if !(is_go || name.ends_with(".s")) || name.ends_with("_test.go") || path.is_dir() {
            continue;
        }
        let input = Input::new(path.display().to_string(), files::read(&path)?);
        match (target::is_built(&input, arguments.level, arguments.options.release), is_go) {
            (true, true) => go_files.extend(Some(input).filter(is_plain)),
            (true, false) => inputs.push(input),
            (false, true) => {}
            (false, false) => others.push(format!("`{name}`")),
        }
    }
    if inputs.is_empty() {
        let error = FileError::new("no-source", folder, "the directory has no assembly for linux/amd64");
        return Err(match others.is_empty() {
            true => error,
            false => error.help(format!("name a file to assemble it all the same: {}", others.join(", "))),
        });
    }
    if let Some(path) = arguments.written().find(|path| is_one_of(path, &inputs, &go_files)) {
        return Err(FileError::new("unwritable-file", path, "it is a source of the package"));
    }
    let name = stubs::package_clause(&go_files);
    let package = match (&name, Module::of(folder).and_then(|module| module.import_path(folder))) {
        (Some(name), _) if name == "main" => name.clone(),
        (_, Some(path)) => path,
        _ => name.unwrap_or_else(|| arguments.options.package.clone()),
    };
    let packages = Arc::new(NoPackages);
    Ok(Sources { inputs, go_files, package, headers: Vec::new(), packages, is_folder: true })
}

/// Whether a Go file is compiled without cgo, which would pass the assembly to a C compiler, and is not just documentation.
fn is_plain(input: &Input) -> bool {
    let text = String::from_utf8_lossy(&input.contents);
    let file = go::file(&text, 0, &mut Sink::default());
    let is_documentation = file.package.is_some_and(|name| name.name == "documentation");
    !is_documentation && file.imports.iter().all(|import| import.path.name != "C")
}

fn is_one_of(path: &Path, inputs: &[Input], go_files: &[Input]) -> bool {
    let Ok(path) = path.canonicalize() else { return false };
    inputs
        .iter()
        .chain(go_files)
        .any(|input| Path::new(&input.name).canonicalize().is_ok_and(|own| own == path))
}
