//! Macros that say which experiments of Go's toolchain are on.
//!
//! Out: names for `#ifdef`, defined as -D defines them. Go defines them for the packages that may name an
//! ABI (cmd/asm/main.go), so that the runtime's assembly can depend on them.

use super::package;

/// Experiments that are on in Go 1.27 for linux/amd64 unless GOEXPERIMENT says otherwise
/// (ParseGOEXPERIMENT in internal/buildcfg/exp.go).
const ON: [&str; 7] = [
    "dwarf5",
    "greenteagc",
    "jsonv2",
    "randomizedheapbase64",
    "regabiargs",
    "regabiwrappers",
    "sizespecializedmalloc",
];

/// The macros of -D and those of the experiments, for a package.
pub(super) fn defines(package: &str, given: &[(String, String)]) -> Vec<(String, String)> {
    let mut defines = given.to_vec();
    if package::may_name_abi(package) {
        defines.extend(ON.map(|name| (format!("GOEXPERIMENT_{name}"), "1".to_owned())));
    }
    defines
}
