//! The objects of the program, in load order.
//!
//! In: archives of packages. Out: their libraries and objects, checked: those that `main` needs, breadth first along the
//! imports, then the runtime. Anything but a Go object of the release is refused (loadlib and ldobj in
//! cmd/link/internal/ld/lib.go).

use super::options::Options;
use super::refusal::{Refusal, refuse, text};
use super::release::{EXPERIMENTS, RELEASE};
use super::symbols::ObjectId;
use super::symbols::{Library, LibraryId, ObjectFile};
use crate::goobj::archive::{self, Member};
use crate::goobj::format::object_flag;
use crate::goobj::read::Object;
use crate::source::{Contents, Mapper};
use index_vec::IndexVec;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::path::Path;

/// The start of the section with cgo's directives for the linker.
const CGO: &[u8] = b"\n$$  // cgo";

/// The only directive that has no effect without C: the runtime exports its entry point.
const EXPORT: &[u8] = b"\n$$  // cgo\n[[\"cgo_export_static\",\"main\"]]\n";

/// The files of a program: `main` first, then the packages of the import configuration.
pub(crate) struct Files(Vec<(String, Option<Contents>)>);

/// The objects of an archive, or why it cannot be linked.
type Archive<'a> = Result<Vec<Object<'a>>, Refusal>;

/// The objects of a program.
pub(crate) struct Loaded<'a> {
    pub(crate) libraries: IndexVec<LibraryId, Library<'a>>,
    pub(crate) objects: IndexVec<ObjectId, ObjectFile<'a>>,
    /// The release that compiled them, such as `go1.27.3`.
    pub(crate) version: &'a str,
}

/// Packages whose programs are left to Go's linker.
const REFUSED: [&str; 2] = ["plugin", "runtime/cgo"];

/// Maps all files. A missing file is an error only if it is needed. The go command lists what a program needs and no more, so a
/// program that is not linked here is refused before any file is read.
pub(crate) fn open(options: &Options, mapper: &dyn Mapper) -> Result<Files, Refusal> {
    if let Some((path, _)) = options.packages.iter().find(|(path, _)| REFUSED.contains(&path.as_str())) {
        return refuse!("programs with package `{path}` are not supported");
    }
    let main = [("main".to_owned(), options.main.clone())];
    let all = main.into_iter().chain(options.packages.iter().cloned());
    Ok(Files(all.map(|(path, file)| (path, mapper.map(Path::new(&file)).ok())).collect()))
}

/// Reads the objects that the program needs.
pub(crate) fn load(files: &Files) -> Result<Loaded<'_>, Refusal> {
    let mut archives: Vec<Option<Archive<'_>>> = files.0.par_iter().map(archive).collect();
    let numbers: FxHashMap<&[u8], usize> =
        files.0.iter().enumerate().rev().map(|(number, (path, _))| (path.as_bytes(), number)).collect();
    let mut loader = Loader::default();
    loader.library(b"main", [0; 8])?;
    let mut next = 0;
    loop {
        if next == loader.libraries.len() {
            loader.library(b"runtime", [0; 8])?;
            if next == loader.libraries.len() {
                break;
            }
        }
        let library = LibraryId::from_usize(next);
        let path = loader.libraries[library].path;
        let number = numbers.get(path).copied();
        match number.and_then(|number| archives[number].take()) {
            Some(objects) => loader.load(library, objects?)?,
            None => return refuse!("cannot read the archive of package `{}`", text(path)),
        }
        next += 1;
    }
    let Some(first) = loader.objects.first() else { return refuse!("package `main` has no objects") };
    let version = first.object.text().version.split(' ').next().unwrap_or_default();
    Ok(Loaded { libraries: loader.libraries, objects: loader.objects, version })
}

fn archive((path, contents): &(String, Option<Contents>)) -> Option<Archive<'_>> {
    Some(objects(path, (**contents.as_ref()?).as_ref()))
}

