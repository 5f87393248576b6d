//! What to link, and how: a command line's choices, as data.

use crate::source::Contents;
use std::collections::HashSet;
use std::fmt;
use std::path::PathBuf;

/// An input of the linker. Order matters, as on a command line.
#[derive(Clone)]
#[non_exhaustive]
pub enum Input {
    /// An object, an archive, or a linker script that names more files.
    File {
        /// Its path.
        path: PathBuf,
        /// Takes all members of an archive, whether or not they are referenced.
        whole: bool,
    },
    /// An object that is linked only if something refers to it, as if it were in an archive.
    Lazy {
        /// Its path.
        path: PathBuf,
    },
    /// `-lNAME`: `libNAME.a` in the first directory that has it; for `:NAME` the file with exactly that name.
    Library {
        /// The text after `-l`.
        name: String,
        /// Takes all members.
        whole: bool,
    },
    /// A file whose bytes become data, between the symbols `_binary_NAME_start` and `_binary_NAME_end`.
    Binary {
        /// Its path.
        path: PathBuf,
    },
    /// An object or program whose symbols alone are used, at the addresses that they have there.
    Symbols {
        /// Its path.
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
    /// The entry point: a symbol or an address.
    pub entry: String,
    /// Directories to search for libraries, in order.
    pub search: Vec<PathBuf>,
    /// Starts at the beginning of the code if the entry point is undefined, with a warning; otherwise that is an error.
    pub entry_optional: bool,
    /// The root of absolute paths in linker scripts below this directory; empty for none.
    pub sysroot: PathBuf,
    /// Links a position-independent program, which relocates itself.
    pub pie: bool,
    /// Combines the inputs into one object, to be linked again.
    pub relocatable: bool,
    /// Keeps the relocations of the objects, for programs that rearrange or check others. They need symbols.
    pub emit_relocs: bool,
    /// Discards unreferenced sections.
    pub gc_sections: bool,
    /// The symbols and debug information to leave out.
    pub strip: Strip,
    /// Which local symbols to leave out.
    pub discard: Discard,
    /// Creates `.eh_frame_hdr`, the sorted index of unwind records.
    pub eh_frame_hdr: bool,
    /// The build id, if any.
    pub build_id: Option<BuildId>,
    /// Symbols that the command line defines.
    pub definitions: Vec<Assignment>,
    /// Symbols to link in as if an object referred to them.
    pub undefined: Vec<String>,
    /// The same; each must be defined.
    pub required: Vec<String>,
    /// Symbols `NAME` to wrap: references to them resolve to `__wrap_NAME`, and references to `__real_NAME` to `NAME`.
    pub wrapped: Vec<String>,
    /// The address of the first byte; by default 0x400000, or 0 for a position-independent program.
    pub image_base: Option<u64>,
    /// Sections with fixed addresses.
    pub section_starts: Vec<(String, u64)>,
    /// Keeps `.text.hot` and the like as sections of their own.
    pub keep_text_prefix: bool,
    /// Names of sections that are not joined with others, with `*` and `?` for any text and any byte.
    pub unique: Vec<String>,
    /// Joins no sections whose names are their own.
    pub unique_orphans: bool,
    /// Which sections share pages.
    pub packing: Packing,
    /// The largest page size supported by the program, in bytes: a power of two, at least 4096.
    pub max_page_size: u64,
    /// Makes relocated data read-only after startup (RELRO).
    pub relro: bool,
    /// The stack size to request, in bytes; 0 for the default.
    pub stack_size: u64,
    /// Whether the stack is executable; by default it is if an object asks for that.
    pub exec_stack: Option<bool>,
    /// Warns if an object makes the stack executable.
    pub warn_exec_stack: bool,
    /// Warns about a segment that is both writable and executable.
    pub warn_writable_code: bool,
    /// Warns if a common symbol is declared in several objects, or defined in another.
    pub warn_common: bool,
    /// Allows multiple definitions of a symbol; the first one is used.
    pub allow_multiple: bool,
    /// What to do about undefined symbols.
    pub unresolved: Unresolved,
    /// Writes a program despite errors that allow it, such as values that do not fit, and reports them as warnings.
    pub keep_going: bool,
    /// Shows names of C++ and Rust in messages as people write them.
    pub demangle: bool,
    /// Relaxes loads of addresses from the GOT where the address itself can be used.
    pub relax: bool,
    /// Allows sections to be discarded despite references through `__start_NAME` and `__stop_NAME`.
    pub start_stop_gc: bool,
    /// Features that the program declares even if not every object does, one bit each.
    pub features: u32,
    /// Instruction sets that the program declares to need, one bit each (psABI for AMD64, GNU_PROPERTY_X86_ISA_1_NEEDED).
    pub instruction_sets: u32,
    /// Compresses debug information.
    pub compress_debug: Option<Compression>,
    /// The only symbols to keep in the symbol table; by default all are kept.
    pub retained: Option<HashSet<Vec<u8>>>,
    /// Sorts common symbols by alignment; by default they stay in order of declaration.
    pub sort_commons: Option<CommonOrder>,
    /// The contents of the note that says which package the program belongs to.
    pub package: Option<String>,
    /// Produces a link map.
    pub map: bool,
    /// Additional information to print.
    pub tell: Tell,
    /// The number of threads; by default one per processor.
    pub threads: Option<usize>,
}

impl Options {
    /// Whether the program keeps relocations, which refer to its symbols.
    pub(crate) fn keeps_relocations(&self) -> bool {
        self.emit_relocs && self.strip != Strip::All
    }

