//! Source files beside their code.
//!
//! In: paths and lines as the file's debug information has them, untrusted, and folders for relative paths. Out: the text of a
//! line; a warning for each file that cannot be read. The files used last are kept.

use crate::diag::{Diagnostic, Severity, reason};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// Files kept.
const KEPT: usize = 16;

/// The largest source file that is read, in bytes.
const LARGEST: u64 = 1 << 26;

/// The text of source files.
pub(super) struct Sources<'d> {
    /// Where files with relative paths may be.
    folders: &'d [PathBuf],
    /// The last one used is the last.
    files: Vec<File>,
    missing: BTreeSet<Rc<str>>,
    warnings: Vec<Diagnostic>,
}

struct File {
    path: Rc<str>,
    /// Empty if it cannot be read.
    text: String,
    /// Where lines begin.
    lines: Vec<usize>,
}

/// What stands for the root of the Go tree in paths of its own packages.
const GO_ROOT: &str = "$GOROOT/";

impl<'d> Sources<'d> {
    pub(super) fn new(folders: &'d [PathBuf]) -> Self {
        Self { folders, files: Vec::new(), missing: BTreeSet::new(), warnings: Vec::new() }
    }

    /// The text of a line, without its end; none if it cannot be had.
    pub(super) fn line(&mut self, path: &Rc<str>, line: u32) -> Option<&str> {
        match self.files.iter().position(|file| file.path == *path) {
            Some(at) => self.files[at..].rotate_left(1),
            None => {
                let file = self.read(path);
                if self.files.len() == KEPT {
                    self.files.remove(0);
                }
                self.files.push(file);
            }
        }
        let file = self.files.last()?;
        let number = usize::try_from(line).ok()?.checked_sub(1)?;
        let start = *file.lines.get(number)?;
        let end = file.lines.get(number + 1).map_or(file.text.len(), |next| next - 1);
        Some(file.text[start..end].trim_end())
    }

    /// A warning for each file that could not be read.
    pub(super) fn warnings(self) -> Vec<Diagnostic> {
        self.warnings
    }

    fn read(&mut self, path: &Rc<str>) -> File {
        let text = self.find(path).unwrap_or_else(|error| {
            if !path.is_empty() && self.missing.insert(Rc::clone(path)) {
                let text = format!("cannot show lines of `{path}`: {}", reason(&error));
                self.warnings.push(Diagnostic::unplaced(Severity::Warning, "no-source", text));
            }
            String::new()
        });
        let next = |(at, _): (usize, &str)| at + 1;
        let lines = [0].into_iter().filter(|_| !text.is_empty()).chain(text.match_indices('\n').map(next));
        File { path: Rc::clone(path), lines: lines.collect(), text }
    }
}

impl Sources<'_> {
    fn find(&self, path: &str) -> io::Result<String> {
        let relative = Path::new(path.strip_prefix(GO_ROOT).unwrap_or(path));
        let in_folders = self.folders.iter().map(|folder| folder.join(relative));
        let found = in_folders.filter(|_| relative.is_relative()).find_map(|path| contents(&path).ok());
        found.map_or_else(|| contents(Path::new(path)), Ok)
    }
}

/// Only files are opened: a damaged object may name a device.
fn contents(path: &Path) -> io::Result<String> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(io::Error::other("not a file"));
    }
    if metadata.len() > LARGEST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}
