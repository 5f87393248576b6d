//! One case: a source with its directives, and the golden next to it.
//!
//! In: `//# flags: …` and `//# files: …` of a source. Out: the arguments of a call, and the comparison with the golden. The
//! checks decide what output is compared.

use crate::support::difference;
use crate::support::directives;
use crate::support::settings::bless;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A source file of a folder.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    /// The file name without `.s`.
    pub(crate) name: String,
    /// The folder, which is also the working directory, so that the output contains no path of this machine.
    pub(crate) folder: PathBuf,
    /// `//# flags:`, split at spaces; `~` stands for a space.
    pub(crate) flags: Vec<String>,
    /// `//# files:`, by default only the source; `-` is standard input, which is the source.
    pub(crate) files: Vec<String>,
}

/// The cases of `testdata/FOLDER`, by name; sources in `more/` belong to the cases that name them.
pub(crate) fn all(folder: &str) -> Result<Vec<Case>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(folder);
    let at = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut cases = Vec::new();
    for entry in fs::read_dir(&folder).map_err(at)? {
        let path = entry.map_err(at)?.path();
        if path.extension().is_some_and(|extension| extension == "s") {
            cases.push(read(&folder, &path)?);
        }
    }
    if cases.is_empty() {
        return Err(format!("{}: no cases", folder.display()));
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}

fn read(folder: &Path, path: &Path) -> Result<Case, String> {
    let contents = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let text = String::from_utf8_lossy(&contents);
    let directives = directives::read(&text, &["flags", "files"])
        .map_err(|error| format!("{}: {error}", path.display()))?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Case {
        flags: directives.words("flags").unwrap_or_default(),
        files: directives.words("files").unwrap_or_else(|| vec![format!("{name}.s")]),
        folder: folder.to_owned(),
        name,
    })
}

impl Case {
    /// The rasm under test, in the case's folder.
    pub(crate) fn rasm(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rasm"));
        command.current_dir(&self.folder).env_remove("CLICOLOR_FORCE").env("GOROOT", "off");
        command
    }

    /// A file next to the source.
    pub(crate) fn beside(&self, extension: &str) -> PathBuf {
        self.folder.join(format!("{}.{extension}", self.name))
    }

    /// Compares output with the golden, or rewrites it.
    pub(crate) fn golden(&self, extension: &str, have: &str) -> Result<(), String> {
        if bless() {
            return self.write(extension, have);
        }
        let path = self.beside(extension);
        let want = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        difference::in_lines(["golden", "now"], want.as_bytes(), have.as_bytes())
    }

    /// Writes a golden.
    pub(crate) fn write(&self, extension: &str, text: &str) -> Result<(), String> {
        let path = self.beside(extension);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    }
}
