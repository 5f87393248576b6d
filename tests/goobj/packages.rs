//! Archives of packages and the output of Go's tools for them, recorded once per machine.
//!
//! In: a Go tree. Out: for each package in [`PACKAGES`], its archive, the output of `go tool nm`, and that of `go tool objdump`
//! for each object in it, kept in a folder next to the tree.

use crate::support::run;
use crate::support::tree::Tree;
use rasm::goobj::archive;
use rasm::goobj::identify::{Kind, identify};
use std::fs;
use std::path::Path;

/// Bump the number when the recorded data changes.
const FOLDER: &str = "objects-1";

/// Compiled code of several kinds, with and without assembly.
const PACKAGES: [&str; 7] =
    ["internal/bytealg", "math", "math/bits", "reflect", "runtime", "strings", "unicode/utf8"];

/// Size limit: Go's disassembler searches every line from the start, and takes minutes for larger objects.
const TOO_LARGE: usize = 4 << 20;

/// A package's archive and the output of Go's tools.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) archive: Vec<u8>,
    pub(crate) nm: String,
    /// Each object with the output of `objdump`.
    pub(crate) objects: Vec<(Vec<u8>, String)>,
}

/// All packages; they are recorded first unless present.
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

/// Builds the packages, runs the tools and puts the record in `folder`, atomically.
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
        // Another process finished first; its record is equivalent.
        Err(_) if folder.is_dir() => Ok(()),
        renamed => renamed.map_err(|error| at(folder, error)),
    }
}

fn at(path: &Path, error: impl std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}
