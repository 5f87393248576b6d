//! Functions that Go's runtime treats in a special way (cmd/internal/objabi/funcid.go, internal/abi/symtab.go).

use crate::obj::Release;

/// The runtime's functions of note in the order of their numbers, from 1, with the first and the last release
/// that has them. Behind them comes the number of wrappers, which tracebacks leave out.
const RUNTIME: [(&str, u8, u8); 23] = [
    ("abort", 24, 27),
    ("asmcgocall", 24, 27),
    ("asyncPreempt", 24, 27),
    ("cgocallback", 24, 27),
    ("corostart", 24, 27),
    ("debugCallV2", 24, 27),
    ("gcBgMarkWorker", 24, 27),
    ("goexit", 24, 27),
    ("gogo", 24, 27),
    ("gopanic", 24, 27),
    ("handleAsyncEvent", 24, 27),
    ("mcall", 24, 27),
    ("morestack", 24, 27),
    ("mstart", 24, 27),
    ("panicwrap", 24, 27),
    ("rt0_go", 24, 27),
    ("runfinq", 24, 24),
    ("main", 24, 27),
    ("runFinalizers", 25, 27),
    ("runCleanups", 25, 27),
    ("sigpanic", 24, 27),
    ("systemstack", 24, 27),
    ("systemstack_switch", 24, 27),
];

/// The number of the function of that full name; 0 for nearly all.
pub(super) fn of(name: &str, wrapper: bool, release: Release) -> u8 {
    let known = || RUNTIME.iter().filter(|(_, first, last)| release.within(*first, *last));
    let rest = name.strip_prefix("runtime.");
    if wrapper || rest == Some("deferreturn") {
        return known().count() as u8 + 1;
    }
    let place = rest.and_then(|rest| known().position(|(name, ..)| *name == rest));
    place.map_or(0, |index| index as u8 + 1)
}
