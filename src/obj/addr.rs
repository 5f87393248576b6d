//! Operands.

use super::SymbolId;
use crate::amd64::Reg;

/// An operand of a [`Prog`](super::Prog).
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Addr {
    /// A register.
    Reg(Reg),
    /// `[Z0-Z3]`.
    RegList(Reg, Reg),
    /// `$8`.
    Const(i64),
    /// `$(1.5)`.
    Float(f64),
    /// Memory.
    Mem(Mem),
    /// An address as a value: `$x(SB)`, `$8(SP)`.
    Address(Mem),
    /// `*x(SB)`: indirect, through the word at the symbol.
    Indirect(Mem),
    /// A place in the same function: an index into [`Function::targets`](super::Function::targets).
    Branch(u32),
    /// A symbol called or jumped to, plus an offset in bytes.
    Symbol(SymbolId, i64),
    /// TEXT's `$frame-args`; `args` is none if omitted.
    TextSize(i64, Option<i32>),
}

/// Memory: `sym+offset(base)(index*scale)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Mem {
    /// How the symbol is addressed.
    pub name: Name,
    /// The base register; none for the default of `name`.
    pub base: Reg,
    /// The index register.
    pub index: Reg,
    /// 1, 2, 4, 8, or 0 if omitted.
    pub scale: u8,
    /// The symbol, if any.
    pub symbol: Option<SymbolId>,
    /// Offset in bytes.
    pub offset: i64,
}

/// The kinds of names in memory operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Name {
    /// No name: a register or nothing.
    #[default]
    None,
    /// `x(SB)`.
    Extern,
    /// `x<>(SB)`.
    Static,
    /// `x-8(SP)`: an automatic variable, below the top of the frame.
    Auto,
    /// `x+8(FP)`: an argument or result.
    Param,
    /// `x@GOT(SB)`: the global offset table entry that holds the symbol's address.
    GotRef,
}

impl Name {
    /// Whether the linker fills in the address.
    pub fn is_symbolic(self) -> bool {
        matches!(self, Name::Extern | Name::Static | Name::GotRef)
    }
}

impl Addr {
    /// The memory operand, whether it is accessed or its address taken.
    pub fn mem(&self) -> Option<&Mem> {
        match self {
            Addr::Mem(mem) | Addr::Address(mem) | Addr::Indirect(mem) => Some(mem),
            _ => None,
        }
    }

    /// The same, mutably.
    pub fn mem_mut(&mut self) -> Option<&mut Mem> {
        match self {
            Addr::Mem(mem) | Addr::Address(mem) | Addr::Indirect(mem) => Some(mem),
            _ => None,
        }
    }

    /// The symbol that the operand names, if it is the linker that finds its place.
    pub(crate) fn symbol(&self) -> Option<SymbolId> {
        match self {
            Addr::Symbol(symbol, _) => Some(*symbol),
            _ => self.mem().filter(|mem| mem.name.is_symbolic()).and_then(|mem| mem.symbol),
        }
    }

    /// The register, if the operand is one.
    pub fn reg(&self) -> Option<Reg> {
        match *self {
            Addr::Reg(reg) => Some(reg),
            _ => None,
        }
    }
}
