//! What the command line decides about an assembly.

use crate::obj::Release;
use std::path::PathBuf;

/// A file to assemble: its name as messages and listings show it, and its bytes.
#[derive(Clone, Debug)]
pub struct Input {
    /// As given on the command line.
    pub name: String,
    /// The whole file.
    pub contents: Vec<u8>,
}

impl Input {
    /// A file that its caller has read or made.
    pub fn new(name: impl Into<String>, contents: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), contents: contents.into() }
    }
}

/// The flags of `go tool asm` that change what is assembled.
#[derive(Clone, Debug)]
pub struct Options {
    /// -p: the package's import path.
    pub package: String,
    /// -I: folders of included files, in order.
    pub include: Vec<PathBuf>,
    /// -D: macros defined beforehand, name and value.
    pub defines: Vec<(String, String)>,
    /// Headers that are found where no file has their name, by name and text: `go_asm.h` of a package.
    pub headers: Vec<(String, String)>,
    /// -shared: code for a shared library.
    pub shared: bool,
    /// -dynlink: code that refers to Go symbols in other shared libraries.
    pub dynlink: bool,
    /// -spectre=ret: indirect calls through retpolines.
    pub retpoline: bool,
    /// -compiling-runtime: the package belongs to the runtime, which only the flag says up to Go 1.21.
    pub compiling_runtime: bool,
    /// Whether assembly of any package may name an ABI: that of stubs does.
    pub name_abi: bool,
    /// Whether `name<>` is one symbol in all files: those of the runtime of ours are parts of one text.
    pub shared_statics: bool,
    /// The release of Go whose conventions hold.
    pub release: Release,
    /// Experiments of Go's that are on, where these are not the release's usual ones.
    pub experiments: Option<Vec<String>>,
    /// -trimpath: what becomes of the paths of sources in debug information, as `OLD=>NEW;OLD`.
    pub trim_path: String,
    /// Whether to make debug information: lines, and how to unwind.
    pub debug: bool,
    /// Of a listing: whether its bytes and relocations must match its text.
    pub verify: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            package: "main".to_owned(),
            include: Vec::new(),
            defines: Vec::new(),
            headers: Vec::new(),
            shared: false,
            dynlink: false,
            retpoline: false,
            compiling_runtime: false,
            name_abi: false,
            shared_statics: false,
            release: Release::NEWEST,
            experiments: None,
            trim_path: String::new(),
            debug: true,
            verify: true,
        }
    }
}
