//! The files to assemble, named individually or by their package's directory, and the package that they belong to.
//!
//! In: an [`Assemble`]. Out: assembly, Go files and the import path. From a directory, the files for linux/amd64 are taken
//! in name order, as the go command chooses them (matchFile in go/build/build.go); the path comes from `-p`, or else from
//! go.mod and the Go files. For files that are checked, so are the Go files of their directory.

use super::args::assemble::Assemble;
use super::files::{self, FileError};
use super::go_tree::{GoTree, Module};
use super::{args, target};
use crate::Input;
use crate::diag::Sink;
use crate::source::readable;
use crate::stubs::{self, NoPackages, Packages, asm_header};
use crate::syntax::go::{self, constraint};
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
    read(arguments, &arguments.inputs, false)
}

/// The same for what checks files, with the inputs of one package: unless `--go-files` names others, the Go files beside them declare their
/// functions.
pub(super) fn with_siblings(arguments: &Assemble, inputs: &[PathBuf]) -> Result<Sources, FileError> {
    read(arguments, inputs, arguments.go_files.is_empty())
}

fn read(arguments: &Assemble, inputs: &[PathBuf], with_siblings: bool) -> Result<Sources, FileError> {
    let go_files = read_inputs(&arguments.go_files)?;
    let mut sources = match inputs {
        [folder] if folder.is_dir() => of_folder(folder, arguments, with_siblings)?,
        files => {
            let inputs = read_inputs(files)?;
            if with_siblings && let Some(found) = of_siblings(&inputs, arguments)? {
                return finish(Sources { inputs, ..found }, arguments);
            }
            // A listing states its package.
            let is_source = !inputs.iter().any(crate::is_listing);
            let named = stubs::package_clause(&go_files).filter(|_| is_source);
            let package = named.unwrap_or_else(|| arguments.options.package.clone());
            let (go_files, headers) = (Vec::new(), Vec::new());
            Sources { inputs, go_files, package, headers, packages: Arc::new(NoPackages), is_folder: false }
        }
    };
    sources.go_files.extend(go_files);
    finish(sources, arguments)
}

/// Adds what follows from the Go files and from `-p`.
fn finish(mut sources: Sources, arguments: &Assemble) -> Result<Sources, FileError> {
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

/// The Go files beside files of assembly, which must be in one directory, since it is one package; none if there are no Go files.
fn of_siblings(inputs: &[Input], arguments: &Assemble) -> Result<Option<Sources>, FileError> {
    let folders = |input: &Input| Path::new(&input.name).parent().map(Path::to_owned);
    let first = inputs.first().filter(|input| input.name != "-").and_then(folders);
    let is_of_package = |input: &Input| {
        folders(input) == first
            && !crate::is_listing(input)
            && target::is_built(input, arguments.level, arguments.options.release)
    };
    let Some(folder) = first.as_deref().filter(|_| inputs.iter().all(is_of_package)) else { return Ok(None) };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let found = of_names(folder, arguments, target::is_go)?;
    Ok((!found.go_files.is_empty()).then(|| found.into_sources(folder, arguments, false)))
}

/// The files of a package; where Go files are checked too, they will do.
fn of_folder(folder: &Path, arguments: &Assemble, with_siblings: bool) -> Result<Sources, FileError> {
    let found = of_names(folder, arguments, |path| {
        target::is_go(path) || path.extension().is_some_and(|extension| extension == "s")
    })?;
    let has_enough = with_siblings && !found.go_files.is_empty();
    if found.inputs.is_empty() && !has_enough {
        let error = FileError::new("no-source", folder, "the directory has no assembly for linux/amd64");
        return Err(match found.others.is_empty() {
            true => error,
            false => {
                error.help(format!("name a file to assemble it all the same: {}", found.others.join(", ")))
            }
        });
    }
    if let Some(path) = arguments.written().find(|path| is_one_of(path, &found.inputs, &found.go_files)) {
        return Err(FileError::new("unwritable-file", path, "it is a source of the package"));
    }
    Ok(found.into_sources(folder, arguments, true))
}

/// What is in a directory.
#[derive(Default)]
struct Found {
    inputs: Vec<Input>,
    go_files: Vec<Input>,
    /// The names of assembly for other systems on the same processor.
    others: Vec<String>,
}

impl Found {
    fn into_sources(self, folder: &Path, arguments: &Assemble, is_folder: bool) -> Sources {
        let Self { inputs, go_files, .. } = self;
        let name = stubs::package_clause(&go_files);
        let path = || Module::of(folder).and_then(|module| module.import_path(folder));
        let package = match name {
            Some(name) if name == "main" => name,
            name => path().or(name).unwrap_or_else(|| arguments.options.package.clone()),
        };
        let packages = Arc::new(NoPackages);
        Sources { inputs, go_files, package, headers: Vec::new(), packages, is_folder }
    }
}

/// The wanted files of a directory that are built for linux/amd64.
fn of_names(
    folder: &Path,
    arguments: &Assemble,
    is_wanted: impl Fn(&Path) -> bool,
) -> Result<Found, FileError> {
    let failed = |error: std::io::Error| FileError::read(folder, &error);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        names.extend(entry.map_err(failed)?.file_name().into_string());
    }
    names.sort_unstable();
    let Found { mut inputs, mut go_files, mut others } = Found::default();
    // Assembly for tests has its prototypes in their Go files.
    let has_test_assembly = names.iter().any(|name| name.ends_with("_test.s"));
    for name in names.iter().filter(|name| !name.starts_with(['_', '.'])) {
        let path = folder.join(name);
        let is_go = target::is_go(&path);
        let is_left_out = name.ends_with("_test.go") && !has_test_assembly;
        if !is_wanted(&path) || is_left_out || path.is_dir() {
            continue;
        }
        let input = Input::new(path.display().to_string(), files::read(&path)?);
        match (target::is_built(&input, arguments.level, arguments.options.release), is_go) {
            (true, true) => go_files.extend(Some(input).filter(is_plain)),
            (true, false) => inputs.push(input),
            (false, true) => {}
            // Assembly for other processors is refused.
            (false, false) if constraint::name_holds_on_amd64(name) => others.push(format!("`{name}`")),
            (false, false) => {}
        }
    }
    stubs::leave_out_other_packages(&mut go_files);
    Ok(Found { inputs, go_files, others })
}

/// Whether a Go file is compiled without cgo, which would pass the assembly to a C compiler, and is not just documentation.
fn is_plain(input: &Input) -> bool {
    let text = readable(&input.contents);
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
