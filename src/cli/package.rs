//! The files to assemble, named individually or by their package's directory, and the package that they belong to.
//!
//! In: an [`Assemble`]. Out: assembly, Go files and the import path. From a directory, the files for linux/amd64 are taken
//! in name order, as the go command chooses them (matchFile in go/build/build.go); the path comes from `-p`, or else from
//! go.mod and the Go files.

use super::args::assemble::Assemble;
use super::files::{self, FileError};
use super::{args, target};
use crate::Input;
use crate::diag::Sink;
use crate::package_clause;
use crate::syntax::go;
use std::path::{Path, PathBuf};

/// What to assemble.
pub(super) struct Sources {
    pub(super) inputs: Vec<Input>,
    pub(super) go_files: Vec<Input>,
    /// The import path.
    pub(super) package: String,
    /// Headers generated from the Go files.
    pub(super) headers: Vec<(String, String)>,
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
            let named = package_clause(&go_files).filter(|_| is_source);
            let package = named.unwrap_or_else(|| arguments.options.package.clone());
            Sources { inputs, go_files: Vec::new(), package, headers: Vec::new(), is_folder: false }
        }
    };
    sources.go_files.extend(go_files);
    if !sources.go_files.is_empty() {
        let text = crate::go_asm_header::text(&sources.go_files, arguments.options.release);
        sources.headers.push(("go_asm.h".to_owned(), text));
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
    let name = package_clause(&go_files);
    let package = match (&name, import_path(folder)) {
        (Some(name), _) if name == "main" => name.clone(),
        (_, Some(path)) => path,
        _ => name.unwrap_or_else(|| arguments.options.package.clone()),
    };
    Ok(Sources { inputs, go_files, package, headers: Vec::new(), is_folder: true })
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

/// The import path of a directory, from the go.mod above it (<https://go.dev/ref/mod#module-path>).
fn import_path(folder: &Path) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    let (root, text) = folder.ancestors().find_map(|root: &Path| {
        std::fs::read_to_string(root.join("go.mod")).ok().map(|text| (root.to_owned(), text))
    })?;
    let module = module_path(&text)?;
    let below: PathBuf = folder.strip_prefix(&root).ok()?.to_owned();
    let below = below.to_str()?;
    Some(match module.as_str() {
        // The standard library's packages have no module prefix.
        "std" => below.to_owned(),
        _ if below.is_empty() => module,
        _ => format!("{module}/{below}"),
    })
}

/// The path in a go.mod's `module` directive.
fn module_path(text: &str) -> Option<String> {
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    let mut words = lines.flat_map(str::split_whitespace).skip_while(|word| *word != "module").skip(1);
    let path = words.find(|word| *word != "(")?;
    Some(path.trim_matches(['"', '`']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::module_path;

    #[test]
    fn the_module_is_read_in_all_its_forms() {
        for text in [
            "module example.com/m\n\ngo 1.27\n",
            "// Deprecated: no module here\nmodule \"example.com/m\" // why\n",
            "module (\n\texample.com/m\n)\n",
            "go 1.27\r\nmodule `example.com/m`\r\n",
        ] {
            assert_eq!(module_path(text).as_deref(), Some("example.com/m"), "{text}");
        }
        assert_eq!(module_path("go 1.27\n// module x\n"), None);
    }
}
