//! The packages that a command line names, for commands that look at one after another.
//!
//! In: files, directories, and patterns of directories as the go command has them: `./...`. Out: an action on each package: the named files
//! together, each named directory, and each directory below that of a pattern which has assembly for linux/amd64.

use super::files::FileError;
use super::messages::Messages;
use std::path::{Path, PathBuf};

/// What is named.
enum Package {
    Named(Vec<PathBuf>),
    /// A directory that a pattern stands for, which need not have anything for this system.
    Found(PathBuf),
}

/// Does something with the inputs of each package; what is not assembly at all ends the command only where one is named. True if each action
/// says so.
pub(super) fn each(
    named: &[PathBuf],
    messages: &Messages,
    mut act: impl FnMut(&[PathBuf]) -> Result<bool, FileError>,
) -> Result<bool, FileError> {
    if let ([_], false) | ([], _) = (named, named.iter().any(|path| pattern(path).is_some())) {
        return act(named);
    }
    let mut ok = true;
    let mut tell = |result: Result<bool, FileError>| {
        ok &= result.unwrap_or_else(|error| {
            messages.fatal(&error);
            false
        })
    };
    for package in packages(named)? {
        match package {
            Package::Named(inputs) => tell(act(&inputs)),
            Package::Found(folder) => match act(std::slice::from_ref(&folder)) {
                Err(error) if error.is_no_source() => {}
                result => tell(result),
            },
        }
    }
    Ok(ok)
}

fn packages(named: &[PathBuf]) -> Result<Vec<Package>, FileError> {
    let is_other = |path: &&PathBuf| !path.is_dir() && pattern(path).is_none();
    let files: Vec<PathBuf> = named.iter().filter(is_other).cloned().collect();
    let mut packages = if files.is_empty() { Vec::new() } else { vec![Package::Named(files)] };
    for path in named.iter().filter(|path| !is_other(path)) {
        let Some(base) = pattern(path) else {
            packages.push(Package::Named(vec![path.clone()]));
            continue;
        };
        let before = packages.len();
        below(&base, true, &mut packages)?;
        if packages.len() == before {
            return Err(FileError::new("no-source", path, "no directory there has assembly"));
        }
    }
    Ok(packages)
}

/// The directory of a pattern.
pub(super) fn pattern(path: &Path) -> Option<PathBuf> {
    let base = path.to_str()?.strip_suffix("...")?;
    match base {
        "" => Some(PathBuf::from(".")),
        "/" => Some(PathBuf::from(base)),
        _ => base.strip_suffix('/').map(PathBuf::from),
    }
}

/// Adds a directory and those below it that have assembly, in the order of their names, without those that the go command leaves out (`go help
/// packages`), and other modules.
fn below(folder: &Path, is_base: bool, out: &mut Vec<Package>) -> Result<(), FileError> {
    let failed = |error: std::io::Error| FileError::read(folder, &error);
    let (mut folders, mut has_assembly) = (Vec::new(), false);
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        // Links to directories could lead back here.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let is_left_out = name.starts_with(['_', '.']) || matches!(&*name, "testdata" | "vendor");
        match is_folder {
            true if !is_left_out => folders.push(entry.path()),
            true => {}
            false if name == "go.mod" && !is_base => return Ok(()),
            false => has_assembly |= name.ends_with(".s"),
        }
    }
    if has_assembly {
        out.push(Package::Found(folder.to_owned()));
    }
    folders.sort_unstable();
    folders.iter().try_for_each(|folder| below(folder, false, out))
}
