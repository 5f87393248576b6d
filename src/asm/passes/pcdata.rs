//! PCDATA tables and their values (internal/abi/symtab.go).

/// Whether a goroutine can be preempted at an instruction.
pub(in crate::asm) const UNSAFE_POINT: i64 = 0;

/// The stack map in effect at an instruction.
pub(in crate::asm) const STACK_MAP_INDEX: i64 = 1;

/// The value at entry; in the first table, it means preemptible.
pub(in crate::asm) const ENTRY: i64 = -1;

/// Not preemptible.
pub(in crate::asm) const UNSAFE: i64 = -2;
