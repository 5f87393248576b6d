//! The Go toolchain that an object is for, as its first line states it.
//!
//! In: the command line, the environment, and files of the Go tree. Out: the release, its experiments, and the line. The
//! linker requires all objects of a program to have the same first line, so the line that the compiler wrote takes
//! precedence.

use super::args::assemble::Assemble;
use super::files::FileError;
use super::target::LEVELS;
use crate::goobj::TextHeader;
use crate::{Options, Release, experiments};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// The file that the compiler writes beside the assembler's output, under the go command.
const PACKAGE: &str = "_pkg_.a";

/// The first line starts within this many bytes of an archive.
const ENOUGH: u64 = 4096;

/// The prefix of the line.
const START: &str = "go object linux amd64 ";

/// See the module documentation.
#[derive(Debug)]
pub(super) struct Toolchain {
    pub(super) release: Release,
    /// The enabled experiments, in Go's order.
    pub(super) experiments: Vec<String>,
    /// The root of the Go tree, or empty.
    pub(super) goroot: String,
    /// The first line of an object, without its line ending.
    pub(super) header: String,
}

impl Toolchain {
    /// Determines the toolchain for the output of `arguments`, and adapts the assembly options to it.
    pub(super) fn settle(arguments: &Assemble, options: &mut Options) -> Result<Self, FileError> {
        let toolchain = Self::find(arguments)?;
        options.release = toolchain.release;
        options.experiments = Some(toolchain.experiments.clone());
        // A Go object has its own kind of debug information.
        options.debug = false;
        Ok(toolchain)
    }

    /// The additional information recorded in an object; `directory` is the directory of the sources.
    pub(super) fn object_options<'a>(
        &'a self,
        arguments: &Assemble,
        directory: &'a str,
    ) -> crate::goobj::write::Options<'a> {
        crate::goobj::write::Options {
            header: &self.header,
            directory,
            goroot: &self.goroot,
            shared: arguments.options.shared,
            linkshared: arguments.linkshared,
            std: arguments.std,
            dwarf5: self.experiments.iter().any(|name| name == "dwarf5"),
        }
    }

    fn find(arguments: &Assemble) -> Result<Self, FileError> {
        let asked = arguments.options.release;
        let package = arguments.output.with_file_name(PACKAGE);
        let Some(header) = beside(&package)? else { return Self::of_environment(arguments) };
        let found = Self::of_header(header).map_err(|reason| wrong(&package, reason))?;
        if arguments.go.is_some() && found.release != asked {
            let reason = format!("made by Go {}, but `--go` asks for {asked}", found.release);
            return Err(wrong(&package, reason));
        }
        Ok(found)
    }

    /// The toolchain given by another object's first line.
    fn of_header(header: String) -> Result<Self, String> {
        let parts = TextHeader::parse(header.as_bytes()).filter(|parts| parts.line.starts_with(START));
        let parts = parts
            .ok_or_else(|| format!("not an object for linux/amd64: its header is `{}`", header.trim()))?;
        let release = parts.release().ok_or_else(|| format!("unknown release `{}`", parts.version))?;
        let names = parts.experiments.split(',').filter(|name| !name.is_empty());
        let experiments = names.map(str::to_owned).collect();
        Ok(Self { release, experiments, goroot: variable("GOROOT"), header: parts.line.to_owned() })
    }

    /// The toolchain given by the command line, the Go tree that GOROOT names, and the rest of the environment.
    fn of_environment(arguments: &Assemble) -> Result<Self, FileError> {
        let (asked, goroot) = (arguments.options.release, variable("GOROOT"));
        let given = arguments.go.as_deref().map(|given| given.strip_prefix("go").unwrap_or(given));
        let is_name = |given: &str| given.chars().all(|c| c.is_ascii_alphanumeric() || ".-_+".contains(c));
        if let Some(given) = given.filter(|given| !is_name(given)) {
            let reason = format!("invalid release `{}`", given.escape_debug());
            return Err(wrong(Path::new("--go"), reason));
        }
        let exact = given.filter(|given| given.matches('.').count() > 1);
        let tree = (!goroot.is_empty()).then(|| tree_version(&goroot)).flatten();
        // Without a patch release, the tree's is used if the tree is of the requested release.
        let fits = |tree: &String| given.is_none() || Release::parse(tree) == Some(asked);
        let version = match (exact, tree.filter(fits)) {
            (Some(exact), _) => format!("go{exact}"),
            (None, Some(tree)) => tree,
            (None, None) => format!("go{asked}.0"),
        };
        let release = Release::parse(&version).ok_or_else(|| {
            wrong(&Path::new(&goroot).join("VERSION"), format!("unknown release `{version}`"))
        })?;
        let on = experiments::enabled(release, &variable("GOEXPERIMENT"))
            .map_err(|error| wrong(Path::new("GOEXPERIMENT"), error.to_string()))?;
        // Any other value means the first level, as in Go.
        let said = variable("GOAMD64");
        let level = LEVELS.into_iter().find(|level| *level == said).unwrap_or(LEVELS[0]);
        let header = format!("{START}{version} GOAMD64={level} X:{}", on.join(","));
        Ok(Self { release, experiments: on.into_iter().map(str::to_owned).collect(), goroot, header })
    }
}

/// The first line of the object that the compiler wrote, with its line ending, if there is one.
fn beside(package: &Path) -> Result<Option<String>, FileError> {
    let mut start = Vec::new();
    // A device or a pipe may never end, or never begin.
    let read = std::fs::metadata(package).and_then(|metadata| match metadata.is_file() {
        true => File::open(package)?.take(ENOUGH).read_to_end(&mut start),
        false => Err(ErrorKind::NotFound.into()),
    });
    match read {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(FileError::read(package, &error)),
        Ok(_) => {}
    }
    let text = String::from_utf8_lossy(&start);
    let line = text.lines().find(|line| line.starts_with("go object "));
    let line = line.ok_or_else(|| wrong(package, "no Go object in it".into()))?;
    Ok(Some(format!("{line}\n")))
}

/// A toolchain that cannot be determined from a file, an option or a variable.
fn wrong(path: &Path, reason: String) -> FileError {
    FileError::new("wrong-toolchain", path, reason)
}

/// The release that a Go tree states.
pub(super) fn tree_version(goroot: &str) -> Option<String> {
    let text = std::fs::read_to_string(Path::new(goroot).join("VERSION")).ok()?;
    text.split_whitespace().next().map(str::to_owned)
}

/// Whether rasm links programs of a release.
pub(super) fn is_linked(version: &str) -> bool {
    Release::parse(version) == Some(crate::link::go::RELEASE)
}

/// The working directory as Go names it: PWD if it is correct, which preserves the user's symbolic links (Getwd in
/// os/getwd.go).
pub(super) fn working_directory() -> Result<String, FileError> {
    let place = |path: &Path| std::fs::metadata(path).map(|data| (data.dev(), data.ino())).ok();
    let named = variable("PWD");
    if named.starts_with('/') && place(Path::new(&named)).is_some_and(|is| Some(is) == place(Path::new(".")))
    {
        return Ok(named);
    }
    let directory = std::env::current_dir().map_err(|error| FileError::read(Path::new("."), &error))?;
    Ok(directory.to_string_lossy().into_owned())
}

/// An environment variable; empty if it is not set.
fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}
