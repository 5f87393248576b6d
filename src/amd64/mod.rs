//! The machine: registers, mnemonics, the instruction table, and encoding.
//!
//! A mnemonic with resolved operands in, bytes out, with the places of displacement and immediate so
//! that others can attach relocations. Which encoding is chosen among equals is Go's choice. It
//! knows no symbols, labels or frames: jumps to places in code are `branch` plus a distance that the
//! upper layers know.

mod encode;
mod error;
mod kind;
mod op;
mod operand;
mod reg;
mod suffix;

pub use encode::{Encoded, Encoder};
pub use error::{EncodeError, operand_forms};
pub use op::{Branch, ByteRegs, Op, branch, is_jump_syntax, names, renames_byte_regs};
pub use operand::{Mem, Operand};
pub use reg::Reg;
pub use suffix::{Suffix, SuffixError};
