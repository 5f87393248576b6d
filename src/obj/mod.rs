//! The program representation between parser and object file.
//!
//! In: functions and symbols built by `asm`. Out: [`Unit`], the symbols of one assembly with their data and relocations, and the
//! instructions of each function, which can be printed in Go's syntax. Names follow Go's cmd/internal/obj. There is no
//! logic here beyond storing and printing.

mod addr;
mod builder;
mod conventions;
mod debug;
pub(crate) mod digits;
pub(crate) mod hex_dump;
mod linked_name;
mod path;
mod print;
mod prog;
mod release;
mod reloc;
mod source_name;
mod spans;
mod symbol;
mod symbol_id;
mod symbols;
mod unit;
mod unwind;

pub use addr::{Addr, Mem, Name};
pub(crate) use builder::{At, FunctionBuilder};
pub(crate) use conventions::{BigFrame, BoundsPanics, Conventions, HeadFields, SavesBp, TypeHash};
pub use debug::{DebugEncoding, DebugType, Location, Piece, Place, Variable};
pub(crate) use linked_name::{OWN_PACKAGE, linked_name};
pub(crate) use path::{path_below, rewritten_path};
pub(crate) use print::Printer;
pub(crate) use prog::{ARGS_UNKNOWN, CALL_SIZE, NOSPLIT_LIMIT};
pub use prog::{Function, Prog, Target};
pub use release::Release;
pub use reloc::{Reloc, RelocKind};
#[cfg(feature = "dis")]
pub(crate) use source_name::source_name;
pub(crate) use source_name::{can_follow, is_source_name, spell, spelled};
pub(crate) use spans::Spans;
pub use symbol::{Abi, Attributes, Symbol, SymbolKind, Version};
pub use symbol_id::SymbolId;
pub use symbols::Symbols;
pub(crate) use symbols::{CutData, UnalignedData};
pub use unit::Unit;
pub use unwind::{CALLEE_SAVED, Cfa, UnwindRow};
pub(crate) use unwind::{DWARF_X0, dwarf_register};