/// The objects of an archive.
fn objects<'a>(path: &str, bytes: &'a [u8]) -> Archive<'a> {
    let damaged = |fault: &dyn std::fmt::Display| Refusal(format!("package `{path}`: {fault}"));
    let mut objects = Vec::new();
    for member in archive::members(bytes).map_err(|fault| damaged(&fault))? {
        let member = member.map_err(|fault| damaged(&fault))?;
        if matches!(member.name, b"dynimportfail" | b"preferlinkext") {
            return refuse!("package `{path}` needs an external linker");
        }
        if is_object(&member) {
            objects.push(object(path, member.data)?);
        }
    }
    Ok(objects)
}

/// Whether a member is an object. A 16-byte name may be truncated.
fn is_object(member: &Member<'_>) -> bool {
    let name = member.name;
    name != b"__.PKGDEF" && (name.len() >= 16 || name.ends_with(b".o") || name.ends_with(b".syso"))
}

fn object<'a>(path: &str, bytes: &'a [u8]) -> Result<Object<'a>, Refusal> {
    let object = match Object::parse(bytes) {
        Ok(object) => object,
        Err(fault) => return refuse!("package `{path}` has an object that is not linked here: {fault}"),
    };
    let header = object.text();
    if (header.system, header.architecture) != ("linux", "amd64") || header.release() != Some(RELEASE) {
        return refuse!("package `{path}` was compiled by `{}`", header.line);
    }
    if header.experiments != EXPERIMENTS {
        return refuse!("package `{path}` was compiled with other experiments: {}", header.experiments);
    }
    if object.flags() & (object_flag::UNLINKABLE | object_flag::SHARED) != 0 {
        return refuse!("package `{path}` was not compiled for an executable");
    }
    let further = object.further_text();
    if memchr::memmem::find(further, CGO).is_some_and(|at| !further[at..].starts_with(EXPORT)) {
        return refuse!("package `{path}` contains cgo directives");
    }
    Ok(object)
}

#[derive(Default)]
struct Loader<'a> {
    libraries: IndexVec<LibraryId, Library<'a>>,
    objects: IndexVec<ObjectId, ObjectFile<'a>>,
    numbers: FxHashMap<&'a [u8], LibraryId>,
    fingerprints: Vec<[u8; 8]>,
}

impl<'a> Loader<'a> {
    /// The library of a package, appended if it is new. Nonzero fingerprints must agree.
    fn library(&mut self, path: &'a [u8], fingerprint: [u8; 8]) -> Result<LibraryId, Refusal> {
        if let Some(known) = self.numbers.get(path) {
            let own = self.fingerprints[known.index()];
            if own != [0; 8] && fingerprint != [0; 8] && own != fingerprint {
                return refuse!("package `{}` is not the one that was imported", text(path));
            }
            return Ok(*known);
        }
        if REFUSED.iter().any(|refused| path == refused.as_bytes()) {
            return refuse!("programs with package `{}` are not supported", text(path));
        }
        let id = self.libraries.push(Library { path, imports: Vec::new() });
        self.fingerprints.push(fingerprint);
        self.numbers.insert(path, id);
        Ok(id)
    }

    /// Adds the objects of a library, and the libraries that they import.
    fn load(&mut self, library: LibraryId, objects: Vec<Object<'a>>) -> Result<(), Refusal> {
        let path = self.libraries[library].path;
        let is_main = |object: &Object<'_>| {
            object
                .further_text()
                .split(|byte| *byte == b'\n')
                .take_while(|line| !line.is_empty())
                .any(|line| line == b"main")
        };
        if library.index() == 0 && !objects.iter().any(is_main) {
            return refuse!("the archive does not contain package `main`");
        }
        for object in objects {
            if let Some(first) = self.objects.first()
                && first.object.text().line != object.text().line
            {
                return refuse!("package `{}` was compiled by `{}`", text(path), object.text().line);
            }
            let own = object.fingerprint();
            let known = &mut self.fingerprints[library.index()];
            if own != [0; 8] && *known == [0; 8] {
                *known = own;
            }
            if own != [0; 8] && *known != own {
                return refuse!("package `{}` is not the one that was imported", text(path));
            }
            for import in object.imports() {
                let imported = self.library(import.path, import.fingerprint)?;
                self.libraries[library].imports.push(imported);
            }
            self.objects.push(ObjectFile { object, library, syms: Vec::new(), packages: Vec::new() });
        }
        Ok(())
    }
}
