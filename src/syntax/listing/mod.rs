//! The listing reader: parses the output of `go tool compile -S` and `go tool asm -S`.
//!
//! In: the text of a listing. Out: [`Blocks`], each with the lines of one symbol, and [`Symbol`], their contents: head,
//! instructions, bytes, relocations. Operands are parsed by [`operand::parse`] when an instruction is encoded. The meaning
//! of names is left to the layers above.

mod block;
mod code_line;
mod detect;
mod dump_line;
mod head;
mod lines;
pub mod operand;
mod parts;

pub use block::{BYTE_ORDER_MARK, Block, Blocks};
pub use detect::is_listing;
pub use head::{Attribute, Form, Head};
pub use lines::Symbol;
pub use parts::{Instruction, Relocation, Text};
