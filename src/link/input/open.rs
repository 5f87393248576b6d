//! Opens all files: libraries in the search path, files named by scripts, members of thin archives.
//!
//! In: the inputs on a command line. Out: objects and archives in order, each opened once.

use super::{bare, linker_script};
use crate::ar;
use crate::diag::{FilePlace, Sink, reason};
use crate::link::elf::reader;
use crate::link::messages;
use crate::link::options::{Input, Options};
use crate::source::{Contents, Mapper};
use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

/// The most members of a thin archive to open.
const MOST_MEMBERS: usize = 1 << 20;

/// How deeply scripts may nest.
const DEEPEST: usize = 8;

/// A file that the program may need.
pub(crate) struct Opened {
    /// Its name in messages.
    pub(crate) name: String,
    pub(crate) contents: Contents,
    pub(crate) kind: Kind,
    /// It is used only if something refers to it.
    pub(crate) lazy: bool,
}

/// What a file contains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    Archive,
    /// Only its symbols are used.
    Symbols,
    /// Data between symbols with these names.
    Data(Box<[String; 3]>),
}

/// All files.
pub(crate) struct Files {
    pub(crate) opened: Vec<Opened>,
    /// The paths of all files read, in order.
    pub(crate) read: Vec<String>,
}

/// Which parts of a file belong to the program.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Take {
    /// Objects, and referenced members of archives.
    Usual,
    /// Objects, and all members of archives.
    Whole,
    /// Only what is referenced.
    Wanted,
}

impl Take {
    fn archives(whole: bool) -> Self {
        if whole { Take::Whole } else { Take::Usual }
    }
}

/// Opens everything.
pub(crate) fn open(inputs: &[Input], options: &Options, files: &dyn Mapper, sink: &mut Sink) -> Files {
    let (search, sysroot) = (options.search.as_slice(), options.sysroot.as_path());
    let mut loading = Loading {
        search,
        sysroot,
        files,
        opened: Vec::new(),
        read: Vec::new(),
        archives: HashSet::new(),
        sink,
    };
    for input in inputs {
        match input {
            Input::File { path, whole } => loading.file(path, Take::archives(*whole), 0),
            Input::Lazy { path } => loading.file(path, Take::Wanted, 0),
            Input::Library { name, whole } => loading.library(name, Take::archives(*whole), 0),
            Input::Object { name, contents } => {
                loading.push(name.clone(), contents.clone(), Kind::Object, false);
            }
            Input::Binary { path } => {
                let names = bare::names(&path.display().to_string());
                loading.whole(path, Kind::Data(Box::new(names)));
            }
            Input::Symbols { path } => loading.whole(path, Kind::Symbols),
        }
    }
    Files { opened: loading.opened, read: loading.read }
}

struct Loading<'a> {
    search: &'a [PathBuf],
    sysroot: &'a Path,
    files: &'a dyn Mapper,
    opened: Vec<Opened>,
    read: Vec<String>,
    /// Archives opened before: searching one again finds nothing new.
    archives: HashSet<(PathBuf, Take)>,
    sink: &'a mut Sink,
}

