//! Reads and writes files. Output files are replaced atomically.

use crate::diag::{Diagnostic, FilePlace, Severity, reason};
use std::fmt;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// A file that could not be read or written, and why.
#[derive(Debug)]
pub(super) struct FileError {
    code: &'static str,
    path: PathBuf,
    reason: String,
    help: Option<String>,
}

impl FileError {
    /// An error with this code.
    pub(super) fn new(code: &'static str, path: &Path, reason: impl Into<String>) -> Self {
        Self { code, path: path.to_owned(), reason: reason.into(), help: None }
    }

    pub(super) fn read(path: &Path, error: &io::Error) -> Self {
        Self::new("unreadable-file", path, reason(error))
    }

    pub(super) fn write(path: &Path, error: &io::Error) -> Self {
        Self::new("unwritable-file", path, reason(error))
    }

    pub(super) fn stdout(error: &io::Error) -> Self {
        Self::write(Path::new("standard output"), error)
    }

    pub(super) fn stderr(error: &io::Error) -> Self {
        Self::write(Path::new("standard error"), error)
    }

    /// Whether there is nothing to assemble in a directory.
    pub(super) fn is_no_source(&self) -> bool {
        self.code == "no-source"
    }

    /// The error as a diagnostic.
    pub(super) fn diagnostic(&self) -> Diagnostic {
        let place = FilePlace::file(self.path.display().to_string());
        let diagnostic = Diagnostic::unplaced(Severity::Error, self.code, &self.reason).at(place, "");
        match &self.help {
            Some(text) => diagnostic.help(text),
            None => diagnostic,
        }
    }

    /// Suggests what may have been meant.
    pub(super) fn help(self, text: String) -> Self {
        Self { help: Some(text), ..self }
    }
}

/// The path and the reason.
impl fmt::Display for FileError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.path.display(), self.reason)
    }
}

/// Whether the path means standard input or output.
fn is_standard(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The size limit for inputs, in bytes: listings of large programs are smaller, devices have no end.
const LARGEST: u64 = 1 << 31;

/// Reads a whole file, or standard input for `-`.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    let result = if is_standard(path) {
        read_all(io::stdin().lock(), 0)
    } else {
        std::fs::File::open(path).and_then(|file| {
            let length = file.metadata().map_or(0, |metadata| metadata.len());
            read_all(file, length)
        })
    };
    result.map_err(|error| FileError::read(path, &error))
}

/// Reads everything; `length` is the expected number of bytes.
fn read_all(from: impl Read, length: u64) -> io::Result<Vec<u8>> {
    let mut contents = Vec::with_capacity(length.min(LARGEST) as usize + 1);
    from.take(LARGEST + 1).read_to_end(&mut contents)?;
    if contents.len() as u64 > LARGEST {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "larger than 2 GiB"));
    }
    Ok(contents)
}

/// The permissions of a new file, subject to the umask.
pub(super) mod mode {
    pub(in crate::cli) const FILE: u32 = 0o666;
    pub(in crate::cli) const PROGRAM: u32 = 0o777;
    /// As Go's linker gives them (outbufMode in cmd/link/internal/ld/outbuf.go).
    pub(in crate::cli) const GO_PROGRAM: u32 = 0o775;
}

/// Writes a file, or standard output for `-`. An existing file stays as it is until the new one is complete.
pub(super) fn write(path: &Path, contents: &[u8]) -> Result<(), FileError> {
    write_as(path, contents, mode::FILE)
}

/// As [`write`], with permissions, one of [`mode`].
pub(super) fn write_as(path: &Path, contents: &[u8], mode: u32) -> Result<(), FileError> {
    if is_standard(path) {
        return write_stdout(contents);
    }
    replace(path, contents, mode).map_err(|error| FileError::write(path, &error))
}

/// Writes a file that exists, with the permissions that it has, less those that the umask takes away; one that is read-only stays, though
/// it could be replaced.
pub(super) fn rewrite(path: &Path, contents: &[u8]) -> Result<(), FileError> {
    if std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().readonly()) {
        return Err(FileError::new("unwritable-file", path, "it is read-only"));
    }
    #[cfg(unix)]
    let mode = {
        use std::os::unix::fs::PermissionsExt;
        std::fs::metadata(path).map_or(mode::FILE, |metadata| metadata.permissions().mode() & 0o777)
    };
    #[cfg(not(unix))]
    let mode = mode::FILE;
    write_as(path, contents, mode)
}

fn replace(path: &Path, contents: &[u8], mode: u32) -> io::Result<()> {
    // A device or a pipe cannot be replaced, only written to.
    if std::fs::metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
        return std::fs::write(path, contents);
    }
    // Like cp, does not write through a dangling link.
    if path.is_symlink() && !path.exists() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "a symbolic link to a file that does not exist"));
    }
    // Writes to the target of a link, as other programs do.
    let resolved = std::fs::canonicalize(path);
    let path = resolved.as_deref().unwrap_or(path);
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".rasm-");
    #[cfg(unix)]
    {
        // Subject to the umask, as for any new file.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = mode;
    // The original error would name the temporary file, which means nothing to the user.
    let mut file = builder.tempfile_in(folder).map_err(|error| {
        io::Error::new(
            error.kind(),
            match error.kind() {
                io::ErrorKind::NotFound => format!("no directory `{}`", folder.display()),
                kind => format!("cannot create a file in `{}`: {kind}", folder.display()),
            },
        )
    })?;
    file.write_all(contents)?;
    file.persist(path)?;
    Ok(())
}

/// A name as it is written in a make rule. A backslash is literal unless a blank or `#` follows it.
pub(super) fn for_make(name: &str) -> String {
    name.replace('$', "$$").replace(' ', "\\ ").replace('#', "\\#")
}

/// Text that goes on to a file; keeps the file's error.
pub(super) struct Text<'o, W> {
    out: &'o mut W,
    pub(super) failure: io::Result<()>,
}

impl<'o, W> Text<'o, W> {
    pub(super) fn new(out: &'o mut W) -> Self {
        Self { out, failure: Ok(()) }
    }
}

impl<W: Write> fmt::Write for Text<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.out.write_all(text.as_bytes()).map_err(|error| {
            self.failure = Err(error);
            fmt::Error
        })
    }
}

/// Writes to standard output. A reader may close it early, which is not an error.
pub(super) fn write_stdout(contents: &[u8]) -> Result<(), FileError> {
    let mut out = io::stdout().lock();
    match out.write_all(contents).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(FileError::stdout(&error)),
        _ => Ok(()),
    }
}
