//! What instructions of a built program work on.
//!
//! In: registers, numbers, symbols, labels. Out: operands. Only what belongs together can be put together, so that each operand
//! has a text.

use crate::amd64::Reg;
use crate::obj::{Addr, Mem, Name, SymbolId};
use std::hash::{BuildHasher, Hasher, RandomState};

/// The program that a symbol or label belongs to, until it is cleared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Owner(u32);

impl Owner {
    /// One that no other program has, as far as chance allows: it only finds mistakes.
    pub(super) fn new() -> Self {
        Owner(RandomState::new().build_hasher().finish() as u32)
    }
}

/// An operand of an instruction: a register, a constant, memory, an address, a label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Operand {
    pub(super) addr: Addr,
    /// Whose symbol or label it is.
    pub(super) owner: Option<Owner>,
    /// The function that a label belongs to.
    pub(super) function: Option<u32>,
}

impl Operand {
    /// Registers that follow one another, for instructions that take four: `[Z0-Z3]`.
    pub fn registers(first: Reg, last: Reg) -> Self {
        Self::plain(Addr::RegList(first, last))
    }

    fn plain(addr: Addr) -> Self {
        Self { addr, owner: None, function: None }
    }
}

/// Memory, or with [`Memory::address`] the address of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    pub(super) mem: Mem,
    pub(super) owner: Option<Owner>,
}

impl Memory {
    /// The memory that a register points to: `(AX)`.
    pub fn at(base: Reg) -> Self {
        Self { mem: Mem { base, ..Mem::default() }, owner: None }
    }

    /// Memory at a fixed address.
    pub fn absolute(address: i32) -> Self {
        Self { mem: Mem { offset: address.into(), ..Mem::default() }, owner: None }
    }

    /// Adds bytes to the offset.
    #[must_use]
    pub fn offset(mut self, bytes: i32) -> Self {
        self.mem.offset = self.mem.offset.saturating_add(bytes.into());
        self
    }

    /// Adds an index register times 1, 2, 4 or 8: `(AX)(CX*8)`.
    #[must_use]
    pub fn index(mut self, index: Reg, scale: u8) -> Self {
        (self.mem.index, self.mem.scale) = (index, scale);
        self
    }

    /// The address as a value: `$table<>+8(SB)`.
    pub fn address(self) -> Operand {
        // That of a fixed place is a number.
        let fixed = self.mem == Mem { offset: self.mem.offset, ..Mem::default() };
        let addr = if fixed { Addr::Const(self.mem.offset) } else { Addr::Address(self.mem) };
        Operand { addr, owner: self.owner, function: None }
    }
}

/// A symbol of a program: a function, data, or something defined elsewhere. As an operand it is the memory there, and for a
/// jump or call its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Symbol {
    pub(super) id: SymbolId,
    pub(super) is_static: bool,
    pub(super) owner: Owner,
}

impl Symbol {
    /// The memory at the symbol: `table(SB)`.
    pub fn memory(self) -> Memory {
        let name = if self.is_static { Name::Static } else { Name::Extern };
        let mem = Mem { name, symbol: Some(self.id), ..Mem::default() };
        Memory { mem, owner: Some(self.owner) }
    }

    /// The memory so many bytes after the start of the symbol: `table+8(SB)`.
    pub fn offset(self, bytes: i32) -> Memory {
        self.memory().offset(bytes)
    }

    /// The symbol's address as a value: `$table(SB)`.
    pub fn address(self) -> Operand {
        self.memory().address()
    }
}

/// A place in a function, to jump to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    pub(super) function: u32,
    pub(super) target: u32,
    pub(super) owner: Owner,
}

impl From<Reg> for Operand {
    fn from(register: Reg) -> Self {
        Self::plain(Addr::Reg(register))
    }
}

impl From<Memory> for Operand {
    fn from(memory: Memory) -> Self {
        Self { addr: Addr::Mem(memory.mem), owner: memory.owner, function: None }
    }
}

impl From<Symbol> for Operand {
    fn from(symbol: Symbol) -> Self {
        symbol.memory().into()
    }
}

impl From<Label> for Operand {
    fn from(label: Label) -> Self {
        Self { addr: Addr::Branch(label.target), owner: Some(label.owner), function: Some(label.function) }
    }
}

impl From<f64> for Operand {
    /// A floating-point constant, which some instructions of the dialect take: `$(1.5)`.
    fn from(value: f64) -> Self {
        Self::plain(Addr::Float(value))
    }
}

macro_rules! constants {
    ($($type:ty),*) => {
        $(impl From<$type> for Operand {
            fn from(value: $type) -> Self {
                Self::plain(Addr::Const(i64::from(value)))
            }
        })*
    };
}

constants!(i8, u8, i16, u16, i32, u32, i64);

impl From<u64> for Operand {
    /// The constant with these bits.
    fn from(value: u64) -> Self {
        Self::plain(Addr::Const(value as i64))
    }
}

/// The operands of one instruction, in the order of the dialect: `()`, a tuple of up to five, an array or a slice.
pub trait Operands: sealed::Operands {}

impl<T: sealed::Operands> Operands for T {}

pub(super) mod sealed {
    use super::Operand;

    /// Passes the operands on, in order.
    pub trait Operands {
        /// To `each`.
        fn each(self, each: impl FnMut(Operand));
    }

    impl Operands for () {
        fn each(self, _: impl FnMut(Operand)) {}
    }

    impl<T: Into<Operand>, const N: usize> Operands for [T; N] {
        fn each(self, mut each: impl FnMut(Operand)) {
            self.into_iter().for_each(|operand| each(operand.into()));
        }
    }

    impl Operands for &[Operand] {
        fn each(self, mut each: impl FnMut(Operand)) {
            self.iter().for_each(|operand| each(*operand));
        }
    }

    macro_rules! tuples {
        ($(($($name:ident)+))*) => {
            $(impl<$($name: Into<Operand>),+> Operands for ($($name,)+) {
                fn each(self, mut each: impl FnMut(Operand)) {
                    #[expect(non_snake_case, reason = "a value is called like its type")]
                    let ($($name,)+) = self;
                    $(each($name.into());)+
                }
            })*
        };
    }

    tuples!((A)(A B)(A B C)(A B C D)(A B C D E));
}
