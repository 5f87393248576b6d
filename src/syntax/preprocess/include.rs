//! The search for `#include` files.
//!
//! In: a name as written, the -I folders, the loader. Out: the file's id; each file is loaded once per run. The search order
//! is Go's: the name itself, the root file's folder, the -I folders; then the built-in headers.

use crate::diag::suggest;
use crate::source::{FileId, TooLarge};
use crate::syntax::Context;
use rustc_hash::FxHashMap;
use std::io;
use std::path::{Path, PathBuf};

/// The headers built into the assembler, so that no Go tree is needed.
const BUILT_IN: [(&str, &str); 4] = [
    ("textflag.h", include_str!("headers/textflag.h")),
    ("funcdata.h", include_str!("headers/funcdata.h")),
    ("go_tls.h", include_str!("headers/go_tls.h")),
    ("asm_amd64.h", include_str!("headers/asm_amd64.h")),
];

/// The text of a header that is built in.
#[cfg(feature = "lsp")]
pub(crate) fn built_in_header(name: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|(built_in, _)| *built_in == name).map(|(_, text)| *text)
}

/// The names of the headers that are built in.
#[cfg(feature = "lsp")]
pub(crate) fn built_in_headers() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|(name, _)| *name)
}

/// Whether a text may include a header that is not built in: one that leads to others.
pub(crate) fn includes_others(text: &[u8]) -> bool {
    const WORD: &[u8] = b"include";
    memchr::memmem::find_iter(text, WORD).any(|at| {
        let rest = text[at + WORD.len()..].trim_ascii_start();
        let Some(rest) = rest.strip_prefix(b"\"") else { return false };
        !BUILT_IN
            .iter()
            .any(|(name, _)| rest.strip_prefix(name.as_bytes()).is_some_and(|rest| rest.starts_with(b"\"")))
    })
}

/// Names that `funcdata.h` defines.
pub(crate) const FUNCDATA_MACROS: [&str; 3] = ["GO_ARGS", "GO_RESULTS_INITIALIZED", "NO_LOCAL_POINTERS"];

/// Names that textflag.h defines; where one is not expanded, the file most likely lacks the header.
pub(crate) const TEXT_FLAGS: [&str; 12] = [
    "NOSPLIT",
    "NOFRAME",
    "RODATA",
    "NOPTR",
    "DUPOK",
    "WRAPPER",
    "NEEDCTXT",
    "TLSBSS",
    "TOPFRAME",
    "ABIWRAPPER",
    "REFLECTMETHOD",
    "NOPROF",
];

/// The folders to search, and the files found so far.
pub(crate) struct Includes<'a> {
    beside: PathBuf,
    folders: &'a [PathBuf],
    headers: &'a [(String, String)],
    found: FxHashMap<PathBuf, FileId>,
}

impl<'a> Includes<'a> {
    /// `root` is the path of the file being assembled.
    pub(crate) fn new(root: &str, folders: &'a [PathBuf], headers: &'a [(String, String)]) -> Self {
        let beside = Path::new(root).parent().map(Path::to_path_buf).unwrap_or_default();
        Self { beside, folders, headers, found: FxHashMap::default() }
    }

    /// The file that `name` refers to. The error is the first one other than "not found", if there is one. `at` is the
    /// position of the name in its `#include`.
    pub(crate) fn find(&mut self, cx: &mut Context<'_>, name: &str, at: u32) -> io::Result<FileId> {
        let mut first_error = io::Error::from(io::ErrorKind::NotFound);
        let around = std::iter::once(&self.beside).chain(self.folders).map(|folder| folder.join(name));
        for path in std::iter::once(PathBuf::from(name)).chain(around) {
            if let Some(&id) = self.found.get(&path) {
                return Ok(id);
            }
            match cx.loader.load(&path) {
                Ok(contents) => {
                    let id = cx.sources.add(path.to_string_lossy(), contents);
                    return keep(&mut self.found, path, id, cx, at);
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) if first_error.kind() == io::ErrorKind::NotFound => {
                    first_error = io::Error::new(error.kind(), format!("{}: {error}", path.display()));
                }
                Err(_) => {}
            }
        }
        let given = self.headers.iter().map(|(given, text)| (&**given, &**text));
        let Some((_, text)) = given.chain(BUILT_IN).find(|(built_in, _)| *built_in == name) else {
            return Err(first_error);
        };
        let path = PathBuf::from(format!("<built-in>/{name}"));
        if let Some(&id) = self.found.get(&path) {
            return Ok(id);
        }
        let id = cx.sources.add_internal(path.to_string_lossy(), text.as_bytes().to_vec());
        keep(&mut self.found, path, id, cx, at)
    }
}

/// The built-in header whose name is closest to that of a missing file, ignoring folders.
pub(crate) fn similar(name: &str, errors: usize) -> Option<&'static str> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let known = BUILT_IN.iter().map(|(built_in, _)| (*built_in, *built_in));
    suggest::closest(file, errors, known).map(|(near, _)| near)
}

fn keep(
    found: &mut FxHashMap<PathBuf, FileId>,
    path: PathBuf,
    id: Result<FileId, TooLarge>,
    cx: &mut Context<'_>,
    at: u32,
) -> io::Result<FileId> {
    let id =
        id.map_err(|_| io::Error::new(io::ErrorKind::FileTooLarge, "the sources together exceed 4 GiB"))?;
    cx.sources.note_inclusion(id, at);
    found.insert(path, id);
    Ok(id)
}
