//! Functions that Go's runtime treats specially (cmd/internal/objabi/funcid.go, internal/abi/symtab.go).

use crate::obj::Release;

const NOW: u8 = Release::NOW;

/// A function of the runtime with the first and last release that has it.
type Row = (&'static str, u8, u8);

/// The runtime's special functions in the order of their numbers, from 1. The number after them is that of wrappers, which
/// tracebacks omit.
const RUNTIME: [Row; 26] = [
    ("abort", 17, NOW),
    ("asmcgocall", 17, NOW),
    ("asyncPreempt", 17, NOW),
    ("cgocallback", 17, NOW),
    ("corostart", 22, NOW),
    ("debugCallV2", 17, NOW),
    ("gcBgMarkWorker", 17, NOW),
    ("goexit", 17, NOW),
    ("gogo", 17, NOW),
    ("gopanic", 17, NOW),
    ("handleAsyncEvent", 17, NOW),
    ("jmpdefer", 17, 17),
    ("mcall", 17, NOW),
    ("morestack", 17, NOW),
    ("mstart", 17, NOW),
    ("panicwrap", 17, NOW),
    // Go 1.17 and 1.18 look for the two functions with an underscore under these names.
    ("go", 17, 18),
    ("rt0_go", 19, NOW),
    ("runfinq", 17, 24),
    ("main", 17, NOW),
    ("runFinalizers", 25, NOW),
    ("runCleanups", 25, NOW),
    ("sigpanic", 17, NOW),
    ("systemstack", 17, NOW),
    ("switch", 17, 18),
    ("systemstack_switch", 19, NOW),
];

/// The same for Go 1.16, which numbers them in a different order.
const RUNTIME_1_16: [Row; 21] = [
    ("main", 16, 16),
    ("goexit", 16, 16),
    ("jmpdefer", 16, 16),
    ("mcall", 16, 16),
    ("morestack", 16, 16),
    ("mstart", 16, 16),
    ("rt0_go", 16, 16),
    ("asmcgocall", 16, 16),
    ("sigpanic", 16, 16),
    ("runfinq", 16, 16),
    ("gcBgMarkWorker", 16, 16),
    ("systemstack_switch", 16, 16),
    ("systemstack", 16, 16),
    ("cgocallback", 16, 16),
    ("gogo", 16, 16),
    ("externalthreadhandler", 16, 16),
    ("debugCallV1", 16, 16),
    ("gopanic", 16, 16),
    ("panicwrap", 16, 16),
    ("handleAsyncEvent", 16, 16),
    ("asyncPreempt", 16, 16),
];

/// Functions of the runtime that count as wrappers.
const HIDDEN: [Row; 4] = [
    ("deferreturn", 16, NOW),
    ("runOpenDeferFrame", 16, 21),
    ("reflectcallSave", 16, 17),
    ("deferCallSave", 17, 21),
];

/// The number of the function with that full name; 0 for nearly all.
pub(in crate::asm) fn of(name: &str, wrapper: bool, release: Release) -> u8 {
    let rest = name.strip_prefix("runtime.");
    if !wrapper && rest.is_none() {
        return 0;
    }
    let is_known = |row: &&Row| release.within(row.1, row.2);
    let known = || RUNTIME_1_16.iter().chain(&RUNTIME).filter(is_known);
    if wrapper || HIDDEN.iter().filter(is_known).any(|row| Some(row.0) == rest) {
        return known().count() as u8 + 1;
    }
    known().position(|row| Some(row.0) == rest).map_or(0, |index| index as u8 + 1)
}
