//! Argument registers, with Go's names.

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

/// The part of a value in one register, in its low bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The register.
    pub register: Register,
    /// Offset in bytes in the value.
    pub offset: u64,
    /// Size in bytes: 1 to 8.
    pub size: u64,
}
