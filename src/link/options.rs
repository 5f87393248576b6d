//! What to link, and how: the choices of a command line, as data.

use crate::source::Contents;
use std::path::PathBuf;

/// An input of the linker. Order matters as on a command line.
#[derive(Clone)]
#[non_exhaustive]
pub enum Input {
    /// An object, an archive, or a linker script that names more files.
    File {
        /// Where it is.
        path: PathBuf,
        /// Takes all members of an archive, whether or not they are referenced.
        whole: bool,
    },
    /// An object that is taken only if something refers to it, as if it were in an archive.
    Lazy {
        /// Where it is.
        path: PathBuf,
    },
    /// `-lNAME`: `libNAME.a` in the first folder that has it; for `:NAME` the file with exactly that name.
    Library {
        /// The text after `-l`.
        name: String,
        /// Takes all members.
        whole: bool,
    },
    /// An object in memory, such as one just assembled.
    Object {
        /// Its name in messages.
        name: String,
        /// An ELF object.
        contents: Contents,
    },
}

/// How to link.
#[derive(Clone, Debug)]
pub struct Options {
    /// The entry point, a symbol or an address.
    pub entry: String,
    /// Folders to search for libraries, in order.
    pub search: Vec<PathBuf>,
    /// The folder that paths of linker scripts in it are relative to; empty for none.
    pub sysroot: PathBuf,
    /// Makes a position-independent program, which relocates itself.
    pub pie: bool,
    /// Discards sections that nothing refers to.
    pub gc_sections: bool,
    /// Which symbols and debug information are left out.
    pub strip: Strip,
    /// Leaves out local symbols that start with `.L`.
    pub discard_temporary: bool,
    /// Leaves out all local symbols.
    pub discard_locals: bool,
    /// Makes `.eh_frame_hdr`, a sorted index of unwind tables.
    pub eh_frame_hdr: bool,
    /// The build id, if one is wanted.
    pub build_id: Option<BuildId>,
    /// Symbols that the command line defines.
    pub definitions: Vec<Assignment>,
    /// Symbols to link in as if an object referred to them.
    pub undefined: Vec<String>,
    /// The address of the first byte; by default 0x400000, or 0 for a position-independent program.
    pub image_base: Option<u64>,
    /// The largest page size that the program supports, in bytes: a power of two, at least 4096.
    pub max_page_size: u64,
    /// Makes relocated data read-only after startup (RELRO).
    pub relro: bool,
    /// Bytes of stack to request; 0 for the default.
    pub stack_size: u64,
    /// Makes the stack executable.
    pub exec_stack: bool,
    /// Accepts several definitions of a symbol, and takes the first.
    pub allow_multiple: bool,
    /// Accepts undefined symbols, and puts them at address 0.
    pub allow_undefined: bool,
    /// Makes a link map.
    pub map: bool,
    /// How many threads; by default as many as there are processors.
    pub threads: Option<usize>,
}

impl Options {
    /// Whether addresses fit the immediate operands of instructions.
    pub(crate) fn has_low_addresses(&self) -> bool {
        !self.pie && self.image_base.is_none_or(|base| base < 1 << 30)
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            entry: "_start".into(),
            search: Vec::new(),
            sysroot: PathBuf::new(),
            pie: false,
            gc_sections: false,
            strip: Strip::Nothing,
            discard_temporary: true,
            discard_locals: false,
            eh_frame_hdr: false,
            build_id: None,
            definitions: Vec::new(),
            undefined: Vec::new(),
            image_base: None,
            max_page_size: 4096,
            relro: true,
            stack_size: 0,
            exec_stack: false,
            allow_multiple: false,
            allow_undefined: false,
            map: false,
            threads: None,
        }
    }
}

/// Which symbols and debug information are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Strip {
    /// Keeps everything.
    Nothing,
    /// Leaves out debug information.
    Debug,
    /// Leaves out debug information and symbols.
    All,
}

/// An id that distinguishes one build from another.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuildId {
    /// A hash of the output with this many bytes, at most 32.
    Hash(usize),
    /// These very bytes.
    Bytes(Vec<u8>),
}

impl BuildId {
    /// Bytes of the id.
    pub(crate) fn length(&self) -> u64 {
        match self {
            BuildId::Hash(length) => (*length).min(32) as u64,
            BuildId::Bytes(bytes) => bytes.len() as u64,
        }
    }
}

/// `NAME=VALUE` or `NAME=SYMBOL+OFFSET`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The symbol that is defined.
    pub name: String,
    /// The symbol that the value is relative to, if any.
    pub base: Option<String>,
    /// The value, or the offset from that symbol.
    pub offset: i64,
}
