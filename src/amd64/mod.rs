//! The machine: registers, mnemonics, the instruction table, and encoding.
//!
//! In: a mnemonic with resolved operands. Out: bytes, with the offsets of displacement and immediate, so that others can attach
//! relocations; `decode` is the way back. Of several equivalent encodings, Go's is chosen. There are no symbols, labels or frames here: jumps to code
//! locations are `branch` plus a distance known to the upper layers.
//!
//! # Deliberate differences from Go
//!
//! Go's assembler accepts some operands that the processor does not support, and writes bytes with a different meaning. These
//! are refused, each with its own error:
//!
//! - [`EncodeError::NotInHardware`]: a register where the machine has only memory (CMPXCHG8B, INVLPG,
//!   INVPCID, MOVNTIQ, MOVNTO, MOVHPD, XRSTOR), a general register as the source of an MMX
//!   instruction, a byte register for NEGL and NOTL, AH to BH beside a register that needs a REX
//!   prefix, `MOVW AX, CS`, PUSHW and POPW of CS, DS, ES and SS, PUSHAW, POPAW and BOUNDW, the test
//!   registers. [`refused_forms`] has the list for each mnemonic; it comes from
//!   `grammar/instructions.txt`.
//! - [`EncodeError::ZeroingMemory`]: `.Z` with a destination in memory.
//! - [`EncodeError::SegmentForgotten`]: a segment in a memory operand that is neither first nor last.
//! - [`EncodeError::NotAnOperand`]: one operand too many, which no instruction takes (SPB, CR9,
//!   `(AX)(SP*1)`); Go overlooks it.
//! - [`EncodeError::SuffixNotAllowed`]: a suffix on MOVW, MOVL and MOVQ of system registers, on PUSH and
//!   POP of segments, and on double shifts; Go overlooks it.

#[cfg(feature = "lsp")]
pub(crate) mod about;
#[cfg(feature = "lsp")]
mod about_system;
#[cfg(feature = "lsp")]
mod about_vector;
mod address;
pub(crate) mod class_words;
#[cfg(feature = "dis")]
pub mod decode;
pub mod effects;
mod emit;
mod encode;
mod encoded;
mod error;
mod float_constant;
pub(crate) mod foreign;
mod hardware;
mod kind;
mod op;
mod operand;
#[cfg(test)]
mod oracle;
pub(crate) mod reason;
mod reg;
mod suffix;
mod template;
#[cfg(feature = "lsp")]
pub(crate) mod told;
mod words;

pub use effects::{DescribedForm, forms_with_features};
pub use encode::encode;
pub use encoded::Encoded;
pub use error::EncodeError;
#[doc(hidden)] // Not public API: tests compare the table's facts with Go.
pub use error::{operand_forms, refused_forms};
pub(crate) use float_constant::FloatSize;
#[doc(hidden)] // The same.
pub use op::{Branch, ByteRegs, branch, is_jump_syntax, renames_byte_regs};
pub use op::{Op, names};
pub(crate) use operand::MOST_OPERANDS;
pub use operand::{Mem, Operand};
pub use reg::Reg;
pub use suffix::{Suffix, SuffixError};
