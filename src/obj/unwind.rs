//! Unwind information: how to find the caller's frame at each instruction.

/// DWARF register numbers (psABI for AMD64, figure 3.36), by hardware register number.
const DWARF: [u16; 16] = [0, 2, 1, 3, 7, 6, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15];

/// Hardware numbers of the callee-saved registers of the System V ABI: BX, BP, R12 to R15.
pub const CALLEE_SAVED: [u8; 6] = [3, 5, 12, 13, 14, 15];

/// What applies from an instruction on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnwindRow {
    /// Offset in the function, in bytes.
    pub pc: u32,
    /// The canonical frame address: the value of SP before the call, 8 bytes above the return address. None if unknown.
    pub cfa: Option<Cfa>,
    /// By index in [`CALLEE_SAVED`], where the caller's value is saved: offset in bytes from the canonical frame address, or 0
    /// if the register still holds it.
    pub saved: [i32; CALLEE_SAVED.len()],
}

/// The canonical frame address as a register plus an offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cfa {
    /// Hardware number of the register, 4 for SP.
    pub register: u8,
    /// Offset in bytes.
    pub offset: i32,
}

/// DWARF register number of X0.
pub(crate) const DWARF_X0: u16 = 17;

/// DWARF register number of a general register, given its hardware number.
pub(crate) fn dwarf_register(number: u8) -> u16 {
    DWARF[usize::from(number & 15)]
}
