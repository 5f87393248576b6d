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
    /// The address itself: `$x(SB)`, `$8(SP)`.
    Address(Mem),
    /// `*x(SB)`: through the word at the symbol.
    Indirect(Mem),
    /// A place in the same function; an index of its [`Function::targets`](super::Function::targets).
    Branch(u32),
    /// A symbol that is called or jumped to; bytes are added.
    Symbol(SymbolId, i64),
    /// TEXT's `$frame-args`; no args where they are not said.
    TextSize(i64, Option<i32>),
}

/// Memory: `sym+offset(base)(index*scale)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Mem {
    /// How the symbol is reached.
    pub name: Name,
    /// The base register; none for the default one of the name.
    pub base: Reg,
    /// The index register.
    pub index: Reg,
    /// 1, 2, 4, 8, or 0 where none is written.
    pub scale: u8,
    /// The symbol, where there is one.
    pub symbol: Option<SymbolId>,
    /// Bytes.
    pub offset: i64,
}

/// The kinds of names that memory can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Name {
    /// A register or nothing.
    #[default]
    None,
    /// `x(SB)`.
    Extern,
    /// `x<>(SB)`.
    Static,
    /// `x-8(SP)`: an automatic variable, below the frame's top.
    Auto,
    /// `x+8(FP)`: an argument or result.
    Param,
    /// `x@GOT(SB)`: the word of the global offset table that holds the symbol's address.
    GotRef,
}

impl Name {
    /// Whether it stands for an address that the linker fills in.
    pub fn is_symbolic(self) -> bool {
        matches!(self, Name::Extern | Name::Static | Name::GotRef)
    }
}

impl Addr {
    /// The memory named, whether it is read or its address taken.
    pub fn mem(&self) -> Option<&Mem> {
        match self {
            Addr::Mem(mem) | Addr::Address(mem) | Addr::Indirect(mem) => Some(mem),
            _ => None,
        }
    }

    /// The same, to change it.
    pub fn mem_mut(&mut self) -> Option<&mut Mem> {
        match self {
            Addr::Mem(mem) | Addr::Address(mem) | Addr::Indirect(mem) => Some(mem),
            _ => None,
        }
    }

    /// The register, if it is just that.
    pub fn reg(&self) -> Option<Reg> {
        match *self {
            Addr::Reg(reg) => Some(reg),
            _ => None,
        }
    }
}
