//! Archives of packages and what Go's tools say of them, recorded once a machine.
//!
//! In: a Go tree. Out: for each package of [`PACKAGES`] its archive, the output of `go tool nm`, and that of
//! `go tool objdump` for each object in it, kept in a folder beside the tree.

use crate::support::run;
use crate::support::tree::Tree;
use rasm::goobj::archive;
use rasm::goobj::identify::{Kind, identify};
use std::fs;
use std::path::Path;

/// Bumped when what is recorded changes.
const FOLDER: &str = "objects-1";

/// Compiled code of several kinds, with assembly and without.
const PACKAGES: [&str; 7] =
    ["internal/bytealg", "math", "math/bits", "reflect", "runtime", "strings", "unicode/utf8"];

/// Objects so large that Go's disassembler, which looks every line up from the start, takes minutes.
const TOO_LARGE: usize = 4 << 20;

/// A package's archive and what Go says of it.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) archive: Vec<u8>,
    pub(crate) nm: String,
    /// Each object with what `objdump` prints for it.
    pub(crate) objects: Vec<(Vec<u8>, String)>,
}

/// All packages, recording them first where that was not done yet.
pub(crate) fn load(tree: &Tree) -> Result<Vec<Package>, String> {
    let folder = tree.beside.join(FOLDER);
    if !folder.is_dir() {
        println!("oracle: recording what the tools of Go {} see in its objects", tree.release);
        record(tree, &folder)?;
    }
    PACKAGES.iter().map(|package| read(&folder, package)).collect()
}

fn read(folder: &Path, package: &str) -> Result<Package, String> {
    let name = package.replace('/', "_");
    let bytes = |name: &str| fs::read(folder.join(name)).map_err(|error| at(&folder.join(name), error));
    let text = |name: &str| bytes(name).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let mut objects = Vec::new();
    for number in 0.. {
        let object = format!("{name}.{number}.o");
        if !folder.join(&object).is_file() {
            break;
        }
        objects.push((bytes(&object)?, text(&format!("{name}.{number}.objdump"))?));
    }
    Ok(Package { archive: bytes(&format!("{name}.a"))?, nm: text(&format!("{name}.nm"))?, objects, name })
}

/// Builds the packages, asks the tools and leaves the record in `folder`, whole or not at all.
fn record(tree: &Tree, folder: &Path) -> Result<(), String> {
    let scratch = tempfile::tempdir_in(&tree.beside).map_err(|error| at(&tree.beside, error))?;
    let record = scratch.path().join("record");
    fs::create_dir(&record).map_err(|error| at(&record, error))?;
    let go = |arguments: &[&str]| -> Result<Vec<u8>, String> {
        let mut command = run::clean(&tree.root.join("bin/go"), tree);
        command.current_dir(tree.root.join("src")).env("GOPROXY", "off").args(arguments);
        Ok(run::outcome(command)?.expect(&format!("go {}", arguments.join(" ")))?.stdout)
    };
    let list = go(&[&["list", "-export", "-f", "{{.ImportPath}} {{.Export}}"], &PACKAGES[..]].concat())?;
    for line in String::from_utf8_lossy(&list).lines() {
        let (package, export) = line.split_once(' ').ok_or("go list: a line of one word")?;
        let name = package.replace('/', "_");
        let file = |more: &str| record.join(format!("{name}.{more}"));
        let write = |more: &str, contents: &[u8]| {
            fs::write(file(more), contents).map_err(|error| at(&file(more), error))
        };
        let contents = fs::read(export).map_err(|error| at(Path::new(export), error))?;
        write("a", &contents)?;
        write("nm", &go(&["tool", "nm", "-size", "-sort", "none", &file("a").to_string_lossy()])?)?;
        let members = archive::members(&contents).map_err(|fault| fault.to_string())?;
        let mut number = 0;
        for member in members {
            let data = member.map_err(|fault| fault.to_string())?.data;
            if identify(data) != Kind::GoObject || data.len() > TOO_LARGE {
                continue;
            }
            let object = format!("{number}.o");
            write(&object, data)?;
            let dump = go(&["tool", "objdump", &file(&object).to_string_lossy()])?;
            write(&format!("{number}.objdump"), &dump)?;
            number += 1;
        }
    }
    match fs::rename(&record, folder) {
        // Another run was faster; its record is as good.
        Err(_) if folder.is_dir() => Ok(()),
        renamed => renamed.map_err(|error| at(folder, error)),
    }
}

fn at(path: &Path, error: impl std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}
