//! A Go tree whose own assembler is blocked.
//!
//! In: a tree. Out: a tree with the same files, kept next to it, in which a script of ours replaces `asm`: it fails if
//! [`VARIABLE`] is set, and otherwise passes everything on. So whatever the real go command builds in the usual way with the
//! variable set was not assembled by Go's assembler.

use crate::support::tree::Tree;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Bump the number when the tree is made differently.
const FOLDER: &str = "guarded-1";

/// Set where Go's assembler must not be called.
pub(crate) const VARIABLE: &str = "RASM_GUARD";

/// The version query is still answered, since rasm extends the answer.
const GUARD: &str = r#"#!/bin/sh
if [ -n "$RASM_GUARD" ] && [ "$*" != -V=full ]; then
    echo "Go's own assembler was called: $*" >&2
    exit 1
fi
exec "${0%/*}/itself/asm" "$@"
"#;

/// GOROOT of the guarded tree, which is created unless present.
pub(crate) fn root(tree: &Tree) -> Result<PathBuf, String> {
    let folder = tree.beside.join(FOLDER);
    if !folder.is_dir() {
        let scratch = tempfile::tempdir_in(&tree.beside).map_err(|error| at(&tree.beside, error))?;
        let whole = scratch.path().join("whole");
        copy(&tree.root, &whole.join("go"))?;
        replace_assembler(&whole.join("go/pkg/tool/linux_amd64"))?;
        match fs::rename(&whole, &folder) {
            // Another process finished first.
            Err(_) if folder.is_dir() => {}
            renamed => renamed.map_err(|error| at(&folder, error))?,
        }
    }
    Ok(folder.join("go"))
}

/// Copies folders and files, with hard links where the file system supports them.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::create_dir_all(to).map_err(|error| at(to, error))?;
    for entry in fs::read_dir(from).map_err(|error| at(from, error))? {
        let entry = entry.map_err(|error| at(from, error))?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target)?;
        } else if fs::hard_link(&path, &target).is_err() {
            fs::copy(&path, &target).map_err(|error| at(&path, error))?;
        }
    }
    Ok(())
}

fn replace_assembler(tools: &Path) -> Result<(), String> {
    let assembler = tools.join("asm");
    // Its own file must still be named `asm`, which it uses as its name.
    let itself = tools.join("itself");
    fs::create_dir(&itself).map_err(|error| at(&itself, error))?;
    fs::rename(&assembler, itself.join("asm")).map_err(|error| at(&assembler, error))?;
    fs::write(&assembler, GUARD).map_err(|error| at(&assembler, error))?;
    fs::set_permissions(&assembler, PermissionsExt::from_mode(0o755)).map_err(|error| at(&assembler, error))
}

fn at(path: &Path, error: impl std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}
