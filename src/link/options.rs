//! What to link, and how: the choices of a command line, as data.

use crate::source::Contents;
use std::collections::HashSet;
use std::fmt;
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
    /// A file whose bytes become data, between the symbols `_binary_NAME_start` and `_binary_NAME_end`.
    Binary {
        /// Where it is.
        path: PathBuf,
    },
    /// An object or program of which only the symbols are used, at the addresses that they have there.
    Symbols {
        /// Where it is.
        path: PathBuf,
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
    /// Starts at the first code if the entry point is not defined, with a warning; otherwise that is an error.
    pub entry_optional: bool,
    /// The folder that paths of linker scripts in it are relative to; empty for none.
    pub sysroot: PathBuf,
    /// Makes a position-independent program, which relocates itself.
    pub pie: bool,
    /// Makes one object of several, to be linked again.
    pub relocatable: bool,
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
    /// Symbols `NAME` whose references lead to `__wrap_NAME`, while those to `__real_NAME` lead to `NAME`.
    pub wrapped: Vec<String>,
    /// The address of the first byte; by default 0x400000, or 0 for a position-independent program.
    pub image_base: Option<u64>,
    /// Sections of the program with addresses of their own.
    pub section_starts: Vec<(String, u64)>,
    /// Which sections share pages.
    pub packing: Packing,
    /// The largest page size that the program supports, in bytes: a power of two, at least 4096.
    pub max_page_size: u64,
    /// Makes relocated data read-only after startup (RELRO).
    pub relro: bool,
    /// Bytes of stack to request; 0 for the default.
    pub stack_size: u64,
    /// Whether the stack is executable; by default it is if an object asks for it.
    pub exec_stack: Option<bool>,
    /// Warns if an object makes the stack executable.
    pub warn_exec_stack: bool,
    /// Warns of a segment that is both writable and executable.
    pub warn_writable_code: bool,
    /// Warns if several objects declare a common symbol, or another defines it.
    pub warn_common: bool,
    /// Accepts several definitions of a symbol, and takes the first.
    pub allow_multiple: bool,
    /// What becomes of undefined symbols.
    pub unresolved: Unresolved,
    /// Makes a program in spite of errors that leave one, such as values that do not fit, and warns of them.
    pub keep_going: bool,
    /// Rewrites loads of addresses from the GOT where the address itself fits.
    pub relax: bool,
    /// Lets `__start_NAME` and `__stop_NAME` keep no section.
    pub start_stop_gc: bool,
    /// Features that the program declares even if not every object does, a bit each.
    pub features: u32,
    /// Compresses debug information.
    pub compress_debug: Option<Compression>,
    /// The only symbols of the symbol table, if there is a choice.
    pub retained: Option<HashSet<Vec<u8>>>,
    /// The order of common symbols by alignment; by default that in which they were declared.
    pub sort_commons: Option<CommonOrder>,
    /// The text of the note that says which package the program belongs to.
    pub package: Option<String>,
    /// Makes a link map.
    pub map: bool,
    /// What is told besides.
    pub tell: Tell,
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
            entry_optional: false,
            sysroot: PathBuf::new(),
            pie: false,
            relocatable: false,
            gc_sections: false,
            strip: Strip::Nothing,
            discard_temporary: true,
            discard_locals: false,
            eh_frame_hdr: false,
            build_id: None,
            definitions: Vec::new(),
            undefined: Vec::new(),
            wrapped: Vec::new(),
            image_base: None,
            section_starts: Vec::new(),
            packing: Packing::Separate,
            max_page_size: 4096,
            relro: true,
            stack_size: 0,
            exec_stack: None,
            warn_exec_stack: true,
            warn_writable_code: true,
            warn_common: false,
            allow_multiple: false,
            unresolved: Unresolved::Error,
            keep_going: false,
            relax: true,
            start_stop_gc: false,
            features: 0,
            compress_debug: None,
            retained: None,
            sort_commons: None,
            package: None,
            map: false,
            tell: Tell::default(),
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

/// What becomes of symbols that nothing defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unresolved {
    /// They are errors.
    Error,
    /// They are at address 0, with a warning.
    Warn,
    /// They are at address 0.
    Ignore,
}

