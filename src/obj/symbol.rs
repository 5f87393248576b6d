//! Symbols: functions and data.

use super::reloc::Reloc;
use crate::source::{Atom, Span};

/// A calling convention.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Abi {
    /// Arguments on the stack; the default for assembly.
    Abi0,
    /// Arguments in registers, as the compiler passes them.
    Internal,
}

/// Distinguishes symbols of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Version {
    /// Visible to other objects, with this calling convention.
    Abi(Abi),
    /// `<>`: visible in this assembly only.
    Static,
}

/// The symbol kinds of Go (cmd/internal/objabi/symkind.go) that assembly produces.
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[expect(missing_docs, reason = "Go's names; the sections they go to are in the design")]
#[non_exhaustive]
pub enum SymbolKind {
    /// Referenced, not defined here.
    #[default]
    Undefined,
    Text,
    TextFips,
    RoData,
    RoDataFips,
    NoPtrData,
    NoPtrDataFips,
    Data,
    DataFips,
    Bss,
    NoPtrBss,
    TlsBss,
}

impl SymbolKind {
    /// Go's name; empty for an undefined symbol.
    pub fn name(self) -> &'static str {
        match self {
            SymbolKind::Undefined => "",
            SymbolKind::Text => "STEXT",
            SymbolKind::TextFips => "STEXTFIPS",
            SymbolKind::RoData => "SRODATA",
            SymbolKind::RoDataFips => "SRODATAFIPS",
            SymbolKind::NoPtrData => "SNOPTRDATA",
            SymbolKind::NoPtrDataFips => "SNOPTRDATAFIPS",
            SymbolKind::Data => "SDATA",
            SymbolKind::DataFips => "SDATAFIPS",
            SymbolKind::Bss => "SBSS",
            SymbolKind::NoPtrBss => "SNOPTRBSS",
            SymbolKind::TlsBss => "STLSBSS",
        }
    }

    /// Whether it is a function.
    pub fn is_text(self) -> bool {
        matches!(self, SymbolKind::Text | SymbolKind::TextFips)
    }
}

bitflags::bitflags! {
    /// A set of attributes; those that source can give are documented in `textflag.h`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
    pub struct Attributes: u16 {
        /// Other objects may define it too.
        const DUPOK = 1;
        /// Without a stack check.
        const NOSPLIT = 1 << 1;
        /// Adjusts the argument pointer of a panic.
        const WRAPPER = 1 << 2;
        /// Takes the context register of closures.
        const NEEDCTXT = 1 << 3;
        /// Without a frame even if it has locals or calls.
        const NOFRAME = 1 << 4;
        /// Finds methods by reflection.
        const REFLECTMETHOD = 1 << 5;
        /// The outermost function of a stack.
        const TOPFRAME = 1 << 6;
        /// Calls the same function of another ABI.
        const ABIWRAPPER = 1 << 7;
        /// Initializes a package.
        const PKGINIT = 1 << 8;
        /// Defined in this assembly, by TEXT or GLOBL.
        const ON_LIST = 1 << 9;
        /// Local to this object: constants made by the assembler.
        const LOCAL = 1 << 10;
        /// The function writes SP in a way that cannot be tracked.
        const SPWRITE = 1 << 11;
        /// A stack map, referenced only by FUNCDATA.
        const STACK_MAP = 1 << 12;
    }
}

impl Symbol {
    /// A symbol that is only referenced so far.
    pub(super) fn undefined(name: Atom, version: Version) -> Self {
        Self {
            name,
            version,
            kind: SymbolKind::Undefined,
            attributes: Attributes::default(),
            size: 0,
            align: 0,
            data: Vec::new(),
            relocs: Vec::new(),
            function: None,
            defined: Span::default(),
        }
    }

    /// Its size in bytes: that of its data, or more if the rest is zero.
    pub(crate) fn full_size(&self) -> u64 {
        self.size.max(self.data.len() as u64)
    }

    /// Whether it is invisible to other objects.
    pub fn is_local(&self) -> bool {
        self.version == Version::Static || self.attributes.contains(Attributes::LOCAL)
    }
}

/// A function, a variable, or something defined elsewhere.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Symbol {
    /// The full name, with the package.
    pub name: Atom,
    /// Distinguishes it from others of that name.
    pub version: Version,
    /// What it is.
    pub kind: SymbolKind,
    /// Flags.
    pub attributes: Attributes,
    /// Size in bytes; larger than `data` if the rest is zero.
    pub size: u64,
    /// Alignment in bytes requested for the symbol; 0 for the default of its kind.
    pub align: u16,
    /// Its bytes.
    pub data: Vec<u8>,
    /// Relocations of `data`, in order of offset once the unit is assembled.
    pub relocs: Vec<Reloc>,
    /// Index in [`Unit::functions`](super::Unit::functions) of a text symbol.
    pub function: Option<u32>,
    /// Where it is defined.
    pub defined: Span,
}
