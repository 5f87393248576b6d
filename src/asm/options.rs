//! Command-line options that affect an assembly.

use crate::obj::Release;
use std::path::PathBuf;

/// A file to assemble: its name as shown in messages and listings, and its bytes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Input {
    /// As given on the command line.
    pub name: String,
    /// The whole file.
    pub contents: Vec<u8>,
}

impl Input {
    /// A file that the caller has read or generated.
    pub fn new(name: impl Into<String>, contents: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), contents: contents.into() }
    }
}

/// How much of functions as written is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepWritten {
    /// Nothing.
    None,
    /// Functions with which something may be wrong, and what others do with arguments, symbols and calls: enough for the checks made
    /// while assembling.
    InDoubt {
        /// Whether Go files are to be looked at: only they tell which calls leave nothing in registers.
        has_go: bool,
    },
    /// All.
    All,
}

/// The flags of `go tool asm` that affect the output.
#[derive(Clone, Debug)]
pub struct Options {
    /// -p: the package's import path.
    pub package: String,
    /// -I: folders to search for included files, in order.
    pub include: Vec<PathBuf>,
    /// -D: macros defined beforehand, name and value.
    pub defines: Vec<(String, String)>,
    /// Headers by name and text, used if no file has their name: the `go_asm.h` of a package.
    pub headers: Vec<(String, String)>,
    /// -shared: code for a shared library.
    pub shared: bool,
    /// -dynlink: code that refers to Go symbols in other shared libraries.
    pub dynlink: bool,
    /// -spectre=ret: indirect calls through retpolines.
    pub retpoline: bool,
    /// -compiling-runtime: the package belongs to the runtime; up to Go 1.21 only this flag says so.
    pub compiling_runtime: bool,
    /// Whether assembly of any package may name an ABI, as that of stubs does.
    pub name_abi: bool,
    /// Whether `name<>` is the same symbol in all files: the files of our runtime form one text.
    pub shared_statics: bool,
    /// The Go release whose conventions apply.
    pub release: Release,
    /// The enabled Go experiments, if not the release's defaults.
    pub experiments: Option<Vec<String>>,
    /// -trimpath: rewrites source paths in debug information, as `OLD=>NEW;OLD`.
    pub trim_path: String,
    /// Whether to emit debug information: line tables and unwind tables.
    pub debug: bool,
    /// Whether to keep the operands of instructions, which listings, Go objects and stubs need; ELF objects do not.
    pub operands: bool,
    /// Which functions to keep as written, for checks.
    pub written: KeepWritten,
    /// For listings: whether their bytes and relocations must match their text.
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
            operands: true,
            written: KeepWritten::None,
            verify: true,
        }
    }
}
