//! The runtime's functions that report a panic.

use crate::obj::{BoundsPanics, Release};

/// Whether a function takes no arguments on the stack and does not return (isZeroArgRuntimeCall in
/// cmd/internal/obj/x86/obj6.go).
pub(in crate::asm) fn is_entry(name: &str, release: Release) -> bool {
    let Some(entry) = name.strip_prefix("runtime.") else { return false };
    match (entry, release.conventions().code.bounds_panics) {
        ("panicdivide" | "panicwrap" | "panicshift", _) => true,
        ("panicBounds" | "panicExtend", panics) => panics == BoundsPanics::OneForAll,
        (_, BoundsPanics::OneEach) => entry.starts_with("panicIndex") || entry.starts_with("panicSlice"),
        (_, BoundsPanics::OneForAll) => false,
    }
}
