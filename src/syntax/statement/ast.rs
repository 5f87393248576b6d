//! The output of the parser: statements and operands, not yet interpreted.

use crate::source::{Atom, LinePosition, Span};

/// One statement. The parser reuses the same value, so that its lists keep their storage.
#[derive(Debug)]
pub struct Statement {
    /// The kind of statement.
    pub kind: StatementKind,
    /// The head word; for a label, its name.
    pub head: Atom,
    /// The place of the head word.
    pub head_span: Span,
    /// The whole statement, without its labels.
    pub span: Span,
    /// The line shown in listings and line tables: that of the outermost macro call, as in Go.
    pub line: LinePosition,
    /// Words of the suffix: `RN_SAE` and `Z` in `VADDPD.RN_SAE.Z`.
    pub suffix: Vec<Atom>,
    /// The suffix, starting at its first dot; empty if there is none.
    pub suffix_span: Span,
    /// Operands as written, except that `AX:DX` becomes DX, AX, as in Go.
    pub operands: Vec<Operand>,
    /// Bytes of the string constants, one after another.
    pub strings: Vec<u8>,
}

impl Default for Statement {
    /// An empty statement, for the parser to fill.
    fn default() -> Self {
        Self {
            kind: StatementKind::Plain,
            head: Atom::from_index(0),
            head_span: Span::default(),
            span: Span::default(),
            line: LinePosition::default(),
            suffix: Vec::new(),
            suffix_span: Span::default(),
            operands: Vec::new(),
            strings: Vec::new(),
        }
    }
}

/// The kinds of statements distinguished by the grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementKind {
    /// `name:`, attached to the instruction that follows.
    Label,
    /// `TEXT sym(SB), flags, $frame-args`: the last operand is an [`OperandKind::TextSize`].
    Text,
    /// `DATA sym+off(SB)/width, $value`: the first operand is an [`Address`] with a width.
    Data,
    /// `GLOBL`, `FUNCDATA`, `PCDATA`, `PCALIGN` and all instructions: plain operands.
    Plain,
}

/// An operand and its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Operand {
    /// Its form and value.
    pub kind: OperandKind,
    /// Its text.
    pub span: Span,
}

/// The forms of an operand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum OperandKind {
    /// A bare name: a register or a label. `g` is one.
    Name {
        /// `$` or `*` before it, which only some names allow.
        prefix: Prefix,
        /// The name.
        name: Atom,
    },
    /// An integer, wrapped to 64 bits: `$8`, `8`, `*8`.
    Integer {
        /// Whether it is immediate.
        prefix: Prefix,
        /// The value's bits.
        value: u64,
    },
    /// `$1.5`.
    Float(f64),
    /// `$"text"`: a range of [`Statement::strings`].
    String {
        /// First byte.
        start: u32,
        /// One past the last byte.
        end: u32,
    },
    /// Memory operands and symbols.
    Address(Address),
    /// `[Z0-Z3]`.
    RegisterList {
        /// The register before the dash.
        low: Atom,
        /// The register after it.
        high: Atom,
    },
    /// `$frame-args` of TEXT.
    TextSize {
        /// Size of the frame in bytes; `$-8` is negative.
        frame: i64,
        /// Size of arguments and results in bytes, if given.
        args: Option<i64>,
    },
}

/// The prefix of an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Prefix {
    /// Nothing.
    #[default]
    None,
    /// `$`: the value or address itself.
    Dollar,
    /// `*`: indirect through memory; only for jumps.
    Star,
}

/// `prefix symbol+offset(pseudo)(base)(index*scale)/width`, where each part is optional.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Address {
    /// `$`, `*` or nothing.
    pub prefix: Prefix,
    /// The symbol with its pseudo-register.
    pub symbol: Option<SymbolRef>,
    /// Byte offset from the symbol or the base register.
    pub offset: i64,
    /// `(AX)`. Also a pseudo-register without a symbol, as in `2(PC)` or the mistake `8(FP)`.
    pub base: Option<Atom>,
    /// `(CX*8)`, or the second of `(AX)(CX)`.
    pub index: Option<Atom>,
    /// 1, 2, 4 or 8; 0 if not given.
    pub scale: u8,
    /// The `/8` of DATA: the number of bytes it writes.
    pub width: Option<u64>,
}

/// The named part of an address.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SymbolRef {
    /// The name with `·` replaced by `.` and `∕` by `/`; if it starts with `.`, it belongs to the package being assembled.
    pub name: Atom,
    /// The place of the name.
    pub name_span: Span,
    /// `<>`, `<ABIInternal>` or nothing.
    pub attribute: Attribute,
    /// The name in parentheses: SB, FP, SP, PC, or a mistake that the layer above reports. None for a bare `label+4`.
    pub pseudo: Option<Atom>,
}

/// The contents of a symbol's angle brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// No brackets.
    None,
    /// `<>`: local to the file.
    Static,
    /// `<ABIInternal>` and so on.
    Abi(Atom),
}
