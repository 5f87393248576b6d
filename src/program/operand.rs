//! What instructions of a built program work on.
//!
//! In: registers, numbers, symbols, labels. Out: operands. Only what belongs together can be put together, so that each operand
//! has a text.

use crate::amd64::Reg;
use crate::obj::{Addr, Mem, Name, SymbolId};

/// An operand of an instruction: a register, a constant, memory, an address, a label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Operand(pub(super) Addr);

impl Operand {
    /// Registers that follow one another, for instructions that take four: `[Z0-Z3]`.
    pub fn registers(first: Reg, last: Reg) -> Self {
        Operand(Addr::RegList(first, last))
    }
}

/// Memory, or with [`Memory::address`] the address of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory(pub(super) Mem);

impl Memory {
    /// The memory that a register points to: `(AX)`.
    pub fn at(base: Reg) -> Self {
        Memory(Mem { base, ..Mem::default() })
    }

    /// Memory at a fixed address.
    pub fn absolute(address: i32) -> Self {
        Memory(Mem { offset: address.into(), ..Mem::default() })
    }

    /// Adds bytes to the offset.
    #[must_use]
    pub fn offset(self, bytes: i32) -> Self {
        Memory(Mem { offset: self.0.offset.saturating_add(bytes.into()), ..self.0 })
    }

    /// Adds an index register times 1, 2, 4 or 8: `(AX)(CX*8)`.
    #[must_use]
    pub fn index(self, index: Reg, scale: u8) -> Self {
        Memory(Mem { index, scale, ..self.0 })
    }

    /// The address as a value: `$table<>+8(SB)`.
    pub fn address(self) -> Operand {
        Operand(Addr::Address(self.0))
    }
}

/// A symbol of a program: a function, data, or something defined elsewhere. As an operand it is the memory there, and for a
/// jump or call its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Symbol {
    pub(super) id: SymbolId,
    pub(super) is_static: bool,
}

impl Symbol {
    /// The memory at the symbol: `table(SB)`.
    pub fn memory(self) -> Memory {
        let name = if self.is_static { Name::Static } else { Name::Extern };
        Memory(Mem { name, symbol: Some(self.id), ..Mem::default() })
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
}

impl From<Reg> for Operand {
    fn from(register: Reg) -> Self {
        Operand(Addr::Reg(register))
    }
}

impl From<Memory> for Operand {
    fn from(memory: Memory) -> Self {
        Operand(Addr::Mem(memory.0))
    }
}

impl From<Symbol> for Operand {
    fn from(symbol: Symbol) -> Self {
        symbol.memory().into()
    }
}

impl From<f64> for Operand {
    /// A floating-point constant, which some instructions of the dialect take: `$(1.5)`.
    fn from(value: f64) -> Self {
        Operand(Addr::Float(value))
    }
}

macro_rules! constants {
    ($($type:ty),*) => {
        $(impl From<$type> for Operand {
            fn from(value: $type) -> Self {
                Operand(Addr::Const(i64::from(value)))
            }
        })*
    };
}

constants!(i8, u8, i16, u16, i32, u32, i64);

impl From<u64> for Operand {
    /// The constant with these bits.
    fn from(value: u64) -> Self {
        Operand(Addr::Const(value as i64))
    }
}

/// The operands of one instruction, in the order of the dialect: `()`, a tuple of up to five, an array or a slice.
pub trait Operands: sealed::Operands {}

impl<T: sealed::Operands> Operands for T {}

/// A label, or any other operand.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub enum Given {
    /// Anything but a label.
    Operand(Operand),
    /// A label, which must be of the same function.
    Label(Label),
}

impl<T: Into<Operand>> From<T> for Given {
    fn from(operand: T) -> Self {
        Given::Operand(operand.into())
    }
}

impl From<Label> for Given {
    fn from(label: Label) -> Self {
        Given::Label(label)
    }
}

pub(super) mod sealed {
    use super::{Given, Operand};

    /// Passes the operands on, in order.
    pub trait Operands {
        /// To `each`.
        fn each(self, each: impl FnMut(Given));
    }

    impl Operands for () {
        fn each(self, _: impl FnMut(Given)) {}
    }

    impl<T: Into<Operand>, const N: usize> Operands for [T; N] {
        fn each(self, mut each: impl FnMut(Given)) {
            self.into_iter().for_each(|operand| each(Given::Operand(operand.into())));
        }
    }

    impl Operands for &[Operand] {
        fn each(self, mut each: impl FnMut(Given)) {
            self.iter().for_each(|operand| each(Given::Operand(*operand)));
        }
    }

    macro_rules! tuples {
        ($(($($name:ident)+))*) => {
            $(impl<$($name: Into<Given>),+> Operands for ($($name,)+) {
                fn each(self, mut each: impl FnMut(Given)) {
                    #[expect(non_snake_case, reason = "a value is called like its type")]
                    let ($($name,)+) = self;
                    $(each($name.into());)+
                }
            })*
        };
    }

    tuples!((A)(A B)(A B C)(A B C D)(A B C D E));
}
