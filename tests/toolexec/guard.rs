//! A Go tree whose own assembler refuses to work.
//!
//! In: a tree. Out: another one of the same files, kept beside it, with a program of ours in the place of `asm`: it refuses
//! where [`VARIABLE`] is set and passes everything on where it is not. So what was built with the variable set, by
//! the real go command in the usual way, was assembled by someone else.

use crate::support::tree::Tree;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Bumped when the tree is made in another way.
const FOLDER: &str = "guarded-1";

/// Set where Go's assembler must not be called.
pub(crate) const VARIABLE: &str = "RASM_GUARD";

/// The release is still asked for, since rasm answers with more than that.
const GUARD: &str = r#"#!/bin/sh
if [ -n "$RASM_GUARD" ] && [ "$*" != -V=full ]; then
    echo "Go's own assembler was called: $*" >&2
    exit 1
fi
exec "${0%/*}/itself/asm" "$@"
"#;

/// GOROOT of the guarded tree, which is made where it is not there yet.
pub(crate) fn root(tree: &Tree) -> Result<PathBuf, String> {
    let folder = tree.beside.join(FOLDER);
    if !folder.is_dir() {
        let scratch = tempfile::tempdir_in(&tree.beside).map_err(|error| at(&tree.beside, error))?;
        let whole = scratch.path().join("whole");
        copy(&tree.root, &whole.join("go"))?;
        replace_assembler(&whole.join("go/pkg/tool/linux_amd64"))?;
        match fs::rename(&whole, &folder) {
            // Another run was faster.
            Err(_) if folder.is_dir() => {}
            renamed => renamed.map_err(|error| at(&folder, error))?,
        }
    }
    Ok(folder.join("go"))
}

/// The same folders with the same files, by links where the file system has them.
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
    // It calls itself by the name of its file.
    let itself = tools.join("itself");
    fs::create_dir(&itself).map_err(|error| at(&itself, error))?;
    fs::rename(&assembler, itself.join("asm")).map_err(|error| at(&assembler, error))?;
    fs::write(&assembler, GUARD).map_err(|error| at(&assembler, error))?;
    fs::set_permissions(&assembler, PermissionsExt::from_mode(0o755)).map_err(|error| at(&assembler, error))
}

fn at(path: &Path, error: impl std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}
