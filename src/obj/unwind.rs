//! How to find the caller's frame, instruction by instruction.

/// DWARF's numbers of the registers that rows speak of (psABI for AMD64, figure 3.36), by the machine's number.
const DWARF: [u16; 16] = [0, 2, 1, 3, 7, 6, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15];

/// The registers that a System V function must give back as it found them, by the machine's number: BX, BP, R12 to
/// R15.
pub const CALLEE_SAVED: [u8; 6] = [3, 5, 12, 13, 14, 15];

/// What holds from an instruction on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnwindRow {
    /// Offset in the function, in bytes.
    pub pc: u32,
    /// Where the canonical frame address is: the value of SP before the call, 8 bytes above the return address.
    pub cfa: Option<Cfa>,
    /// By index of [`CALLEE_SAVED`], where the caller's value is kept: bytes from the canonical frame address; 0 where
    /// the register itself still has it.
    pub saved: [i32; CALLEE_SAVED.len()],
}

/// The canonical frame address: a register and bytes added to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cfa {
    /// The machine's number of the register, 4 for SP.
    pub register: u8,
    /// Bytes.
    pub offset: i32,
}

/// DWARF's number of X0.
pub(crate) const DWARF_X0: u16 = 17;

/// DWARF's number of a general register, from the machine's; 16 is the return address.
pub(crate) fn dwarf_register(number: u8) -> u16 {
    DWARF[usize::from(number & 15)]
}
