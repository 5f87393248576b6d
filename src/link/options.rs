//! What to link, and how: the choices of a command line, as data.

use crate::source::Contents;
use std::path::PathBuf;

/// A file that the program is made of, in the order of the command line.
#[derive(Clone)]
pub enum Input {
    /// An object, an archive, or a linker script that names some.
    File {
        /// Where it is.
        path: PathBuf,
        /// Takes every member of an archive, wanted or not.
        whole: bool,
    },
    /// An object that is taken only if something refers to it, as though it was in an archive.
    Lazy {
        /// Where it is.
        path: PathBuf,
    },
    /// `-lNAME`: `libNAME.a` in the first folder that has it, or with `-l:NAME` the file of that very name.
    Library {
        /// What stands behind `-l`.
        name: String,
        /// Takes every member.
        whole: bool,
    },
    /// An object that is no file, such as one just assembled.
    Object {
        /// What messages call it.
        name: String,
        /// An ELF object.
        contents: Contents,
    },
}

/// How to link.
#[derive(Clone, Debug)]
pub struct Options {
    /// The symbol at which the program starts.
    pub entry: String,
    /// Folders that libraries are searched in, in order.
    pub search: Vec<PathBuf>,
    /// A program that runs at any address, and relocates itself.
    pub pie: bool,
    /// Leaves out sections that nothing refers to.
    pub gc_sections: bool,
    /// What of symbols and debug information is left out.
    pub strip: Strip,
    /// Leaves out local symbols that start with `.L`; off with `--discard-none`.
    pub discard_temporary: bool,
    /// Leaves out all local symbols.
    pub discard_locals: bool,
    /// Makes `.eh_frame_hdr`, a sorted index of unwind tables.
    pub eh_frame_hdr: bool,
    /// The build id, if one is wanted.
    pub build_id: Option<BuildId>,
    /// Symbols that are defined by the command line.
    pub definitions: Vec<Assignment>,
    /// Symbols that are wanted as though an object referred to them.
    pub undefined: Vec<String>,
    /// The address of the first byte; what is usual unless it is said.
    pub image_base: Option<u64>,
    /// The largest page that the program may meet, in bytes: a power of two, at least 4096.
    pub max_page_size: u64,
    /// Makes data read-only that nothing writes once the program has started.
    pub relro: bool,
    /// Bytes of stack to ask for; 0 for what is usual.
    pub stack_size: u64,
    /// Lets the stack be executed.
    pub exec_stack: bool,
    /// Takes the first of several definitions without an error.
    pub allow_multiple: bool,
    /// Takes undefined symbols to be at address 0.
    pub allow_undefined: bool,
    /// Makes a text that tells where everything went.
    pub map: bool,
    /// How many threads; as many as there are processors unless it is said.
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

/// What of symbols and debug information is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strip {
    /// All is kept.
    Nothing,
    /// Debug information goes.
    Debug,
    /// Symbols go too.
    All,
}

/// A number that tells one build from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BuildId {
    /// A hash of the output, of so many bytes, at most 32.
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
    /// The symbol that it is measured from, if any.
    pub base: Option<String>,
    /// The value, or the distance from that symbol.
    pub offset: i64,
}
