//! The listing reader: what `go tool compile -S` and `go tool asm -S` print, read back.
//!
//! In: the text of a listing. Out: [`Blocks`], the lines of one symbol each, and [`Symbol`], their contents: head,
//! instructions, bytes, relocations. Operands are read by [`operand::parse`] when an instruction is encoded. What the
//! names mean is left to the layers above.

mod block;
mod detect;
mod head;
mod lines;
pub mod operand;

pub use block::{BYTE_ORDER_MARK, Block, Blocks};
pub use detect::is_listing;
pub use head::{Attribute, Form, Head};
pub use lines::{Instruction, Relocation, Symbol, Text};