impl Loading<'_> {
    fn push(&mut self, name: String, contents: Contents, kind: Kind, lazy: bool) {
        self.opened.push(Opened { name, contents, kind, lazy });
    }

    /// Takes a file as it is, whatever it contains.
    fn whole(&mut self, path: &Path, kind: Kind) {
        match self.files.map(path) {
            Ok(contents) => {
                let name = path.display().to_string();
                self.read.push(name.clone());
                self.push(name, contents, kind, false);
            }
            Err(error) => self.unreadable(path, &error),
        }
    }

    fn error(&mut self, code: &'static str, file: impl Into<String>, message: impl Into<String>) {
        self.sink.push(messages::error(code, message).at(FilePlace::file(file), ""));
    }

    fn unreadable(&mut self, path: &Path, error: &io::Error) {
        self.error("unreadable-file", path.display().to_string(), reason(error));
    }

    fn library(&mut self, name: &str, take: Take, depth: usize) {
        let file = match name.strip_prefix(':') {
            Some(file) => file.to_owned(),
            None => format!("lib{name}.a"),
        };
        for folder in self.search {
            let path = folder.join(&file);
            match self.files.map(&path) {
                Ok(contents) => return self.contents(&path, contents, take, depth),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return self.unreadable(&path, &error),
            }
        }
        let error = messages::error("missing-library", format!("cannot find library `{name}` ({file})"));
        let folders: Vec<String> = self.search.iter().map(|folder| folder.display().to_string()).collect();
        self.sink.push(match folders.as_slice() {
            [] => error.note("no folders to search were given").help("name the folder with `-L`"),
            list => error.note(format!("searched: {}", list.join(", "))),
        });
    }

    fn file(&mut self, path: &Path, take: Take, depth: usize) {
        match self.files.map(path) {
            Ok(contents) => self.contents(path, contents, take, depth),
            Err(error) => self.unreadable(path, &error),
        }
    }

    fn contents(&mut self, path: &Path, contents: Contents, take: Take, depth: usize) {
        let bytes: &[u8] = (*contents).as_ref();
        let name = path.display().to_string();
        if self.read.last() != Some(&name) {
            self.read.push(name.clone());
        }
        if bytes.starts_with(reader::MAGIC) {
            return self.push(name, contents, Kind::Object, take == Take::Wanted);
        }
        if bytes.starts_with(reader::BITCODE) {
            self.sink.push(*reader::intermediate(&name, "LLVM"));
            return;
        }
        let Some(members) = ar::Members::new(bytes) else {
            return self.script(path, bytes, take, depth);
        };
        if !self.archives.insert((path.to_owned(), take)) {
            return;
        }
        if !members.is_thin() {
            return self.push(name, contents, Kind::Archive, take != Take::Whole);
        }
        // Paths are relative to the archive.
        let folder = path.parent().unwrap_or(Path::new(""));
        for member in
            members.filter(|member| !member.is_ok_and(|member| member.is_table())).take(MOST_MEMBERS)
        {
            match member {
                Ok(member) => {
                    let member = messages::shown(member.name);
                    let path = folder.join(&*member);
                    let named = format!("{name}({member})");
                    match self.files.map(&path) {
                        Ok(contents) => {
                            self.read.push(path.display().to_string());
                            self.push(named, contents, Kind::Object, take != Take::Whole);
                        }
                        Err(error) => {
                            self.error(
                                "unreadable-file",
                                named,
                                format!("{}: {}", path.display(), reason(&error)),
                            );
                        }
                    }
                }
                Err(at) => {
                    self.error(
                        "bad-archive",
                        &*name,
                        format!("damaged archive: no whole member at offset {at:#x}"),
                    );
                }
            }
        }
    }

    /// A linker script, which names other files.
    fn script(&mut self, path: &Path, bytes: &[u8], take: Take, depth: usize) {
        let name = path.display().to_string();
        // Scripts are short; a file that is not text is something else.
        let text =
            std::str::from_utf8(bytes).ok().filter(|text| text.len() < 1 << 16 && !text.contains('\0'));
        let Some(text) = text else {
            return self.error("unknown-file", name, "not an object, archive or linker script");
        };
        let files = match linker_script::files(text) {
            Ok(_) if depth == DEEPEST => Err("scripts name each other".to_owned()),
            other => other,
        };
        match files {
            Err(reason) => {
                let error = match source_of(path) {
                    Some(language) => {
                        messages::error("unknown-file", format!("{language}, which has to be compiled first"))
                            .help("compile it to an object, and link that")
                    }
                    None => messages::error(
                        "unknown-file",
                        format!("not an object or archive, and as a linker script: {reason}"),
                    ),
                };
                self.sink.push(error.at(FilePlace::file(name), ""));
            }
            Ok(files) => {
                for file in files {
                    match file.strip_prefix("-l") {
                        Some(library) => self.library(library, take, depth + 1),
                        None => self.named(path, &file, take, depth + 1),
                    }
                }
            }
        }
    }

    /// A file named by a script: at that path, beside the script, or in the search path.
    fn named(&mut self, script: &Path, file: &str, take: Take, depth: usize) {
        // Absolute paths in a script inside the sysroot are relative to it (GNU ld, `INPUT`).
        let is_inside = !self.sysroot.as_os_str().is_empty()
            && self.files.real(script).starts_with(self.files.real(self.sysroot));
        let (inside, file) = match file.strip_prefix('=').or_else(|| file.strip_prefix("$SYSROOT")) {
            Some(inside) => (Some(inside), inside),
            None => (Some(file).filter(|file| is_inside && file.starts_with('/')), file),
        };
        let inside = inside.map(|inside| self.sysroot.join(inside.trim_start_matches('/')));
        let beside = script.parent().unwrap_or(Path::new("")).join(file);
        let folders = self.search.iter().map(|folder| folder.join(file));
        let usual = [PathBuf::from(file), beside].into_iter().chain(folders);
        let places: Vec<PathBuf> = inside.into_iter().chain(usual).collect();
        for path in places {
            if let Ok(contents) = self.files.map(&path) {
                return self.contents(&path, contents, take, depth);
            }
        }
        let message = format!("cannot find `{file}`, which this linker script names");
        self.error("unreadable-file", script.display().to_string(), message);
    }
}

/// The language of a source, by its name.
fn source_of(path: &Path) -> Option<&'static str> {
    match path.extension()?.to_str()? {
        "c" | "h" => Some("C source"),
        "cc" | "cpp" | "cxx" | "hpp" => Some("C++ source"),
        "rs" => Some("Rust source"),
        "S" | "asm" => Some("assembly in another syntax"),
        _ => None,
    }
}
