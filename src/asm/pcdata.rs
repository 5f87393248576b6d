//! Tables of PCDATA and their values (internal/abi/symtab.go).

/// Whether a goroutine may be stopped at an instruction.
pub(super) const UNSAFE_POINT: i64 = 0;

/// Which stack map holds at an instruction.
pub(super) const STACK_MAP_INDEX: i64 = 1;

/// The value at entry: of the first table, that it may be stopped.
pub(super) const ENTRY: i64 = -1;

/// It must not be stopped.
pub(super) const UNSAFE: i64 = -2;
