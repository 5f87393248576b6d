//! What ended a guarded call.

use super::guard::{OUT_OF_STACK, Record};
use std::fmt;

/// What ended a guarded call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// What happened.
    pub kind: FaultKind,
    /// The address of the instruction, or where it would have returned to for a call that is at fault.
    pub pc: u64,
    /// The function that contains it, and the offset there in bytes.
    pub function: Option<(String, u64)>,
}

/// The kind of a [`Fault`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// A stack check found no room for the function's frame.
    OutOfStack,
    /// Memory that is not there, or not for this use: the address, or 0 if the processor does not say.
    Memory(u64),
    /// An instruction that the processor does not have, such as `UNDEF`.
    Instruction,
    /// A division by zero, or one whose result is too large.
    Division,
    /// A breakpoint: `INT $3`.
    Breakpoint,
}

impl Fault {
    /// Reads a record.
    pub(super) fn of(record: &Record, name: impl FnOnce(u64) -> Option<(String, u64)>) -> Self {
        let kind = match record.signal as libc::c_int {
            _ if record.kind == OUT_OF_STACK => FaultKind::OutOfStack,
            libc::SIGILL => FaultKind::Instruction,
            libc::SIGFPE => FaultKind::Division,
            libc::SIGTRAP => FaultKind::Breakpoint,
            _ => FaultKind::Memory(record.address),
        };
        Self { kind, pc: record.pc, function: name(record.pc) }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            FaultKind::OutOfStack => out.write_str("out of stack")?,
            FaultKind::Memory(address) => write!(out, "bad memory access at {address:#x}")?,
            FaultKind::Instruction => out.write_str("invalid instruction")?,
            FaultKind::Division => out.write_str("division by zero or overflow")?,
            FaultKind::Breakpoint => out.write_str("breakpoint")?,
        }
        match &self.function {
            Some((name, offset)) => write!(out, " in `{name}+{offset:#x}`"),
            None => write!(out, " at pc {:#x}", self.pc),
        }
    }
}

impl std::error::Error for Fault {}
