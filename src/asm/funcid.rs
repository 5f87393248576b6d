//! Functions that Go's runtime treats in a special way (cmd/internal/objabi/funcid.go, internal/abi/symtab.go).

/// The number of a wrapper, which tracebacks leave out.
const WRAPPER: u8 = 23;

/// The runtime's functions of note, by number from 1.
const RUNTIME: [&str; 22] = [
    "abort",
    "asmcgocall",
    "asyncPreempt",
    "cgocallback",
    "corostart",
    "debugCallV2",
    "gcBgMarkWorker",
    "goexit",
    "gogo",
    "gopanic",
    "handleAsyncEvent",
    "mcall",
    "morestack",
    "mstart",
    "panicwrap",
    "rt0_go",
    "runtime_main",
    "runFinalizers",
    "runCleanups",
    "sigpanic",
    "systemstack",
    "systemstack_switch",
];

/// The number of the function of that full name; 0 for nearly all.
pub(super) fn of(name: &str, wrapper: bool) -> u8 {
    if wrapper {
        return WRAPPER;
    }
    match name.strip_prefix("runtime.") {
        Some("main") => number("runtime_main"),
        Some("deferreturn") => WRAPPER,
        Some("runtime_main") | None => 0,
        Some(rest) => number(rest),
    }
}

fn number(name: &str) -> u8 {
    RUNTIME.iter().position(|known| *known == name).map_or(0, |index| index as u8 + 1)
}