/// Which sections share pages of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Packing {
    /// Read-only data, code and data have pages of their own.
    Separate,
    /// Code and read-only data share pages.
    Code,
    /// Everything shares pages, which are writable and executable.
    All,
}

/// How debug information is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Compression {
    /// As RFC 1950 has it.
    Zlib,
    /// As RFC 8878 has it.
    Zstd,
}

/// An order by alignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommonOrder {
    /// The least aligned first.
    Ascending,
    /// The strictest aligned first.
    Descending,
}

/// What is told about the link, besides errors and warnings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tell {
    /// The files that are read; above 1 also the members of archives that become part of the program.
    pub files: u32,
    /// The objects that define these symbols or refer to them.
    pub symbols: Vec<String>,
    /// The sections that nothing refers to.
    pub discarded: bool,
    /// For each symbol the objects that define it and refer to it.
    pub references: bool,
}

/// `NAME=VALUE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The symbol that is defined.
    pub name: String,
    /// Its value.
    pub value: Expression,
}

/// A value of the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expression {
    /// A number.
    Number(u64),
    /// The address of a symbol.
    Symbol(String),
    /// Two values with an operator between them.
    Pair(Box<(Expression, Operator, Expression)>),
}

/// An operator; values wrap around at 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `&`
    And,
    /// `|`
    Or,
    /// `<<`
    ShiftLeft,
    /// `>>`
    ShiftRight,
}

impl Expression {
    /// Adds the symbols in it.
    pub(crate) fn symbols<'a>(&'a self, list: &mut Vec<&'a str>) {
        match self {
            Expression::Number(_) => {}
            Expression::Symbol(name) => list.push(name),
            Expression::Pair(pair) => {
                pair.0.symbols(list);
                pair.2.symbols(list);
            }
        }
    }

    /// Its value, with those of its symbols; none if a symbol has none.
    pub(crate) fn value(&self, of: &impl Fn(&str) -> Option<u64>) -> Option<u64> {
        let Expression::Pair(pair) = self else {
            return match self {
                Expression::Symbol(name) => of(name),
                Expression::Number(number) => Some(*number),
                Expression::Pair(_) => None,
            };
        };
        let (a, b) = (pair.0.value(of)?, pair.2.value(of)?);
        let shift = |by: u64| u32::try_from(by).ok();
        Some(match pair.1 {
            Operator::Add => a.wrapping_add(b),
            Operator::Subtract => a.wrapping_sub(b),
            Operator::Multiply => a.wrapping_mul(b),
            Operator::And => a & b,
            Operator::Or => a | b,
            Operator::ShiftLeft => shift(b).and_then(|by| a.checked_shl(by)).unwrap_or(0),
            Operator::ShiftRight => shift(b).and_then(|by| a.checked_shr(by)).unwrap_or(0),
        })
    }

    /// How often its value moves along if the symbols for which `moves` is true do: 0 for the distance of two.
    pub(crate) fn moves(&self, moves: &impl Fn(&str) -> bool) -> i64 {
        match self {
            Expression::Number(_) => 0,
            Expression::Symbol(name) => i64::from(moves(name)),
            Expression::Pair(pair) => match pair.1 {
                Operator::Add => pair.0.moves(moves) + pair.2.moves(moves),
                Operator::Subtract => pair.0.moves(moves) - pair.2.moves(moves),
                _ => 0,
            },
        }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expression::Number(number) => write!(f, "{number:#x}"),
            Expression::Symbol(name) => f.write_str(name),
            Expression::Pair(pair) => write!(f, "{}{}{}", pair.0, pair.1.text(), pair.2),
        }
    }
}

impl Operator {
    fn text(self) -> &'static str {
        match self {
            Operator::Add => "+",
            Operator::Subtract => "-",
            Operator::Multiply => "*",
            Operator::And => "&",
            Operator::Or => "|",
            Operator::ShiftLeft => "<<",
            Operator::ShiftRight => ">>",
        }
    }
}