    /// Whether addresses fit into immediate operands of instructions.
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
            emit_relocs: false,
            gc_sections: false,
            strip: Strip::Nothing,
            discard: Discard::Merged,
            eh_frame_hdr: false,
            build_id: None,
            definitions: Vec::new(),
            undefined: Vec::new(),
            required: Vec::new(),
            wrapped: Vec::new(),
            image_base: None,
            section_starts: Vec::new(),
            keep_text_prefix: false,
            unique: Vec::new(),
            unique_orphans: false,
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
            demangle: true,
            relax: true,
            start_stop_gc: false,
            features: 0,
            instruction_sets: 0,
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

/// Which symbols and debug information to leave out.
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

/// Which local symbols to leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Discard {
    /// None.
    Nothing,
    /// Those that start with `.L` and are in sections whose contents are merged.
    Merged,
    /// Those that start with `.L`.
    Temporary,
    /// All.
    All,
}

/// An id that distinguishes builds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuildId {
    /// A hash of the output, of this many bytes, at most 32.
    Hash(usize),
    /// Exactly these bytes.
    Bytes(Vec<u8>),
}

impl BuildId {
    /// The length of the id in bytes.
    pub(crate) fn length(&self) -> u64 {
        match self {
            BuildId::Hash(length) => (*length).min(32) as u64,
            BuildId::Bytes(bytes) => bytes.len() as u64,
        }
    }
}

/// What to do about undefined symbols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unresolved {
    /// Report them as errors.
    Error,
    /// Put them at address 0, with a warning.
    Warn,
    /// Put them at address 0.
    Ignore,
}

/// Which sections may share pages of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Packing {
    /// Read-only data, code and data are on separate pages.
    Separate,
    /// Code and read-only data may share pages.
    Code,
    /// Everything may share pages, which are writable and executable.
    All,
}

/// How to compress debug information.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Compression {
    /// The format of RFC 1950.
    Zlib,
    /// The format of RFC 8878.
    Zstd,
}

/// An order by alignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommonOrder {
    /// Least aligned first.
    Ascending,
    /// Most aligned first.
    Descending,
}

/// Additional information about the link, besides errors and warnings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tell {
    /// The files read; above 1, also the archive members linked in.
    pub files: u32,
    /// The objects that define or refer to these symbols.
    pub symbols: Vec<String>,
    /// The unreferenced sections that were discarded.
    pub discarded: bool,
    /// For each symbol, the objects that define it and refer to it.
    pub references: bool,
}

/// `NAME=VALUE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The symbol to define.
    pub name: String,
    /// Its value.
    pub value: Expression,
}

/// A value on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expression {
    /// A number.
    Number(u64),
    /// The address of a symbol.
    Symbol(String),
    /// Two values joined by an operator.
    Pair(Box<(Expression, Operator, Expression)>),
}

/// An operator; arithmetic wraps around at 64 bits.
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
    /// Adds the symbols that it contains.
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

    /// Its value, given those of its symbols; none if a symbol has none.
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

    /// The factor by which its value changes when the symbols for which `moves` is true move: 0 for a difference of two.
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
