//! Which Go an object is for: what its first line says.
//!
//! In: the command line, the environment, and files of Go. Out: the release, its experiments, and the line. The
//! linker wants the first lines of all objects of a program to be equal, so what the compiler wrote comes first.

use super::args::Arguments;
use super::files::FileError;
use crate::Release;
use crate::experiments;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// What the compiler writes beside the assembler's output, under the go command.
const PACKAGE: &str = "_pkg_.a";

/// The first line begins in the first bytes of an archive.
const ENOUGH: u64 = 4096;

/// What begins the line.
const START: &str = "go object linux amd64 ";

/// See the module.
#[derive(Debug)]
pub(super) struct Toolchain {
    pub(super) release: Release,
    /// Experiments that are on, in Go's order.
    pub(super) experiments: Vec<String>,
    /// The folder of the Go tree, or empty.
    pub(super) goroot: String,
    /// `go1.27.3`.
    version: String,
    /// `v1`.
    level: String,
}

impl Toolchain {
    /// What is known of the Go that the output of `arguments` is for.
    pub(super) fn find(arguments: &Arguments) -> Result<Self, FileError> {
        let goroot = variable("GOROOT");
        let given = arguments.go.as_deref().map(|given| given.strip_prefix("go").unwrap_or(given));
        if let Some(line) = beside(&arguments.output)? {
            let mut found = Self::parse(&line, goroot)
                .map_err(|reason| FileError::new(&arguments.output.with_file_name(PACKAGE), reason))?;
            if given.is_some() && found.release != arguments.options.release {
                let (said, is) = (arguments.options.release, &found.version);
                let reason = format!("it is of {is}, and --go says {said}");
                return Err(FileError::new(&arguments.output.with_file_name(PACKAGE), reason));
            }
            if found.level.is_empty() {
                found.level = level();
            }
            return Ok(found);
        }
        let tree = (!goroot.is_empty()).then(|| tree_version(&goroot)).flatten();
        let version = match (given, tree) {
            // Whoever names no patch release means that of the tree, if it is one of these.
            (Some(given), Some(tree)) if Release::parse(&tree) == Some(arguments.options.release) => {
                if given.matches('.').count() > 1 { format!("go{given}") } else { tree }
            }
            (Some(given), _) if given.matches('.').count() > 1 => format!("go{given}"),
            (None, Some(tree)) => tree,
            _ => format!("go{}.0", arguments.options.release),
        };
        let release = Release::parse(&version).ok_or_else(|| {
            FileError::new(&Path::new(&goroot).join("VERSION"), format!("{version} is not known"))
        })?;
        let on = experiments::enabled(release, &variable("GOEXPERIMENT"))
            .map_err(|error| FileError::new(Path::new("GOEXPERIMENT"), error))?;
        let experiments = on.into_iter().map(str::to_owned).collect();
        Ok(Self { release, experiments, goroot, version, level: level() })
    }

    /// The first line of an object, without its end.
    pub(super) fn header(&self) -> String {
        format!("{START}{} GOAMD64={} X:{}", self.version, self.level, self.experiments.join(","))
    }

    /// Takes the line of another object apart.
    fn parse(line: &str, goroot: String) -> Result<Self, String> {
        let other = || format!("it is no object for linux on amd64, but says `{line}`");
        let rest = line.strip_prefix(START).ok_or_else(other)?;
        let (rest, experiments) = rest.split_once(" X:").unwrap_or((rest, ""));
        let (version, level) = rest.split_once(" GOAMD64=").unwrap_or((rest, ""));
        let release = Release::parse(version).ok_or_else(|| format!("{version} is not known"))?;
        let names = experiments.split(',').filter(|name| !name.is_empty()).map(str::to_owned);
        let (version, level) = (version.to_owned(), level.to_owned());
        Ok(Self { release, experiments: names.collect(), goroot, version, level })
    }
}

/// The first line of the object that the compiler wrote beside `output`, if it did.
fn beside(output: &Path) -> Result<Option<String>, FileError> {
    let path = output.with_file_name(PACKAGE);
    let mut start = Vec::new();
    let read = File::open(&path).and_then(|file| file.take(ENOUGH).read_to_end(&mut start));
    match read {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(FileError::new(&path, error)),
        Ok(_) => {}
    }
    let text = String::from_utf8_lossy(&start);
    let line = text.lines().find(|line| line.starts_with("go object "));
    let line = line.ok_or_else(|| FileError::new(&path, "it holds no Go object"))?;
    Ok(Some(line.to_owned()))
}

/// What a Go tree says of its release.
pub(super) fn tree_version(goroot: &str) -> Option<String> {
    let text = std::fs::read_to_string(Path::new(goroot).join("VERSION")).ok()?;
    text.split_whitespace().next().map(str::to_owned)
}

/// The working directory as Go names it: by PWD where that is right, so through links as the user went
/// (Getwd in os/getwd.go).
pub(super) fn working_directory() -> Result<String, FileError> {
    let place = |path: &Path| std::fs::metadata(path).map(|data| (data.dev(), data.ino())).ok();
    let named = variable("PWD");
    if named.starts_with('/') && place(Path::new(&named)).is_some_and(|is| Some(is) == place(Path::new(".")))
    {
        return Ok(named);
    }
    let directory = std::env::current_dir().map_err(|error| FileError::new(Path::new("."), error))?;
    Ok(directory.to_string_lossy().into_owned())
}

fn level() -> String {
    let level = variable("GOAMD64");
    if level.is_empty() { "v1".to_owned() } else { level }
}

/// A variable of the environment; empty if it is not set.
fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}
