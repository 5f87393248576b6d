//! Tables of PCDATA and their values (internal/abi/symtab.go).

/// Whether a goroutine may be stopped at an instruction.
pub(in crate::asm) const UNSAFE_POINT: i64 = 0;

/// Which stack map holds at an instruction.
pub(in crate::asm) const STACK_MAP_INDEX: i64 = 1;

/// The value at entry: of the first table, that it may be stopped.
pub(in crate::asm) const ENTRY: i64 = -1;

/// It must not be stopped.
pub(in crate::asm) const UNSAFE: i64 = -2;
