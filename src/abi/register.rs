//! Registers that carry arguments, under Go's names.

use std::fmt;

/// A register.
#[allow(missing_docs, reason = "the registers of that name")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Register {
    AX,
    BX,
    CX,
    DX,
    SI,
    DI,
    R8,
    R9,
    R10,
    R11,
    /// `X0` to `X14`.
    X(u8),
}

impl fmt::Display for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Register::X(number) => write!(f, "X{number}"),
            other => write!(f, "{other:?}"),
        }
    }
}

/// The part of a value that one register carries, in its lowest bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The register.
    pub register: Register,
    /// Bytes from the start of the value in memory.
    pub offset: u64,
    /// Bytes: 1 to 8.
    pub size: u64,
}
